"""How the wording of one printing of a quote differs from its main form.

Reads     the main wording and another one
Writes    the kind of difference, or `None` for the same words
Method    words lost and added between shared runs are sorted by weight: a lost `not` outranks a
          changed figure, a figure a name, a name an insertion in brackets, and any of them a cut
Source    rules of our own
Cost      that of one alignment
Limits    words missing at the head or tail are a printer's cut, even where they turn the sense
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stateofplay.model.finding import Variant
from stateofplay.quotes.align import aligned_runs
from stateofplay.quotes.same import holds
from stateofplay.quotes.wording import Wording
from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.languages.en.times import NUMBERS, ORDINALS

_NUMBER_WORDS = (NUMBERS.keys() | ORDINALS.keys() | {"million", "billion", "half"}) - {"a", "an"}
_MAX_NEGATED = 6  # words lost and added; in a longer rewording a `not` need not turn the sense


def compare_wordings(main: Wording, other: Wording) -> Variant | None:
    """Return how `other` differs from `main`, the longest printing; `None` for the same words."""
    if main.words == other.words:
        return None if main.is_marked == other.is_marked else "paraphrase"
    if main.is_marked and not other.is_marked:
        return "paraphrase"
    lost, added = _inner_differences(main.words, other.words)
    if not added and (not lost or other.has_ellipsis):
        return "cut"
    return _kind_of_change(main, other, lost, added)


def _kind_of_change(
    main: Wording, other: Wording, lost: Sequence[int], added: Sequence[int]
) -> Variant:
    gone = {main.words[i] for i in lost}
    new = {other.words[i] for i in added}
    is_small = len(lost) + len(added) <= _MAX_NEGATED
    if is_small and _denials(gone) != _denials(new):
        return "negation"
    if _figures(gone) != _figures(new):
        return "figure"
    if set(added) & other.brackets or set(lost) & main.brackets:
        return "insertion"
    if set(lost) & main.names and set(added) & other.names:
        return "name"
    return "words"


def _denials(words: set[str]) -> set[str]:
    return {w for w in words if w in NEGATIONS or w.endswith("n't")}


def _figures(words: set[str]) -> set[str]:
    return {w for w in words if w in _NUMBER_WORDS or any(c.isdigit() for c in w)}


def _inner_differences(main: Sequence[str], other: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return places of words lost from `main` and added in `other`, between shared words.

    What only one of them has at the head or the tail is where a printer cut, and no difference.
    """
    runs = aligned_runs(main, other)
    lost: list[int] = []
    added: list[int] = []
    for (_, a, _, b), (c, _, d, _) in pairwise(runs):
        lost.extend(range(a, c))
        added.extend(range(b, d))
    if runs:
        _, a, _, b = runs[-1]
        _add_edge(main, other, (a, len(main)), (b, len(other)), lost, added)
        c, _, d, _ = runs[0]
        _add_edge(main, other, (0, c), (0, d), lost, added)
    return lost, added


def _add_edge(
    main: Sequence[str],
    other: Sequence[str],
    left: tuple[int, int],
    right: tuple[int, int],
    lost: list[int],
    added: list[int],
) -> None:
    """Add the words beyond the shared ones where other words stand on both sides.

    Words of `other` that `main` has elsewhere show a longer cut.
    """
    words = other[slice(*right)]
    if left[0] == left[1] or not words or holds(main, words):
        return
    n = min(len(words), left[1] - left[0])
    added.extend(range(*right))
    lost.extend(range(left[0], left[0] + n) if left[0] else range(left[1] - n, left[1]))
