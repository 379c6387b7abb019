from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, ITO, VELL, actor, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Position
from stateofplay.model.proposal import Attempt
from stateofplay.moves.attempts import find_attempts
from stateofplay.moves.find import find_moves
from stateofplay.moves.proposals import find_proposals

PARTIES = ("arland", "besk", "dockers-union", "northport-harbour-company")


def filed(name: str, text: str, day: int) -> Analysis:
    """Return a report of a day in May 2031."""
    return report_of(text, name=name, day=date(2031, 5, day))


def attempts_of(
    *reports: Analysis, parties: tuple[str, ...] = PARTIES, actors: tuple[Actor, ...] = ACTORS
) -> tuple[Attempt, ...]:
    """Return the attempts of a pile in which some have a position."""
    moves = find_moves(reports, actors)
    positions = [Position(party, "issue", (), "", None) for party in parties]
    proposals = find_proposals(moves, reports, actors)
    return find_attempts(moves, positions, proposals, reports, actors)


FORMS = {
    "leaders meet": ("Mara Ito met Jon Vell.", [("bilateral", ("arland", "besk"))]),
    "states hold talks": (
        "Arland held talks with Besk to discuss the toll.",
        [("bilateral", ("arland", "besk"))],
    ),
    "with a mediator": (
        "Arland held talks with Besk, brokered by Corvia.",
        [("nonbinding", ("arland", "besk"))],
    ),
    "before a judge": (
        "Arland and Besk agreed on arbitration.",
        [("binding", ("arland", "besk"))],
    ),
    "not yet": ("Mara Ito will meet Jon Vell.", []),
    "no party": ("Mara Ito met Pia Sorn.", []),
    "one side": ("Mara Ito met Arland.", []),
    "a visit": ("Mara Ito visited Besk.", []),
}


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_form(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """Two parties that met made an attempt; words of the sentence tell its form."""
    assert [(one.form, one.parties) for one in attempts_of(filed("a", text, 1))] == expected


def test_who_has_no_position_is_no_party() -> None:
    """A meeting with somebody who has no position in the pile is no attempt."""
    report = filed("a", "Mara Ito met Jon Vell.", 1)
    assert attempts_of(report, parties=("arland",)) == ()


def test_what_was_agreed_on_those_days_is_the_outcome() -> None:
    """A joint agreement within three days is the outcome; a later one is an attempt of its own."""
    met = filed("a", "Mara Ito met Jon Vell.", 1)
    for day, n_attempts in ((4, 1), (5, 2)):
        agreed = filed("b", "Arland and Besk agreed to lower the toll.", day)
        found = attempts_of(met, agreed)
        assert len(found) == n_attempts
        assert found[-1].outcome == "Arland and Besk agreed to lower the toll."
        assert (found[0].outcome is None) is (n_attempts == 2)


def test_aim() -> None:
    """The aim stands behind "to discuss" or "talks on", a weekday does not."""
    cases = {
        "Arland held talks with Besk to discuss the toll.": "the toll",
        "Arland held talks on Monday with Besk.": None,
    }
    for text, aim in cases.items():
        (one,) = attempts_of(filed("a", text, 1))
        assert one.aim == aim


def test_a_mediator_who_proposes_makes_an_attempt() -> None:
    """The sides that answer a mediator's plan are the parties of the attempt."""
    helper = actor("Nell Ode", "person", None, ["mediator"])
    reports = (
        replace_names(
            filed("a", "Nell Ode proposed to halve the toll. Arland rejected the plan.", 1)
        ),
    )
    (one,) = attempts_of(*reports, actors=(*ACTORS, helper))
    assert (one.form, one.parties, one.third_parties) == ("nonbinding", ("arland",), ("nell-ode",))
    assert one.outcome is None


def replace_names(report: Analysis) -> Analysis:
    """Return a report in which the mediator is mentioned."""
    mention = next(one for one in report.mentions if one.actor == "arland")
    start = report.report.text.index("Nell Ode")
    span = replace(mention.span, start=start, end=start + len("Nell Ode"))
    known = replace(mention, span=span, actor="nell-ode")
    return replace(report, mentions=(known, *report.mentions))


def test_order_changes_nothing() -> None:
    """The order of moves and reports does not matter."""
    reports = (filed("a", "Mara Ito met Jon Vell.", 1), filed("b", "Jon Vell met Mara Ito.", 9))
    moves = find_moves(reports, ACTORS)
    positions = [Position(party, "issue", (), "", None) for party in PARTIES]
    expected = find_attempts(moves, positions, (), reports, ACTORS)
    assert len(expected) == 2
    assert find_attempts(moves[::-1], positions[::-1], (), reports[::-1], ACTORS[::-1]) == expected
    assert ITO.member_of != VELL.member_of
