"""Train the tagger of actors and recipients.

Reads     `events/cameo_spans*train*` and `events/plv*train*` of a folder of data
Writes    `role_parties.bin` and `role_phrases.bin` in `src/stateofplay/text/roles/weights`
Method    each sentence is parsed, since its tree is a feature. The two corpora mark by rules that
          differ a little: features of bounds are learnt twice, once for both and once for one
          corpus alone, and the sum is kept for each, so that either helps without setting the rules
Source    two copies of features: Daumé 2007
Cost      about half a CPU-minute
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.columns import role_features
from stateofplay.text.roles.find import FILES, SIDES, Marking
from stateofplay.text.roles.templates import TEMPLATES
from stateofplay.text.tagger.columns import Hashes, hash_text, mix
from stateofplay.text.tagger.decode import NEVER, Ints
from stateofplay.text.tagger.spans import stretch_labels, write_spans
from stateofplay.text.tagger.weights import UNIT, Weights, read_weights, write_weights
from training.crf import FieldSettings, train_field
from training.events_gold import GSR, PLV, SPANS, EventGold, Range, read_events
from training.perceptron import Examples, pruned

LABELS = stretch_labels(SIDES)
# By cross-validation on `cameo_spans_train`: 12 rounds or features that occur twice change nothing
# and cost half as much again; of one field instead of two recipients are a point weaker.
SETTINGS = FieldSettings(
    rounds=8, left_out=0.3, min_count=3, n_weights=400_000, n_models=2, mending=0
)
_N_WEIGHTS = 135_000  # of the sums, which are kept
# What is learnt for each corpus apart: where spans end, and what prepositions and verbs open them.
# With all templates it costs twice as much and gains nothing.
_OWN_PARTS = (
    "intop", "inown", "chain", "case", "joint", "same", "left", "small@0", "conj",
    "frame", "stem@verb",
)  # fmt: skip
_OWN = np.array([at for at, one in enumerate(TEMPLATES) if any(part in one for part in _OWN_PARTS)])
MARKINGS: dict[str, Marking] = {SPANS: "phrases", PLV: "parties", GSR: "parties"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One annotated sentence as the tagger sees it."""

    gold: EventGold
    tree: Tree
    features: Hashes
    labels: Ints


def read_corpora(data: Path) -> list[EventGold]:
    """Return the sentences that the shipped tagger learns from.

    Twins of examples of PLOVER's own, which it is measured on, are left out.
    """
    golds = read_events(data)
    held = {gold.group for gold in golds if gold.family == GSR}
    return [gold for gold in golds if is_taught(gold) and gold.group not in held]


def is_taught(gold: EventGold) -> bool:
    """Return whether a sentence stands in a set to learn from."""
    return gold.family in (SPANS, PLV) and "train" in gold.set


def read_sentences(golds: Sequence[EventGold]) -> list[Sentence]:
    """Return annotated sentences with tree, features and right labels; empty ones left out."""
    trees = _trees([gold.text for gold in golds])
    pairs = [(gold, tree) for gold, tree in zip(golds, trees, strict=True) if len(tree)]
    if not pairs:
        return []
    words = [
        [gold.text[a:b] for a, b in zip(tree.starts, tree.ends, strict=True)]
        for gold, tree in pairs
    ]
    features = role_features(words, [tree for _, tree in pairs])
    parts = np.split(features, np.cumsum([len(one) for one in words])[:-1])
    return [
        Sentence(gold, tree, part, _labels(gold, tree))
        for (gold, tree), part in zip(pairs, parts, strict=True)
    ]


def _trees(texts: Sequence[str]) -> list[Tree]:
    """Return the trees of sentences, parsed side by side as if they were one text."""
    starts = np.cumsum([0, *(len(text) + 1 for text in texts)]).tolist()
    bounds = [(start, start + len(text)) for start, text in zip(starts, texts, strict=False)]
    return [
        replace(
            tree,
            starts=tuple(at - start for at in tree.starts),
            ends=tuple(at - start for at in tree.ends),
        )
        for (start, _), tree in zip(bounds, parse_sentences("\n".join(texts), bounds), strict=True)
    ]


def train_roles(
    sentences: Sequence[Sentence], settings: FieldSettings = SETTINGS
) -> dict[str, bytes]:
    """Return the weights files of taggers trained on annotated sentences, by name.

    Returns:
        One file for each way of marking that the sentences know.
    """
    features = np.concatenate([one.features for one in sentences])
    n_words = [len(one.labels) for one in sentences]
    families = sorted({one.gold.family for one in sentences})
    own = np.concatenate([mix(_own(one.gold.family), one.features[:, _OWN]) for one in sentences])
    first = np.cumsum([0, *n_words[:-1]])
    labels = np.concatenate([one.labels for one in sentences])
    doubled = Examples(np.concatenate([features, own], axis=1), first, labels)
    weights = read_weights(train_field(doubled, LABELS, settings))
    return {FILES[MARKINGS[family]]: _merged(weights, features, family) for family in families}


def _labels(gold: EventGold, tree: Tree) -> Ints:
    """Return the right labels; words that two spans claim are the first one's."""
    taken: set[int] = set()
    stretches = []
    for side, spans in zip(SIDES, (gold.actors, gold.recipients), strict=True):
        for span in spans:
            inside = words_inside(span, list(zip(tree.starts, tree.ends, strict=True)))
            if inside and taken.isdisjoint(inside):
                taken.update(inside)
                stretches.append((inside[0], inside[-1] + 1, side))
    return write_spans(stretches, len(tree), LABELS)


def words_inside(span: Range, words: Sequence[Range]) -> list[int]:
    """Return the words that share a character with a span."""
    return [at for at, (start, end) in enumerate(words) if start < span[1] and span[0] < end]


def _own(family: str) -> int:
    return hash_text(f"own {family}")


def _merged(weights: Weights, features: Hashes, family: str) -> bytes:
    """Return the weights file in which both weights of each feature are added."""
    keys = np.unique(features)
    keys = keys[keys != 0]
    values = (_values(weights, keys) + _values(weights, mix(_own(family), keys))) / UNIT
    values = pruned(values, _N_WEIGHTS)
    steps = np.where(weights.step <= NEVER, -np.inf, weights.step / UNIT)
    return write_weights(weights.labels, keys, values, steps)


def _values(weights: Weights, keys: Hashes) -> Ints:
    """Return the weights of each key, one column a label."""
    total: Ints = weights.scores(keys[:, None])
    return total
