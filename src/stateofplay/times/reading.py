"""What a pattern reads off a stretch of text, before anyone knows when the report came out.

Limits    it tells what the words mean by themselves; `resolve` puts them on the calendar
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from stateofplay.model.interval import Modifier
from stateofplay.model.mention import TimexType

# "Had been due on Monday" is overtaken: the Monday may be over or not.
Tense = Literal["past", "future", "overtaken"]
# Which side of publication: "later this month", "earlier this month", "by the end of the month".
Side = Literal["after", "before", "by"]
# From the day a report came out and the tense of the clause to a TIMEX3 value. Raises ValueError
# or OverflowError when there is no such day.
Relative = Callable[[date, Tense | None], str]


@dataclass(frozen=True, slots=True)
class Reading:
    """One expression of time as a pattern reads it.

    Args:
        type: TIMEX3 type.
        value: TIMEX3 value when the words alone fix it, else `None`.
        relative: how the value follows from the publication day; `None` when it does not.
        mod: the part of the value that is meant.
        side: of the days of the value that are meant, those after or before publication, or all
            that are left up to the end.
        told: days, at most, of the time told before that it is told from, and then `value` is a
            duration, or `None`; 0: told from publication.
        other: a second value that the words can mean as well.
        weekday: 0 (Monday) to 6 for a bare weekday, else `None`.
        names_year: whether its words name a year, if only as `last year`.
        is_near: whether it lies within days of publication (today, a bare weekday, this week).
    """

    type: TimexType
    value: str | None = None
    relative: Relative | None = None
    mod: Modifier | None = None
    side: Side | None = None
    told: int = 0
    other: str | None = None
    weekday: int | None = None
    names_year: bool = False
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern with the function that reads its match; `None` from it: not a time after all."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Reading | None]


def rule(name: str, pattern: str, read: Callable[[re.Match[str]], Reading | None]) -> Rule:
    """Return a rule that matches whole words in any case."""
    bounded = rf"(?<![\w$£€#])(?<!\d[.,:/])(?:{pattern})(?!\w)"
    return Rule(name, re.compile(bounded, re.IGNORECASE), read)
