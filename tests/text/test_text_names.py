"""Runs of capitalised words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.names import find_runs, is_title_case, read_words

RUNS: dict[str, tuple[str, list[str]]] = {
    "two words": ("then Ada Roe left", ["Ada Roe"]),
    "comma ends": ("then Ada, Roe left", ["Ada", "Roe"]),
    "possessive ends": ("then Ada's Roe left", ["Ada", "Roe"]),
    "plural possessive ends": ("the Roes' Doe left", ["Roes", "Doe"]),
    "particles": ("then Ada van der Roe left", ["Ada van der Roe"]),
    "three small words": ("then Ada van de la Roe left", ["Ada", "Roe"]),
    "particle at the end": ("then Ada van left", ["Ada"]),
    "initial": ("then Ada Q. Roe left", ["Ada Q. Roe"]),
    "shortened title": ("then Gen. Roe left", ["Gen. Roe"]),
    "arabic article": ("then Ada al-Roe left", ["Ada al-Roe"]),
    "day": ("then Ada Monday Roe left", ["Ada", "Roe"]),
    "bracket": ("the (Premier Ada) Roe left", ["Premier Ada) Roe"]),
    "bracket that closes elsewhere": ("the (old Ada) Roe left", ["Ada", "Roe"]),
    "title with of": ("then Secretary of State Ada left", ["Secretary of State Ada"]),
    "other of": ("then Ada of State left", ["Ada", "State"]),
    "joined tail": ("the Roe-backed Ada left", ["Roe", "Ada"]),
    "double name": ("then Ada-Rose Roe left", ["Ada-Rose Roe"]),
    "first person": ("then I left", []),
}


@pytest.mark.parametrize(("text", "expected"), RUNS.values(), ids=RUNS)
def test_find_runs(text: str, expected: list[str]) -> None:
    """A run is what one name may stand in."""
    words = read_words(text, 0, len(text))
    runs = [text[words.start[a] : words.end[b - 1]] for a, b in find_runs(words)]
    assert runs == expected


TITLE_CASE = {
    "heading, three of five": ("Long Gulls Over quiet harbour", True, True),
    "heading, two of five": ("Long Gulls over quiet harbour", True, False),
    "short words tell nothing": ("Gulls of the sea", True, True),
    "sentence, all of five": ("So Long Gulls Over Quiet Harbour", False, True),
    "sentence, four of five": ("So Long Gulls Over Quiet harbour", False, False),
    "sentence, nine of ten": ("So " + "Gull " * 9 + "gull", False, True),
    "sentence, all of four": ("So Long Gulls Over Quiet", False, False),
    "no long word": ("An ox is up", True, False),
}


@pytest.mark.parametrize(("text", "heading", "expected"), TITLE_CASE.values(), ids=TITLE_CASE)
def test_is_title_case(text: str, heading: bool, expected: bool) -> None:
    """From a share of capitals on they prove nothing; a sentence needs nearly all."""
    assert is_title_case(read_words(text, 0, len(text)), is_heading=heading) is expected


@given(st.text(max_size=120))
def test_any_text(text: str) -> None:
    """Columns are of one length, offsets grow, and runs do not overlap."""
    words = read_words(text, 0, len(text))
    assert len({len(words.raw), len(words.fold), len(words.start), len(words.gap)}) == 1
    assert all(0 <= a < b <= len(text) for a, b in zip(words.start, words.end, strict=True))
    at = 0
    for first, end in find_runs(words):
        assert at <= first < end <= len(words.raw)
        at = end
