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

_PLACE_WORDS = frozenset("in near outside around across throughout visit visited".split())
_SEAT_PLACE_WORDS = _PLACE_WORDS | frozenset(
    "to from of for through via left leave reached toward towards downtown into over".split()
)
_SEAT_ACTS_AFTER = frozenset("with between by against urged pressed accused that both".split())
_AUXILIARIES = frozenset(
    "is was has had have will would can could may might must should does did says said".split()
)
_CITY_NOUNS = frozenset(
    """streets street mayor airport suburbs suburb metro centre center residents main central
    largest biggest famous historic old downtown international financial business population
    stock university district districts neighbourhood neighborhood east west north south""".split()
)
_PRINT_WORDS = frozenset(
    "newspaper magazine daily newspapers weekly broadcaster tabloid website newswire".split()
)
_TOWN_WORDS = frozenset(
    "city town village port capital province island district region suburb township".split()
)
_FIRM_OFFICES = frozenset("ceo chairman chairwoman".split())  # also with a capital
_SHORT_FORM = re.compile(r"[A-Z][A-Z&\-]{2,6}$")
_MOST_PERSON_WORDS = 5


def judge_piece(words: Words, piece: Piece) -> Piece:
    """Return the piece with the kind and role that its surroundings tell."""
    if piece.is_neither or _is_money(words, piece):
        return replace(piece, is_neither=True)
    if piece.is_title:
        return piece
    if piece.entry is not None:
        return replace(piece, kind=_entry_kind(words, piece))
    if piece.kind not in (None, "person"):
        return piece
    role = role_before(words, piece) or role_after(words, piece)
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
    if fold in _AUXILIARIES or fold in verbs.PAST:
        return True
    if fold.endswith("ed"):
        return fold not in verbs.NO_PAST
    return fold.endswith("s") and not fold.endswith(("ss", "us", "is")) and len(fold) > 3


def verb_follows(words: Words, end: int) -> bool:
    """Return whether what ends before `end` acts: a verb, an aside or a second subject follows."""
    at = end
    while at < len(words.raw) and words.fold[at] in speech.ADVERBS and joins(words, at):
        at += 1
    if at >= len(words.raw) or words.is_possessive[end - 1]:
        return False
    if words.gap[at].startswith((",", " (", " -", " –", " —")):
        return True
    return is_verb(words, at) or words.fold[at] in ("and", "who")


def _is_money(words: Words, piece: Piece) -> bool:
    """Return whether the name belongs to a sum or a currency: `US$5`, `US dollar`."""
    end = piece.end
    if end >= len(words.raw):
        return False
    return "$" in words.gap[end] or words.fold[end] in ("dollar", "dollars", "cents")


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
    """Return whether a seat of government acts in its sentence; `the Such talks` only met there."""
    end = piece.end
    if end < len(words.raw) and joins(words, end) and words.fold[end] in roles.MEETING_NOUNS:
        return False
    if words.fold[piece.first] in ("kremlin", "pentagon", "white", "downing", "whitehall"):
        return True
    before = words.fold[piece.first - 1] if piece.first else ""
    if before in _PLACE_WORDS or before == "at":
        return False
    if words.is_possessive[piece.end - 1]:
        return _owns_policy(words, piece.end)
    if before in _SEAT_PLACE_WORDS:
        return False
    return before in _SEAT_ACTS_AFTER or is_verb(words, piece.end)


def _owns_policy(words: Words, at: int) -> bool:
    """Return whether what a seat owns is its state's: a common noun and no part of a city."""
    if at >= len(words.raw) or words.is_capital[at]:
        return False
    return words.fold[at] not in _CITY_NOUNS


def _may_be_person(words: Words, piece: Piece) -> bool:
    names = words.fold[piece.first : piece.end]
    return len(names) <= _MOST_PERSON_WORDS and not (roles.BODY_ENDS & set(names))


def _open_kind(words: Words, piece: Piece) -> NameKind | None:
    length = piece.end - piece.first
    if length == 1 and _is_quoted_speaker(words, piece.first):
        return "person"
    if not _may_be_person(words, piece):
        return None
    if length > 1 and first_name_gender(words.fold[piece.first]):
        return "person"
    has_article = piece.first > 0 and words.fold[piece.first - 1] == "the"
    if _SHORT_FORM.match(words.raw[piece.first]) and length == 1:
        return "organisation" if has_article else None
    if length > 1 and not has_article and _acts_like_human(words, piece):
        return "person"
    if is_printed_word(words, piece) or (not has_article and _is_firm(words, piece)):
        return "organisation"
    return "place" if not has_article and _is_told_place(words, piece) else None


def _is_quoted_speaker(words: Words, at: int) -> bool:
    """Return whether `," said` stands before the word."""
    if at < 2 or not joins(words, at) or words.fold[at - 1] not in roles.HUMAN_VERBS:
        return False
    is_name = words.raw[at][1:].islower() and words.fold[at] not in roles.BODY_ENDS
    return is_name and any(mark in words.gap[at - 1] for mark in '"”’')


def is_printed_word(words: Words, piece: Piece) -> bool:
    """Return whether `Such magazine` or the like stands here."""
    end = piece.end
    return end < len(words.raw) and joins(words, end) and words.fold[end] in _PRINT_WORDS


def _is_firm(words: Words, piece: Piece) -> bool:
    """Return whether `Such shareholders`, `Such's board` or `shares of Such` stands here."""
    end, first = piece.end, piece.first
    if end < len(words.raw) and words.gap[end].isspace() and words.fold[end] in roles.FIRM_NOUNS:
        return not words.is_capital[end] or words.fold[end] in _FIRM_OFFICES
    if first < 2 or not joins(words, first) or words.fold[first - 1] not in ("of", "in", "with"):
        return False
    return words.fold[first - 2] in ("shares", "shareholders", "stake", "takeover", "merger")


def _is_told_place(words: Words, piece: Piece) -> bool:
    """Return whether `in Such` or `the city of Such` stands here."""
    at = piece.first
    if at == 0 or not joins(words, at):
        return False
    if words.fold[at - 1] == "of":
        return at > 1 and words.fold[at - 2] in _TOWN_WORDS
    return words.fold[at - 1] in _PLACE_WORDS


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
