"""Harm that somebody says they will do unless something happens: a threat, no promise.

Reads     a sentence made ready, a verb that tells what somebody will do
Writes    whether it announces harm under a condition
Method    a verb that can only hurt, or one of withholding or closing with what others need as its
          object, and a condition that opens with "if", "unless", "once" and the like in its clause
          or before it
Cost      linear in the clause
Limits    harm announced without a condition is told by the verbs of `VOWED_HARMS` alone
"""

from __future__ import annotations

from stateofplay.model.span import Span
from stateofplay.moves.complement import is_about
from stateofplay.moves.condition import condition_before, find_condition
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.harms import (
    HARMED_OBJECTS,
    HARMING_IF,
    HARMING_OBJECT_IF,
    HARMING_PHRASES,
    OPENING_THREATS,
)


def harms_if(reading: Reading, verb: int, first: int, end: int) -> bool:
    """Return whether a verb announces harm under a condition.

    Args:
        reading: the sentence.
        verb: place of the verb behind "will", "would" or "to".
        first: first word of its clause, before which a condition may stand.
        end: one past the last character of its content.
    """
    return can_harm(reading, verb) and _is_held_over(reading, verb, first, end)


def can_harm(reading: Reading, verb: int) -> bool:
    """Return whether a verb with its object can only hurt."""
    fold = reading.fold(verb)
    if fold in HARMING_IF or f"{fold} {reading.fold(verb + 1)}" in HARMING_PHRASES:
        return True
    if fold not in HARMING_OBJECT_IF:
        return False
    after = verb + 1 + (reading.fold(verb + 1) in ("off", "down", "back"))
    return any(is_about(reading, after, kind) for kind in HARMED_OBJECTS)


def _is_held_over(reading: Reading, verb: int, first: int, end: int) -> bool:
    start = reading.words[verb].start
    behind = find_condition(reading, start, end, also_after=True, act="threaten")
    return any(_opens(reading, span) for span in (behind, condition_before(reading, first)))


def _opens(reading: Reading, condition: Span | None) -> bool:
    if condition is None:
        return False
    written = reading.text[condition.start : condition.end].casefold()
    return written.startswith(OPENING_THREATS)
