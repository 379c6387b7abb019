"""Train the parser: tags first, then moves.

Reads     `language/ud_train.jsonl.gz`: `{text, tokens: [[start, end]], grammar: [[universal tag,
          Penn tag, lemma, head, relation]], sentences: [[first, end]]}`
Writes    `tags.bin` and `moves.bin` in `src/stateofplay/text/parser/weights/`
Method    the moves are learnt from tags as the tagger gives them to sentences that it was not
          trained on, so that they can bear its mistakes
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from stateofplay.text.parser.moves import ROOT_NUMBER
from stateofplay.text.parser.parse import parser_columns
from stateofplay.text.parser.relations import MOVES, RELATIONS, ROOT, folded_relation
from stateofplay.text.parser.tagging import word_columns
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.weights import pack_weights, quantised, read_weights
from training.lines import read_lines
from training.perceptron import Examples, Settings, train_tagger
from training.transitions import MoveLearner, MoveSettings, TreeExamples

N_PARTS = 5  # the tagger of each part is trained on the others
_BLOCK = 50  # sentences in a row that stay in one part
_OF = 20  # of so many sentences, these are also learnt as others would write them
_SHORT_WORD = 3  # letters; shorter words have no capital in headlines
_TAGS = Settings(rounds=8, left_out=0.25, n_weights=250_000, n_models=1)

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """One annotated sentence.

    Args:
        words: as written.
        fine: Penn tags.
        heads: within the sentence, -1 for the root.
        relations: as the parser knows them.
    """

    words: tuple[str, ...]
    fine: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]


def read_corpus(data: Path) -> Iterator[Record]:
    """Yield the texts of the corpus below a folder of data."""
    yield from read_lines(data / "language" / "ud_train.jsonl.gz")


def gold_sentences(records: Iterable[Record]) -> list[GoldSentence]:
    """Return the sentences of annotated texts."""
    return [
        _sentence(record, first, end) for record in records for first, end in record["sentences"]
    ]


def _sentence(record: Record, first: int, end: int) -> GoldSentence:
    rows = record["grammar"][first:end]
    relations = [folded_relation(row[4]) for row in rows]
    return GoldSentence(
        tuple(record["text"][a:b] for a, b in record["tokens"][first:end]),
        tuple(row[1] for row in rows),
        tuple(
            -1 if relation == ROOT else row[3] - first
            for row, relation in zip(rows, relations, strict=True)
        ),
        tuple(relations),
    )


def train_parser(
    sentences: Sequence[GoldSentence],
    settings: MoveSettings,
    tag_settings: Settings = _TAGS,
) -> dict[str, bytes]:
    """Return the weights files of tags and moves."""
    tag_settings = replace(tag_settings, seed=settings.seed)
    fine = tuple(sorted({tag for one in sentences for tag in one.fine}))
    tags = train_tags(sentences, fine, tag_settings)
    numbers = [np.zeros(0, dtype=np.int64)] * len(sentences)
    for part, others in _parts(len(sentences)):
        weights = read_weights(train_tags([sentences[at] for at in others], fine, tag_settings))
        columns = word_columns([sentences[at].words for at in part])
        found = weights.tag(columns.features, columns.first)
        for at, one in zip(part, np.split(found, columns.first[1:]), strict=True):
            numbers[at] = one
    examples = tree_examples(sentences, np.concatenate(numbers), fine)
    return {"tags": tags, "moves": train_moves(examples, settings)}


def _parts(n_sentences: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield each part of the sentences, and all others."""
    for number in range(N_PARTS):
        yield (
            [at for at in range(n_sentences) if at // _BLOCK % N_PARTS == number],
            [at for at in range(n_sentences) if at // _BLOCK % N_PARTS != number],
        )


def train_tags(
    sentences: Sequence[GoldSentence], fine: tuple[str, ...], settings: Settings
) -> bytes:
    """Return the weights file of the tagger."""
    shown = [*sentences, *_rewritten(sentences)]
    columns = word_columns([one.words for one in shown])
    number = {tag: at for at, tag in enumerate(fine)}
    right = np.array([number[tag] for one in shown for tag in one.fine], dtype=np.int64)
    # Each tag is a stretch of one word, which may follow any other.
    labels = [f"S-{tag}" for tag in fine]
    return train_tagger(Examples(columns.features, columns.first, right), labels, settings)


def _rewritten(sentences: Sequence[GoldSentence]) -> Iterator[GoldSentence]:
    """Yield some sentences anew as headlines write them, and in small letters."""
    for at, one in enumerate(sentences):
        write = _WRITTEN.get(at % _OF)
        if write is not None:
            yield replace(one, words=tuple(write(word) for word in one.words))


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:] if len(word) > _SHORT_WORD else word


_WRITTEN: dict[int, Callable[[str], str]] = {
    0: _capitalised, 7: str.upper, 10: _capitalised, 14: str.lower
}  # fmt: skip


def tree_examples(
    sentences: Sequence[GoldSentence], numbers: Ints, fine: tuple[str, ...]
) -> TreeExamples:
    """Return sentences with their trees as the learner takes them.

    Args:
        sentences: annotated.
        numbers: of the Penn tags that the parser is to see, one a word.
        fine: names of the tags.
    """
    columns = word_columns([one.words for one in sentences])
    number = {**{name: at for at, name in enumerate(RELATIONS)}, ROOT: ROOT_NUMBER}
    return TreeExamples(
        parser_columns(columns, numbers, fine),
        columns.first,
        np.array([head for one in sentences for head in one.heads], dtype=np.int32),
        np.array([number[name] for one in sentences for name in one.relations], dtype=np.int32),
    )


def train_moves(examples: TreeExamples, settings: MoveSettings) -> bytes:
    """Return the weights file of the moves."""
    learner = MoveLearner(examples, settings)
    for turn in range(settings.rounds):
        learner.learn(turn)
    keys, rows, moves, values = learner.weights()
    sizes = np.abs(quantised(values))
    limit = 0.0
    if len(sizes) > settings.n_weights:
        limit = np.partition(sizes, -settings.n_weights)[-settings.n_weights]
    kept = np.flatnonzero((sizes >= limit) & (sizes > 0))
    none = np.zeros((len(MOVES) + 1, len(MOVES) + 1))
    return pack_weights(MOVES, keys, (rows[kept], moves[kept]), values[kept], none)
