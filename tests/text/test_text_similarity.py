"""Words in a form in which two tellings compare."""

import pytest

from stateofplay.text.similarity import act_stem, compared_words, names_deed, names_paper
from stateofplay.text.tokens import find_words

SAME = {
    "irregular form": ("met", "meeting"),
    "synonym": ("seized", "captured"),
    "noun and verb": ("annexation", "annexed"),
    "papers": ("statement", "declaration"),
}


@pytest.mark.parametrize(("left", "right"), SAME.values(), ids=SAME)
def test_words_of_one_act_share_a_stem(left: str, right: str) -> None:
    """Two words for one act compare as equal."""
    assert act_stem(left) == act_stem(right)


def test_other_acts_stay_apart() -> None:
    """To declare is not to sign a declaration; to hand over is not to hold."""
    assert act_stem("announced") != act_stem("declaration")
    assert act_stem("held") != act_stem("handed")


def test_terms_and_hyphens() -> None:
    """An act with what marks it off is a term; hyphens part words; numbers are left out."""
    found = compared_words(find_words("the 2009 joint declaration without pre-conditions"))
    assert found == ["joint", "declar", "pre", "condit", "joint~declar"]


def test_plural_nouns_are_known() -> None:
    """A noun is known in its plural too."""
    assert names_deed("elections")
    assert names_paper("treaties")
    assert not names_deed("islands")
