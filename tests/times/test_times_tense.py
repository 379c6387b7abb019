from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.times.tense import tense_at

CASES = {
    "future before": ("They will meet on MARK.", "future"),
    "past before": ("They met on MARK.", "past"),
    "nearest before wins": ("They said it will open on MARK.", "future"),
    "nearest before wins, the other way": ("What will open was planted on MARK.", "past"),
    "only after": ("On MARK they will meet.", "future"),
    "first after wins": ("On MARK they met, and they will meet again.", "past"),
    "shortened will": ("She'll speak on MARK.", "future"),
    "regular past": ("They parted on MARK.", "past"),
    "capital -ed is a name": ("Trade with the United League on MARK.", None),
    "may": ("They may meet on MARK.", "future"),
    "the month of May": ("They met in May and on MARK.", "past"),
    "until": ("It is closed until MARK.", "future"),
    "no cue": ("Snow on MARK.", None),
}


@pytest.mark.parametrize(("text", "tense"), CASES.values(), ids=CASES)
def test_tense(text: str, tense: str | None) -> None:
    """The nearest cue before a time decides, else the first after it."""
    start = text.index("MARK")
    assert tense_at(text, start, start + 4, 0, len(text)) == tense


def test_other_sentences_do_not_decide() -> None:
    """A cue outside the sentence says nothing about it."""
    text = "They will win. Snow on MARK. They will win."
    start = text.index("MARK")
    assert tense_at(text, start, start + 4, 15, 28) is None


@given(st.text(max_size=60), st.integers(0, 30), st.integers(0, 30))
def test_any_text_has_a_tense_or_none(text: str, start: int, length: int) -> None:
    """No text crashes the search for cues."""
    assert tense_at(text, start, start + length, 0, len(text)) in ("past", "future", None)
