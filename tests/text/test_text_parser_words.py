"""Words as the parser wants them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.parser.words import split_words

CASES = {
    "plain": ("Orsa Vantt left.", "Orsa|Vantt|left|."),
    "owner": ("Norland's envoy", "Norland|'s|envoy"),
    "owner, curly": ("Norland’s envoy", "Norland|’s|envoy"),
    "owners": ("the rebels' camp", "the|rebels|'|camp"),
    "not": ("don't, won’t, can't", "do|n't|,|wo|n’t|,|ca|n't"),
    "not, in capitals": ("WE DON'T", "WE|DO|N'T"),
    "cannot": ("they cannot", "they|can|not"),
    "canny": ("cannonball", "cannonball"),
    "short verbs": ("I'm, we've, they'll, she'd", "I|'m|,|we|'ve|,|they|'ll|,|she|'d"),
    "name with a mark": ("O'Hara's", "O'Hara|'s"),
    "hyphen": ("cease-fire talks", "cease|-|fire|talks"),
    "prefix": ("the ex-minister", "the|ex-minister"),
    "initials": ("the U.S. envoy", "the|U.S.|envoy"),
    "title": ("Mr. Vantt met Gen. Doe.", "Mr.|Vantt|met|Gen.|Doe|."),
    "initial": ("J. Vantt", "J.|Vantt"),
    "figure": ("1,000.50 at 10:30", "1,000.50|at|10:30"),
    "clock": ("at 7:30pm", "at|7:30|pm"),
    "money": ("$5m", "$|5m"),
    "ordinal": ("the 5th", "the|5th"),
    "marks in a row": ("well... no!!", "well|...|no|!!"),
    "marks that differ": ("(“no”)", "(|“|no|”|)"),
    "address": ("see https://x.example/a-b.", "see|https://x.example/a-b|."),
    "mail": ("a.b@c.example", "a.b@c.example"),
    "and sign": ("AT&T", "AT&T"),
    "combining mark": ("cafe\u0301s", "cafe\u0301s"),
    "nothing": ("  ", ""),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_split_words(text: str, expected: str) -> None:
    """Marks and short endings stand alone, figures and abbreviations stay whole."""
    assert "|".join(text[a:b] for a, b in split_words(text, 0, len(text))) == expected


def test_only_the_stretch_is_read() -> None:
    """Offsets count from the start of the text, and nothing outside the bounds is read."""
    assert split_words("They can't go", 5, 8) == [(5, 8)]


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    """Words follow one another and together are all that is no white space."""
    words = split_words(text, 0, len(text))
    assert "".join(text[a:b] for a, b in words) == "".join(text.split())
