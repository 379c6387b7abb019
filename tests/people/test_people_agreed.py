"""What a whole report makes the tagger believe."""

from __future__ import annotations

import numpy as np
import pytest

from stateofplay.people.agreed import Agreed, AgreedConfig, agree

KINDS = ("person", "place", "other")
CONFIG = AgreedConfig(person=0.6, place=0.5, name=0.5)
NAME, OTHER = ("vantt",), ("quillport",)

ALONE = {
    "on the bar of its kind": ([0.6, 0.0, 0.0], Agreed("person", is_name=True)),
    "just below, yet a name": ([0.599, 0.0, 0.0], Agreed(None, is_name=True)),
    "the bar of another kind": ([0.1, 0.5, 0.0], Agreed("place", is_name=True)),
    "a name on its bar": ([0.3, 0.2, 0.0], Agreed(None, is_name=True)),
    "hardly a name": ([0.3, 0.199, 0.0], Agreed(None, is_name=False)),
    "goods": ([0.1, 0.1, 0.8], Agreed(None, is_name=False)),
    "goods or a person": ([0.55, 0.0, 0.45], Agreed(None, is_name=True)),
}


@pytest.mark.parametrize(("row", "expected"), ALONE.values(), ids=ALONE)
def test_one_place(row: list[float], expected: Agreed) -> None:
    """A kind counts from its bar on; below it a likely name stays without kind."""
    assert agree([NAME], np.array([row]), KINDS, config=CONFIG) == [expected]


def test_places_of_one_name_are_taken_together() -> None:
    """A kind read wrongly once is mended by the other places; other names are left alone."""
    rows = np.array([[0.1, 0.9, 0.0], [0.1, 0.9, 0.0], [0.9, 0.1, 0.0], [0.9, 0.1, 0.0]])
    agreed = agree([NAME, OTHER, NAME, NAME], rows, KINDS, config=CONFIG)
    assert [one.kind for one in agreed] == ["person", "place", "person", "person"]


def test_places_at_odds_leave_a_name_without_kind() -> None:
    """One name that is two things in equal shares gets no kind."""
    rows = np.array([[0.96, 0.0, 0.0], [0.0, 0.96, 0.0]])
    assert agree([NAME, NAME], rows, KINDS, config=CONFIG) == [Agreed(None, is_name=True)] * 2


def test_nothing_marked() -> None:
    """No stretch, no verdict."""
    assert agree([], np.zeros((0, 3)), KINDS) == []
