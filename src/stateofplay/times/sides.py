"""Days on one side of publication: later this month, earlier this year, by the end of the week.

Reads     the interval of a unit of time and when the report came out
Writes    the days of the unit that are left, with words that say so
Method    a report of the 4th that says `later this month` means a day after the 4th; a deadline
          holds from publication to the last day of the unit
Cost      constant
Limits    of a unit that publication does not lie in, the whole is meant
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from stateofplay.model.interval import MONTH_NAMES, When, ordinal
from stateofplay.times.reading import Side

_DAY = timedelta(1)
_NEED_ARTICLE = ("week", "weekend", "first", "second", "third", "fourth")


def on_side(when: When, side: Side, published: When | None) -> When:
    """Return the days of `when` on that side of publication.

    Args:
        when: of the unit of time as a whole.
        side: which of its days are meant.
        published: when the report came out, `None` when unknown.
    """
    if side == "by":
        when = replace(when, says=_by_the_end_of(when.says))
    if published is None or not published.within(when) or published.n_days >= when.n_days:
        return when
    start, end = when.start, when.end
    if (side == "before" and published.end <= start) or (
        side == "after" and published.start >= end
    ):
        return when  # "earlier this week" on a Monday: the newsroom's week begins on another day
    if side == "before":
        end = published.end - _DAY
    else:
        start = published.start + (_DAY if side == "after" else timedelta(0))
    edge = published.end if side == "before" else published.start
    says = when.says if side == "by" else f"{when.says}, {side} {_told(edge, when)}"
    return When(start, end, f"{start.isoformat()}/{end.isoformat()}", says)


def _by_the_end_of(name: str) -> str:
    article = "the " if name.startswith(_NEED_ARTICLE) else ""
    return f"by the end of {article}{name}"


def _told(day: date, when: When) -> str:
    """Return a day as shortly as the unit that it lies in allows."""
    if when.value == f"{day.year:04d}-{day.month:02d}":
        return f"the {ordinal(day.day)}"
    is_told = when.value[:4] == f"{day.year:04d}"
    return f"{day.day} {MONTH_NAMES[day.month]}" + ("" if is_told else f" {day.year}")
