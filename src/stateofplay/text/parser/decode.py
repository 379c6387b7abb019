"""The trees of many sentences, move after move.

Reads     columns of words, where sequences begin, the weights of moves
Writes    head and relation of each word
Method    the best move that may be made is made, and at last no word hangs on a mark. Weights are
          found in a table of hashes and added up, whole numbers only, so that the result is the
          same on every machine; of two moves of one score the lower number is taken
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
from stateofplay.text.parser.moves import (
    N_MOVES,
    PUNCTUATION,
    ROOT_NUMBER,
    clear,
    make_move,
    may_move,
)
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.weights import SparseWeights

Numbers = NDArray[np.int32]

_BYTE, _LOWEST = 8, 255  # 16 million weights, and moves below 256, fit into 32 bits


@dataclass(frozen=True, slots=True)
class MoveTable:
    """Weights of moves, ready to be looked up.

    Args:
        slots: one row a slot, as many as a power of two: the feature, 0 where the slot is empty;
            where its weights begin, with their number in the lowest byte.
        weights: whole numbers, with the number of the move in the lowest byte.
    """

    slots: Hashes
    weights: Numbers


def move_table(weights: SparseWeights) -> MoveTable:
    """Return the weights of a file as a table; at most half of its slots are taken."""
    n_slots = 1 << max(4, int(2 * len(weights.keys)).bit_length())
    slots = np.zeros((n_slots, 2), dtype=np.uint32)
    _fill(weights.keys, weights.starts, slots)
    packed = (weights.values.astype(np.int32) << _BYTE) | weights.columns
    return MoveTable(slots, packed.astype(np.int32))


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
            columns, bounds, parts, seeds, table.slots, table.weights, heads, relations
        )  # fmt: skip
    return heads, relations


@compiled
def _fill(features: Any, begins: Any, slots: Any) -> None:
    mask = np.uint32(len(slots) - 1)
    for at in range(len(features)):
        slot = features[at] & mask
        while slots[slot, 0] != 0:
            slot = (slot + np.uint32(1)) & mask
        slots[slot, 0] = features[at]
        slots[slot, 1] = (begins[at] << _BYTE) | (begins[at + 1] - begins[at])


@compiled
def _parse(
    columns: Any, bounds: Any, parts: Any, seeds: Any, slots: Any, weights: Any, heads: Any,
    relations: Any,
) -> None:  # fmt: skip
    """Set heads and relations of all sentences."""
    longest = (bounds[1:] - bounds[:-1]).max()
    stack = np.empty(longest + 1, np.int32)
    state = np.empty((N_STATE, longest + 1), np.int64)
    told = np.empty(N_VALUES, np.uint32)
    features = np.empty(len(seeds), np.uint32)
    found = np.empty(len(seeds) + 1, np.uint32)
    scores = np.empty(N_MOVES, np.int64)
    for number in range(len(bounds) - 1):
        first, n_words = bounds[number], bounds[number + 1] - bounds[number]
        clear(state, n_words)
        depth, coming = 0, 0
        while depth > 1 or coming < n_words:
            show_state(columns, first, n_words, stack, depth, coming, state, told)
            join_values(told, parts, seeds, features)
            _weigh(features, slots, weights, found, scores)
            best = -1
            for move in range(N_MOVES):
                if may_move(move, depth, coming, n_words) and (
                    best < 0 or scores[move] > scores[best]
                ):
                    best = move
            depth, coming = make_move(best, stack, depth, coming, state)
        _lift(state, n_words)
        for word in range(n_words):
            heads[first + word] = state[HEAD, word]
            if state[HEAD, word] >= 0:
                relations[first + word] = state[RELATION, word]


@compiled
def _lift(state: Any, n_words: int) -> None:
    """Hang words that hang on a mark on what the mark hangs on."""
    for word in range(n_words):
        if state[RELATION, word] == PUNCTUATION:
            continue
        end = state[HEAD, word]
        while end >= 0 and state[RELATION, end] == PUNCTUATION:
            end = state[HEAD, end]
        at = word
        while end >= 0 and state[HEAD, at] != end:  # the marks on the way too: met once only
            above = state[HEAD, at]
            state[HEAD, at] = end
            at = above


@compiled
def _weigh(features: Any, slots: Any, weights: Any, told: Any, scores: Any) -> None:
    """Set the score of each move.

    Slots are found before weights are added: what is far in memory is then fetched side by side,
    which halves the time.
    """
    mask = np.uint32(len(slots) - 1)
    n_told = 0
    for feature in features:
        slot = feature & mask
        while slots[slot, 0] != 0 and slots[slot, 0] != feature:
            slot = (slot + np.uint32(1)) & mask
        told[n_told] = slots[slot, 1]
        n_told += slots[slot, 0] != 0 and feature != 0
    scores[:] = 0
    for at in range(n_told):
        start = told[at] >> _BYTE
        for one in range(start, start + (told[at] & _LOWEST)):
            scores[weights[one] & _LOWEST] += weights[one] >> _BYTE
