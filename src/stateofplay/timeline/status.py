"""Whether a dated verb tells of something that happened, is planned, or was said.

Reads     a verb phrase, the time beside it, the publication time
Writes    a status, or `None` where the verb tells of no happening at that time
Method    tense against time: a past verb cannot tell of a later day, a plan cannot be for an
          earlier one; a state, a wish, a possibility and a perfect that is denied are no happenings
Cost      constant
Limits    a plan is not followed up here; that a later report tells it as done is seen when tellings
          are united
"""

from __future__ import annotations

from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.text.languages.en.verbs import CALENDAR, PLANS
from stateofplay.text.tokens import stem
from stateofplay.text.verbs import VerbPhrase

_ON_CALENDAR = frozenset(stem(word) for word in CALENDAR | PLANS)
_WEEK = 7
_STATES = frozenset(("be", "have"))
_STATE_DAYS = 7  # "was in Geneva on Friday" is news; "was weak in 2008" is a state


def told_status(
    verb: VerbPhrase, when: When, published: When | None, *, is_quoted: bool, is_aimed: bool
) -> Status | None:
    """Return how a sentence tells of its verb at its time.

    Args:
        verb: what is told.
        when: the time beside it.
        published: of the report; `None` when undated.
        is_quoted: whether the verb stands in quote marks.
        is_aimed: whether a verb of intent governs an infinitive ("agreed to meet").
    """
    is_over = published is None or when.start <= published.end
    is_ahead = published is not None and when.end >= published.start
    status: Status | None = None
    if _tells_past(verb, when, published):
        status = _past_status(verb) if is_over else None
    elif verb.tense in ("future", "planned"):
        status = "planned" if is_ahead and not verb.negated else None
    elif verb.tense in ("would", "infinitive", "present"):
        status = "planned" if _is_plan(verb, when, published, is_aimed) else None
    return "stated" if status is not None and is_quoted else status


def _tells_past(verb: VerbPhrase, when: When, published: When | None) -> bool:
    if verb.tense in ("past", "participle", "perfect"):
        return True
    if verb.tense == "gerund" and verb.is_saying:
        return True
    return verb.tense in ("gerund", "infinitive") and is_well_over(when, published)


def is_well_over(when: When, published: When | None) -> bool:
    """Return whether a time lies so far back that it cannot be a coming weekday misread."""
    return published is not None and (published.start - when.end).days > _WEEK


def _past_status(verb: VerbPhrase) -> Status | None:
    if verb.negated and verb.tense == "perfect":
        return None
    return "stated" if verb.is_saying and verb.tense != "participle" else "happened"


def _is_plan(verb: VerbPhrase, when: When, published: When | None, is_aimed: bool) -> bool:
    if published is None or verb.negated or when.end <= published.end:
        return False
    if verb.tense == "infinitive":
        return is_aimed
    if verb.tense == "would":
        return True
    return verb.head in _ON_CALENDAR


def is_state(verb: VerbPhrase, when: When) -> bool:
    """Return whether the verb tells of a state over a long time rather than of a happening."""
    if verb.head in _STATES or verb.negated:
        return when.n_days > _STATE_DAYS
    return False
