"""Words of a text with their offsets, and one folded form for comparing them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

# A word: letters and digits, joined inside by apostrophe, hyphen, or a point or comma between
# digits ("Putin's", "pre-conditions", "1,000.5", "U.S" but not the closing point).
_MARKS = r"\u0300-\u036f"  # combining diacritics: "é" may be two characters
_RUN = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
WORD = re.compile(rf"{_RUN}(?:(?:['’ʼ\-‐‑]|(?<=\d)[.,](?=\d)|(?<=\b[A-Z])\.(?=[A-Z])){_RUN})*")

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"})
_STEMMER = snowballstemmer.stemmer("english")

# Words that carry no subject matter. Function words only; "not" and "no" stay out: they matter.
STOP_WORDS = frozenset(
    """a about above after again against all also although am among an and any are as at be because
    been before being below between both but by can could did do does doing down during each either
    ever every few for from further had has have having he her here hers him his how however i if in
    into is it its itself just last least less like made make many may me might more most much must
    my next of off on once one only or other our out over own per s said same say says she should
    since so some still such t than that the their them then there these they this those though
    through to too told two under until up upon us very was we were what when where whether which
    while who whom whose why will with within without would yet you your""".split()
)


class Word(NamedTuple):
    """One word: `text[start:end]` as written, and `fold`, its form for comparing."""

    start: int
    end: int
    fold: str


def find_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Yield the words of `text[start:end]` in order; offsets count from the start of `text`."""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        yield Word(match.start(), match.end(), fold_word(match.group()))


def fold_word(word: str) -> str:
    """Return the word in lower case, composed, straight marks inside, possessive ending off."""
    folded = word.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded).translate(_APOSTROPHES)
    if folded.endswith("'s"):
        return folded[:-2]
    return folded.rstrip("'")


@lru_cache(maxsize=65536)
def stem(fold: str) -> str:
    """Return the Snowball (Porter 2) stem of a folded English word."""
    stemmed: str = _STEMMER.stemWord(fold)
    return stemmed


def content_stems(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """Return the stems of the words that carry subject matter, in order, repeats kept."""
    return [stem(w.fold) for w in find_words(text, start, end) if w.fold not in STOP_WORDS]
