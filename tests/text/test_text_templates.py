"""Features from templates over columns of equal length."""

from __future__ import annotations

import numpy as np
import pytest

from stateofplay.text.tagger.templates import fill_templates, join_columns

SMALL = np.array([0, 5, 7, 5], dtype=np.uint32)
SIDE = np.array([2, 1, 1, 0], dtype=np.uint32)


def test_joined_columns_are_the_features_of_filled_templates() -> None:
    """The same parts give the same feature, however the columns are handed over."""
    templates = ("small@0", "side@0", "small@0+side@0")
    table = np.stack([SMALL, SIDE], axis=1)
    filled = fill_templates(templates, ("small", "side"), table, {"0": np.arange(4)})
    joined = join_columns(templates, {"small@0": SMALL, "side@0": SIDE})
    assert (filled == joined).all()


@pytest.mark.parametrize("row", [0, 3])
def test_a_part_that_says_nothing_makes_no_feature(row: int) -> None:
    """Where one column has nothing to say, the joined feature is 0."""
    joined = join_columns(("small+side",), {"small": SMALL, "side": SIDE})
    assert joined[row, 0] == 0
    assert joined[1, 0] != joined[2, 0] != 0
