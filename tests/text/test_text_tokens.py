"""Words, folds and stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.tokens import content_stems, find_words, fold_word, stem

WORDS: dict[str, tuple[str, list[str]]] = {
    "marks between": ("a, b. (c)", ["a", "b", "c"]),
    "apostrophe inside": ("Roe's O'Hara’s", ["Roe's", "O'Hara’s"]),
    "apostrophe at the edge": ("'tis the islands'", ["tis", "the", "islands"]),
    "hyphen": ("pre-war -now", ["pre-war", "now"]),
    "figures": ("1,000.5 and 3.", ["1,000.5", "and", "3"]),
    "point in capitals": ("the U.S.A. now", ["the", "U.S.A", "now"]),
    "point in small letters": ("at 5 p.m. now", ["at", "5", "p", "m", "now"]),
    "underscore": ("a_b", ["a", "b"]),
    "composed letter": ("Zoé Ñu", ["Zoé", "Ñu"]),
    "letter in two characters": ("Zoe\u0301 now", ["Zoe\u0301", "now"]),
    "two marks on a letter": ("Ze\u0302\u0301o", ["Ze\u0302\u0301o"]),
}


@pytest.mark.parametrize(("text", "expected"), WORDS.values(), ids=WORDS)
def test_find_words(text: str, expected: list[str]) -> None:
    """A word is letters and digits with the marks that may stand inside."""
    assert [text[w.start : w.end] for w in find_words(text)] == expected


FOLDS = {
    "case": ("ROE", "roe"),
    "possessive": ("Roe’s", "roe"),
    "plural possessive": ("islands'", "islands"),
    "curly apostrophe": ("don’t", "don't"),
    "hyphen": ("pre‑war", "pre-war"),
    "letter in two characters": ("Zoe\u0301", "zoé"),
    "sharp s": ("Straße", "strasse"),
}


@pytest.mark.parametrize(("word", "fold"), FOLDS.values(), ids=FOLDS)
def test_fold_word(word: str, fold: str) -> None:
    """Forms of one word that differ in marks and case have one fold."""
    assert fold_word(word) == fold


def test_offsets_count_from_the_start_of_the_text() -> None:
    """A part of a text is read with offsets of the whole."""
    assert [(w.start, w.end, w.fold) for w in find_words("Ada met Roe", 4, 9)] == [
        (4, 7, "met"),
        (8, 9, "r"),
    ]


def test_content_stems() -> None:
    """Function words are left out, `not` is kept, repeats stay."""
    assert content_stems("The islands are not islands") == ["island", "not", "island"]
    assert stem("negotiations") == stem("negotiation")


@given(st.text(max_size=100))
def test_any_text(text: str) -> None:
    """Words lie in the text in order, hold no white space, and fold to themselves when folded."""
    at = 0
    for word in find_words(text):
        assert at <= word.start < word.end <= len(text)
        assert not any(c.isspace() for c in text[word.start : word.end])
        at = word.end
