"""The project's own set of moves: sentences as the guide promises them, annotations in order."""

import re
from collections import Counter
from pathlib import Path

import pytest

from annotated import HALVES, half_of
from move_annotations import ACTS, Told, find_move_faults, read_moves, read_sentences

FOLDER = Path(__file__).parents[2] / "eval" / "gold" / "moves"
SENTENCES = read_sentences(FOLDER)
SINGLE = sorted(FOLDER.glob("*/*.jsonl"))
SETTLED = [FOLDER / f"{half}.jsonl" for half in HALVES]


def test_halves_are_drawn_by_hash() -> None:
    """Nobody chooses which sentences rules may be written on."""
    assert [one.half for one in SENTENCES] == [half_of(one.id) for one in SENTENCES]
    n_open = sum(one.half == "open" for one in SENTENCES)
    assert abs(2 * n_open - len(SENTENCES)) < len(SENTENCES) / 5


def test_examples_of_the_guide_are_not_in_the_set() -> None:
    """No worked example of the guide stands among the sentences."""
    guide = (FOLDER / "GUIDE.md").read_text(encoding="utf-8")
    examples = re.findall(r"^\*\*\d+\. [^*]+\*\* \*([^*]+)\*", guide, re.MULTILINE)
    assert len(examples) == 15
    assert {one.text for one in SENTENCES}.isdisjoint(examples)


@pytest.mark.parametrize("path", SINGLE, ids=lambda path: path.stem)
def test_annotations_of_one_annotator_are_in_order(path: Path) -> None:
    """Every sentence is annotated, every string found, and one act given, without alternatives."""
    assert list(find_move_faults(path, SENTENCES)) == []
    assert not any(move.accept_acts for move in _moves(path))


@pytest.mark.parametrize("path", SETTLED, ids=lambda path: path.stem)
def test_settled_annotations_are_in_order(path: Path) -> None:
    """The settled annotations of a half cover that half and nearly all acts."""
    own = [one for one in SENTENCES if one.half == path.stem]
    assert list(find_move_faults(path, own)) == []
    assert len(Counter(move.act for move in _moves(path))) > 0.8 * len(ACTS)


def _moves(path: Path) -> list[Told]:
    return [move for moves in read_moves(path, SENTENCES).values() for move in moves]
