"""Sentences that tell of the page and not of the news.

Reads     the words of a sentence
Writes    whether it is a note on the page
Method    first words and phrases of a table: "read more", "email notifications"
Cost      linear in the words
Limits    notes that no table holds
"""

from __future__ import annotations

from collections.abc import Iterable

from stateofplay.text.languages.en.page_notes import PAGE_NOTES, PAGE_PHRASES
from stateofplay.text.tokens import Word


def is_note_on_page(words: Iterable[Word]) -> bool:
    """Return whether a sentence tells of the page, its pictures or its makers."""
    told = f"{' '.join(word.fold for word in words)} "
    if any(told.startswith(f"{head} ") for head in PAGE_NOTES):
        return True
    return _holds_phrase(told)


def has_page_phrase(words: Iterable[Word]) -> bool:
    """Return whether a sentence tells of the page in its midst: a note may be glued to a lead."""
    return _holds_phrase(f"{' '.join(word.fold for word in words)} ")


def _holds_phrase(told: str) -> bool:
    return any(phrase in told for phrase in PAGE_PHRASES)
