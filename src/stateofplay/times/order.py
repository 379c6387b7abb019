"""In which order a report writes its dates in figures: 3/4/2018 is in March or in April.

Reads     the dates in figures of one report
Writes    the same expressions; where the order is shown, those that could be two days are one
Method    a figure above 12 shows where the day stands; dates that show both orders show none
Cost      linear in the expressions
Limits    the order is looked for in the report alone, not in others of its publisher
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.times.anchors import Found

_RULE = "slashed day"
_LAST_MONTH = 12
_FIGURES = re.compile(r"\d+")


def in_shown_order(found: Sequence[Found], text: str) -> list[Found]:
    """Return the expressions, each date in figures with one value where others show the order.

    Args:
        found: in one report, in any order.
        text: of the report.
    """
    written = [text[one.start : one.end] for one in found if one.rule == _RULE]
    is_day_first = _is_day_first(written)
    return list(found) if is_day_first is None else [_turned(one, is_day_first) for one in found]


def _turned(one: Found, is_day_first: bool) -> Found:
    reading = one.reading
    if reading.other is None:
        return one
    value = reading.other if is_day_first else reading.value
    return replace(one, reading=replace(reading, value=value, other=None))


def _is_day_first(written: Sequence[str]) -> bool | None:
    """Return whether the day stands first, `None` when nothing shows it."""
    shown = set()
    for words in written:
        first, second = (int(figure) > _LAST_MONTH for figure in _FIGURES.findall(words)[:2])
        if first != second:
            shown.add(first)
    return shown.pop() if len(shown) == 1 else None
