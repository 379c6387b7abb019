"""Reported speech without quote marks: the clause that a cue of speech governs.

Reads     the tokens of a frame and a cue that governs no quoted stretch
Writes    the token places of the clause, or `None` when the cue reports none
Method    the clause behind the cue, with `that` or after verbs that take a bare one, else the one
          before `, Ann said`; the saying of somebody else ends it
Source    indirect quotes of PolNeAR, without its attitudes (wants, hopes)
Cost      linear in the tokens of the sentence
Limits    a second sentence of what was said, without a cue of its own, is not found
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from stateofplay.quotes.complement import complement_start, sentence_end
from stateofplay.quotes.cue import Cue
from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import clause_start
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    ANSWER_NOUNS,
    AUXILIARIES,
    BARE_CLAUSE_VERBS,
    CONJUNCTIONS,
    CONTRACTIONS,
    PAST_FORMS,
    PREPOSITIONS,
    READING_VERBS,
    RELATIVES,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)

_NEXT_CUES = frozenset("adding saying noting citing telling according".split())
_JOINTS = frozenset("but while whereas although though and".split())
_MAX_NEXT_CUES = 40  # cues behind one that are read; the fullest of 29,970 frames measured has 13
_MIN_WORDS = 3  # shorter ones are fragments (said so, told me)


def reported_clause(
    tokens: Sequence[Token], cue: Cue, cues: Sequence[Cue] = ()
) -> tuple[int, int] | None:
    """Return the token places of the clause a cue reports, or `None` when it reports none.

    Args:
        tokens: of the frame.
        cue: one that governs no quoted stretch.
        cues: all of the frame; the saying of somebody else ends the clause.
    """
    if not cue.is_reporting:
        return None
    if not cue.is_finite and cue.base in READING_VERBS:
        return None
    begins = complement_start(tokens, cue)
    if begins is None:
        return _before_tag(tokens, cue)
    follows_that = "that" in (tokens[begins - 1].fold, tokens[begins - 2].fold)
    is_given = follows_that or tokens[begins - 1].fold == ":"
    if not is_given and not _opens_bare(tokens[begins], cue):
        return None
    end = _clause_end(tokens, begins, cue)
    end = _before_next_saying(tokens, begins, end, cues)
    if _n_words(tokens, begins, end) < _MIN_WORDS:
        return None
    if not is_given and not _has_verb(tokens, begins, end):
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
    if tokens[cue.start - 1].fold in ("and", "but"):  # Bo, whom Ann met and told of it
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
    if cue.base in ANSWER_NOUNS:
        end = _before_second_verb(tokens, begins, end)
    is_subordinate = cue.first > 0 and tokens[cue.first - 1].fold in SUBORDINATORS
    for place in range(begins, end):
        if tokens[place].fold == "," and place + 1 < end:
            after = tokens[place + 1].fold
            if is_subordinate or after in _NEXT_CUES:
                return place
        if tokens[place].region is not None and place > begins and tokens[place - 1].fold == ",":
            return place - 1
    return end


def _before_second_verb(tokens: Sequence[Token], begins: int, end: int) -> int:
    """Return where the clause of a noun ends: Ann's claim that it was late (was false)."""
    verbs = AUXILIARIES | PAST_FORMS
    seen_verb = False
    for place in range(begins, end):
        fold = tokens[place].fold
        if fold in CONJUNCTIONS | RELATIVES:
            seen_verb = False
        elif fold in verbs:
            if seen_verb and tokens[place - 1].fold not in verbs | ADVERBS:
                return place
            seen_verb = True
    return end


def _before_next_saying(tokens: Sequence[Token], begins: int, end: int, cues: Sequence[Cue]) -> int:
    """Return where the clause ends when somebody else's saying is joined to it.

    In `Ann said it rained, but the mayor, Bo Lee, said it was dry` the mayor's words are his own;
    in `Ann said that it rained but that Bo said it was dry` all are Ann's.
    """
    nearest = bisect_right(cues, begins, key=lambda cue: cue.start)
    for cue in cues[nearest : nearest + _MAX_NEXT_CUES]:
        if not (begins < cue.first and cue.end <= end and cue.is_finite and cue.is_reporting):
            continue
        is_inserted = cue.end < end and tokens[cue.end].fold == ","  # the talks, Ann said, failed
        if cue.speaker is None or cue.speaker_follows or is_inserted:
            continue
        joint = _joint_before(tokens, begins, cue)
        if joint is not None and _has_verb(tokens, begins, joint):
            return joint
    return end


def _joint_before(tokens: Sequence[Token], begins: int, cue: Cue) -> int | None:
    """Return the place of the comma or `but` after which the clause of a cue begins."""
    if tokens[cue.first - 1].fold == ",":
        comma = cue.first - 1
        return comma if not _is_insertion(tokens, begins, comma) else _joint(tokens, begins, comma)
    return _joint(tokens, begins, cue.first)


def _joint(tokens: Sequence[Token], begins: int, before: int) -> int | None:
    for place in range(before - 1, begins, -1):
        fold = tokens[place].fold
        if fold in AUXILIARIES | PAST_FORMS | RELATIVES | {";", ":"}:
            return None
        if fold in _JOINTS and (tokens[place - 1].fold == "," or fold == "but"):
            return place - (tokens[place - 1].fold == ",")
    return None


def _is_insertion(tokens: Sequence[Token], begins: int, comma: int) -> bool:
    """Return whether the words before a comma open another clause: `, but the mayor,`."""
    place = comma
    while place > begins and tokens[place - 1].fold != ",":
        place -= 1
    return tokens[place].fold in _JOINTS or not _has_verb(tokens, place - 1, comma)


def _n_words(tokens: Sequence[Token], start: int, end: int) -> int:
    return sum(t.is_word for t in tokens[start:end])


def _has_verb(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(
        t.fold in AUXILIARIES | PAST_FORMS or (t.fold.endswith(("ed", "s")) and not t.is_capital)
        for t in tokens[start + 1 : end]
    )
