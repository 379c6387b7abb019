"""Acts that a sentence names without telling them as done: what is proposed, asked for, wished.

Reads     a sentence made ready, a clause of it
Writes    whether the clause is told as fact
Method    a verb or noun of wanting before "that" ("demanded that Arland sign"), a bare verb that
          goes on from an infinitive or a modal ("to meet and sign"), and "under which" after a
          plan; a denial before "that"; a doubt or "whether" close before it. What a statement or
          treaty holds ("in which Arland agreed") is told as fact
Cost      linear in the words before the verb
Limits    a wish whose verb is in the past stands as a fact on the wisher's word
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like, verb_forms
from stateofplay.text.languages.en.act_nouns import NOUN_LINES
from stateofplay.text.languages.en.act_verbs import (
    EMBEDDING_NOUNS,
    MANDATIVE_VERBS,
    WISHING_VERBS,
)
from stateofplay.text.languages.en.speech import HEARSAY
from stateofplay.text.languages.en.verbs import BASES

_TO_THAT = 7  # words between the verb of wanting and "that"
_TO_DENIAL = 4  # words between a denial and "that"
_DENYING = frozenset("not never no didn't doesn't don't denied denies deny doubt doubted".split())
_DOUBTING = frozenset("doubt doubts doubted doubting whether".split())
_TO_DOUBT = 7  # words from a doubt to the verb of what is doubted
_ACT_NOUNS = frozenset(
    line.split("|")[0].strip().removeprefix("^") for line in NOUN_LINES.strip().splitlines()
)
_REACH = 14  # words back to the infinitive that a bare verb goes on from
_MODALS = frozenset("would will should could may might must can shall to".split())
_JOINS = frozenset("and or but then".split())
_TOLD_NOUNS = frozenset("report claim allegation rumour rumor suggestion charge accusation".split())
_TO_DISMISSED = 14  # words from "dismissed" to "that"
_ARTICLES = frozenset("the a an its his her their this that these those".split())
_INSTEAD = ("of", "instead")
_NAMING = frozenset(
    form
    for base in "propose suggest recommend advocate contemplate discuss envisage consider".split()
    for form in verb_forms(base)
)
_TO_INFINITIVE = 8  # words from "to form" to "agreed to by"
_UNDER = frozenset("under by in through".split())


@cache
def _forms() -> dict[str, bool]:
    """Return form of an embedding verb -> whether nothing inside is told as fact."""
    found: dict[str, bool] = {}
    for base in MANDATIVE_VERBS:
        found |= dict.fromkeys(verb_forms(base), False)
    for base in WISHING_VERBS:
        found |= dict.fromkeys(verb_forms(base), True)
    return found


def is_told_as_fact(reading: Reading, clause: ActClause) -> bool:
    """Return whether the act of a clause is told as done, not as wanted."""
    group = clause.group
    is_bare = group.first == group.verb and reading.fold(group.verb) in BASES
    if is_bare and _goes_on(reading, group.verb):
        return False
    if _is_only_named(reading, clause):
        return False
    if _is_doubted(reading, group.first):
        return False  # "others doubt Arland wants a deal": nobody says it does
    if clause.frame in ("V", "C"):
        return True  # "an offer that Arland rejected" is no offer that it reject something
    for place in range(group.first - 1, -1, -1):
        fold = reading.fold(place)
        if fold == "that":
            near = range(place - _TO_DENIAL, place)
            if any(reading.fold(p) in _DENYING for p in near) or _is_dismissed(reading, place):
                return False  # "did not mean that Arland was giving up": nobody says it was
            return not _is_wanted(reading, place, is_bare=is_bare)
        if fold == "which" and reading.fold(place - 1) in _UNDER:
            return _singular(reading.fold(place - 2)) not in EMBEDDING_NOUNS
        if any(mark in reading.gap(place - 1) for mark in ";:"):
            return True
    return True


def _is_dismissed(reading: Reading, that: int) -> bool:
    """Return whether "that" opens a charge that is dismissed: "dismissed as idle a report that"."""
    if reading.fold(that - 1).removesuffix("s") not in _TOLD_NOUNS:
        return False
    before = range(max(0, that - _TO_DISMISSED), that - 1)
    return any(reading.fold(at) in _dismissing() for at in before)


@cache
def _dismissing() -> frozenset[str]:
    bases = "dismiss deny reject refute rebuff dispute ridicule mock deride rubbish".split()
    return frozenset(form for base in bases for form in verb_forms(base))


def _is_only_named(reading: Reading, clause: ActClause) -> bool:
    """Return whether an act is named where nothing is done.

    "Should either refuse or leave"; "proposed briefly banning them", "rather than banning them";
    "to form and carry out plans agreed to by Arland".
    """
    verb = clause.group.verb
    if clause.group.first != verb:
        return False
    at = verb - 1
    while at > 0 and reading.gap(at) == "" and is_adverb(reading.fold(at)):
        at -= 1
    fold = reading.fold(at)
    if reading.gap(at) != "":
        return False
    if clause.group.tense == "ing":
        return fold in _NAMING or fold == "than" or (fold, reading.fold(at - 1)) == _INSTEAD
    if fold in ("either", "both") and clause.frame != "P":
        return reading.fold(at - 1) in _MODALS
    return clause.verb.act == "agree" and clause.frame == "P" and _is_ahead(reading, verb)


def _is_ahead(reading: Reading, verb: int) -> bool:
    """Return whether a noun phrase before a participle is what an infinitive or modal wants."""
    for place in range(verb - 1, max(0, verb - _TO_INFINITIVE), -1):
        if reading.gap(place - 1) != "" or is_verb_like(reading.words, place):
            return False
        fold = reading.fold(place - 1)
        if fold in _MODALS and not reading.is_capital(place):
            return fold != "to" or reading.fold(place) not in _ARTICLES
    return False


def is_hearsay_at(reading: Reading, clause: ActClause) -> bool:
    """Return whether a word beside the verb tells that nobody known says so: "reportedly"."""
    group = clause.group
    return any(reading.fold(p) in HEARSAY for p in range(group.first - 1, group.verb + 2))


def _is_doubted(reading: Reading, first: int) -> bool:
    """Return whether a doubt stands close before a verb, in the same part of the sentence."""
    for place in range(first - 1, max(-1, first - 1 - _TO_DOUBT), -1):
        if any(mark in reading.gap(place) for mark in ";:"):
            return False
        if reading.fold(place) in _DOUBTING and reading.fold(place - 1) != "no":
            return True
    return False


def is_told_by_another(reading: Reading, clause: ActClause, clauses: Sequence[ActClause]) -> bool:
    """Return whether another clause tells the act of this one.

    A denial of an act is about that act; those killed are what a raid before it did; what
    is threatened is no more than a threat.
    """
    verb = reading.fold(clause.group.verb)
    at = reading.words[clause.group.verb].start
    if any(other.frame == "C" and other.start <= at < other.end for other in clauses):
        return True
    if clause.verb.act == "assault" and clause.group.tense == "ing":
        return any(
            other.verb.act == "assault" and other.group.verb < clause.group.verb
            for other in clauses
        )
    if clause.frame not in ("W", "G") or verb not in verb_forms("deny"):
        return False
    inside = [p for p, w in enumerate(reading.words) if clause.start <= w.start < clause.end]
    acts = {other.group.verb for other in clauses}
    return any(p in acts or reading.fold(p) in _ACT_NOUNS for p in inside)


def _is_wanted(reading: Reading, that: int, *, is_bare: bool) -> bool:
    forms = _forms()
    for place in range(that - 1, max(-1, that - _TO_THAT), -1):
        if place < that - 1 and any(mark in reading.gap(place) for mark in ",;:"):
            return False
        fold = reading.fold(place)
        if fold in forms:
            return is_bare or forms[fold]
        if place == that - 1 and _singular(fold) in EMBEDDING_NOUNS:
            return True
    return False


def _goes_on(reading: Reading, verb: int) -> bool:
    """Return whether a bare verb goes on from an infinitive or modal: "to meet and sign"."""
    if reading.fold(verb - 1) not in _JOINS and "," not in reading.gap(verb - 1):
        return False
    for place in range(verb - 2, max(-1, verb - _REACH), -1):
        fold = reading.fold(place)
        if fold in _MODALS and (fold != "to" or reading.fold(place + 1) in BASES):
            return True
    return False


def _singular(fold: str) -> str:
    return fold if fold in EMBEDDING_NOUNS else fold.removesuffix("s")
