"""The words of a sentence that state a condition.

Reads     a sentence made ready, a clause of it
Writes    the span of the first condition, or `None`
Method    closed words ("if", "unless", "only after"); "after" and "once" only where asked for and
          only before a clause of its own
Cost      linear in the words
Limits    one condition a clause; a condition in a sentence of its own is not read
"""

from __future__ import annotations

from stateofplay.model.span import Span
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import clause_end, is_verb_like
from stateofplay.text.languages.en.act_verbs import CONDITION_PHRASES, CONDITION_WORDS
from stateofplay.text.languages.en.speech import BE

_TIMES_AS_CONDITIONS = frozenset("after once when until".split())
_CLAUSE_WORDS = 14  # a condition has its verb within so many words


def find_condition(reading: Reading, start: int, end: int, *, also_after: bool) -> Span | None:
    """Return the first condition that starts between `start` and `end`.

    Args:
        reading: the sentence.
        start: first character where it may start.
        end: one past the last one.
        also_after: whether "after the treaty is signed" counts too. With an active verb it tells
            a time ("after Corvia offered to mediate").
    """
    for place, word in enumerate(reading.words):
        if not start <= word.start < end or not _opens(reading, place, also_after=also_after):
            continue
        stop = min(place + _CLAUSE_WORDS, len(reading.words))
        is_time = reading.fold(place) in _TIMES_AS_CONDITIONS
        verbs = [at for at in range(place + 1, stop) if is_verb_like(reading.words, at)]
        if verbs and (not is_time or reading.fold(verbs[0]) in BE):
            bound = clause_end(reading.text, reading.words, place, reading.end)
            return Span(reading.analysis.report.id, word.start, bound)
    return None


def _opens(reading: Reading, place: int, *, also_after: bool) -> bool:
    fold = reading.fold(place)
    if fold in CONDITION_WORDS:
        # "even if", "what if", "as if" set no condition; "whether or if" asks.
        return reading.fold(place - 1) not in ("even", "what", "as", "or", "ask", "asked")
    if also_after and fold in _TIMES_AS_CONDITIONS:
        return True
    for phrase in CONDITION_PHRASES:
        wanted = phrase.split()
        if [reading.fold(place + n) for n in range(len(wanted))] == wanted:
            return True
    return False
