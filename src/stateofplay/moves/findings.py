"""What a court or a watchdog found somebody to have done, and who seized whom.

Reads     a sentence made ready, an act with its doer
Writes    the act in its sense, or `None` where it is no act
Method    only a body that decides finds fault with "found that", and only where a word of breach
          follows; of a state or its police, seizing or dragging off people is an arrest; workers
          who occupy a plant use no arms; a door left open is a chance
Cost      linear in the sentence
Limits    a body is known by its name or by the noun that tells it
"""

from __future__ import annotations

from dataclasses import replace

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.findings import (
    BREACHES,
    DECIDING_BODIES,
    HANDED,
    LAWFUL_FORCE,
    OCCUPIERS,
)

_FINDING = frozenset(
    form for base in ("find", "hold", "conclude", "determine") for form in verb_forms(base)
)
_TAKING = frozenset(form for base in HANDED for form in verb_forms(base))
_OCCUPYING = frozenset(verb_forms("occupy"))


def as_found(reading: Reading, clause: ActClause, doer: Subject) -> ActClause | None:
    """Return an act as the kind of its doer makes it, `None` where it is none.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
    """
    act, verb = clause.verb.act, reading.fold(clause.group.verb)
    if act == "accuse" and clause.frame == "W" and verb in _FINDING:
        return clause if _finds_fault(reading, clause, doer) else None
    if act == "assault" and verb in _TAKING and _is(reading, doer, LAWFUL_FORCE, states=True):
        return replace(clause, verb=ActVerb((), "coerce", clause.verb.mode, clause.verb.frames))
    if act == "assault" and verb in _OCCUPYING and _is(reading, doer, OCCUPIERS, states=False):
        return replace(clause, verb=ActVerb((), "coerce", None, clause.verb.frames))
    if act == "agree" and reading.fold(clause.group.verb + 2) == "door":
        return replace(clause, group=replace(clause.group, modality="possible"))
    return clause


def _finds_fault(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    words = reading.text[clause.start : clause.end].casefold().replace(",", " ").split()
    return bool(BREACHES & set(words)) and _is(reading, doer, DECIDING_BODIES, states=False)


def _is(reading: Reading, doer: Subject, kinds: frozenset[str], *, states: bool) -> bool:
    """Return whether a word that names or tells a doer is in a list, or it is a state."""
    if states and any(reading.cast.country_name(actor) for actor in doer.actors):
        return True
    return any(
        m.actor in doer.actors
        and kinds & set(reading.text[m.span.start : m.span.end].casefold().split())
        for m in reading.mentions
    )
