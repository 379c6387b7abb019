"""Steps of a thread: conditions, withdrawals, and two voices of one party."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from moves_pile import ACTORS, ARLAND, ITO, actor

from stateofplay.model.finding import Move
from stateofplay.model.interval import day_of
from stateofplay.model.span import Span
from stateofplay.moves.reading import Cast
from stateofplay.moves.steps import trace_steps

NEL = actor("Oda Nel", "person", "arland", ["Minister"])
CAST = Cast((*ACTORS, NEL))
FIRST = date(2031, 5, 1)


def _move(name: str, act: str, by: str, days: int | None, *, has_condition: bool = False) -> Move:
    condition = Span("r", 0, 3) if has_condition else None
    said = None if days is None else day_of(FIRST + timedelta(days=days))
    return Move(
        name, "word", (by,), (), act, None, None, "the dam", condition, "positive", "actual",
        said, None, True, None, None, "They act.", (Span("r", 0, 9),),
    )  # type: ignore[arg-type]  # fmt: skip


AGAINST = {
    "a week apart": (("agree", ITO.id, 0), ("reject", NEL.id, 7), True),
    "a day more": (("agree", ITO.id, 0), ("reject", NEL.id, 8), False),
    "one person": (("agree", ITO.id, 0), ("reject", ITO.id, 1), False),
    "a person and the party": (("agree", ITO.id, 0), ("reject", ARLAND.id, 1), False),
    "both say yes": (("agree", ITO.id, 0), ("support", NEL.id, 1), False),
    "both say no": (("withdraw", ITO.id, 0), ("reject", NEL.id, 1), False),
    "neither yes nor no": (("agree", ITO.id, 0), ("claim", NEL.id, 1), False),
    "no time": (("agree", ITO.id, None), ("reject", NEL.id, 1), False),
}


@pytest.mark.parametrize(("left", "right", "told"), AGAINST.values(), ids=AGAINST)
def test_two_voices_of_one_party(
    left: tuple[str, str, int | None], right: tuple[str, str, int], told: bool
) -> None:
    """Two persons who say yes and no within a week stand against each other, both ways."""
    ordered = [_move("m1", *left), _move("m2", *right)]
    steps = trace_steps(ordered, ARLAND.id, CAST)
    assert [step.against for step in steps] == ([("m2",), ("m1",)] if told else [(), ()])


KINDS = {
    "a condition comes": (("agree", False), ("agree", True), "new_condition"),
    "a condition goes": (("accept_if", True), ("agree", False), "condition_dropped"),
    "the same again": (("agree", True), ("agree", True), "repeated"),
    "taken back": (("propose", False), ("withdraw", False), "withdrawn"),
    "taken back again": (("withdraw", False), ("withdraw", False), "repeated"),
    "a refusal with a condition": (("agree", False), ("reject", True), "other_act"),
}


@pytest.mark.parametrize(("before", "after", "expected"), KINDS.values(), ids=KINDS)
def test_what_a_move_changed(
    before: tuple[str, bool], after: tuple[str, bool], expected: str
) -> None:
    """A word is laid beside the word before it."""
    ordered = [
        _move(f"m{n}", act, ITO.id, n, has_condition=condition)
        for n, (act, condition) in enumerate((before, after))
    ]
    steps = trace_steps(ordered, ARLAND.id, CAST)
    assert [step.kind for step in steps] == ["first", expected]
    assert steps[1].before == "m0"
