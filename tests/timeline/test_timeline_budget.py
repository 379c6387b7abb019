from __future__ import annotations

from datetime import date, timedelta

import pytest

from stateofplay.model.finding import Entry
from stateofplay.model.interval import When, day_of, month_of
from stateofplay.model.span import Span
from stateofplay.timeline.budget import DEFAULTS, BudgetConfig, most_told


def _entry(name: str, when: When, text: str, *reports: str, n_tellings: int = 1) -> Entry:
    told = tuple(Span(reports[0], n, n + 1) for n in range(n_tellings))
    return Entry(name, when, "happened", text, told, tuple(sorted(reports)), False)


FIRST, SECOND = day_of(date(2031, 5, 3)), day_of(date(2031, 5, 9))
OFTEN = _entry("a", FIRST, "Lind shut the port.", "r1", n_tellings=5)
WIDELY = _entry("b", SECOND, "Norlin opened a pier.", "r1", "r2")
MONTH = _entry("c", month_of(2031, 5), "Pell left.", "r1", "r2", "r3")
THEN: dict[str, date] = {}  # nobody knows when the reports came out


def test_days_weigh_as_many_reports_as_tell_of_them() -> None:
    """Two reports weigh more than five tellings of one report, and a month is no day."""
    assert most_told([OFTEN, WIDELY, MONTH], 2, THEN) == {
        SECOND.start: [WIDELY],
        FIRST.start: [OFTEN],
    }
    assert list(most_told([OFTEN, WIDELY, MONTH], 1, THEN)) == [SECOND.start]


def test_the_earlier_day_wins_a_tie() -> None:
    """Of days told alike the earlier one comes first, whatever the order of the entries."""
    later = _entry("d", SECOND, "Pell left.", "r1")
    assert list(most_told([later, OFTEN], 1, THEN)) == [FIRST.start]


def test_the_entry_that_most_have_in_common_comes_first() -> None:
    """The entry whose words the tellings of its day share stands for the day."""
    shared = _entry("z", FIRST, "Lind shut the port of Halven.", "r2", n_tellings=2)
    aside = _entry("y", FIRST, "Gulls ate bread.", "r3")
    assert most_told([aside, shared, OFTEN], 1, THEN)[FIRST.start][-1] == aside


def test_nothing_told() -> None:
    """Entries without words of matter are ranked, and no entries make no days."""
    assert most_told([], 3, THEN) == {}
    assert list(most_told([_entry("a", FIRST, "It was.", "r1")], 1, THEN)) == [FIRST.start]


LATE = timedelta(DEFAULTS.late_days)
ON_TIME = {
    "on the last day that is at the time": (LATE, False),
    "a day later": (LATE + timedelta(1), True),
    "before it": (-LATE - timedelta(1), False),
}


@pytest.mark.parametrize(("after", "is_late"), ON_TIME.values(), ids=ON_TIME)
def test_a_day_that_is_told_weeks_later_weighs_more(after: timedelta, is_late: bool) -> None:
    """Of two days told alike the one wins that a report tells of more than two weeks after."""
    early, late = _entry("a", FIRST, "Lind left.", "r1"), _entry("b", SECOND, "Pell left.", "r2")
    published = {"r1": FIRST.start, "r2": SECOND.start + after}
    first = SECOND if is_late else FIRST
    assert next(iter(most_told([early, late], 2, published))) == first.start


def test_reports_weigh_more_than_what_lasts() -> None:
    """Three reports of the time outweigh one that tells another day weeks later."""
    widely = [_entry(r, FIRST, "Lind left.", r) for r in ("r1", "r2", "r3")]
    late = _entry("b", SECOND, "Pell left.", "r4")
    published = {"r4": SECOND.start + 2 * LATE}
    assert list(most_told([late, *widely], 1, published)) == [FIRST.start]


def test_a_happening_that_reports_share_weighs_more() -> None:
    """Two reports of one happening outweigh two that each tell another one."""
    apart = [_entry(r, FIRST, f"{r} left.", r) for r in ("r1", "r2")]
    shared = _entry("z", SECOND, "Pell left.", "r1", "r2")
    aside = _entry("y", SECOND, "Gulls left.", "r1")
    assert list(most_told([*apart, shared, aside], 1, THEN)) == [SECOND.start]
    plain = BudgetConfig(shared=0.0)
    assert list(most_told([*apart, shared, aside], 1, THEN, config=plain)) == [FIRST.start]
