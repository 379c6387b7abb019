"""It, where one body remains."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import mentions_in

STEEL = "Vantt Steel Company closed its mill."
BANK = "Roe Bank Company lost money."

CASES: dict[str, tuple[str, list[str | None]]] = {
    "the subject before": (f"{STEEL} It asked for help.", ["Vantt Steel Company"]),
    "behind a joining word": (f"{STEEL} But it asked for help.", ["Vantt Steel Company"]),
    "behind a time": (f"{STEEL} In March it asked for help.", ["Vantt Steel Company"]),
    "with a helper": (f"{STEEL} It has not asked for help.", ["Vantt Steel Company"]),
    "what only a body does": (f"{STEEL} It wants help.", ["Vantt Steel Company"]),
    "passed on": (
        f"{STEEL} It asked for help. It promised work.",
        ["Vantt Steel Company", "Vantt Steel Company"],
    ),
    "its board": (
        "Vantt Steel Company closed. Vantt Steel Company's board met. It asked for help.",
        ["Vantt Steel Company"],
    ),
    "a state": ("Norway closed the border. It asked for help.", ["Norway"]),
    "a plan calls, too": (f"{STEEL} It calls for help.", []),
    "weather": (f"{STEEL} It rained. It was cold.", []),
    "a clause to come": (f"{STEEL} It is known that Maria left.", []),
    "two bodies before": (f"{STEEL} {BANK} It asked for help.", ["Roe Bank Company"]),
    "two subjects": (
        "Vantt Steel Company closed its mill and Roe Bank Company lost money. It asked for help.",
        [],
    ),
    "several": ("Vantt Steel Company and Roe Bank Company closed. It asked for help.", []),
    "a person before": ("Maria Vantt left. It asked for help.", []),
    "a person between": (f"{STEEL} Maria Vantt left. It asked for help.", []),
    "an object before": ("Nobody liked Vantt Steel Company It asked for help.", []),
    "a subject of a clause of time": (
        "The offer fell when Vantt Steel Company closed. It asked for help.",
        [],
    ),
    "somebody else behind": (
        f"{STEEL} It asked for help, Roe Bank Company said. It promised work.",
        ["Vantt Steel Company"],
    ),
    "behind a heading": (f"{STEEL}\n# News\nIt asked for help.", []),
    "inside a sentence": (f"{STEEL} Nobody knew what it asked.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_the_one_body_that_opens_the_sentence_before(case: str) -> None:
    """An `it` stands for a body only where one subject remains."""
    text, expected = CASES[case]
    found = [name for words, name, form in mentions_in([text]) if words.casefold() == "it"]
    assert found == expected


@given(st.integers(1, 4))
def test_a_chain_of_its_is_one_body(length: int) -> None:
    """However often `it` goes on, it is whom the first sentence named."""
    text = STEEL + " It asked for help." * length
    found = [name for words, name, _ in mentions_in([text]) if words == "It"]
    assert found == ["Vantt Steel Company"] * length
