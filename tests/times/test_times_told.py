from __future__ import annotations

from datetime import date

import pytest
from times_builder import times_in

from stateofplay.model.interval import day_of

PUBLISHED = day_of(date(2031, 3, 14))
TOLD = {
    "the next morning": ("It shut on May 5, 2030 and burnt the next morning.", "2030-05-06TMO"),
    "early the next morning": ("It shut on May 5, 2030, and burnt early the next morning.",
                               "2030-05-06TMO"),
    "that night": ("It shut on May 5, 2030. That night it burnt.", "2030-05-05TNI"),
    "the previous day": ("It shut on May 5, 2030, and fell the previous day.", "2030-05-04"),
    "the day before": ("It shut on May 5, 2030. The day before, it fell.", "2030-05-04"),
    "the day after": ("It shut on May 5, 2030, and fell the day after.", "2030-05-06"),
    "the day following": ("It shut on May 5, 2030, and fell the day following.", "2030-05-06"),
    "the summer": ("It shut in May 2029. By the summer it had gone.", "2029-SU"),
    "late summer": ("It shut in May 2029 and burnt in late summer.", "2029-SU"),
    "a few days later": ("It shut on May 5, 2030. A few days later it burnt.", "FUTURE_REF"),
    "a few days earlier": ("It shut on May 5, 2030. It fell a few days earlier.", "PAST_REF"),
    "a few hours later": ("It shut on May 5, 2030. It fell a few hours later.", "PTXH"),
    "the night of a day": ("It fell on the night of 5 May 2030.", "2030-05-05TNI"),
    "the night of a day without a year": ("It fell on the night of September 5.", "2030-09-05TNI"),
    "the evening of a weekday": ("It fell on the evening of Monday.", "2031-03-10TEV"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), TOLD.values(), ids=TOLD)
def test_times_told_from_a_date_before(text: str, value: str) -> None:
    """A time without a date of its own is counted from the date that was told before it."""
    assert times_in(text, PUBLISHED)[-1][1].value == value


NOTHING_TOLD = {
    "no morning": "It burnt the next morning.",
    "no day before": "The day before, it fell.",
    "no summer": "By the summer it had gone.",
    "the fall in prices": "It shut in May 2029 after the fall in prices.",
    "the fall of a town": "It shut in May 2029 at the fall of the town.",
    "to fall": "It shut in May 2029. Prices fall and spring again.",
    "a name": "It shut in May 2029. The guests of Summer Lane left.",
    "the day before a happening": "It shut in May 2029, the day before the vote.",
}


@pytest.mark.parametrize("text", NOTHING_TOLD.values(), ids=NOTHING_TOLD)
def test_no_date_told_before(text: str) -> None:
    """Where no date was told, or the words mean something else, there is no time."""
    assert [words for words, _ in times_in(text, PUBLISHED)] in ([], ["May 2029"])


UNITS = {
    "per day": ("It holds 30 per day.", "P1D"),
    "the following days": ("It rained in the following days.", "PXD"),
    "years previously": ("It fell five years previously.", "2026"),
    "for weeks": ("They waited for weeks.", "PXW"),
    "within minutes": ("It sank within minutes.", "PTXM"),
    "the past few weeks": ("It grew in the past few weeks.", "PXW"),
    "the full year": ("Sales for the full year rose.", "2031"),
    "year's end": ("It should open by year's end.", "2031"),
    "this past spring": ("It shut this past spring.", "2030-SP"),
    "the latest period": ("Sales rose in the latest period.", "2030-Q4"),
}


@pytest.mark.parametrize(("text", "value"), UNITS.values(), ids=UNITS)
def test_units_of_time(text: str, value: str) -> None:
    """A unit of time with a word that counts or points is an expression of time."""
    assert [mention.value for _, mention in times_in(text, PUBLISHED)] == [value]


NO_UNITS = {
    "a share": "It holds three quarters of the land.",
    "of a school": "It is the latest period of art.",
    "a full year of": "It closed after the full year of the plan.",
}


@pytest.mark.parametrize("text", NO_UNITS.values(), ids=NO_UNITS)
def test_units_of_something_else(text: str) -> None:
    """A quarter of something, or a period of art, is no time."""
    assert times_in(text, PUBLISHED) == []
