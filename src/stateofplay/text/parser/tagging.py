"""Parts of speech: what each word shows, and the best row of tags for a sentence.

Reads     the words of many sentences
Writes    columns of hashes and a Penn tag for each word
Method    spelling, clusters and frequency of a word and its two neighbours on each side; first
          order, all sentences side by side
Source    Collins 2002; clusters as features: Koo et al. 2008
Cost      some ten microseconds a word
Limits    trained on web texts, reports, talks and fiction; in headlines each capital looks a name
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from stateofplay.text.tagger.columns import Hashes, WordTypes, spelling_hashes
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.templates import fill_templates, read_templates
from stateofplay.text.tagger.wordlists import cluster_hashes, usage_hashes

_PAD = 2  # empty words on both sides of a sentence: no template looks further
COLUMNS = tuple("raw small shape b2 b3 b4 e1 e2 e3 e4 c4 c6 c8 c10 c16 caps freq upper".split())
_RAW, _SMALL, _UPPER = (COLUMNS.index(name) for name in ("raw", "small", "upper"))
_NO, _YES = 1, 2
_MOST = 0.5  # of the words and marks of a sentence: a name in a plain one has fewer
_TEMPLATES = read_templates("""
    raw@0 small@0 shape@0 b2@0 b3@0 b4@0 e1@0 e2@0 e3@0 e4@0
    c4@0 c6@0 c8@0 c10@0 c16@0 caps@0 freq@0
    mode@0+shape@0 mode@0+caps@0 mode@0+e2@0
    shape@0+caps@0 shape@0+e3@0 shape@0+e2@0 e3@0+c6@0
    small@-1 small@1 small@-2 small@2
    small@-1+small@0 small@0+small@1 small@-1+small@1 small@-2+small@-1 small@1+small@2
    e2@-1 e3@-1 e2@1 e3@1 e3@-1+e3@0 e3@0+e3@1
    shape@-1 shape@1 shape@-1+shape@0 shape@0+shape@1
    c6@-1 c6@1 c10@-1 c10@1 c16@-1 c16@1 c6@-2 c6@2
    c6@-1+c6@1 c10@-1+c10@0 c10@0+c10@1 c6@-2+c6@-1 c6@-1+c6@0+c6@1
    small@0+c6@-1 small@0+c6@1
""")


@dataclass(frozen=True, slots=True)
class WordColumns:
    """The words of many sentences as numbers.

    Args:
        shown: one row a word, columns as in `COLUMNS`.
        features: one row a word, one column a template of the tagger.
        first: index of the first word of each sentence that has any.
    """

    shown: Hashes
    features: Hashes
    first: Ints


def word_columns(sentences: Sequence[Sequence[str]]) -> WordColumns:
    """Return the columns of the words of sentences, one after the other."""
    padded = [""] * _PAD
    for words in sentences:
        padded += words
        padded += [""] * _PAD
    length = np.array([len(words) for words in sentences], dtype=np.int64)
    told = np.repeat(np.arange(len(length)), length)
    at = np.arange(len(told)) + _PAD * (told + 1)
    table = _types().rows(padded)
    mode = np.zeros((len(table), 1), dtype=np.uint32)
    mode[at, 0] = _modes(table[at], length)[told]
    table = np.concatenate([table, mode], axis=1)
    places = {str(offset): at + offset for offset in range(-_PAD, _PAD + 1)}
    features = fill_templates(_TEMPLATES, (*COLUMNS, "mode"), table, places)
    first = (np.cumsum(length) - length)[length > 0]
    return WordColumns(table[at], features, first)


def _modes(shown: Hashes, length: Ints) -> Hashes:
    """Return how each sentence is written: 1 as usual, 2 with nearly all capitals, 3 all large."""
    ends = np.cumsum(length)
    shares = []
    for is_so in (shown[:, _RAW] != shown[:, _SMALL], shown[:, _UPPER] == _YES):
        total = np.concatenate([[0], np.cumsum(is_so)])
        shares.append((total[ends] - total[ends - length]) / np.maximum(length, 1))
    is_large = shares[1] >= _MOST
    return np.where(is_large, 3, np.where(shares[0] >= _MOST, 2, 1)).astype(np.uint32)


@lru_cache(maxsize=1)
def _types() -> WordTypes:
    return WordTypes(_describe)


def _describe(words: Sequence[str]) -> Hashes:
    alone = np.array([spelling_hashes(word) for word in words], dtype=np.uint32)
    clusters = cluster_hashes(words)
    small = cluster_hashes([word.lower() for word in words])
    clusters = np.where(clusters[:, :1] == 0, small, clusters)
    large = [[_YES if len(word) > 1 and word.isupper() else _NO] for word in words]
    upper = np.array(large, dtype=np.uint32)
    return np.concatenate([alone, clusters, usage_hashes(words), upper], axis=1)
