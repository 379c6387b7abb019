"""Headlines that give somebody's words."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_said

BODY = "Ada Lind left at noon. The port of Marn was closed."

GIVEN: dict[str, tuple[str, list[Said]]] = {
    "a role": ("Minister: We will not pay", [("indirect", "We will not pay", "Minister")]),
    "a full name": ("Anna Lind: We will not pay", [("indirect", "We will not pay", "Anna Lind")]),
    "a surname that the text knows": (
        "Lind: We will not pay",
        [("indirect", "We will not pay", "Lind")],
    ),
    "words in marks": (
        "Minister: ‘We will not pay’",
        [("direct", "We will not pay", "Minister")],
    ),
    "some words in marks": (
        "Minister: port is ‘dead’ for years",
        [("mixed", "dead", "Minister")],
    ),
    "a witness": ("Police: Port was shut", [("indirect", "Port was shut", "Police")]),
    "what it is about": (
        "Minister on fees: We will not pay",
        [("indirect", "We will not pay", "Minister")],
    ),
    "behind the colon": (
        "No fee before May: minister",
        [("indirect", "No fee before May", "minister")],
    ),
}

NOT_GIVEN = {
    "a subject": "Port fees: what comes next",
    "a place": "Marn: The port is closed",
    "a column": "The Latest: Port is closed",
    "a sentence": "Minister is back: port opens",
    "two people": "Minister and mayor: a long quarrel",
    "one word": "Minister: No",
    "no colon": "Minister will not pay",
    "a heading of furniture": "Update: Port is closed",
}


@pytest.mark.parametrize(("title", "expected"), GIVEN.values(), ids=GIVEN)
@pytest.mark.parametrize("is_title", [True, False])
def test_headlines(title: str, expected: list[Said], *, is_title: bool) -> None:
    """A colon parts a speaker from his words, in a title and in a first line without one."""
    text = BODY.replace("Ada", "Anna")
    found = read_said(text, title) if is_title else read_said(f"{title}\n{text}")
    assert found == expected


@pytest.mark.parametrize("title", NOT_GIVEN.values(), ids=NOT_GIVEN)
def test_other_headlines(title: str) -> None:
    """A label that is no speaker gives nobody's words."""
    assert read_said(BODY, title) == []


def test_only_the_first_line() -> None:
    """A line inside the text is no headline."""
    assert read_said(f"{BODY}\nMinister: We will not pay") == []


def test_a_line_alone_is_no_headline() -> None:
    """A text of one line has no headline."""
    assert read_said("Minister: We will not pay") == []
