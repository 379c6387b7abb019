"""Which candidate pairs are copies, and their edit scripts, in one compiled loop.

Reads     the word columns, which words stand in quote marks, and the candidate pairs
Writes    for each pair its class and shares; for each copy the rows of its script
Method    each pair is aligned; it is a copy when enough of the body of one report stands in the
          other, and enough of that outside quote marks: two reports of one speech share the speech
          and are no copies. Where only one long piece is shared, it is a copy of a part.
Cost      linear in the words of all candidate pairs
Limits    a text that stands in quote marks from end to end is never a copy
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from stateofplay.copies.align import Runs, fill_index, find_runs, new_index, new_runs, trim_crumbs
from stateofplay.copies.config import CopyConfig
from stateofplay.copies.ends import fill_ends
from stateofplay.copies.script import MAX_ROWS, write_script
from stateofplay.text.compiled import compiled
from stateofplay.text.shingles import TITLE, Flags, Places, Rows, WordColumns, Words

WHOLE, PART, NEITHER = 2, 1, 0
_CHUNK = 8192  # pairs compared at once
_ROWS = 1 << 18  # rows of their scripts, about thirty a pair: bounds the memory


class Limits(NamedTuple):
    """The thresholds of the config that the compiled loop needs."""

    anchor_words: int
    run_words: int
    gap_part: int
    max_gap_words: int
    whole_share: float
    running_share: float
    min_running_words: int
    twin_share: float
    min_twin_words: int
    part_words: int
    part_gap_words: int
    max_change_words: int


@dataclass(frozen=True, slots=True)
class Compared:
    """One copy.

    Args:
        left, right: report numbers.
        is_whole: the class.
        shared_left, shared_right: shared words of the body.
        body_left, body_right: words of the body.
        script: rows of (what, first and last word on the left, the same on the right).
    """

    left: int
    right: int
    is_whole: bool
    shared_left: int
    shared_right: int
    body_left: int
    body_right: int
    script: NDArray[np.int32]


def compare_pairs(
    columns: WordColumns, quoted: Flags, lefts: Places, rights: Places, config: CopyConfig
) -> Iterator[Compared]:
    """Yield the copies among the candidate pairs, in the order of the pairs.

    Args:
        columns: words of all reports.
        quoted: for each word, 1 where it stands in quote marks.
        lefts: report numbers; quickest when equal ones stand together.
        rights: report numbers, as many.
        config: all its alignment and copy thresholds are used.
    """
    limits = Limits(*(getattr(config, name) for name in Limits._fields))
    longest = int(np.diff(columns.rows).max(initial=1))
    counts, script = np.empty((_CHUNK, 6), np.int64), np.empty((_ROWS + MAX_ROWS, 5), np.int32)
    first = 0
    while first < len(lefts):
        n = _compare(
            columns.words, columns.rows, columns.flags, quoted, lefts[first:], rights[first:],
            limits, longest, counts, script,
        )  # fmt: skip
        numbers = lefts[first : first + n].tolist(), rights[first : first + n].tolist()
        end = 0
        for left, right, row in zip(*numbers, counts[:n].tolist(), strict=True):
            start, end = end, end + row[5]
            if row[0] != NEITHER:
                yield Compared(
                    left, right, row[0] == WHOLE, row[1], row[2], row[3], row[4],
                    script[start:end].copy(),
                )  # fmt: skip
        first += n


@compiled
def _compare(
    words: Words, rows: Rows, flags: Flags, quoted: Flags, lefts: Places, rights: Places,
    limits: Limits, longest: int, counts: Rows, script: Places,
) -> int:  # fmt: skip
    """Compare pairs until there is no more room for counts or rows; return how many.

    The counts of a pair are class, shared words left and right, body words left and right, rows.
    """
    index, found, runs = new_index(longest), new_runs(), new_runs()
    used_left, used_right = np.empty(longest, np.uint8), np.empty(longest, np.uint8)
    n_rows = 0
    indexed = -1
    for i in range(len(lefts)):
        if i == len(counts) or n_rows > len(script) - MAX_ROWS:
            return i
        a0, a1 = rows[lefts[i]], rows[lefts[i] + 1]
        b0, b1 = rows[rights[i]], rows[rights[i] + 1]
        if indexed != lefts[i]:
            fill_index(index, words[a0:a1], limits.run_words)
            indexed = lefts[i]
        n = find_runs(
            index, words[a0:a1], words[b0:b1], limits.run_words, limits.anchor_words,
            limits.gap_part, limits.max_gap_words, found, runs, used_left, used_right,
        )  # fmt: skip
        left, right = flags[a0:a1], flags[b0:b1]
        trim_crumbs(runs, n, left, right, limits.max_change_words)
        n = fill_ends(
            words[a0:a1], words[b0:b1], left, right, runs, n, limits.gap_part,
            limits.max_change_words,
        )  # fmt: skip
        kind = _judge(runs, n, left, right, quoted[a0:a1], quoted[b0:b1], limits, counts[i])
        counts[i, 5] = 0
        if kind != NEITHER:
            counts[i, 5] = write_script(
                runs, n, left, right, limits.max_change_words, script[n_rows:]
            )
            n_rows += counts[i, 5]
    return len(lefts)


@compiled
def _judge(
    runs: Runs, n: int, left: Flags, right: Flags, quoted_left: Flags, quoted_right: Flags,
    limits: Limits, counts: Rows,
) -> int:  # fmt: skip
    """Fill in the counts of a pair and return its class."""
    shared_left, running_left = _count_shared(runs.left, runs.length, n, left, quoted_left)
    shared_right, running_right = _count_shared(runs.right, runs.length, n, right, quoted_right)
    body_left, all_running_left = _count_all(left, quoted_left)
    body_right, all_running_right = _count_all(right, quoted_right)
    counts[1], counts[2], counts[3], counts[4] = shared_left, shared_right, body_left, body_right
    running = min(running_left, running_right)
    is_whole = running >= limits.min_running_words and (
        _is_whole_side(shared_left, body_left, running_left, all_running_left, limits)
        or _is_whole_side(shared_right, body_right, running_right, all_running_right, limits)
    )
    is_twin = (
        running >= limits.min_twin_words
        and shared_left >= limits.twin_share * body_left
        and shared_right >= limits.twin_share * body_right
    )
    kind = NEITHER
    if is_whole or is_twin:
        kind = WHOLE
    elif _longest_piece(runs, n, quoted_left, limits.part_gap_words) >= limits.part_words:
        kind = PART
    counts[0] = kind
    return kind


@compiled
def _is_whole_side(shared: int, body: int, running: int, all_running: int, limits: Limits) -> bool:
    return shared >= limits.whole_share * body and running >= limits.running_share * all_running


@compiled
def _count_shared(
    places: Places, lengths: Places, n: int, flags: Flags, quoted: Flags
) -> tuple[int, int]:
    """Return how many shared words stand in the body, and how many of those outside quotes."""
    body, running = 0, 0
    for i in range(n):
        for k in range(places[i], places[i] + lengths[i]):
            if not flags[k] & TITLE:
                body += 1
                running += 1 - quoted[k]
    return body, running


@compiled
def _count_all(flags: Flags, quoted: Flags) -> tuple[int, int]:
    body, running = 0, 0
    for k in range(len(flags)):
        if not flags[k] & TITLE:
            body += 1
            running += 1 - quoted[k]
    return body, running


@compiled
def _longest_piece(runs: Runs, n: int, quoted: Flags, max_gap: int) -> int:
    """Return the words outside quotes of the longest piece shared but for a few edited words."""
    best, piece = 0, 0
    for i in range(n):
        if i > 0:
            gap_left = runs.left[i] - (runs.left[i - 1] + runs.length[i - 1])
            gap_right = runs.right[i] - (runs.right[i - 1] + runs.length[i - 1])
            if not (0 <= gap_left <= max_gap and 0 <= gap_right <= max_gap):
                piece = 0
        for k in range(runs.left[i], runs.left[i] + runs.length[i]):
            piece += 1 - quoted[k]
        best = max(best, piece)
    return best
