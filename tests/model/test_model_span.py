"""Spans and ids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import BrokenPromiseError
from stateofplay.model.ids import content_id
from stateofplay.model.span import Span

COVERS = {
    "the same": ((2, 5), (2, 5), True),
    "one inside": ((2, 5), (3, 4), True),
    "sticks out left": ((2, 5), (1, 4), False),
    "sticks out right": ((2, 5), (3, 6), False),
}
OVERLAPS = {
    "share one character": ((2, 5), (4, 8), True),
    "touch without sharing": ((2, 5), (5, 8), False),
    "inside": ((2, 8), (4, 5), True),
}


@pytest.mark.parametrize(("outer", "inner", "expected"), COVERS.values(), ids=COVERS)
def test_covers(outer: tuple[int, int], inner: tuple[int, int], expected: bool) -> None:
    """A span covers another that lies wholly inside it, in the same report only."""
    assert Span("a", *outer).covers(Span("a", *inner)) is expected
    assert not Span("a", *outer).covers(Span("b", *inner))


@pytest.mark.parametrize(("left", "right", "expected"), OVERLAPS.values(), ids=OVERLAPS)
def test_overlaps(left: tuple[int, int], right: tuple[int, int], expected: bool) -> None:
    """Two spans overlap when they share a character; it does not matter which is asked."""
    assert Span("a", *left).overlaps(Span("a", *right)) is expected
    assert Span("a", *right).overlaps(Span("a", *left)) is expected
    assert not Span("a", *left).overlaps(Span("b", *right))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_that_is_no_stretch_is_refused(start: int, end: int) -> None:
    """An empty, reversed or negative stretch names itself in the error."""
    with pytest.raises(BrokenPromiseError, match=f"{start}..{end}"):
        Span("a", start, end)


def test_ids_keep_parts_apart() -> None:
    """Where one part ends matters, and nothing differs from the empty text."""
    assert content_id("x", "ab", "c") != content_id("x", "a", "bc")
    assert content_id("x", None) != content_id("x", "")
    assert content_id("x", "a").startswith("x-")


@given(st.lists(st.text()))
def test_ids_are_stable(parts: list[str]) -> None:
    """The same parts always have the same id, whatever they hold."""
    assert content_id("x", *parts) == content_id("x", *parts)
