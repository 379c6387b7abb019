"""The sequence tagger: hashes, templates, decoding, weights at rest."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import BrokenPromiseError
from stateofplay.text.tagger.columns import WordTypes, hash_text, mix, shape_of, spelling_hashes
from stateofplay.text.tagger.decode import NEVER, decode
from stateofplay.text.tagger.spans import may_follow, read_spans, stretch_labels, write_spans
from stateofplay.text.tagger.templates import fill_templates, read_templates
from stateofplay.text.tagger.weights import quantised, read_weights, write_weights
from stateofplay.text.tagger.wordlists import find_towns, read_lists, write_lists

LABELS = stretch_labels(["x", "y"])
N = len(LABELS)


def test_hashes_are_the_same_on_every_machine() -> None:
    """A hash is a number of the text alone, never 0."""
    assert hash_text("123456789") == 0xCBF43926  # the check value of CRC-32
    assert hash_text("") == 1


SHAPES = {
    "capital": ("Vantt", "Aaa"),
    "figures": ("2018th", "00aa"),
    "marks": ("U.S.", "A.A."),
    "": ("", ""),
}


@pytest.mark.parametrize(("word", "expected"), SHAPES.values(), ids=SHAPES)
def test_shape(word: str, expected: str) -> None:
    """A run of three and more letters of a kind counts as two."""
    assert shape_of(word) == expected


@given(st.lists(st.text(max_size=60), max_size=20))
def test_rows_do_not_depend_on_what_was_met_before(words: list[str]) -> None:
    """Words in one batch have the rows that they have one by one."""
    kept = [word for word in words if word]
    types = WordTypes(_rows)
    alone = [WordTypes(_rows).rows([word])[0] for word in kept]
    together = types.rows(kept)
    assert all((a == b).all() for a, b in zip(alone, together, strict=True))
    assert (types.rows(kept) == together).all()


def _rows(words: object) -> np.ndarray:
    return np.array([spelling_hashes(word) for word in words], dtype=np.uint32)  # type: ignore[attr-defined]


def test_a_part_without_value_makes_no_feature() -> None:
    """0 in any part gives 0; every other pair gives a feature of its own."""
    left, right = np.array([0, 5, 5], np.uint32), np.array([7, 0, 7], np.uint32)
    mixed = mix(3, left, right)
    assert mixed[0] == mixed[1] == 0
    assert mixed[2] not in (0, mix(3, right, left)[2], mix(4, left, right)[2])


def test_templates_take_the_places_they_name() -> None:
    """`a@-1+b@0` is the column `a` of the word before with `b` of the word."""
    templates = read_templates("a@0 a@-1+b@0 # a@0\na@0")
    assert templates == ("a@0", "a@-1+b@0")
    table = np.array([[1, 2], [3, 4], [5, 6]], dtype=np.uint32)
    places = {"-1": np.array([0, 1]), "0": np.array([1, 2])}
    features = fill_templates(templates, ("a", "b"), table, places)
    alone = mix(hash_text("a@0"), table[1:, 0])
    pair = mix(hash_text("a@-1+b@0"), table[:2, 0], table[1:, 1])
    assert (features == np.stack([alone, pair], axis=1)).all()


def _step() -> np.ndarray:
    ends = [*LABELS, None]
    return np.array([[0 if may_follow(a, b) else NEVER for b in ends] for a in ends])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), st.integers(0, 9999))
def test_decoding_finds_the_best_path(lengths: list[int], seed: int) -> None:
    """The labels of every sequence are the best of all that may be, whatever stands beside it."""
    rng = np.random.default_rng(seed)
    step = _step() + rng.integers(-5, 5, (N + 1, N + 1))
    scores = rng.integers(-9, 9, (sum(lengths), N))
    first = np.cumsum([0, *lengths[:-1]])
    labels = decode(scores, first, step)
    for begin, n in zip(first, lengths, strict=True):
        part = scores[begin : begin + n]
        best = max(_total(part, step, path) for path in product(range(N), repeat=n))
        assert _total(part, step, labels[begin : begin + n]) == best
        assert (labels[begin : begin + n] == decode(part, np.array([0]), step)).all()


def _total(scores: np.ndarray, step: np.ndarray, path: object) -> int:
    chain = [N, *path, N]  # type: ignore[misc]
    return sum(int(step[a, b]) for a, b in pairwise(chain)) + sum(
        int(scores[at, label]) for at, label in enumerate(chain[1:-1])
    )


def test_nothing_is_decoded_to_nothing() -> None:
    """No word, no label."""
    assert len(decode(np.zeros((0, N), np.int64), np.zeros(0, np.int64), _step())) == 0


STRETCHES = {
    "none": [],
    "one word": [(1, 2, "x")],
    "side by side": [(0, 2, "x"), (2, 5, "y")],
    "the whole": [(0, 5, "y")],
}


@pytest.mark.parametrize("stretches", STRETCHES.values(), ids=STRETCHES)
def test_stretches_come_back(stretches: list[tuple[int, int, str]]) -> None:
    """Reading what was written gives the same stretches, and labels that may stand so."""
    numbers = write_spans(stretches, 5, LABELS)
    assert list(read_spans(numbers, LABELS)) == stretches
    chain = [None, *(LABELS[n] for n in numbers), None]
    assert all(may_follow(a, b) for a, b in pairwise(chain))


def _weights(seed: int = 1, n: int = 300) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    keys = np.unique(rng.integers(1, 1 << 32, n, dtype=np.uint64)).astype(np.uint32)
    values = rng.normal(0, 3, (len(keys), N)) * (rng.random((len(keys), N)) < 0.4)
    return keys, values, np.where(_step() < 0, -np.inf, rng.normal(0, 1, (N + 1, N + 1)))


def test_weights_come_back_within_their_steps() -> None:
    """Every weight read back lies within 5 percent; the bytes are the same each time."""
    keys, values, step = _weights()
    data = write_weights(LABELS, keys, values, step)
    assert data == write_weights(LABELS, keys, values, step)
    read = read_weights(data)
    assert read.labels == LABELS
    scores = read.scores(keys[:, None]) / 1000
    large = np.abs(values) > 0.1
    assert np.abs(scores[large] / values[large] - 1).max() < 0.05
    assert np.abs(scores[~large]).max() < 0.12
    assert np.abs(quantised(values) - scores).max() < 1e-9


@given(st.lists(st.integers(0, (1 << 32) - 1), max_size=12))
def test_unknown_features_count_nothing(features: list[int]) -> None:
    """The score of a word is the sum of its known features; batch and one by one agree."""
    keys, values, step = _weights()
    read = read_weights(write_weights(LABELS, keys, values, step))
    rows = np.array([[one, int(keys[one % len(keys)]), 0] for one in features], np.uint32)
    rows = rows.reshape(len(features), 3)
    whole = read.scores(rows)
    assert all((read.scores(row[None])[0] == whole[at]).all() for at, row in enumerate(rows))
    one_by_one = sum((read.scores(rows[:, [at]]) for at in range(3)), np.zeros_like(whole))
    assert (one_by_one == whole).all()


def test_features_that_lie_close_are_told_apart() -> None:
    """Each of many keys with the same upper bits is found, and none between them."""
    keys = np.arange(2, 82, 2, dtype=np.uint32)
    values = np.repeat(np.arange(1, 41, dtype=float)[:, None], N, axis=1)
    read = read_weights(write_weights(LABELS, keys, values, _weights()[2]))
    assert (read.scores(keys[:, None]) > 0).all()
    assert (read.scores(keys[:, None] + np.uint32(1)) == 0).all()


def test_other_bytes_are_refused() -> None:
    """What is no weights file is said to be none."""
    with pytest.raises(BrokenPromiseError, match="train it anew"):
        read_weights(b"PK\x03\x04 something")
    with pytest.raises(BrokenPromiseError, match="install the package anew"):
        read_lists(b"PK\x03\x04 something")


DAMAGES = {
    "cut short": lambda data: data[: len(data) // 2],
    "one bit turned": lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:],
    "no head": lambda data: data[:9],
    "another body": lambda data: data[: data.index(b"\n", 9) + 1] + b"quill" * 9,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damaged_weights_are_refused(damage: Callable[[bytes], bytes]) -> None:
    """A weights file that is not whole is said to be damaged, never read as another tagger."""
    keys, values, step = _weights()
    data = write_weights(LABELS, keys, values, step)
    with pytest.raises(BrokenPromiseError, match="damaged; install the package anew"):
        read_weights(damage(data))


def test_weights_that_do_not_fit_their_check_are_refused() -> None:
    """A body that unpacks but is not the one that was written is no tagger."""
    keys, values, step = _weights()
    data = write_weights(LABELS, keys, values, step)
    other = write_weights(LABELS, keys, -values, step)
    head, body = data.split(b"\n", 2)[:2], other.split(b"\n", 2)[2]
    with pytest.raises(BrokenPromiseError, match="damaged"):
        read_weights(b"\n".join([*head, body]))


TOWNS = {
    "a large town": (("london",), [10]),
    "a town": (("bergen",), [9]),
    "a province": (("utrecht",), [11]),
    "a district": (("bohol",), [12]),
    "two words": (("addis", "ababa"), [18, 50]),
    "none": (("quillport",), [1]),
}


@pytest.mark.parametrize(("words", "marks"), TOWNS.values(), ids=TOWNS)
def test_towns_and_regions(words: tuple[str, ...], marks: list[int]) -> None:
    """Each word of a place has a mark that tells what the place is and which of its words it is."""
    folds = np.array([*map(hash_text, words), 0, 0, 0], dtype=np.uint32)
    found = find_towns(folds, np.arange(len(words)))
    assert found[: len(words)].tolist() == marks


def test_damaged_lists_are_refused() -> None:
    """A file of word lists that breaks off is said to be damaged."""
    data = write_lists({"towns": {hash_text("vantt"): 1}}, [0, 6])
    with pytest.raises(BrokenPromiseError, match="damaged; install the package anew"):
        read_lists(data[:-9])


def test_lists_come_back() -> None:
    """A listed hash gives its number; a hash far from all gives 0."""
    words = {hash_text(f"vantt{n}"): n % 700 + 1 for n in range(500)}
    data = write_lists({"towns": words, "none": {}}, [0, 6])
    lists, paths = read_lists(data)
    found = lists["towns"].find(np.array(list(words), dtype=np.uint32))
    assert paths == [0, 6]
    assert np.mean(found == np.array(list(words.values()))) > 0.99  # shortened hashes may clash
    assert lists["towns"].find(np.array([hash_text("quill")], np.uint32))[0] == 0
    assert lists["none"].find(np.array([5], np.uint32))[0] == 0
