"""The year of a paragraph that looks back: dates in it without a year are of that year.

Reads     an expression, its sentence, the mentions before it, when the report came out
Writes    the last day of the year that the paragraph tells of, `None` where it tells of now
Method    the last date named before it in its paragraph decides: a year that lies long before
          publication makes the paragraph background, and what is told from publication (today, a
          weekday, this week) ends it
Source    narrative documents in HeidelTime (Strötgen and Gertz 2010), here for one paragraph
Cost      constant: a few sentences back
Limits    after a year not long ago a month without one stays that nearest to publication
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import Sentence, TimeMention

_REACH = 4  # sentences: farther back a paragraph has moved on
_YEAR_DAYS = 366
# Years back. In TimeBank, AQUAINT and EventStoryLine a month after a year up to ten years back is
# that of now as often as not; after one farther back it never is.
_LONG_AGO = 15
# What ends a look back: times that lie within days of publication.
_NEAR_RULES = frozenset(
    {
        "weekday", "weekday of a week", "day word", "part of the day", "relative unit", "present",
        "clock and day", "the weekend", "year-end", "part of a unit", "whole year",
    }
)  # fmt: skip


def background_year(
    sentence: Sentence,
    sentences: Sequence[Sentence],
    mentions: Sequence[TimeMention],
    published: When | None,
) -> When | None:
    """Return 31 December of the year that the paragraph tells of, `None` for the running one.

    Args:
        sentence: that the expression stands in.
        sentences: of the report, in text order.
        mentions: those before the expression, in text order.
        published: when the report came out.
    """
    if published is None:
        return None
    start = _look_back(sentence, sentences)
    for mention in reversed(mentions):
        if mention.span.start < start or mention.rule in _NEAR_RULES:
            return None
        year = _year_named(mention)
        if year is not None:
            is_old = year <= published.start.year - _LONG_AGO
            return day_of(date(year, 12, 31)) if is_old else None
    return None


def _look_back(sentence: Sentence, sentences: Sequence[Sentence]) -> int:
    """Return where the sentences of the paragraph begin that are looked at."""
    first = sentence
    for before in reversed(sentences[max(0, sentence.index - _REACH) : sentence.index]):
        if before.paragraph != sentence.paragraph:
            break
        first = before
    return first.span.start


def _year_named(mention: TimeMention) -> int | None:
    """Return the year of a date that names one, `None` for what is told from another time."""
    when = mention.when
    if mention.is_relative or when is None or mention.type not in ("DATE", "TIME"):
        return None
    return when.start.year if when.n_days <= _YEAR_DAYS else None
