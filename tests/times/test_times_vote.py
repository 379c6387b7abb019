from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_builder import report_of

from stateofplay.model.interval import When
from stateofplay.times.named import Kind, Named, NamedDay
from stateofplay.times.neighbours import Neighbours, lead_counts
from stateofplay.times.vote import WEIGHTS, Ballot, VoteConfig, about, days_in_years, vote, weigh

FIRST = date(2031, 3, 14)  # a Friday
DAY = FIRST.toordinal()
NOTHING = Named()
AXIS = np.arange(DAY - 60, DAY + 61)


def _ballot(
    near: list[tuple[int, float]],
    named: Named = NOTHING,
    *,
    leads: tuple[tuple[int, float], ...] = (),
    early: Mapping[int, float] | None = None,
    trust: Mapping[tuple[int, int], float] | None = None,
) -> Ballot:
    against = np.array([(early or {}).get(int(day), 0.0) for day in AXIS])
    return Ballot(AXIS, near, leads or near, against, named, trust or {})


def _middle(ballot: Ballot, config: VoteConfig | None = None) -> int:
    when = vote(ballot, config=config or VoteConfig())
    assert when is not None
    return (when.start.toordinal() + when.end.toordinal()) // 2


def _named(ordinal: int, kind: Kind, *, has_year: bool = False) -> Named:
    day = date.fromordinal(ordinal)
    return Named((NamedDay(day.month, day.day, day.year if has_year else None, kind),))


def test_the_nearest_neighbours_win() -> None:
    """Two near neighbours of one day outvote three far ones of another."""
    assert _middle(_ballot([(DAY, 0.8), (DAY, 0.8), *[(DAY + 9, 0.3)] * 3])) == DAY


@pytest.mark.parametrize("has_year", [True, False])
def test_the_day_of_the_page_wins_over_neighbours_far_away(has_year: bool) -> None:
    """A day printed as that of the page outvotes neighbours of other weeks."""
    ballot = _ballot([(DAY, 0.5), (DAY - 9, 0.5)], _named(DAY + 30, "page", has_year=has_year))
    assert _middle(ballot) == DAY + 30


def test_a_told_day_wins_over_the_neighbours_next_to_it() -> None:
    """A day of the month in the text moves the vote to it."""
    assert _middle(_ballot([(DAY, 0.5)], _named(DAY + 2, "told"))) == DAY + 2


def test_a_told_day_that_others_recall_counts_for_little() -> None:
    """A day that dated reports name long after it, an anniversary, draws less to itself."""
    named = _named(DAY, "told")
    trusted = weigh(_ballot([(DAY, 0.5)], named))["told"]
    recalled = weigh(_ballot([(DAY, 0.5)], named, trust={(FIRST.month, FIRST.day): 0.25}))["told"]
    assert np.allclose(recalled, trusted / 4)


def test_a_told_day_of_another_year_is_recalled() -> None:
    """A day of the month two years before is not when the report came out."""
    assert _middle(_ballot([(DAY, 0.5)], _named(DAY - 700, "told", has_year=True))) == DAY


@pytest.mark.parametrize("sign", [1, -1])
def test_a_day_that_is_to_come_lies_ahead(sign: int) -> None:
    """Of two moments as near, the report is from the one before what it announces."""
    ballot = _ballot([(DAY + sign * 20, 0.5), (DAY - sign * 20, 0.5)], _named(DAY, "coming"))
    assert _middle(ballot) == DAY - 20


def test_a_told_day_lies_behind() -> None:
    """Of two moments as near, the report is from the one after what it tells."""
    assert _middle(_ballot([(DAY + 20, 0.5), (DAY - 20, 0.5)], _named(DAY - 5, "told"))) == DAY + 20


def test_weekdays_move_the_vote_to_days_on_or_after_them() -> None:
    """Between two days with as many votes the one on the named weekday wins."""
    near = [(DAY, 0.5), (DAY + 8, 0.5)]
    assert _middle(_ballot(near, Named((), (4, 4)))) == DAY
    assert _middle(_ballot(near, Named((), (5, 5)))) == DAY + 8


def test_words_that_come_up_later_speak_against_a_day() -> None:
    """Of two days as near, the one before its words were known loses."""
    near = [(DAY, 0.5), (DAY + 8, 0.5)]
    assert _middle(_ballot(near, early=dict.fromkeys(range(DAY - 60, DAY + 5), -9.0))) == DAY + 8


def test_reports_with_the_same_lead_count_more() -> None:
    """Of two days as near, the one whose reports begin alike wins."""
    near = [(DAY, 0.5), (DAY + 8, 0.5)]
    assert _middle(_ballot(near, leads=((DAY + 8, 0.5),))) == DAY + 8


def test_disagreement_widens_the_interval() -> None:
    """Votes that lie apart give a wider interval than votes of one day."""
    agreed = vote(_ballot([(DAY, 0.5)] * 4))
    apart = vote(_ballot([(DAY + 15 * (n - 1), 0.5 - n / 100) for n in range(4)]))
    assert agreed is not None
    assert apart is not None
    assert 1 < agreed.n_days < apart.n_days
    assert apart.start.toordinal() <= DAY <= apart.end.toordinal()


def test_only_the_first_neighbours_vote() -> None:
    """Neighbours beyond the wanted number have no vote."""
    config = VoteConfig(n_near=1, n_wide=1, n_leads=1)
    one, two = _ballot([(DAY, 0.5)]), _ballot([(DAY, 0.5), (DAY + 50, 0.5)])
    assert vote(two, config=config) == vote(one, config=config)


def test_no_neighbours_no_vote() -> None:
    """Without neighbours nothing is said, whatever day is named."""
    assert vote(_ballot([], _named(DAY, "page"))) is None


def test_each_kind_of_evidence_has_its_weight() -> None:
    """Nothing is weighed that has no weight, and no weight is left over."""
    assert weigh(_ballot([(DAY, 0.5)])).keys() == WEIGHTS.keys()


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
    found = [date.fromordinal(d) for d in days_in_years([(2, 29), (3, 1)], (2031, 2032))]
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


def test_a_word_speaks_against_the_days_before_it_came_up() -> None:
    """Days before the first report with a word are less likely; its first day and later are not."""
    documents = [Counter(["salt"])] * 6 + [Counter(["salt", "treaty"])] * 3
    index = Neighbours(documents, [DAY + n for n in range(9)])
    early = index.too_early(Counter(["treaty", "unknown"]), np.arange(DAY, DAY + 9))
    assert (early[:6] < -1).all()
    assert (early[6:] == 0).all()


def test_a_word_that_was_always_there_speaks_against_no_day() -> None:
    """A word of the first report tells nothing about the days after it."""
    index = Neighbours([Counter(["salt"])] * 4, [DAY + n for n in range(4)])
    assert (index.too_early(Counter(["salt"]), np.arange(DAY, DAY + 4)) == 0).all()


def test_a_lead_is_the_first_lines() -> None:
    """Words far down in a report are not in its lead; repeats count once."""
    counts = lead_counts(
        report_of("Salt, salt and ferries.\n" + "The choir sang.\n" * 60 + "Storm.")
    )
    assert counts["salt"] == 1
    assert "choir" in counts
    assert "storm" not in counts


@given(
    st.lists(st.tuples(st.integers(DAY - 60, DAY + 60), st.floats(0.01, 1)), max_size=12),
    st.lists(st.integers(DAY - 900, DAY + 900), max_size=4),
    st.lists(st.integers(0, 6), max_size=4),
    st.sampled_from(["page", "coming", "told"]),
)
def test_a_vote_is_never_exact(
    neighbours: list[tuple[int, float]], days: list[int], weekdays: list[int], kind: Kind
) -> None:
    """Whatever votes, the answer is an interval of days around one, or none."""
    named = tuple(d for day in days for d in _named(day, kind, has_year=True).days)
    when: When | None = vote(_ballot(neighbours, Named(named, tuple(weekdays))))
    assert when is None or (when.n_days >= 3 and when.mod == "approx" and not when.is_day)
