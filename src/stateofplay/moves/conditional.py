"""Acts that hang on a condition by their form: "would accept the plan only if", "is open to".

Reads     a sentence made ready
Writes    clauses in text order: `accept_if` where a condition stands behind
Method    "would" or "could" before a verb of yielding or agreeing, or "is open to", "can live
          with", and the words of a condition in the same sentence; without them it makes no act
Cost      linear in the words
Limits    a condition in a sentence of its own is not seen
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.condition import find_condition
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb
from stateofplay.text.languages.en.act_verbs import OFFERED
from stateofplay.text.languages.en.speech import BE

_MODALS = frozenset("would could can might may".split())
_YIELDING = OFFERED | frozenset(
    "agree accept support back endorse approve free reopen lift drop attend ratify".split()
)
_PHRASES = (("open", "to"), ("live", "with"), ("prepared", "for"))
_ACCEPT_IF = ActVerb((), "accept_if", None, ())


def find_conditionals(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody would do on a condition."""
    for place in range(1, len(reading.words) - 1):
        after = _after_phrase(reading, place)
        if after is None:
            continue
        start = reading.words[after].start
        condition = find_condition(reading, start, reading.end, also_after=False)
        if condition is None:
            continue
        first = place - 1
        while first > 0 and is_adverb(reading.fold(first)):
            first -= 1
        group = VerbGroup(first, place, "actual", False, "present")
        end = max(condition.end, clause_end(reading.text, reading.words, after, reading.end))
        yield ActClause(_ACCEPT_IF, group, (), start, min(end, reading.end), "T")


def _after_phrase(reading: Reading, place: int) -> int | None:
    """Return where the content starts of "would accept" or "is open to" at `place`."""
    before = place - 1
    while before > 0 and is_adverb(reading.fold(before)):
        if reading.fold(before) in ("not", "never"):
            return None
        before -= 1
    fold, helper = reading.fold(place), reading.fold(before)
    for head, rest in _PHRASES:
        if fold == head and reading.fold(place + 1) == rest and place + 2 < len(reading.words):
            fits = helper in BE if head != "live" else helper in _MODALS
            return place + 2 if fits else None
    return place if helper in _MODALS and fold in _YIELDING else None
