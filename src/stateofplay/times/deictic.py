"""Patterns of times told from the day of publication: Friday, yesterday, last week, a year ago.

Reads     the words around a weekday, a unit of time or a word such as `today`
Writes    readings whose value follows from the publication day and the tense
Method    a bare weekday is the nearest past one, or the next in the future tense
Source    TimeML 1.2.1; measured on TimeBank: 92 % of bare weekdays are today or the nearest past
Cost      constant: a window around a trigger
Limits    `that week`, `the same day`, `the following year` need the time told before and get none
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from stateofplay.model.interval import Modifier
from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import (
    DAYPART,
    NUMBER,
    PART,
    UNIT,
    WEEKDAY,
    in_part,
    number_of,
    one_of,
    unit_letter,
    weekday_number,
)
from stateofplay.times.reading import Reading, Relative, Rule, Tense, rule
from stateofplay.times.values import (
    add_days,
    add_months,
    add_quarters,
    add_weeks,
    add_years,
)


def _weekday(match: re.Match[str]) -> Reading | None:
    if not match["w"][0].isupper() or _IS_PAPER.match(match.string, match.end()):
        return None
    weekday = weekday_number(match["w"])
    which = (match["which"] or "").lower()
    part = match["part2"]
    value = weekday_value(weekday, which, words.DAYPARTS[part.lower()] if part else None)
    return Reading(
        "TIME" if part else "DATE",
        relative=value,
        weekday=None if which in ("last", "next") else weekday,
        is_near=True,
    )


_IS_PAPER = re.compile(rf"\s+(?-i:{one_of(words.SUNDAY_PAPERS)})\b")


def weekday_value(weekday: int, which: str, part: str | None) -> Relative:
    """Return how a weekday finds its day.

    Args:
        weekday: 0 (Monday) to 6.
        which: `last`, `this`, `next` or nothing.
        part: TIMEX3 letters of the part of the day.
    """
    suffix = f"T{part}" if part else ""

    def resolve(day: date, tense: Tense | None) -> str:
        back, ahead = (day.weekday() - weekday) % 7, (weekday - day.weekday()) % 7
        if which in ("last", "past"):
            return add_days(day, -(back or 7)) + suffix
        if which in ("next", "coming"):
            return add_days(day, ahead or 7) + suffix
        is_ahead = tense == "future" or (tense == "overtaken" and ahead < back)
        if which == "this" or is_ahead:
            return add_days(day, ahead) + suffix
        return add_days(day, -back) + suffix

    return resolve


def _weekday_of_week(match: re.Match[str]) -> Reading:
    weekday, which = weekday_number(match["w"]), match["which"].lower()
    weeks = {"last": -1, "next": 1}.get(which, 0)

    def resolve(day: date, _tense: Tense | None) -> str:
        monday = day - timedelta(day.weekday())
        return add_days(monday, 7 * weeks + weekday)

    return Reading("DATE", relative=resolve, is_near=True)


_DAY_WORDS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0,
    "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip


def _day_word(match: re.Match[str]) -> Reading | None:
    word, part = " ".join(match["word"].lower().split()), match["part2"]
    if _IS_AGE.match(match.string, match.end()) or (
        word == "tomorrow"
        and _BEFORE_AGE.search(match.string, max(0, match.start() - _AGE_REACH), match.start())
    ):
        return None
    shift = _DAY_WORDS[word]
    letters = words.DAYPARTS[part.lower()] if part else None
    if word in ("tonight", "overnight"):
        letters = "NI"
    suffix = f"T{letters}" if letters else ""
    return Reading(
        "TIME" if letters else "DATE",
        relative=lambda day, _tense: add_days(day, shift) + suffix,
        is_near=True,
    )


# "Today's youth", "the people of tomorrow": an age, no day.
_IS_AGE = re.compile(rf"['’]s\s+(?:\w+\s+)?{one_of(words.AGE_NOUNS)}\b", re.IGNORECASE)
_AGE_REACH = 20  # characters: the longest of these nouns and "of"
_BEFORE_AGE = re.compile(rf"\b{one_of(words.AGE_NOUNS)}\s+of\s+$", re.IGNORECASE)


def _part_of_day(match: re.Match[str]) -> Reading:
    is_before = match["yesterday"] is not None or (match["which"] or "").lower() == "last"
    shift = -1 if is_before else 0
    suffix = "T" + words.DAYPARTS[match["part2"].lower()]
    return Reading("TIME", relative=lambda day, _tense: add_days(day, shift) + suffix, is_near=True)


def _unit(match: re.Match[str]) -> Reading | None:
    unit, which = match["u"].lower(), match["which"].lower()
    shift = {"last": -1, "latest": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if which == "past" or _IS_WINDOW.match(match.group()) or _is_title(match):
        return None
    letter = unit_letter(unit)
    is_near = letter in ("W", "WE", "D")
    return in_part(match, Reading("DATE", relative=shift_by(letter, shift), is_near=is_near))


def _is_title(match: re.Match[str]) -> bool:
    """Return whether the words are in quote marks and capitals: on "This Week"."""
    before = match.string[match.start() - 1 : match.start()]
    return before in ('"', "“") and match["which"][0].isupper() and match["u"][0].isupper()


# "In the last year" is a stretch up to now, "last year" a calendar year.
_IS_WINDOW = re.compile(r"the\s+last\s+(?:week|month|year|decade)\b", re.IGNORECASE)


def shift_by(letter: str, count: float) -> Relative:
    """Return how a value so many units after (before: negative) the publication day is written."""
    whole = int(count)

    def resolve(day: date, tense: Tense | None) -> str:
        if letter in _WHOLE_UNITS:
            return _WHOLE_UNITS[letter](day, whole)
        if letter == "WE":
            return _weekend(day, whole, tense)
        if letter == "F":
            return add_weeks(day, 2 * whole)
        if letter == "DE":
            return add_years(day, 10 * whole)[:3]
        return add_years(day, 100 * whole)[:2]

    return resolve


_WHOLE_UNITS = {
    "D": add_days, "W": add_weeks, "M": add_months, "Q": add_quarters, "Y": add_years,
}  # fmt: skip


def _weekend(day: date, shift: int, tense: Tense | None) -> str:
    # On Monday to Friday the weekend behind belongs to last week.
    if shift == 0 and tense == "past" and day.weekday() < 5:
        shift = -1
    return f"{add_weeks(day, shift)}-WE"


def _the_weekend(match: re.Match[str]) -> Reading:
    return Reading("DATE", relative=shift_by("WE", 0), is_near=True)


def _ago(match: re.Match[str]) -> Reading | None:
    number, letter = number_of(match["n"]), unit_letter(match["u"])
    sign = -1 if match["way"].lower() in ("ago", "earlier", "previously") else 1
    if letter.startswith("T"):
        return _below_a_day(number, letter, sign)
    if number is None:
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if letter in _SMALLER and (number != int(number) or letter in ("DE", "CE")):
        # "two and a half years ago": near that month
        factor, letter = _SMALLER[letter]
        number = round(number * factor)
    return Reading("DATE", relative=shift_by(letter, sign * number), mod=_about(match, sign))


_SMALLER = {"CE": (100, "Y"), "DE": (10, "Y"), "Y": (12, "M"), "M": (4, "W"), "W": (7, "D")}


def _about(match: re.Match[str], sign: int) -> Modifier | None:
    """Return what `more than` and its like make of a time so long ago (`sign` -1) or ahead (1)."""
    about = (match["about"] or "").lower()
    if not about:
        return "approx" if unit_letter(match["u"]) in ("DE", "CE") else None
    if about.startswith(("more", "over", "just over", "at least")):
        return "before" if sign < 0 else "after"
    if about.startswith("less"):
        return "after" if sign < 0 else "before"
    return "approx"


def _below_a_day(number: float | None, letter: str, sign: int) -> Reading:
    count = "X" if number is None else f"{number:g}"
    if number is not None and letter == "TH" and number >= 24 and number % 24 == 0:
        return Reading("DATE", relative=shift_by("D", sign * number / 24))
    return Reading("DURATION", f"PT{count}{letter[1]}")


def _a_unit_ago(match: re.Match[str]) -> Reading:
    letter = unit_letter(match["u"])
    quarter = _quarter_before(match) if letter == "Y" else None
    if quarter is not None:
        return Reading("DATE", relative=quarter)
    return Reading("DATE", relative=shift_by(letter, -1))


def _quarter_before(match: re.Match[str]) -> Relative | None:
    """Return the quarter of the year before where results of a quarter are compared."""
    before = match.string[max(0, match.start() - _QUARTER_REACH) : match.start()]
    named = list(_QUARTER.finditer(before))
    if not named or not named[-1]["q"]:
        return None
    ordinal = named[-1]["n"]

    def resolve(day: date, _tense: Tense | None) -> str:
        last = add_quarters(day, -1)
        if ordinal is None:
            return f"{int(last[:4]) - 1:04d}{last[4:]}"
        number = words.ORDINALS[ordinal.lower()]
        running = (day.month - 1) // 3 + 1
        return f"{day.year - 1 - (number > running):04d}-Q{number}"

    return resolve


# The period named last: figures of nine months are compared with those of nine months.
_QUARTER = re.compile(
    r"\b(?:(?:(?P<n>first|second|third|fourth)[-\s]+)?(?P<q>quarter)|(?:six|nine|twelve)[-\s]+months"
    r"|(?:first|second)[-\s]+half|half[-\s]year|full[-\s]year)\b",
    re.IGNORECASE,
)
_QUARTER_REACH = 500  # characters: about the paragraph


def _end_of_unit(match: re.Match[str]) -> Reading:
    """`year-end`, `the end of the year`, `the rest of the year`: of the running one."""
    return in_part(match, Reading("DATE", relative=shift_by(unit_letter(match["u"]), 0)))


def _whole_year(match: re.Match[str]) -> Reading | None:
    if match["u"][0].isupper():
        return None
    return Reading("DATE", relative=shift_by("Y", 0))


_ABOUT = (
    r"(?:(?P<about>about|around|nearly|almost|roughly|approximately|some|more\s+than|over|"
    r"less\s+than|just\s+over|at\s+least)\s+)?"
)
_PART2 = rf"(?:\s+(?P<part2>{DAYPART}))?"
_WHICH = r"(?P<which>last|past|this|next|coming)"

WEEKDAY_RULES: tuple[Rule, ...] = (
    rule(
        "weekday of a week",
        rf"(?P<w>{WEEKDAY})\s+(?:of\s+)?(?P<which>last|this|next)\s+week",
        _weekday_of_week,
    ),
    rule(
        "weekday",
        rf"(?:(?:early|late|earlier|later)\s+)?(?:{_WHICH}\s+)?(?P<w>{WEEKDAY}){_PART2}",
        _weekday,
    ),
)
DAY_RULES: tuple[Rule, ...] = (
    rule(
        "day word",
        rf"(?:(?:early|late|earlier|later)\s+)?(?:the\s+(?=day\s))?(?P<word>today|tonight|yesterday|tomorrow|overnight|day\s+before\s+yesterday|day\s+after\s+tomorrow){_PART2}",
        _day_word,
    ),
    rule(
        "part of the day",
        rf"(?:(?:early|late|earlier|later)\s+)?(?:(?P<which>this|last)\s+|mid[-\s]?)(?P<part2>{DAYPART})(?:\s+(?P<yesterday>yesterday))?",
        _part_of_day,
    ),
)
AGO_RULES: tuple[Rule, ...] = (
    # before "so long ago", which would read "a year ago" as one year back
    rule(
        "a year ago",
        r"(?:the\s+quarter\s+)?(?:the\s+|a\s+)?(?P<u>year|month|week|quarter)[-\s]+(?:ago|earlier)(?:\s+(?:period|quarter))?",
        _a_unit_ago,
    ),
    rule(
        "so long ago",
        rf"{_ABOUT}(?P<n>{NUMBER})[-\s]+(?P<u>{UNIT})[-\s]+(?P<way>ago|earlier|previously|from\s+now|hence)",
        _ago,
    ),
)
UNIT_RULES: tuple[Rule, ...] = (
    rule(
        "relative unit",
        rf"(?P<part>{PART})?(?:the\s+)?(?P<which>last|past|previous|next|this|coming|current|latest(?=\s+fiscal))\s+"
        rf"(?:fiscal\s+|calendar\s+|financial\s+|academic\s+)?"
        rf"(?P<u>week|weekend|fortnight|month|quarter|year|decade|century)(?:['’]s)?",
        _unit,
    ),
    rule(
        "part of a unit",
        rf"(?P<part>{PART})(?:the\s+)(?P<u>week|month|quarter|year|decade|century)(?!\s+(?:[12]\d\d\d|ago|earlier|to))",
        _end_of_unit,
    ),
    rule("the weekend", r"(?<=\bover\s)the\s+weekend(?!\s+of\b)", _the_weekend),
    rule("year-end", r"(?:the\s+)?(?P<u>year|month)(?:['’]s\s+|[-\s]?)(?P<part>end)", _end_of_unit),
    rule(
        "whole year",
        r"(?:the\s+(?:full|entire|whole)\s+|(?:(?<=\bfor\s)|(?<=\bin\s)|(?<=months\sof\s)|(?<=quarter\sof\s)|(?<=half\sof\s))the\s+(?=year\s*[,.;)]))(?P<u>year)(?!\s+(?:[12]\d\d\d|of|to|after|before|ago|earlier))",
        _whole_year,
    ),
)
