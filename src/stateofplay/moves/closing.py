"""Acts whose words stand before their verb: "If the gates stay shut, Arland will sue, Ito warned".

Reads     a sentence made ready, the sentences before it
Writes    clauses in text order
Method    a verb of warning or threatening that ends its clause, its subject behind a comma, and
          before that comma a clause of its own; whoever warns of harm by their own hand threatens
Cost      linear in the words
Limits    words in quote marks are left to the quotes
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause, ActVerb, verbs_at
from stateofplay.moves.complement import ends_clause, is_about
from stateofplay.moves.harm import harms_if
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import is_adverb, is_verb_like, read_group, verb_forms
from stateofplay.text.languages.en.act_verbs import HARMING_VERBS, VOWED_HARMS
from stateofplay.text.languages.en.conditions import SUPPOSING
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS

_ACTS = frozenset({"threaten", "warn"})
_AHEAD = frozenset("will would won't wouldn't".split())
_COMPLAINED = frozenset(verb_forms("complain"))
_PROMISED = frozenset({*verb_forms("promise"), *verb_forms("vow")})
_MARKS = '"“”‘'
_TO_VERB = 3  # words between "would" and its verb


def find_closing_acts(reading: Reading, before: Sequence[Reading]) -> Iterator[ActClause]:
    """Yield what somebody threatens or warns of in words that stand before the verb.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    for place in range(1, len(reading.words)):
        for verb, tags in verbs_at(reading, place):
            is_plain = not verb.rest and not verb.is_ahead
            is_told = verb.act in _ACTS or (
                verb.act == "accuse" and reading.fold(place) in _COMPLAINED
            )
            if reading.fold(place) in _PROMISED or not is_told or not is_plain:
                continue  # "promised" threatens only with a word of harm behind it
            if not _closes(reading, place + 1):
                continue
            group = read_group(reading.words, place, tags, reading.timed)
            subject = None if group is None else find_subject(reading, group.first, before)
            if group is None or subject is None:
                continue
            end = _said_before(reading, subject.first)
            if end is not None:
                start = reading.words[0].start
                yield ActClause(verb, group, (), _content_start(reading, end), end, "C", start)
                break


def _closes(reading: Reading, after: int) -> bool:
    while after in reading.timed or after + 1 in reading.timed:
        after += 1
    return ends_clause(reading, after)


def _said_before(reading: Reading, first: int) -> int | None:
    """Return where the words before the comma end that parts them from their speaker."""
    while first > 0 and reading.gap(first - 1) in ("", "."):
        first -= 1
    if reading.gap(first - 1) != ",":
        return None
    end = reading.words[first - 1].end
    said = reading.text[reading.words[0].start : end]
    has_verb = any(is_verb_like(reading.words, at) for at in range(first))
    return end if has_verb and not any(mark in said for mark in _MARKS) else None


def _content_start(reading: Reading, end: int) -> int:
    """Return where the words start behind "If the gates stay shut,"."""
    if reading.fold(0) in SUPPOSING:
        for place, word in enumerate(reading.words[:-1]):
            if word.end < end and reading.gap(place) == ",":
                return reading.words[place + 1].start
    return reading.words[0].start


def as_threat(reading: Reading, clause: ActClause, subject: Subject) -> ActClause:
    """Return a warning of harm by one's own hand as the threat that it is, others as they are.

    "Warned that it would cut off the gas": the subject of the harm is whoever warns.
    """
    if clause.verb.act == "promise" and clause.frame == "T":
        is_harm = _vows_harm(reading, clause, subject)
        verb = ActVerb((), "threaten", None, clause.verb.frames)
        return replace(clause, verb=verb) if is_harm else clause
    if clause.verb.act == "promise" and clause.frame == "N":
        place = next(p for p, w in enumerate(reading.words) if w.start >= clause.start)
        if not is_about(reading, place, "reprisal"):
            return clause
        return replace(clause, verb=ActVerb((), "threaten", None, clause.verb.frames))
    is_vow = clause.verb.act == "promise" and clause.frame in ("W", "R")
    if not is_vow and (clause.verb.act != "warn" or clause.frame not in ("W", "R", "C")):
        return clause
    for place, word in enumerate(reading.words):
        if not clause.start <= word.start < clause.end or reading.fold(place) not in _AHEAD:
            continue
        if not _is_own(reading, place - 1, subject):
            continue
        if not (_vows(reading, place + 1, clause) if is_vow else _harms(reading, place + 1)):
            continue
        verb = ActVerb((), "threaten", None, clause.verb.frames)
        return replace(clause, verb=verb)
    return clause


def _is_own(reading: Reading, place: int, subject: Subject) -> bool:
    mention = reading.ends.get(place)
    if mention is not None and mention.actor is not None:
        side = reading.cast.side
        return {side(mention.actor)} == {side(actor) for actor in subject.actors}
    return reading.fold(place) in SUBJECT_PRONOUNS - {"you"}


def _vows_harm(reading: Reading, clause: ActClause, subject: Subject) -> bool:
    """Return whether "vowed to strike" or "vowed to freeze the credits if" threatens."""
    place = next(p for p, w in enumerate(reading.words) if w.start >= clause.start)
    if reading.fold(place) != "to":
        return False  # "vowed not to strike"
    if harms_if(reading, place + 1, subject.first, clause.end):
        return True
    is_harm = reading.fold(place + 1) in VOWED_HARMS
    return is_harm and reading.fold(place + 2) != "for"  # "vowed to fight for the poor"


def _vows(reading: Reading, place: int, clause: ActClause) -> bool:
    """Return whether who vows that they "would freeze the credits once" threatens."""
    if reading.fold(place) in VOWED_HARMS:
        return reading.fold(place + 1) != "for"
    return harms_if(reading, place, place, clause.end)


def _harms(reading: Reading, place: int) -> bool:
    for at in range(place, min(place + _TO_VERB, len(reading.words))):
        if reading.fold(at) in HARMING_VERBS:
            return True
        if not is_adverb(reading.fold(at)) and reading.fold(at) != "be":
            return False
    return False
