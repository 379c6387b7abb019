"""Bags of words that share much of their weight, found without comparing all pairs."""

from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.like import LikeIndex
from stateofplay.text.rarity import Rarity

bags = st.lists(st.frozensets(st.sampled_from("abcdefghij"), max_size=6), max_size=12)


@given(bags, st.sampled_from([0.1, 0.3, 0.5, 0.75, 1.0]))
def test_no_bag_that_shares_enough_is_overlooked(
    known: list[frozenset[str]], min_overlap: float
) -> None:
    """Whatever reaches the overlap with another bag is found."""
    rarity = Rarity(known)
    index = LikeIndex(rarity, min_overlap)
    for number, bag in enumerate(known):
        index.add(number, bag)
    for bag in known:
        like = {n for n, one in enumerate(known) if rarity.overlap(bag, one) >= min_overlap}
        assert like <= set(index.like(bag))


def test_a_word_of_every_bag_finds_nothing_alone() -> None:
    """Bags that share a common word only are not found; those with the rare word are."""
    known = [frozenset(("talks", f"place{n}")) for n in range(40)]
    index = LikeIndex(Rarity(known), 0.75)
    for number, bag in enumerate(known):
        index.add(number, bag)
    assert set(index.like(frozenset(("talks", "place7")))) == {7}


def test_bags_kept_apart_do_not_find_each_other() -> None:
    """A bag under one heading is not found under another."""
    index = LikeIndex(Rarity([("ferry",)]), 0.5)
    index.add(0, frozenset(("ferry",)), "left")
    assert list(index.like(frozenset(("ferry",)), "right")) == []
    assert set(index.like(frozenset(("ferry",)), "left")) == {0}
