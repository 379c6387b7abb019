"""Lines that press archives print around a report: the foot of a page, a line with a day.

Limits    English
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en.archive_fields import PAGE_FOOT
from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.printed_dates import find_printed_dates

_MAX_DATE_CHARS = 90  # a date, weekday, clock time and the name of an edition
_FOOT = re.compile(PAGE_FOOT, re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?:" + "|".join(sorted(WEEKDAYS, key=lambda w: (-len(w), w))) + r")\b[.,]?\s*",
    re.IGNORECASE,
)


def is_page_foot(plain: str) -> bool:
    """Return whether the line is the foot of a printed page."""
    return _FOOT.fullmatch(plain) is not None


def opens_with_date(plain: str) -> bool:
    """Return whether the line opens with a date, or with a weekday and a date."""
    if len(plain) > _MAX_DATE_CHARS:
        return False
    weekday = _WEEKDAY.match(plain)
    begin = weekday.end() if weekday else 0
    date = next(find_printed_dates(plain, begin), None)
    return date is not None and date.start == begin and date.when is not None
