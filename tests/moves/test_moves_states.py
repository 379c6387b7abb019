from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, actor, report_of

from stateofplay.model.finding import Actor
from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.model.mention import ActorMention
from stateofplay.model.span import Span
from stateofplay.moves.bounds import by_time
from stateofplay.moves.find import find_moves
from stateofplay.moves.reading import Cast
from stateofplay.moves.states import states_of_the_time, within_life

RUSSIA, UNION = actor("Russia", "country"), actor("Soviet Union", "country")
NORWAY, ORLOV = actor("Norway", "country"), actor("Ivan Orlov", "person", "russia")
ALL = (RUSSIA, UNION, NORWAY, ORLOV)
LAST, FIRST = date(1991, 12, 25), date(1991, 12, 26)

# actors, time, those that are named, actors of the time
CASES: dict[str, tuple[tuple[Actor, ...], When | None, set[Actor], tuple[str, ...] | None]] = {
    "a capital of old": ((RUSSIA,), year_of(1956), set(), (UNION.id,)),
    "a capital of today": ((RUSSIA,), year_of(2016), set(), (RUSSIA.id,)),
    "on the last day": ((RUSSIA,), day_of(LAST), set(), (UNION.id,)),
    "on the day after": ((RUSSIA,), day_of(FIRST), set(), (RUSSIA.id,)),
    "a state that is gone, on the day after": ((UNION,), day_of(FIRST), set(), (RUSSIA.id,)),
    "across the end": ((RUSSIA,), between(LAST, FIRST), set(), None),
    "before the union": ((RUSSIA,), year_of(1905), set(), (RUSSIA.id,)),
    "by its own name": ((RUSSIA,), year_of(1956), {RUSSIA}, (RUSSIA.id,)),
    "two countries of today": (
        (UNION, NORWAY), month_of(2016, 12), set(), (RUSSIA.id, NORWAY.id)),
    "a state that is gone, by name": ((UNION,), year_of(2016), {UNION}, None),
    "a state in its time": ((UNION, NORWAY), year_of(1956), set(), (UNION.id, NORWAY.id)),
    "a person": ((ORLOV,), year_of(1956), set(), (ORLOV.id,)),
    "a bound tells nothing": ((RUSSIA,), by_time(year_of(1956)), set(), (RUSSIA.id,)),
    "no time": ((UNION,), None, set(), (UNION.id,)),
}  # fmt: skip


@pytest.mark.parametrize(("actors", "when", "named", "expected"), CASES.values(), ids=CASES)
def test_the_state_of_the_time_acts(
    actors: tuple[Actor, ...], when: When | None, named: set[Actor], expected: tuple[str, ...]
) -> None:
    """No state acts after its end, and a capital stands for the state of its time."""
    ids = tuple(one.id for one in actors)
    names = {one.id for one in named}
    assert states_of_the_time(ids, when, names, Cast(ALL)) == expected


def test_a_predecessor_that_is_not_in_the_pile_is_nobody() -> None:
    """Where the pile never names the state of the time, the party is left open."""
    cast = Cast((RUSSIA, NORWAY))
    assert states_of_the_time((RUSSIA.id,), year_of(1956), (), cast) is None


def test_a_state_acts_no_later_than_its_last_day() -> None:
    """The bound of an act lies within the life of who acted."""
    printed = by_time(day_of(date(2031, 5, 9)))
    bound = within_life((UNION.id,), printed, Cast(ALL))
    assert bound is not None
    assert (bound.end, bound.says) == (LAST, "by 25 December 1991")
    assert within_life((RUSSIA.id,), printed, Cast(ALL)) == printed
    assert within_life((UNION.id,), year_of(1956), Cast(ALL)) == year_of(1956)
    assert within_life((UNION.id,), None, Cast(ALL)) is None


def test_an_adjective_names_whose_offer_it_is() -> None:
    """A proposal by its adjective is that country's, also where no mention stands on it."""
    text = (
        "Besk rejected a Norwegian proposal. Norway waited. Besk rejected the Norwegian Sea plan."
    )
    analysis = report_of(text)
    span = Span("report-a", text.index("Norway waited"), text.index(" waited"))
    named = replace(
        analysis, mentions=tuple(sorted((*analysis.mentions, ActorMention(span, "norway", "name")),
                                        key=lambda mention: mention.span))
    )  # fmt: skip
    moves = find_moves([named], (*ACTORS, NORWAY))
    assert {move.content: move.recipients for move in moves} == {
        "a Norwegian proposal": ("norway",), "the Norwegian Sea plan": ()
    }  # fmt: skip
