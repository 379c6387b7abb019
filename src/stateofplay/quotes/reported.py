"""Reported speech without quote marks: the clause that a cue of speech governs."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.complement import complement_start, sentence_end
from stateofplay.quotes.cues import Cue
from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import clause_start
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    BARE_CLAUSE_VERBS,
    CONTRACTIONS,
    PAST_FORMS,
    PREPOSITIONS,
    READING_VERBS,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

_NEXT_CUES = frozenset("adding saying noting citing telling according".split())
_MIN_WORDS = 3  # shorter ones are fragments (said so, told me)


def reported_clause(tokens: Sequence[Token], cue: Cue) -> tuple[int, int] | None:
    """Return the token places of the clause a cue reports, or `None` when it reports none.

    Args:
        tokens: of the frame.
        cue: one that governs no quoted stretch.
    """
    if not cue.is_reporting:
        return None
    if not cue.is_finite and cue.base in READING_VERBS:
        return None
    begins = complement_start(tokens, cue)
    if begins is None:
        return _before_tag(tokens, cue)
    follows_that = "that" in (tokens[begins - 1].fold, tokens[begins - 2].fold)
    if not follows_that and not _opens_bare(tokens[begins], cue):
        return None
    end = _clause_end(tokens, begins, cue)
    if _n_words(tokens, begins, end) < _MIN_WORDS:
        return None
    if not follows_that and not _has_verb(tokens, begins, end):
        return None
    return begins, end


def _opens_bare(token: Token, cue: Cue) -> bool:
    """Return whether a reported clause without `that` may begin with this word."""
    if token.fold in ("to", "so", "no", "yes"):
        return False
    if token.fold in SUBJECT_PRONOUNS | CONTRACTIONS | {"there"}:
        return True
    return cue.base in BARE_CLAUSE_VERBS | {"according"}


def _before_tag(tokens: Sequence[Token], cue: Cue) -> tuple[int, int] | None:
    """Return the clause before `, Ann said`."""
    if not cue.is_finite or cue.first < 1:
        return None
    border = cue.first - 1
    if tokens[border].fold == "as" and border > 0:
        border -= 1
    if tokens[border].fold != "," and cue.base != "according":
        return None
    end = border if tokens[border].fold == "," else cue.first
    start = clause_start(tokens, border)
    while start < end and tokens[start].fold in SENTENCE_OPENERS | {","}:
        start += 1
    if _n_words(tokens, start, end) < _MIN_WORDS or not _is_clause(tokens, start, end):
        return None
    return start, end


def _is_clause(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Return whether a verb stands in it; after a preposition a sure one (In May, now called)."""
    if tokens[start].fold in PREPOSITIONS:
        return any(t.fold in AUXILIARIES | PAST_FORMS for t in tokens[start + 1 : end])
    return _has_verb(tokens, start, end)


def _clause_end(tokens: Sequence[Token], begins: int, cue: Cue) -> int:
    """Return where the clause ends: at the sentence's end or before `, adding`."""
    end = sentence_end(tokens, begins)
    is_subordinate = cue.first > 0 and tokens[cue.first - 1].fold in SUBORDINATORS
    for place in range(begins, end):
        if tokens[place].fold == "," and place + 1 < end:
            after = tokens[place + 1].fold
            if is_subordinate or after in _NEXT_CUES:
                return place
        if tokens[place].region is not None and place > begins and tokens[place - 1].fold == ",":
            return place - 1
    return end


def _n_words(tokens: Sequence[Token], start: int, end: int) -> int:
    return sum(t.is_word for t in tokens[start:end])


def _has_verb(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        t.fold in AUXILIARIES | PAST_FORMS or (t.fold.endswith(("ed", "s")) and not t.is_capital)
        for t in tokens[start + 1 : end]
    )
