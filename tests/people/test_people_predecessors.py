from __future__ import annotations

import re

import pytest

from stateofplay.text.languages.en.successions import FROM_EARLIER, FROM_LATER

BETWEEN = {
    "formerly": (", formerly", FROM_LATER, True),
    "formerly known as the": (", formerly known as the", FROM_LATER, True),
    "in brackets": ("(formerly", FROM_LATER, True),
    "successor": (", the successor of", FROM_LATER, True),
    "an and is none": ("and formerly", FROM_LATER, False),
    "now": (", now", FROM_EARLIER, True),
    "now known as": (", now known as the", FROM_EARLIER, True),
    "a bare now": ("now", FROM_EARLIER, False),
}


@pytest.mark.parametrize(("between", "pattern", "told"), BETWEEN.values(), ids=BETWEEN)
def test_words_of_succession(between: str, pattern: str, told: bool) -> None:
    """Words between two names tell a succession only where they say so."""
    assert bool(re.fullmatch(pattern, between)) == told
