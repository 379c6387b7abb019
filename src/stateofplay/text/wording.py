"""What kind of words two wordings of the same thing differ in.

Reads     two stretches of text, without the words around them
Writes    the most telling kind of difference: negation, then figures, then names, then other words
Cost      linear in the stretches; what a stretch holds is remembered, because copies repeat it
Limits    English words of denial and number; a name without a capital is a word
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.languages.en.roles import CALENDAR
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.tokens import STOP_WORDS, find_words

WordingKind = Literal["words", "figure", "name", "negation"]

_VAGUE = frozenset(("a", "an", "one"))  # articles and pronouns as often as numbers
_FIRST = re.compile(r"[.!?…\n][\s\"'“‘«„(\[’”»)\]]*$")  # before the first word of a sentence
_NEAR = 8  # characters: marks and spaces between two sentences
_GROUPING = re.compile(r"(?<=\d),(?=\d{3}\b)")


@dataclass(frozen=True, slots=True)
class _Wording:
    """What a stretch holds: whether it denies, has a word of substance, figures, names and days."""

    denies: bool
    has_substance: bool
    figures: tuple[str, ...]
    names: frozenset[str]
    days: frozenset[str]


def compare_wordings(
    left: str, right: str, *, left_begins: bool = False, right_begins: bool = False
) -> WordingKind:
    """Return what two differing stretches differ in, the most telling kind first.

    Args:
        left: one wording, without the words around it.
        right: the other wording.
        left_begins: whether it begins a sentence, where a capital names nothing.
        right_begins: the same of the other.
    """
    one, other = _read(left, left_begins), _read(right, right_begins)
    if one.denies != other.denies:
        return "negation"
    if one.figures != other.figures:
        return "figure"
    return "words" if one.names == other.names else "name"


def has_negation(text: str) -> bool:
    """Return whether a word of the text denies."""
    return _read(text, False).denies


def has_substance(text: str) -> bool:
    """Return whether a word of the text carries matter: no function word, or a number."""
    return _read(text, False).has_substance


@lru_cache(maxsize=65536)
def facts_of(stretch: str) -> frozenset[str]:
    """Return the figures, names, days and months that a few words in mid-sentence tell."""
    held = _read(stretch, False)
    return held.days.union(held.figures, held.names - STOP_WORDS)


@lru_cache(maxsize=4096)
def find_facts(text: str) -> frozenset[str]:
    """Return the same of a text of any length, which may begin with a sentence."""
    facts: set[str] = set()
    for word in find_words(text):
        figure = _figure(word.fold)
        if figure:
            facts.update(figure)
        elif text[word.start].isupper() and word.fold not in STOP_WORDS:
            before = text[max(0, word.start - _NEAR) : word.start]
            is_first = not before or _FIRST.search(before) is not None
            if word.fold in CALENDAR or not is_first:
                facts.add(word.fold)
    return frozenset(facts)


@lru_cache(maxsize=65536)
def _read(text: str, begins: bool) -> _Wording:
    words = list(find_words(text))
    folds = [word.fold for word in words]
    return _Wording(
        denies=any(fold in NEGATIONS or fold.endswith("n't") for fold in folds),
        has_substance=any(fold not in STOP_WORDS for fold in folds),
        figures=tuple(sorted(figure for fold in folds for figure in _figure(fold))),
        names=frozenset(  # the first word of a sentence, days and months are no names
            word.fold
            for i, word in enumerate(words)
            if text[word.start].isupper() and word.fold not in CALENDAR and not (begins and i == 0)
        ),
        days=frozenset(
            f
            for w, f in zip(words, folds, strict=True)
            if f in CALENDAR and text[w.start].isupper()
        ),
    )


def _figure(fold: str) -> tuple[str, ...]:
    """Return the number that a word tells, in digits; nothing when it tells none."""
    if fold in NUMBERS:
        return () if fold in _VAGUE else (str(NUMBERS[fold]),)
    if fold.isalpha() or not any(c.isdigit() for c in fold):
        return ()
    return (_GROUPING.sub("", fold),)
