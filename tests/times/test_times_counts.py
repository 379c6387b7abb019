from __future__ import annotations

import math
from datetime import date, timedelta

import numpy as np
import pytest
from times_builder import analysis_of

from stateofplay.model.interval import day_of
from stateofplay.times.counts import Counts, counts_in

FIRST = date(2030, 6, 3)
DAY = FIRST.toordinal()
AXIS = np.arange(DAY - 7, DAY + 28)

TEXTS = {
    "a number and what it counts": ("There were 59 cases.", {("case", 59)}),
    "two words behind": ("Some 1,200 new cases came.", {("case", 1200), ("came", 1200)}),
    "money": ("It gave $2.5 million for bread.", {("$bread", 2.5e6)}),
    "shares": ("Bread rose 4 % last.", set()),
    "nothing behind": ("There were 59.", set()),
    "none is no count": ("There were 0 cases.", set()),
    "a time is no count": ("On 5 June ferries sailed.", set()),
    "a score is no count": ("It ended 3-2 for Torvik.", set()),
}


@pytest.mark.parametrize(("text", "counts"), TEXTS.values(), ids=TEXTS)
def test_numbers_with_what_they_count(text: str, counts: set[tuple[str, float]]) -> None:
    """A number counts the words behind it; times, scores and nothing are left out."""
    found = {(word, round(math.exp(log), 3)) for word, log in counts_in(analysis_of(text))}
    assert found == counts


def _rising(n_reports: int) -> Counts:
    """Return counts that grow by a fifth a day."""
    dated = [
        analysis_of(f"There were {int(100 * 1.2**n)} cases.", day_of(FIRST + timedelta(n)), f"r{n}")
        for n in range(n_reports)
    ]
    return Counts(dated, [DAY + n for n in range(n_reports)])


def test_a_count_is_of_the_days_that_tell_about_as_many() -> None:
    """Where counts rise, the likeliest day is one whose reports tell about the same number."""
    number = int(100 * 1.2**12) + 9
    score = _rising(20).score(analysis_of(f"There were {number} cases."), AXIS)
    assert abs(int(AXIS[int(np.argmax(score))]) - DAY - 12) <= 1


@pytest.mark.parametrize(("n_reports", "tells"), [(3, False), (4, True)])
def test_few_counts_tell_nothing(n_reports: int, tells: bool) -> None:
    """Four dated counts of a word are needed."""
    score = _rising(n_reports).score(analysis_of("There were 100 cases."), AXIS)
    assert bool(np.ptp(score)) == tells


def test_counts_of_something_else_tell_nothing() -> None:
    """A number of what no dated report counts leaves all days as likely."""
    assert np.ptp(_rising(9).score(analysis_of("There were 100 ferries."), AXIS)) == 0
