"""Training of the parser: the same bytes from the same seed, and something learnt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from stateofplay.text.parser.decode import move_table
from stateofplay.text.parser.moves import N_RELATIONS
from stateofplay.text.parser.parse import Parser, parse_words
from stateofplay.text.parser.relations import RELATIONS
from stateofplay.text.tagger.weights import read_sparse, read_weights
from training import transitions
from training.parser import (
    GoldSentence,
    gold_sentences,
    train_moves,
    train_parser,
    tree_examples,
)
from training.perceptron import Settings
from training.transitions import MoveSettings

PEOPLE = ("Orsa", "Quill", "Rufus", "Jane")
VERBS = ("met", "saw", "left", "told")
THINGS = ("envoy", "council", "camp")


def _sentence(person: str, verb: str, thing: str) -> GoldSentence:
    return GoldSentence(
        (person, verb, "the", thing, "."),
        ("NNP", "VBD", "DT", "NN", "."),
        (1, -1, 3, 1, 1),
        ("nsubj", "root", "det", "obj", "punct"),
    )


SENTENCES = 6 * [_sentence(a, b, c) for a in PEOPLE for b in VERBS for c in THINGS]
TAGS = Settings(rounds=3, n_models=1, left_out=0.1)


@pytest.fixture(autouse=True)
def _small_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transitions, "_MOST_ROWS", 50_000)


def _train(seed: int) -> dict[str, bytes]:
    settings = MoveSettings(seed=seed, rounds=3, min_count=1, n_weights=20_000)
    return train_parser(SENTENCES, settings, TAGS)


def test_same_seed_same_bytes() -> None:
    """Two trainings give the same files, another seed other ones."""
    once = _train(1)
    assert once == _train(1)
    assert once["moves"] != _train(5)["moves"]


def test_what_was_shown_is_learnt() -> None:
    """A sentence of words that were seen, in a new order, is read as those that were shown."""
    files = _train(1)
    parser = Parser(read_weights(files["tags"]), move_table(read_sparse(files["moves"])))
    one = _sentence("Orsa", "left", "council")
    grammar = parse_words([one.words], parser)[0]
    assert grammar[1:] == (one.fine, one.heads, one.relations)


def test_few_weights_are_kept() -> None:
    """No more weights are kept than asked for, but for those that tie."""
    numbers = np.zeros(sum(len(one.words) for one in SENTENCES), np.int64)
    examples = tree_examples(SENTENCES, numbers, ("NN",))
    settings = MoveSettings(rounds=3, min_count=1, left_out=0.3)
    learnt = np.abs(read_sparse(train_moves(examples, settings)).values)
    few = replace(settings, n_weights=len(learnt) // 2)
    kept = np.abs(read_sparse(train_moves(examples, few)).values)
    limit = np.sort(learnt)[-few.n_weights]
    assert len(kept) == np.count_nonzero(learnt >= limit) < len(learnt)
    assert kept.min() == limit


def test_annotations_are_read_sentence_by_sentence() -> None:
    """Heads count within the sentence and relations are folded."""
    record: dict[str, Any] = {
        "text": "Go! She left today.",
        "tokens": [[0, 2], [2, 3], [4, 7], [8, 12], [13, 18], [18, 19]],
        "grammar": [
            ["VERB", "VB", "go", 0, "ROOT"], ["PUNCT", ".", "!", 0, "punct"],
            ["PRON", "PRP", "she", 3, "nsubj"], ["VERB", "VBD", "leave", 3, "ROOT"],
            ["NOUN", "NN", "today", 3, "obl:unmarked"], ["PUNCT", ".", ".", 3, "punct"],
        ],
        "sentences": [[0, 2], [2, 6]],
    }  # fmt: skip
    second = gold_sentences([record])[1]
    assert second == GoldSentence(
        ("She", "left", "today", "."),
        ("PRP", "VBD", "NN", "."),
        (1, -1, 1, 1),
        ("nsubj", "root", "obl", "punct"),
    )


# "the envoy left": `the` and `envoy` on the stack, `left` to come; heads are 1, 2, root.
COSTS = {
    "the next word is taken too early": ([0], 1, (1, 0, 1)),
    "an arc to the left that is right": ([0, 1], 2, (1, 0, 1)),
    "what hangs on the top is still to come": ([1], 2, (1, 0, 1)),
    "an arc that is lost already costs nothing": ([0], 2, (0, 0, 0)),
    "nothing but taking is left": ([], 0, (0, 0, 0)),
}


@pytest.mark.parametrize(("stack", "coming", "expected"), COSTS.values(), ids=COSTS)
def test_costs_count_lost_arcs(
    stack: list[int], coming: int, expected: tuple[int, int, int]
) -> None:
    """A move costs as many right arcs as can no longer be made after it."""
    costs = np.zeros(3, np.int64)
    gold = np.array([1, 2, -1], np.int32)
    transitions._cost(np.array([*stack, 0, 0], np.int32), len(stack), coming, 3, gold, costs)
    assert tuple(costs.tolist()) == expected


def test_right_relations() -> None:
    """A move with the right arc must have the right relation."""
    gold, kind = np.array([1, -1], np.int32), np.array([3, N_RELATIONS], np.int32)
    costs = np.zeros(3, np.int64)
    stack = np.array([0, 0], np.int32)
    transitions._cost(stack, 1, 1, 2, gold, costs)
    least = transitions._least(costs, 1, 1, 2)
    right = [
        move
        for move in range(1, N_RELATIONS + 1)
        if transitions._is_right(move, costs, least, stack, 1, 1, gold, kind)
    ]
    assert right == [4]
    assert RELATIONS[right[0] - 1] == RELATIONS[3]
