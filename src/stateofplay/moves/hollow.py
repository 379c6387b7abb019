"""What only sounds like an act: own affairs, feelings, biography, views shared, forecasts.

Reads     a sentence made ready, an act with its doer and its content
Writes    a yes or a no
Method    closed patterns, each for one act. A fact insisted on demands nothing; a feeling confessed
          yields nothing; who met somebody at school or in a year held no talks; who ends the own
          campaign, or comes out of a talk, hurts nobody; who had to answer for the own record backs
          nobody; an expert who "agreed" shares a view; an insinuation proposes nothing; an event
          raises concerns, and no person; what is likely is a forecast
Cost      linear in the words of the sentence, and of two hundred letters before it
Limits    an expert who is asked for something further back and agreed is left out
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.demands import asks, demands
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import is_adverb
from stateofplay.text.languages.en.hollow_acts import (
    ASKED_BEFORE,
    FEELINGS,
    ILLNESSES,
    OWN_AFFAIRS,
    OWN_RECORD,
    SCHOOLS,
    TASTES,
)
from stateofplay.text.languages.en.speech import OWNERS

_OWN_WORDS = 4  # "his first presidential campaign"
_FELT_WORDS = 5  # "she was a little nervous"
_BACK = 200  # letters before the sentence in which an offer may stand
_IN_YEAR = re.compile(r"\b(?:in|since|back in) (?:19|20)\d\d\b")
_INSINUATED = re.compile(
    r"(?:that )?(?:\S+ ){1,6}?(?:(?:would|did|does|do|was|were|is|are|had|has|have|could|might)"
    r"(?:n['’]t| not| never)|was|were|had|did)\b",
    re.IGNORECASE,
)
_ONTO = re.compile(r"\b(?:onto|on to|into)\b", re.IGNORECASE)
_PUSHED = frozenset("had has having have forced compelled obliged".split())
_FINITE = frozenset("became was were is are has had".split())


def is_hollow(reading: Reading, clause: ActClause, doer: Subject, content: str) -> bool:
    """Return whether an act that the words seem to tell is none by its own sense.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
        content: the words that tell what it is about.
    """
    check = _CHECKS.get(clause.verb.act)
    if _is_forecast(reading, clause) or _is_instead(reading, clause) or _is_noun(reading, clause):
        return True
    return check is not None and check(reading, clause, doer, content.casefold().split())


def _is_forecast(reading: Reading, clause: ActClause) -> bool:
    """Return whether it is only foreseen: "is likely to raise"."""
    places = range(clause.group.first, clause.group.verb)
    return any(reading.fold(at) in ("likely", "bound") for at in places)


def _is_instead(reading: Reading, clause: ActClause) -> bool:
    """Return whether it was not done: "rather than giving them help"."""
    before = clause.group.first - 1
    while is_adverb(reading.fold(before)) and reading.fold(before) != "rather":
        before -= 1
    pair = reading.fold(before - 1), reading.fold(before)
    return clause.group.tense == "ing" and pair in (("rather", "than"), ("instead", "of"))


def _is_noun(reading: Reading, clause: ActClause) -> bool:
    """Return whether the verb of an act is a noun before its own verb: "the jail became"."""
    verb = clause.group.verb
    return clause.verb.act == "coerce" and reading.fold(verb + 1) in _FINITE


def _insists(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    is_clause = reading.fold(clause.group.verb + 1) == "that"
    is_noun = reading.fold(clause.group.verb) == "insistence"
    return is_noun and is_clause and not demands(reading, clause.start, clause.end)


def _confesses(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    verb = reading.fold(clause.group.verb)
    is_told = verb.startswith(("confess", "admit", "acknowledg", "conced"))
    return is_told and bool(FEELINGS & {word.strip(",.;:") for word in words[:_FELT_WORDS]})


def _met_once(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether people got to know each other: "first met Vell", "met Vell in 2005"."""
    if reading.fold(clause.group.verb) != "met" or not clause.recipients:
        return False
    everybody = (*doer.actors, *clause.recipients)
    if not all(reading.cast.is_person(one) for one in everybody):
        return False
    behind = reading.text[reading.words[clause.group.verb].end : clause.end]
    group = clause.group
    is_first = "first" in (reading.fold(group.first - 1), reading.fold(group.verb - 1))
    is_told_aside = reading.fold(group.first - 1) == "who"
    is_officials = all(reading.cast.is_official(one) for one in everybody)
    in_year = _IN_YEAR.search(behind) is not None and (is_told_aside or not is_officials)
    return is_first or in_year or bool(SCHOOLS & {word.strip(",.;:") for word in words})


def _ends_own(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    if reading.fold(clause.group.verb) == "leaving":
        return True  # "guests leaving the talks": they were over
    own = bool(words) and words[0] in OWNERS
    return own and bool(OWN_AFFAIRS & {word.strip(",.;:") for word in words[1:_OWN_WORDS]})


def _sells(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    behind = reading.text[reading.words[clause.group.verb].end : reading.end]
    return reading.fold(clause.group.verb).startswith("dump") and bool(_ONTO.search(behind))


def _raises_alert(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    return "alert" in words and any(word.fold in ILLNESSES for word in reading.words)


def _is_events(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    """Return whether an event raises concerns: ", raising concerns about the fund"."""
    verb = clause.group.verb
    return reading.fold(verb) == "raising" and reading.gap(clause.group.first - 1) == ","


def _shares_view(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether somebody without an office only thinks the same."""
    if words not in (["agreed"], ["agrees"]):
        return False
    if any(not reading.cast.is_person(one) or reading.cast.is_official(one) for one in doer.actors):
        return False
    start = reading.words[0].start
    told = reading.text[max(0, start - _BACK) : reading.end].casefold()
    return not any(asked in told for asked in ASKED_BEFORE)


def _insinuates(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    """Return whether a guess at others is told: "the suggestion that they would not pay"."""
    verb = reading.fold(clause.group.verb)
    behind = reading.fold(clause.group.verb + 1)
    if not verb.startswith("suggest") or (verb == "suggestion" and behind != "that"):
        return False
    return _INSINUATED.match(" ".join(words)) is not None and not asks(
        reading, clause.start, clause.end
    )


def _backs_own(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    if TASTES & {word.strip(",.;:") for word in words[:_OWN_WORDS]}:
        return True
    if not reading.fold(clause.group.verb).startswith("defend"):
        return False
    before = [reading.fold(clause.group.verb - n) for n in (1, 2)]
    had_to = before[0] == "to" and before[1] in _PUSHED
    own = words[:1] and words[0] in OWNERS
    return had_to or bool(own and OWN_RECORD & {w.strip(",.;:") for w in words[1:_OWN_WORDS]})


_Check = Callable[[Reading, ActClause, Subject, list[str]], bool]
_CHECKS: Mapping[Act, _Check] = {
    "insist": _insists,
    "concede": _confesses,
    "consult": _met_once,
    "sanction": _ends_own,
    "withdraw": _sells,
    "mobilize": _raises_alert,
    "accuse": _is_events,
    "agree": _shares_view,
    "propose": _insinuates,
    "support": _backs_own,
}
