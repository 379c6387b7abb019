"""How telling a word is."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.rarity import Rarity

PILE = [["islet", "sea"], ["sea", "sea"], ["sea", "mast"]]


def test_weight() -> None:
    """A word weighs the logarithm of one more than the reports by those that hold it."""
    rarity = Rarity(PILE)
    assert rarity.weight("islet") == pytest.approx(math.log(4 / 1))
    assert rarity.weight("sea") == pytest.approx(math.log(4 / 3))
    assert rarity.weight("unseen") == rarity.weight("islet")


def test_overlap_is_by_the_lighter_side() -> None:
    """Shared weight is measured against the side that weighs less."""
    rarity = Rarity(PILE)
    assert rarity.overlap(["islet"], ["islet", "mast"]) == pytest.approx(1.0)
    assert rarity.overlap(["islet", "sea"], ["mast", "sea"]) == pytest.approx(
        math.log(4 / 3) / (math.log(4) + math.log(4 / 3))
    )
    assert rarity.overlap([], ["sea"]) == 0.0


@pytest.mark.parametrize(
    ("word", "share", "expected"),
    [("islet", 1.0, True), ("sea", 0.2, True), ("sea", 0.21, False), ("sea", 0.0, True)],
)
def test_is_rare(word: str, share: float, expected: bool) -> None:
    """A word is rare from a share of the weight of a word of one report on."""
    assert Rarity(PILE).is_rare(word, share) is expected


WORDS = st.lists(st.sampled_from("abcd"), max_size=5)


@given(st.lists(WORDS, max_size=5), WORDS, WORDS)
def test_overlap_laws(pile: list[list[str]], left: list[str], right: list[str]) -> None:
    """Overlap is the same from both sides, between 0 and 1, and whole with itself."""
    rarity = Rarity(pile)
    assert rarity.overlap(left, right) == rarity.overlap(right, left)
    assert 0.0 <= rarity.overlap(left, right) <= 1.0 + 1e-9
    assert rarity.overlap(left, left) == (pytest.approx(1.0) if left else 0.0)
    assert all(rarity.weight(word) > 0 for word in "abcdz")
