from __future__ import annotations

from datetime import date

from stateofplay.model.finding import Entry
from stateofplay.model.interval import When, day_of, month_of
from stateofplay.model.span import Span
from stateofplay.timeline.budget import most_told


def _entry(name: str, when: When, text: str, *reports: str, n_tellings: int = 1) -> Entry:
    told = tuple(Span(reports[0], n, n + 1) for n in range(n_tellings))
    return Entry(name, when, "happened", text, told, tuple(sorted(reports)), False)


FIRST, SECOND = day_of(date(2031, 5, 3)), day_of(date(2031, 5, 9))
OFTEN = _entry("a", FIRST, "Lind shut the port.", "r1", n_tellings=5)
WIDELY = _entry("b", SECOND, "Norlin opened a pier.", "r1", "r2")
MONTH = _entry("c", month_of(2031, 5), "Pell left.", "r1", "r2", "r3")


def test_days_weigh_as_many_reports_as_tell_of_them() -> None:
    """Two reports weigh more than five tellings of one report, and a month is no day."""
    assert most_told([OFTEN, WIDELY, MONTH], 2) == {SECOND.start: [WIDELY], FIRST.start: [OFTEN]}
    assert list(most_told([OFTEN, WIDELY, MONTH], 1)) == [SECOND.start]


def test_the_earlier_day_wins_a_tie() -> None:
    """Of days told alike the earlier one comes first, whatever the order of the entries."""
    later = _entry("d", SECOND, "Pell left.", "r1")
    assert list(most_told([later, OFTEN], 1)) == [FIRST.start]


def test_the_entry_that_most_have_in_common_comes_first() -> None:
    """The entry whose words the tellings of its day share stands for the day."""
    shared = _entry("z", FIRST, "Lind shut the port of Halven.", "r2", n_tellings=2)
    aside = _entry("y", FIRST, "Gulls ate bread.", "r3")
    assert most_told([aside, shared, OFTEN], 1)[FIRST.start][-1] == aside


def test_nothing_told() -> None:
    """Entries without words of matter are ranked, and no entries make no days."""
    assert most_told([], 3) == {}
    assert list(most_told([_entry("a", FIRST, "It was.", "r1")], 1)) == [FIRST.start]
