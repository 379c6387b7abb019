"""From when its news happened to when a report came out; and what bounds that from below.

Reads     the time of a happening, how the report tells it, and the dates of its past
Writes    intervals
Method    told with a day word ("today", "yesterday"): that day or the next; with a bare weekday:
          within the week that the weekday is nearest in; a vaguer time stays as vague as it is
Cost      linear in the sentences and times of the report
Limits    a month stays that month, although its last days may be told in the first of the next
"""

from __future__ import annotations

from datetime import date, timedelta

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When, between, day_of
from stateofplay.text.inside import mentions_inside
from stateofplay.times.own_news import NewsSentence
from stateofplay.times.tense import tense_at

_WEEK = timedelta(6)  # a bare weekday names the nearest such day, so at most six days away
_DAY = timedelta(1)


def published_by(when: When, news: NewsSentence) -> When | None:
    """Return when a report came out that tells as news what happened at `when`.

    Returns:
        `None` when the telling does not fit: a Friday told of what happened on a Monday.
    """
    if when.n_days > 1:
        return when
    day = when.start
    if news.weekday is not None and day.weekday() != news.weekday:
        return None
    reach = _DAY if news.near is not None and news.near.rule == "day word" else _WEEK
    try:
        first, last = (day - reach, day) if news.tense == "future" else (day, day + reach)
    except OverflowError:  # at either end of the calendar
        return None
    return between(first, last, _says(first, last))


def _says(first: date, last: date) -> str:
    """Return `between 12 and 18 September 2018`: one of these days, which one is not known."""
    end = day_of(last).says
    if (first.year, first.month) == (last.year, last.month):
        return f"between {first.day} and {end}"
    start = day_of(first).says
    return f"between {start.removesuffix(f' {last.year}')} and {end}"


def earliest(analysis: Analysis) -> date | None:
    """Return the first day on which a report can have come out by the past that it tells.

    Only dates that the words alone fix count, told in the past tense; a plan bounds nothing.
    """
    text = analysis.report.text
    fixed = [m for m in analysis.times if not m.is_relative]
    days = []
    of_sentence = mentions_inside(fixed, analysis.sentences)
    for sentence, times in zip(analysis.sentences, of_sentence, strict=True):
        bounds = sentence.span.start, sentence.span.end
        for mention in times:
            start, end = mention.span.start, mention.span.end
            if mention.when is not None and tense_at(text, start, end, *bounds) == "past":
                days.append(mention.when.start)
    return max(days, default=None)
