"""The table of weights and the moves, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from stateofplay.text.parser.decode import find_arcs, move_table
from stateofplay.text.parser.features import (
    COLUMNS,
    HEAD,
    LEFT_SET,
    N_LEFT,
    N_PARTS,
    N_STATE,
    N_VALUES,
    PLACES,
    RELATION,
    TEMPLATES,
    WORD_COLUMNS,
    join_values,
    show_state,
    template_parts,
)
from stateofplay.text.parser.moves import N_MOVES, N_RELATIONS, clear, make_move, may_move
from stateofplay.text.parser.relations import MOVES, RELATIONS
from stateofplay.text.tagger.weights import pack_weights, read_sparse

LEFT_SUBJECT = MOVES.index("left nsubj")
RIGHT_OBJECT = MOVES.index("right obj")

# move, words on the stack, next word of three, whether it may be made
MAY = {
    "take the first": (0, 0, 0, True),
    "take the last": (0, 1, 2, True),
    "nothing to take": (0, 1, 3, False),
    "left with one on the stack": (LEFT_SUBJECT, 1, 2, True),
    "left with none": (LEFT_SUBJECT, 0, 2, False),
    "left with none to come": (LEFT_SUBJECT, 2, 3, False),
    "right with two": (RIGHT_OBJECT, 2, 3, True),
    "right with one": (RIGHT_OBJECT, 1, 2, False),
}


@pytest.mark.parametrize(("move", "depth", "coming", "expected"), MAY.values(), ids=MAY)
def test_may_move(move: int, depth: int, coming: int, expected: bool) -> None:
    """A move needs its two words."""
    assert may_move(move, depth, coming, 3) is expected


def _state(n_words: int) -> np.ndarray:
    state = np.zeros((N_STATE, n_words), np.int64)
    clear(state, n_words)
    return state


def test_moves_make_arcs() -> None:
    """Left hangs the top on the next word, right on the word below it."""
    state, stack = _state(3), np.zeros(4, np.int32)
    depth, coming = make_move(0, stack, 0, 0, state)
    depth, coming = make_move(LEFT_SUBJECT, stack, depth, coming, state)
    depth, coming = make_move(0, stack, depth, coming, state)
    depth, coming = make_move(0, stack, depth, coming, state)
    depth, coming = make_move(RIGHT_OBJECT, stack, depth, coming, state)
    assert (depth, coming) == (1, 3)
    assert state[HEAD].tolist() == [1, -1, 1]
    assert state[RELATION, [0, 2]].tolist() == [
        RELATIONS.index("nsubj"), RELATIONS.index("obj"),
    ]  # fmt: skip
    assert state[N_LEFT].tolist() == [0, 1, 0]
    assert state[LEFT_SET, 1] == 1 << RELATIONS.index("nsubj")


def _values(n_words: int, stack: list[int], coming: int) -> dict[str, int]:
    columns = np.arange(100, 100 + n_words * len(WORD_COLUMNS), dtype=np.uint32)
    values = np.zeros(N_VALUES, np.uint32)
    show_state(
        columns.reshape(n_words, -1), 0, n_words, np.array([*stack, 0], np.int32), len(stack),
        coming, _state(n_words), values,
    )  # fmt: skip
    table = values.reshape(len(PLACES), len(COLUMNS))
    return {
        f"{c}@{p}": int(table[i, j]) for i, p in enumerate(PLACES) for j, c in enumerate(COLUMNS)
    }


def test_places_are_those_of_the_state() -> None:
    """Top and next word, their neighbours, and the places where no word stands."""
    values = _values(4, [0, 1], 2)
    width = len(WORD_COLUMNS)
    words = {"s1": 0, "s0": 1, "b0": 2, "b1": 3, "s0n": 2, "b0p": 1}
    assert {name: values[f"word@{name}"] for name in words} == {
        name: 100 + width * at for name, at in words.items()
    }
    assert [values[f"word@{name}"] for name in ("s2", "b2", "s0l", "b0l")] == [0] * 4
    assert values["tag@b2"] == 1


def test_nothing_follows_the_last_word() -> None:
    """Behind the last word no word stands, in front of the first none either."""
    assert _values(2, [1], 2)["word@s0n"] == 0
    assert _values(2, [], 0)["word@b0p"] == 0


def test_templates_that_lack_a_part_say_nothing() -> None:
    """A feature is 0 where a part is, else a number of its own that depends on each part."""
    parts, seeds = template_parts()
    assert parts.shape == (len(TEMPLATES), N_PARTS)
    values = np.ones(N_VALUES, np.uint32)
    full, other = np.zeros((2, len(TEMPLATES)), np.uint32)
    join_values(values, parts, seeds, full)
    assert len(set(full.tolist())) == len(TEMPLATES)
    assert 0 not in full
    at = int(parts[0, 0])
    values[at] = 2
    join_values(values, parts, seeds, other)
    uses = (parts == at).any(axis=1)
    assert ((full != other) == uses).all()
    values[at] = 0
    join_values(values, parts, seeds, other)
    assert ((other == 0) == uses).all()


def _packed(weights: dict[tuple[int, int], float]) -> bytes:
    """Return a file with weights by feature and move."""
    keys = sorted({feature for feature, _ in weights})
    places = sorted((keys.index(feature), move) for feature, move in weights)
    values = np.array([weights[keys[row], move] for row, move in places])
    rows, moves = (np.array(part, np.int64) for part in zip(*places, strict=True))
    none = np.zeros((N_MOVES + 1, N_MOVES + 1))
    return pack_weights(MOVES, np.array(keys, np.uint32), (rows, moves), values, none)


def test_without_weights_the_first_move_is_taken() -> None:
    """Of moves of one score the lowest number is taken: all words first, then arcs to the right."""
    table = move_table(read_sparse(_packed({(7, 0): 1.0})))
    columns = np.ones((3, len(WORD_COLUMNS)), np.uint32)
    heads, relations = find_arcs(columns, np.array([0]), table)
    assert heads.tolist() == [-1, 0, 1]
    assert relations.tolist() == [N_RELATIONS, 0, 0]


def test_sentences_do_not_touch() -> None:
    """Heads count within each sentence, and each has its own root."""
    table = move_table(read_sparse(_packed({(7, 0): 1.0})))
    columns = np.ones((5, len(WORD_COLUMNS)), np.uint32)
    heads, _ = find_arcs(columns, np.array([0, 2]), table)
    assert heads.tolist() == [-1, 0, -1, 0, 1]


def test_files_keep_what_is_packed() -> None:
    """Weights come back by feature and move, as whole thousandths close to what they were."""
    packed = {(5, 1): 2.0, (5, 3): -1.0, (2**32 - 2, 80): 0.5}
    sparse = read_sparse(_packed(packed))
    found = {}
    for row, key in enumerate(sparse.keys.tolist()):
        for at in range(sparse.starts[row], sparse.starts[row + 1]):
            found[key, int(sparse.columns[at])] = sparse.values[at] / 1000
    assert found.keys() == packed.keys()
    assert all(found[key] == pytest.approx(value, rel=0.05) for key, value in packed.items())
