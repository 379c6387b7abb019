"""Patterns of clock times with the day beside them: 10 p.m. Wednesday, noon on May 5.

Reads     the words around a clock time
Writes    readings; those without a year depend on when the report came out
Method    the clock time is put on the day as that would be read alone
Source    TimeML 1.2.1 annotation guidelines
Cost      constant: a window around a trigger
Limits    a day that stands before its clock time is a mention of its own
"""

from __future__ import annotations

import re
from datetime import date

from stateofplay.text.languages.en.times import DAYPARTS
from stateofplay.times.dates import DAY_RULES_IN_WORDS
from stateofplay.times.deictic import DAY_RULES, WEEKDAY_RULES
from stateofplay.times.fragments import DAY, DAYPART, MONTH, WEEKDAY, YEAR
from stateofplay.times.reading import Reading, Rule, Tense, rule

_DAY_READERS = (*DAY_RULES_IN_WORDS, WEEKDAY_RULES[1], DAY_RULES[0])
_NAMED = {"noon": 12, "midnight": 0}
CLOCK = (
    r"(?:(?P<named>noon|midnight)|(?P<h>\d\d?)(?:[:.](?P<min>[0-5]\d))?\s*(?P<half>[ap])\.?\s?m\b\.?)"
    r"(?:\s*\(?(?:EST|EDT|CST|PST|PDT|GMT|UTC|ET|PT|local\s+time)\)?)?"
    r"(?:\s*\(\d{4}\s+(?:GMT|UTC)\)(?=,?\s+(?:on\s+)?[A-Z]))?"
)


def clock_suffix(match: re.Match[str]) -> str | None:
    """Return `T22:00` for a match of `CLOCK`, `None` for no time of day."""
    if match["named"]:
        return f"T{_NAMED[match['named'].lower()]:02d}:00"
    hour = int(match["h"])
    if not 1 <= hour <= 12:
        return None
    return f"T{hour % 12 + (12 if match['half'].lower() == 'p' else 0):02d}:{match['min'] or '00'}"


def _clock_and_day(match: re.Match[str]) -> Reading | None:
    suffix = clock_suffix(match)
    return _on_day(match["day"], suffix) if suffix is not None else None


def _part_of_day(match: re.Match[str]) -> Reading | None:
    return _on_day(match["day"], f"T{DAYPARTS[match['part2'].lower()]}")


def _on_day(words: str, suffix: str) -> Reading | None:
    """Return a time of the day that the words name."""
    day = _read_day(words)
    if day is None:
        return None
    if day.relative is None:
        return Reading("TIME", f"{day.value}{suffix}") if day.value else None
    relative = day.relative

    def resolve(anchor: date, tense: Tense | None) -> str:
        return relative(anchor, tense)[:10] + suffix

    return Reading("TIME", relative=resolve, weekday=day.weekday, is_near=day.is_near)


def _read_day(words: str) -> Reading | None:
    for one in _DAY_READERS:
        match = one.pattern.fullmatch(words)
        if match is not None:
            return one.read(match)
    return None


RULES: tuple[Rule, ...] = (
    rule(
        "clock and day",
        rf"{CLOCK},?\s+(?:on\s+)?(?P<day>{WEEKDAY}|today|yesterday|tomorrow"
        rf"|{MONTH}\s+{DAY}(?:,\s+{YEAR})?)",
        _clock_and_day,
    ),
    rule(
        "part of a day told",
        rf"(?:the\s+)?(?P<part2>{DAYPART})\s+of\s+(?P<day>{WEEKDAY}"
        rf"|{MONTH}\s+{DAY}(?:,\s+{YEAR})?|{DAY}\s+{MONTH}(?:,?\s+{YEAR})?)(?![\d%]|[-–]\d)",
        _part_of_day,
    ),
)
