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
# The same where no letter or digit is outside ASCII: most of English news, and a third quicker.
_PLAIN_RUN = "[A-Za-z0-9]+"
_PLAIN_WORD = re.compile(
    rf"{_PLAIN_RUN}(?:(?:['’\-‐‑]|(?<=[0-9])[.,](?=[0-9])|(?<=\b[A-Z])\.(?=[A-Z])){_PLAIN_RUN})*"
)
_PLAIN = re.compile(r"[\x00-\x7f\u2010-\u2027]*+")  # beside ASCII only dashes, quote marks, dots

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


_new = tuple.__new__  # a Word of three checked values, without the call that names them


def find_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Return the words of `text[start:end]` in order; offsets count from the start of `text`."""
    end = len(text) if end is None else min(end, len(text))
    piece = text[start:end]
    folded = piece.casefold()
    if len(folded) != len(piece):  # a letter that folds to two moves what follows
        return _find_slowly(text, start, end)
    if not piece.isascii():
        if _PLAIN.fullmatch(piece) is None:
            spans = [m.span() for m in WORD.finditer(text, start, end)]
            return iter(
                [_new(Word, (a, b, _fold(folded[a - start : b - start]))) for a, b in spans]
            )
        folded = folded.replace("’", "'").replace("‐", "-").replace("‑", "-")
    spans = [m.span() for m in _PLAIN_WORD.finditer(text, start, end)]
    if "'s" not in folded:
        return iter([_new(Word, (a, b, folded[a - start : b - start])) for a, b in spans])
    folds = [folded[a - start : b - start] for a, b in spans]
    owners = [at for at, fold in enumerate(folds) if fold[-2:] == "'s"]
    for at in owners:
        folds[at] = folds[at][:-2]
    return iter([_new(Word, (a, b, fold)) for (a, b), fold in zip(spans, folds, strict=True)])


def _find_slowly(text: str, start: int, end: int) -> Iterator[Word]:
    for match in WORD.finditer(text, start, end):
        yield Word(match.start(), match.end(), fold_word(match.group()))


def fold_word(word: str) -> str:
    """Return the word in lower case, composed, straight marks inside, possessive ending off."""
    return _fold(word.casefold())


def _fold(folded: str) -> str:
    """Return the folded form of a word in lower case."""
    if folded.isalpha() and folded.isascii():
        return folded
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
    return [stem(fold) for _, _, fold in find_words(text, start, end) if fold not in STOP_WORDS]


def distinct_stems(text: str) -> set[str]:
    """Return the same, each once and in no order."""
    return {stem(fold) for fold in {word[2] for word in find_words(text)} - STOP_WORDS}
