"""The moves by which a tree is built, and which of them may be made.

Reads     stack, next word, arcs so far
Writes    the same after a move
Method    arc-hybrid: a move takes the next word onto the stack, or hangs the top of the stack on
          the next word (left) or on the word below it (right) and takes it off. When no word is
          to come the stack folds up from the top; what is left is the root. So every sentence
          becomes one tree with one root
Source    Kuhlmann, Gómez-Rodríguez and Satta 2011
Cost      two moves a word
Limits    arcs do not cross: one English sentence in forty has some that do
"""

from __future__ import annotations

from typing import Any

from stateofplay.text.compiled import compiled
from stateofplay.text.parser.features import (
    FIRST_LEFT,
    FIRST_RIGHT,
    HEAD,
    LEFT_SET,
    N_LEFT,
    N_RIGHT,
    RELATION,
    RIGHT_SET,
    SECOND_LEFT,
    SECOND_RIGHT,
)
from stateofplay.text.parser.relations import RELATIONS

N_RELATIONS = len(RELATIONS)
N_MOVES = 2 * N_RELATIONS + 1
ROOT_NUMBER = N_RELATIONS
PUNCTUATION = RELATIONS.index("punct")


@compiled
def clear(state: Any, n_words: int) -> None:
    """Forget all arcs."""
    for at in range(n_words):
        for row in (HEAD, RELATION, FIRST_LEFT, SECOND_LEFT, FIRST_RIGHT, SECOND_RIGHT):
            state[row, at] = -1
        for row in (N_LEFT, N_RIGHT, LEFT_SET, RIGHT_SET):
            state[row, at] = 0


@compiled
def may_move(move: int, depth: int, coming: int, n_words: int) -> bool:
    """Return whether a move may be made."""
    if move == 0:
        return coming < n_words
    if move <= N_RELATIONS:
        return depth > 0 and coming < n_words
    return depth > 1


@compiled
def make_move(move: int, stack: Any, depth: int, coming: int, state: Any) -> tuple[int, int]:
    """Change stack and arcs in place; return the new depth and next word."""
    if move == 0:
        stack[depth] = coming
        return depth + 1, coming + 1
    child = stack[depth - 1]
    if move <= N_RELATIONS:
        state[HEAD, child] = coming
        state[RELATION, child] = move - 1
        state[SECOND_LEFT, coming] = state[FIRST_LEFT, coming]
        state[FIRST_LEFT, coming] = child
        state[N_LEFT, coming] += 1
        if move - 1 != PUNCTUATION:
            state[LEFT_SET, coming] |= 1 << (move - 1)
    else:
        head = stack[depth - 2]
        state[HEAD, child] = head
        state[RELATION, child] = move - 1 - N_RELATIONS
        state[SECOND_RIGHT, head] = state[FIRST_RIGHT, head]
        state[FIRST_RIGHT, head] = child
        state[N_RIGHT, head] += 1
        if move - 1 - N_RELATIONS != PUNCTUATION:
            state[RIGHT_SET, head] |= 1 << (move - 1 - N_RELATIONS)
    return depth - 1, coming
