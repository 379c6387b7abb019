"""Patterns of years with their era: 480 BC, the 470s BC, the 4th century BC, AD 79.

Reads     the words around a number and an era
Writes    readings; a TIMEX3 value before Christ begins with BC
Method    the first number of `499-493 BC` is before Christ as the second is
Source    TIDES TIMEX2 standard (Ferro et al. 2005): BC0480, BC047 for a decade, BC04
Cost      constant: a window around a trigger
Limits    the calendar of this program begins in the year 1: dates before it have no interval
"""

from __future__ import annotations

import re
from datetime import date

from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import MONTH, PART, SEASON, in_part, month_number, one_of
from stateofplay.times.reading import Reading, Relative, Rule, rule

_BEFORE_CHRIST = r"\s*B(?:CE?|\.\s?C\.(?:\s?E\.)?)"
_SINCE_CHRIST = r"\s*(?:AD|A\.\s?D\.|CE|C\.\s?E\.)"
_NUMBER = r"(?P<y>[1-9]\d{0,3})"
_ABOUT = r"(?:ca\.\s+|c\.\s+|circa\s+)?"
_PART = rf"(?:the\s+)?(?P<part>{PART})?(?:the\s+)?"
_ERA_VALUE = re.compile(r"BC(\d{4})(?:-.*)?")
_YEAR = re.compile(r"\d{4}")
_WEEK = re.compile(r"-W\d")


def era_year(value: str) -> int | None:
    """Return the year of a value before Christ, `None` for other values."""
    match = _ERA_VALUE.fullmatch(value)
    return int(match[1]) if match else None


def in_era(relative: Relative, year: int) -> str | None:
    """Return a relative value told from a year before Christ, where years count down."""
    try:
        value = relative(date(year, 12, 31), None)
    except (ValueError, OverflowError):
        return None
    told = _YEAR.match(value)
    if told is None or "/" in value or _WEEK.search(value):
        return None
    mirrored = 2 * year - int(told.group())
    return f"BC{mirrored:04d}{value[4:]}" if mirrored > 0 else None


def _is_era(match: re.Match[str]) -> bool:
    """Return whether the letters of the era are capitals."""
    return match["era"].isupper()


def _year(match: re.Match[str]) -> Reading | None:
    if not _is_era(match):
        return None
    value = f"BC{int(match['y']):04d}"
    if match["m"]:
        value += f"-{month_number(match['m']):02d}"
    elif match["s"]:
        value += f"-{words.SEASONS[match['s'].lower()]}"
    return in_part(match, Reading("DATE", value))


def _since_christ(match: re.Match[str]) -> Reading | None:
    if not _is_era(match):
        return None
    return Reading("DATE", f"{int(match['y']):04d}")


def _decade(match: re.Match[str]) -> Reading | None:
    if not _is_era(match):
        return None
    return in_part(match, Reading("DATE", f"BC{int(match['y']) // 10:03d}"))


def _century(match: re.Match[str]) -> Reading | None:
    number = int(match["n"]) if match["n"] else words.ORDINALS[match["word"].lower()]
    if not _is_era(match) or number < 1:
        return None
    return in_part(match, Reading("DATE", f"BC{number - 1:02d}"))


_FROM = r"\s*(?:-|–|—|\s(?:to|and|or|until)\s)\s*\d{1,4}"

RULES: tuple[Rule, ...] = (
    rule(
        "year before Christ",
        rf"{_ABOUT}{_PART}(?:(?:(?P<m>{MONTH})|(?P<s>{SEASON}))\s+(?:of\s+)?)?"
        rf"{_NUMBER}(?P<era>{_BEFORE_CHRIST})",
        _year,
    ),
    rule(
        "first year before Christ",
        rf"{_PART}(?:(?:(?P<m>{MONTH})|(?P<s>{SEASON}))\s+(?:of\s+)?)?"
        rf"{_NUMBER}(?={_FROM}(?P<era>{_BEFORE_CHRIST})(?!\w))",
        _year,
    ),
    rule("year since Christ", rf"{_NUMBER}(?P<era>{_SINCE_CHRIST})", _since_christ),
    rule("year after its era", rf"(?P<era>AD|A\.\s?D\.)\s+{_NUMBER}", _since_christ),
    rule(
        "decade before Christ",
        rf"{_PART}(?P<y>[1-9]\d{{0,2}}0)s(?P<era>{_BEFORE_CHRIST})",
        _decade,
    ),
    rule(
        "century before Christ",
        rf"{_PART}(?:(?P<n>\d\d?)(?:st|nd|rd|th)|(?P<word>{one_of(words.ORDINALS)}))[-\s]+"
        rf"century(?P<era>{_BEFORE_CHRIST})",
        _century,
    ),
)
