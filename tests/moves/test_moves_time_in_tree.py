"""A time dates the act whose verb it hangs on, and no act that stands beside it."""

from __future__ import annotations

from datetime import date

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.interval import day_of, month_of
from stateofplay.moves.find import find_moves

MONDAY, APRIL = day_of(date(2031, 5, 5)), month_of(2031, 4)
BOUND = "../2031-05-09"

# Sentence of a report of 9 May 2031 -> act and value of the time of each move.
DATED = {
    "a noun with a doer of its own": (
        "Arland on Monday rejected Besk's proposal to share the lake.",
        {("reject", "2031-05-05"), ("propose", BOUND)},
    ),
    "a verb beside": (
        "Arland criticised Besk on Monday, urging Corvia to sign.",
        {("accuse", "2031-05-05"), ("request", "2031-05-05")},
    ),
    "a board right before its verb": (
        "The government of Arland on Monday rejected the plan.",
        {("reject", "2031-05-05")},
    ),
    "a deed that goes on": (
        "Besk has blockaded the port since April.",
        {("coerce", "2031-04")},
    ),
    "a word that goes on": ("Besk has rejected the plan since April.", {("reject", "2031-04")}),
    "an infinitive behind": (
        "Arland promised Besk to free the crew on Monday.",
        {("promise", BOUND)},
    ),
}


@pytest.mark.parametrize(("text", "told"), DATED.values(), ids=DATED)
def test_what_a_time_hangs_on(text: str, told: set[tuple[str, str]]) -> None:
    """The tree tells whose time it is."""
    times = {word: when for word, when in (("Monday", MONDAY), ("April", APRIL)) if word in text}
    moves = find_moves([report_of(text, times=times)], ACTORS)
    assert {(move.act, move.said.value) for move in moves if move.said is not None} == told
