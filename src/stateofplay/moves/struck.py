"""Agreements told by their noun: "a truce reached between Arland and Besk".

Reads     a sentence made ready
Writes    clauses with their doers, in text order
Method    a noun of agreement, a participle such as "struck" behind it, then "between" and two known
          actors; times and manners may stand between
Cost      linear in a few words behind each such noun
Limits    "the deal between Arland and Besk" without a participle may be only hoped for
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import VerbGroup
from stateofplay.text.languages.en.act_nouns import AGREED_NOUNS, STRUCK

_AGREE = ActVerb((), "agree", None, ())
_TO_BETWEEN = 9  # words from "struck" to "between"
_NOT_YET = frozenset("any no if until unless without possible potential proposed".split())
_OPENING = 3  # words before the noun


def find_struck(reading: Reading) -> Iterator[tuple[ActClause, Subject]]:
    """Yield who has agreed, as a noun of agreement tells."""
    for place in range(len(reading.words) - 4):
        if reading.fold(place) not in AGREED_NOUNS or reading.fold(place + 1) not in STRUCK:
            continue
        before = {reading.fold(at) for at in range(max(0, place - _OPENING), place)}
        doer = None if before & _NOT_YET else _between(reading, place + 1)
        if doer is not None:
            first = next((at for at in range(place, max(-1, place - _OPENING - 1), -1)
                          if reading.fold(at) in ("a", "an", "the")), place)  # fmt: skip
            group = VerbGroup(place + 1, place + 1, "actual", False, "past")
            start, end = reading.words[first].start, reading.words[place].end
            yield ActClause(_AGREE, group, (), start, end, "P"), doer


def _between(reading: Reading, struck: int) -> Subject | None:
    """Return the two of "struck late on Friday between Arland and Besk"."""
    for at in range(struck + 1, min(struck + _TO_BETWEEN, len(reading.words) - 3)):
        if reading.gap(at - 1) != "":
            return None
        if reading.fold(at) == "between":
            one = actor_at(reading, at + 1)
            both = one is not None and reading.fold(one[1] + 1) == "and"
            two = actor_at(reading, one[1] + 2, may_go_on=True) if one and both else None
            if one is None or two is None or one[0] == two[0]:
                return None
            return Subject((one[0], two[0]), at + 1, is_plural=True)
    return None
