"""Labels that mark stretches: first, inner and last word, and stretches of one word.

Reads     label numbers, one a word, and the names of the labels
Writes    stretches with their kind; and back
Method    `B-`, `I-`, `E-`, `S-` and `O` for words outside every stretch
Cost      linear
Limits    stretches neither nest nor overlap
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from stateofplay.text.tagger.decode import Ints

OUTSIDE = "O"


def stretch_labels(kinds: Sequence[str]) -> tuple[str, ...]:
    """Return the labels of stretches of these kinds; `O` is the first."""
    return (OUTSIDE, *(f"{mark}-{kind}" for kind in kinds for mark in "BIES"))


def may_follow(left: str | None, right: str | None) -> bool:
    """Return whether a label may stand after another; `None` is the edge of the sequence."""
    if left is not None and left[0] in "BI":
        return right is not None and right[0] in "IE" and left[2:] == right[2:]
    return right is None or right[0] in "OBS"


def read_spans(numbers: Ints, labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield first word, end and kind of each stretch, in order.

    Args:
        numbers: of the labels, in an order that `may_follow` allows.
        labels: names of the labels.
    """
    first = 0
    for at in np.flatnonzero(numbers).tolist():
        label = labels[numbers[at]]
        if label[0] in "BS":
            first = at
        if label[0] in "ES":
            yield first, at + 1, label[2:]


def write_spans(
    stretches: Sequence[tuple[int, int, str]], n_words: int, labels: Sequence[str]
) -> Ints:
    """Return the label numbers of words `0` to `n_words` in which the stretches stand."""
    number = {label: at for at, label in enumerate(labels)}
    numbers = np.zeros(n_words, dtype=np.int64)
    for first, end, kind in stretches:
        if end - first == 1:
            numbers[first] = number[f"S-{kind}"]
        else:
            numbers[first:end] = number[f"I-{kind}"]
            numbers[first] = number[f"B-{kind}"]
            numbers[end - 1] = number[f"E-{kind}"]
    return numbers
