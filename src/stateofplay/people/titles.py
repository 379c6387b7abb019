"""Where a title ends: `deputy foreign minister`, `Secretary of State`.

Reads     the words of one sentence and the word that may begin a title
Writes    the index after the title
Method    words that stand in titles, as long as one that ends a title has been seen
Cost      linear in the title
Limits    an office beyond the tables is none
"""

from __future__ import annotations

from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_LONG_BY_FIRST = {
    opener: tuple(long for long in roles.LONG_TITLES if long[0] == opener)
    for opener, *_ in roles.LONG_TITLES
}


def title_end(words: Words, first: int, end: int) -> int:
    """Return the index after the longest title that starts at `first`, `first` when none does."""
    found = first
    for at in range(first, end):
        if at > first and not joins(words, at):
            break
        fold = words.fold[at]
        if fold in roles.TITLE_HEADS:
            found = at + 1
        elif fold not in roles.TITLE_MODIFIERS:
            break
    for long in _LONG_BY_FIRST.get(words.fold[first], ()):
        if words.fold[first : first + len(long)] == long:
            found = max(found, first + len(long))
    return found


def is_title_word(words: Words, at: int) -> bool:
    """Return whether a word may stand in a title; `Then` only opens a sentence."""
    fold = words.fold[at]
    if words.raw[at] == "Then":
        return False
    return fold in roles.TITLE_HEADS or fold in roles.TITLE_MODIFIERS
