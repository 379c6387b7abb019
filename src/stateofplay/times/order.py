"""In which order a report writes its dates in figures: 3/4/2018 is in March or in April.

Reads     the dates in figures of one report
Writes    the same readings; where the order is shown, those that could be two days are one
Method    a figure above 12 shows where the day stands; dates that show both orders show none
Limits    the order is looked for in the report alone, not in others of its publisher
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.times.reading import Reading

_LAST_MONTH = 12
_FIGURES = re.compile(r"\d+")


def in_shown_order(readings: Sequence[Reading], written: Sequence[str]) -> list[Reading]:
    """Return the readings, each with one value where the other dates show the order.

    Args:
        readings: of one report, in any order.
        written: its dates in figures, as printed.
    """
    is_day_first = _is_day_first(written)
    if is_day_first is None:
        return list(readings)
    return [
        replace(reading, value=reading.other if is_day_first else reading.value, other=None)
        if reading.other is not None
        else reading
        for reading in readings
    ]


def _is_day_first(written: Sequence[str]) -> bool | None:
    """Return whether the day stands first, `None` when nothing shows it."""
    shown = set()
    for words in written:
        first, second = (int(figure) > _LAST_MONTH for figure in _FIGURES.findall(words)[:2])
        if first != second:
            shown.add(first)
    return shown.pop() if len(shown) == 1 else None
