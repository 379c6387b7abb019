"""Dates without a year in a text of history: they go on from the date told before.

Reads     the readings of one report in text order, and when it came out
Writes    for each reading the time that it goes on from
Method    a text that is history (many years named, nearly all before the year of publication,
          next to nothing told from the day of publication) is read forwards: `on 5 December` is in
          the year named last, or in the next where the months have turned over; `the previous
          year` is counted from the date told last
Source    narrative documents in HeidelTime (Strötgen and Gertz 2010)
Cost      linear in the readings
Limits    flashbacks; a caption or table between two paragraphs may change the year
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.times.eras import era_year, in_era
from stateofplay.times.reading import Reading
from stateofplay.times.values import when_of


@dataclass(frozen=True, slots=True)
class NarrativeConfig:
    """What makes a text history, and how its months turn over.

    Texts of WikiWars name 10 to 115 years and at most 5 times told from publication; news of
    TimeBank and AQUAINT a handful, and where 8 or 12 also 3 or 6 times told from publication.
    The turn-over was set on two thirds of the given half of WikiWars.
    """

    min_years: int = 8
    old_share: float = 0.8  # of the years named lie before the year of publication
    near_share: float = 0.1  # times told from publication, for each year named
    months_back: int = 7  # a month so many months or fewer back is in the year told last
    months_ahead: int = 9  # a month so many months or fewer ahead is in the year told last


DEFAULTS = NarrativeConfig()
# Dates that lack nothing but their year.
NARRATED_RULES = frozenset(
    {
        "month day", "day month", "days of a month", "month", "first day of days",
        "first day before its month", "last day of days", "part of a day told",
    }
)  # fmt: skip
# Times counted from another: in history not from publication.
COUNTED_RULES = frozenset(
    {
        "relative unit", "part of a unit", "year-end", "a year ago", "so long ago", "season",
        "quarter or half", "whole year",
    }
)  # fmt: skip
_YEAR_DAYS = 366
_MONTH_DAYS = 92  # a season is told as finely as a month


def is_history(
    readings: Sequence[Reading], published: When | None, *, config: NarrativeConfig = DEFAULTS
) -> bool:
    """Return whether a report tells of the past, and next to nothing of the day it came out."""
    if published is None:
        return False
    years = [year for year in map(_year_of, readings) if year is not None]
    old = sum(year < published.start.year for year in years)
    near = sum(reading.is_near for reading in readings)
    return (
        len(years) >= config.min_years
        and old >= config.old_share * len(years)
        and near <= config.near_share * len(years)
    )


def _year_of(reading: Reading) -> int | None:
    """Return the year that an absolute date names, 0 and less before Christ."""
    if reading.value is None or reading.type != "DATE":
        return None
    era = era_year(reading.value)
    if era is not None:
        return -era
    when = when_of(reading.value)
    return when.start.year if when is not None else None


class Narration:
    """The time that a text of history has come to.

    `told` is the last date of at most a year; `era` the year before Christ that was told since.
    """

    def __init__(self, *, config: NarrativeConfig = DEFAULTS) -> None:
        self._config = config
        self.told: When | None = None
        self.era: int | None = None
        self._heading: When | None = None
        self._heading_at = -1  # index of its sentence
        self._left = False  # whether the last year named is later than that of the heading
        self._told_in = -1  # index of the sentence that told it

    def go_on(self, mention: TimeMention, sentence: Sentence, *, is_heading: bool) -> None:
        """Take note of a date.

        Args:
            mention: of a date or a clock time.
            sentence: that it stands in.
            is_heading: whether that is the heading of a section.
        """
        if mention.rule in COUNTED_RULES:  # "the previous year": a look back or ahead
            return
        era = era_year(mention.value) if mention.value else None
        when = mention.when
        if is_heading and when is not None:
            is_second = sentence.index == self._heading_at  # "1861-1863" names no one year
            self._heading = None if is_second or when.n_days > _YEAR_DAYS else when
            self._heading_at = sentence.index
            self._left = False
        if era is not None:
            self.era = era
        elif when is not None and when.n_days <= _YEAR_DAYS:
            if self._heading is not None and not is_heading:
                self._leave_heading(mention, when)
            self.told, self.era, self._told_in = when, None, sentence.index

    def _leave_heading(self, mention: TimeMention, when: When) -> None:
        """Forget the year of a heading when two dates running name later years of their own."""
        assert self._heading is not None
        if mention.is_relative:
            return
        is_other = when.start.year > self._heading.end.year
        if is_other and self._left:
            self._heading = None
        self._left = is_other

    def anchor(self, rule: str, reading: Reading, sentence: Sentence) -> When | None:
        """Return the time that a relative reading goes on from, `None` when nothing was told."""
        if self.era is not None:
            return None
        if rule not in NARRATED_RULES or reading.relative is None:
            return self.told
        told = self.told
        if self._heading is not None and self._told_in != sentence.index:
            told = self._heading
        return _year_end(self._year_of_month(reading, told)) if told is not None else None

    def era_value(self, rule: str, reading: Reading) -> str | None:
        """Return the value of a relative reading told from a year before Christ."""
        if self.era is None or reading.relative is None:
            return None
        is_counted_in_years = rule in COUNTED_RULES or reading.told == _YEAR_DAYS
        if rule not in NARRATED_RULES and not is_counted_in_years:
            return None
        return in_era(reading.relative, self.era)

    def _year_of_month(self, reading: Reading, told: When) -> int:
        """Return the year in which a date without one lies."""
        year = told.start.year
        month = _month_of(reading, year)
        if month is None or told.n_days > _MONTH_DAYS:
            return year
        ahead = month - told.start.month
        if ahead < -self._config.months_back:
            return year + 1
        return year - (ahead > self._config.months_ahead)


def _year_end(year: int) -> When:
    """Return 31 December: from there a date without a year lies in that year."""
    return day_of(date(year, 12, 31))


def _month_of(reading: Reading, year: int) -> int | None:
    assert reading.relative is not None
    try:
        return int(reading.relative(date(year, 12, 31), None)[5:7])
    except ValueError:  # 29 February of a short year
        return None
