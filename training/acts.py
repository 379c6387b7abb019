"""Train the detector of acts.

Reads     sentences whose moves are marked, of real news and invented (`training/acts_gold.py`)
Writes    `acts.bin`
Method    each candidate is a sequence of one; half of its features are left out by chance. The word
          of a marked predicate that all its others hang on tells the act, all other candidates tell
          none. Doubtful moves count like any other; a verb whose words are a move of whoever speaks
          them, and not of its subject, is left out
Cost      a CPU-minute
Limits    of the documents one fifth is never trained on
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np

from stateofplay.model.finding import Act
from stateofplay.text.acts.detect import MARK, NONE, feature_rows
from stateofplay.text.acts.features import find_candidates, subject_word
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from training.acts_gold import MarkedSentence, Range, read_marked, read_practice
from training.crf import FieldSettings, train_field
from training.perceptron import Examples

LABELS = (NONE, *(MARK + act for act in get_args(Act)))
# Chosen on the fifth kept aside.
SETTINGS = FieldSettings(
    rounds=16,
    left_out=0.5,
    rate=0.1,
    pull=0.01,
    min_count=2,
    n_weights=150_000,
    n_models=2,
    mending=0,
)


class Labelled(NamedTuple):
    """A candidate with what it tells; `None` where that is not known."""

    features: tuple[int, ...]
    label: str | None


def read_corpus(data: Path) -> list[MarkedSentence]:
    """Return the annotated sentences that may be trained on."""
    return [one for one in (*read_marked(data), *read_practice()) if not one.is_aside]


def train_acts(sentences: Sequence[MarkedSentence], settings: FieldSettings = SETTINGS) -> bytes:
    """Return the weights file trained on annotated sentences."""
    shown = [one for sentence in sentences for one in label_candidates(sentence)]
    known = [one for one in shown if one.label is not None]
    labels = np.array([LABELS.index(str(one.label)) for one in known], dtype=np.int64)
    rows = feature_rows([one.features for one in known])
    return train_field(Examples(rows, np.arange(len(known)), labels), LABELS, settings)


def label_candidates(sentence: MarkedSentence) -> Iterator[Labelled]:
    """Yield the candidates of a sentence, each with its label."""
    (tree,) = parse_sentences(sentence.text, [(sentence.start, sentence.end)])
    found = find_candidates(sentence.text, tree)
    told: dict[int, str | None] = {}
    for move in sentence.moves:
        head = head_of(tree, move.predicate)
        if head is not None:
            is_own = move.act is not None and _is_told_of_subject(tree, head, move.actor)
            told.setdefault(head, f"{MARK}{move.act}" if is_own else None)
    for word, features in zip(found.words, found.features, strict=True):
        yield Labelled(features, told.get(word, NONE))


def _is_told_of_subject(tree: Tree, head: int, actor: Range | None) -> bool:
    """Return whether a verb tells a move of its subject: in quoted words it is the speaker's."""
    subject = subject_word(tree, head)
    if subject is None or actor is None or tree.tags[head] != "VERB":
        return True
    is_marked = tree.starts[subject] < actor[1] and actor[0] < tree.ends[subject]
    return is_marked or tree.relations[subject] == "nsubj:pass" or tree.tags[subject] == "PRON"


def head_of(tree: Tree, stretch: Range) -> int | None:
    """Return the word of a stretch that hangs on none of the others; verbs before helpers."""
    inside = [
        at
        for at, (start, end) in enumerate(zip(tree.starts, tree.ends, strict=True))
        if start < stretch[1] and stretch[0] < end
    ]
    tops = [at for at in inside if tree.heads[at] not in inside]
    telling = [at for at in tops if tree.tags[at] in ("VERB", "NOUN", "ADJ")]
    return next(iter((*telling, *tops)), None)
