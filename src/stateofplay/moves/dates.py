"""When an act was done, and when it is to take effect.

Reads     a sentence made ready, a clause of it
Writes    a `When`, or `None` when the text does not tell
Method    a time beside the verb, else the one nearest before it; a time inside the content dates
          what is talked of, not the talking. Without any time, news at the head of a report is
          dated by its publication
Cost      linear in the times of the sentence
Limits    "later" bounds nothing; a time in another sentence is not carried over
"""

from __future__ import annotations

from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.moves.reading import Reading

HEAD_PARAGRAPHS = 3  # title, lead and the paragraph after it: what is told there is the news
_MODIFIES = frozenset("'s’")


def act_time(
    reading: Reading, verb_start: int, content_start: int, content_end: int, *, is_noun: bool
) -> When | None:
    """Return when the act was done.

    Args:
        verb_start: where the verb group starts in the text.
        content_start, content_end: what it is about; equal when nothing is.
        is_noun: whether the content is an object, after which a time belongs to the verb.
    """
    dated = [t for t in reading.times if t.when is not None and t.type in ("DATE", "TIME")]
    beside = [t for t in dated if verb_start <= t.span.start < content_start]
    if beside:
        return beside[0].when
    at_end = [t for t in dated if content_start <= t.span.start and _is_adverbial(reading, t)]
    if is_noun and at_end and not _is_later(reading, at_end[0]):
        return at_end[0].when
    before = [t for t in dated if t.span.end <= verb_start and _is_adverbial(reading, t)]
    if before:
        return before[-1].when
    has_time = any(t.span.start < content_start for t in reading.times)
    return None if has_time else news_time(reading)


def news_time(reading: Reading) -> When | None:
    """Return the publication time when the sentence stands at the head of its report."""
    published = reading.analysis.report.published
    if published is None or reading.sentence.paragraph >= HEAD_PARAGRAPHS:
        return None
    return published.when


def effect_time(reading: Reading, start: int, end: int, said: When | None) -> When | None:
    """Return the one time that the content names and that lies after the act."""
    inside = [
        t.when
        for t in reading.times
        if start <= t.span.start and t.span.end <= end and t.when is not None
    ]
    if len(inside) != 1 or said is None or inside[0].end <= said.end or inside[0] == said:
        return None
    return inside[0]


def _is_adverbial(reading: Reading, time: TimeMention) -> bool:
    """Return whether the time stands for itself: "in May", not "the May summit", "a 1956 deal"."""
    before = reading.text[max(reading.sentence.span.start, time.span.start - 12) : time.span.start]
    words = before.replace(",", " ,").split()
    after = reading.text[time.span.end : time.span.end + 2]
    if after[:1] in "'’" and after[:1]:
        return False
    lead = words[-1].casefold() if words else ""
    own = reading.text[time.span.start : time.span.end].casefold().split()[0]
    opens = lead in ("on", "in", "at", "by", "since", "during", "late", "early", ",", "")
    is_own = own in ("last", "this", "on", "in", "earlier", "late", "early", "yesterday", "today")
    is_weekday = lead not in ("the", "a", "an", "of", "their", "its", "his", "her", "for", "until")
    closes = not after.strip() or after.strip()[0] in ",.;:)" or after.startswith(" ")
    return closes and (opens or is_own or (time.is_relative and is_weekday))


def _is_later(reading: Reading, time: TimeMention) -> bool:
    published = reading.analysis.report.published
    return published is None or (time.when is not None and time.when.start > published.when.end)
