"""Holding fast told by what is not done: "would not budge on pay", "has not changed its stance".

Reads     a sentence made ready
Writes    clauses of insisting, in text order
Method    a verb of giving way under a denial, with what it is about or the end of its clause behind
          it; a verb of changing needs the doer's own position as its object
Cost      linear in the words
Limits    whoever "did not move" may only have stood still: such verbs are left out
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.complement import ends_clause, read_complement
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb, verb_forms
from stateofplay.text.languages.en.act_verbs import (
    GIVING_WAY,
    OWN_STANCE,
    SHIFTING,
)
from stateofplay.text.languages.en.speech import AUXILIARIES

_INSIST = ActVerb((), "insist", None, ())
_ABOUT = frozenset("from on over in".split())
_NEVER = frozenset("not never".split())
_OWNERS = frozenset("its his her their".split())


def find_unmoved(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody is said not to have given way on."""
    for place in range(1, len(reading.words)):
        fold = reading.fold(place)
        if fold not in _forms(GIVING_WAY) and fold not in _forms(SHIFTING):
            continue
        first = _denied_from(reading, place)
        stretch = None if first is None else _stretch(reading, place)
        if first is not None and stretch is not None:
            group = VerbGroup(first, place, "actual", False, "present")
            yield ActClause(_INSIST, group, (), *stretch, "N")


@cache
def _forms(bases: frozenset[str]) -> frozenset[str]:
    return frozenset(form for base in bases for form in verb_forms(base))


def _denied_from(reading: Reading, place: int) -> int | None:
    """Return the place of "would" in "would not"; `None` where nothing is denied."""
    at, is_denied = place - 1, False
    while at > 0 and (reading.fold(at) in AUXILIARIES | _NEVER or is_adverb(reading.fold(at))):
        if reading.gap(at) != "":
            return None
        is_denied |= reading.fold(at) in _NEVER or reading.fold(at).endswith("n't")
        at -= 1
    return at + 1 if is_denied else None


def is_own_stance(reading: Reading, place: int) -> bool:
    """Return whether "its position" starts at a word."""
    return reading.fold(place) in _OWNERS and reading.fold(place + 1) in OWN_STANCE


def _stretch(reading: Reading, place: int) -> tuple[int, int] | None:
    """Return where the words start and end that tell on what nobody gave way."""
    after = place + 1
    if reading.fold(place) in _forms(SHIFTING):
        if not is_own_stance(reading, after):
            return None
        return reading.words[after].start, reading.words[after + 1].end
    if ends_clause(reading, after):
        start = reading.words[place].start
        return start, clause_end(reading.text, reading.words, place, reading.end)
    if reading.fold(after) not in _ABOUT:
        return None
    found = read_complement(reading, after + 1, "N", "", 1)
    return None if found is None else found[1:]
