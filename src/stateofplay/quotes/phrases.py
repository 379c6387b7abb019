"""Noun phrases around a cue, read without a parser: who stands before it, who stands after it.

All functions take the tokens of a frame and return a half-open pair of token places, or `None`.
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.frames import Token
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NO_SPEAKER,
    PAST_FORMS,
    PREPOSITIONS,
    RELATIVES,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

Phrase = tuple[int, int]

_MAX_WORDS = 12  # 98 % of the speakers of the PolNeAR training part are shorter
_MAX_INSERTS = 3  # commas crossed between a speaker and the cue
_INNER_PREPOSITIONS = frozenset("of for at from with in on near to under behind against".split())
_AFTER_PREPOSITIONS = frozenset("of for".split())
_NAME_LINKS = frozenset("of de la le van von der den bin ibn al el da di du the and for &".split())


def phrase_before(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the noun phrase that ends just before `place`, insertions between commas skipped."""
    last = place - 1
    best: Phrase | None = None
    for _ in range(_MAX_INSERTS + 1):
        if last < 0 or tokens[last].fold != ",":
            break
        outer, inner = _around_insert(tokens, last)
        if outer is None:
            return best
        if inner is not None and not _is_name(tokens, outer):
            return inner
        best = outer
        if _is_name(tokens, outer):
            return outer
        last = outer[0] - 1  # a description may itself stand between commas
    if best is None and last >= 0:
        return _ending_at(tokens, last)
    return best


def phrase_after(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the noun phrase that begins at `place`."""
    if place >= len(tokens) or not tokens[place].is_word:
        return None
    first = tokens[place]
    if first.fold in SUBJECT_PRONOUNS:
        return place, place + 1
    if first.fold in NO_SPEAKER | RELATIVES | AUXILIARIES | PREPOSITIONS:
        return None
    end = place
    seen_name = False
    while end < len(tokens) and end - place < _MAX_WORDS and tokens[end].is_word:
        token = tokens[end]
        is_link = token.fold in _AFTER_PREPOSITIONS or (seen_name and token.fold in _NAME_LINKS)
        if end > place and not token.is_capital and not (is_link and _goes_on(tokens, end)):
            is_stop = token.fold in AUXILIARIES | CONJUNCTIONS | PREPOSITIONS | RELATIVES | ADVERBS
            if is_stop or seen_name or token.fold in TIME_WORDS:
                break
        if end > place and token.fold in TIME_WORDS and token.is_capital:
            break
        seen_name = seen_name or (token.is_capital and not token.is_possessive)
        end += 1
    while end > place and tokens[end - 1].fold in _NAME_LINKS | PREPOSITIONS:
        end -= 1
    return (place, end) if end > place else None


def leading_phrase(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Return the subject of the clause that begins at `start`; read from the left."""
    place = _skip_openers(tokens, start, end)
    if place >= end or not tokens[place].is_word:
        return None
    first = tokens[place]
    if first.fold in SUBJECT_PRONOUNS:
        return place, place + 1
    if first.fold in NO_SPEAKER or first.fold in AUXILIARIES:
        return None
    if not first.is_capital and first.fold not in DETERMINERS:
        return None
    stop = place
    seen_name = False
    while stop < end and stop - place < _MAX_WORDS and tokens[stop].is_word:
        token = tokens[stop]
        is_name = token.is_capital and stop > place
        if _ends_subject(tokens, stop, place, seen_name):
            break
        seen_name = seen_name or is_name or (first.fold not in DETERMINERS and stop == place)
        stop += 1
    while stop > place and tokens[stop - 1].fold in _NAME_LINKS:
        stop -= 1
    return (place, stop) if stop > place else None


def clause_start(tokens: Sequence[Token], place: int) -> int:
    """Return where the sentence that holds `place` begins, after the last full stop before it."""
    while place > 0 and tokens[place - 1].fold not in (".", "!", "?", ";"):
        place -= 1
    return place


def _ends_subject(tokens: Sequence[Token], stop: int, place: int, seen_name: bool) -> bool:
    token = tokens[stop]
    if stop == place or token.is_capital:
        return False
    if token.fold in _NAME_LINKS and _goes_on(tokens, stop) and token.fold != "for":
        return False
    if token.fold in AUXILIARIES | PAST_FORMS | CONJUNCTIONS | PREPOSITIONS | ADVERBS | RELATIVES:
        return True
    return seen_name or token.fold.endswith(("ed", "es"))


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
        is_intro = (
            token.fold in PREPOSITIONS | CONJUNCTIONS | TIME_WORDS | ADVERBS
            or token.fold.endswith(("ing", "ed", "ly"))
        )
        comma = _next_comma(tokens, place, end) if is_intro else None
        if comma is None:
            return place
        place = comma + 1
    return place


def _next_comma(tokens: Sequence[Token], place: int, end: int) -> int | None:
    return next((i for i in range(place, end) if tokens[i].fold == ","), None)


def _ending_at(tokens: Sequence[Token], last: int) -> Phrase | None:
    """Return the noun phrase whose last token is `last`."""
    last = _before_date(tokens, last)
    token = tokens[last]
    if not token.is_word or token.fold in NO_SPEAKER - {"one"} - RELATIVES:
        return None
    if token.fold in SUBJECT_PRONOUNS:
        return last, last + 1
    if token.fold in RELATIVES:
        return _antecedent(tokens, last)
    if token.is_possessive and not token.is_capital and token.fold.endswith("'s"):
        return None
    start = last
    while start > 0 and last - start < _MAX_WORDS and not _is_border(tokens, start - 1, last):
        start -= 1
    return _trimmed(tokens, start, last + 1)


def _before_date(tokens: Sequence[Token], last: int) -> int:
    """Return the last place before a date that ends the phrase (a letter dated 3 May)."""
    while last > 0:
        token = tokens[last]
        is_date = token.fold.isdigit() or token.fold in TIME_WORDS or token.fold == "dated"
        if not is_date and not (last and token.fold in ("of", "on", "from", "in")):
            break
        last -= 1
    return last


def _antecedent(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the phrase that `who` or `which` stands for."""
    before = place - 1
    if before >= 0 and tokens[before].fold == ",":
        before -= 1
    if before < 0 or not tokens[before].is_word or tokens[before].fold in RELATIVES:
        return None
    return _ending_at(tokens, before)


def _is_border(tokens: Sequence[Token], place: int, last: int) -> bool:
    """Return whether the phrase that ends at `last` cannot reach over this token."""
    token = tokens[place]
    if not token.is_word:
        return True
    if token.fold in ("and", "&"):
        return not _joins_names(tokens, place, last)
    if token.fold in AUXILIARIES | CONJUNCTIONS | RELATIVES | SUBJECT_PRONOUNS:
        return token.fold not in ("before", "after", "since", "until")
    if token.is_capital or token.fold in DETERMINERS | PREPOSITIONS:
        return False
    return token.fold in PAST_FORMS or (
        token.fold.endswith("ed") and not _after_determiner(tokens, place)
    )


def _after_determiner(tokens: Sequence[Token], place: int) -> bool:
    window = tokens[max(0, place - 2) : place]
    return any(t.fold in DETERMINERS for t in window)


def _joins_names(tokens: Sequence[Token], place: int, last: int) -> bool:
    """Return whether `and` joins two subjects (Ann and Bob said), not two clauses."""
    before = place - 1
    if before < 0 or not tokens[before].is_word or place == last:
        return False
    start = before
    while start > 0 and tokens[start - 1].is_word and before - start < 4:
        if not (tokens[start - 1].is_capital or tokens[start - 1].fold in DETERMINERS):
            break
        start -= 1
    is_name = all(t.is_capital or t.fold in DETERMINERS for t in tokens[start:before])
    return is_name and tokens[before].is_capital and _starts_clause(tokens, start)


def _starts_clause(tokens: Sequence[Token], place: int) -> bool:
    if place == 0:
        return True
    before = tokens[place - 1]
    return not before.is_word or before.fold in CONJUNCTIONS | RELATIVES


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Drop what only opens the sentence (Later, On Friday, In Osaka) from the left of a phrase."""
    while start < end and _opens_only(tokens[start]):
        start += 1
    if start < end and tokens[start].fold in PREPOSITIONS | ADVERBS:
        start = _after_preposition(tokens, start, end)
    while start < end and _opens_only(tokens[start]):
        start += 1
    while end > start and tokens[end - 1].fold in PREPOSITIONS | ADVERBS | TIME_WORDS:
        end -= 1
    if start >= end:
        return None
    if tokens[start].fold in NO_SPEAKER and end - start == 1:
        return None
    return start, end


def _opens_only(token: Token) -> bool:
    return token.fold in SENTENCE_OPENERS or (token.fold in TIME_WORDS and token.fold != "may")


def _after_preposition(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the last noun phrase begins that no preposition of its own precedes."""
    begins = [
        i
        for i in range(start + 1, end)
        if tokens[i - 1].fold not in PREPOSITIONS
        and (tokens[i].fold in DETERMINERS or _begins_name(tokens, i))
        and tokens[i].fold not in TIME_WORDS
    ]
    return begins[-1] if begins else end


def _begins_name(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place].is_capital and not tokens[place - 1].is_capital


def _is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether the phrase ends in a capitalised word, or is a pronoun."""
    token = tokens[phrase[1] - 1]
    return token.is_capital or token.fold in SUBJECT_PRONOUNS


def _around_insert(tokens: Sequence[Token], comma: int) -> tuple[Phrase | None, Phrase | None]:
    """Return the phrase before the insertion that `comma` closes, and a name that fills it."""
    opening = comma - 1
    while opening >= 0 and tokens[opening].fold not in (",", ".", ";", ":") and (
        tokens[opening].region is None
    ):
        opening -= 1
    if opening <= 0 or tokens[opening].fold != ",":
        return None, None
    inside = tokens[opening + 1 : comma]
    if not inside or not tokens[opening - 1].is_word:
        return None, None
    outer = _ending_at(tokens, opening - 1)
    is_person = all(t.is_capital and not t.is_possessive for t in inside) and len(inside) in (2, 3)
    inner = (opening + 1, comma) if is_person and inside[0].fold not in TIME_WORDS else None
    return outer, inner
