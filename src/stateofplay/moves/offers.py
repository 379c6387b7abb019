"""Offers that no verb of the table tells: "is ready to hand over the islands".

Reads     a sentence made ready
Writes    clauses: an offer, which is `accept_if` where a condition is set
Method    a form of "be", a word of readiness, a to-infinitive with a verb of yielding or talking
Cost      linear in the words
Limits    "ready to strike" threatens and is left out, with every other verb outside the list
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.condition import find_condition
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb
from stateofplay.text.languages.en.act_verbs import OFFERED

_READY = frozenset("ready willing prepared".split())
_BE = {"is": False, "are": False, "was": False, "were": False, "remains": False, "isn't": True}
_OFFER = ActVerb((), "propose", None, ())
_OFFER_IF = ActVerb((), "accept_if", None, ())


def find_offers(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody is said to be ready to do."""
    for place in range(1, len(reading.words) - 2):
        if reading.fold(place) not in _READY or reading.fold(place + 1) != "to":
            continue
        if reading.fold(place + 2) not in OFFERED:
            continue
        group = _group(reading, place)
        if group is None:
            continue
        start = reading.words[place + 1].start
        end = clause_end(reading.text, reading.words, place + 2, reading.end)
        condition = find_condition(reading, start, reading.end, also_after=True)
        verb = _OFFER if condition is None else _OFFER_IF
        yield ActClause(verb, group, (), start, end, "T")


def _group(reading: Reading, place: int) -> VerbGroup | None:
    first, negated = place - 1, False
    while first >= 0 and reading.fold(first) not in _BE:
        if not is_adverb(reading.fold(first)):
            return None
        negated |= reading.fold(first) in ("not", "never")
        first -= 1
    if first < 0:
        return None
    tense = "past" if reading.fold(first) in ("was", "were") else "present"
    is_negative = negated or _BE[reading.fold(first)]
    return VerbGroup(first, place, "actual", is_negative, "past" if tense == "past" else "present")
