"""The months that a time touches, for looking up by time.

Limits    what lies at the two ends of a month is looked up together
"""

from __future__ import annotations

from datetime import date

from stateofplay.model.interval import When

MAX_DAYS = 400  # longer times are not looked up by month; a year and a bit is fourteen months

Month = int  # months since the year 0


def months_of(when: When, slack_days: int = 0) -> range:
    """Return the months from the first day of a time to its last, with some days around them.

    Args:
        when: first and last day; its modifier is not looked at.
        slack_days: days before and after, 0 or more.
    """
    first = max(1, when.start.toordinal() - slack_days)
    last = min(date.max.toordinal(), when.end.toordinal() + slack_days)
    return range(_month(date.fromordinal(first)), _month(date.fromordinal(last)) + 1)


def _month(day: date) -> Month:
    return day.year * 12 + day.month
