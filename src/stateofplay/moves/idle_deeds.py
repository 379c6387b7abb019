"""Deeds that are none in a dispute: visits of travellers, help as a trade, force that helps.

Reads     a sentence made ready, an act with its doer
Writes    a yes or a no
Method    closed patterns, one function for each act. Nobody puts a purchase off against another;
          voters are won and not stormed; who meets for the first time, or visits a house, holds no
          talks; who goes back to work after no strike yields nothing; an airport run to bring
          relief is not seized; what a charity does every day is no news
Source    the annotators' and readers' guides of the gold sets
Cost      linear in the words of the sentence
Limits    a strike that the sentence does not name is not known
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.content import content_words, words_from_verb
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.languages.en.speech import OWNERS
from stateofplay.text.languages.en.trifles import (
    HELD_UP,
    ILL,
    KINDS_OF_PEOPLE,
    KNOWING,
    MOCK,
    NATURE,
    OWN_PUTTING_OFF,
    PERSUADING,
    QUALITIES,
    STRIKING,
    TRAVEL,
)

_HEAD_WORDS = 5  # of a content, before its head


def is_idle_deed(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a deed is none by what it is about.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
    """
    check = _CHECKS.get(clause.verb.act)
    words = content_words(reading, clause)
    return check is not None and check(reading, clause, doer, words)


def _is_own_delay(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a purchase or a judgement is put off, or a banner is held up."""
    if OWN_PUTTING_OFF & set(words[:_HEAD_WORDS]):
        cast = reading.cast
        return all(cast.is_group(one) or cast.is_person(one) for one in doer.actors)
    return reading.fold(clause.group.verb) in ("held", "hold", "holding", "holds") and bool(
        HELD_UP & set(words[:_HEAD_WORDS])
    )


def _is_no_violence(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether voters are won, an attack is played, or a thing kills."""
    if clause.group.verb and reading.fold(clause.group.verb).startswith(("launch", "mount")):
        behind = [reading.fold(at) for at in range(clause.group.verb, len(reading.words))]
        if any(one == "to" and then in PERSUADING for one, then in pairwise(behind)):
            return True
    if MOCK & {reading.fold(clause.group.verb), reading.fold(clause.group.first - 1), *words[:2]}:
        return True
    if reading.fold(doer.first) == "it" and reading.fold(clause.group.verb).startswith("kill"):
        return True
    return words[:2] in (["each", "other"], ["one", "another"])


def _is_no_talk(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether an illness is shared, a letter only scolds, or a house puts on players."""
    folds = {word.fold for word in reading.words}
    if reading.fold(clause.group.verb) == "in" and ILL & folds:
        return True
    everybody = (*doer.actors, *clause.recipients)
    verb = reading.fold(clause.group.verb)
    if verb in ("wrote", "writes", "write"):
        behind = reading.text[reading.words[clause.group.verb].end : reading.end]
        asks = any(f", {one}" in behind for one in ("urging", "asking", "calling", "demanding"))
        quotes = any(mark in behind for mark in (': "', ": “", ', "', ", “"))
        return asks or quotes
    if reading.fold(0) == "think" or (verb.startswith("visit") and _travels(reading, clause)):
        return True
    if verb.startswith(("send", "sent")) and "convention" in folds:
        return True
    if verb in ("hosted", "host", "hosts", "hosting"):
        return not any(
            reading.cast.is_person(one) or reading.cast.country_name(one) for one in doer.actors
        )
    is_private = not any(reading.cast.is_official(one) for one in everybody)
    persons = all(reading.cast.is_person(one) for one in everybody)
    is_bare_meeting = (
        verb in ("met", "meets", "meet") and reading.fold(clause.group.verb + 1) != "with"
    )
    return is_bare_meeting and is_private and persons and len(clause.recipients) == 1


def _travels(reading: Reading, clause: ActClause) -> bool:
    """Return whether a house is visited, or a place on a holiday, or by whoever remembers it."""
    behind = [reading.fold(at) for at in range(clause.group.verb, len(reading.words))]
    is_house = bool({"home", "house", "mother"} & set(behind[:8]))
    is_told = reading.fold(clause.group.first - 1) == "i"
    return is_house or is_told or bool(TRAVEL & {word.fold for word in reading.words})


def _is_no_force(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a place is run to bring relief, or an office or the own house taken over."""
    verb = reading.fold(clause.group.verb)
    folds = {word.fold for word in reading.words}
    near = {reading.fold(clause.group.verb + n) for n in (1, 2, 3)}
    if verb.startswith(("tak", "took")) and {"control", "charge"} & near:
        return bool({"aid", "relief", "rescue", "evacuate", "deliveries"} & folds)
    by_person = all(reading.cast.is_person(one) for one in doer.actors)
    if by_person and verb.startswith(("requisition", "took", "take")):
        return not any(reading.cast.is_official(one) for one in doer.actors) or "over" in (
            reading.fold(clause.group.verb + 1), ""
        )  # fmt: skip
    return bool(words) and words[0] in OWNERS and verb.startswith("seiz") and "campaign" in words


def _takes_little(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether dignity is taken in a figure of speech, or one's own staff is let go."""
    verb = reading.fold(clause.group.verb)
    if verb.startswith("strip"):
        return bool(QUALITIES & set(words))
    by_person = all(reading.cast.is_person(one) for one in doer.actors)
    return by_person and verb in ("laid", "lay", "lays") and words[:1] == ["his"]


def _is_emergency(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a state of emergency is one of health or weather."""
    is_state = "emergency" in words or "emergency" in words_from_verb(reading, clause)
    folds = {word.fold for word in reading.words}
    return is_state and bool((NATURE | ILL) & folds)


def _is_no_retreat(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether people only go back to their jobs, or business shrinks."""
    verb = clause.group.verb
    behind = [reading.fold(at) for at in range(verb, min(verb + 3, len(reading.words)))]
    if behind[0].startswith("return") and behind[1:3] == ["to", "work"]:
        return not STRIKING & {word.fold for word in reading.words}
    if behind[0].startswith("pull") and behind[1:2] == ["back"] and clause.frame != "N":
        return all(reading.cast.is_group(one) for one in doer.actors) and not (
            {"troops", "soldiers", "forces", "army", "police", "rebels", "fighters", "tanks",
             "guards", "ships", "militia", "protesters", "border", "line"}
            & {word.fold for word in reading.words}
        )  # fmt: skip
    return False


def _is_service(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether what a charity or a hospital does every day is told, or a figure of speech."""
    verb = reading.fold(clause.group.verb)
    if words[:1] in (["fuel"], ["credit"], ["cover"], ["ammunition"]):
        return True
    if verb.startswith("treat"):
        return any(
            reading.fold(at) in KINDS_OF_PEOPLE | KNOWING
            for at in range(doer.first, clause.group.verb)
        )
    if words[:2] == ["their", "own"] or words[:2] == ["its", "own"]:
        return True
    is_body = not any(
        reading.cast.is_person(one) or reading.cast.country_name(one) for one in doer.actors
    )
    is_habit = (
        clause.group.tense == "present"
        and verb.endswith("s")
        and clause.group.first == clause.group.verb
    )
    return (
        is_body
        and is_habit
        and verb in ("provides", "offers", "gives", "funds", "lends", "supplies")
    )


_Check = Callable[[Reading, ActClause, Subject, list[str]], bool]
_CHECKS: Mapping[Act, _Check] = {
    "postpone": _is_own_delay,
    "assault": _is_no_violence,
    "consult": _is_no_talk,
    "retreat": _is_no_retreat,
    "aid": _is_service,
    "coerce": _is_no_force,
    "sanction": _takes_little,
    "mobilize": _is_emergency,
}
