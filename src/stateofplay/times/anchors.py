"""The time that each relative expression is told from.

Reads     the readings of one report, the mentions before each, and when the report came out
Writes    for one reading the interval that its value is counted from, `None` for unknown
Method    most hang on publication; the next day and that year on a date told before; a clock time
          and the year-end on the date of their sentence; dates of a history on the year told last
Cost      linear in the expressions
Limits    see `told` and `narrative`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.times.narrative import COUNTED_RULES, NARRATED_RULES, Narration, is_history
from stateofplay.times.reading import Reading

_DAYS = 1
_YEAR_DAYS = 366
# "Offered in September to sign by the year-end": the year is that of the September. "On Wednesday
# at 10 p.m.": the clock time is that of the Wednesday. Values: days of the longest time told.
_OF_THE_TIME_TOLD = {
    "year-end": _YEAR_DAYS, "part of a unit": _YEAR_DAYS, "clock": _DAYS,
    "clock of 24 hours": _DAYS, "clock with its zone": _DAYS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """One expression as read, before it is resolved."""

    sentence: Sentence
    start: int
    end: int
    rule: str
    reading: Reading


def narration_of(found: Sequence[Found], published: When | None) -> Narration | None:
    """Return where a text of history stands at its beginning, `None` for other texts."""
    return Narration() if is_history([one.reading for one in found], published) else None


def anchor_of(
    one: Found,
    narration: Narration | None,
    mentions: Sequence[TimeMention],
    sentences: Sequence[Sentence],
    published: When | None,
) -> When | None:
    """Return the time that an expression is told from.

    Args:
        one: the expression.
        narration: where a text of history has come to, `None` for other texts.
        mentions: those before it, in text order.
        sentences: of the report, in text order.
        published: when the report came out.
    """
    if one.reading.told:
        start = _sentence_before(sentences, one.sentence).span.start
        told = _told_since(mentions, start, one.reading.told)
        return told or (
            narration.anchor(one.rule, one.reading, one.sentence) if narration else None
        )
    max_days = _OF_THE_TIME_TOLD.get(one.rule)
    told = _told_since(mentions, one.sentence.span.start, max_days) if max_days else None
    if told is not None:
        return told
    if narration is not None and one.rule in NARRATED_RULES | COUNTED_RULES:
        return narration.anchor(one.rule, one.reading, one.sentence)
    return published


def _sentence_before(sentences: Sequence[Sentence], at: Sentence) -> Sentence:
    """Return the sentence before; the first of a body has none, although a title stands there."""
    before = sentences[max(0, at.index - 1)]
    return before if before.role == at.role else at


def _told_since(mentions: Sequence[TimeMention], start: int, max_days: int) -> When | None:
    """Return the last time of at most so many days that the text has told since `start`."""
    for mention in reversed(mentions):
        if mention.span.start < start:
            return None
        when = mention.when if mention.type in ("DATE", "TIME") else None
        if when is not None and when.n_days <= max_days:
            return when
    return None
