"""What kind of thing a name names, from the words around it.

Reads     the words of one sentence and one piece of it
Writes    the piece with kind and role, where something tells
Method    strongest evidence first: a title or role beside the name makes a person; a known first
          name with more behind it too; a speaking verb, an age or `who` after two words or more; a
          shortened form in capitals after `the` is a body; `in`, `at`, `near` before make a place.
          A seat of government stands for its country where it acts, and is a place elsewhere
Cost      a few words on either side of each name
Limits    one unknown word alone stays without kind unless the report tells elsewhere
"""

from __future__ import annotations

import re
from dataclasses import replace

from stateofplay.model.mention import NameKind
from stateofplay.people.pieces import Piece
from stateofplay.people.roles import role_after, role_before
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en import roles, speech, verbs
from stateofplay.text.names import Words, joins

_PLACE_WORDS = frozenset("in at near outside around across throughout visit visited".split())
_SEAT_PLACE_WORDS = _PLACE_WORDS | frozenset(
    "to from of for through via left leave reached toward towards downtown central outside based "
    "into over".split()
)
_SEAT_ACTS_AFTER = frozenset("with between by against urged pressed accused that both".split())
_AUXILIARIES = frozenset(
    "is was has had have will would can could may might must should does did says said wants".split()
)
_SHORT_FORM = re.compile(r"[A-Z][A-Z&\-]{1,6}s?$")
_MOST_PERSON_WORDS = 5


def judge_piece(words: Words, piece: Piece) -> Piece:
    """Return the piece with the kind and role that its surroundings tell."""
    if piece.is_neither:
        return piece
    if piece.entry is not None:
        return replace(piece, kind=_entry_kind(words, piece))
    if piece.kind not in (None, "person"):
        return piece
    role = piece.role or role_before(words, piece) or role_after(words, piece)
    if role is not None and (piece.role or _may_be_person(words, piece)):
        return replace(piece, kind="person", role=role)
    if piece.kind is None:
        return replace(piece, kind=_open_kind(words, piece))
    return piece


def is_verb(words: Words, at: int) -> bool:
    """Return whether the word at `at` reads as the verb of what stands right before it."""
    if at >= len(words.raw) or not joins(words, at) or words.is_capital[at]:
        return False
    fold = words.fold[at]
    if fold in _AUXILIARIES or fold in verbs.PAST or fold in speech.FORMS:
        return True
    if fold.endswith("ed"):
        return fold not in verbs.NO_PAST
    return fold.endswith("s") and not fold.endswith(("ss", "us", "is")) and len(fold) > 3


def _entry_kind(words: Words, piece: Piece) -> NameKind | None:
    entry = piece.entry
    if entry is None:
        return piece.kind
    if entry.form == "seat":
        return "country" if _stands_for_state(words, piece) else "place"
    if entry.form == "nationals" and words.raw[piece.end - 1].endswith("s"):
        return "group"
    return entry.kind


def _stands_for_state(words: Words, piece: Piece) -> bool:
    """Return whether a seat of government acts in its sentence."""
    if words.fold[piece.first] in ("kremlin", "pentagon", "white", "downing", "whitehall"):
        return True
    before = words.fold[piece.first - 1] if piece.first else ""
    if before in _SEAT_PLACE_WORDS:
        return False
    if before in _SEAT_ACTS_AFTER:
        return True
    if words.is_possessive[piece.end - 1]:
        return piece.end < len(words.raw) and not words.is_capital[piece.end]
    return is_verb(words, piece.end)


def _may_be_person(words: Words, piece: Piece) -> bool:
    names = words.fold[piece.first : piece.end]
    return len(names) <= _MOST_PERSON_WORDS and not (roles.BODY_ENDS & set(names))


def _open_kind(words: Words, piece: Piece) -> NameKind | None:
    length = piece.end - piece.first
    if not _may_be_person(words, piece):
        return None
    if length > 1 and first_name_gender(words.fold[piece.first]):
        return "person"
    has_article = piece.first > 0 and words.fold[piece.first - 1] == "the"
    if _SHORT_FORM.match(words.raw[piece.first]) and length == 1:
        return "organisation" if has_article else None
    if length > 1 and not has_article and _acts_like_human(words, piece):
        return "person"
    before = words.fold[piece.first - 1] if piece.first and joins(words, piece.first) else ""
    return "place" if before in _PLACE_WORDS and not has_article else None


def _acts_like_human(words: Words, piece: Piece) -> bool:
    """Return whether a speaking verb, an age or `who` tells that a human being is named."""
    end = piece.end
    if end >= len(words.raw):
        return False
    after = words.fold[end]
    if words.gap[end].startswith(","):
        return after == "who" or (after.isdigit() and len(after) == 2)
    if joins(words, end) and after in roles.HUMAN_VERBS:
        return True
    before = words.fold[piece.first - 1] if piece.first else ""
    return before in ("said", "says", "added") and joins(words, piece.first)
