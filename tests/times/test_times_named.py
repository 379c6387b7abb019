from __future__ import annotations

import pytest
from times_builder import analysis_of

from stateofplay.times.named import Named, find_named

FILL = "The choir sang of salt and ferries in the harbour. " * 8
LONG = FILL * 3

DAYS = {
    "the text begins with it": ("June 7 - The choir sang.", [(6, 7, None, "page")]),
    "a clock time before it": (
        "Ferries sail again in Torvik, the office said 16:19 GMT, Friday, 15 May 2031 in a note.",
        [(5, 15, 2031, "page")],
    ),
    "a clock time after it": (
        "The singers of the choir of Torvik said so on 15 May 2031, 16:19 hours.",
        [(5, 15, 2031, "page")],
    ),
    "updated": (
        "The page of the choir of Torvik in Ostrava was last updated on 15 May 2031.",
        [(5, 15, 2031, "page")],
    ),
    "only the first is of the page": (
        "15 May 2031, 16:19: the choir sang. Published 16 May 2031, 08:00.",
        [(5, 15, 2031, "page")],
    ),
    "behind a long caption, with weekday and clock time": (
        f"{FILL}\nTORVIK | Thu May 15, 2031 5:43 pm {LONG}", [(5, 15, 2031, "page")],
    ),
    "without the weekday it is a remark there": (
        f"{FILL}\nTORVIK | May 15, 2031 5:43 pm {LONG}", [(5, 15, 2031, "remark")],
    ),
    "a stamp at the foot": (f"{FILL}Published: 15 May 2031", [(5, 15, 2031, "page")]),
    "a reader wrote": (
        "At 9:44 pm on 19 May 2031, saltfan wrote: The choir sang.", [(5, 19, 2031, "remark")],
    ),
    "the earliest remark counts": (
        f"{FILL}At 9:44 pm on 19 May 2031, saltfan wrote: Good. {FILL}"
        "At 9:12 am on 18 May 2031, ferryman wrote: Bad.",
        [(5, 18, 2031, "remark")],
    ),
    "a dateline of an agency": (
        "The choir sang about salt again.\nTORVIK, May 15 (Tidewire) - The choir sang.",
        [(5, 15, None, "dateline")],
    ),
    "a dateline with dashes": (
        "The choir sang about salt again.\nTORVIK, Norland, May 15 -- The choir sang.",
        [(5, 15, None, "dateline")],
    ),
    "a dateline with a short name of a state": (
        "The choir sang about salt again.\nHALVEN, Nor., May 15 -- The choir sang.",
        [(5, 15, None, "dateline")],
    ),
    "a dateline without a comma": (
        "The choir sang about salt again.\nOLD HALVEN May 15 (Tidewire) - The choir sang.",
        [(5, 15, None, "dateline")],
    ),
    "capitals farther before are no place without a comma": (
        "The choir sang about salt again.\nThe NORSAL choir sang May 15 -- it rained.",
        [(5, 15, None, "told")],
    ),
    "the page of a paper": (
        f"{FILL}Thursday, May 15, 2031; Page B07 {LONG}", [(5, 15, 2031, "page")],
    ),
    "a page that is told of": (
        f"{FILL}They read the notes of May 15, 2031 on page 7. {LONG}", [(5, 15, 2031, "told")],
    ),
    "figures with a clock time": (
        f"2031 05 15 08:50 NST {FILL}", [(5, 15, 2031, "page")],
    ),
    "a place in small letters is no dateline": (
        "The choir sang about salt again.\nThe Torvik group, May 15 -- The choir sang.",
        [(5, 15, None, "told")],
    ),
    "a caption": (
        "The choir sings about salt and ferries in Torvik, May 15, 2031.",
        [(5, 15, 2031, "caption")],
    ),
    "told": ("The choir of Torvik and its many guests sang on 6 June.", [(6, 6, None, "told")]),
    "to come": (
        "The choir of Torvik and its many guests will sing on 6 June.", [(6, 6, None, "coming")],
    ),
    "a month is no day": ("The choir of Torvik and its guests sang in June.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS.values(), ids=DAYS)
def test_days_by_what_they_tell(text: str, days: list[tuple[int, int, int | None, str]]) -> None:
    """A day is of the page, its dateline, a remark or a caption, to come, or told."""
    assert [tuple(d) for d in find_named(analysis_of(text)).days] == days


LEAD = "The choir sang. It sang of salt. "
WEEKDAYS = {
    "past": ("The choir sang on Saturday, and again on Monday.", [(0, "lead"), (5, "lead")]),
    "in the third sentence": (f"{LEAD}It went on Monday.", [(0, "lead")]),
    "beyond the lead": (f"{LEAD}It went home. It came on Monday.", [(0, "rest")]),
    "to come": ("The choir will sing on Saturday.", [(5, "coming")]),
    "perhaps a week off": ("The choir sang last Saturday.", [(5, "last")]),
    "surely off": ("The choir will sing next Saturday.", []),
}


@pytest.mark.parametrize(("text", "weekdays"), WEEKDAYS.values(), ids=WEEKDAYS)
def test_weekdays_by_place_and_tense(text: str, weekdays: list[tuple[int, str]]) -> None:
    """Weekdays are kept apart by where they stand and whether they are told as to come."""
    assert [tuple(w) for w in find_named(analysis_of(text)).weekdays] == weekdays


MONTHS = {
    "past": ("The choir sang in September.", ((9, False),)),
    "to come": ("The choir will sing in September.", ((9, True),)),
    "twice the same": ("The choir sang in September. It sang in September.", ((9, False),)),
    "with its year it is no bare one": ("The choir sang in September 2030.", ()),
}


@pytest.mark.parametrize(("text", "months"), MONTHS.values(), ids=MONTHS)
def test_bare_months_by_tense(text: str, months: tuple[tuple[int, bool], ...]) -> None:
    """A month without a year is named once for each tense."""
    assert find_named(analysis_of(text)).months == months


MANNERS = {
    "The choir sang yesterday, and today it went home.": "yesterday",
    "The choir sings today.": "today",
    "The choir sang this morning.": "today",
    "The choir sang on Friday.": "weekday",
}


@pytest.mark.parametrize(("text", "manner"), MANNERS.items(), ids=MANNERS.values())
def test_how_a_report_calls_the_days_beside_its_own(text: str, manner: str) -> None:
    """A report that says "yesterday" anywhere is in the manner of papers."""
    assert find_named(analysis_of(text)).manner == manner


def test_a_report_that_names_nothing() -> None:
    """Without days and weekdays nothing is named."""
    assert find_named(analysis_of("The choir sang.")) == Named()
