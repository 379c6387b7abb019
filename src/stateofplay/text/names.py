"""Runs of capitalised words: where names may be.

Reads     one sentence
Writes    its words, and runs of words that may be (parts of) a name, in text order
Method    a run is a stretch of capitalised words with nothing but white space between, initials and
          shortened titles with their points, and particles (`van`, `bin`, `de la`) inside; a
          possessive ending, any other mark and names of days and months end it. The possessive of
          a body's name does not (`New People's Army`, `St Roe's Hospital`)
Cost      linear in the text
Limits    says nothing of kinds; names in lower case are not seen
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stateofplay.text.languages.en.roles import (
    BODY_ENDS,
    CALENDAR,
    LONG_TITLES,
    OWNERS,
    PARTICLES,
    PLACE_ENDS,
)
from stateofplay.text.tokens import WORD, fold_word

_POSSESSIVE = re.compile(r"['’ʼ][sS]$")
# What follows an owner inside one name: "New People's Army", "St Roe's Lower School".
_OWNED_BODY = re.compile(
    r" (?:[A-ZÀ-Þ][^\W_]*[- ]){0,3}?(?:"
    + "|".join(sorted(word.title() for word in BODY_ENDS | PLACE_ENDS | {"republic"}))
    + r")\b"
)
_MOST_OWNED = 60  # characters behind an owner that are read
# "al-Assad" and "d'Estaing" are names though they begin small.
_SMALL_FIRST = re.compile(r"(?:(?:al|el|an|as|ad|ar|at|ash|ul|ud|az|es)[-‐‑]|[dl]['’])(?=[A-ZÀ-Þ])")
_JOINED_TAIL = re.compile(
    r"(.*[^\W_])[-‐‑](?:[a-z]+ed|led|run|born|wide|style|era|made|held|speaking|like|built|only)"
)
_FIRST_PERSON = re.compile(r"I(?:['’].*)?")
_POINTED = frozenset(
    """gen lt col maj capt cmdr sgt adm sen rep gov pres dr prof mr mrs ms st brig rev hon jr sr
    messrs fr sr cpl pvt""".split()
)
# Of 128 headings of as many publishers (Fundus) 51 lie at or above. Set low: in a heading taken for
# title case names known from the text are still found, in one taken for a sentence verbs are names.
_SHARE_OF_CAPITALS = 0.6
# Of 2,378 sentences of worldwide newswire 5 lie at or above, 3 of them wholly in capitals; those
# that list names reach 0.89.
_SHARE_IN_SENTENCE = 0.9
_FEWEST_LONG = 5  # long words of a sentence that make it a heading
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
    folds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[str] = []
    capital: list[bool] = []
    possessive: list[bool] = []
    at = start
    for match in WORD.finditer(text, start, end):
        word = match.group()
        left, right = match.span()
        gaps.append(text[at:left])
        at = right
        if word.isascii() and word.isalpha() and (right >= end or text[right] not in ".'’"):
            owned = False  # letters only, as nearly all words are
            folds.append(word.lower())
            capital.append((word[0] < "a" and word != "I") or word == "plc")
        else:
            word, at, right, owned = _read_marked(text, end, word, left, raw[-1] if raw else "")
            folds.append(fold_word(word))
            capital.append(_may_name(word))
        raw.append(word)
        starts.append(left)
        ends.append(right)
        possessive.append(owned)
    return Words(
        tuple(raw), tuple(folds), tuple(starts), tuple(ends), tuple(gaps), tuple(capital),
        tuple(possessive),
    )  # fmt: skip


def _read_marked(
    text: str, end: int, word: str, left: int, before: str
) -> tuple[str, int, int, bool]:
    """Return a word that may have an ending or a point of its own, and what follows from it.

    Returns:
        The word, where the gap behind it begins, its own end, and whether it is a possessive.
    """
    at = right = left + len(word)
    owned = False
    if _is_owner_inside(text, end, word, right, before):
        if right < end and text[right] in "'’":
            right = at = right + 1
            word = text[left:right]
    elif (cut := _name_length(word)) is not None:
        owned, right, word = True, left + cut, word[:cut]
    elif _takes_point(text, end, word, right):
        right = at = right + 1
    return word, at, right, owned or _is_plural_owner(text, end, word, right)


def find_runs(words: Words) -> list[tuple[int, int]]:
    """Return (first, end) word indices of the runs that may hold names, in order."""
    runs: list[tuple[int, int]] = []
    at, n = 0, len(words.raw)
    while at < n:
        if not words.is_capital[at] or words.fold[at] in CALENDAR:
            at += 1
            continue
        end = at + 1
        while (follow := _next_in_run(words, end, at)) is not None:
            end = follow
        runs.append((at, end))
        at = end
    return runs


def is_title_case(words: Words, *, is_heading: bool, is_closed: bool = False) -> bool:
    """Return whether so many words are capitalised that a capital proves nothing.

    Args:
        words: of a heading or a sentence.
        is_heading: outside headings nearly all words must be, since sentences list names.
        is_closed: whether it ends with a point. A lead may name as many as a heading does ("Jane
            Roe met Rufus Doe."): a closed sentence counts only when wholly in capitals.
    """
    first = 0 if is_heading else 1
    long = [i for i in range(first, len(words.raw)) if len(words.raw[i]) >= _LONG_WORD]
    capital = sum(words.raw[i][0].isupper() for i in long)
    if is_heading:
        return bool(long) and capital >= _SHARE_OF_CAPITALS * len(long)
    if is_closed and not all(words.raw[i].isupper() for i in long):
        return False
    return len(long) >= _FEWEST_LONG and capital >= _SHARE_IN_SENTENCE * len(long)


def joins(words: Words, at: int) -> bool:
    """Return whether nothing but white space stands between a word and the one before."""
    return at > 0 and words.gap[at].isspace() and not words.is_possessive[at - 1]


def _next_in_run(words: Words, at: int, first: int) -> int | None:
    """Return the index after the next word of the run `first` to `at`, or `None`."""
    if at < len(words.raw) and words.gap[at] == ") " and words.gap[first].endswith("("):
        return at + 1 if words.is_capital[at] else None  # "(President Jane) Roe"
    if at < len(words.raw) and words.fold[at] in ("of", "in"):
        return _past_long_title(words, at)
    after = at
    while after < len(words.raw) and joins(words, after) and _is_particle(words, after):
        after += 1
    if after >= len(words.raw) or not joins(words, after) or after - at > 2:
        return None
    if not words.is_capital[after] or words.fold[after] in CALENDAR:
        return None
    return after + 1


def _past_long_title(words: Words, at: int) -> int | None:
    """Return the index after `Secretary of State` and the like when its `of` stands at `at`."""
    for title in LONG_TITLES:
        link = next((i for i, word in enumerate(title) if word in ("of", "in")), at + 1)
        if link <= at and words.fold[at - link : at - link + len(title)] == title:
            return at - link + len(title)
    return None


def _is_particle(words: Words, at: int) -> bool:
    return words.raw[at].islower() and words.fold[at] in PARTICLES


def _may_name(word: str) -> bool:
    if not word[0].isupper():
        return word == "plc" or (not word.isalpha() and _SMALL_FIRST.match(word) is not None)
    return word[0] != "I" or _FIRST_PERSON.fullmatch(word) is None


def _name_length(word: str) -> int | None:
    """Return the length of a word without `'s`, or without `-led` and the like; `None` when whole.

    What is cut off ends the run: `Freedonia-backed Rufus Roe` are two names.
    """
    if len(word) > 2 and word[-1] in "sS" and _POSSESSIVE.search(word):
        return len(word) - 2
    if "-" in word and word[0].isupper() and (joined := _JOINED_TAIL.fullmatch(word)):
        return joined.end(1)
    return None


def _is_owner_inside(text: str, end: int, word: str, right: int, before: str) -> bool:
    """Return whether a possessive stands inside the name of a body: `New People's Army`."""
    if not word[0].isupper():
        return False
    is_plural = right < end and text[right] in "'’" and word[-1] in "sS"
    if not is_plural and _POSSESSIVE.search(word) is None:
        return False
    if fold_word(word) not in OWNERS and before not in ("St", "St.", "Saint"):
        return False
    after = right + is_plural
    return _OWNED_BODY.match(text, after, min(end, after + _MOST_OWNED)) is not None


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
