"""Agreement of two annotators of moves is measured over pairs, and differences are told."""

from dataclasses import replace
from typing import Any

import pytest

from move_agreement import compare_moves, measure_moves, move_differences, pair_moves
from move_annotations import Named, Sentence, Told

CAST = {
    "Dorland": Named("Dorland"),
    "Mirova": Named("Mirova"),
    "Ada Roth": Named("Ada Roth", of=("Dorland",)),
}
SENTENCE = Sentence("one", "open", "2031-05-07", "Roth asked Mirova to mend the lamp.", CAST)
LEFT = Told("request", ("Ada Roth",), ("Mirova",), "mend the lamp", "if it rains", on_word_of="x")


def _measured(left: list[Told], right: list[Told]) -> dict[str, Any]:
    compared = compare_moves([SENTENCE], {"one": left}, {"one": right})
    return {one.name: (one.value, one.n) for one in measure_moves(compared)}


# What the second annotator has in place of LEFT -> figures that then are 0.
CHANGED: dict[str, tuple[dict[str, Any], set[str]]] = {
    "nothing": ({}, set()),
    "the body of the person": ({"actors": ("Dorland",)}, set()),
    "another act": ({"act": "propose"}, {"act", "act_actor_f1"}),
    "another actor": ({"actors": ("Mirova",)}, {"actors", "act_actor_f1"}),
    "an actor more": ({"actors": ("Ada Roth", "Mirova")}, {"actors", "act_actor_f1"}),
    "no recipient": ({"recipients": ()}, {"recipients"}),
    "half of the words": ({"content": "mend the lamp that is too big"}, {"content"}),
    "two of three words": ({"content": "the lamp"}, set()),
    "no condition": ({"condition": None}, {"condition", "condition_given"}),
    "another condition": ({"condition": "if snow falls"}, {"condition"}),
    "negated": ({"negated": True}, {"negated"}),
    "planned": ({"modality": "planned"}, {"modality"}),
    "other": ({"authority": "other"}, {"authority"}),
    "told by nobody": ({"on_word_of": None}, {"on_word_of", "told_by_other"}),
    "told by another": ({"on_word_of": "Mirova"}, {"on_word_of"}),
    "a day": ({"said": "2031"}, {"said"}),
}


@pytest.mark.parametrize(("fields", "lower"), CHANGED.values(), ids=CHANGED)
def test_one_figure_for_each_field(fields: dict[str, Any], lower: set[str]) -> None:
    """A field in which two annotators differ lowers its own figure, and is told."""
    right = replace(LEFT, **fields)
    for name, (value, _) in _measured([LEFT], [right]).items():
        assert value == (0 if name in lower else None if value is None else 1), name
    compared = compare_moves([SENTENCE], {"one": [LEFT]}, {"one": [right]})
    lines = list(move_differences(compared))
    assert len(lines) == bool(lower)
    assert all(line.startswith("one: request by Ada Roth: ") for line in lines)


def test_words_exactly_at_one_half_are_the_same() -> None:
    """Two of four words in common are enough, two of five are not."""
    four = [replace(LEFT, content="mend the"), replace(LEFT, content="mend the old roof")]
    assert _measured(four[:1], four[1:])["content"] == (1, 1)
    five = replace(LEFT, content="mend the old mill roof")
    assert _measured(four[:1], [five])["content"] == (0, 1)


def test_other_actors_need_half_of_the_words() -> None:
    """Other actors: two of four words in common make a pair, two of five do not."""
    left = Told("aid", ("Mirova",), content="mend the")
    for content, n_pairs in (("mend the old roof", 1), ("mend the old mill roof", 0)):
        right = Told("aid", ("Dorland",), content=content)
        assert len(pair_moves([left], [right], lambda one, two: False)) == n_pairs


# Second list for [LEFT, OTHER] -> pairs
OTHER = Told("reject", ("Mirova",), (), "a new lens")
PAIRED: dict[str, tuple[list[Told], list[tuple[int, int]]]] = {
    "in another order": ([OTHER, LEFT], [(0, 1), (1, 0)]),
    "the act before the actors": (
        [replace(LEFT, act="claim"), replace(LEFT, actors=("Mirova",))],
        [(0, 1)],
    ),
    "the actors before the words": (
        [replace(LEFT, content="a new lens"), replace(LEFT, actors=("Mirova",))],
        [(0, 0), (1, 1)],
    ),
    "negation where all else is the same": (
        [replace(LEFT, negated=True), LEFT],
        [(0, 1)],
    ),
    "neither actors nor words": ([Told("request", ("Fiji",), (), "a boat")], []),
    "no other words, the same actors": ([Told("aid", ("Dorland",), (), "a boat")], [(0, 0)]),
}


@pytest.mark.parametrize(("right", "pairs"), PAIRED.values(), ids=PAIRED)
def test_pairs(right: list[Told], pairs: list[tuple[int, int]]) -> None:
    """The best pair goes first: by act, then by actors, then by words."""
    both = [LEFT, OTHER]
    compared = compare_moves([SENTENCE], {"one": both}, {"one": right})[0]
    expected = [(both[a], right[b]) for a, b in pairs]
    assert list(compared.pairs) == expected
    assert len(compared.only_left) == 2 - len(pairs)
    assert len(compared.only_right) == len(right) - len(pairs)


def test_an_act_as_right_is_paired_as_its_own() -> None:
    """Settled moves that differ in nothing else find the one whose act they take."""
    settled = replace(LEFT, accept_acts=("claim",))
    found = [replace(LEFT, act="propose"), replace(LEFT, act="claim")]
    assert pair_moves([settled], found, lambda one, two: True) == [(0, 1)]
    compared = compare_moves([SENTENCE], {"one": [settled]}, {"one": [LEFT]})
    assert list(move_differences(compared)) == []


def test_two_moves_by_nobody_are_one_pair() -> None:
    """Moves of which neither annotator knows the doer have the same actors."""
    assert pair_moves([Told("aid", ())], [Told("aid", ())], lambda one, two: True) == [(0, 0)]


def test_moves_of_one_annotator_lower_f1() -> None:
    """One of two moves found by one annotator only: 2 of 3 moves are paired."""
    figures = _measured([LEFT, OTHER], [LEFT])
    assert figures["move_f1"] == (pytest.approx(2 / 3), 3)
    assert figures["act_actor_f1"] == (pytest.approx(2 / 3), 3)
    assert figures["none"] == (1, 1)
    compared = compare_moves([SENTENCE], {"one": [LEFT, OTHER]}, {"one": [LEFT]})
    assert list(move_differences(compared)) == [
        f"one: only the first has reject by Mirova: {SENTENCE.text}"
    ]


def test_sentences_without_moves_agree() -> None:
    """Two empty lists agree that there is none, and all other figures rest on nothing."""
    assert _measured([], [])["none"] == (1, 1)
    assert _measured([], [])["move_f1"] == (None, 0)
    assert _measured([], [LEFT])["none"] == (0, 1)
    assert compare_moves([SENTENCE], {"one": [LEFT]}, {}) == []
