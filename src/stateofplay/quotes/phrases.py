"""Noun phrases read to the right, without a parser: who follows a cue, who opens a sentence.

Reads     the tokens of a frame and a place in them
Writes    the phrase as token places, or `None`
Method    words are taken while their class allows it; a name, once read, ends the phrase unless a
          linking word (of, and) or a role leads on to another
Source    rules of our own; lengths as in the PolNeAR training part
Cost      constant: at most sixteen words
Limits    a clause that opens with a bare noun, without determiner or capital, has no subject
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.frames import Token
from stateofplay.text.gazetteer import find_entry, first_name_gender
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AFTER_SPEAKER,
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTIONS,
    DETERMINERS,
    NAME_PARTICLES,
    NO_SPEAKER,
    PAST_FORMS,
    PREPOSITIONS,
    RELATIVES,
    SENTENCE_OPENERS,
    SPANS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

Phrase = tuple[int, int]  # token places, half open

_MAX_WORDS = 16  # 98 % of the speakers of the PolNeAR training part are shorter
_TITLES = frozenset("mr mrs ms miss dr sir dame prof the".split())
_MAX_ACRONYM = 3  # letters and points
_LEADING_ARTICLES = frozenset("the a an this that another one".split())
_AFTER_PREPOSITIONS = frozenset("of for".split())
_NAME_LINKS = NAME_PARTICLES | {"of", "the", "and", "for", "&"}


def phrase_after(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the noun phrase that begins at `place`."""
    if place >= len(tokens) or not tokens[place].is_word:
        return None
    first = tokens[place]
    if first.fold in SUBJECT_PRONOUNS:
        return place, place + 1
    if not _opens_phrase(first):
        return None
    end = place + 1
    seen_name = first.is_capital and not first.is_possessive and not _is_adjective(first)
    has_article = first.fold in ("a", "an", "the")
    while end < len(tokens) and end - place < _MAX_WORDS and tokens[end].is_word:
        if _ends_object(tokens, end, seen_name and not _leads_on(tokens, place, end)):
            break
        is_name = tokens[end].is_capital and not tokens[end].is_possessive
        is_adjective = has_article and len(tokens[end].fold) <= _MAX_ACRONYM  # a U.S. official
        seen_name = seen_name or (is_name and not is_adjective)
        end += 1
    while end > place and tokens[end - 1].fold in _NAME_LINKS | PREPOSITIONS:
        end -= 1
    if end - place == 1 and first.fold in NO_SPEAKER - {"one"}:
        return None
    return (place, end) if end > place else None


def leading_phrase(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the subject of the clause that begins at `start`; read from the left."""
    place = _skip_openers(tokens, start, end)
    if place >= end or not tokens[place].is_word:
        return None
    first = tokens[place]
    if first.fold in SUBJECT_PRONOUNS:
        return place, place + 1
    if first.fold in NO_SPEAKER | AUXILIARIES | CONTRACTIONS and not _owns(tokens, place):
        return None
    if not first.is_capital and first.fold not in DETERMINERS:
        return None
    stop = place
    seen_name = False
    while stop < end and stop - place < _MAX_WORDS and tokens[stop].is_word:
        token = tokens[stop]
        if _ends_subject(tokens, stop, place, seen_name and not _leads_on(tokens, place, stop)):
            break
        is_name = token.is_capital and token.fold not in DETERMINERS | _TITLES
        seen_name = (seen_name or is_name) and not token.is_possessive
        stop += 1
    while stop > place and tokens[stop - 1].fold in _NAME_LINKS:
        stop -= 1
    return (place, stop) if stop > place else None


def _owns(tokens: Sequence[Token], place: int) -> bool:
    """Return whether `his`, `their` or `this` stands before a noun."""
    if tokens[place].fold not in DETERMINERS or place + 1 >= len(tokens):
        return False
    noun = tokens[place + 1]
    return noun.is_word and noun.fold not in AUXILIARIES | PAST_FORMS | PREPOSITIONS | CONJUNCTIONS


def clause_start(tokens: Sequence[Token], place: int) -> int:
    """Return where the sentence that holds `place` begins, after the last full stop before it."""
    while place > 0 and tokens[place - 1].fold not in (".", "!", "?", ";"):
        place -= 1
    return place


def _ends_object(tokens: Sequence[Token], place: int, seen_name: bool) -> bool:
    """Return whether a noun phrase read to the right stops before this word."""
    token = tokens[place]
    if token.is_capital:
        return token.fold in TIME_WORDS
    is_link = token.fold in _AFTER_PREPOSITIONS or (seen_name and token.fold in _NAME_LINKS)
    if is_link and _goes_on(tokens, place):
        return False
    if token.fold in AUXILIARIES | CONJUNCTIONS | PREPOSITIONS | RELATIVES | ADVERBS | TIME_WORDS:
        return True
    return seen_name and not _name_follows(tokens, place)


def _leads_on(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Return whether the name before a small word stands for a place or body: its noun follows.

    So it is in `the Marn senator` and in `Ann Bee of the Marn council`.
    """
    first = place
    while first > start and tokens[first - 1].is_capital:
        first -= 1
    if first in (start, place) or tokens[place - 1].is_possessive:
        return False
    is_person = first_name_gender(tokens[first].fold) is not None and place - first > 1
    small = tokens[place].fold
    if is_person or small in AFTER_SPEAKER or small.endswith(("ing", "ly")):
        return False
    return any(t.fold in _LEADING_ARTICLES for t in tokens[max(start, first - 3) : first])


def _is_adjective(token: Token) -> bool:
    """Return whether it is a country's adjective, which a noun follows (Chadian officials)."""
    entry = find_entry(token.fold.title())
    return entry is not None and entry.form == "adjective"


def _opens_phrase(first: Token) -> bool:
    """Return whether a noun phrase that names someone may begin with this word."""
    if (
        first.fold
        in (NO_SPEAKER | RELATIVES | TIME_WORDS) - DETERMINERS | AUXILIARIES | PREPOSITIONS
    ):
        return False
    return first.is_capital or not first.fold.endswith("ly")


def _ends_subject(tokens: Sequence[Token], stop: int, place: int, seen_name: bool) -> bool:
    token = tokens[stop]
    if stop == place or token.is_capital or tokens[stop - 1].is_possessive:
        return False
    if token.fold in _NAME_LINKS and _goes_on(tokens, stop) and token.fold != "for":
        return False
    if token.fold in AUXILIARIES | PAST_FORMS | CONJUNCTIONS | PREPOSITIONS | ADVERBS | RELATIVES:
        return True
    return (seen_name and not _name_follows(tokens, stop)) or token.fold.endswith(("ed", "es"))


def _name_follows(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a role (campaign manager) leads on to a name within three words."""
    for token in tokens[place : place + 4]:
        if (
            not token.is_word
            or token.fold in AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | PAST_FORMS
        ):
            return False
        if token.is_capital:
            return token.fold not in TIME_WORDS
    return False


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a linking word (of, and) is followed by more of the same phrase."""
    if place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    if tokens[place].fold in ("of", "for"):
        return after.is_word and after.fold not in RELATIVES | CONJUNCTIONS
    return after.is_capital and after.is_word


def _skip_openers(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the subject begins: after openers and introductory phrases with a comma."""
    place = start
    while place < end:
        token = tokens[place]
        if not token.is_word or token.fold in SENTENCE_OPENERS:
            place += 1
            continue
        comma = _next_comma(tokens, place, end) if _is_introduction(tokens, place) else None
        if comma is None:
            return place
        place = _after_place(tokens, comma, end)
    return place


def _is_introduction(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a phrase begins here that a comma parts from the subject."""
    token = tokens[place]
    if token.fold in PREPOSITIONS | CONJUNCTIONS | TIME_WORDS | ADVERBS | SPANS | {"far"}:
        return True
    is_capital = token.is_capital and place + 1 < len(tokens) and tokens[place + 1].is_capital
    is_named = is_capital and (
        first_name_gender(token.fold) is not None or token.fold.endswith("ly")  # Carly Ode
    )
    return token.fold.endswith(("ing", "ed", "ly")) and not is_named


def _after_place(tokens: Sequence[Token], comma: int, end: int) -> int:
    """Return where the clause goes on after a comma; `in Marn, Osk, Ann said` goes on at `Ann`.

    A name is stepped over only when another name or a preposition follows its comma.
    """
    after = _next_comma(tokens, comma + 1, min(end, comma + 5))
    if after is None or after + 1 >= end or after == comma + 1 or not tokens[comma - 1].is_capital:
        return comma + 1
    follows = tokens[after + 1]
    is_name = all(t.is_capital for t in tokens[comma + 1 : after])
    goes_on = follows.is_capital or follows.fold in PREPOSITIONS | {"he", "she"}
    is_time = tokens[comma - 1].fold in TIME_WORDS
    return after + 1 if is_name and goes_on and not is_time else comma + 1


def _next_comma(tokens: Sequence[Token], place: int, end: int) -> int | None:
    return next((i for i in range(place, end) if tokens[i].fold == ","), None)
