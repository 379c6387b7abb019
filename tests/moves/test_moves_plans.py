from __future__ import annotations

from datetime import date

import pytest
from moves_pile import report_of

from stateofplay.model.interval import When, day_of, month_of
from stateofplay.moves.plans import find_plans

NEXT_DAY, SAME_DAY = day_of(date(2031, 5, 10)), day_of(date(2031, 5, 9))
JULY = month_of(2030, 7)  # as a month without a year is read in a report of May 2031
PLANS = {
    "a plan for the next day": (
        "Besk plans to sail on 10 May.",
        "10 May",
        NEXT_DAY,
        ["2031-05-10"],
    ),
    "for the day of the report": ("Besk plans to sail on 9 May.", "9 May", SAME_DAY, []),
    "an invitation": ("Besk invited Arland for 10 May.", "10 May", NEXT_DAY, ["2031-05-10"]),
    "no word of planning": ("Besk sailed on 10 May.", "10 May", NEXT_DAY, []),
    "what may be": ("Besk will perhaps sail on 10 May.", "10 May", NEXT_DAY, []),
    "a time before the word": ("On 10 May, Besk said, it would sail.", "10 May", NEXT_DAY, []),
    "until a day": ("Besk will stay until 10 May.", "10 May", NEXT_DAY, []),
    "a month behind `by` lies ahead": ("Besk hopes to sail by July.", "July", JULY, ["2031-07"]),
    "a month behind `to` lies ahead": ("Besk agreed to sail in July.", "July", JULY, ["2031-07"]),
    "a month that has passed": ("Besk expected much in July.", "July", JULY, []),
}


@pytest.mark.parametrize(("text", "words", "when", "due"), PLANS.values(), ids=PLANS)
def test_find_plans(text: str, words: str, when: When, due: list[str]) -> None:
    """A plan has a word of planning before a time that lay ahead of its report."""
    report = report_of(text, day=date(2031, 5, 9), times={words: when})
    assert [plan.due.value for plan in find_plans([report])] == due


def test_who_stands_before_the_word_of_planning_plans() -> None:
    """Who is mentioned behind it is only named."""
    report = report_of("Besk will sail with Arland on 10 May.", times={"10 May": NEXT_DAY})
    (plan,) = find_plans([report])
    assert (plan.who, plan.named) == (("besk",), ("besk", "arland"))


def test_a_report_without_a_day_tells_no_plan() -> None:
    """Nobody knows what lay ahead of it."""
    report = report_of("Besk will sail on 10 May.", day=None, times={"10 May": NEXT_DAY})
    assert list(find_plans([report])) == []
