"""Tellings brought together, and the time that they agree on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timeline_builder import ACTORS, build_analysis

from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.text.rarity import Rarity
from stateofplay.timeline.config import DEFAULTS
from stateofplay.timeline.exactness import agree, meet
from stateofplay.timeline.select import find_tellings
from stateofplay.timeline.telling import Telling
from stateofplay.timeline.unite import Uniter

APRIL, APRIL_5 = month_of(2029, 4), day_of(date(2029, 4, 5))
LATE = between(date(2029, 4, 20), date(2029, 5, 10))
WEEKDAY = When(APRIL.start, APRIL.end, "2029-04", "April 2029, a Monday")
ROUGH = When(APRIL_5.start, APRIL_5.end, "2029-04-05", "reported 5 April 2029", "approx")

MEETS = {
    "a day in a month": (APRIL, APRIL_5, APRIL_5),
    "a month in a year": (APRIL, year_of(2029), APRIL),
    "two that cross": (APRIL, LATE, between(date(2029, 4, 20), date(2029, 4, 30))),
    "the same days, one knowing more": (APRIL, WEEKDAY, WEEKDAY),
    "a rough day gives way": (ROUGH, APRIL_5, APRIL_5),
    "a rough day gives way to the day before": (
        ROUGH,
        day_of(date(2029, 4, 4)),
        day_of(date(2029, 4, 4)),
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), MEETS.values(), ids=MEETS)
def test_meet(left: When, right: When, expected: When) -> None:
    """Two times meet in the days that both allow, in the words of the more exact one."""
    assert meet(left, right) == expected
    assert meet(right, left) == expected


AGREES = {
    "touching": (APRIL, day_of(date(2029, 4, 30)), True),
    "a day beyond": (APRIL, day_of(date(2029, 5, 1)), False),
    "the day before a rough day": (ROUGH, day_of(date(2029, 4, 4)), True),
    "two days before a rough day": (ROUGH, day_of(date(2029, 4, 3)), False),
    "the day after a rough day": (ROUGH, day_of(date(2029, 4, 6)), False),
}


@pytest.mark.parametrize(("left", "right", "expected"), AGREES.values(), ids=AGREES)
def test_agree(left: When, right: When, expected: bool) -> None:
    """Times agree when they share a day; a rough day also means the day before."""
    assert agree(left, right) is expected
    assert agree(right, left) is expected


TOLD = [
    ("Orlen and Vasko signed the northern fishing accord in April.", {"April": APRIL}),
    ("On April 5 Orlen and Vasko signed the fishing accord of the north.", {"April 5": APRIL_5}),
    ("In 2029 Orlen and Vasko signed a fishing accord for the north.", {"2029": year_of(2029)}),
    ("Westmark raised the tax on imported timber in April.", {"April": APRIL}),
]


def _tellings() -> list[Telling]:
    kinds = {actor.id: actor.kind for actor in ACTORS}
    return [
        telling
        for n, (text, times) in enumerate(TOLD)
        for telling in find_tellings(
            build_analysis(text, times, name=f"r{n}"), kinds, f"r{n}", DEFAULTS
        )
    ]


@given(st.permutations(range(len(TOLD))))
def test_the_order_of_tellings_does_not_matter(order: list[int]) -> None:
    """The most exact telling founds the happening, whatever comes first."""
    tellings = _tellings()
    rarity = Rarity(telling.words for telling in tellings)
    happenings = Uniter(rarity, DEFAULTS).unite([tellings[place] for place in order])
    assert [[one.report for one in found.tellings] for found in happenings] == [
        ["r1", "r0", "r2"],
        ["r3"],
    ]
    assert happenings[0].when == APRIL_5


ONCE = {
    "dying, by the same person": (
        "Orlen died in April after weeks of fever in a northern clinic.",
        "On April 5 Orlen died, his doctors told a southern court.",
        1,
    ),
    "meeting, by the same person": (
        "Orlen met the fishing fleet in April after weeks of delay.",
        "On April 5 Orlen met eleven judges of the southern court.",
        2,
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), ONCE.values(), ids=ONCE)
def test_what_happens_once_is_one_happening(left: str, right: str, expected: int) -> None:
    """Two tellings of a death are one happening; two meetings of a month need not be."""
    kinds = {actor.id: actor.kind for actor in ACTORS}
    tellings = [
        *find_tellings(build_analysis(left, {"April": APRIL}, name="a"), kinds, "a", DEFAULTS),
        *find_tellings(build_analysis(right, {"April 5": APRIL_5}, name="b"), kinds, "b", DEFAULTS),
    ]
    rarity = Rarity(telling.words for telling in tellings)
    assert len(Uniter(rarity, DEFAULTS).unite(tellings)) == expected
