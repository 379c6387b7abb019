"""Titles and roles printed before or after a name.

Reads     the words of one sentence and one piece of it
Writes    the role as written, or `None`
Method    before: a stretch of title words that ends with an office, right before the name or, with
          a possessive or `the` in front, set off by commas ("Freedonia's trade minister, Jane
          Roe,"); after: the same set off by commas ("Jane Roe, the trade minister,")
Cost      a few words on either side of each name
Limits    an office beyond the tables is not read; a role is never read across a sentence
"""

from __future__ import annotations

from stateofplay.people.pieces import Piece, text_of
from stateofplay.people.titles import is_title_word, title_end
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_MOST_WORDS = 6  # longest small-letter role that we read, "chief of staff to ..." stops at "to"
_ARTICLES = frozenset("the a an its their his her".split())
_AFTER_ROLE = frozenset("of for in at who whose and from to on with until between".split())


def role_before(words: Words, piece: Piece) -> str | None:
    """Return the role right before a name with what belongs to it (`former`), or `None`."""
    if piece.role is not None:
        return _with_modifiers(words, piece)
    at = piece.first
    if at == 0:
        return None
    is_set_off = words.gap[at] in (", ", ", “") and _comma_follows(words, piece.end)
    if not joins(words, at) and not is_set_off:
        return None
    first = at
    while first > 0 and at - first < _MOST_WORDS and is_title_word(words, first - 1):
        if first < at and not joins(words, first):
            break
        first -= 1
    while first < at and not _starts_role(words, first, at):
        first += 1
    if first == at or words.fold[at - 1] not in roles.TITLE_HEADS:
        return None
    if is_set_off and not _is_definite(words, first):
        return None
    return text_of(words, first, at)


def role_after(words: Words, piece: Piece) -> str | None:
    """Return the role set off by a comma right after a name, or `None`."""
    at = piece.end
    if at >= len(words.raw) or not words.gap[at].startswith(",") or _is_scene(words, piece.first):
        return None
    at += words.fold[at] in ("the", "a", "an")
    while at < len(words.raw) and words.is_possessive[at]:  # ", Freedonia's trade minister"
        at += 1
    while at < len(words.raw) and words.is_capital[at] and not is_title_word(words, at):
        at += 1  # ", the Freedonian trade minister"
    if at >= len(words.raw) or at - piece.end > _MOST_WORDS:
        return None
    end = title_end(words, at, min(len(words.raw), at + _MOST_WORDS))
    if end == at or not _closes(words, end):
        return None
    return text_of(words, at, end)


def _with_modifiers(words: Words, piece: Piece) -> str:
    """Return a title in capitals with the small words before it: `former President`."""
    first = piece.first - len((piece.role or "").split())
    while first > 0 and joins(words, first) and is_title_word(words, first - 1):
        first -= 1
    return text_of(words, first, piece.first)


def _starts_role(words: Words, first: int, end: int) -> bool:
    """Return whether the words from `first` on make a whole title up to `end`."""
    return title_end(words, first, end) == end


def _is_definite(words: Words, first: int) -> bool:
    """Return whether an article, an owner or a country's adjective stands before a role."""
    if first == 0:
        return False
    known = match_entry(words.raw, first - 1, n_words=1) if joins(words, first) else None
    if known is not None and known[0].kind == "country":
        return True
    return words.is_possessive[first - 1] or words.fold[first - 1] in _ARTICLES


def _comma_follows(words: Words, end: int) -> bool:
    if end < len(words.raw) and joins(words, end) and words.fold[end] in roles.POST_NOMINALS:
        end += 1  # "Jane Roe QC, ..."
    return end < len(words.raw) and words.gap[end].startswith(",")


def _is_scene(words: Words, at: int) -> bool:
    """Return whether a name says where: `In Such, the trade minister said`."""
    return at > 0 and words.fold[at - 1] in ("in", "at", "near", "from", "to")


def _closes(words: Words, end: int) -> bool:
    """Return whether the role ends here: a mark, a word such as `of`, or the sentence's end.

    Where a name follows the mark, the role is that one's.
    """
    if end >= len(words.raw):
        return True
    if words.gap[end].startswith(",") and words.is_capital[end]:
        return False
    return not joins(words, end) or words.fold[end] in _AFTER_ROLE
