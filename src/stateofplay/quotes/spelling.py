"""Whether two words are one word in two spellings, and whether one denies the other.

Reads     folded words
Writes    a key that both spellings share; yes or no
Method    accents off, endings of British and American English made one, numbers in digits, a few
          words looked up; names compare by their sound in letters (Zelensky, Zelenskyy)
Source    rules of our own
Cost      linear in the word; keys are remembered
Limits    no dictionary: a typo that makes another word is told as another word only when the two
          share their stem or are short
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.languages.en.short_forms import (
    DENIED_ENDINGS,
    DENYING_PREFIXES,
    MAGNITUDES,
    SAME_SPELLING,
    SPELLED_ENDINGS,
)
from stateofplay.text.languages.en.times import NUMBERS, ORDINALS
from stateofplay.text.tokens import STOP_WORDS, stem

_MIN_SPELLED = 6  # letters of a word whose ending two norms spell in two ways (colour, not four)
_MIN_TYPO = 6  # letters; shorter words one letter apart are mostly two words
_GROUPING = re.compile(r"(?<=\d),(?=\d{3}\b)")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_NO_NUMBERS = frozenset(("a", "an", "one"))  # articles and pronouns as often as numbers
_SOUNDS = (
    (re.compile("[yj]"), "i"), (re.compile("ou"), "u"), (re.compile("kh"), "h"),
    (re.compile("ph"), "f"), (re.compile("w"), "v"), (re.compile("[qc]k?"), "k"),
    (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip


@lru_cache(maxsize=65536)
def spelling_key(fold: str) -> str:
    """Return what all spellings of a word share."""
    plain = _without_accents(fold)
    number = figure_of(plain)
    if number is not None:
        return number
    known = SAME_SPELLING.get(plain)
    if known is not None:
        return known
    if len(plain) < _MIN_SPELLED - plain.endswith("ize"):
        return plain
    for ending, other in SPELLED_ENDINGS:
        if plain.endswith(ending):
            return plain[: -len(ending)] + other
    return plain


def figure_of(fold: str) -> str | None:
    """Return the number that a word tells, in digits; `None` when it tells none."""
    if fold in _NO_NUMBERS:
        return None
    known = NUMBERS.get(fold, ORDINALS.get(fold))
    if known is not None:
        return str(known)
    if not any(c.isdigit() for c in fold):
        return None
    plain = _GROUPING.sub("", fold)
    ordinal = _ORDINAL.fullmatch(plain)
    return ordinal.group(1) if ordinal else plain


def figures(words: Sequence[str]) -> frozenset[str]:
    """Return the numbers that words tell, and words such as `million`."""
    told = (figure_of(word) or (word if word in MAGNITUDES else None) for word in words)
    return frozenset(one for one in told if one is not None)


def is_same_word(left: str, right: str, *, is_name: bool) -> bool:
    """Return whether two folded words are one, written in two ways or mistyped.

    Args:
        left: a word.
        right: another.
        is_name: whether both are written with a capital.
    """
    if spelling_key(left) == spelling_key(right):
        return True
    if left.isdigit() or right.isdigit() or {left, right} & (STOP_WORDS | NEGATIONS):
        return False
    if is_name:
        return _is_same_name(left, right)
    if min(len(left), len(right)) < _MIN_TYPO or stem(left) == stem(right):
        return False
    return OSA.distance(left, right, score_cutoff=1) == 1 and not denies(left, right)


def is_joined(left: Sequence[str], right: Sequence[str]) -> bool:
    """Return whether the same letters are only parted otherwise: north west, northwest."""
    return bool(left) and "".join(left) == "".join(right)


def denies(left: str, right: str) -> bool:
    """Return whether one word is the other with a prefix that denies it: like, unlike."""
    short, long = sorted((left, right), key=len)
    for prefix in DENYING_PREFIXES:
        if long == prefix + short and len(short) > 2:
            return prefix not in ("in", "im") or short.endswith(DENIED_ENDINGS)
    return False


def _is_same_name(left: str, right: str) -> bool:
    one, other = find_entry(left.capitalize()), find_entry(right.capitalize())
    if one is not None or other is not None:
        return one == other
    return _sound(left) == _sound(right)


def _sound(name: str) -> str:
    sound = _without_accents(name)
    for pattern, other in _SOUNDS:
        sound = pattern.sub(other, sound)
    return sound


def _without_accents(word: str) -> str:
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(c for c in parts if not unicodedata.combining(c))
