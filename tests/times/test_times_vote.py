from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.interval import When
from stateofplay.times.day_scores import Scores
from stateofplay.times.vote import WEIGHTS, VoteConfig, about, vote

FIRST = date(2031, 3, 14)  # a Friday
DAY = FIRST.toordinal()
AXIS = np.arange(DAY - 60, DAY + 61)


def _evidence(**peaks: dict[int, float]) -> dict[str, Scores]:
    """Return log scores: for each kind, days after the first with their score; others 0."""
    found = {name: np.zeros(len(AXIS)) for name in WEIGHTS}
    for name, days in peaks.items():
        for day, score in days.items():
            found[name][60 + day] = score
    return found


def _middle(evidence: dict[str, Scores]) -> int:
    when = vote(AXIS, evidence)
    assert when is not None
    return (when.start.toordinal() + when.end.toordinal()) // 2 - DAY


def test_all_evidence_is_weighed() -> None:
    """Two kinds of evidence for one day outvote one as strong for another."""
    assert _middle(_evidence(wide={3: 9.0}, days={9: 8.0}, weekdays={9: 8.0})) == 9


@pytest.mark.parametrize("name", WEIGHTS)
def test_each_kind_of_evidence_counts(name: str) -> None:
    """Whatever kind speaks for a day alone, the day is found."""
    assert _middle(_evidence(**{name: {7: 60.0}})) == 7


def test_the_days_beside_count_in_part() -> None:
    """A day between two likely ones wins over a day that is a little likelier and alone."""
    flank = dict.fromkeys((-20, -19, -18), 9.5)
    assert _middle(_evidence(days={**flank, 20: 9.6})) == -19
    assert _middle(_evidence(days={**flank, 20: 13.0})) == 20


@pytest.mark.parametrize(("apart", "wins"), [(7, True), (8, False)])
def test_a_week_of_likely_days_wins(apart: int, wins: bool) -> None:
    """A day wins over one a little likelier where others of the same week are likely, too."""
    week = {-20: 9.5, -20 - apart: 9.4, -20 + apart: 9.4}
    assert (_middle(_evidence(days={**week, 20: 9.8})) == -20) == wins


def test_doubt_widens_the_interval() -> None:
    """Two days far apart give a wider interval than one, and it holds both."""
    sure = vote(AXIS, _evidence(days={0: 20.0}))
    unsure = vote(AXIS, _evidence(days={0: 20.0, 30: 19.9}))
    assert sure is not None
    assert unsure is not None
    assert sure.n_days < unsure.n_days
    assert unsure.end.toordinal() >= DAY + 30


def test_the_interval_holds_the_wanted_share() -> None:
    """A greater share to be held, or flatter chances, make the interval wider."""
    evidence = _evidence(days={n: -abs(n) / 4 for n in range(-60, 61)})
    widths = [
        when.n_days
        for config in (VoteConfig(), VoteConfig(held_share=0.97), VoteConfig(flatness=0.2))
        if (when := vote(AXIS, evidence, config=config)) is not None
    ]
    assert len(widths) == 3
    assert widths[0] < widths[1]
    assert widths[0] < widths[2]


def test_too_wide_an_interval_is_none() -> None:
    """Where the days of ten years are as likely, nothing is said."""
    axis = np.arange(DAY - 2000, DAY + 2000)
    assert vote(axis, {name: np.zeros(4000) for name in WEIGHTS}) is None


def test_about_is_told_as_near() -> None:
    """A voted day is marked as approximate in EDTF, in words and in the record."""
    when = about(DAY, 2)
    assert when is not None
    assert (when.value, when.says, when.mod) == ("2031-03-14~", "about 14 March 2031", "approx")
    assert (when.start, when.end) == (date(2031, 3, 12), date(2031, 3, 16))


@pytest.mark.parametrize("day", [1, date.max.toordinal()])
def test_about_stays_inside_the_calendar(day: int) -> None:
    """Where the interval would leave the calendar there is none."""
    assert about(day, 0) is not None
    assert about(day, 1) is None


@given(
    st.dictionaries(
        st.sampled_from(sorted(WEIGHTS)),
        st.dictionaries(st.integers(-60, 60), st.floats(-50, 50), max_size=6),
    )
)
def test_a_vote_is_never_exact(peaks: dict[str, dict[int, float]]) -> None:
    """Whatever votes, the answer is an interval of days around one, or none."""
    when: When | None = vote(AXIS, _evidence(**peaks))
    assert when is None or (when.n_days >= 3 and when.mod == "approx" and not when.is_day)
