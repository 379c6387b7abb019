"""What kind of words two wordings of the same thing differ in."""

from __future__ import annotations

import re
from typing import Literal

from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.languages.en.roles import CALENDAR
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.tokens import STOP_WORDS, find_words

WordingKind = Literal["words", "figure", "name", "negation"]

_VAGUE = frozenset(("a", "an", "one"))  # articles and pronouns as often as numbers
_GROUPING = re.compile(r"(?<=\d),(?=\d{3}\b)")


def compare_wordings(
    left: str, right: str, *, left_begins: bool = False, right_begins: bool = False
) -> WordingKind:
    """Return what two differing stretches differ in, the most telling kind first.

    Args:
        left, right: the two wordings, each without the words around it.
        left_begins, right_begins: whether it begins a sentence, where a capital names nothing.
    """
    if has_negation(left) != has_negation(right):
        return "negation"
    if _figures(left) != _figures(right):
        return "figure"
    if _names(left, left_begins) != _names(right, right_begins):
        return "name"
    return "words"


def has_negation(text: str) -> bool:
    """Return whether a word of the text denies."""
    return any(w.fold in NEGATIONS or w.fold.endswith("n't") for w in find_words(text))


def has_substance(text: str) -> bool:
    """Return whether a word of the text carries matter: no function word, or a number."""
    return any(w.fold not in STOP_WORDS for w in find_words(text))


def _figures(text: str) -> list[str]:
    found = []
    for word in find_words(text):
        if any(c.isdigit() for c in word.fold):
            found.append(_GROUPING.sub("", word.fold))
        elif word.fold in NUMBERS and word.fold not in _VAGUE:
            found.append(str(NUMBERS[word.fold]))
    return sorted(found)


def _names(text: str, begins: bool) -> frozenset[str]:
    """Return the words with a capital; the first of a sentence, days and months are none."""
    return frozenset(
        word.fold
        for i, word in enumerate(find_words(text))
        if text[word.start].isupper() and word.fold not in CALENDAR and not (begins and i == 0)
    )
