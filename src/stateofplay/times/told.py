"""Patterns of times told from a time told before: the next day, two weeks later, that year.

Reads     the words around a unit of time
Writes    readings that say how exact a date before them must be; see `anchors`
Method    they hang on the last date of the same or the previous sentence that is at least as
          exact as the unit counted; without one, "two days later" is a duration and "that day"
          no time at all: neither is put on the publication day
Source    TimeML 1.2.1 annotation guidelines (anchored expressions)
Cost      constant: a window around a trigger
Limits    the last date told is not always the one meant: a flashback may stand between
"""

from __future__ import annotations

import re
from dataclasses import replace

from stateofplay.text.languages.en import times as words
from stateofplay.times.deictic import shift_by
from stateofplay.times.fragments import (
    DAYPART,
    NUMBER,
    PART,
    SEASON,
    UNIT,
    in_part,
    number_of,
    unit_letter,
)
from stateofplay.times.reading import Reading, Rule, rule
from stateofplay.times.spans import duration
from stateofplay.times.values import add_days, add_years

_SHIFTS = {
    "next": 1,
    "following": 1,
    "previous": -1,
    "preceding": -1,
}  # any other word: the very unit told
# A unit is counted from dates of so many days at most: the next day from a day, that year from any
# date within a year.
_ANCHOR_DAYS = {"D": 1, "W": 7, "WE": 7, "M": 31, "Y": 366}


def _told_unit(match: re.Match[str]) -> Reading | None:
    return counted(unit_letter(match["u"]), _SHIFTS.get((match["which"] or "").lower(), 0))


def _so_long_later(match: re.Match[str]) -> Reading | None:
    number, letter = number_of(match["n"]), unit_letter(match["u"])
    is_earlier = match["way"].lower() in ("earlier", "before")
    if letter.startswith("T"):
        return None  # "a few hours later" is no day
    if number is None:
        return Reading("DATE", "PAST_REF" if is_earlier else "FUTURE_REF")
    if number != int(number) or (is_earlier and letter in ("Y", "Q")):
        return None  # "a year earlier": figures are compared with those of a year before now
    reading = counted(letter, int(-number if is_earlier else number))
    return replace(reading, value=duration(number, letter)) if reading else None


def counted(letter: str, shift: int) -> Reading | None:
    """Return the reading of so many units after (before: negative) the time told last."""
    if letter not in _ANCHOR_DAYS:
        return None
    return Reading("DATE", relative=shift_by(letter, shift), told=_ANCHOR_DAYS[letter])


def _told_part(match: re.Match[str]) -> Reading:
    shift = _SHIFTS.get((match["which"] or "").lower(), 0)
    suffix = "T" + words.DAYPARTS[match["part2"].lower()]
    return Reading("TIME", relative=lambda day, _tense: add_days(day, shift) + suffix, told=1)


def _day_beside(match: re.Match[str]) -> Reading | None:
    return counted("D", -1 if match["way"].lower() == "before" else 1)


def _told_season(match: re.Match[str]) -> Reading | None:
    name = match["s"].lower()
    has_article = match.group()[:4].lower() == "the " or match["part"] is not None
    if match["s"][0].isupper() and not has_article:
        return None
    before = match.string[max(0, match.start() - 12) : match.start()]
    if not (has_article or _BEFORE_SEASON.search(before)) and name in ("fall", "spring"):
        return None
    if name == "fall" and match.string[match.end() : match.end() + 4] == " in ":
        return None  # "the fall in prices"
    letters = words.SEASONS[name]
    reading = Reading(
        "DATE",
        relative=lambda day, _tense: f"{add_years(day, 0)}-{letters}",
        told=_ANCHOR_DAYS["Y"],
    )
    return in_part(match, reading)


_BEFORE_SEASON = re.compile(
    r"\b(?:in|by|during|over|until|since|through|throughout|into|of)\s+$", re.IGNORECASE
)

RULES: tuple[Rule, ...] = (
    rule(
        "season told",
        rf"(?:the\s+)?(?P<part>{PART})?(?:the\s+)?(?P<s>{SEASON})(?!\s+(?:of|to|from)\b)(?!-)",
        _told_season,
    ),
    rule(
        "part of the day told",
        rf"(?:early\s+|late\s+)?(?:the\s+(?P<which>next|following|previous|preceding|same)|that(?:\s+same)?)\s+"
        rf"(?P<part2>{DAYPART})",
        _told_part,
    ),
    rule(
        "told unit",
        r"(?:the\s+(?P<which>next|following|(?:very\s+)?same|(?:previous|preceding)(?=\s+day))|(?P<that>that)(?:\s+same)?)\s+"
        r"(?P<u>day|week|month|year)(?!\s+(?:after|before|of|that|as)\b)(?![-–])",
        _told_unit,
    ),
    rule(
        "day beside",
        r"the\s+(?:very\s+)?day\s+(?P<way>before|after|following)(?=\s*(?:[,.;)]|$))",
        _day_beside,
    ),
    rule(
        "so long later",
        rf"(?P<n>{NUMBER}|{'|'.join(words.ONES)})[-\s]+(?P<u>{UNIT})\s+"
        r"(?P<way>later|afterwards?|earlier|(?:after|before)(?=\s*(?:[,.;)]|$)))(?!\s+than\b)",
        _so_long_later,
    ),
)
