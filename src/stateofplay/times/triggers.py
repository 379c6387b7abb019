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

_UNIT_WORDS = (
    *words.UNITS,
    *(f"{unit}s" for unit in words.UNITS),
    *words.UNIT_PLURALS,
)
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

CLASSES: dict[str, tuple[Rule, ...]] = {
    "month": (*ranges.FIRST_DAY_RULES, *dates.RULES, *eras.RULES[:2]),
    "weekday": (*ranges.FIRST_DAY_RULES, *dates.RULES[2:4], *deictic.WEEKDAY_RULES, spans.DURATION_RULES[2]),
    "unit": (
        *years.PERIOD_RULES,
        *told.TOLD_RULES,
        *deictic.AGO_RULES,
        *deictic.UNIT_RULES,
        *spans.DURATION_RULES,
        *eras.RULES[5:],
    ),
    "season": (*years.PERIOD_RULES[1:2], *eras.RULES[:2], *told.SEASON_RULES),
    "day": (*clocks.PART_OF_DAY, *told.DAY_RULES, *deictic.DAY_RULES, *deictic.WEEKDAY_RULES[1:], *spans.DURATION_RULES[2:3]),
    "half": years.PERIOD_RULES[2:3],
    "decade": years.YEAR_RULES[:1],
    "holiday": years.PERIOD_RULES[4:],
    "reference": spans.REFERENCE_RULES,
    "noon": clocks.CLOCK_AND_DAY,
    "spelled": years.SPELLED_RULES,
    "figures": (
        *ranges.DAY_RULES,
        *dates.RULES[1:2],
        *dates.RULES[3:4],
        *clocks.CLOCK_AND_DAY,
        *years.YEAR_RULES[:1],
        *spans.CLOCK_RULES,
        *ranges.LAST_YEAR_RULES,
        *eras.RULES[:4],
    ),
    "three figures": eras.RULES[:5],
    "four figures": (
        *dates.RULES[:1],
        *years.PERIOD_RULES[2:3],
        *ranges.FIRST_YEAR_RULES,
        *ranges.LAST_YEAR_RULES,
        *years.YEAR_RULES,
        *eras.RULES[:2],
    ),
    "era": eras.RULES[3:4],
}


def _table() -> dict[str, str]:
    table = dict.fromkeys(_HOLIDAY_WORDS, "holiday")
    table |= dict.fromkeys(_REFERENCES, "reference")
    table |= dict.fromkeys(_DAY_WORDS, "day")
    table |= dict.fromkeys(_UNIT_WORDS, "unit")
    table |= dict.fromkeys(words.SEASONS, "season")
    table |= dict.fromkeys(words.DECADE_WORDS, "decade")
    table |= {"half": "half", "noon": "noon", "midnight": "noon"}
    table |= dict.fromkeys(words.SPELLED_CENTURIES, "spelled")
    table |= dict.fromkeys(words.WEEKDAYS, "weekday")
    table["ad"] = "era"
    table |= dict.fromkeys((m for m in words.MONTHS), "month")
    return table


_CLASS = _table()
_NEVER_LOWER = frozenset(("month", "weekday", "holiday", "era"))


def class_of(word: str) -> str | None:
    """Return the class of patterns that a word calls, `None` for nearly every word."""
    if word[0].isdigit():
        return {1: "figures", 2: "figures", 3: "three figures", 4: "four figures"}.get(len(word))
    name = _CLASS.get(word.lower())
    if name in _NEVER_LOWER and word[0].islower():
        return None
    return name
