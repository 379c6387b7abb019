"""A parser's moves, learnt by a perceptron that also sees where its own mistakes lead.

Reads     columns of words, sentences, the right heads and relations
Writes    a weight for each feature and move
Method    in each state the best move is compared with those that lose no arc that can still be
          had; a wrong one lowers its features' weights and raises those of the best right one.
          After the first round the parser mostly goes on from its own move. What stands at the end
          is the mean over all sentences. Sums are whole numbers, so that their order changes
          nothing
Source    Goldberg and Nivre 2013 (dynamic oracles); Collins 2002 (averages)
Cost      moves times features times kinds of moves, for each round: about ten seconds
Limits    features that are rare in the right trees are not learnt
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from stateofplay.text.parser.features import (
    N_STATE,
    N_VALUES,
    join_values,
    show_state,
    template_parts,
)
from stateofplay.text.parser.moves import N_MOVES, N_RELATIONS, clear, make_move, may_move

_COUNT_BITS = 26  # of a feature's hash that rare ones are told by
_TABLE_BITS = 23
_MOST_ROWS = 3_500_000


@dataclass(frozen=True, slots=True)
class TreeExamples:
    """Sentences with their right trees.

    Args:
        columns: one row a word, as the parser sees it.
        first: index of the first word of each sentence.
        heads: index within the sentence, -1 for the root.
        relations: numbers of relations; that of the root is one more than the last.
    """

    columns: NDArray[np.uint32]
    first: NDArray[np.int64]
    heads: NDArray[np.int32]
    relations: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class MoveSettings:
    """How moves are trained.

    Args:
        seed: of the order of the sentences and of what is left to chance.
        rounds: how often every sentence is seen.
        explore: how often the parser goes on from its own move after the first round.
        left_out: share of features left out each time.
        min_count: a feature must occur so often in the right trees.
        n_weights: the largest weights that are kept.
    """

    seed: int = 1
    rounds: int = 12
    explore: float = 0.9
    left_out: float = 0.0
    min_count: int = 3
    n_weights: int = 1_100_000


class MoveLearner:
    """Weights of moves while they are learnt."""

    def __init__(self, examples: TreeExamples, settings: MoveSettings) -> None:
        self._examples, self._settings = examples, settings
        self._parts, self._seeds = template_parts()
        self._counts = np.zeros(1 << _COUNT_BITS, np.uint8)
        self._keys = np.zeros(1 << _TABLE_BITS, np.uint32)
        self._rows = np.zeros(1 << _TABLE_BITS, np.int32)
        self._values = np.zeros((_MOST_ROWS, N_MOVES), np.int32)
        self._sums = np.zeros((_MOST_ROWS, N_MOVES), np.int64)
        self._used = np.zeros(2, np.int64)  # rows in use, sentences seen
        self._length = np.diff(np.append(examples.first, len(examples.heads)))
        self._chance = np.random.default_rng(settings.seed)
        self._state = np.uint64(settings.seed * 2654435761 + 88172645463325252)
        self._round(np.arange(len(examples.first)), is_count=True, explore=0.0)

    def learn(self, turn: int) -> int:
        """See every sentence once; return how many moves were wrong."""
        order = self._chance.permutation(len(self._examples.first))
        return self._round(order, is_count=False, explore=self._settings.explore if turn else 0.0)

    def _round(self, order: Any, *, is_count: bool, explore: float) -> int:
        one = self._examples
        wrong, self._state = _learn(
            one.columns, one.first, self._length, one.heads, one.relations, order,
            self._parts, self._seeds, self._counts, self._settings.min_count, self._keys,
            self._rows, self._values, self._sums, self._used, is_count,
            np.uint64(explore * 4294967296.0),
            np.uint64(self._settings.left_out * 4294967296.0), self._state,
        )  # fmt: skip
        return int(wrong)

    def weights(self) -> tuple[Any, Any, Any, Any]:
        """Return features, ascending, and of the kept weights the row, the move and the mean."""
        slots = np.flatnonzero(self._keys)
        slots = slots[np.argsort(self._keys[slots], kind="stable")]
        keys, rows = self._keys[slots], self._rows[slots]
        found = []
        for at in range(0, len(rows), 50_000):
            chosen = rows[at : at + 50_000]
            mean = self._values[chosen] - self._sums[chosen] / float(self._used[1])
            row, move = np.nonzero(mean)
            found.append((row + at, move, mean[row, move]))
        row, move, mean = (np.concatenate(part) for part in zip(*found, strict=True))
        return keys, row, move, mean


@njit(cache=True)
def _learn(
    columns: Any, firsts: Any, lengths: Any, heads: Any, relations: Any, order: Any, parts: Any,
    seeds: Any, counts: Any, min_count: int, keys: Any, rows: Any, values: Any, sums: Any,
    used: Any, is_count: bool, explore: Any, left_out: Any, chance: Any,
) -> Any:  # fmt: skip
    """Change weights in place; return wrong moves and the next state of chance."""
    longest = lengths.max()
    stack = np.empty(longest + 1, np.int32)
    state = np.empty((N_STATE, longest + 1), np.int64)
    told = np.empty(N_VALUES, np.uint32)
    features = np.empty(len(seeds), np.uint32)
    found = np.empty(len(seeds), np.int32)
    scores = np.empty(N_MOVES, np.int32)
    costs = np.empty(3, np.int64)
    n_wrong = 0
    for number in order:
        first, n_words = firsts[number], lengths[number]
        gold = heads[first : first + n_words]
        kind = relations[first : first + n_words]
        clear(state, n_words)
        depth, coming = 0, 0
        used[1] += 0 if is_count else 1
        while depth > 1 or coming < n_words:
            show_state(columns, first, n_words, stack, depth, coming, state, told)
            join_values(told, parts, seeds, features)
            _cost(stack, depth, coming, n_words, gold, costs)
            least = _least(costs, depth, coming, n_words)
            if is_count:
                for feature in features:
                    slot = feature & np.uint32((1 << _COUNT_BITS) - 1)
                    if counts[slot] < 255:
                        counts[slot] += 1
                move = _right_move(
                    scores, costs, least, stack, depth, coming, gold, kind, n_words, True
                )
            else:
                chance = _look_up(features, counts, min_count, keys, rows, left_out, chance, found)
                _score(found, values, scores)
                guess = _best(scores, depth, coming, n_words)
                move = _right_move(
                    scores, costs, least, stack, depth, coming, gold, kind, n_words, False
                )
                if not _is_right(guess, costs, least, stack, depth, coming, gold, kind):
                    n_wrong += 1
                    _mend(
                        features,
                        found,
                        counts,
                        min_count,
                        keys,
                        rows,
                        values,
                        sums,
                        used,
                        move,
                        guess,
                    )
                    chance = _next(chance)
                    if (chance >> np.uint64(32)) < explore:
                        move = guess
                else:
                    move = guess
            depth, coming = make_move(move, stack, depth, coming, state)
    return n_wrong, chance


@njit(cache=True)
def _next(chance: Any) -> Any:
    chance ^= chance << np.uint64(13)
    chance ^= chance >> np.uint64(7)
    chance ^= chance << np.uint64(17)
    return chance


@njit(cache=True)
def _cost(stack: Any, depth: int, coming: int, n_words: int, gold: Any, costs: Any) -> None:
    """Set how many right arcs are lost by taking the next word, hanging left, hanging right."""
    costs[:] = 0
    if coming < n_words:
        for at in range(depth):
            if gold[stack[at]] == coming:
                costs[0] += 1
            if at < depth - 1 and gold[coming] == stack[at]:
                costs[0] += 1
    if depth > 0:
        top = stack[depth - 1]
        below = stack[depth - 2] if depth > 1 else -2
        for word in range(coming, n_words):
            if gold[word] == top:
                costs[1] += 1
                costs[2] += 1
        if gold[top] == below or gold[top] > coming or gold[top] == -1:
            costs[1] += 1
        if gold[top] >= coming or gold[top] == -1:
            costs[2] += 1


@njit(cache=True)
def _least(costs: Any, depth: int, coming: int, n_words: int) -> int:
    least = 1 << 30
    if coming < n_words:
        least = min(least, costs[0])
        if depth > 0:
            least = min(least, costs[1])
    if depth > 1:
        least = min(least, costs[2])
    return least


@njit(cache=True)
def _is_right(
    move: int, costs: Any, least: int, stack: Any, depth: int, coming: int, gold: Any, kind: Any
) -> bool:
    """Return whether a move loses no more than must be lost, and its relation is the right one."""
    if move == 0:
        return costs[0] == least
    child = stack[depth - 1]
    if move <= N_RELATIONS:
        return costs[1] == least and (gold[child] != coming or kind[child] == move - 1)
    return costs[2] == least and (
        gold[child] != stack[depth - 2] or kind[child] == move - 1 - N_RELATIONS
    )


@njit(cache=True)
def _right_move(
    scores: Any, costs: Any, least: int, stack: Any, depth: int, coming: int, gold: Any, kind: Any,
    n_words: int, is_first: bool,
) -> int:  # fmt: skip
    """Return the best right move, or any that makes a right arc where none has a score."""
    best = -1
    for move in range(N_MOVES):
        if may_move(move, depth, coming, n_words) and _is_right(
            move, costs, least, stack, depth, coming, gold, kind
        ):
            if is_first:
                if best <= 0:
                    best = move  # an arc before a word is taken
            elif best < 0 or scores[move] > scores[best]:
                best = move
    return best


@njit(cache=True)
def _best(scores: Any, depth: int, coming: int, n_words: int) -> int:
    best = -1
    for move in range(N_MOVES):
        if may_move(move, depth, coming, n_words) and (best < 0 or scores[move] > scores[best]):
            best = move
    return best


@njit(cache=True)
def _look_up(
    features: Any, counts: Any, min_count: int, keys: Any, rows: Any, left_out: Any, chance: Any,
    found: Any,
) -> Any:  # fmt: skip
    """Set the row of each feature, -1 for none, -2 for one left out; return the state of chance."""
    mask = np.uint32(len(keys) - 1)
    for at in range(len(features)):
        feature = features[at]
        found[at] = -2
        if feature == 0 or counts[feature & np.uint32((1 << _COUNT_BITS) - 1)] < min_count:
            continue
        if left_out > 0:
            chance = _next(chance)
            if (chance >> np.uint64(32)) < left_out:
                continue
        slot = feature & mask
        while keys[slot] != 0 and keys[slot] != feature:
            slot = (slot + np.uint32(1)) & mask
        found[at] = rows[slot] if keys[slot] == feature else -1
    return chance


@njit(cache=True)
def _score(found: Any, values: Any, scores: Any) -> None:
    scores[:] = 0
    for row in found:
        if row >= 0:
            for move in range(N_MOVES):
                scores[move] += values[row, move]


@njit(cache=True)
def _mend(
    features: Any, found: Any, counts: Any, min_count: int, keys: Any, rows: Any, values: Any,
    sums: Any, used: Any, right: int, wrong: int,
) -> None:  # fmt: skip
    mask = np.uint32(len(keys) - 1)
    for at in range(len(features)):
        row = found[at]
        if row == -2:
            continue
        if row == -1:
            if used[0] == len(values):
                continue
            slot = features[at] & mask
            while keys[slot] != 0 and keys[slot] != features[at]:
                slot = (slot + np.uint32(1)) & mask
            if keys[slot] == 0:
                keys[slot] = features[at]
                rows[slot] = used[0]
                used[0] += 1
            row = rows[slot]
        values[row, right] += 1
        sums[row, right] += used[1]
        values[row, wrong] -= 1
        sums[row, wrong] -= used[1]
