"""Actors and recipients: what is taken, and where it stands in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.roles.find import (
    FILES,
    Marking,
    RoleConfig,
    Stretch,
    choose_stretches,
    find_roles,
    roles_of,
)

CONFIG = RoleConfig(actor=0.4, recipient=0.2, more=0.5)


def _chosen(*stretches: tuple[int, int, str, float]) -> list[tuple[int, int]]:
    sides = {"a": "actor", "r": "recipient"}
    read = [Stretch(a, b, sides[side], chance) for a, b, side, chance in stretches]  # type: ignore[arg-type]  # of the two
    return [(one.first, one.end) for one in choose_stretches(read, CONFIG)]


BARS = {
    "an actor at the bar": ((0, 1, "a", 0.4), True),
    "an actor below it": ((0, 1, "a", 0.399), False),
    "a recipient at the bar": ((0, 1, "r", 0.2), True),
    "a recipient below it": ((0, 1, "r", 0.199), False),
}


@pytest.mark.parametrize(("one", "is_taken"), BARS.values(), ids=BARS)
def test_first_of_a_side(one: tuple[int, int, str, float], *, is_taken: bool) -> None:
    """The first of a side is taken from its bar on."""
    assert bool(_chosen(one)) == is_taken


MORE = {
    "at the bar": (0.5, [(0, 1), (4, 5)]),
    "below it": (0.499, [(0, 1)]),
}


@pytest.mark.parametrize(("chance", "taken"), MORE.values(), ids=MORE)
def test_more_of_a_side(chance: float, taken: list[tuple[int, int]]) -> None:
    """Every further one of a side needs more."""
    assert _chosen((0, 1, "r", 0.6), (4, 5, "r", chance)) == taken


def test_no_two_overlap() -> None:
    """The likelier of two that share a word is taken, of either side; neighbours may touch."""
    assert _chosen((0, 3, "a", 0.7), (2, 4, "r", 0.6), (3, 5, "r", 0.3)) == [(0, 3), (3, 5)]


_STRETCHES = st.lists(
    st.builds(
        lambda first, length, side, chance: Stretch(first, first + length, side, chance),
        st.integers(0, 20),
        st.integers(1, 6),
        st.sampled_from(["actor", "recipient"]),
        st.sampled_from([0.05, 0.3, 0.5, 0.7]),
    ),
    max_size=12,
)


@given(_STRETCHES, st.randoms(use_true_random=False))
def test_choice_is_one_and_free(stretches: list[Stretch], chance: object) -> None:
    """Whatever the order of the stretches, the same are taken, and none lies over another."""
    taken = choose_stretches(stretches)
    shuffled = list(stretches)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random
    assert choose_stretches(shuffled) == taken
    assert all(left.end <= right.first for left, right in pairwise(taken))


TEXT = "It rained. Freedonia warned the Sylvania Line on Monday."
SENTENCE = (11, len(TEXT))


@pytest.mark.parametrize("marking", FILES)
def test_a_plain_sentence(marking: Marking) -> None:
    """Who warns is actor, who is warned recipient, in characters of the text."""
    (roles,) = find_roles(TEXT, [SENTENCE], marking=marking)
    assert [(one.side, TEXT[one.start : one.end]) for one in roles] == [
        ("actor", "Freedonia"),
        ("recipient", "the Sylvania Line"),
    ]
    assert all(0 < one.belief <= one.place <= 1 for one in roles)


def test_passives_turn_round() -> None:
    """Whoever stands behind `by` acts."""
    text = "Three ministers were arrested by Freedonian police on Monday."
    (roles,) = find_roles(text, [(0, len(text))])
    assert [(one.side, text[one.start : one.end]) for one in roles] == [
        ("recipient", "Three ministers"),
        ("actor", "Freedonian police"),
    ]


def test_each_sentence_alone() -> None:
    """A sentence has the same roles whatever stands beside it; one without words has none."""
    alone = find_roles(TEXT, [SENTENCE])
    assert find_roles(TEXT, [(0, 10), SENTENCE, (10, 11)])[1] == alone[0]
    assert find_roles(TEXT, [(10, 11)]) == [()]
    assert roles_of(TEXT, []) == []
