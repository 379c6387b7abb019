"""What the words around a name show: features for the tagger of names.

Reads     the words of all sentences of one report and what the rules say of each word
Writes    for every word that may belong to a name its features, and where sequences of them begin
Method    a word may belong to a name when it has a capital or stands between two that have; all
          others are ruled out, which keeps sequences short. Features: spelling, cluster and table
          entry of the word and its neighbours, its place in the run of capitals, the words on both
          sides of the run, what the rules say, and how the same word stands elsewhere in the report
Source    Ratinov and Roth 2009 for what a whole text tells of a word
Cost      a few dozen array steps a report
Limits    a name wholly in small letters, or one with three small words in a row, is not seen
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stateofplay.people.name_templates import TEMPLATES
from stateofplay.text.gazetteer import find_entry, first_name_gender, is_family_first
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words
from stateofplay.text.tagger.columns import Hashes, WordTypes, hash_text, spelling_hashes
from stateofplay.text.tagger.templates import fill_templates
from stateofplay.text.tagger.wordlists import cluster_hashes, find_towns, usage_hashes
from stateofplay.text.tokens import fold_word

Bools = NDArray[np.bool_]
Places = NDArray[np.int64]

_PAD = 3  # empty words on both sides of a sentence, more than any template looks away
_MOST_BETWEEN = 2  # small words between two capitals of one name: 99.9 % of 30,500 names
_LONGEST_RUN = 6  # longer runs of capitals count as this
_EDGE, _BLANK, _NOTHING_SAID = 1, 2, 3  # values of columns that are no hashes

# Columns that depend on the word alone, in the order of `_describe`.
_SHOWN = tuple(
    "raw small shape b2 b3 b4 e1 e2 e3 e4 known fold capital c4 c6 c8 c10 c16 caps freq".split()
)
_WORD_LISTS = (
    roles.TITLE_HEADS, roles.TITLE_MODIFIERS, roles.BODY_ENDS, roles.BODY_HEADS, roles.PLACE_ENDS,
    roles.PLACE_STARTS, roles.NEITHER, roles.PARTICLES, roles.OPENERS, roles.SOFT_OPENERS,
    roles.CALENDAR, roles.HUMAN_VERBS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameColumns:
    """The words of a report that may belong to names.

    Args:
        features: one row a word, one column a template; 0 where a template says nothing.
        first: index of the first word of each sequence.
        sentence: index of the sentence that each word stands in.
        word: its index in that sentence.
    """

    features: Hashes
    first: Places
    sentence: Places
    word: Places


def name_columns(sentences: Sequence[Words], told: Sequence[Sequence[str]]) -> NameColumns:
    """Return the features of the words that may belong to names.

    Args:
        sentences: of a report, in order.
        told: what the rules say of each word of each sentence, empty for nothing.
    """
    columns, sentence, word = _read(sentences, told)
    is_capital = columns["capital"] == _BLANK
    is_spot = _spots(is_capital, word)
    chosen = np.flatnonzero(is_spot)
    run_first, run_last = _runs(is_capital, columns["gap"])
    _add_standing(columns, is_capital, word, run_first, run_last)
    first, last = run_first[chosen], run_last[chosen]
    places = {
        **{str(offset): chosen + offset for offset in range(-2, 3)},
        "first": first, "last": last, "left": first - 1, "right": last + 1,
    }  # fmt: skip
    table = np.stack(list(columns.values()), axis=1)
    features = fill_templates(TEMPLATES, tuple(columns), table, places)
    begins = np.flatnonzero(~is_spot[chosen - 1])
    return NameColumns(features, begins, sentence[chosen], word[chosen])


def _read(
    sentences: Sequence[Words], told: Sequence[Sequence[str]]
) -> tuple[dict[str, Hashes], Places, Places]:
    """Return the columns of all words, with their sentences and places; -1 on the padding."""
    text = [""] * _PAD
    gaps, says = [_EDGE] * _PAD, [0] * _PAD
    sentence, word = [-1] * _PAD, [-1] * _PAD
    for index, words in enumerate(sentences):
        n_words = len(words.raw)
        text += [*words.raw, *[""] * _PAD]
        gaps += [_EDGE] * bool(n_words)
        gaps.extend(map(_gap_hash, words.gap[1:], words.is_possessive))
        gaps += [_EDGE] * _PAD
        says.extend(hash_text(one) if one else _NOTHING_SAID for one in told[index])
        says += [0] * _PAD
        sentence += [index] * n_words + [-1] * _PAD
        word += [*range(n_words), *[-1] * _PAD]
    shown = _types().rows(text)
    columns = {name: shown[:, at] for at, name in enumerate(_SHOWN)}
    columns["gap"] = np.array(gaps, dtype=np.uint32)
    columns["rule"] = np.array(says, dtype=np.uint32)
    return columns, np.array(sentence, dtype=np.int64), np.array(word, dtype=np.int64)


@lru_cache(maxsize=1)
def _types() -> WordTypes:
    return WordTypes(_describe)


def _describe(words: Sequence[str]) -> Hashes:
    rows = []
    for word in words:
        fold = fold_word(word)
        capital = _BLANK if _has_capital(word) else _EDGE
        rows.append([*spelling_hashes(word), _known_hash(word, fold), hash_text(fold), capital])
    alone = np.array(rows, dtype=np.uint32)
    return np.concatenate([alone, cluster_hashes(words), usage_hashes(words)], axis=1)


def _known_hash(word: str, fold: str) -> int:
    """Return the hash of all tables that have the word, 0 for none."""
    marks = [str(at) for at, words in enumerate(_WORD_LISTS) if fold in words]
    entry = find_entry(word)
    if entry is not None:
        marks.append(f"{entry.kind}/{entry.form}")
    gender = first_name_gender(fold)
    if gender is not None:
        marks.append(f"given {gender}")
    if is_family_first(fold):
        marks.append("family")
    return hash_text(" ".join(marks)) if marks else 0


def _has_capital(word: str) -> bool:
    return word != "I" and word[:2] not in ("I'", "I’") and any(map(str.isupper, word))


@lru_cache(maxsize=4096)
def _gap_hash(gap: str, is_possessive: bool) -> int:
    mark = "".join(gap.split())[:4]
    return hash_text(f"{mark}{int(is_possessive)}") if mark or is_possessive else _BLANK


def _spots(is_capital: Bools, word: Places) -> Bools:
    """Return which words have a capital or stand between two that have."""
    is_spot = is_capital.copy()
    is_inside = word >= 0
    n_words = len(word)
    for n in range(1, _MOST_BETWEEN + 1):
        between = is_capital[: -n - 1] & is_capital[n + 1 :]
        for at in range(1, n + 1):
            between = between & is_inside[at : n_words - n - 1 + at]
        for at in range(1, n + 1):
            is_spot[at : n_words - n - 1 + at] |= between
    return is_spot


def _runs(is_capital: Bools, gap: Hashes) -> tuple[Places, Places]:
    """Return for each word the first and last of its run: capitals with white space between."""
    joins = np.zeros(len(gap), dtype=bool)
    joins[1:] = is_capital[1:] & is_capital[:-1] & (gap[1:] == _BLANK)
    at = np.arange(len(gap))
    first = np.maximum.accumulate(np.where(joins, 0, at))
    ends = np.append(~joins[1:], True)
    last = np.minimum.accumulate(np.where(ends, at, len(gap))[::-1])[::-1]
    return first, last


def _add_standing(
    columns: dict[str, Hashes], is_capital: Bools, word: Places, first: Places, last: Places
) -> None:
    """Add how each word stands in its run, in its sentence and elsewhere in the report."""
    at = np.arange(len(word))
    length = np.minimum(last - first + 1, _LONGEST_RUN)
    numbers = {
        "place": np.minimum(at - first, 3) * 8 + length + 8,
        "start": np.where(word == 0, 2, 1),
        "begun": np.where(word[first] == 0, 2, 1),
        "always": np.ones(len(word)),
    }
    columns.update({name: column.astype(np.uint32) for name, column in numbers.items()})
    columns["town"] = find_towns(columns["fold"], np.flatnonzero(is_capital))
    _, type_of = np.unique(columns["fold"], return_inverse=True)
    is_small = (word >= 0) & ~is_capital
    in_small = np.bincount(type_of, is_small) > 0
    columns["uncapped"] = np.where(in_small[type_of], 2, 1).astype(np.uint32)
    type_of = np.where(is_capital, type_of + 1, 0)  # of small words the report tells nothing
    columns["said"] = _said_elsewhere(columns["rule"], type_of)
    is_long = (last > first) & is_capital
    stands = [is_long & (at == last), is_long & (at == first), is_capital & ~is_long, word > 0]
    columns["stands"] = _stands_elsewhere(np.stack(stands, axis=1), type_of)


def _said_elsewhere(rule: Hashes, type_of: Places) -> Hashes:
    """Return what the rules most often say of the same word elsewhere."""
    said, number = np.unique(rule, return_inverse=True)
    shape = int(type_of.max()) + 1, len(said)
    votes = np.bincount(type_of * len(said) + number, minlength=shape[0] * shape[1])
    others = votes.reshape(shape)[type_of]
    others[np.arange(len(rule)), number] -= 1
    others[:, (said == _NOTHING_SAID) | (said == 0)] = 0
    most = others.argmax(axis=1)
    has_votes = others[np.arange(len(rule)), most] > 0
    return np.where(has_votes, said[most], _EDGE).astype(np.uint32)


def _stands_elsewhere(stands: Bools, type_of: Places) -> Hashes:
    """Return at which places of runs the same word stands elsewhere, as a number."""
    counts = np.stack([np.bincount(type_of, column) for column in stands.T], axis=1)
    is_seen = (counts[type_of] - stands) > 0
    weights = 1 << np.arange(stands.shape[1])
    return (is_seen @ weights + 1).astype(np.uint32)
