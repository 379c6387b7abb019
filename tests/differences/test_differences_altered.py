"""Where another printing of a quote puts other words in place of a few."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.differences.altered import find_alteration

LONG = "The harbour will be closed to every foreign boat until the spring"
CASES = {
    "denial": (
        "We can wait a little longer",
        "We cannot wait",
        "We [can | cannot] wait a little longer",
    ),
    "put in": ("a long question here", "a question here", "a [long | –] question here"),
    "the last word": (
        "they cannot believe what they are finding",
        "Well, they cannot believe what they are saying.",
        "… believe what they are [finding | saying]",
    ),
    "five words": (
        LONG,
        LONG.replace("every foreign", "one two three four five"),
        "… will be closed to [every foreign | one two three four five] boat until the spring",
    ),
    "six words": (LONG, LONG.replace("every foreign", "one two three four five six"), None),
    "small words": (LONG, LONG.replace("until the", "until"), None),
    "spelling": (
        "honour the harbour at a paediatric ward",
        "honor the harbor at a pediatric ward",
        None,
    ),
    "a mark apart": ("I’ m in the middle of it all", "I'm in the middle of it all", None),
    "two words or one": ("his world view is not mine", "his worldview is not mine", None),
    "another one meant": (
        "We know he's in a better place",
        "We know she's in a better place",
        None,
    ),
    "another one who says it": (
        "We know he's in a better place",
        "We know you're in a better place",
        "We know [he's | you're] in a better place",
    ),
    "cut short": ("honour it in full", "honor it", None),
    "the same": ("honour it", "honour it", None),
    "another saying": (
        "They poured in here like rain. It was mad. … a peaceful vigil that turned into a riot",
        "Tonight was a peaceful vigil that turned into a riot … no outlets",
        None,
    ),
    "parts apart": ("We never wanted war … nor did they want it", "We never wanted war", None),
}


@pytest.mark.parametrize(("left", "right", "expected"), CASES.values(), ids=CASES)
def test_alterations(left: str, right: str, expected: str | None) -> None:
    """A few other words alter a quote; spelling, marks, cuts and other sayings do not."""
    assert find_alteration(left, right) == expected


@given(st.text(alphabet="abc …’'", max_size=40))
def test_nothing_alters_itself(text: str) -> None:
    """A printing is no alteration of itself."""
    assert find_alteration(text, text) is None
