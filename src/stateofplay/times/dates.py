"""Patterns of calendar dates: days, months and years in every order, with or without a year.

Reads     the words around a month name or a number
Writes    readings; those without a year depend on when the report came out
Method    one pattern a form; a date without a year is the nearest one that fits the tense
Source    TimeML 1.2.1 annotation guidelines
Cost      constant: a window around a trigger
Limits    3/4/2018 is one of two days unless another such date of the report shows their order
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import (
    DAY,
    MONTH,
    PART,
    WEEKDAY,
    YEAR,
    day_number,
    in_part,
    month_number,
    one_of,
    weekday_number,
    year_shift,
)
from stateofplay.times.reading import Reading, Relative, Rule, Tense, rule
from stateofplay.times.values import add_weeks, add_years, nth_weekday

_ORDINAL = r"(?:st|nd|rd|th)?"
_ASKS_FOR_DATE = re.compile(
    rf"{one_of(words.DATE_PREPOSITIONS)}[\s-]+$|[,(;:–-]\s*$", re.IGNORECASE
)
# The date that a date without a year shares its year with: "and 5 May 2011", "to August 2011".
_SECOND_DATE = re.compile(
    rf"(?:\s*[-–—/]\s*|\s+(?:and|to|or|until|through)\s+)(?:on\s+|in\s+)?(?:{DAY}(?:st|nd|rd|th)?\s+)?"
    rf"(?P<m>{MONTH})(?:\s+{DAY}(?:st|nd|rd|th)?,)?,?\s+(?P<y>{YEAR})\b",
    re.IGNORECASE,
)
_IS_DEADLINE = re.compile(r"\b(?:by|until|till)\s+(?:the\s+)?$", re.IGNORECASE)
_DEADLINE_REACH = 12  # characters
_NEAR_MONTHS = 6
_WEEK_OF = re.compile(r"\bweek(?P<end>end)?\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_WEEK_REACH = 16  # characters
_SECOND_REACH = 40  # characters: the longest such date
_NAME_FOLLOWS = re.compile(r"\s+[A-Z][a-z]")  # "April Stone"


def _full_day(match: re.Match[str]) -> Reading | None:
    month, year = month_number(match["m"]), match["y"]
    if match["y"] is None and match["rel"] is not None:
        return _relative_year_day(month, day_number(match["d"]), match["rel"])
    shared = _shared_year(match, month) if year is None else int(year)
    day = day_number(match["d"])
    if shared is None:
        reading: Reading | None = Reading("DATE", relative=nearest_day(month, day))
    else:
        reading = day_reading(shared, month, day)
    return _whole_week(match, reading)


def _whole_week(match: re.Match[str], reading: Reading | None) -> Reading | None:
    """Return the week of a day where the words before ask for that: `the week of May 5`."""
    before = _WEEK_OF.search(match.string, max(0, match.start() - _WEEK_REACH), match.start())
    if before is None or reading is None:
        return reading
    end = "-WE" if before["end"] else ""
    if reading.relative is None:
        return replace(reading, value=_week_of(reading.value, end)) if reading.value else reading
    relative = reading.relative
    return replace(reading, relative=lambda day, tense: _week_of(relative(day, tense), end))


def _week_of(value: str, end: str) -> str:
    return add_weeks(date.fromisoformat(value), 0) + end


def _shared_year(match: re.Match[str], month: int) -> int | None:
    """Return the year named after a second date: the 2011 of `from March to August 2011`."""
    following = _SECOND_DATE.match(match.string, match.end(), match.end() + _SECOND_REACH)
    if following is None:
        return None
    year, second = int(following["y"]), month_number(following["m"])
    return year if month <= second else year - 1


def month_and_day(text: str) -> tuple[int, int] | None:
    """Return the month and the day of a date without a year, such as `3 May`; `None` for others."""
    for one in (_MONTH_DAY, _DAY_MONTH):
        match = one.pattern.fullmatch(text)
        if match:
            return month_number(match["m"]), day_number(match["d"])
    return None


def _relative_year_day(month: int, day: int, words_: str) -> Reading:
    shift = year_shift(words_)

    def resolve(anchor: date, _tense: Tense | None) -> str:
        return date(int(add_years(anchor, shift)), month, day).isoformat()

    return Reading("DATE", relative=resolve, told=_told_in(words_), names_year=True)


def _told_in(rel: str | None) -> int:
    """Return of how many days at most the time is that a year such as `that year` hangs on."""
    return _TOLD_DAYS if rel and rel.lower().split()[-2] in ("that", "same") else 0


def day_reading(year: int, month: int, day: int) -> Reading:
    """Return the reading of a calendar day; of 31 February one without value."""
    try:
        return Reading("DATE", date(year, month, day).isoformat())
    except ValueError:  # 31 February: a time expression that means no day
        return Reading("DATE")


def nearest_day(month: int, day: int) -> Relative:
    """Return how a month and day find their year from the publication day and the tense.

    In the future tense it is the next such day; else the last one, unless the next lies within
    two months: newspapers announce what is near without a future tense.
    """

    def resolve(anchor: date, tense: Tense | None) -> str:
        year = anchor.year
        if tense == "future" and (month, day) < (anchor.month, anchor.day):
            # A plan told after its day is still near: "was due on 3 May", told on 5 May.
            year += (month - anchor.month) % 12 <= 6 and month < anchor.month
        elif tense != "future" and (month, day) > (anchor.month, anchor.day):
            year -= (month - anchor.month) % 12 > 2
        return date(year, month, day).isoformat()

    return resolve


def nearest_month(month: int) -> Relative:
    """Return how a bare month finds its year: the last such month, in the future the next.

    Where no verb tells the tense, a month that begins within two is the next one.
    """

    def resolve(anchor: date, tense: Tense | None) -> str:
        year = anchor.year
        if tense == "future":
            year += month < anchor.month
        elif tense == "past" or month - anchor.month > 2:
            year -= month > anchor.month
        return f"{year:04d}-{month:02d}"

    return resolve


def _iso(match: re.Match[str]) -> Reading | None:
    return day_reading(int(match["y"]), int(match["mm"]), int(match["d"]))


def _iso_time(match: re.Match[str]) -> Reading | None:
    day = _iso(match)
    if day is None or day.value is None:
        return None
    return Reading("TIME", f"{day.value}T{match['clock']}")


def _slashes(match: re.Match[str]) -> Reading | None:
    """Read the month first, as TIMEX3 corpora do, and keep the other order where both are days."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if len(match["y"]) == 2:
        year += 1900 if year > 50 else 2000
    if first > 12:
        return day_reading(year, second, first)
    reading = day_reading(year, first, second)
    turned = day_reading(year, second, first) if second <= 12 else None
    if reading is None or turned is None or turned.value == reading.value:
        return reading
    return replace(reading, other=turned.value)


def _month(match: re.Match[str]) -> Reading | None:
    month = month_number(match["m"])
    year = match["y"]
    if year is None and match["rel"] is None and match["m"][0].isupper():
        year = _shared_year(match, month)
    if year is not None:
        return in_part(match, Reading("DATE", f"{int(year):04d}-{month:02d}"))
    relative: Relative | None = _bare_month(match, month)
    if match["rel"] is not None:
        relative = _month_of_year(month, year_shift(match["rel"]))
    if relative is None:
        return None
    told, names_year = _told_in(match["rel"]), match["rel"] is not None
    return in_part(match, Reading("DATE", relative=relative, told=told, names_year=names_year))


def _month_of_year(month: int, shift: int) -> Relative:
    def resolve(anchor: date, _tense: Tense | None) -> str:
        return f"{add_years(anchor, shift)}-{month:02d}"

    return resolve


def _bare_month(match: re.Match[str], month: int) -> Relative | None:
    word = match["m"].lower().rstrip(".")
    if not match["m"][0].isupper() or _is_short_name(match):
        return None
    if word in words.AMBIGUOUS_MONTHS and match["part"] is None and match["which"] is None:
        before = match.string[max(0, match.start() - 14) : match.start()]
        if not _ASKS_FOR_DATE.search(before) or _NAME_FOLLOWS.match(match.string, match.end()):
            return None
    which = (match["which"] or "").lower()
    if which == "next":
        return lambda day, _tense: _month_after(day, month)
    if which in ("last", "past"):
        return lambda day, _tense: _month_before(day, month)
    if _IS_DEADLINE.search(match.string, max(0, match.start() - _DEADLINE_REACH), match.start()):
        return _month_due(month)
    return nearest_month(month)


def _month_due(month: int) -> Relative:
    """Return how the month of `by February` finds its year: it is the next one if that is near."""
    near = nearest_month(month)

    def resolve(anchor: date, tense: Tense | None) -> str:
        if tense == "past" or (month - anchor.month) % 12 > _NEAR_MONTHS:
            return near(anchor, tense)
        return f"{anchor.year + (month < anchor.month):04d}-{month:02d}"

    return resolve


def _is_short_name(match: re.Match[str]) -> bool:
    """Return whether capitals in brackets give the short name of a body: "(DEC)"."""
    around = match.string[match.start() - 1 : match.start()] + match.string[match.end() :][:1]
    return around == "()" and match["m"].isupper()


def _month_after(day: date, month: int) -> str:
    return f"{day.year + (month <= day.month):04d}-{month:02d}"


def _month_before(day: date, month: int) -> str:
    return f"{day.year - (month >= day.month):04d}-{month:02d}"


def _weekday_of_month(match: re.Match[str]) -> Reading | None:
    if not match["m"][0].isupper():
        return None
    month, weekday = month_number(match["m"]), weekday_number(match["w"])
    nth = _NTH[match["nth"].lower()]
    if match["y"] is not None:
        return Reading("DATE", nth_weekday(int(match["y"]), month, weekday, nth).isoformat())
    in_month = nearest_month(month)

    def resolve(anchor: date, tense: Tense | None) -> str:
        year = int(in_month(anchor, tense)[:4])
        return nth_weekday(year, month, weekday, nth).isoformat()

    return Reading("DATE", relative=resolve)


_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


_REL_YEAR = r"(?:(?:of\s+)?(?:last|this|next)|(?:of\s+)?the\s+same|of\s+that)\s+year"
_TOLD_DAYS = 366  # "that year" is the year of any date within one

_MONTH_DAY = rule(
    "month day",
    rf"(?:{WEEKDAY},?\s+|last\s+)?(?P<m>{MONTH})\s+(?:the\s+)?(?P<d>{DAY}){_ORDINAL}"
    rf"(?:,?\s+(?P<y>{YEAR})|,?\s+(?P<rel>{_REL_YEAR}))?(?![\d%]|[:.]\d)",
    _full_day,
)
_DAY_MONTH = rule(
    "day month",
    rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(?P<d>{DAY}){_ORDINAL}\s+(?:of\s+)?(?P<m>{MONTH})"
    rf"(?:,?\s+(?P<y>{YEAR})|,?\s+(?P<rel>{_REL_YEAR}))?",
    _full_day,
)
DAY_RULES_IN_WORDS: tuple[Rule, ...] = (_MONTH_DAY, _DAY_MONTH)
RULES: tuple[Rule, ...] = (
    rule(
        "iso time",
        rf"(?P<y>{YEAR})-(?P<mm>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])"
        r"T(?P<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?",
        _iso_time,
    ),
    rule(
        "iso day",
        rf"(?P<y>{YEAR})(?:-|(?P<s> ))(?P<mm>0[1-9]|1[0-2])(?(s) |-)(?P<d>0[1-9]|[12]\d|3[01])"
        r"(?(s)(?=\s\d\d:\d\d))",  # "2009 04 25 08:50", with its clock time only
        _iso,
    ),
    rule(
        "slashed day",
        r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/(?P<y>[12]\d{3}|\d\d)(?!/)",
        _slashes,
    ),
    _MONTH_DAY,
    _DAY_MONTH,
    rule(
        "weekday of a month",
        rf"(?:the\s+)?(?P<nth>{one_of(_NTH)})\s+(?P<w>{WEEKDAY})\s+(?:of|in)\s+(?P<m>{MONTH})"
        rf"(?:,?\s+(?P<y>{YEAR}))?",
        _weekday_of_month,
    ),
    rule(
        "month",
        rf"(?P<part>{PART})?(?:(?P<which>last|past|this|next)\s+)?(?P<m>{MONTH})"
        rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR})|,?\s+(?P<rel>{_REL_YEAR}))?(?!\.?\s+\d{{1,2}}(?!\d|[,.]\d))",
        _month,
    ),
)
