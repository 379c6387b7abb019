"""How many days lie between what a report tells and its own day, by the words of time beside it.

Reads     one expression of time of an undated report
Writes    the share of each distance in days, and the weekday on which it happened if that is told
Method    tables: yesterday is a day away, last week three to thirteen; a count of days or weeks
          before "ago" or "after" is that many, give or take
Source    own counts over T17 for weekdays; the others from what the words mean
Cost      constant
Limits    English; a count of days "after" something is taken to end with the report
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import NUMBER, number_of, one_of, weekday_in
from stateofplay.times.reading import Tense

Group = Literal["day", "week", "lead", "vague"]
GROUPS: tuple[Group, ...] = ("day", "week", "lead", "vague")


@dataclass(frozen=True, slots=True)
class Lag:
    """How far what is told lies before the report.

    Args:
        group: of words that are about as exact.
        shares: (days from the happening to publication, share of reports); negative: to come.
        weekday: 0 to 6 on which it happened, `None` for any.
    """

    group: Group
    shares: tuple[tuple[int, float], ...]
    weekday: int | None = None


IN_LEAD = Lag("lead", ((0, 0.6), (1, 0.4)))  # told first and without a time: today or yesterday
_TODAY = Lag("day", ((0, 0.9), (1, 0.1)))
_YESTERDAY = Lag("day", ((0, 0.03), (1, 0.95), (2, 0.02)))
_TOMORROW = Lag("day", ((-1, 0.9), (0, 0.1)))
# T17: share of 922 bare weekdays of what has been, by days to publication.
_PAST_WEEKDAY = tuple(enumerate((0.34, 0.27, 0.12, 0.08, 0.06, 0.05, 0.08)))
_COMING_WEEKDAY = tuple((-days, 1 / 7) for days in range(7))
# Days of a unit, and how many more or fewer a round count of them may mean.
_UNITS = {"day": (1, 1), "week": (7, 3), "fortnight": (14, 3), "month": (30, 8)}
_MOST_UNITS = 40
_COUNT = re.compile(
    rf"(?:(?!{NUMBER}\b)[a-z]+\s+(?:than\s+)?)?(?:(?P<n>{NUMBER})[-\s])?"
    rf"(?P<u>{one_of(_UNITS)})s?(?:\s+ago)?",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"\s+{one_of(words.SINCE_WORDS)}\b", re.IGNORECASE)
_COUNT_RULES = frozenset({"number of units", "so long later", "units"})


def lag_of(text: str, mention: TimeMention, tense: Tense | None) -> Lag | None:
    """Return how far an expression of time puts what it dates, `None` when it does not say."""
    said = " ".join(text[mention.span.start : mention.span.end].lower().split())
    if mention.rule == "weekday":
        return _of_weekday(said, tense)
    if words.YESTERDAY_WORD in said or said == words.LAST_NIGHT:
        return _YESTERDAY
    if words.TOMORROW_WORD in said:
        return _TOMORROW
    if said in words.TODAY_WORDS:
        return _TODAY
    is_counted = mention.rule in _COUNT_RULES and _SINCE.match(text, mention.span.end)
    if mention.rule == "so long ago" or is_counted:
        return _of_count(said)
    return _vague(said)


def _of_weekday(said: str, tense: Tense | None) -> Lag | None:
    weekday = weekday_in(said)
    if weekday is None or said.startswith(("last", "past", "next")):
        return None
    return Lag("week", _COMING_WEEKDAY if tense == "future" else _PAST_WEEKDAY, weekday)


def _of_count(said: str) -> Lag | None:
    match = _COUNT.fullmatch(said)
    if match is None:
        return None
    number = number_of(match["n"]) if match["n"] else 1.0
    days, reach = _UNITS[match["u"].lower()]
    if number is None or number != int(number) or not 1 <= number <= _MOST_UNITS:
        return None
    return _evenly(int(number) * days - reach, int(number) * days + reach)


def _vague(said: str) -> Lag | None:
    said = said.removesuffix("'s").removesuffix("’s")
    for part in words.LAG_PARTS:
        said = said.removeprefix(part)
    bounds = words.VAGUE_LAGS.get(said)
    return None if bounds is None else _evenly(*bounds)


def _evenly(first: int, last: int) -> Lag:
    share = 1 / (last - first + 1)
    return Lag("vague", tuple((days, share) for days in range(first, last + 1)))
