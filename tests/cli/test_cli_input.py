"""Words of the command line."""

from __future__ import annotations

import os

import pytest

from stateofplay.cli.input import as_typed

WORDS = {
    "plain letters": ("Ada Brenn", "Ada Brenn"),
    "letters of the system's charset": ("Caf\u00e9", "Caf\u00e9"),
    "bytes that the system's charset lacks": (
        "Caf\u00e9 \u201cx\u201d".encode().decode("ascii", "surrogateescape"),
        "Caf\u00e9 \u201cx\u201d",
    ),
    "a byte of no charset": (b"Caf\xe9".decode("ascii", "surrogateescape"), "Caf\ufffd"),
}


@pytest.mark.skipif(os.name == "nt", reason="Windows gives the command line as characters")
@pytest.mark.parametrize(("word", "expected"), WORDS.values(), ids=WORDS)
def test_as_typed(word: str, expected: str) -> None:
    """A word can be stored whatever charset the system is set to."""
    assert as_typed(word) == expected
