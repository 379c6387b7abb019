"""How sure a tagger is of each stretch it marks, kind by kind.

Reads     a score for each word and label, the bounds of the sequences, a score for each step
Writes    the chance of each stretch under each kind, or of each label at each word, 0 to 1
Method    forwards and backwards over all sequences side by side, one array step a position
Source    Lafferty et al. 2001; Rabiner 1989 for the scaling
Cost      about as much as finding the best labels
Limits    chances are those of the training texts: too high where a text is of another sort. They
          are rounded, so that the last bits, which differ between machines, decide nothing
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.tagger.decode import Ints

Floats = NDArray[np.float64]

_DIGITS = 6  # of a chance that are kept
_FAR = 60.0  # a label that lies further below the best is as unlikely as one that lies so far
_MARKS = 4  # labels a kind: first, inner, last and only word, in the order of `stretch_labels`


def stretch_beliefs(
    scores: Floats, first: Ints, step: Floats, stretches: Sequence[tuple[int, int]]
) -> Floats:
    """Return the chance of each stretch, one row a stretch and one column a kind.

    Args:
        scores: one row a word, one column a label of `stretch_labels`; natural logarithms.
        first: index of the first word of each sequence, ascending, beginning with 0.
        step: score of stepping from label to label, with the edge as last row and column.
        stretches: first word and end of each, none over the bounds of a sequence.
    """
    n_kinds = scores.shape[1] // _MARKS
    if not len(stretches):
        return np.zeros((0, n_kinds))
    ways = np.exp(step)
    below = np.maximum(scores - scores.max(axis=1, keepdims=True), -_FAR)
    weight = np.exp(below)
    ahead, behind, scale = _both_ways(weight, first, ways)
    n_words = np.array([end - begin for begin, end in stretches])
    words = np.concatenate([np.arange(begin, end) for begin, end in stretches])
    starts = np.cumsum(n_words) - n_words
    label = _labels(n_words, starts, n_kinds)
    part = weight[words[:, None], label] / scale[words, None]
    part[1:] *= ways[label[:-1], label[1:]]
    part[starts] = ahead[words[starts, None], label[starts]]
    ends = starts + n_words - 1
    part[ends] *= behind[words[ends, None], label[ends]]
    chances: Floats = np.multiply.reduceat(part, starts, axis=0)
    return chances.round(_DIGITS)


def label_beliefs(scores: Floats, first: Ints, step: Floats) -> Floats:
    """Return the chance of each label at each word.

    Args:
        scores: as for `stretch_beliefs`.
        first: idem.
        step: idem.
    """
    if not len(scores):
        return np.zeros(scores.shape)
    below = np.maximum(scores - scores.max(axis=1, keepdims=True), -_FAR)
    ahead, behind, _ = _both_ways(np.exp(below), first, np.exp(step))
    chances: Floats = ahead * behind
    return chances.round(_DIGITS)


def _labels(n_words: Ints, starts: Ints, n_kinds: int) -> Ints:
    """Return the label of each word of each stretch under each kind."""
    mark = np.ones(int(n_words.sum()), dtype=np.int64)
    mark[starts] = 0
    mark[starts + n_words - 1] = np.where(n_words == 1, 3, 2)
    labels: Ints = mark[:, None] + 1 + _MARKS * np.arange(n_kinds)
    return labels


def _both_ways(weight: Floats, first: Ints, ways: Floats) -> tuple[Floats, Floats, Floats]:
    """Return what stands before and behind each word under each label, and what it was scaled by.

    The product of the first two is the chance of the label.
    """
    n_words, n_labels = weight.shape
    length = np.diff(np.append(first, n_words))
    order = np.argsort(-length, kind="stable")
    first, length = first[order], length[order]
    inner = ways[:n_labels, :n_labels]
    live = [first[length > at] + at for at in range(int(length[0]))]
    ahead = np.empty_like(weight)
    scale = np.empty(n_words)
    coming = np.broadcast_to(ways[-1, :n_labels], (len(first), n_labels))
    for here in live:
        now = coming[: len(here)] * weight[here]
        scale[here] = now.sum(axis=1)
        ahead[here] = now / scale[here, None]
        coming = ahead[here] @ inner
    last = first + length - 1
    behind = np.empty_like(weight)
    behind[last] = ways[:n_labels, -1]
    behind[last] /= (ahead[last] * behind[last]).sum(axis=1, keepdims=True)
    for after in reversed(live[1:]):
        behind[after - 1] = (behind[after] * weight[after] / scale[after, None]) @ inner.T
    return ahead, behind, scale
