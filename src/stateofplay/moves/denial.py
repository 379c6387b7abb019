"""Acts told as not done: "no longer insists", "stopped short of accusing", "denied that it had".

Reads     a sentence made ready, a clause of it
Writes    the clause with its denial taken in; who denies it; acts that only a denial tells
Method    closed words right before the verb; "refused to rule out" leaves open what it names;
          "denied that" and "it is not true that" before the clause. Silence ("has not answered",
          "has not signed") is no denial
Cost      linear in the words
Limits    denials over two sentences ("Arland promised. Besk denies it.") are not read
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.moves.acts import ActClause, ActVerb, is_nothing
from stateofplay.moves.complement import read_complement
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import VerbGroup, is_adverb
from stateofplay.text.languages.en.act_verbs import DEED_ACTS
from stateofplay.text.languages.en.negations import (
    DENIED_ACTS,
    DENYING_FORMS,
    LEFT_UNDONE,
    NEVER_DONE,
    RULING_OUT,
    UNTRUE,
)
from stateofplay.text.languages.en.speech import AUXILIARIES

_REJECT = ActVerb((), "reject", None, ())
_DID = frozenset("did didn't does doesn't do don't".split())
_ASSENTING = frozenset("agree consent assent approve yield".split())
_FAILED = frozenset("failed fails".split())
_STOPPED = frozenset("stop stops stopped stopping".split())
_NEVER_ONCE = frozenset("never ever nobody none one".split())  # "no one has"
_BY_FAR = frozenset("well far just way".split())
_HELD_BACK = frozenset(
    "refrain refrains refrained refraining abstain abstains abstained abstaining".split()
)
_NOT = frozenset("not never won't wouldn't couldn't can't cannot".split())
_MODALS = frozenset("will would could can cannot won't wouldn't couldn't can't".split())
_RULING = frozenset(phrase.split()[0] for phrase in RULING_OUT)
_PLAINLY = frozenset("will won't".split())
_TO_THERE = 10
_PERFECT = frozenset("has have hasn't haven't".split())
_TO_NEITHER = 10  # words back from "nor"
_TO_THAT = 12  # words back from a verb to "that"
_BARRING = frozenset(";:")
_NOBODY = frozenset("neither nor no".split())


@dataclass(frozen=True, slots=True)
class Denial:
    """Who denies an act; `None` where the speaker of the sentence does."""

    denier: Subject | None


def find_open_refusals(reading: Reading) -> Iterator[ActClause]:
    """Yield "would not rule out", which no plain group of helpers tells."""
    for place in range(1, len(reading.words) - 1):
        after = _after_ruling_out(reading, place)
        if reading.fold(place - 1) in _PLAINLY or reading.fold(place - 2) in _PLAINLY:
            continue  # a plain group of helpers
        first = None if after is None else _denied_modal(reading, place)
        if after is None or first is None:
            continue
        found = _open_content(reading, after)
        if found is not None:
            group = VerbGroup(first, place, "actual", True, "present")
            yield ActClause(_REJECT, group, found[0], found[1], found[2], "N")


def with_denial(reading: Reading, clause: ActClause) -> ActClause:
    """Return a clause with the words before its verb that deny it taken into its group."""
    if clause.verb.act == "reject" and clause.frame == "T":
        opened = _refused_to_rule_out(reading, clause)
        if opened is not None:
            return opened
    group = clause.group
    first = _denial_start(reading, group.first)
    if first is None:
        return clause
    while first > 0 and reading.fold(first - 1) in AUXILIARIES:
        first -= 1
    tense = "past" if group.tense == "ing" else group.tense
    return replace(clause, group=replace(group, first=first, negated=True, tense=tense))


def denial_of(reading: Reading, clause: ActClause, before: Sequence[Reading]) -> Denial | None:
    """Return who denies what a clause tells: "Besk denied that it had threatened Arland"."""
    first = clause.group.first
    if clause.group.tense == "ing" and reading.fold(first - 1) in DENYING_FORMS:
        return Denial(_denier(reading, first - 1, before))
    for place in range(first - 1, max(0, first - _TO_THAT), -1):
        if any(mark in reading.gap(place) for mark in _BARRING):
            return None
        if reading.fold(place) != "that":
            continue
        verb = place - 1
        if reading.fold(verb) in DENYING_FORMS:
            return Denial(_denier(reading, verb, before))
        is_untrue = reading.fold(verb) in UNTRUE and reading.fold(verb - 1) != "not"
        is_not_true = reading.fold(verb) == "true" and reading.fold(verb - 1) == "not"
        return Denial(None) if is_untrue or is_not_true else None
    return None


def self_denied(reading: Reading, clause: ActClause, denial: Denial | None) -> Subject | None:
    """Return the denier of "denied that it had threatened" and "denied threatening"."""
    if denial is None or denial.denier is None:
        return None
    before = reading.fold(clause.group.first - 1)
    is_self = before in ("it", "he", "she", "they") or before in DENYING_FORMS
    return denial.denier if is_self else None


_OVER = frozenset("on over about".split())
_ASKING = frozenset("what whether how who when where why".split())


def standing_of(reading: Reading, clause: ActClause) -> Literal["told", "refused", "denied"] | None:
    """Return how an act stands; `None` for one that was only not done.

    "Did not accept" refuses, "did not reject" and "never asked" are worth telling; "have not
    signed" tells nothing of what anybody did.
    """
    group, act = clause.group, clause.verb.act
    if not group.negated:
        return "told"
    if group.modality == "possible":
        return None  # "may not sign"
    if act == "reject":
        return "denied"
    if is_nothing(reading.text[clause.start : clause.end]) and act not in DEED_ACTS:
        return "denied"  # "agreed to nothing", "apologised to nobody"
    folds = {reading.fold(place) for place in range(group.first, group.verb)}
    if folds & {"neither", "nor"}:
        return "denied" if act in DENIED_ACTS or act == "agree" else None
    if act == "agree" and folds & _FAILED:
        return "denied"
    if folds & _DID and reading.fold(group.verb) in _ASSENTING and group.modality == "actual":
        asks = [reading.fold(group.verb + n) for n in (1, 2)]
        return None if asks[0] in _OVER and asks[1] in _ASKING else "refused"  # "agree on what"
    if clause.verb.is_accepting and group.modality == "actual":
        return "refused"
    is_undone = act in LEFT_UNDONE and bool(folds & {"short", "without"})
    is_undone |= act in NEVER_DONE and "never" in folds
    if not (act in DENIED_ACTS or is_undone) or group.modality != "actual":
        return None
    is_firm = is_undone or bool(folds & _NEVER_ONCE) or {"no", "longer"} <= folds
    return "denied" if is_firm or not folds & _PERFECT else None


def is_nobody(reading: Reading, subject: Subject) -> bool:
    """Return whether a subject is taken back: "neither Arland nor Besk", "no country"."""
    if reading.fold(subject.first) in ("nobody", "neither"):
        return True
    if reading.fold(subject.first - 1) in _NOBODY:
        return True
    if reading.fold(subject.first - 1) == "of" and reading.fold(subject.first - 2) == "none":
        return True
    before = [
        reading.fold(place) for place in range(max(0, subject.first - _TO_THERE), subject.first)
    ]
    return "there" in before and bool({"never", "no"} & set(before))  # "there was no case when"


def _denied_modal(reading: Reading, verb: int) -> int | None:
    """Return the modal of "would not yet rule out", `None` without a denial."""
    place, negated = verb - 1, False
    while place >= 0 and (is_adverb(reading.fold(place)) or reading.fold(place) in _NOT):
        negated |= reading.fold(place) in _NOT
        if reading.fold(place) in _MODALS:
            return place
        place -= 1
    return place if negated and place >= 0 and reading.fold(place) in _MODALS else None


def _after_ruling_out(reading: Reading, place: int) -> int | None:
    if reading.fold(place) not in _RULING:
        return None
    for phrase in RULING_OUT:
        wanted = phrase.split()
        if [reading.fold(place + n) for n in range(len(wanted))] == wanted:
            return place + len(wanted)
    return None


def _refused_to_rule_out(reading: Reading, clause: ActClause) -> ActClause | None:
    """Read "refused to rule out a ban": what it names is left open."""
    place = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), None)
    after = None if place is None else _after_ruling_out(reading, place + 1)
    found = None if after is None else _open_content(reading, after)
    if found is None:
        return None
    group = replace(clause.group, negated=not clause.group.negated)
    recipients, start, end = found
    return ActClause(_REJECT, group, recipients, start, end, "N")


def _open_content(reading: Reading, after: int) -> tuple[tuple[str, ...], int, int] | None:
    if after >= len(reading.words):
        return None
    found = read_complement(reading, after, "N", "!risk", 1)
    return found if found is not None else read_complement(reading, after, "G", "", 1)


def _denial_start(reading: Reading, first: int) -> int | None:
    """Return the first word of the denial that ends right before word `first`."""
    one, two, three = (reading.fold(first - n) for n in (1, 2, 3))
    if one == "longer" and two == "no":
        return first - 2
    if one == "of" and two == "short":
        at = first - 3 - (is_adverb(three) or three in _BY_FAR)  # "stopped well short of"
        return at if reading.fold(at) in _STOPPED else None
    if one == "from" and two in _HELD_BACK:
        return first - 2
    if one == "neither":
        return first - 1
    if one != "nor":
        return None
    for place in range(first - 2, max(-1, first - _TO_NEITHER), -1):
        if reading.fold(place) == "neither":
            return place
    return None


def _denier(reading: Reading, verb: int, before: Sequence[Reading]) -> Subject | None:
    first = verb
    while first > 0 and (
        reading.fold(first - 1) in AUXILIARIES or is_adverb(reading.fold(first - 1))
    ):
        first -= 1
    return find_subject(reading, first, before)
