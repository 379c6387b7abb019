"""Whether "should" opens a condition: "should the bank ask for one".

Reads     a sentence made ready, the place of "should"
Writes    a yes or a no
Method    a subject behind "should", then a bare verb; no question
Cost      linear in a few words
Limits    "were it to" and "had it asked" are not read
"""

from __future__ import annotations

from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.verbs import BASES

# "Should the bank ask": a subject behind "should"; before it, a word that opens no question.
_INVERTED = frozenset("the a an its his her their this that any it he she they both".split())
_QUESTIONS = frozenset("why how what when where who whether and or nor".split())
_TO_ASKED = 7  # words from "should" to its verb


def is_inverted(reading: Reading, place: int) -> bool:
    """Return whether "should" at `place` stands before its subject and sets a condition."""
    after = place + 1
    is_subject = reading.fold(after) in _INVERTED or after in reading.starts
    if not is_subject or (place > 0 and reading.fold(place - 1) in _QUESTIONS):
        return False
    if reading.text[: reading.end].rstrip("\"”'’ ").endswith("?"):
        return False
    ahead = range(after + 1, min(after + _TO_ASKED, len(reading.words)))
    return any(reading.fold(at) in BASES for at in ahead)
