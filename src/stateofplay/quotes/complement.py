"""Where the words of a cue begin and end: the clause that it governs.

Reads     the tokens of a frame and one cue; places are token places
Writes    where the words said begin, `None` when nothing that is said follows
Method    over the hearer, times and places behind the cue to `that`, a quoted stretch, a colon or
          the subject of a bare clause
Source    rules of our own over word classes; the clause is PolNeAR's content
Cost      linear in the tokens up to the end of the sentence
Limits    no parser: `that` is looked for within 18 tokens; whoever is told something by a verb
          outside the table of telling verbs is read as the start of the clause
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.cue import Cue
from stateofplay.quotes.frames import Token
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    COMMITTING_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    NOUN_LIKE,
    PAST_FORMS,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TELLING_VERBS,
    TIME_WORDS,
)

_BEFORE_THAT = frozenset((",", "when", "while", "times"))
_MAX_ASIDE = 6  # tokens of an aside between a cue and its quoted stretch
_REACH = 18  # tokens between a cue and its `that`
# Adverbs that more often open the words said (said both sides agreed) than date the saying.
_OPENS_CLAUSE = frozenset("both all first only even just so once too always ever never".split())
_STOPS = (".", "!", "?", ";", ":")


def complement_start(tokens: Sequence[Token], cue: Cue) -> int | None:
    """Return where the words said begin after the cue; `None` when nothing that is said follows.

    Recipients, times and places between the cue and its clause are stepped over.
    """
    if cue.base == "according":
        return _after_comma(tokens, cue.last) if _opens_sentence(tokens, cue.start) else None
    place = cue.last
    if cue.base in TELLING_VERBS and not cue.speaker_follows:
        place = _after_recipient(tokens, place)
    if cue.base in COMMITTING_VERBS and place < len(tokens) and tokens[place].fold == "to":
        return _next_quote(tokens, place)
    that = _place_of_that(tokens, place)
    if that is not None and _fold(tokens, that + 1) in AUXILIARIES:
        return that  # said that was late
    if that is not None and cue.base in TELLING_VERBS and _is_past(tokens, that + 1):
        return None  # tell the story of a son that died
    if that is not None:
        return that + 1 + (that + 1 < len(tokens) and tokens[that + 1].fold == ",")
    return _after_adverbials(tokens, place)


def sentence_end(tokens: Sequence[Token], place: int) -> int:
    """Return where the sentence ends that holds `place`: the place of its stop."""
    while place < len(tokens) and tokens[place].fold not in (".", "!", "?", ";"):
        place += 1
    return place


def _opens_sentence(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].fold in (".", ";") or tokens[place].is_capital


def _after_comma(tokens: Sequence[Token], place: int) -> int | None:
    for index in range(place, min(len(tokens), place + _REACH)):
        if tokens[index].fold == ",":
            return index + 1 if index + 1 < len(tokens) else None
        if tokens[index].region is not None:
            return index
    return None


def _after_recipient(tokens: Sequence[Token], place: int) -> int:
    """Step over who was told: up to a time, a preposition, a clause or a mark."""
    start = place
    while place < len(tokens) and tokens[place].is_word:
        token = tokens[place]
        if place > start and (
            token.fold in SUBJECT_PRONOUNS | PREPOSITIONS - {"of"} | {"that"}
            or token.fold in TIME_WORDS
            or (token.fold in DETERMINERS and tokens[place - 1].fold != "of")
            or token.fold in CONJUNCTIONS - {"and"}
        ):
            break
        if token.fold in AUXILIARIES:
            return _back_to_subject(tokens, start, place)
        place += 1
    return place


def _back_to_subject(tokens: Sequence[Token], start: int, place: int) -> int:
    """Return where the subject of a bare clause begins whose verb is at `place`."""
    back = place - 1
    while back - 1 > start and tokens[back - 1].is_capital and tokens[back].is_capital:
        back -= 1
    return max(back, start)


def _place_of_that(tokens: Sequence[Token], place: int) -> int | None:
    """Return the place of the `that` that opens the clause, with only adverbials before it."""
    first = tokens[place].fold if place < len(tokens) else ""
    if first == "that":
        return place
    if _fold(tokens, place + 1) == "times":  # said many times that
        place += 1
        first = "times"
    if first not in PREPOSITIONS | TIME_WORDS | ADVERBS | _BEFORE_THAT and not (
        first.endswith("ly")
    ):
        return None
    for index in range(place, min(len(tokens), place + _REACH)):
        token = tokens[index]
        if token.fold == "that":
            return index
        is_verb = token.fold in QUOTING_VERBS and token.fold not in NOUN_LIKE
        if token.region is not None or token.fold in _STOPS or is_verb:
            return None
    return None


def _after_adverbials(tokens: Sequence[Token], place: int) -> int | None:
    end = len(tokens)
    while place < end:
        token = tokens[place]
        if token.region is not None:
            return place
        if token.fold == ":":
            return place + 1 if place + 1 < end else None
        if token.fold == ",":
            return _after_aside(tokens, place)
        if not token.is_word or token.fold in RELATIVES:
            return None
        if token.fold in CONJUNCTIONS - PREPOSITIONS and token.fold not in ("if", "whether"):
            return _next_subject(tokens, place) if token.fold in ("when", "while") else None
        if token.fold in (TIME_WORDS | ADVERBS) - _OPENS_CLAUSE or token.fold.endswith("ly"):
            place += 1
        elif token.fold in ("after", "before") and _next_subject(tokens, place) is not None:
            return _next_subject(tokens, place)
        elif token.fold in PREPOSITIONS:
            place = _after_prepositional(tokens, place)
        else:
            return place
    return None


def _after_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """Return the place of the quoted stretch behind a comma; `, in part,` may stand between."""
    place = comma + 1
    if _fold(tokens, place) in PREPOSITIONS:
        closing = next(
            (
                i
                for i in range(place, min(len(tokens), place + _MAX_ASIDE))
                if tokens[i].fold == ","
            ),
            None,
        )
        place = place if closing is None else closing + 1
    return place if place < len(tokens) and tokens[place].region else None


def _after_prepositional(tokens: Sequence[Token], place: int) -> int:
    """Step over a preposition and its noun phrase."""
    start = place = place + 1
    while place < len(tokens) and tokens[place].is_word:
        fold = tokens[place].fold
        if place > start and (
            fold in SUBJECT_PRONOUNS | PREPOSITIONS | TIME_WORDS | CONJUNCTIONS - {"and"}
            or fold in DETERMINERS
        ):
            return place
        if fold in AUXILIARIES and place > start:
            return _back_to_subject(tokens, start, place)
        place += 1
    return place


def _is_past(tokens: Sequence[Token], place: int) -> bool:
    fold = _fold(tokens, place)
    return fold in PAST_FORMS or fold.endswith("ed")


def _fold(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].fold if place < len(tokens) else ""


def _next_quote(tokens: Sequence[Token], place: int) -> int | None:
    """Return `place` when a quoted stretch follows in the sentence; the act itself is no quote."""
    end = sentence_end(tokens, place)
    return place if any(t.region for t in tokens[place:end]) else None


def _next_subject(tokens: Sequence[Token], place: int) -> int | None:
    for index in range(place + 2, min(len(tokens), place + _REACH)):
        if not tokens[index].is_word:
            return None
        if tokens[index].fold in SUBJECT_PRONOUNS:
            return index
    return None
