"""What a half-built tree shows: features for the next move of the parser.

Reads     columns of the words, the stack and the arcs so far
Writes    one feature a template, 0 where it says nothing
Method    a template is text, `tag@s0+word@b0`: the tag of the word on top of the stack with the
          next word. Words: `s0 s1 s2` on the stack, `b0 b1 b2` to come, and their outermost
          children to the left and right (`s0l`, `s0r`), the second outermost (`s0L`, `s0R`).
          `near` is how far the two on the stack, `next` how far top and next word lie apart
Source    Zhang and Nivre 2011; clusters as features: Koo et al. 2008
Cost      two or three multiplications a template
Limits    distances of ten words and more are one, children from the fourth on too
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.compiled import compiled
from stateofplay.text.tagger.columns import Hashes, hash_text
from stateofplay.text.tagger.templates import read_templates

Numbers = NDArray[np.int32]

PLACES = tuple("s0 s1 s2 b0 b1 b2 s0l s0L s0r s0R s1l s1L s1r s1R b0l b0L s0n b0p x".split())
# The first ones are columns of words; the others are known while the tree is built.
WORD_COLUMNS = tuple("word tag c4 c6 c16".split())
COLUMNS = (*WORD_COLUMNS, "rel", "left", "right", "lset", "rset")
N_WORD_COLUMNS = len(WORD_COLUMNS)
_REL, _LEFT, _RIGHT, _LEFT_SET, _RIGHT_SET = range(N_WORD_COLUMNS, N_WORD_COLUMNS + 5)
_WIDTH = len(COLUMNS)
_TAG = 1
N_PARTS = 4  # of the longest template
# Rows of the state: head, relation, children at both sides, their numbers and relations.
N_STATE = 10
HEAD, RELATION, FIRST_LEFT, SECOND_LEFT, FIRST_RIGHT, SECOND_RIGHT = range(6)
N_LEFT, N_RIGHT, LEFT_SET, RIGHT_SET = range(6, N_STATE)

TEMPLATES = read_templates("""
    word@s0 tag@s0 word@s0+tag@s0 c6@s0 c16@s0 word@s1 tag@s1 word@s1+tag@s1 c6@s1 c16@s1
    word@b0 tag@b0 word@b0+tag@b0 c6@b0 c16@b0 word@b1 tag@b1 word@b1+tag@b1 c6@b1
    word@b2 tag@b2 tag@s2 word@s2
    # pairs
    word@s0+word@b0 word@s0+tag@s0+tag@b0 tag@s0+word@b0+tag@b0 tag@s0+tag@b0 c6@s0+c6@b0
    c16@s0+c16@b0 c6@s0+tag@s0+c6@b0+tag@b0
    word@s1+word@s0 word@s1+tag@s1+tag@s0 tag@s1+word@s0+tag@s0 tag@s1+tag@s0 c6@s1+c6@s0
    c16@s1+c16@s0 c6@s1+tag@s1+c6@s0+tag@s0
    tag@s1+tag@b0 word@s1+word@b0 word@s1+tag@b0 tag@s1+word@b0 tag@b0+tag@b1 word@b0+tag@b1
    tag@b0+word@b1
    # three
    tag@s0+tag@b0+tag@b1 tag@s1+tag@s0+tag@b0 word@s0+tag@b0+tag@b1 tag@s2+tag@s1+tag@s0
    word@s1+tag@s0+tag@b0 tag@s1+word@s0+tag@b0 tag@s1+tag@s0+word@b0 tag@b0+tag@b1+tag@b2
    c4@s1+c4@s0+c4@b0 c4@s0+c4@b0+c4@b1 word@s1+word@s0+tag@b0 tag@s1+tag@s0+tag@b0+tag@b1
    # children
    tag@s0+tag@s0l+tag@b0 tag@s0+tag@s0r+tag@b0 tag@s0+tag@b0l+tag@b0
    tag@s1+tag@s1l+tag@s0 tag@s1+tag@s1r+tag@s0 tag@s1+tag@s0l+tag@s0 tag@s1+tag@s0r+tag@s0
    word@s0+word@s0l word@s0+word@s0r word@s1+word@s1r word@b0+word@b0l word@s1+word@s1l
    word@s0l word@s0r word@s1r word@b0l tag@s0l tag@s0r tag@s1l tag@s1r tag@b0l
    rel@s0l rel@s0r rel@s1l rel@s1r rel@b0l
    tag@s0+rel@s0l+rel@s0L tag@s0+rel@s0r+rel@s0R tag@s1+rel@s1r+rel@s1R tag@s1+rel@s1l+rel@s1L
    tag@b0+rel@b0l+rel@b0L tag@s0+tag@s0l+tag@s0L tag@s0+tag@s0r+tag@s0R tag@s1+tag@s1r+tag@s1R
    tag@b0+tag@b0l+tag@b0L
    word@s0+rel@s0l word@s0+rel@s0r word@s1+rel@s1r word@s1+rel@s1l word@b0+rel@b0l
    tag@s0+rel@s0l+tag@b0 tag@s0+rel@s0r+tag@b0 tag@s1+rel@s1r+tag@s0 tag@s1+rel@s1l+tag@s0
    tag@s1+rel@s1r+tag@s0+rel@s0l tag@s0+rel@s0l+tag@b0+rel@b0l word@s1r+word@s0 word@s0r+word@b0
    word@s1+word@s0l+tag@s0 word@s1+word@s0r+tag@s0
    # small words before the next one, and what hangs on either
    word@b0l+tag@b0 word@s0+word@b0l+tag@b0 word@s1+word@b0l+tag@s0 tag@s1+tag@s0+word@b0l
    c6@s0+word@b0l+c6@b0 c6@s1+c6@s0+word@b0l c6@s1+word@b0l+c6@b0 tag@s0+rel@b0l+tag@b0
    tag@s1+tag@s0+rel@b0l+tag@b0 word@b0L+tag@b0 tag@s2+tag@s1+word@b0l
    tag@s1+tag@s0+word@s0l c6@s1+word@s0l+c6@s0 c16@s1+word@s0l tag@s2+tag@s1+tag@s0+word@s0l
    word@s0+lset@s0 tag@s0+lset@s0 tag@s0+rset@s0 word@s0+rset@s0 word@s1+rset@s1 tag@s1+rset@s1
    word@b0+lset@b0 tag@b0+lset@b0 tag@s1+rset@s1+tag@s0 tag@s1+rset@s1+tag@s0+lset@s0
    tag@s0+rset@s0+tag@b0 tag@s0+tag@b0+lset@b0 tag@s1+tag@s0+tag@b0+lset@b0
    tag@s0+lset@s0+tag@b0 tag@s1+lset@s1+tag@s0
    tag@s0+tag@s0n tag@b0p+tag@b0 tag@s0+tag@s0n+tag@b0 tag@s0+tag@b0p+tag@b0
    tag@s1+tag@s0+tag@s0n tag@s1+tag@s0+tag@b0p+tag@b0
    # numbers and distances
    word@s0+left@s0 word@s0+right@s0 tag@s0+left@s0 tag@s0+right@s0 word@s1+right@s1
    tag@s1+right@s1 tag@s1+left@s1 tag@b0+left@b0
    near@x+tag@s0 near@x+tag@s1 near@x+tag@s1+tag@s0 near@x+word@s1 near@x+word@s0
    next@x+tag@s0 next@x+tag@b0 next@x+tag@s0+tag@b0 next@x+word@s0 next@x+word@b0
""")
_PLACE_COLUMNS = {"near@x": ("x", 0), "next@x": ("x", 1)}


def template_parts() -> tuple[Numbers, Hashes]:
    """Return where the parts of each template stand among the values, -1 behind the last.

    The second result is the number that each template begins with.
    """
    parts = np.full((len(TEMPLATES), N_PARTS), -1, dtype=np.int32)
    for row, template in enumerate(TEMPLATES):
        for at, part in enumerate(template.split("+")):
            parts[row, at] = _value_at(part)
    seeds = np.array([hash_text(template) for template in TEMPLATES], dtype=np.uint32)
    return parts, seeds


def _value_at(part: str) -> int:
    column, _, place = part.partition("@")
    if part in _PLACE_COLUMNS:
        place, number = _PLACE_COLUMNS[part]
    else:
        number = COLUMNS.index(column)
    return PLACES.index(place) * len(COLUMNS) + number


N_VALUES = len(PLACES) * len(COLUMNS)


@compiled
def _short(bits: int) -> Any:
    """Return a set of up to 63 bits as a hash of 32, never 0."""
    spread = np.uint64(bits) * np.uint64(0x9E3779B97F4A7C15)
    return (spread >> np.uint64(32)) | np.uint64(1)


@compiled
def show_state(
    columns: Any, first: int, n_words: int, stack: Any, depth: int, coming: int, state: Any,
    values: Any,
) -> None:  # fmt: skip
    """Set the values that templates read.

    Args:
        columns: one row a word of all sentences, columns as in `WORD_COLUMNS`.
        first: row of the first word of this sentence.
        n_words: in this sentence.
        stack: indices of words in the sentence; the last of `depth` is the top.
        depth: words on the stack.
        coming: index of the next word, `n_words` when there is none.
        state: one row a kind of knowledge, one column a word of the sentence.
        values: one entry a place and column, written over.
    """
    s0 = stack[depth - 1] if depth > 0 else -1
    s1 = stack[depth - 2] if depth > 1 else -1
    s2 = stack[depth - 3] if depth > 2 else -1
    b0 = coming if coming < n_words else -1
    at = 0
    for word in (
        s0, s1, s2, b0,
        coming + 1 if coming + 1 < n_words else -1,
        coming + 2 if coming + 2 < n_words else -1,
        state[FIRST_LEFT, s0] if s0 >= 0 else -1, state[SECOND_LEFT, s0] if s0 >= 0 else -1,
        state[FIRST_RIGHT, s0] if s0 >= 0 else -1, state[SECOND_RIGHT, s0] if s0 >= 0 else -1,
        state[FIRST_LEFT, s1] if s1 >= 0 else -1, state[SECOND_LEFT, s1] if s1 >= 0 else -1,
        state[FIRST_RIGHT, s1] if s1 >= 0 else -1, state[SECOND_RIGHT, s1] if s1 >= 0 else -1,
        state[FIRST_LEFT, b0] if b0 >= 0 else -1, state[SECOND_LEFT, b0] if b0 >= 0 else -1,
        s0 + 1 if 0 <= s0 < n_words - 1 else -1, coming - 1,
    ):  # fmt: skip
        if word < 0:
            for j in range(_WIDTH):
                values[at + j] = 0
            values[at + _TAG] = 1
        else:
            for j in range(N_WORD_COLUMNS):
                values[at + j] = columns[first + word, j]
            values[at + _REL] = state[RELATION, word] + 2
            values[at + _LEFT] = min(state[N_LEFT, word], 4) + 1
            values[at + _RIGHT] = min(state[N_RIGHT, word], 4) + 1
            values[at + _LEFT_SET] = _short(state[LEFT_SET, word])
            values[at + _RIGHT_SET] = _short(state[RIGHT_SET, word])
        at += _WIDTH
    values[at] = min(s0 - s1, 10) + 1 if s1 >= 0 else 0
    values[at + 1] = min(b0 - s0, 10) + 1 if b0 >= 0 and s0 >= 0 else 0


@compiled
def join_values(values: Any, parts: Any, seeds: Any, features: Any) -> None:
    """Set the feature of each template; 0 where one of its parts says nothing."""
    low = np.uint64(0xFFFFFFFF)
    for row in range(parts.shape[0]):
        mixed = np.uint64(seeds[row])
        for at in range(parts.shape[1]):
            part = parts[row, at]
            if part < 0:
                break
            value = np.uint64(values[part])
            if value == 0:
                mixed = np.uint64(0)
                break
            mixed = ((mixed ^ value) * np.uint64(0x85EBCA6B)) & low
            mixed ^= mixed >> np.uint64(15)
            mixed = (mixed + np.uint64(0x7F4A7C15)) & low
        if mixed != 0:
            mixed = (mixed * np.uint64(0xC2B2AE35)) & low
            mixed ^= mixed >> np.uint64(13)
        features[row] = mixed
