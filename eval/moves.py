"""Actors and recipients as spans, and with the class of the event: plv*, cameo_spans*, plover_gsr*.

Data      the folder `events`, read by `training/events_gold.py`
Metrics   for actor and recipient: `_f1` counts a span when both bounds are those of the gold (the
          entity F1 of seqeval, as in ConfliBERT's scores), `_overlap_f1` when it shares a word with
          it, `_head_f1` when the head word is the same; `_words_f1` counts words.
          tuple_recall: sentences whose actor, class and recipient are right, of all that have the
          three; a party is right when all words of one name stand in the other, as in
          `lone_moves.py`. Class metrics: `event_classes.py`
Sets      those named `*train*` are judged by cross-validation in five parts, twins of a sentence
          in the same part, and learn from all such sets; all others are judged by the weights that
          ship with the package. tuple_recall is that of shipped weights, for other sets only
Items     each sentence, for both sides' `_f1` and for the tuple
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from event_classes import score_classes
from items import Item, excerpt
from lone_moves import hit
from score import Score, set_files, set_name
from stateofplay.text.events.classes import CLASSES, classes_of
from stateofplay.text.events.features import MarkedEvent
from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.find import (
    FILES,
    SIDES,
    Marking,
    choose_stretches,
    load_roles,
    possible_stretches,
)
from stateofplay.text.tagger.weights import Weights, read_weights
from stateofplay.text.tokens import find_words
from training.events_gold import GSR, PLV, QUAD, SPANS, EventGold, Range, read_sets, set_of
from training.roles import MARKINGS, Sentence, is_taught, read_sentences, train_roles, words_inside

TASK = "moves"
N_PARTS = 5
_FAMILIES = (SPANS, PLV, GSR)


@dataclass(frozen=True)
class Judged:
    """One sentence with the spans of the gold and ours by side, in characters."""

    sentence: Sentence
    gold: dict[str, tuple[Range, ...]]
    found: dict[str, tuple[Range, ...]]


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of each set of the folder `events`; sets of other families are said."""
    folder = data / "events"
    paths = [path for path in set_files(folder) if path.name.startswith(_FAMILIES)]
    for path in set_files(folder):
        if path not in paths:
            name = set_name(path, folder)
            print(f"skipped moves/{name}: it has no marked spans", file=sys.stderr)
    # Sets without spans tell how sentences are printed, and which are twins by way of a third.
    told = [path for path in set_files(folder) if path.name.startswith(QUAD)]
    golds = [gold for gold in read_sets([*paths, *told]) if gold.family != QUAD]
    begun = time.process_time()
    sentences = read_sentences(golds)
    judged = [*_judge_apart(sentences), *_judge_by_shipped(sentences)]
    seconds = time.process_time() - begun
    for path in paths:
        name = set_name(path, folder)
        own = set_of(path.name)
        inside = [one for one in judged if one.sentence.gold.set == own]
        yield from _score_spans(name, inside, seconds)
        yield from _span_items(name, inside)
        if "train" not in name:
            yield from _score_tuples(name, inside, seconds)
        yield from score_classes(name, [gold for gold in golds if gold.set == own])


def _judge_apart(sentences: Sequence[Sentence]) -> Iterator[Judged]:
    """Yield the sentences of sets to learn from, judged by what has seen no twin of theirs."""
    taught = [one for one in sentences if is_taught(one.gold)]
    for part in range(N_PARTS):
        inside = [one for one in taught if one.gold.fold(N_PARTS) == part]
        outside = [one for one in taught if one.gold.fold(N_PARTS) != part]
        if inside and outside:
            files = train_roles(outside)
            for marking, here in _by_marking(inside):
                if FILES[marking] in files:
                    yield from _judge(here, read_weights(files[FILES[marking]]))


def _judge_by_shipped(sentences: Sequence[Sentence]) -> Iterator[Judged]:
    others = [one for one in sentences if not is_taught(one.gold)]
    for marking, here in _by_marking(others):
        yield from _judge(here, load_roles(marking))


def _by_marking(sentences: Sequence[Sentence]) -> Iterator[tuple[Marking, list[Sentence]]]:
    """Yield the sentences by the habit of marking that their corpus follows."""
    for marking in FILES:
        here = [one for one in sentences if MARKINGS[one.gold.family] == marking]
        if here:
            yield marking, here


def _judge(sentences: Sequence[Sentence], weights: Weights) -> Iterator[Judged]:
    features = np.concatenate([one.features for one in sentences])
    possible = possible_stretches(features, [len(one.tree) for one in sentences], weights)
    for one, stretches in zip(sentences, possible, strict=True):
        found: dict[str, list[Range]] = {side: [] for side in SIDES}
        for taken in choose_stretches(stretches):
            found[taken.side].append((one.tree.starts[taken.first], one.tree.ends[taken.end - 1]))
        gold = {"actor": one.gold.actors, "recipient": one.gold.recipients}
        yield Judged(one, gold, {side: tuple(spans) for side, spans in found.items()})


def _score_spans(name: str, judged: Sequence[Judged], seconds: float) -> Iterator[Score]:
    for side in SIDES:
        for metric in ("", "_overlap", "_head", "_words"):
            hits = n_gold = n_found = 0
            for one in judged:
                gold, found = (_counted(one, side, metric, which) for which in ("gold", "found"))
                hits += _overlaps(gold, found) if metric == "_overlap" else len(gold & found)
                n_gold, n_found = n_gold + len(gold), n_found + len(found)
            value = 2 * hits / (n_gold + n_found) if n_gold + n_found else float("nan")
            yield Score(TASK, name, f"{side}{metric}_f1", value, n_gold, seconds)


def _counted(one: Judged, side: str, metric: str, which: str) -> frozenset[Range]:
    """Return what is counted of one side: words of spans, head words, or single words."""
    spans = (one.gold if which == "gold" else one.found)[side]
    tree = one.sentence.tree
    if metric == "_head":
        within = (words_inside(span, _words(tree)) for span in spans)
        heads = (_head(tree, words) for words in within if words)
        return frozenset((head, head) for head in heads)
    words = one.sentence.gold.tokens or _words(tree)
    within = (words_inside(span, words) for span in spans)
    if metric == "_words":
        return frozenset((at, at) for inside in within for at in inside)
    return frozenset((inside[0], inside[-1]) for inside in within if inside)


def _words(tree: Tree) -> list[Range]:
    return list(zip(tree.starts, tree.ends, strict=True))


def _head(tree: Tree, words: Sequence[int]) -> int:
    """Return the word of a span that hangs on a word outside; a mark only when alone."""
    inside = frozenset(words)
    out = [at for at in words if tree.heads[at] not in inside]
    return next((at for at in out if tree.relations[at] != "punct"), out[0])


def _overlaps(gold: frozenset[Range], found: frozenset[Range]) -> int:
    """Return how many spans share a word with one of the other side, each taken once."""
    left = sorted(found)
    hits = 0
    for first, last in sorted(gold):
        same = next((one for one in left if one[0] <= last and first <= one[1]), None)
        if same is not None:
            left.remove(same)
            hits += 1
    return hits


def _span_items(name: str, judged: Sequence[Judged]) -> Iterator[Item]:
    for one in judged:
        for side in SIDES:
            theirs, ours = (_counted(one, side, "", which) for which in ("gold", "found"))
            if theirs or ours:
                told = [_told(one, spans[side]) for spans in (one.gold, one.found)]
                place = f"{one.sentence.gold.id} {excerpt(one.sentence.gold.text)}"
                yield Item(TASK, name, f"{side}_f1", place, theirs == ours, *told)


def _told(one: Judged, spans: Sequence[Range]) -> str | None:
    return "; ".join(_names(one.sentence.gold, spans)) or None


def _names(gold: EventGold, spans: Sequence[Range]) -> list[str]:
    return [gold.text[start:end] for start, end in spans]


def _score_tuples(name: str, judged: Sequence[Judged], seconds: float) -> Iterator[Score | Item]:
    full = [
        one
        for one in judged
        if (gold := one.sentence.gold).event in CLASSES
        and gold.actor_names
        and gold.recipient_names
    ]
    events = classes_of([_as_event(one) for one in full])
    right = []
    for one, event in zip(full, events, strict=True):
        gold = one.sentence.gold
        ours = [_names(gold, one.found[side]) for side in SIDES]
        is_right = event.name == gold.event and hit(gold.actor_names, ours[0])
        right.append(is_right and hit(gold.recipient_names, ours[1]))
        told = [
            f"{name} by {'; '.join(actors) or 'nobody'} to {'; '.join(recipients) or 'nobody'}"
            for name, actors, recipients in (
                (gold.event, gold.actor_names, gold.recipient_names), (event.name, *ours)
            )
        ]  # fmt: skip
        yield Item(TASK, name, "tuple_recall", f"{gold.id} {excerpt(gold.text)}", right[-1], *told)
    if full:
        yield Score(TASK, name, "tuple_recall", sum(right) / len(full), len(full), seconds)


def _as_event(one: Judged) -> MarkedEvent:
    actor = next(iter(one.found["actor"]), (0, 0))
    recipient = next(iter(one.found["recipient"]), None)
    text = one.sentence.gold.text
    return MarkedEvent(text, list(find_words(text)), actor, recipient)
