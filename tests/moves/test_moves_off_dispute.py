"""What lies off the dispute is marked, and only that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, ARLAND, BESK, CORVIA

from stateofplay.model.finding import Issue, Move, Position
from stateofplay.model.span import Span
from stateofplay.moves.off_dispute import ALONE, CEREMONY, OFFICE, OTHERS, mark_asides

CANAL = Issue("canal", "canal", (Span("a", 0, 5),))
SIDE = Issue("side", "beacon", (Span("a", 9, 14),))
PLAIN = Move(
    "m", "word", (ARLAND.id,), (), "claim", None, None, "a canal", None, "positive", "actual",
    None, None, True, None, None, "They act.", (Span("a", 0, 9),),
)  # fmt: skip
SHARED = (
    replace(PLAIN, id="m1", evidence=(Span("b", 0, 9),)),
    replace(PLAIN, id="m2", actors=(BESK.id,)),
)


def _marked(
    *moves: Move, issue: Issue = SIDE, others: tuple[Move, ...] = SHARED
) -> tuple[str | None, str | None]:
    """Return why the issue and the position of the moves lie off, beside a shared issue."""
    party = moves[0].actors[0]
    shared = [Position(m.actors[0], "canal", (m.id,), m.id, None) for m in others]
    mine = Position(party, issue.id, tuple(m.id for m in moves), moves[-1].id, None)
    issues, positions = mark_asides([CANAL, SIDE], [*shared, mine], [*others, *moves], ACTORS)
    return next(i.aside for i in issues if i.id == issue.id), positions[-1].aside


MATTERS = {
    "one report, nobody addressed": ({"content": "a beacon"}, (ALONE, None)),
    "somebody addressed": ({"content": "a beacon", "recipients": (BESK.id,)}, (None, None)),
    "an answer": ({"content": "a beacon", "act": "reject"}, (None, None)),
    "two who act": ({"content": "a beacon", "actors": (ARLAND.id, BESK.id)}, (None, None)),
    "two reports": (
        {"content": "a beacon", "evidence": (Span("a", 0, 9), Span("b", 0, 9))}, (None, None)),
    "a word of the shared issue": ({"content": "a beacon at the canal"}, (None, None)),
    "a ceremony": ({"content": "lay a wreath", "recipients": (BESK.id,)}, (None, CEREMONY)),
    "an office": ({"content": "a fourth term", "recipients": (BESK.id,)}, (None, OFFICE)),
    "another term": ({"content": "a fourth canal", "recipients": (BESK.id,)}, (None, None)),
}  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), MATTERS.values(), ids=MATTERS)
def test_matters_of_one_side(
    change: dict[str, object], expected: tuple[str | None, str | None]
) -> None:
    """An issue of one side alone is off where one report tells it and it touches nobody."""
    assert _marked(replace(PLAIN, id="m3", **change)) == expected  # type: ignore[arg-type]


BYSTANDERS = {
    "names no main party": ("Corvia wants rain.", "rain", OTHERS),
    "names one": ("Corvia wants rain over Besk.", "rain", None),
    "names one of its people": ("Corvia told Jon Vell of rain.", "rain", None),
    "uses a word of the shared issue": ("Corvia wants a canal.", "a canal", None),
}


@pytest.mark.parametrize(("text", "content", "why"), BYSTANDERS.values(), ids=BYSTANDERS)
def test_affairs_of_others(text: str, content: str, why: str | None) -> None:
    """A party that acts once and touches no main party stands off the dispute."""
    move = replace(PLAIN, id="m3", actors=(CORVIA.id,), text=text, content=content, act="reject")
    assert _marked(move) == (None, why)


def test_without_two_main_parties_nothing_is_off() -> None:
    """Where no issue has two parties nobody knows what the dispute is."""
    assert _marked(replace(PLAIN, id="m3", content="a wreath"), others=SHARED[:1]) == (None, None)


def test_a_shared_issue_is_never_off() -> None:
    """A ceremony that two parties act on stays."""
    move = replace(PLAIN, id="m3", actors=(CORVIA.id,), content="a wreath", text="Corvia and Besk.")
    assert _marked(move, issue=CANAL) == (None, None)


def test_a_party_that_stands_on_two_issues_is_no_bystander() -> None:
    """Who acts on more than one matter belongs to the affair."""
    acts = [replace(PLAIN, id=f"m{n}", actors=(CORVIA.id,), text="Corvia acts.", content="rain",
                    act="reject") for n in (3, 4)]  # fmt: skip
    shared = [Position(m.actors[0], "canal", (m.id,), m.id, None) for m in SHARED]
    two = [Position(CORVIA.id, one, (m.id,), m.id, None)
           for one, m in zip(("side", "third"), acts, strict=True)]  # fmt: skip
    issues = [CANAL, SIDE, Issue("third", "tower", (Span("a", 20, 25),))]
    _, positions = mark_asides(issues, [*shared, *two], [*SHARED, *acts], ACTORS)
    assert [one.aside for one in positions] == [None] * 4
