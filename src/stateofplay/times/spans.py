"""Patterns of times without a place in the calendar: durations, sets, clock times, references.

Reads     the words around a unit of time, a clock time or a word such as `recently`
Writes    readings; only a clock time depends on when the report came out
Method    number and unit make a TIMEX3 duration; `daily` and `every year` a set
Source    TimeML 1.2.1 annotation guidelines
Cost      constant: a window around a trigger
Limits    a clock time is put on the publication day, which is not always the day told
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import (
    DAYPART,
    MONTH,
    NUMBER,
    UNIT,
    WEEKDAY,
    number_of,
    one_of,
    unit_letter,
)
from stateofplay.times.reading import Reading, Rule, rule
from stateofplay.times.values import add_days

_RATE = re.compile(r"(?:[\d$%¢]|\b(?:times|cents|million|billion|once|twice|percent|dollars))\s*$")


_SHARE = re.compile(r"\s+of\b(?!\s+(?:growth|decline|profit|loss))", re.IGNORECASE)
_HALVES = {"Y": (6, "M"), "TH": (30, "M")}  # half of a unit in the next smaller one


def duration(number: float | None, letter: str) -> str:
    """Return a TIMEX3 duration, such as `P3D`, `PT2H`, `PXY` for nobody knows how many years."""
    factor, unit = {"DE": (10, "Y"), "CE": (100, "Y"), "F": (2, "W")}.get(letter, (1, letter))
    if number is None:
        return f"PTX{letter[1]}" if letter.startswith("T") else f"PX{letter}".replace("F", "W")
    if number % 1 == 0.5 and unit in _HALVES:  # "two and a half years"
        half, smaller = _HALVES[unit]
        whole = f"{int(number)}{unit[-1]}" if number > 1 else ""
        return f"P{unit[:-1]}{whole}{half}{smaller}"
    digits = f"{number * factor:g}"
    if unit == "WE":
        return f"P{digits}WE"
    return f"P{unit[:-1]}{digits}{unit[-1]}"


def _duration(match: re.Match[str]) -> Reading | None:
    article = match["n"].lower() in ("a", "an")
    before = match.string[max(0, match.start() - 12) : match.start()]
    if article and _RATE.search(before):  # "twice a day", "$5 a month": a rate
        return None
    unit = match["u"].lower()
    if unit.startswith("quarter") and _SHARE.match(match.string, match.end()):
        return None  # "three quarters of the troops"
    if unit == "second" or (article and unit == "quarter"):  # "a second try", "a quarter of them"
        return None
    if unit == "day" and match["n"].lower() == "one":  # "one day she will return"
        return None
    if match["u"][0].isupper():  # a name: "Thirty Years War"
        return None
    return Reading("DURATION", duration(number_of(match["n"]), unit_letter(unit)))


def _vague_duration(match: re.Match[str]) -> Reading:
    return Reading("DURATION", duration(None, unit_letter(match["u"])))


def _past_unit(match: re.Match[str]) -> Reading:
    return Reading("DURATION", duration(1, unit_letter(match["u"])))


def _set_of_units(match: re.Match[str]) -> Reading:
    unit = match["u"].lower()
    if unit.startswith(tuple(words.DAYPARTS)):
        return Reading("SET", f"XXXX-XX-XXT{words.DAYPARTS[unit]}")
    folded = unit.rstrip(".")
    if folded.removesuffix("s") in words.WEEKDAYS:
        return Reading("SET", f"XXXX-WXX-{words.WEEKDAYS[folded.removesuffix('s')] + 1}")
    if folded in words.MONTHS:
        return Reading("SET", f"XXXX-{words.MONTHS[folded]:02d}")
    return Reading("SET", duration(1, unit_letter(unit)))


def _every_so_many(match: re.Match[str]) -> Reading:
    return Reading("SET", duration(number_of(match["n"]), unit_letter(match["u"])))


def _weekdays(match: re.Match[str]) -> Reading | None:
    """`on Sundays`, `Friday nights`, and the Monday of `Monday and Tuesday nights`."""
    if not match["w"][0].isupper():
        return None
    number = words.WEEKDAYS[match["w"].lower()] + 1
    part = match["part2"] or match["part3"]
    suffix = f"T{words.DAYPARTS[part.lower()]}" if part else ""
    return Reading("SET", f"XXXX-WXX-{number}{suffix}")


_ADVERBS = {
    "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
    "annually": "P1Y",
}  # fmt: skip


def _adverb(match: re.Match[str]) -> Reading:
    return Reading("SET", _ADVERBS[match["a"].lower()])


def _clock(match: re.Match[str]) -> Reading | None:
    hour, minute = int(match["h"]), match["min"] or "00"
    half = (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif match["min"] is None or hour > 23:
        return None
    suffix = f"T{hour:02d}:{minute}"
    return Reading("TIME", relative=lambda day, _tense: add_days(day, 0) + suffix, is_near=True)


def _now(match: re.Match[str]) -> Reading:
    return Reading("DATE", "PRESENT_REF")


def _before_now(match: re.Match[str]) -> Reading:
    return Reading("DATE", "PAST_REF")


def _after_now(match: re.Match[str]) -> Reading:
    return Reading("DATE", "FUTURE_REF")


_ABOUT = (
    r"(?:(?:about|around|nearly|almost|roughly|approximately|more\s+than|less\s+than|fewer\s+than|"
    r"at\s+least|over|up\s+to|just\s+over|just\s+under|only)\s+)?"
)
_DAY_NAME = one_of(name for name in words.WEEKDAYS if name.endswith("day"))
_WINDOW = r"(?:the\s+)?(?:last|past|previous|next|following|coming|first|final|latest|recent)\s+"

DURATION_RULES: tuple[Rule, ...] = (
    rule(
        "window",
        rf"(?:{_WINDOW}){_ABOUT}(?P<n>{NUMBER}|few)[-\s]+(?P<u>{UNIT})",
        _duration,
    ),
    rule("past unit", r"the\s+past\s+(?P<u>week|month|quarter|year|decade|century)", _past_unit),
    rule(
        "every unit",
        rf"(?:every|each|per)\s+(?P<u>day|week|weekend|month|quarter|year|{DAYPART}|{WEEKDAY}|{MONTH})",
        _set_of_units,
    ),
    rule(
        "every so many units",
        rf"every\s+(?P<n>{NUMBER}|few)\s+(?P<u>{UNIT})",
        _every_so_many,
    ),
    rule(
        "weekdays",
        rf"(?P<w>{_DAY_NAME})(?:s|\s+(?P<part2>{DAYPART})s|(?=(?:\s+(?:and|or)|,)\s+{_DAY_NAME}\s+(?P<part3>{DAYPART})s\b))",
        _weekdays,
    ),
    rule(
        "number of units",
        rf"{_ABOUT}(?P<n>{NUMBER})[-\s]+(?P<u>{UNIT})(?:['’]s?)?(?![-\s]old)(?:[-\s]long)?",
        _duration,
    ),
    rule(
        "units",
        r"(?:(?<=\bfor\s)|(?<=\bwithin\s)|(?<=\bfollowing\s)"
        r"|(?=[cdmwy]\w+[-\s]+(?:long|of|to\s+come|ahead|later)\b)(?!minutes))"
        r"(?P<u>decades|centuries|years|months|weeks|days|hours|minutes)",
        _vague_duration,
    ),
    rule("last unit", r"the\s+last\s+(?P<u>week|month|year|decade)(?!\s+of\b)", _past_unit),
)
CLOCK_RULES: tuple[Rule, ...] = (
    rule(
        "clock",
        r"(?P<h>\d\d?)(?:[:.](?P<min>[0-5]\d))?\s*(?P<half>[ap])\.?\s?m\b\.?"
        r"(?:\s*\(?(?:EST|EDT|CST|PST|PDT|GMT|UTC|ET|PT|local\s+time)\)?)?",
        _clock,
    ),
    rule(
        "clock of 24 hours",
        r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?P<half>)(?!:?\d)(?:\s*(?:GMT|UTC|EST|ET))?",
        _clock,
    ),
    rule(
        "clock with its zone",
        r"(?<!\()(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?P<half>)\s+(?:GMT|UTC|hrs|local\s+time)",
        _clock,
    ),
)
# Left out because most of them in TimeBank and AQUAINT are no time expressions: `current`,
# `recent`, `previously`, `soon`, `future` as an adjective, `annual`, `quarterly`.
REFERENCE_RULES: tuple[Rule, ...] = (
    rule("adverb of a set", rf"(?P<a>{'|'.join(_ADVERBS)})", _adverb),
    rule(
        "present",
        r"now|currently|at\s+present|nowadays|at\s+the\s+moment|at\s+this\s+(?:time|point)",
        _now,
    ),
    rule(
        "recent units",
        r"(?:the\s+)?recent\s+(?P<u>years|months|weeks|days|decades)",
        _vague_duration,
    ),
    rule(
        "past",
        r"recently|long\s+ago|the\s+past(?!\s+(?:\d|few|couple|several|week|month|year|quarter|decade"
        rf"|century|{'|'.join(words.ONES)}|ten|dozen))",
        _before_now,
    ),
    rule(
        "future",
        r"(?:the|in)\s+(?:near\s+|foreseeable\s+|not\s+too\s+distant\s+)?future(?!\s+of)"
        r"|the\s+coming\s+(?:days|weeks|months|years)",
        _after_now,
    ),
)
