"""What somebody says of himself is done on the day on which he says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.interval import When, day_of, month_of
from stateofplay.moves.find import find_moves

MONDAY = day_of(date(2031, 5, 5))
BOUND = "../2031-05-09"

# Sentence of a report of 9 May 2031 -> value of the time of its one move.
SAID = {
    "an attitude of one's own": ("Ito said on Monday she opposes the plan.", "2031-05-05"),
    "what was done before": ("Ito said on Monday she has rejected the plan.", BOUND),
    "what another did": ("Ito said on Monday that Besk rejected the plan.", BOUND),
    "what another holds": ("Ito said on Monday that Besk opposes the plan.", BOUND),
}


def _said(text: str, times: dict[str, When]) -> list[str | None]:
    report = report_of(text, times=times)
    relative = tuple(replace(time, is_relative=True) for time in report.times)
    moves = find_moves([replace(report, times=relative)], ACTORS)
    return [None if move.said is None else move.said.value for move in moves]


@pytest.mark.parametrize(("text", "value"), SAID.values(), ids=SAID)
def test_day_of_ones_own_words(text: str, value: str) -> None:
    """Only what the speaker holds now has the day of the saying."""
    assert _said(text, {"Monday": MONDAY}) == [value]


# A month as it was read -> the value of the act.
MONTHS = {
    "the next one": (month_of(2032, 3), "2031-03"),
    "the month before the next": (month_of(2031, 6), "2030-06"),
    "two years on": (month_of(2033, 3), BOUND),
}


@pytest.mark.parametrize(("month", "value"), MONTHS.values(), ids=MONTHS)
def test_month_that_an_act_was_done_in(month: When, value: str) -> None:
    """A bare month is the last one where the act is told in the past."""
    assert _said("In March, Arland rejected the plan.", {"March": month}) == [value]
