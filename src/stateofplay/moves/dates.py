"""When an act was done, and when it is to take effect.

Reads     a sentence made ready, a clause of it
Writes    a `When`, or `None` when the text does not tell
Method    a time beside the verb, else the one nearest before it; a time inside the content dates
          what is talked of, not the talking. Without any time, news at the head of a report is
          dated by its publication
Cost      linear in the times of the sentence
Limits    "later" bounds nothing; the time of another sentence is carried over only when that is a
          recent day in the sentence before
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.interval import When, between
from stateofplay.model.mention import TimeMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.speech import PREPOSITIONS

HEAD_PARAGRAPHS = 3  # title, lead and the paragraph after it: what is told there is the news
RECENT_DAYS = 40  # an older day is background; the next sentence may be back in the present
_NOUN_FRAMES = frozenset("NR0I")  # after an object a time belongs to the verb
_WHICH_WORDS = 8  # from the time to "in which", and from there to the verb
_LEADS = frozenset("on in at during , early late since".split())
_OWN_LEADS = frozenset("on in last this earlier yesterday today late early".split())
_BINDING = frozenset("the a an of their its his her for until by before after from to".split())


def act_time(
    reading: Reading, clause: ActClause, scope: int | None, earlier: Sequence[Reading]
) -> When | None:
    """Return when the act of a clause was done.

    Args:
        reading: the sentence.
        clause: the act.
        scope: where the reported words start that the clause stands in, `None` outside of any: a
            time before them dates the saying.
        earlier: the sentences of the report before this one.
    """
    verb_start = reading.words[clause.group.first].start
    dated = [t for t in reading.times if t.when is not None and t.type in ("DATE", "TIME")]
    beside = [t for t in dated if verb_start <= t.span.start < clause.start]
    if beside:
        return beside[0].when
    if clause.frame in _NOUN_FRAMES:
        after = [t for t in dated if clause.start <= t.span.start and _stands_free(reading, t)]
        if after and not _is_ahead(reading, after[0]):
            return after[0].when
    noted = _in_which(reading, clause.group.first)
    if noted is not None:
        return noted.when
    limit = reading.sentence.span.start if scope is None else scope
    times_before = [t for t in dated if limit <= t.span.start and t.span.end <= verb_start]
    free = [t for t in times_before if _stands_free(reading, t)]
    if free:
        return free[-1].when
    is_perfect = clause.group.tense == "past" and clause.group.first < clause.group.verb
    if times_before or is_perfect:
        return None
    return _untold_time(reading, earlier)


def _untold_time(reading: Reading, earlier: Sequence[Reading]) -> When | None:
    """Return what the place of a sentence without a time tells."""
    last = earlier[-1] if earlier else None
    if last is None or last.sentence.paragraph != reading.sentence.paragraph:
        return news_time(reading)
    if not any(t.when is not None for t in last.times):
        return news_time(reading)
    return _carried(reading, last)


def news_time(reading: Reading) -> When | None:
    """Return the publication time when the sentence stands at the head of its report."""
    published = reading.analysis.report.published
    if published is None or reading.sentence.paragraph >= HEAD_PARAGRAPHS:
        return None
    return published.when


def effect_time(reading: Reading, start: int, end: int, said: When | None) -> When | None:
    """Return the one time that the content names and that lies after the act.

    A time that counts from the publication ("by the year-end") is not read into an act of long
    before it.
    """
    inside = [
        t
        for t in reading.times
        if start <= t.span.start and t.span.end <= end and t.when is not None
    ]
    if len(inside) != 1 or said is None:
        return None
    when, published = inside[0].when, reading.analysis.report.published
    if when is None or when.end <= said.end:
        return None
    is_old = published is not None and not published.when.overlaps(said)
    return None if is_old and inside[0].is_relative else when


def _stands_free(reading: Reading, time: TimeMention) -> bool:
    """Return whether a time is told for itself: "in May", not "the May summit", "a 1956 deal"."""
    text, start = reading.text, reading.sentence.span.start
    before = text[max(start, time.span.start - 14) : time.span.start].casefold()
    if text[time.span.end : time.span.end + 1] in ("'", "’", "-"):
        return False
    lead = before.replace(",", " ,").split()[-1:] or [","]
    own = text[time.span.start : time.span.end].casefold().split()[0]
    if lead[0] in _LEADS or own in _OWN_LEADS:
        return True
    return time.is_relative and lead[0] not in _BINDING


def _in_which(reading: Reading, verb: int) -> TimeMention | None:
    """Return the time of "a 1956 statement in which Arland agreed"."""
    for place in range(verb - 1, max(0, verb - _WHICH_WORDS), -1):
        if reading.fold(place) != "which" or reading.fold(place - 1) not in PREPOSITIONS:
            continue
        start = reading.words[max(0, place - _WHICH_WORDS)].start
        end = reading.words[place].start
        near = [t for t in reading.times if start <= t.span.start < end and t.when is not None]
        return near[-1] if near else None
    return None


def _is_ahead(reading: Reading, time: TimeMention) -> bool:
    published = reading.analysis.report.published
    return published is None or (time.when is not None and time.when.start > published.when.end)


def spoken_time(
    reading: Reading, place: int, content_start: int, earlier: Sequence[Reading]
) -> When | None:
    """Return when words were said that the verb at word `place` reports."""
    verb = reading.words[place].start
    dated = [t for t in reading.times if t.when is not None and t.type in ("DATE", "TIME")]
    beside = [t for t in dated if verb <= t.span.start < content_start]
    before = [t for t in dated if t.span.end <= verb]
    if beside or before:
        return (beside or before[-1:])[0].when
    return _untold_time(reading, earlier)


def _carried(reading: Reading, last: Reading) -> When | None:
    """Return the days from the one recent day that the sentence before tells to publication.

    Both sentences stand in one paragraph: the second goes on from the first.
    """
    published = reading.analysis.report.published
    days = [t.when for t in last.times if t.when is not None and t.type in ("DATE", "TIME")]
    if published is None or reading.times or len(days) != 1 or not days[0].is_day:
        return None
    age = (published.when.end - days[0].start).days
    return between(days[0].start, published.when.end) if 0 <= age <= RECENT_DAYS else None
