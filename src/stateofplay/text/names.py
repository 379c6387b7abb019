"""Runs of capitalised words: where names may be.

Reads     one sentence
Writes    its words, and runs of words that may be (parts of) a name, in text order
Method    a run is a stretch of capitalised words with nothing but white space between, initials and
          shortened titles with their points, and particles (`van`, `bin`, `de la`) inside; a
          possessive ending, any other mark and names of days and months end it
Cost      linear in the text
Limits    says nothing of kinds; names in lower case are not seen
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.text.languages.en.roles import CALENDAR, PARTICLES
from stateofplay.text.tokens import WORD, fold_word

_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
# "al-Assad" and "d'Estaing" are names though they begin small.
_SMALL_FIRST = re.compile(r"(?:(?:al|el|an|as|ad|ar|at|ash|ul|ud|az|es)[-‐‑]|[dl]['’])(?=[A-ZÀ-Þ])")
_POINTED = frozenset(
    """gen lt col maj capt cmdr sgt adm sen rep gov pres dr prof mr mrs ms st brig rev hon jr sr
    messrs fr sr cpl pvt""".split()
)
_SHARE_OF_CAPITALS = 0.6  # from here on a heading is in title case; read off 200 news headings
_LONG_WORD = 4  # shorter words stay small in title case, and tell nothing


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one sentence in columns.

    Args:
        raw: as written, possessive ending off.
        fold: for comparing.
        start, end: offsets in the text; `end` lies before a possessive ending and after the
            closing point of a shortened form.
        gap: the characters between the word before and this one.
        is_capital: whether it may be part of a name.
        is_possessive: whether a possessive ending was taken off.
    """

    raw: tuple[str, ...]
    fold: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    gap: tuple[str, ...]
    is_capital: tuple[bool, ...]
    is_possessive: tuple[bool, ...]


def read_words(text: str, start: int, end: int) -> Words:
    """Return the words of `text[start:end]`."""
    raw: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[str] = []
    possessive: list[bool] = []
    at = start
    for match in WORD.finditer(text, start, end):
        word, left, right = match.group(), match.start(), match.end()
        gaps.append(text[at:left])
        at = right
        owned = _POSSESSIVE.search(word) is not None if len(word) > 2 else False
        if owned:
            word, right = word[:-2], right - 2
        elif _takes_point(text, end, word, right):
            right = at = right + 1
        raw.append(word)
        starts.append(left)
        ends.append(right)
        possessive.append(owned or _is_plural_owner(text, end, word, right))
    return Words(
        tuple(raw),
        tuple(fold_word(word) for word in raw),
        tuple(starts),
        tuple(ends),
        tuple(gaps),
        tuple(_may_name(word) for word in raw),
        tuple(possessive),
    )


def find_runs(words: Words) -> list[tuple[int, int]]:
    """Return (first, end) word indices of the runs that may hold names, in order."""
    runs: list[tuple[int, int]] = []
    at, n = 0, len(words.raw)
    while at < n:
        if not words.is_capital[at] or words.fold[at] in CALENDAR:
            at += 1
            continue
        end = at + 1
        while (follow := _next_in_run(words, end)) is not None:
            end = follow
        runs.append((at, end))
        at = end
    return runs


def is_title_case(words: Words, first: int = 1) -> bool:
    """Return whether so many words are capitalised that a capital proves nothing."""
    long = [i for i in range(first, len(words.raw)) if len(words.raw[i]) >= _LONG_WORD]
    capital = sum(words.raw[i][0].isupper() for i in long)
    return bool(long) and capital >= _SHARE_OF_CAPITALS * len(long)


def joins(words: Words, at: int) -> bool:
    """Return whether nothing but white space stands between a word and the one before."""
    return at > 0 and words.gap[at].isspace() and not words.is_possessive[at - 1]


def _next_in_run(words: Words, at: int) -> int | None:
    """Return the index after the next word of the run that reaches up to `at`, or `None`."""
    after = at
    while after < len(words.raw) and joins(words, after) and _is_particle(words, after):
        after += 1
    if after >= len(words.raw) or not joins(words, after) or after - at > 2:
        return None
    if not words.is_capital[after] or words.fold[after] in CALENDAR:
        return None
    return after + 1


def _is_particle(words: Words, at: int) -> bool:
    return words.raw[at].islower() and words.fold[at] in PARTICLES


def _may_name(word: str) -> bool:
    return word[0].isupper() or _SMALL_FIRST.match(word) is not None


def _takes_point(text: str, end: int, word: str, right: int) -> bool:
    """Return whether the point after a word belongs to it: `J.`, `U.S.`, `Gen.`."""
    if right >= end or text[right] != "." or not word[0].isupper():
        return False
    if word.casefold() in _POINTED:
        return True
    is_initial = len(word) == 1 or "." in word
    return is_initial and (right + 1 < end or "." in word)


def _is_plural_owner(text: str, end: int, word: str, right: int) -> bool:
    return right < end and text[right] in "'’" and word[-1:] in "sxz" and word[0].isupper()


def fold_all(names: Sequence[str]) -> tuple[str, ...]:
    """Return the folded forms of several words."""
    return tuple(fold_word(name) for name in names)
