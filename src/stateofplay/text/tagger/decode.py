"""The best labels of many short sequences at once.

Reads     a score for each word and label, the bounds of the sequences, a score for each step
Writes    one label a word
Method    Viterbi, first order, over all sequences side by side: one array step a position
Source    Viterbi 1967; averaged perceptron: Collins 2002
Cost      words times labels squared; sequences are sorted by length, so padding costs nothing
Limits    integers only, so that the order of adding changes nothing; the lower label wins a tie
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

NEVER = -(1 << 40)  # score of a step that no sequence may take


def decode(scores: Ints, first: Ints, step: Ints) -> Ints:
    """Return the best label of each word.

    Args:
        scores: one row a word, one column a label.
        first: index of the first word of each sequence, ascending, beginning with 0.
        step: score of stepping from label (row) to label (column); the last row and the last
            column are the edge before the first and behind the last word.
    """
    n_words, n_labels = scores.shape
    best = np.zeros(n_words, dtype=np.int64)
    if n_words == 0:
        return best
    length = np.diff(np.append(first, n_words))
    order = np.argsort(-length, kind="stable")
    first, length = first[order], length[order]
    inner, begin, end = step[:n_labels, :n_labels], step[-1, :n_labels], step[:n_labels, -1]
    total = scores[first] + begin
    back: list[Ints] = []
    n_live = len(first)
    for at in range(1, int(length[0])):
        n_live = int(np.searchsorted(-length, -at, side="left"))
        ways = total[:n_live, :, None] + inner
        came = ways.argmax(axis=1)
        back.append(came)
        total[:n_live] = ways.max(axis=1) + scores[first[:n_live] + at]
    label = (total + end).argmax(axis=1)
    for at in range(int(length[0]) - 1, -1, -1):
        n_live = int(np.searchsorted(-length, -at, side="left"))
        best[first[:n_live] + at] = label[:n_live]
        if at:
            label[:n_live] = back[at - 1][np.arange(n_live), label[:n_live]]
    return best
