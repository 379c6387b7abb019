from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from times_builder import analysis_of

from stateofplay.model.interval import day_of
from stateofplay.times.lags import Group
from stateofplay.times.tellings import Tellings

FIRST = date(2030, 6, 3)  # a Monday
DAY = FIRST.toordinal()
AXIS = np.arange(DAY - 20, DAY + 21)
FILL = "Ferries sailed. Salt fell. Bread rose. "
DATED = [
    analysis_of("Fog lay over Ostrava.", day_of(FIRST - timedelta(9)), "a"),
    analysis_of(f"{FILL}Mayor Ames opened the Torvik bridge on Friday.", day_of(FIRST), "b"),
    analysis_of("Corn was sold in Lund.", day_of(FIRST + timedelta(9)), "c"),
]
OPENED = DAY - 3  # the Friday before


def _best(text: str, group: Group) -> int | None:
    days = [a.report.published.when.start.toordinal() for a in DATED if a.report.published]
    score = Tellings(DATED, days).scores(analysis_of(text), AXIS)[group]
    return int(AXIS[int(np.argmax(score))]) - OPENED if np.ptp(score) else None


TEXTS: dict[str, tuple[str, Group, int | None]] = {
    "yesterday": ("Ames opened the Torvik bridge yesterday.", "day", 1),
    "today": ("Ames opened the Torvik bridge today.", "day", 0),
    "tomorrow": ("Ames will open the Torvik bridge tomorrow.", "day", -1),
    "on the weekday": ("Ames opened the Torvik bridge on Friday.", "week", 0),
    "on another weekday": ("Ames opened the Torvik bridge on Thursday.", "week", None),
    "two days ago": ("Ames opened the Torvik bridge two days ago.", "vague", 1),
    "told first": ("Ames opened the Torvik bridge.", "lead", 0),
    "told fourth": ("Cats ran. Dogs slept. Cows ate. Ames opened the Torvik bridge.", "lead", None),
    "of something else": ("Snow covered Ostrov yesterday.", "day", None),
}


@pytest.mark.parametrize(("text", "group", "days"), TEXTS.values(), ids=TEXTS)
def test_what_others_date_dates_the_telling(text: str, group: Group, days: int | None) -> None:
    """The report is as many days after the happening as the time beside its telling says."""
    assert _best(text, group) == days


def test_what_a_dated_report_tells_first_is_of_its_day() -> None:
    """A lead without a time is of its report's day or the day before."""
    day = DAY - 9
    assert _best("Fog lay over Ostrava today.", "day") in (day - 1 - OPENED, day - OPENED)


@pytest.mark.parametrize(("date_told", "is_of_its_day"), [("", True), (" in May 1990", False)])
def test_a_lead_that_recalls_dates_nothing(date_told: str, is_of_its_day: bool) -> None:
    """A sentence that names a date of its own is of that date, not of its report's day."""
    dated = [*DATED, analysis_of(f"Smoke hung over hills{date_told}.", day_of(FIRST), "d")]
    days = [DAY - 9, DAY, DAY + 9, DAY]
    scores = Tellings(dated, days).scores(analysis_of("Smoke hung over hills today."), AXIS)
    assert bool(np.ptp(scores["day"])) == is_of_its_day


def test_the_order_of_words_changes_nothing() -> None:
    """The same analyses give the same scores, to the bit."""
    days = [DAY - 9, DAY, DAY + 9]
    report = analysis_of("Ames opened the Torvik bridge yesterday; corn was sold in Lund today.")
    first, second = (Tellings(DATED, days).scores(report, AXIS) for _ in range(2))
    assert all((first[g] == second[g]).all() for g in first)
