"""A publication stamp inside a paragraph: `OSLO | Mon May 4, 2030 6:14 pm EDT OSLO (Wire) - ...`.

Reads     the first characters of a paragraph at the head of a report
Writes    the day it was stamped with, or `None`
Method    page dumps run the stamp into the text: a full date right beside a clock time with its
          zone or half of the day, or behind a label such as `Last updated`
Cost      constant: the first characters of the paragraph
Limits    a stamp without year or clock time is left to the dateline
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.printed_dates import PrintedDate, find_printed_dates

_REACH = 300  # characters: stamps of page dumps stand behind a title and a line under it
_BESIDE = 40  # characters between the date and what makes it a stamp
ZONE = r"(?:GMT|UTC|BST|[ECMP][SD]T|CES?T|IST|JST|HKT|SGT|AES?T|ET|PT|MSK)\b"
CLOCK = (
    r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?|UK\s+time|local\s+time"
    rf"|{ZONE})"
)
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=lambda day: (-len(day), day)))
LABEL = r"(?:last\s+updated|last\s+modified|published|updated|posted)(?:\s+(?:at|on))?"
_BEFORE = re.compile(
    rf"(?:\b{LABEL}\s*:?|{CLOCK})[\s,;|–—-]*(?:(?:{_WEEKDAY})\b\.?,?\s*)?$", re.IGNORECASE
)
_BEHIND = re.compile(rf"[\s,;|–—-]*(?:(?:at|{LABEL})\s+)?{CLOCK}", re.IGNORECASE)


def find_stamp(text: str, start: int, end: int) -> PrintedDate | None:
    """Return the date with which `text[start:end]` is stamped at its head.

    Returns:
        `None` without a stamp, and with two of different days: those of other reports.
    """
    dates = find_printed_dates(text, start, min(end, start + _REACH))
    stamps = [date for date in dates if _is_stamp(text, start, end, date)]
    return stamps[0] if len({date.when for date in stamps}) == 1 else None


def _is_stamp(text: str, start: int, end: int, date: PrintedDate) -> bool:
    if date.when is None or not date.when.is_day:
        return False
    before = text[max(start, date.start - _BESIDE) : date.start]
    behind = _BEHIND.match(text, date.end, min(end, date.end + _BESIDE))
    return behind is not None or _BEFORE.search(before) is not None
