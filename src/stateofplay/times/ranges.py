"""Patterns of both ends of a stretch: 1911-1920, April 13-15, 6-7 February, May 4 and 5.

Reads     the words around a number beside a dash
Writes    readings of each end; then mentions, those of a stretch with the whole as interval
Method    TIMEX3 marks each end as an expression of its own; what went on from one day to another
          did so on neither alone, so both ends mean all the days between
Source    TimeML 1.2.1 annotation guidelines (ranges)
Cost      constant: a window around a trigger; linear in the mentions
Limits    `from May to July` is two months
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en import times as words
from stateofplay.times.dates import day_reading, nearest_day
from stateofplay.times.fragments import DAY, MONTH, WEEKDAY, YEAR, day_number, month_number, one_of
from stateofplay.times.reading import Reading, Rule, rule
from stateofplay.times.values import when_of

_ORDINAL = r"(?:st|nd|rd|th)?"
_DASH = r"\s*(?:-|–|—)\s*"
_TO = rf"(?:{_DASH}|\s+to\s+)"
_TO_OR_AND = rf"(?:{_DASH}|\s+(?:to|and)\s+)"
_AFTER_FIRST = r"(?:(?<=[-–—])|(?<=[-–—]\s)|(?<=\bto\s)|(?<=\band\s))"
_FIRST_DAY = re.compile(
    rf"(?<!\w)(?P<m>{MONTH})\s+(?P<d>{DAY}){_ORDINAL}{_TO_OR_AND}$", re.IGNORECASE
)
_FIRST_YEAR = re.compile(r"(?<![\w-])(\d{4})\s?[-–—]\s?$")
_REACH = 32  # characters: the longest month, its day and the dash
_BETWEEN = re.compile(rf"{_DASH}|\.?\s+(?!and\s)\w+\s+(?:\w+\s+)?")
_LONGEST_GAP = 10  # characters: " to ", and ". bis zum " of another language
# "On May 4 and 5 people": the five are no day.
_COUNTS = re.compile(rf"\s+{one_of(words.COUNTED_AFTER)}\b", re.IGNORECASE)
_ALWAYS = re.compile(_DASH)
_FIRST_OF_RANGE = frozenset(
    {"first day of days", "first day before its month", "first year of years"}
)


def _first_day(match: re.Match[str]) -> Reading | None:
    first, last = day_number(match["d"]), day_number(match["d2"])
    if first >= last or not match["m"][0].isupper() or _COUNTS.match(match.string, match.end("d2")):
        return None
    return _reading(month_number(match["m"]), first, match["y"])


def _last_day(match: re.Match[str]) -> Reading | None:
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    first = _FIRST_DAY.search(before)
    if first is None or not first["m"][0].isupper():
        return None
    day = day_number(match["d2"])
    if day_number(first["d"]) >= day or _COUNTS.match(match.string, match.end()):
        return None
    return _reading(month_number(first["m"]), day, match["y"])


def _reading(month: int, day: int, year: str | None) -> Reading | None:
    if year is not None:
        return day_reading(int(year), month, day)
    return Reading("DATE", relative=nearest_day(month, day))


def _first_year(match: re.Match[str]) -> Reading | None:
    first, last = match["y"], _whole(match["y"], match["y2"])
    return Reading("DATE", first) if first < last else None


def _last_year(match: re.Match[str]) -> Reading | None:
    first = _FIRST_YEAR.search(match.string, max(0, match.start() - 8), match.start())
    if first is None:
        return None
    last = _whole(first[1], match["y2"])
    return Reading("DATE", last) if first[1] < last else None


def _whole(first: str, last: str) -> str:
    """Return the last year in four figures: 1941-45 ends in 1945."""
    return first[:2] + last if len(last) == 2 else last


RULES: tuple[Rule, ...] = (
    rule(
        "first day of days",
        rf"(?:{WEEKDAY},?\s+)?(?P<m>{MONTH})\s+(?P<d>{DAY}){_ORDINAL}"
        rf"(?={_TO_OR_AND}(?P<d2>\d\d?){_ORDINAL}"
        rf"(?:,?\s+(?P<y>{YEAR}))?(?![\w%]|[:.,]\d|\s*(?:%|{MONTH})))",
        _first_day,
    ),
    rule(
        "first day before its month",
        rf"(?P<d>\d\d?){_ORDINAL}(?={_TO}(?P<d2>\d\d?){_ORDINAL}\s+(?:of\s+)?(?P<m>{MONTH})"
        rf"(?:,?\s+(?P<y>{YEAR}))?(?!\w))",
        _first_day,
    ),
    rule(
        "last day of days",
        rf"(?=\d){_AFTER_FIRST}(?P<d2>\d\d?){_ORDINAL}(?:,?\s+(?P<y>{YEAR}))?(?!%|[:.,]\d|\s*(?:%|{MONTH}))",
        _last_day,
    ),
    rule(
        "first year of years",
        rf"(?P<y>{YEAR})(?=\s?[-–—]\s?(?P<y2>{YEAR}|\d\d)(?!\w|\s?[-–—/:]\s?\d))",
        _first_year,
    ),
    rule(
        "last year of years",
        rf"(?:(?<=\d{{4}}[-–—])|(?<=\d{{4}}\s[-–—]\s))(?P<y2>{YEAR}|\d\d)(?!\s?[-–—/:]\s?\d)",
        _last_year,
    ),
)


def join_ends(mentions: Sequence[TimeMention], text: str) -> list[TimeMention]:
    """Return the mentions, both ends of a stretch with all its days as interval.

    Args:
        mentions: of one report, in text order.
        text: of the report.
    """
    joined = list(mentions)
    for index in range(len(joined) - 1):
        pair = joined[index], joined[index + 1]
        if _is_stretch(*pair, text):
            whole = when_of(f"{pair[0].value}/{pair[1].value}")
            if whole is not None:
                joined[index : index + 2] = (replace(one, when=whole) for one in pair)
    return joined


def _is_stretch(first: TimeMention, last: TimeMention, text: str) -> bool:
    if first.when is None or last.when is None or first.type != "DATE" or last.type != "DATE":
        return False
    if last.span.start - first.span.end > _LONGEST_GAP:
        return False
    between = text[first.span.end : last.span.start]
    if first.rule in _FIRST_OF_RANGE:
        return _BETWEEN.fullmatch(between) is not None
    return _ALWAYS.fullmatch(between) is not None
