"""Dates as printed at the head of a report or stated beside it: calendar dates, nothing relative.

Reads     text
Writes    the dates in it, in text order, each with the interval it can mean
Method    written forms with a month name or in figures; days are taken as printed, whatever the
          time zone. Figures with slashes are read both ways: when both are dates, the interval
          covers both. A day that is not in the calendar is no date
Source    ISO 8601, RFC 5322 (mail and feed dates), the forms that news pages print
Cost      linear in the text
Limits    English month names; years 1900 to 2099 with four digits; no relative dates ("Friday")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.text.languages.en.times import MONTHS

_MONTH = r"(?P<m{0}>" + "|".join(sorted(MONTHS, key=lambda m: (-len(m), m))) + r")\b\.?"
_YEAR = r"(?P<y{0}>(?:19|20)\d\d)"
_DAY = r"(?P<d{0}>0?[1-9]|[12]\d|3[01])"
_NTH = r"(?:st|nd|rd|th)?"
_NO_YEAR = r"(?!\w)(?!\s*,?\s*\d{4})"
# One line a written form, the longest first: year-month-day; day month year; month day, year;
# figures that end in the year; month year; month day; day month.
_FORMS = (
    _YEAR + r"(?P<sep>[-/.])(?P<m{0}>0?[1-9]|1[0-2])(?P=sep)" + _DAY + r"(?=T?\d\d:|\D|$)",
    _DAY + _NTH + r"[\s\-/]+(?:of\s+)?" + _MONTH + r"[\s,\-/]+" + _YEAR + r"\b",
    _MONTH + r"\s+" + _DAY + _NTH + r"(?:\s*,\s*|\s+)" + _YEAR + r"\b",
    r"(?P<first>\d?\d)(?P<mark>[/.\-])(?P<second>\d?\d)(?P=mark)" + _YEAR + r"\b",
    r"(?<!\d\s)" + _MONTH + r"(?:\s*,\s*|\s+)" + _YEAR + r"\b",
    _MONTH + r"\s*" + _DAY + _NTH + _NO_YEAR,
    _DAY + _NTH + r"\s+" + _MONTH + _NO_YEAR,
)
# Group names end in the number of their form: a pattern may name a group once only.
_DATE = re.compile(
    r"(?<![\w/])(?:" + "|".join(f.replace("{0}", str(n)) for n, f in enumerate(_FORMS)) + ")",
    re.IGNORECASE,
)
_DIGIT = re.compile("[0-9]")  # every form holds one
_PART = re.compile(r"[ymd]\d")
_MONTH_ONLY = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?\d{4,6}Z?)?")
# "Fri Apr 28 19:20:36 CEST 2023", as Java and the Unix `date` command print.
_YEAR_LAST = re.compile(
    r"(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) +(\d\d?) [\d:]+ (?:\S+ )?((?:19|20)\d\d)"
)
_EPOCH = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as printed.

    Args:
        start: first character of the date itself, without weekday or time of day.
        end: one past its last character.
        when: what it can mean; `None` when no year is printed.
        month: 1 to 12; `None` when figures leave it open.
        day: `None` for a month or when figures leave it open.
    """

    start: int
    end: int
    when: When | None
    month: int | None
    day: int | None


def find_printed_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """Yield the dates printed in `text[start:end]` in order; what is in no calendar is left out."""
    end = len(text) if end is None else end
    if _DIGIT.search(text, start, end) is None:
        return  # the pattern tries every letter
    for match in _DATE.finditer(text, start, end):
        found = _printed(match)
        if found is not None:
            yield found


def read_stated_date(stated: str) -> When | None:
    """Return what a field that holds a date says, or `None` when it holds no calendar date.

    Args:
        stated: ISO 8601, a feed date, seconds or milliseconds since 1970, a printed date, a month
            or a year. The day is the one printed; an epoch number is a UTC day.
    """
    stated = stated.strip()
    for read in (_read_month, _read_year, _read_compact, _read_epoch, _read_year_last):
        when = read(stated)
        if when is not None:
            return when
    for found in find_printed_dates(stated):
        if found.when is not None:
            return found.when
    return None


def full_day(year: int, month: int, day: int) -> When | None:
    """Return the day, or `None` when the calendar has no such day."""
    try:
        return day_of(date(year, month, day))
    except ValueError:
        return None


def _printed(match: re.Match[str]) -> PrintedDate | None:
    if match["first"] is not None:
        return _in_figures(match)
    parts = {
        name[0]: written
        for name, written in match.groupdict().items()
        if written is not None and _PART.fullmatch(name)
    }
    month = int(parts["m"]) if parts["m"].isdecimal() else MONTHS[parts["m"].casefold()]
    day = int(parts["d"]) if "d" in parts else None
    year = int(parts["y"]) if "y" in parts else None
    if year is None:
        # A leap year, so that 29 February is possible.
        if day is None or full_day(2000, month, day) is None:
            return None
        return PrintedDate(match.start(), match.end(), None, month, day)
    when = month_of(year, month) if day is None else full_day(year, month, day)
    return None if when is None else PrintedDate(match.start(), match.end(), when, month, day)


def _in_figures(match: re.Match[str]) -> PrintedDate | None:
    """Read `4.1.2019` day first, `4/1/2019` and `4-1-2019` both ways."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["y3"])
    readings = [full_day(year, second, first)]
    if match["mark"] != ".":
        readings.append(full_day(year, first, second))
    days = sorted({when.start for when in readings if when is not None})
    if not days:
        return None
    if len(days) == 1:
        day = days[0]
        return PrintedDate(match.start(), match.end(), day_of(day), day.month, day.day)
    says = " or ".join(day_of(day).says for day in days)
    when = between(days[0], days[-1], says)
    return PrintedDate(match.start(), match.end(), when, None, None)


def _read_month(stated: str) -> When | None:
    match = _MONTH_ONLY.fullmatch(stated)
    return month_of(int(match[1]), int(match[2])) if match else None


def _read_year(stated: str) -> When | None:
    return year_of(int(stated)) if re.fullmatch(r"(?:19|20)[0-9]{2}", stated) else None


def _read_compact(stated: str) -> When | None:
    match = _COMPACT.fullmatch(stated)
    return full_day(int(match[1]), int(match[2]), int(match[3])) if match else None


def _read_epoch(stated: str) -> When | None:
    match = _EPOCH.fullmatch(stated)
    if match is None:
        return None
    seconds = int(match[1]) if match[1] else int(match[2]) // 1000
    day = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return day_of(day.date())


def _read_year_last(stated: str) -> When | None:
    match = _YEAR_LAST.fullmatch(stated)
    month = MONTHS.get(match[1].casefold()) if match else None
    return full_day(int(match[3]), month, int(match[2])) if match and month else None
