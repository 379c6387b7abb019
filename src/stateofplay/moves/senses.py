"""The sense of an act that depends on who does it, to whom, and what else the sentence tells.

Reads     a sentence made ready, an act with its doer
Writes    the act in its sense, or `None` where it is no act
Method    a person alone takes no town and launches no raid: that is politics or sport; troops sent
          with doctors and food help; whoever visits for no body meets nobody; what is stopped at
          somebody's request is no sanction; talks with a newspaper are an interview
Cost      linear in the sentence
Limits    a leader who "invaded" is read as a figure of speech, as a newspaper with a plain name
          is read as a party
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.closing import as_threat
from stateofplay.moves.content import content_words
from stateofplay.moves.findings import as_found
from stateofplay.moves.idle_deeds import is_idle_deed
from stateofplay.moves.reading import Reading
from stateofplay.moves.scenery import is_scenery
from stateofplay.moves.subjects import Subject
from stateofplay.moves.trifles import is_trifle
from stateofplay.moves.turned import turned
from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.act_senses import (
    ARMED,
    BY_FORCES,
    CALLED_OUT,
    COUNTED,
    OUTLET_WORDS,
    RELIEF_WORDS,
    WITHOUT_DOUBT,
)
from stateofplay.text.languages.en.hollow_acts import GOING, PENALTIES

_TAKING_BACK = (is_scenery, is_trifle, is_idle_deed)
_FORCED = frozenset(form for base in BY_FORCES for form in verb_forms(base))
_ATTACKS = frozenset("attack attacks raid raids".split())
_RELEASED = frozenset(verb_forms("release"))
_SUMMONED = frozenset(verb_forms("summon"))
# "Summoned the envoy and demanded": what is asked for tells it.
_DEMANDED = frozenset(form for verb in ("demand", "ask", "urge") for form in verb_forms(verb))
_PENALTY_WORDS = 5  # "the maximum prison term"
_VISITED = frozenset(verb_forms("visit"))


def in_sense(reading: Reading, clause: ActClause, doer: Subject) -> ActClause | None:
    """Return an act as who does it means it, `None` where it is none.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
    """
    if clause.recipients and set(clause.recipients) <= set(doer.actors):
        return None  # "giving Arland access": whoever gives it is somebody else
    act, verb = clause.verb.act, reading.fold(clause.group.verb)
    by_person = all(reading.cast.is_person(actor) for actor in doer.actors)
    if act == "assault" and verb in _ATTACKS and clause.frame == "P":
        return _attack(reading, clause, doer)
    if act == "assault" and by_person and verb in _FORCED:
        return None
    if act == "consult" and not _meets(reading, clause, doer.actors, verb):
        return None
    if verb in _RELEASED and clause.frame == "R" and not _frees(reading, clause):
        return None
    if act == "sanction" and _is_asked_for(reading, clause):
        return None
    if verb == "provided" and "," in reading.gap(clause.group.first - 1):
        return None  # ", provided the loan is small": a condition
    is_empty = any(takes_back(reading, clause, doer) for takes_back in _TAKING_BACK)
    if _says_little(reading, clause, verb) or is_empty:
        return None
    if act == "mobilize" and any(word.fold in RELIEF_WORDS for word in reading.words):
        return replace(clause, verb=ActVerb((), "aid", None, clause.verb.frames))
    found = as_found(reading, clause, doer)
    return found and turned(reading, _as_request(reading, as_threat(reading, found, doer)))


def _as_request(reading: Reading, clause: ActClause) -> ActClause:
    """Read "suggested that Vell should quit" and "argued for a prison term": they ask for it."""
    verb = reading.fold(clause.group.verb)
    is_suggested = clause.verb.act == "propose" and verb.startswith("suggest")
    is_argued = clause.verb.act in ("support", "propose") and verb.startswith("argu")
    words = content_words(reading, clause)
    going = any(one == "should" and words[at + 1] in GOING for at, one in enumerate(words[:-1]))
    penalty = any(word in PENALTIES for word in words[:_PENALTY_WORDS])
    if (is_suggested and going) or (is_argued and penalty):
        return replace(clause, verb=ActVerb((), "request", None, clause.verb.frames))
    return clause


def _attack(reading: Reading, clause: ActClause, doer: Subject) -> ActClause | None:
    """Read "Besk's attack on": of forces it is one, of whoever only talks it is blame."""
    if all(reading.cast.is_person(actor) for actor in doer.actors):
        return replace(clause, verb=ActVerb((), "accuse", None, clause.verb.frames))
    is_armed = any(
        reading.cast.country_name(actor) or _has_arms(reading, actor) for actor in doer.actors
    )
    return clause if is_armed else None


def _has_arms(reading: Reading, actor: str) -> bool:
    return any(
        mention.actor == actor
        and ARMED & set(reading.text[mention.span.start : mention.span.end].casefold().split())
        for mention in reading.mentions
    )


def _frees(reading: Reading, clause: ActClause) -> bool:
    """Return whether somebody is released: a body releases a report."""
    return all(reading.cast.is_person(one) for one in clause.recipients)


def _meets(reading: Reading, clause: ActClause, actors: Sequence[str], verb: str) -> bool:
    everybody = (*actors, *clause.recipients)
    if any(_is_outlet(reading, actor) for actor in everybody):
        return False
    if any(_is_called(reading, one) for one in clause.recipients):
        return False
    if verb not in _VISITED:
        return True
    hosts = all(
        reading.cast.is_person(one) or reading.cast.country_name(one) for one in clause.recipients
    )
    return hosts and any(reading.cast.is_official(actor) for actor in actors)


def _is_called(reading: Reading, actor: str) -> bool:
    """Return whether those who come when somebody is hurt are meant: "phoned the paramedics"."""
    return any(
        m.actor == actor
        and reading.text[m.span.start : m.span.end].casefold().split()[-1] in CALLED_OUT
        for m in reading.mentions
    )


def _says_little(reading: Reading, clause: ActClause, verb: str) -> bool:
    """Return whether somebody complains of a feeling, or voters "support" by many points."""
    act = clause.verb.act
    if act == "accuse" and clause.frame == "W" and verb.startswith("complain"):
        words = reading.text[clause.start : clause.end].casefold().split()
        return bool(words) and words[0] in ("he", "she", "i", "we")
    if act == "request" and verb in _SUMMONED:
        return any(word.fold in _DEMANDED for word in reading.words)
    return act == "support" and any(word.fold in COUNTED for word in reading.words)


def _is_outlet(reading: Reading, actor: str) -> bool:
    """Return whether an actor of the sentence is named as a paper or station is."""
    for mention in reading.mentions:
        if mention.actor == actor and not reading.cast.is_person(actor):
            named = reading.text[mention.span.start : mention.span.end].casefold().split()
            if named and (named[-1] in OUTLET_WORDS or named[0] in WITHOUT_DOUBT):
                return True
    return False


def _is_asked_for(reading: Reading, clause: ActClause) -> bool:
    """Return whether "at the request of" or "at Arland's request" stands behind the act."""
    for place in range(clause.group.verb + 1, len(reading.words)):
        if reading.fold(place) == "request" and "at" in (
            reading.fold(place - n) for n in range(1, 5)
        ):
            return True
    return False
