"""Dates without a year in a text of history: they go on from the date told before.

Reads     the readings of one report in text order, and when it came out
Writes    for each reading the year that was named last before it
Method    a text that is history (many years named, nearly all long before publication, nothing
          told from the day of publication) is read forwards: `on 5 December` is in the year named
          last, or in the next where the months have turned over
Cost      linear in the readings
Limits    flashbacks; a caption or table between two paragraphs may change the year
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from stateofplay.model.interval import When
from stateofplay.times.reading import Reading
from stateofplay.times.values import when_of

# Texts of WikiWars name dozens of old years, news of TimeBank and AQUAINT a handful.
_MIN_YEARS = 12
_OLD_YEARS = 5  # before publication
_OLD_SHARE = 0.9
NARRATED_RULES = frozenset({"month day", "day month", "days of a month", "month"})


def is_history(readings: Iterable[Reading], published: When | None) -> bool:
    """Return whether a report tells of the past only."""
    if published is None:
        return False
    years = []
    for reading in readings:
        if reading.is_near:
            return False
        when = when_of(reading.value) if reading.value and reading.type == "DATE" else None
        if when is not None:
            years.append(when.start.year)
    old = sum(year <= published.start.year - _OLD_YEARS for year in years)
    return len(years) >= _MIN_YEARS and old >= _OLD_SHARE * len(years)


def narrated_years(readings: Iterable[Reading]) -> list[int | None]:
    """Return for each reading the year that was named last before it, `None` for none."""
    years: list[int | None] = []
    last = None
    for reading in readings:
        years.append(last)
        when = when_of(reading.value) if reading.value and reading.type == "DATE" else None
        if when is not None and when.n_days <= 366:
            last = when.start.year
    return years


def last_day_of(year: int) -> date:
    """Return 31 December: from there a date without a year lies in that year."""
    return date(year, 12, 31)
