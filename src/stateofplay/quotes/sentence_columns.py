"""How each word stands in its sentence: columns of numbers that the taggers of quotes read.

Reads     the words of a report's frames
Writes    where the sentence of each word begins and ends, and columns: place, marks, verbs, cues of
          the rules and quoted stretches on either side
Method    running maxima and sums over all words at once
Cost      linear in the words
Limits    a sentence ends at a stop; one that an abbreviation cuts is read as two
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stateofplay.quotes.rule_columns import Ruled
from stateofplay.quotes.word_columns import FrameWords, Places
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS
from stateofplay.text.tagger.columns import Hashes, hash_text

Bools = NDArray[np.bool_]

STOP = 3  # value of the column `mark` for what ends a sentence
_STEPS = np.array([1, 2, 3, 4, 6, 9, 14, 24])
_FAR = 99


@dataclass(frozen=True, slots=True)
class Standing:
    """The words of a report with how they stand in their sentences.

    Args:
        words: of all frames.
        columns: by name, one value a word.
        begin: index of the first word of the sentence of each word.
        end: one past its last.
        is_region: whether a word is a quoted stretch.
    """

    words: FrameWords
    columns: dict[str, Hashes]
    begin: Places
    end: Places
    is_region: Bools

    @property
    def n_words(self) -> int:
        """Number of words, the empty ones between the frames included."""
        return len(self.begin)


def steps(distance: Places) -> Hashes:
    """Return a distance in words as one of nine steps, 1 to 9."""
    return (1 + np.searchsorted(_STEPS, distance, side="right")).astype(np.uint32)


def sentence_columns(words: FrameWords, ruled: Ruled) -> Standing:
    """Return the words of a report with all columns that do not depend on a cue."""
    columns = dict(words.columns)
    columns["rule"] = ruled.column
    n_words = len(words.tokens)
    mark = columns["mark"]
    is_region = np.array([t is not None and t.region is not None for t in words.tokens])
    at = np.arange(n_words)
    opens = np.zeros(n_words, dtype=bool)
    opens[words.first] = True
    opens[np.minimum(np.flatnonzero(mark == STOP) + 1, n_words - 1)] = True
    begin = np.maximum.accumulate(np.where(opens, at, 0))
    starts = np.append(np.flatnonzero(opens), n_words)
    end = starts[np.minimum(np.cumsum(opens), len(starts) - 1)]
    standing = Standing(words, columns, begin, end, is_region)
    _add_place(standing, ruled)
    _add_neighbours(standing, ruled)
    return standing


def _add_place(standing: Standing, ruled: Ruled) -> None:
    """Add the place in the sentence, and how many cues and quoted stretches it has."""
    columns, n_words = standing.columns, standing.n_words
    number = np.searchsorted(np.unique(standing.begin), standing.begin)
    is_cue = _cue_places(ruled, n_words)
    columns["one"] = np.ones(n_words, dtype=np.uint32)
    columns["lead"] = steps(np.arange(n_words) - standing.begin)
    for name, flags, most in (("ncue", is_cue, 3), ("qin", standing.is_region, 2)):
        n_each = np.bincount(number, weights=flags).astype(np.int64)
        columns[name] = (1 + np.minimum(n_each, most)[number]).astype(np.uint32)
    columns["isq"] = (1 + standing.is_region).astype(np.uint32)
    is_capital = [t is not None and t.is_capital for t in standing.words.tokens]
    columns["cap"] = (1 + np.array(is_capital)).astype(np.uint32)
    kind = np.where(columns["verbal"] == 2, 11, 10)
    kind = np.where(columns["mark"] > 1, 1 + columns["mark"], kind)
    kind = np.where(standing.is_region, 2, np.where(columns["small"] == 0, 9, kind))
    columns["kind"] = kind.astype(np.uint32)


def _add_neighbours(standing: Standing, ruled: Ruled) -> None:
    """Add the nearest quoted stretch, cue, mark and name on either side."""
    columns, n_words = standing.columns, standing.n_words
    at = np.arange(n_words)
    left = last_marked(standing.is_region)
    columns["qleft"] = np.where(left >= standing.begin, steps(at - left), 10).astype(np.uint32)
    right = next_marked(standing.is_region)
    columns["qright"] = np.where(right < standing.end, steps(right - at), 10).astype(np.uint32)
    columns["q1"] = np.where(right - at < 4, 1 + right - at, 1).astype(np.uint32)
    columns["qr"] = np.where(at - left < 9, 1 + at - left, 1).astype(np.uint32)
    is_cue = _cue_places(ruled, n_words)
    left, right = last_marked(is_cue), next_marked(is_cue)
    small = columns["small"]
    columns["lcue"] = np.where(left >= standing.begin, small[np.maximum(left, 0)], 1)
    columns["rcue"] = np.where(right < standing.end, small[np.minimum(right, n_words - 1)], 1)
    is_mark = columns["mark"] > 1
    left = last_marked(is_mark)
    told = steps(at - left) * 8 + columns["mark"][np.maximum(left, 0)]
    columns["lmark"] = np.where(left >= standing.begin, 1 + told, 1).astype(np.uint32)
    right = next_marked(is_mark)
    told = steps(right - at) * 8 + columns["mark"][np.minimum(right, n_words - 1)]
    columns["tomark"] = (1 + told).astype(np.uint32)
    is_name = (columns["cap"] == 2) | np.isin(small, _pronouns())
    left = last_marked(is_name)
    told = columns["gist"][np.maximum(left, 0)] + steps(at - left)
    columns["subject"] = np.where(left >= standing.begin, told, 1).astype(np.uint32)


def last_marked(flags: Bools) -> Places:
    """Return for each word the last marked one before it, far below 0 when there is none."""
    at = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, at, -_FAR))
    return np.append([-_FAR], last[:-1])


def next_marked(flags: Bools) -> Places:
    """Return for each word the next marked one after it, far beyond the end when there is none."""
    at, beyond = np.arange(len(flags)), len(flags) + _FAR
    following = np.minimum.accumulate(np.where(flags, at, beyond)[::-1])[::-1]
    return np.append(following[1:], beyond)


def _cue_places(ruled: Ruled, n_words: int) -> Bools:
    flags = np.zeros(n_words, dtype=bool)
    flags[list(ruled.cues)] = True
    return flags


def _pronouns() -> Hashes:
    return np.array([hash_text(word) for word in sorted(SUBJECT_PRONOUNS)], dtype=np.uint32)
