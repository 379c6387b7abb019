"""Acts in the passive whose doer is named: "was turned down by Besk".

Reads     a sentence made ready
Writes    clauses with their doers, in text order; the content is what stands as subject
Method    a form of "be" and a participle of the verb table, or a participle that "and" joins to
          one before it, or a participle right behind its noun ("a plan backed by Arland"); the
          noun phrase before fits the object list of the verb, or is whoever is asked or accused;
          "by" and a doer
Cost      linear in the words
Limits    without "by" nobody is known to act (`doerless`); passives under "would" and "may"
          make no act
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.moves.acts import ActClause, ActVerb, participles
from stateofplay.moves.complement import is_about, is_infinitive
from stateofplay.moves.fronted import done_at
from stateofplay.moves.phrase_actors import actor_at, owner_in
from stateofplay.moves.phrases import after_phrase
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, office_of
from stateofplay.text.clauses import Modality, VerbGroup, clause_end, is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import DEED_ACTS, OFFICE_NOUNS
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)

_TO_BY = 6  # words between the participle and "by": "turned down on Friday by"
_OBJECT_WORDS = 24  # how far back the object may start
_OFFICE_WORDS = 5  # "by the Beskan defence ministry"
_HELPING = BE | frozenset("has have had will hasn't haven't hadn't won't".split())
_LEAD_WORDS = 12  # "was accused by the Beskan foreign ministry of"
_NOUN_WORDS = 6  # words of the noun phrase before a bare participle
_GIVEN = frozenset("a an the its their his her new more two three some half full".split())
# "Was received by Besk": of meetings only these are told in the passive.
_MET = frozenset(
    "received hosted phoned telephoned briefed visited contacted consulted greeted".split()
)
_UNREAL = frozenset("any no every if unless whether".split())
_STOPS = RELATIVES | (CONJUNCTIONS - {"and", "or", "as"})


@dataclass(frozen=True, slots=True)
class _Passive:
    """What stands before a participle: the object, and how it is told."""

    first: int  # first and last word of the object
    last: int
    is_negated: bool
    is_planned: bool


def find_passives(reading: Reading) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the acts of a sentence that are told in the passive, with who did them."""
    opened: _Passive | None = None
    is_loose = False  # whether no "was" opened it
    for place in range(len(reading.words)):
        direct = _opened(reading, place)
        if reading.gap(place - 1) not in ("", ","):
            opened = None
        opened, is_loose = (opened, is_loose) if direct is None else (direct, False)
        joins = _joins(reading, place)
        verbs = participles(reading.fold(place))
        if not verbs:
            continue
        is_bare = direct is None and (opened is None or not joins)
        object_ = _bare(reading, place) if is_bare else opened
        beside = (
            () if object_ is None
            else (
                _read(reading, place, verb, object_, is_bare=is_bare or is_loose)
                for verb in verbs
            )
        )  # fmt: skip
        found = next((one for one in beside if one is not None), None)
        if found is not None and is_bare:
            opened, is_loose = object_, True
        if found is None and (hanging := _hanging(reading, place, verbs)) is not None:
            found, opened = hanging
            is_loose = True
        if found is not None:
            yield found


def _joins(reading: Reading, place: int) -> bool:
    """Return whether a participle goes on from one before it: "but later vetoed"."""
    at = place - 1
    while at > 0 and reading.gap(at) == "" and is_adverb(reading.fold(at)):
        at -= 1
    return reading.fold(at) in ("and", "but") and reading.gap(at) == ""


def _hanging(
    reading: Reading, place: int, verbs: Sequence[ActVerb]
) -> tuple[tuple[ActClause, Subject], _Passive] | None:
    """Read a participle whose object or doer stands apart from it, by the tree."""
    done = done_at(reading, place)
    if done is None:
        return None
    opened = _Passive(done.first, done.last, done.is_negated, done.is_planned)
    for verb in verbs:
        after = after_phrase(reading, place, verb.rest + verb.tail, is_vote=False)
        is_loose = done.is_bare and verb.act in DEED_ACTS
        if after is None or verb.act == "consult" or is_loose:
            continue
        found = _object(reading, verb, opened, after, is_bare=False)
        if found is not None:
            modality: Modality = "planned" if done.is_planned else "actual"
            group = VerbGroup(done.helper, place, modality, done.is_negated, "past")
            doer = Subject(done.actors, done.doer, is_plural=len(done.actors) > 1)
            return (ActClause(verb, group, *found, "P"), doer), opened
    return None


def _opened(reading: Reading, place: int) -> _Passive | None:
    """Return what "was", "has not been" before word `place` opens."""
    at, folds = place - 1, []
    while at >= 0 and (reading.fold(at) in AUXILIARIES or is_adverb(reading.fold(at))):
        folds.append(reading.fold(at))
        at -= 1
    helpers = [fold for fold in folds if fold in AUXILIARIES]
    if not helpers or helpers[0] not in BE or not _HELPING.issuperset(helpers):
        return None
    if "being" in helpers or reading.gap(at) != "" or at < 0:
        return None
    first = _object_start(reading, at)
    is_negated = bool({"not", "never"} & set(folds)) or any(h.endswith("n't") for h in helpers)
    return None if first is None else _Passive(first, at, is_negated, "will" in helpers)


def _object_start(reading: Reading, last: int) -> int | None:
    """Return the first word of the clause whose subject ends with word `last`."""
    if reading.fold(last) in SUBJECT_PRONOUNS or reading.fold(last) in _STOPS:
        return None
    for at in range(last, max(-1, last - _OBJECT_WORDS), -1):
        if at == 0 or reading.gap(at - 1) != "" or reading.fold(at - 1) in _STOPS:
            return at
    return None


def _bare(reading: Reading, place: int) -> _Passive | None:
    """Return the noun phrase that ends right before a participle: "the plan backed by Arland"."""
    last = place - 1
    if (
        is_adverb(reading.fold(last))
        or reading.gap(last) != ""
        or reading.fold(last) in AUXILIARIES | PREPOSITIONS | _STOPS | {"and", "or"}
    ):
        return None
    first = last
    while first > 0 and last - first < _NOUN_WORDS and reading.gap(first - 1) == "":
        before = reading.fold(first - 1)
        if before in _UNREAL:
            return None
        is_verb = is_verb_like(reading.words, first - 1)
        if before in PREPOSITIONS | CONJUNCTIONS | _STOPS | {"to"} or is_verb:
            break
        first -= 1
    return _Passive(first, last, is_negated=False, is_planned=False)


def _read(
    reading: Reading, place: int, verb: ActVerb, opened: _Passive, *, is_bare: bool
) -> tuple[ActClause, Subject] | None:
    after = after_phrase(reading, place, verb.rest + verb.tail, is_vote=False)
    is_unmet = verb.act == "consult" and (is_bare or reading.fold(place) not in _MET)
    if after is None or is_unmet or (is_bare and reading.fold(after) != "by"):
        return None
    found = _object(reading, verb, opened, after, is_bare=is_bare)
    doer = None if found is None else _doer(reading, after)
    if found is None or doer is None:
        return None
    modality: Modality = "planned" if opened.is_planned else "actual"
    group = VerbGroup(
        place if is_bare else opened.last + 1, place, modality, opened.is_negated, "past"
    )
    return ActClause(verb, group, *found, "P"), doer


def _object(
    reading: Reading, verb: ActVerb, opened: _Passive, after: int, *, is_bare: bool
) -> tuple[tuple[str, ...], int, int] | None:
    """Return recipients, start and end of what is done, or of what somebody is asked to do."""
    start, end = reading.words[opened.first].start, reading.words[opened.last].end
    if _fits(reading, verb, opened.first, is_bare=is_bare):
        return owner_in(reading, opened.first, end), start, end
    if is_bare:
        return None
    named = actor_at(reading, opened.first)
    to_whom = (named[0],) if named is not None and named[1] == opened.last else ()
    for frame, detail in verb.frames:
        if frame == "R" and not detail and to_whom:
            return to_whom, start, end
        if frame == "R" and detail.startswith("N") and to_whom:
            given = _given(reading, after, detail[1:].lstrip("#"))
            if given is not None:
                return to_whom, *given
        if (
            frame not in "RQ"
            or not detail
            or detail.startswith("N")
            or not (to_whom or frame == "Q")
        ):
            continue
        lead = _lead(reading, after, detail)
        if lead is not None:
            first = lead if detail == "to" else lead + 1
            stop = clause_end(reading.text, reading.words, lead + 1, reading.end)
            return to_whom, reading.words[first].start, stop
    return None


def _given(reading: Reading, after: int, kind: str) -> tuple[int, int] | None:
    """Return where "a loan" of "was offered a loan by Besk" starts and ends."""
    if after >= len(reading.words) or reading.fold(after) not in _GIVEN:
        return None
    if kind and is_about(reading, after, kind.lstrip("!")) == kind.startswith("!"):
        return None
    for at in range(after + 1, min(after + _TO_BY, len(reading.words))):
        if reading.gap(at - 1) != "":
            return None
        if reading.fold(at) == "by":
            return reading.words[after].start, reading.words[at - 1].end
    return None


def _lead(reading: Reading, after: int, wanted: str) -> int | None:
    """Return the place of "of" in "accused by Besk of hoarding"."""
    for at in range(after, min(after + _LEAD_WORDS, len(reading.words) - 1)):
        if reading.gap(at - 1) != "":
            return None
        if reading.fold(at) == wanted and at > after:
            return at if wanted != "to" or is_infinitive(reading, at + 1) else None
    return None


def _fits(reading: Reading, verb: ActVerb, first: int, *, is_bare: bool) -> bool:
    for frame, written in verb.frames:
        detail, _, word = written.partition("+")
        if frame != "N" or word or (is_bare and not detail and verb.act in DEED_ACTS):
            continue
        if not detail or is_about(reading, first, detail.lstrip("!")) != detail.startswith("!"):
            return True
    return False


def _doer(reading: Reading, after: int) -> Subject | None:
    for by in range(after, min(after + _TO_BY, len(reading.words) - 1)):
        if reading.gap(by - 1) != "" or reading.fold(by) in AUXILIARIES | {"and", "but"}:
            return None
        if reading.fold(by) == "by" and by + 1 not in reading.timed:
            return agent_at(reading, by + 1)
    return None


def agent_at(reading: Reading, place: int) -> Subject | None:
    """Return who acts in "by Besk", "by Arland and Besk", "by the Beskan army"."""
    named = actor_at(reading, place)
    if named is not None:
        actors: tuple[str, ...] = (named[0],)
        joined = named[1] + 2 + (reading.fold(named[1] + 2) == "by")  # "by Besk and by Arland"
        second = actor_at(reading, joined) if reading.fold(named[1] + 1) == "and" else None
        if second is not None:
            actors += (second[0],)
        return Subject(actors, place, is_plural=len(actors) > 1)
    for last in range(place, min(place + _OFFICE_WORDS, len(reading.words))):
        if reading.fold(last) in OFFICE_NOUNS and reading.fold(last + 1) not in OFFICE_NOUNS:
            return office_of(reading, last)
        if reading.gap(last) != "":
            return None
    return None
