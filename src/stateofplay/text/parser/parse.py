"""The grammar of sentences: which word is subject, object, recipient, complement of which.

Reads     one text and the bounds of its sentences
Writes    one tree a sentence
Method    words, Penn tags, then a tree built move by move; all sentences of a text side by side
Source    Goldberg and Nivre 2013; Zhang and Nivre 2011; Universal Dependencies version 2
Cost      linear in the words, long sentences included; loading the weights takes some tenths of a
          second, once a process
Limits    English; about one subject in ten hangs wrongly, more in headlines and lists
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.parser.decode import MoveTable, find_arcs, move_table
from stateofplay.text.parser.features import WORD_COLUMNS
from stateofplay.text.parser.relations import ALWAYS_WORDS, RELATIONS, ROOT, universal_tag
from stateofplay.text.parser.tagging import COLUMNS, WordColumns, word_columns
from stateofplay.text.parser.tree import Tree
from stateofplay.text.parser.words import split_words
from stateofplay.text.tagger.columns import Hashes, hash_text
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.weights import Weights, read_sparse, read_weights

_SHOWN = {"word": "small"}  # column of the parser -> column of the tagger, where names differ
_LABELS = (*RELATIONS, ROOT)


@dataclass(frozen=True, slots=True)
class Parser:
    """What is needed to parse: the weights of tags and of moves."""

    tags: Weights
    moves: MoveTable

    @property
    def fine(self) -> tuple[str, ...]:
        """The Penn tags, in the order of their numbers."""
        return tuple(label.partition("-")[2] for label in self.tags.labels)


def parse_sentences(text: str, bounds: Sequence[tuple[int, int]]) -> list[Tree]:
    """Return the tree of each sentence of a text.

    Args:
        text: any text.
        bounds: first character and end of each sentence; a stretch without words has a tree
            without words.
    """
    parser = load_parser()
    spans = [split_words(text, start, end) for start, end in bounds]
    trees = parse_words([[text[a:b] for a, b in one] for one in spans], parser)
    return [
        Tree(tuple(a for a, _ in one), tuple(b for _, b in one), *tree)
        for one, tree in zip(spans, trees, strict=True)
    ]


Grammar = tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...], tuple[str, ...]]


def parse_words(sentences: Sequence[Sequence[str]], parser: Parser) -> list[Grammar]:
    """Return universal tags, Penn tags, heads and relations of sentences that are in words."""
    if not any(sentences):
        return [((), (), (), ()) for _ in sentences]
    columns, fine = word_columns(sentences), parser.fine
    numbers = parser.tags.tag(columns.features, columns.first)
    tree_columns = parser_columns(columns, numbers, fine)
    heads, relations = find_arcs(tree_columns, columns.first, parser.moves)
    rows = _rows(columns, numbers, len(fine))
    universal = _universal(fine)[rows, relations]
    told = universal.tolist(), numbers.tolist(), heads.tolist(), relations.tolist()
    grammars, at = [], 0
    for words in sentences:
        end = at + len(words)
        grammars.append(
            (
                tuple(told[0][at:end]),
                tuple([fine[number] for number in told[1][at:end]]),
                tuple(told[2][at:end]),
                tuple([_LABELS[number] for number in told[3][at:end]]),
            )
        )
        at = end
    return grammars


def parser_columns(columns: WordColumns, numbers: Ints, fine: tuple[str, ...]) -> Hashes:
    """Return the columns that the parser reads, `features.WORD_COLUMNS`.

    Args:
        columns: of the words.
        numbers: of their Penn tags.
        fine: names of the tags.
    """
    tags = np.array([hash_text(name) for name in fine], dtype=np.uint32)[numbers]
    shown = [COLUMNS.index(_SHOWN.get(name, name)) for name in WORD_COLUMNS if name != "tag"]
    table = columns.shown[:, shown]
    return np.insert(table, WORD_COLUMNS.index("tag"), tags, axis=1)


def _rows(columns: WordColumns, numbers: Ints, n_tags: int) -> Ints:
    """Return the row of each word in the table of universal tags."""
    rows = numbers.copy()
    small = columns.shown[:, COLUMNS.index("small")]
    for at, words in enumerate(ALWAYS_WORDS.values()):
        rows[np.isin(small, [hash_text(word) for word in words])] = n_tags + at
    return rows


@lru_cache(maxsize=4)
def _universal(fine: tuple[str, ...]) -> NDArray[np.object_]:
    """Return universal tags by Penn tag and relation; behind them those that words alone tell."""
    rows = [[universal_tag(name, relation) for relation in _LABELS] for name in fine]
    return np.array([*rows, *([tag] * len(_LABELS) for tag in ALWAYS_WORDS)], dtype=np.object_)


@lru_cache(maxsize=1)
def load_parser() -> Parser:
    """Return the parser that ships with the package; read once a process."""
    folder = resources.files("stateofplay.text.parser").joinpath("weights")
    tags = read_weights(folder.joinpath("tags.bin").read_bytes())
    moves = read_sparse(folder.joinpath("moves.bin").read_bytes())
    return Parser(tags, move_table(moves))
