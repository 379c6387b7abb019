from __future__ import annotations

import pytest
from moves_pile import ACTORS, actor, report_of

from stateofplay.moves.offices import find_by_office, holders_of

CLERK = actor("Mara Ito", "person", None, ["transport minister"])
HOLDERS = {
    "the only one, named before": ("Mara Ito left. The minister refused.", ["The minister"]),
    "with a word of the office": (
        "Mara Ito left. The transport minister refused.",
        ["The transport minister"],
    ),
    "another office": ("Mara Ito left. The finance minister refused.", []),
    "another head": ("Mara Ito left. The chairman refused.", []),
    "told before the name": ("The minister refused. Mara Ito left.", []),
    "of another body": ("Mara Ito left. The minister of Besk refused.", []),
    "before a name": ("Mara Ito left. The minister Vell refused.", []),
    "somebody of the minister": ("Mara Ito left. The minister's aide refused.", []),
    "before a noun": ("Mara Ito left. The minister post is open.", []),
    "before a comma": ("Mara Ito left. The minister, however, refused.", ["The minister"]),
}


@pytest.mark.parametrize(("text", "told"), HOLDERS.values(), ids=HOLDERS)
def test_find_by_office(text: str, told: list[str]) -> None:
    """The office alone stands for its only known holder."""
    analysis = report_of(text)
    holders, main = holders_of([analysis], [CLERK])
    found = list(find_by_office(analysis, holders, main))
    assert [text[m.span.start : m.span.end] for m in found] == told
    assert {m.actor for m in found} <= {CLERK.id}


def test_two_holders_are_nobody() -> None:
    """Of two ministers in one report neither is meant by the bare office."""
    other = actor("Jon Vell", "person", None, ["trade minister"])
    analysis = report_of("Mara Ito met Jon Vell. The minister refused. The trade minister left.")
    holders, main = holders_of([analysis], [CLERK, other])
    (found,) = find_by_office(analysis, holders, main)
    assert found.actor == other.id


@pytest.mark.parametrize(("others", "known"), [(1, True), (2, False)])
def test_who_is_named_elsewhere_must_be_named_in_half_of_the_reports(
    others: int, known: bool
) -> None:
    """One naming report of two is enough, one of three is too little."""
    silent = [report_of("The minister refused.", name=f"silent-{n}") for n in range(others)]
    holders, main = holders_of([report_of("Mara Ito left."), *silent], [CLERK])
    assert bool(list(find_by_office(silent[0], holders, main))) is known


def test_a_head_of_state_must_be_named_in_the_report() -> None:
    """A report may mean its own president."""
    silent = report_of("The president refused.", name="silent")
    holders, main = holders_of([report_of("Mara Ito left."), silent], ACTORS)
    assert not list(find_by_office(silent, holders, main))


def test_who_speaks_of_the_minister_is_not_the_minister() -> None:
    """Nobody calls himself by the office alone."""
    text = "Mara Ito left. The minister has refused, she said."
    for speaker, told in ((CLERK, 0), (None, 1)):
        analysis = report_of(text, quotes=[("indirect", "The minister has refused", speaker)])
        holders, main = holders_of([analysis], [CLERK])
        assert len(list(find_by_office(analysis, holders, main))) == told
