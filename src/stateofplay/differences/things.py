"""Counts of things: the noun that a number counts.

Reads     a number in its sentence
Writes    the quantity, `None` where the number counts nothing that a ledger should hold
Method    the plural noun that follows within a few words, by the tags of the tree; people who were
          killed, hurt or arrested need no noun. A small number tells which things are meant ("the
          two leaders") more often than how many there are, and counts only where its words say so
Cost      constant
Limits    nouns that look like no plural; numbers of things told by a verb alone
"""

from __future__ import annotations

import re

from stateofplay.differences.number_place import BEFORE_NUMBER, Found, Quantity, made, printed
from stateofplay.differences.numbers import bound_of, read_number
from stateofplay.text.languages.en.quantities import (
    DEED_NOUNS,
    DETERMINERS,
    NOT_COUNTED,
    SUFFERED,
    SUFFERING,
)
from stateofplay.text.tokens import STOP_WORDS, stem

_OWNING = re.compile(r"['’](?:\s?[sS])?\s+$")  # between an owner and what is owned
_SMALL = 10  # house styles spell out what is below; such numbers mostly tell which, not how many
_REACH = 4  # words from a number to the noun it counts: "14 unarmed young local men"
_CENTURIES = (1400, 2100)  # a bare number between is a year
_VAGUE = frozenset(("over", "some"))  # "a quarrel over four islands" bounds nothing
_PLURALS = frozenset(("people", "children", "men", "women", "police", "staff", "personnel"))


def read_sufferers(found: Found) -> Quantity | None:
    """Read "killed 14" and "30 wounded", where no noun tells who."""
    place = found.at - 1
    while found.fold(place) in BEFORE_NUMBER:
        place -= 1
    after = found.fold(found.after)
    is_suffered = after in SUFFERED and found.is_joined(found.after)
    follows = found.after < len(found.words) and found.is_joined(found.after)
    ends = not follows or after in ("and", "in", "on", "at", "including", "when", "as", "after")
    is_object = found.fold(place) in SUFFERING and ends and _is_near(found, place)
    if (not is_suffered and not is_object) or found.fold(found.at - 1) in DETERMINERS:
        return None
    if _is_year(found):
        return None
    unit = printed(found, found.after) if is_suffered else None
    return made(found, "bare", unit, "people", found.end)


def _is_near(found: Found, place: int) -> bool:
    return found.text[found.words[place].end : found.start].replace(" ", "").isalpha() or (
        place == found.at - 1 and found.is_joined(found.at)
    )


def _is_year(found: Found) -> bool:
    printed = found.text[found.start : found.end]
    return printed.isdigit() and _CENTURIES[0] <= found.value <= _CENTURIES[1]


def read_count(found: Found) -> Quantity | None:
    """Read "9,400 people" and "six of forty night trams"."""
    if found.fold(found.after) == "of":
        return _of_many(found)
    noun = _noun(found, found.after)
    if noun is None or (_is_year(found) and noun > found.after):
        return None
    fold = found.words[noun].fold
    is_often = (
        fold == "times"
        and found.value.is_integer()
        and found.fold(noun + 1) in ("since", "in", "during", "between")
    )
    if not is_often and (fold in NOT_COUNTED or _is_only_which(found, noun)):
        return None
    between = frozenset(stem(found.fold(place)) for place in range(found.after, noun))
    end = found.words[noun].end
    unit = printed(found, _last_of_pair(found, noun), noun)
    return made(found, "count", unit, stem(fold), end, modifiers=between)


def _last_of_pair(found: Found, noun: int) -> int:
    """Return the second noun of "16 men and women", who are 16 together, else the first."""
    second = noun + 2
    if found.fold(noun + 1) != "and" or not found.is_joined(second):
        return noun
    left, right = (found.tree.at(found.words[place].start) for place in (noun, second))
    if left is None or right is None or found.tree.fine[right] != "NNS":
        return noun
    is_pair = found.tree.relations[right] == "conj" and found.tree.heads[right] == left
    return second if is_pair else noun


def _of_many(found: Found) -> Quantity | None:
    place = _behind_owner(found, found.after + 1)
    other = read_number(found.words, place) if place < len(found.words) else None
    if other is not None:
        noun = _noun(found, other[1])
        if noun is None or found.words[noun].fold in NOT_COUNTED:
            return None
    elif found.fold(place) == "them":
        return made(found, "bare", None, "them", found.words[place].end)
    elif found.fold(place) in DETERMINERS and found.value >= _SMALL:
        noun = _noun(found, place + 1)
        if noun is None or found.words[noun].fold in NOT_COUNTED:
            return None
    else:
        return None
    key = stem(found.words[noun].fold)
    end = found.words[noun].end
    return made(found, "count", printed(found, noun, noun), key, end, None, frozenset(("of",)))


def _behind_owner(found: Found, first: int) -> int:
    """Return the place behind "the Terns'" in "10 of the Terns' 16 games", else the first one."""
    for place in range(first, min(first + _REACH, len(found.words) - 1)):
        if _OWNING.search(found.text[found.words[place].start : found.words[place + 1].start]):
            return place + 1
        if not found.is_joined(place + 1):
            break
    return first


def _noun(found: Found, first: int) -> int | None:
    """Return the plural noun that a run of words without a mark between ends in."""
    last: int | None = None
    for place in range(first, min(first + _REACH, len(found.words))):
        word = found.words[place]
        if not found.is_joined(place) or word.fold in STOP_WORDS:
            break
        at = found.tree.at(word.start)
        if at is None or found.tree.tags[at] not in ("NOUN", "PROPN", "ADJ", "VERB", "NUM"):
            break
        if found.tree.fine[at] in ("NNS", "NNPS") or word.fold in _PLURALS:
            last = place
            if not _goes_on(found, place):
                break
    return last


def _goes_on(found: Found, place: int) -> bool:
    """Return whether a plural only describes the noun behind it: "12 sales managers"."""
    at = found.tree.at(found.words[place].start)
    if at is not None and found.tree.relations[at] == "compound":
        return True
    after = found.tree.at(found.words[place + 1].start) if found.is_joined(place + 1) else None
    return after is not None and found.tree.fine[after] == "NNS"


def _is_only_which(found: Found, noun: int) -> bool:
    """Return whether a small number tells which things are meant and not how many there are."""
    if found.value >= _SMALL:
        return False
    if found.fold(found.at - 1) in DETERMINERS:
        return True
    if found.words[noun].fold in DEED_NOUNS:
        return False
    if bound_of(found.words, found.at) != "exact" and found.fold(found.at - 1) not in _VAGUE:
        return False
    if found.fold(found.at - 1) == "of" and read_number(found.words, found.at - 2) is not None:
        return False
    near = range(max(0, found.at - 3), min(noun + 4, len(found.words)))
    return not any(found.fold(place) in SUFFERING for place in near)
