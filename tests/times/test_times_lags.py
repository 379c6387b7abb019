from __future__ import annotations

import pytest
from times_builder import analysis_of

from stateofplay.times.lags import Lag, lag_of
from stateofplay.times.reading import Tense


def _lag(text: str, tense: Tense | None = "past") -> Lag | None:
    analysis = analysis_of(text)
    return lag_of(text, analysis.times[0], tense)


BOUNDS = {
    "The choir sang today.": (0, 1),
    "The choir sang this morning.": (0, 1),
    "The choir sang yesterday.": (0, 2),
    "The choir sang last night.": (0, 2),
    "The choir will sing tomorrow.": (-1, 0),
    "The choir sang last week.": (3, 13),
    "The choir sang earlier this week.": (0, 6),
    "The choir will sing next month.": (-49, -5),
    "The choir sang three days ago.": (2, 4),
    "The choir sang two weeks ago.": (11, 17),
    "The choir sang almost two weeks after the storm.": (11, 17),
    "The choir sang five days after the storm.": (4, 6),
}


@pytest.mark.parametrize(("text", "bounds"), BOUNDS.items(), ids=BOUNDS)
def test_times_lie_so_many_days_back(text: str, bounds: tuple[int, int]) -> None:
    """The days from the happening to the report run from the nearest that the words allow."""
    lag = _lag(text)
    assert lag is not None
    assert (lag.shares[0][0], lag.shares[-1][0]) == bounds
    assert sum(share for _, share in lag.shares) == pytest.approx(1)


def test_yesterday_is_mostly_a_day_back() -> None:
    """The likeliest day of what was yesterday is the one before, that of today is the same."""
    lags = [_lag("It sang yesterday."), _lag("It sang today.")]
    likeliest = [max(lag.shares, key=lambda row: row[1])[0] for lag in lags if lag]
    assert likeliest == [1, 0]


@pytest.mark.parametrize(("tense", "sign"), [("past", 1), ("future", -1)])
def test_a_bare_weekday_lies_within_the_week(tense: Tense, sign: int) -> None:
    """A bare weekday happened on it, within the week before, or after where it is to come."""
    lag = _lag("The choir on Friday.", tense)
    assert lag is not None
    assert (lag.weekday, lag.shares[-1][0] * sign) == (4, 6)


SILENT = {
    "a week off": "The choir sang last Friday.",
    "how long": "The choir sang for two weeks in Torvik.",
    "too many": "The choir sang 41 days ago.",
    "nobody says how many": "The choir sang several days ago.",
    "a full date": "The choir sang on 5 May 2030.",
    "years": "The choir sang two years ago.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_does_not_say(text: str) -> None:
    """Times that put nothing near the report have no lag."""
    assert _lag(text) is None


def test_just_few_enough_days() -> None:
    """Forty days ago still counts."""
    lag = _lag("The choir sang 40 days ago.")
    assert lag is not None
    assert lag.shares[0][0] == 39
