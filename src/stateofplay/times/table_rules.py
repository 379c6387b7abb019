"""Rules of a language whose times are a table: what a match of each order means.

Reads     the table of a language
Writes    rules as those of English, under the same names, so that anchors and narration know them
Method    one reader a rule; the orders of the table are its patterns
Source    TimeML 1.2.1 annotation guidelines
Cost      once a language
Limits    German and Spanish; what a reader does not know (fiscal years, eras) has no rule
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from stateofplay.text.languages.time_words import TimeWords
from stateofplay.times.dates import day_reading, nearest_day, nearest_month
from stateofplay.times.deictic import shift_by, weekday_value
from stateofplay.times.fragments import one_of
from stateofplay.times.reading import Reading, Relative, Tense
from stateofplay.times.spans import duration
from stateofplay.times.told import counted
from stateofplay.times.values import add_days, add_years
from stateofplay.times.years import easter, nearest_part, nearest_season

Read = Callable[[re.Match[str]], Reading | None]
_ROMAN = {"I": 1, "V": 5, "X": 10}
_ASKING_REACH = 16  # characters: the longest word that asks for a date
_WHICH = {-1: "last", 0: "this", 1: "next"}
_ERA_YEARS = 1500  # below, a bare number counts something


class TableReaders:
    """What the matches of a language's orders mean.

    Args:
        words: the table of the language.
    """

    def __init__(self, words: TimeWords) -> None:
        self._words = words
        self._asks = re.compile(rf"\b{one_of(words.asks)}\s+$|[,(;–-]\s*$", re.IGNORECASE)
        self._counts = re.compile(rf"\s+{one_of(words.counted)}\b", re.IGNORECASE)

    def by_rule(self) -> Mapping[str, Read]:
        """Return the reader of each rule by its name."""
        return {
            "day month": self._day, "first day before its month": self._day,
            "day in figures": _day_in_figures, "month": self._month, "year": self._year,
            "weekday": self._weekday, "day word": self._day_word,
            "so long ago": lambda match: self._ago(match, -1),
            "so long ahead": lambda match: self._ago(match, 1),
            "so long later": lambda match: self._later(match, 1),
            "so long before": lambda match: self._later(match, -1),
            "relative unit": self._unit, "part of a unit": self._unit,
            "number of units": self._duration, "decade": self._decade, "century": self._century,
            "season": self._season, "quarter": lambda match: self._part_of_year(match, "Q"),
            "half": lambda match: self._part_of_year(match, "H"), "holiday": self._holiday,
            "clock of 24 hours": _clock, "every unit": self._every,
            "present": self._reference,
            "adverb of a set": self._set,
        }  # fmt: skip

    def _is_name(self, match: re.Match[str], slot: str) -> bool:
        """Return whether a capital makes a name of a month or weekday that is written small."""
        first = match.start(slot)
        if not self._words.small_days:
            return match.string[first].islower()
        opens = re.search(
            r"(?:^|[.!?]\s+|\n)$", match.string[max(0, match.start() - 3) : match.start()]
        )
        return match.string[first].isupper() and opens is None

    def _day(self, match: re.Match[str]) -> Reading | None:
        groups = match.groupdict()
        month = self._words.months[match["month"].lower()]
        day = (
            int(groups["day"]) if groups.get("day") else self._words.ordinals[match["nth"].lower()]
        )
        if groups.get("year"):
            return day_reading(int(match["year"]), month, day)
        if groups.get("which"):
            shift = self._which(match)

            def resolve(anchor: date, _tense: Tense | None) -> str:
                return date(int(add_years(anchor, shift)), month, day).isoformat()

            return Reading("DATE", relative=resolve, names_year=True)
        return Reading("DATE", relative=nearest_day(month, day))

    def _month(self, match: re.Match[str]) -> Reading | None:
        groups = match.groupdict()
        if self._is_name(match, "month"):
            return None
        month = self._words.months[match["month"].lower()]
        if groups.get("year"):
            return self._in_part(match, Reading("DATE", f"{match['year']}-{month:02d}"))
        if groups.get("which"):
            return Reading("DATE", relative=_month_beside(month, self._which(match)))
        if not (groups.get("part") or self._is_asked(match)):
            return None
        return self._in_part(match, Reading("DATE", relative=nearest_month(month)))

    def _year(self, match: re.Match[str]) -> Reading | None:
        year = int(match["year"])
        is_plain = match.group() == match["year"]
        if self._counts.match(match.string, match.end()):
            return None
        if is_plain and not (year >= _ERA_YEARS and self._is_asked(match)):
            return None
        return self._in_part(match, Reading("DATE", f"{year:04d}"))

    def _is_asked(self, match: re.Match[str]) -> bool:
        before = match.string[max(0, match.start() - _ASKING_REACH) : match.start()]
        return self._asks.search(before) is not None

    def _weekday(self, match: re.Match[str]) -> Reading | None:
        if self._is_name(match, "weekday"):
            return None
        groups = match.groupdict()
        weekday = self._words.weekdays[match["weekday"].lower()]
        which = _WHICH[self._which(match)] if groups.get("which") else ""
        part = groups.get("daypart")
        letters = self._words.dayparts[part.lower()] if part else None
        return Reading(
            "TIME" if part else "DATE",
            relative=weekday_value(weekday, which, letters),
            weekday=None if which in ("last", "next") else weekday,
            is_near=True,
        )

    def _day_word(self, match: re.Match[str]) -> Reading | None:
        shift = self._words.days[match["dayword"].lower()]
        part = match.groupdict().get("daypart")
        suffix = f"T{self._words.dayparts[part.lower()]}" if part else ""
        return Reading(
            "TIME" if part else "DATE",
            relative=lambda day, _tense: add_days(day, shift) + suffix,
            is_near=True,
        )

    def _ago(self, match: re.Match[str], sign: int) -> Reading | None:
        number, letter = self._number(match), self._letter(match)
        if letter.startswith("T"):
            return Reading("DURATION", duration(number, letter))
        if number is None:
            return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        factor, unit = {"DE": (10, "Y"), "CE": (100, "Y")}.get(letter, (1, letter))
        return Reading("DATE", relative=shift_by(unit, sign * number * factor))

    def _later(self, match: re.Match[str], sign: int) -> Reading | None:
        number, letter = self._number(match), self._letter(match)
        if number is None or number != int(number):
            return None
        reading = counted(letter, sign * int(number))
        return replace(reading, value=duration(number, letter)) if reading else None

    def _unit(self, match: re.Match[str]) -> Reading | None:
        letter = self._letter(match)
        shift = self._which(match) if match.groupdict().get("which") else 0
        is_near = letter in ("D", "W", "WE")
        return self._in_part(
            match, Reading("DATE", relative=shift_by(letter, shift), is_near=is_near)
        )

    def _duration(self, match: re.Match[str]) -> Reading:
        return Reading("DURATION", duration(self._number(match), self._letter(match)))

    def _decade(self, match: re.Match[str]) -> Reading:
        groups = match.groupdict()
        if groups.get("decade"):
            value = match["decade"][:-1]
            return self._in_part(match, Reading("DATE", value if len(value) == 3 else f"19{value}"))
        tens = self._words.decades[match["decades"].lower()]
        return self._in_part(match, Reading("DATE", f"19{tens}"))

    def _century(self, match: re.Match[str]) -> Reading | None:
        groups = match.groupdict()
        number = int(groups["day"]) if groups.get("day") else roman(match["roman"].upper())
        if not 1 <= number <= 99:
            return None
        return self._in_part(match, Reading("DATE", f"{number - 1:02d}"))

    def _season(self, match: re.Match[str]) -> Reading | None:
        groups = match.groupdict()
        letters = self._words.seasons[match["season"].lower()]
        if groups.get("year"):
            return Reading("DATE", f"{match['year']}-{letters}")
        which = _WHICH[self._which(match)] if groups.get("which") else ""
        if not which and not self._is_asked(match):
            return None
        return Reading("DATE", relative=nearest_season(letters, which))

    def _part_of_year(self, match: re.Match[str], letter: str) -> Reading | None:
        groups = match.groupdict()
        number = (
            int(groups["day"]) if groups.get("day") else self._words.ordinals[match["nth"].lower()]
        )
        if number > (4 if letter == "Q" else 2):
            return None
        if groups.get("year"):
            return Reading("DATE", f"{match['year']}-{letter}{number}")
        return Reading("DATE", relative=nearest_part(letter, number))

    def _holiday(self, match: re.Match[str]) -> Reading | None:
        name = " ".join(match["holiday"].lower().split())
        if match["holiday"][0].islower() and not self._words.small_days:
            return None
        if match["year"]:
            return Reading("DATE", self._holiday_in(name, int(match["year"])).isoformat())

        def resolve(day: date, tense: Tense | None) -> str:
            found = self._holiday_in(name, day.year)
            if tense != "future" and found > day + timedelta(60):
                found = self._holiday_in(name, day.year - 1)
            elif tense == "future" and found < day:
                found = self._holiday_in(name, day.year + 1)
            return found.isoformat()

        return Reading("DATE", relative=resolve)

    def _holiday_in(self, name: str, year: int) -> date:
        if name in self._words.holidays:
            return date(year, *self._words.holidays[name])
        return easter(year) + timedelta(self._words.feasts[name])

    def _every(self, match: re.Match[str]) -> Reading:
        groups = match.groupdict()
        if groups.get("weekday"):
            return Reading("SET", f"XXXX-WXX-{self._words.weekdays[match['weekday'].lower()] + 1}")
        if groups.get("month"):
            return Reading("SET", f"XXXX-{self._words.months[match['month'].lower()]:02d}")
        return Reading("SET", duration(1, self._letter(match)))

    def _reference(self, match: re.Match[str]) -> Reading:
        return Reading("DATE", words_of(match, "reference", self._words.references))

    def _set(self, match: re.Match[str]) -> Reading:
        return Reading("SET", words_of(match, "set", self._words.sets))

    def _in_part(self, match: re.Match[str], reading: Reading) -> Reading:
        part = match.groupdict().get("part")
        return replace(reading, mod=self._words.parts[part.lower()]) if part else reading

    def _which(self, match: re.Match[str]) -> int:
        return self._words.whiches[" ".join(match["which"].lower().split())]

    def _letter(self, match: re.Match[str]) -> str:
        return self._words.units[" ".join(match["unit"].lower().split())]

    def _number(self, match: re.Match[str]) -> float | None:
        told = match["number"].lower()
        if told[0].isdigit():
            return float(told.replace(",", "."))
        return self._words.numbers.get(told)


def words_of(match: re.Match[str], slot: str, table: Mapping[str, str]) -> str:
    """Return what a table tells of the words in a slot."""
    return table[" ".join(match[slot].lower().split())]


def roman(figures: str) -> int:
    """Return the number that Roman figures of I, V and X write."""
    values = [_ROMAN[figure] for figure in figures]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < following else one for one, following in pairs)


def _month_beside(month: int, which: int) -> Relative:
    """Return how a month of last, this or next year, or the last or next such month, is told."""

    def resolve(day: date, _tense: Tense | None) -> str:
        year = day.year
        if which < 0:
            year -= month >= day.month
        elif which > 0:
            year += month <= day.month
        return f"{year:04d}-{month:02d}"

    return resolve


def _day_in_figures(match: re.Match[str]) -> Reading | None:
    """Read the day first, as these languages write it."""
    return day_reading(int(match["year"]), int(match["figure"]), int(match["day"]))


def _clock(match: re.Match[str]) -> Reading:
    hour, minute = int(match["hour"]), match.groupdict().get("minute") or "00"
    suffix = f"T{hour:02d}:{minute}"
    return Reading("TIME", relative=lambda day, _tense: add_days(day, 0) + suffix, is_near=True)
