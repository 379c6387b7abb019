"""The tree as a record: children, stretches, words by offset."""

from __future__ import annotations

import pytest

from stateofplay.text.parser.tree import Tree

# "A big dog barks": big and A hang on dog, dog on barks.
TREE = Tree(
    starts=(0, 2, 6, 10), ends=(1, 5, 9, 15), tags=("DET", "ADJ", "NOUN", "VERB"),
    fine=("DT", "JJ", "NN", "VBZ"), heads=(2, 2, 3, -1),
    relations=("det", "amod", "nsubj", "root"),
)  # fmt: skip
EMPTY = Tree((), (), (), (), (), ())


def test_children_come_in_text_order() -> None:
    """Children are the words that hang directly on a word."""
    assert [TREE.children(at) for at in range(4)] == [(), (), (0, 1), (2,)]


def test_stretch_and_indices() -> None:
    """What hangs below a word is told as indices and as the stretch from first to last."""
    assert TREE.indices(2) == (0, 1, 2)
    assert TREE.subtree(2) == (0, 3)
    assert TREE.subtree(1) == (1, 2)
    assert TREE.indices(3) == (0, 1, 2, 3)


def test_a_stretch_may_have_a_gap() -> None:
    """Indices leave out what stands between but does not hang below; the stretch does not."""
    tree = Tree((0, 2, 4), (1, 3, 5), ("X",) * 3, ("X",) * 3, (1, -1, 0), ("dep",) * 3)
    assert tree.indices(0) == (0, 2)
    assert tree.subtree(0) == (0, 3)


AT = {"first": (0, 0), "end of a word": (1, None), "inside": (7, 2), "last": (14, 3),
      "behind": (15, None), "before": (-1, None)}  # fmt: skip


@pytest.mark.parametrize(("offset", "expected"), AT.values(), ids=AT)
def test_word_at_an_offset(offset: int, expected: int | None) -> None:
    """A character belongs to the word whose bounds hold it, the end left out."""
    assert TREE.at(offset) == expected


def test_empty_tree() -> None:
    """A tree without words has no root and no word anywhere."""
    assert EMPTY.root is None
    assert EMPTY.at(0) is None
    assert len(EMPTY) == 0


def test_root_is_found() -> None:
    """The root is the word without a head."""
    assert TREE.root == 3


def test_reading_changes_no_equality() -> None:
    """A tree whose children were asked for equals one that was never read."""
    fresh = Tree(TREE.starts, TREE.ends, TREE.tags, TREE.fine, TREE.heads, TREE.relations)
    TREE.children(0)
    assert fresh == TREE
