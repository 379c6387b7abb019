"""The trees of many sentences, move after move.

Reads     columns of words, where sequences begin, the weights of moves
Writes    head and relation of each word
Method    the best move that may be made is made; weights are found in a table of hashes and added
          up, whole numbers only, so that the result is the same on every machine; of two moves of
          one score the lower number is taken
Source    Goldberg and Nivre 2013 for the way it is trained
Cost      linear in the words: about ten microseconds each
Limits    greedy: a wrong move is never taken back
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.compiled import compiled
from stateofplay.text.parser.features import (
    HEAD,
    N_STATE,
    N_VALUES,
    RELATION,
    join_values,
    show_state,
    template_parts,
)
from stateofplay.text.parser.moves import N_MOVES, ROOT_NUMBER, clear, make_move, may_move
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.weights import SparseWeights

Numbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class MoveTable:
    """Weights of moves, ready to be looked up.

    Args:
        keys: features by slot, 0 where a slot is empty; as many slots as a power of two.
        starts: where the weights of the feature of each slot begin.
        counts: how many there are.
        moves: number of the move of each weight.
        values: of the weights.
    """

    keys: Hashes
    starts: Numbers
    counts: NDArray[np.uint8]
    moves: NDArray[np.uint8]
    values: Numbers


def move_table(weights: SparseWeights) -> MoveTable:
    """Return the weights of a file as a table; at most half of its slots are taken."""
    n_slots = 1 << max(4, int(2 * len(weights.keys)).bit_length())
    keys = np.zeros(n_slots, dtype=np.uint32)
    starts = np.zeros(n_slots, dtype=np.int32)
    counts = np.zeros(n_slots, dtype=np.uint8)
    _fill(weights.keys, weights.starts, keys, starts, counts)
    return MoveTable(keys, starts, counts, weights.columns, weights.values)


def find_arcs(columns: Hashes, first: Ints, table: MoveTable) -> tuple[Numbers, Numbers]:
    """Return the head of each word, -1 for a root, and the number of its relation.

    Args:
        columns: one row a word, columns as in `features.WORD_COLUMNS`.
        first: index of the first word of each sentence, ascending, beginning with 0.
        table: weights of moves.

    Returns:
        Heads count within the sentence. The relation of a root is `ROOT_NUMBER`.
    """
    heads = np.full(len(columns), -1, dtype=np.int32)
    relations = np.full(len(columns), ROOT_NUMBER, dtype=np.int32)
    if len(first):
        bounds = np.append(first, len(columns))
        parts, seeds = template_parts()
        _parse(
            columns, bounds, parts, seeds, table.keys, table.starts, table.counts, table.moves,
            table.values, heads, relations,
        )  # fmt: skip
    return heads, relations


@compiled
def _fill(features: Any, begins: Any, keys: Any, starts: Any, counts: Any) -> None:
    mask = np.uint32(len(keys) - 1)
    for at in range(len(features)):
        slot = features[at] & mask
        while keys[slot] != 0:
            slot = (slot + np.uint32(1)) & mask
        keys[slot] = features[at]
        starts[slot] = begins[at]
        counts[slot] = begins[at + 1] - begins[at]


@compiled
def _parse(
    columns: Any, bounds: Any, parts: Any, seeds: Any, keys: Any, starts: Any, counts: Any,
    moves: Any, values: Any, heads: Any, relations: Any,
) -> None:  # fmt: skip
    """Set heads and relations of all sentences."""
    longest = (bounds[1:] - bounds[:-1]).max()
    stack = np.empty(longest + 1, np.int32)
    state = np.empty((N_STATE, longest + 1), np.int32)
    told = np.empty(N_VALUES, np.uint32)
    features = np.empty(len(seeds), np.uint32)
    scores = np.empty(N_MOVES, np.int64)
    for number in range(len(bounds) - 1):
        first, n_words = bounds[number], bounds[number + 1] - bounds[number]
        clear(state, n_words)
        depth, coming = 0, 0
        while depth > 1 or coming < n_words:
            show_state(columns, first, n_words, stack, depth, coming, state, told)
            join_values(told, parts, seeds, features)
            _weigh(features, keys, starts, counts, moves, values, scores)
            best = -1
            for move in range(N_MOVES):
                if may_move(move, depth, coming, n_words) and (
                    best < 0 or scores[move] > scores[best]
                ):
                    best = move
            depth, coming = make_move(best, stack, depth, coming, state)
        for word in range(n_words):
            heads[first + word] = state[HEAD, word]
            if state[HEAD, word] >= 0:
                relations[first + word] = state[RELATION, word]


@compiled
def _weigh(
    features: Any, keys: Any, starts: Any, counts: Any, moves: Any, values: Any, scores: Any
) -> None:
    scores[:] = 0
    mask = np.uint32(len(keys) - 1)
    for feature in features:
        if feature == 0:
            continue
        slot = feature & mask
        while keys[slot] != 0 and keys[slot] != feature:
            slot = (slot + np.uint32(1)) & mask
        for at in range(starts[slot], starts[slot] + counts[slot]):
            scores[moves[at]] += values[at]
