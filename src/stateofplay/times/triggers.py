"""Words that can stand in an expression of time, and the patterns that each class calls.

Reads     a word
Writes    the class of patterns that it calls, or `None`
Method    a table from folded word to class; a word outside it costs one look-up
Cost      one look-up a word
Limits    a trigger word outside the tables calls no pattern, and its time is not found
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en import times as words
from stateofplay.times import clocks, dates, deictic, eras, ranges, spans, told, years
from stateofplay.times.reading import Rule

WORD = re.compile(r"[A-Za-z]+|\d+")
_LAST_DAY = 31  # larger figures are no day and no hour

_DAY_WORDS = (
    "today", "tonight", "yesterday", "tomorrow", "overnight", *words.DAYPARTS,
)  # fmt: skip
_REFERENCES = (
    "now", "currently", "present", "moment", "nowadays", "recently", "recent", "past", "future",
    "coming", "daily", "nightly", "weekly", "monthly", "yearly", "annually", "ago",
)  # fmt: skip
_HOLIDAY_WORDS = {
    name.replace("'", " ").replace(".", " ").split()[0]
    for name in (*words.HOLIDAYS, *words.EASTER_HOLIDAYS, *words.WEEKDAY_HOLIDAYS)
}

_RULES: dict[str, Rule] = {
    one.name: one
    for one in (
        *dates.RULES, *ranges.RULES, *deictic.WEEKDAY_RULES, *deictic.DAY_RULES,
        *deictic.AGO_RULES, *deictic.UNIT_RULES, *years.YEAR_RULES, *years.PERIOD_RULES,
        *years.SPELLED_RULES, *told.RULES, *spans.DURATION_RULES, *spans.CLOCK_RULES,
        *spans.REFERENCE_RULES, *clocks.RULES, *eras.RULES,
    )
}  # fmt: skip


def _rules(*names: str) -> tuple[Rule, ...]:
    return tuple(_RULES[name] for name in names)


# The order decides between readings of the same words.
CLASSES: dict[str, tuple[Rule, ...]] = {
    "month": _rules("first day of days", "month day", "day month", "month", "every unit"),
    "weekday": _rules(
        "first day of days", "month day", "day month", "weekday of a month", "weekday of a week",
        "weekdays", "weekday",
        "every unit",
    ),
    "unit": _rules(
        "century", "quarter or half", "latest quarter", "told unit", "day beside", "so long later",
        "a year ago", "so long ago", "relative unit", "part of a unit", "the weekend", "year-end",
        "whole year", "spelled year of this century", "window", "past unit", "every unit",
        "number of units", "last unit",
    ),
    "units": _rules(
        "every so many units", "so long later", "so long ago", "window", "number of units", "units"
    ),
    "season": _rules("season", "season told"),
    "day": _rules(
        "part of a day told", "part of the day told", "day word", "part of the day", "weekday",
        "every unit",
    ),
    "half": _rules("quarter or half"),
    "period": _rules("latest quarter"),
    "short": _rules("short quarter"),
    "decade": _rules("decade"),
    "holiday": _rules("holiday"),
    "reference": spans.REFERENCE_RULES,
    "noon": _rules("clock and day"),
    "spelled": _rules("spelled year"),
    "figures": _rules(
        "first day before its month", "last day of days", "last year of years", "slashed day",
        "day month", "clock and day", "clock", "clock of 24 hours",
    ),
    "round figures": _rules(
        "first day before its month", "last day of days", "last year of years", "slashed day",
        "day month", "clock and day", "decade", "clock", "clock of 24 hours",
    ),
    "large figures": _rules("last year of years", "decade"),
    "four figures": _rules(
        "iso time", "iso day", "clock with its zone", "quarter or half", "first year of years",
        "last year of years", "decade",
        "year to year", "season", "year",
    ),
}  # fmt: skip
_WITH_ERAS: dict[str, tuple[str, ...]] = {
    "month": ("year before Christ", "first year before Christ"),
    "season": ("year before Christ", "first year before Christ"),
    "unit": ("century before Christ",),
    "figures": ("year before Christ", "first year before Christ", "year since Christ"),
    "round figures": ("year before Christ", "first year before Christ", "year since Christ"),
    "large figures": ("year before Christ", "first year before Christ", "year since Christ"),
    "three figures": (
        "year before Christ", "first year before Christ", "year since Christ",
        "year after its era", "decade before Christ",
    ),
    "four figures": ("year before Christ", "first year before Christ"),
    "era": ("year after its era",),
}  # fmt: skip
CLASSES_WITH_ERAS = CLASSES | {
    name: CLASSES.get(name, ()) + _rules(*more) for name, more in _WITH_ERAS.items()
}
_ERA = re.compile(r"(?<![A-Za-z])(?:B\.?\s?C|A\.?\s?D|C\.?\s?E)\b")


def classes_for(text: str) -> dict[str, tuple[Rule, ...]]:
    """Return the patterns of each class; those of eras only where the text names one."""
    return CLASSES_WITH_ERAS if _ERA.search(text) else CLASSES


def _table() -> dict[str, str]:
    table = dict.fromkeys(_HOLIDAY_WORDS, "holiday")
    table |= dict.fromkeys(_REFERENCES, "reference")
    table |= dict.fromkeys(_DAY_WORDS, "day")
    table |= dict.fromkeys(words.UNITS, "unit")
    table |= dict.fromkeys((*(f"{unit}s" for unit in words.UNITS), *words.UNIT_PLURALS), "units")
    table |= dict.fromkeys(words.SEASONS, "season")
    table |= dict.fromkeys(words.DECADE_WORDS, "decade")
    table |= {
        "half": "half",
        "period": "period",
        "noon": "noon",
        "midnight": "noon",
        "q": "short",
        "h": "short",
        "fy": "short",
    }
    table |= dict.fromkeys(words.SPELLED_CENTURIES, "spelled")
    table |= dict.fromkeys(words.WEEKDAYS, "weekday")
    table |= {f"{name.lower()}s": "weekday" for name in words.WEEKDAY_NAMES}
    table["ad"] = "era"
    table |= dict.fromkeys((m for m in words.MONTHS), "month")
    return table


_CLASS = _table()
_NEVER_LOWER = frozenset(("month", "weekday", "holiday", "era", "short"))


def class_of(word: str) -> str | None:
    """Return the class of patterns that a word calls, `None` for nearly every word."""
    if word[0].isdigit():
        return _class_of_figures(word)
    name = _CLASS.get(word.lower())
    if name in _NEVER_LOWER and word[0].islower():
        return None
    return name


def _class_of_figures(word: str) -> str | None:
    if len(word) > 2:
        return {3: "three figures", 4: "four figures"}.get(len(word))
    if int(word) > _LAST_DAY:
        return "large figures"
    return "round figures" if len(word) == 2 and word[1] == "0" else "figures"
