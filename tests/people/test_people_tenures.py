"""When reports show a person in an office, and when out of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import analyse

from stateofplay.model.finding import Tenure
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.model.mention import TimeMention
from stateofplay.model.report import Publication
from stateofplay.model.span import Span
from stateofplay.people.tenures import (
    Printed,
    Standing,
    TenureConfig,
    standing_of,
    tenures_of,
    title_states,
)

NEAR = TenureConfig(max_gap_days=10)

STATES: dict[str, tuple[str, list[str]]] = {
    "before the name": ("So Prime Minister Maria Vantt left.", ["held"]),
    "behind the name": ("Maria Vantt, the prime minister, left.", ["held"]),
    "former": ("So former Prime Minister Maria Vantt left.", ["past"]),
    "former, with a country": ("So former Norwegian Prime Minister Maria Vantt left.", ["past"]),
    "then, with a hyphen": ("So the then-prime minister Maria Vantt left.", ["past"]),
    "late": ("So the late Prime Minister Maria Vantt left.", ["past"]),
    "former, behind the name": ("Maria Vantt, the former prime minister, left.", ["past"]),
    "until a year": ("Maria Vantt, prime minister until 2027, left.", ["past"]),
    "in a year": ("Maria Vantt, prime minister in the 1990s, left.", ["past"]),
    "former of somebody before": (
        "The former Prime Minister Maria Vantt left. So Prime Minister Peter Roe came.",
        ["past", "held"],
    ),
    "kin and no office": ("So his father Maria Vantt left.", ["held"]),
    "nobody with a title": ("So Maria Vantt left.", []),
}


@pytest.mark.parametrize(("text", "states"), STATES.values(), ids=STATES)
def test_title_states(text: str, states: list[str]) -> None:
    """A title is held unless the words around it say that it is past."""
    assert [printed.state for _, printed in title_states(analyse(text))] == states


TIMES: dict[str, tuple[When, str]] = {
    "the report's own day": (day_of(date(2031, 5, 2)), "held"),
    "at the bound": (day_of(date(2030, 5, 1)), "held"),
    "a day beyond": (day_of(date(2030, 4, 30)), "told"),
    "long ago": (year_of(1956), "told"),
    "to come": (year_of(2035), "held"),
}


@pytest.mark.parametrize(("when", "state"), TIMES.values(), ids=TIMES)
def test_titles_of_other_days(when: When, state: str) -> None:
    """A title in a sentence whose times lie long before its report is told of those days."""
    text = "On that day Prime Minister Maria Vantt left."
    analysis = analyse(text)
    published = Publication(day_of(date(2031, 5, 2)), "stated", "stated", ())
    time = TimeMention(Span("r1", 3, 11), "DATE", None, when, False, "test")
    dated = replace(analysis, report=replace(analysis.report, published=published), times=(time,))
    assert [printed.state for _, printed in title_states(dated)] == [state]


def _tenure(first: int | None, last: int | None, past: int | None = None) -> Tenure:
    """Return a tenure by days of May 2031."""
    first_day, last_day, past_day = (
        None if day is None else date(2031, 5, day) for day in (first, last, past)
    )
    return Tenure("prime minister", first_day, last_day, past_day, ())


# mine, those of others, the day of May -> what is known of that day
STANDINGS: dict[str, tuple[list[Tenure], list[Tenure], int, Standing]] = {
    "on the only day": ([_tenure(5, 5)], [], 5, "in"),
    "on the first day": ([_tenure(5, 9)], [], 5, "in"),
    "between": ([_tenure(5, 9)], [], 7, "in"),
    "at the gap behind": ([_tenure(5, 9)], [], 19, "near"),
    "a day beyond the gap behind": ([_tenure(5, 9)], [], 20, "unknown"),
    "at the gap before": ([_tenure(15, 19)], [], 5, "near"),
    "a day beyond the gap before": ([_tenure(15, 19)], [], 4, "unknown"),
    "on the day he is past": ([_tenure(5, 5, 7)], [], 7, "out"),
    "the day before he is past": ([_tenure(5, 5, 7)], [], 6, "near"),
    "only ever past": ([_tenure(None, None, 7)], [], 8, "out"),
    "only ever past, before": ([_tenure(None, None, 7)], [], 6, "unknown"),
    "another came": ([_tenure(5, 5)], [_tenure(8, 8)], 8, "out"),
    "another came and is gone": ([_tenure(5, 5)], [_tenure(8, 8)], 10, "out"),
    "between two": ([_tenure(5, 5)], [_tenure(8, 8)], 6, "unknown"),
    "between two, of the later": ([_tenure(8, 8)], [_tenure(5, 5)], 6, "unknown"),
    "another still is": ([_tenure(8, 8)], [_tenure(3, 5)], 5, "out"),
    "before both": ([_tenure(8, 8)], [_tenure(5, 5)], 4, "out"),
    "the later of two": ([_tenure(8, 8)], [_tenure(5, 5)], 9, "near"),
    "came back": ([_tenure(5, 12)], [_tenure(8, 8)], 13, "near"),
    "of two names one holds": ([_tenure(5, 5), _tenure(9, 9)], [], 9, "in"),
    "no evidence": ([], [], 5, "unknown"),
}


@pytest.mark.parametrize(("mine", "others", "day", "standing"), STANDINGS.values(), ids=STANDINGS)
def test_standing(mine: list[Tenure], others: list[Tenure], day: int, standing: Standing) -> None:
    """A person is in office near the days told, and out where another or `former` says so."""
    when = day_of(date(2031, 5, day))
    assert standing_of(mine, others, when, config=NEAR) == standing


def test_standing_of_undated_reports() -> None:
    """Without a date nothing is known, but that a former holder is not sure to hold."""
    assert standing_of([_tenure(5, 9)], [], None) == "unknown"
    assert standing_of([_tenure(5, 9, 12)], [], None) == "out"


def test_tenures_span_the_evidence() -> None:
    """A tenure runs from the first held day to the last, and is past after it."""
    days: list[tuple[Printed, When | None]] = [
        (Printed(("mayor",), "held", Span("r2", 0, 5)), day_of(date(2031, 5, 9))),
        (Printed(("mayor",), "held", Span("r1", 0, 5)), month_of(2031, 3)),
        (Printed(("mayor",), "past", Span("r3", 0, 5)), day_of(date(2031, 5, 12))),
        (Printed(("mayor",), "past", Span("r4", 0, 5)), day_of(date(2031, 4, 1))),
        (Printed(("mayor",), "told", Span("r5", 0, 5)), day_of(date(2032, 4, 1))),
        (Printed(("mayor",), "held", Span("r6", 0, 5)), None),
    ]
    evidence = (Span("r1", 0, 5), Span("r2", 0, 5), Span("r3", 0, 5))
    expected = Tenure("mayor", date(2031, 3, 1), date(2031, 5, 9), date(2031, 5, 12), evidence)
    assert tenures_of(days) == (expected,)
    assert tenures_of(days[::-1]) == (expected,)


_tenures = st.builds(
    lambda a, b: _tenure(min(a, b), max(a, b)), st.integers(1, 28), st.integers(1, 28)
)


@given(_tenures, st.lists(_tenures, max_size=3), st.integers(1, 28))
def test_who_is_printed_in_office_that_day_is_in(
    mine: Tenure, others: list[Tenure], day: int
) -> None:
    """Whatever others are printed as, days of one's own evidence are one's own."""
    when = day_of(date(2031, 5, day))
    standing = standing_of([mine], others, when)
    assert (standing == "in") == (mine.first <= when.start <= mine.last)  # type: ignore[operator]
    assert standing_of([mine], others[::-1], when) == standing
