"""Kinds of names over a pile, and short names of bodies."""

from __future__ import annotations

import pytest
from people_builder import unite

from stateofplay.people.keys import short_firms

KINDS: dict[str, tuple[list[str], dict[str, str]]] = {
    "firm that was read as a person": (
        ["Then Vantt Shipping said no."],
        {"Vantt Shipping": "organisation"},
    ),
    "person with a firm's word for a surname": (
        ["They met Maria Shipping."],
        {"Maria Shipping": "person"},
    ),
    "person whose last word stands alone": (
        ["Then Vantt Shipping said no. So Shipping left."],
        {"Vantt Shipping": "person"},
    ),
    "person with an office": (
        ["Then Minister Vantt Shipping said no."],
        {"Vantt Shipping": "person"},
    ),
    "short name of a firm": (
        ["They bought Vantt Foods Inc. Then Vantt Foods agreed, and so did Vantt."],
        {"Vantt Foods Inc": "organisation"},
    ),
    "short name of two firms": (
        ["They bought Vantt Foods Inc and Vantt Motors Inc."],
        {"Vantt Foods Inc": "organisation", "Vantt Motors Inc": "organisation"},
    ),
    "ending of a longer name, its first word near": (
        [
            "They asked the Vantt Heritage Commission.",
            "In Vantt they asked the Heritage Commission.",
        ],
        {"Vantt Heritage Commission": "organisation", "Vantt": "place"},
    ),
    "ending of a longer name, its first word missing": (
        ["They asked the Vantt Heritage Commission.", "They asked the Heritage Commission."],
        {"Vantt Heritage Commission": "organisation", "Heritage Commission": "organisation"},
    ),
    "a department is no firm": (
        ["They asked the Department of Energy. The Department Roe left."],
        {"Department of Energy": "organisation"},
    ),
    "board of a pile without states": (
        ["They asked the Regional Board."],
        {"Regional Board": "organisation"},
    ),
    "board of a pile with two states": (
        ["Norway and Denmark asked the Regional Board."],
        {"Norway": "country", "Denmark": "country"},
    ),
}


@pytest.mark.parametrize(("texts", "expected"), KINDS.values(), ids=KINDS)
def test_kinds_over_a_pile(texts: list[str], expected: dict[str, str]) -> None:
    """The pile tells what a name is, and which short name is whose."""
    assert {actor.name: actor.kind for actor in unite(texts)} == expected


SHORT: dict[str, tuple[str, list[str]]] = {
    "firm": ("Vantt Foods Inc", ["vantt foods", "vantt"]),
    "department of": ("Department of Energy", []),
    "department": ("Department Energy", []),
    "no firm": ("Vantt Commission", []),
}


@pytest.mark.parametrize(("name", "expected"), SHORT.values(), ids=SHORT)
def test_short_firms(name: str, expected: list[str]) -> None:
    """A firm has shorter names, a department that ends with a firm's word has none."""
    assert [" ".join(key) for key in short_firms(name)] == expected
