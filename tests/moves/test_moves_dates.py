"""A time in the sentence of an act dates the act only where it can be no other's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.finding import Entry
from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves

MONDAY, SUNDAY = day_of(date(2031, 5, 5)), day_of(date(2031, 5, 4))
MARCH, NOVEMBER, OLD = month_of(2031, 3), month_of(2030, 11), year_of(2029)
TIMES = {
    "Monday": MONDAY, "Sunday": SUNDAY, "March": MARCH,
    "November": NOVEMBER, "2029": OLD, "last year's": year_of(2030), "last week": MARCH,
}  # fmt: skip
BOUND = "../2031-05-09"

# Sentence of a report of 9 May 2031 with one move -> value of its time.
TOLD: dict[str, tuple[str, str]] = {
    "beside the verb": ("Arland promised on Monday to free the crew.", "2031-05-05"),
    "whose talks": ("Arland postponed Sunday's talks with Besk.", BOUND),
    "whose talks, with a curly mark": ("Arland postponed Sunday’s talks with Besk.", BOUND),
    "whose treaty": ("The terms of last year's treaty were met and Arland lifted its ban.", BOUND),
    "a month to come": ("Arland, first to vote come November, rejected the plan.", BOUND),
    "a month": ("In November, Arland rejected the plan.", "2030-11"),
    "before a turn": ("Arland was sued over a raid, in 2029, but had rejected the plan.", BOUND),
    "before a turn to another verb": ("Arland was sued, in 2029, but rejected the plan.", BOUND),
    "of a clause on the object": ("Arland rejected a plan that was shown in March.", BOUND),
    "of a visit in a clause on the object": (
        "Arland rejected a plan that was shown during a visit in March.", BOUND,
    ),
    "of a clause on the occasion": (
        "Arland rejected the plan at a summit that took place in March.", "2031-03",
    ),
    "of the next verb": ("Arland, which rejected the plan and the dam, last week left.", BOUND),
    "of advice": ("Arland rejected the advice on Monday that the lake be closed.", BOUND),
    "of an act, with its own clause": (
        "Arland signed a treaty on Monday that closes the lake.", "2031-05-05",
    ),
    "of help": ("Arland praised Besk for its help on Monday.", BOUND),
    "of a deed that is spoken of": ("Arland rejected charges in the March raid.", BOUND),
    "after what it follows": (
        "Arland promised to free the crew after Besk sent a note in March.", BOUND,
    ),
    "of a past undertaking": ("Arland promised to free the crew in March.", "../2031-03"),
    "of an infinitive": (
        "In a rude word to describe the loss in 2029, Arland accused Besk of lies.", BOUND,
    ),
    "of a present act": ("Proud of its win in March as ever, Arland demands a dam.", BOUND),
    "of a present act in a chronicle": ("In March Arland demands a dam.", "2031-03"),
    "behind a name": ("Arland criticised Besk Monday for the raid.", "2031-05-05"),
    "behind a name, with on": ("Arland criticised Besk on Monday for the raid.", "2031-05-05"),
    "behind a name inside": ("Arland criticised the dam of Besk on Monday.", BOUND),
    "behind a name and more": ("Arland criticised Besk for a raid on Monday.", BOUND),
    "of a sum": ("Arland asked for 6 ships in 2029.", "2029"),
    "of a request in a time that is over": ("Arland asked for ships in 2029.", "2029"),
    "of a meeting asked for": ("Arland asked for talks in 2029.", BOUND),
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), TOLD.values(), ids=TOLD)
def test_time_of_an_act(text: str, value: str) -> None:
    """A time dates the act when it is told for itself, and nothing else in the sentence has it."""
    times = {words: when for words, when in TIMES.items() if words in text}
    report = report_of(text, times=times)
    relative = tuple(replace(t, is_relative=t.value != "2031-03") for t in report.times)
    moves = find_moves([replace(report, times=relative)], ACTORS)
    assert [move.said.value for move in moves if move.said is not None] == [value]


def test_time_behind_what_was_warned() -> None:
    """Words in front of their verb are dated by the time right behind it."""
    text = "The ice could break at any time, Ito warned Monday."
    (move,) = find_moves([report_of(text, times={"Monday": MONDAY})], ACTORS)
    assert move.act == "warn"
    assert move.said == MONDAY


def _dated_by_entry(text: str, times: dict[str, When], when: When) -> str | None:
    report = report_of(text, times=times)
    span = Span("report-a", 0, len(text))
    entry = Entry("entry-a", when, "happened", text, (span,), ("report-a",), False)
    (move,) = find_moves([report], ACTORS, [entry])
    return None if move.said is None else move.said.value


# Times of the sentence, time of its entry -> value of the time of the act.
ENTRIES: dict[str, tuple[dict[str, When], When, str]] = {
    "an entry": ({}, MONDAY, "2031-05-05"),
    "of a year": ({}, year_of(2030), "2030"),
    "of more than a year": ({}, between(date(2029, 1, 1), date(2030, 1, 2)), BOUND),
    "with the time of the sentence": ({"March": MARCH}, MARCH, BOUND),
    "inside the time of the sentence": ({"March": MARCH}, day_of(date(2031, 3, 7)), BOUND),
    "around the time of the sentence": ({"March": MARCH}, year_of(2031), BOUND),
    "beside the time of the sentence": ({"March": MARCH}, MONDAY, "2031-05-05"),
}


@pytest.mark.parametrize(("times", "when", "value"), ENTRIES.values(), ids=ENTRIES)
def test_time_of_an_entry(times: dict[str, When], when: When, value: str) -> None:
    """An entry dates the act of its sentence, but for one whose time the sentence gave it."""
    assert _dated_by_entry("Arland rejected charges in the March raid.", times, when) == value
