"""What a language says about time, as one table: its words and the orders that they stand in.

Reads     nothing: a language fills it in (`de/times.py`, `es/times.py`)
Writes    the record that `stateofplay.times.orders` makes rules of
Limits    English has patterns of its own, older than this table
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Part = Literal["start", "mid", "end"]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of time of one language, in small letters, each inflected form by itself.

    Args:
        months: 1 to 12.
        weekdays: 0 (Monday) to 6.
        numbers: words for numbers; a form of "one" among them.
        vague: words for more than one, nobody says how many.
        ordinals: words for the first, the second and so on.
        units: TIMEX3 letters of every form of a unit.
        seasons: TIMEX3 letters.
        dayparts: TIMEX3 letters.
        days: days from today, such as 1 for tomorrow.
        whiches: -1 for last, 0 for this, 1 for next.
        parts: which part of a stretch a word names.
        decades: 9 for the nineties.
        holidays: month and day.
        feasts: days after Easter Sunday.
        references: TIMEX3 values of words such as now.
        sets: TIMEX3 values of words such as daily.
        asks: words that ask for a date behind them: a bare month or year needs one.
        counted: words behind a number that make it a count, not a year.
        future, past: words that tell the tense of a clause.
        future_endings, past_endings: the same by the ending of a verb.
        has_ordinal_point: whether a point behind figures makes an ordinal and ends no sentence.
        small_days: whether weekdays and months are written small, so that capitals make names.
        orders: for each rule the orders of its words. `{month}` stands for a word of the table,
            `[ ]` for what may be left out, `(a|b)` for one of two, `>>` for what must follow.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, float]
    vague: tuple[str, ...]
    ordinals: Mapping[str, int]
    units: Mapping[str, str]
    seasons: Mapping[str, str]
    dayparts: Mapping[str, str]
    days: Mapping[str, int]
    whiches: Mapping[str, int]
    parts: Mapping[str, Part]
    decades: Mapping[str, int]
    holidays: Mapping[str, tuple[int, int]]
    feasts: Mapping[str, int]
    references: Mapping[str, str]
    sets: Mapping[str, str]
    asks: tuple[str, ...]
    counted: tuple[str, ...]
    future: tuple[str, ...]
    past: tuple[str, ...]
    orders: Mapping[str, tuple[str, ...]]
    future_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    has_ordinal_point: bool = False
    small_days: bool = False
