"""Acts in the passive whose doer is named: "was turned down by Besk".

Reads     a sentence made ready
Writes    clauses with their doers, in text order; the content is what stands as subject
Method    a form of "be" and a participle of the verb table, or a participle that "and" joins to
          one before it; the noun phrase before fits the object list of the verb; "by" and a doer
Cost      linear in the words
Limits    without "by" nobody is known to act; "a plan backed by Arland" without "be" and passives
          under "would" and "may" make no act
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.moves.acts import ActClause, ActVerb, participles
from stateofplay.moves.complement import actor_at, is_about, owner_in
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, office_of
from stateofplay.text.clauses import Modality, VerbGroup, is_adverb
from stateofplay.text.languages.en.act_verbs import OFFICE_NOUNS
from stateofplay.text.languages.en.speech import AUXILIARIES, BE, CONJUNCTIONS, SUBJECT_PRONOUNS

_TO_BY = 6  # words between the participle and "by": "turned down on Friday by"
_OBJECT_WORDS = 24  # how far back the object may start
_OFFICE_WORDS = 5  # "by the Beskan defence ministry"
_HELPING = BE | frozenset("has have had will hasn't haven't hadn't won't".split())
_STOPS = frozenset("that which who whom whose".split()) | (CONJUNCTIONS - {"and", "or", "as"})


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
    for place in range(1, len(reading.words)):
        direct = _opened(reading, place)
        if reading.gap(place - 1) not in ("", ","):
            opened = None
        opened = direct or opened
        joins = reading.fold(place - 1) == "and"
        if opened is None or (direct is None and not joins):
            continue
        for verb in participles(reading.fold(place)):
            found = _read(reading, place, verb, opened)
            if found is not None:
                yield found
                break


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


def _read(
    reading: Reading, place: int, verb: ActVerb, opened: _Passive
) -> tuple[ActClause, Subject] | None:
    after = place + 1 + len(verb.rest)
    if any(reading.fold(place + 1 + n) != fold for n, fold in enumerate(verb.rest)):
        return None
    if verb.act == "consult" or not _fits(reading, verb.frames, opened.first):
        return None
    doer = _doer(reading, after)
    if doer is None:
        return None
    modality: Modality = "planned" if opened.is_planned else "actual"
    group = VerbGroup(opened.last + 1, place, modality, opened.is_negated, "past")
    start, end = reading.words[opened.first].start, reading.words[opened.last].end
    owners = owner_in(reading, opened.first, end)
    return ActClause(verb, group, owners, start, end, "P"), doer


def _fits(reading: Reading, frames: Sequence[tuple[str, str]], first: int) -> bool:
    for frame, detail in frames:
        if frame != "N":
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
        second = actor_at(reading, named[1] + 2) if reading.fold(named[1] + 1) == "and" else None
        if second is not None:
            actors += (second[0],)
        return Subject(actors, place, is_plural=len(actors) > 1)
    for last in range(place, min(place + _OFFICE_WORDS, len(reading.words))):
        if reading.fold(last) in OFFICE_NOUNS and reading.fold(last + 1) not in OFFICE_NOUNS:
            return office_of(reading, last)
        if reading.gap(last) != "":
            return None
    return None
