"""Agreement of two annotators is measured over parts that are paired, and differences are told."""

from dataclasses import replace
from typing import Any

import pytest

from agreement import compare, differences, kappa, measure, pair_parts, told
from annotated import Part, Passage

PASSAGE = Passage("one", "open", ())
LEFT = Part(frozenset(range(10)), "It sank.", "direct", "Ada Brenn")


def _measured(left: list[Part], right: list[Part]) -> dict[str, Any]:
    compared = compare([PASSAGE], {"one": left}, {"one": right})
    return {one.name: (one.value, one.n) for one in measure(compared)}


# What the second annotator has in place of LEFT -> figures that then are not 1.
CHANGED: dict[str, tuple[dict[str, Any], dict[str, float]]] = {
    "nothing": ({}, {}),
    "half of the letters": ({"content": frozenset(range(5))}, {"same_words": 0}),
    "another kind": ({"kind": "mixed"}, {"kind": 0}),
    "another speaker": (
        {"speaker": "Ola Brenn"},
        {"speaker": 0, "tuple_f1": 0, "tuple_f1_said": 0},
    ),
    "open": ({"speaker": None}, {"speaker": 0, "open": 0, "tuple_f1": 0, "tuple_f1_said": 0}),
    "another spelling": ({"speaker": "the ADA BRENN"}, {}),
    "nested": ({"nested": True}, {"nested": 0}),
    "spoken for": ({"speaks_for": "Pier Board"}, {"speaks_for": 0}),
    "a second speaker": ({"also": ("Ola Brenn",)}, {"also": 0}),
    "a day": ({"said": "2031"}, {"said": 0}),
}


@pytest.mark.parametrize(("fields", "lower"), CHANGED.values(), ids=CHANGED)
def test_one_figure_for_each_field(fields: dict[str, Any], lower: dict[str, float]) -> None:
    """A field in which two annotators differ lowers its own figure, and is told."""
    right = replace(LEFT, **fields)
    figures = _measured([LEFT], [right])
    for name, (value, _) in figures.items():
        assert value == lower.get(name, None if value is None else 1), name
    compared = compare([PASSAGE], {"one": [LEFT]}, {"one": [right]})
    assert len(list(differences(compared))) == (1 if lower else 0)


def test_less_than_half_of_the_letters_is_no_pair() -> None:
    """One letter less than half, and the two parts are two."""
    four = replace(LEFT, content=frozenset(range(4)))
    assert pair_parts([LEFT], [four]) == []
    assert _measured([LEFT], [four])["content_f1"] == (0, 2)
    lines = list(differences(compare([PASSAGE], {"one": [LEFT]}, {"one": [four]})))
    assert lines == [
        "one: only the first has direct, Ada Brenn: It sank.",
        "one: only the second has direct, Ada Brenn: It sank.",
    ]


def test_parts_of_one_annotator_lower_f1() -> None:
    """One of two parts found by one annotator only: 2 of 3 parts are paired."""
    second = replace(LEFT, content=frozenset(range(20, 30)), kind="attitude")
    figures = _measured([LEFT, second], [LEFT])
    assert figures["content_f1"] == (pytest.approx(2 / 3), 3)
    assert figures["tuple_f1"] == (pytest.approx(2 / 3), 3)
    assert figures["tuple_f1_said"] == (1, 2)


def test_an_attitude_of_both_is_nothing_said() -> None:
    """A pair of attitudes counts in `tuple_f1` and not in `tuple_f1_said`."""
    hope = replace(LEFT, kind="attitude", content=frozenset(range(20, 30)))
    other = replace(LEFT, speaker="Ola Brenn")
    figures = _measured([LEFT, hope], [other, hope])
    assert figures["tuple_f1"] == (0.5, 4)
    assert figures["tuple_f1_said"] == (0, 2)


def test_what_rests_on_nothing_is_told() -> None:
    """Figures without a pair have no value, and say so."""
    lines = list(told(measure(compare([PASSAGE], {"one": []}, {"one": []}))))
    assert "speaks_for: nothing to measure (n 0)" in lines
    assert "content_f1: nothing to measure (n 0)" in lines


def test_passages_of_one_annotator_are_not_compared() -> None:
    """A passage that only one has annotated so far lowers no figure."""
    assert compare([PASSAGE], {"one": [LEFT]}, {}) == []


KAPPAS: dict[str, tuple[list[tuple[object, object]], float | None]] = {
    "all alike": ([("a", "a"), ("b", "b")], 1.0),
    "as chance would": ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
    "worse than chance": ([("a", "b"), ("b", "a")], -1.0),
    "twenty-five of each, textbook": (
        [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15,
        0.4,
    ),
    "one answer throughout": ([("a", "a"), ("a", "a")], None),
    "no answers": ([], None),
}


@pytest.mark.parametrize(("answers", "expected"), KAPPAS.values(), ids=KAPPAS)
def test_kappa(answers: list[tuple[object, object]], expected: float | None) -> None:
    """Kappa is agreement beyond chance, and has no value where chance explains all."""
    value = kappa(answers)
    assert value == (None if expected is None else pytest.approx(expected))
