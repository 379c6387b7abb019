"""Answers that a noun alone tells: "drew praise from Besk", "over the union's objections".

Reads     a sentence made ready
Writes    clauses with their doers, in text order; the content is the noun
Method    a noun of answering with its owner before it, or "from" or "by" and a doer behind it, that
          stands behind a verb of drawing or one of few prepositions
Cost      linear in the words
Limits    what the answer is about is not told: it is the subject of the drawing verb
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.passive import agent_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import VerbGroup, clause_end, verb_forms
from stateofplay.text.languages.en.act_nouns import ANSWERED_AMID, ANSWERING_NOUNS, DRAWING
from stateofplay.text.languages.en.speech import PREPOSITIONS

_BY = frozenset("from by".split())
_TO_LEAD = 4  # words between "drew" and its noun: "drew sharp words and criticism"
_DENIED = frozenset("no any little without".split())
_HAVING = frozenset("has have had enjoys enjoyed commands commanded".split())
# "Drew the ire of Besk": of criticism, "of" tells whom it hits.
_FELT = frozenset("anger outrage ire fury wrath scorn displeasure indignation".split())


@cache
def _table() -> Mapping[str, ActVerb]:
    found: dict[str, ActVerb] = {}
    for act, nouns in ANSWERING_NOUNS.items():
        for noun in nouns.split():
            verb = ActVerb((), act, None, ())  # type: ignore[arg-type]  # the table is tested against Act
            found[noun] = found[noun + "s"] = verb
    return found


@cache
def _drawing() -> frozenset[str]:
    return frozenset(
        form for base in DRAWING for form, tags in verb_forms(base).items() if tags & {"past", "s"}
    )


def find_answers(reading: Reading) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the answers of a sentence that nouns tell, with who gave them."""
    for place, word in enumerate(reading.words):
        verb = _table().get(word.fold)
        if verb is None:
            continue
        leads = ANSWERED_AMID | ({"with"} if verb.act == "support" else frozenset())
        doer = _owner(reading, place, leads) or _giver(reading, place, leads)
        if doer is None:
            continue
        end = clause_end(reading.text, reading.words, place, reading.end)
        group = VerbGroup(place, place, "actual", False, "past")
        yield ActClause(verb, group, (), word.start, end, "P"), doer


def _giver(reading: Reading, noun: int, leads: frozenset[str]) -> Subject | None:
    """Return who gave it in "drew praise from Besk" and "despite protests by Besk"."""
    is_backing = _table()[reading.fold(noun)].act == "support"
    is_lent = reading.fold(noun + 1) == "of" and (is_backing or reading.fold(noun) in _FELT)
    if (reading.fold(noun + 1) not in _BY and not is_lent) or reading.gap(noun) != "":
        return None
    for at in range(noun - 1, max(-1, noun - 2 - _TO_LEAD), -1):
        if reading.gap(at) != "" or reading.fold(at) in _DENIED:
            return None
        has = is_lent and is_backing and reading.fold(at) in _HAVING
        if has or reading.fold(at) in _drawing() or (reading.fold(at) in leads and not is_lent):
            return agent_at(reading, noun + 2)
    return None


def _owner(reading: Reading, noun: int, leads: frozenset[str]) -> Subject | None:
    """Return whose it is in "over Besk's strong objections"."""
    for at in range(noun - 1, max(0, noun - 2 - _TO_LEAD), -1):
        if reading.gap(at) != "" or reading.fold(at) in PREPOSITIONS:
            return None
        mention = reading.ends.get(at)
        if mention is None:
            continue
        lead = next(p for p, w in enumerate(reading.words) if w.end > mention.span.start) - 1
        lead -= reading.fold(lead) == "the"
        is_had = reading.fold(lead) in _drawing() | _HAVING
        if not reading.is_possessive(at) or not (is_had or reading.fold(lead) in leads):
            return None
        named = mention.actor
        if named is None or not reading.cast.can_act(named):
            return None
        return Subject((named,), at, is_plural=False)
    return None
