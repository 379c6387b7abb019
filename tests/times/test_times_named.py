from __future__ import annotations

import pytest
from times_builder import analysis_of

from stateofplay.times.named import Named, find_named

FILL = "The choir sang of salt and ferries in the harbour. " * 8

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
    "a stamp in the middle is another's": (
        f"{FILL}Ames wrote at 16:19, 15 May 2031. {FILL}", [(5, 15, 2031, "told")],
    ),
    "a stamp at the foot": (f"{FILL}Published: 15 May 2031", [(5, 15, 2031, "page")]),
    "told": ("The choir of Torvik and its many guests sang on 6 June.", [(6, 6, None, "told")]),
    "to come": (
        "The choir of Torvik and its many guests will sing on 6 June.", [(6, 6, None, "coming")],
    ),
    "a month is no day": ("The choir of Torvik and its guests sang in June.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS.values(), ids=DAYS)
def test_days_by_what_they_tell(text: str, days: list[tuple[int, int, int | None, str]]) -> None:
    """A day is that of the page, to come, or told; nothing coarser than a day counts."""
    assert [(d.month, d.day, d.year, d.kind) for d in find_named(analysis_of(text)).days] == days


WEEKDAYS = {
    "past": ("The choir sang on Saturday, and again on Monday.", (0, 5)),
    "to come": ("The choir will sing on Saturday.", ()),
    "not the nearest": ("The choir sang last Saturday.", ()),
}


@pytest.mark.parametrize(("text", "weekdays"), WEEKDAYS.values(), ids=WEEKDAYS)
def test_bare_weekdays_of_what_has_been(text: str, weekdays: tuple[int, ...]) -> None:
    """Bare weekdays count unless they are told as to come or a week off."""
    assert find_named(analysis_of(text)).weekdays == weekdays


def test_a_report_that_names_nothing() -> None:
    """Without days and weekdays nothing is named."""
    assert find_named(analysis_of("The choir sang.")) == Named()
