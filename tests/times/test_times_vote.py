from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.times.neighbours import Neighbours
from stateofplay.times.vote import NamedDays, VoteConfig, about, days_in_years, vote

DAY = date(2031, 3, 14).toordinal()  # a Friday
NOTHING = NamedDays((), ())


def _middle(neighbours: list[tuple[int, float]], named: NamedDays = NOTHING) -> int:
    when = vote(neighbours, named)
    assert when is not None
    return (when.start.toordinal() + when.end.toordinal()) // 2


def test_the_nearest_neighbours_win() -> None:
    """Two near neighbours of one day outvote three far ones of another."""
    assert _middle([(DAY, 0.8), (DAY, 0.8), *[(DAY + 9, 0.3)] * 3]) == DAY


def test_a_day_that_the_report_names_wins_over_the_neighbours_next_to_it() -> None:
    """A day of the month in the text moves the vote to it."""
    assert _middle([(DAY, 0.5)], NamedDays((DAY + 2,), ())) == DAY + 2


def test_a_named_day_far_from_all_neighbours_is_recalled() -> None:
    """A day of the month that lies years off is not when the report came out."""
    assert _middle([(DAY, 0.5)], NamedDays((DAY - 700,), ())) == DAY


def test_weekdays_move_the_vote_to_days_on_or_after_them() -> None:
    """Between two days with as many votes the one on the named weekday wins."""
    assert _middle([(DAY, 0.5), (DAY + 8, 0.5)], NamedDays((), (4, 4))) == DAY
    assert _middle([(DAY, 0.5), (DAY + 8, 0.5)], NamedDays((), (5, 5))) == DAY + 8


def test_disagreement_widens_the_interval() -> None:
    """Votes that lie apart give a wider interval than votes of one day."""
    agreed = vote([(DAY, 0.5)] * 4, NOTHING)
    apart = vote([(DAY + 20 * n, 0.5 - n / 100) for n in range(4)], NOTHING)
    assert agreed is not None
    assert apart is not None
    assert 1 < agreed.n_days < apart.n_days
    assert apart.start.toordinal() <= DAY <= apart.end.toordinal()


def test_only_the_first_neighbours_vote() -> None:
    """Neighbours beyond the wanted number have no vote."""
    config = VoteConfig(n_neighbours=1)
    assert vote([(DAY, 0.5), (DAY + 50, 0.5)], NOTHING, config=config) == vote(
        [(DAY, 0.5)], NOTHING, config=config
    )


def test_no_neighbours_no_vote() -> None:
    """Without neighbours nothing is said."""
    assert vote([], NamedDays((DAY,), (3,))) is None


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


def test_days_in_years_skip_days_that_do_not_exist() -> None:
    """29 February is a day of leap years only."""
    found = [date.fromordinal(d) for d in days_in_years([(2, 29), (3, 1)], 2031, 2032)]
    assert found == [date(2031, 3, 1), date(2032, 2, 29), date(2032, 3, 1)]


def test_neighbours_share_telling_words() -> None:
    """The report that shares a rare word is nearer than those that share a common one."""
    texts = ("salt treaty", "salt ferry", "salt ferry storm", "salt treaty border")
    documents = [Counter(text.split()) for text in texts]
    index = Neighbours(documents, [DAY, DAY + 1, DAY + 2, DAY + 3])
    found = index.nearest(Counter("salt treaty".split()), 2)
    assert [day for day, _ in found] == [DAY, DAY + 3]
    assert all(0 < cosine <= 1.0001 for _, cosine in found)


def test_words_of_one_time_weigh_more() -> None:
    """Of two words as rare, the one whose reports came out together weighs more."""
    documents = [Counter([word]) for word in ("always", "always", "burst", "burst")]
    index = Neighbours(documents, [DAY - 300, DAY + 300, DAY, DAY + 1])
    found = index.nearest(Counter(["burst", "always"]), 4)
    assert {day for day, _ in found[:2]} == {DAY, DAY + 1}


def test_unshared_words_name_no_neighbour() -> None:
    """A report that shares no word is no neighbour."""
    index = Neighbours([Counter(["salt"]), Counter(["salt"])], [DAY, DAY])
    assert index.nearest(Counter(["ferry"]), 5) == []


@given(
    st.lists(st.tuples(st.integers(DAY - 400, DAY + 400), st.floats(0.01, 1)), max_size=12),
    st.lists(st.integers(DAY - 900, DAY + 900), max_size=4),
    st.lists(st.integers(0, 6), max_size=4),
)
def test_a_vote_is_never_exact(
    neighbours: list[tuple[int, float]], days: list[int], weekdays: list[int]
) -> None:
    """Whatever votes, the answer is an interval of days around one, or none."""
    when = vote(neighbours, NamedDays(tuple(days), tuple(weekdays)))
    assert when is None or (when.n_days >= 3 and when.mod == "approx" and not when.is_day)
