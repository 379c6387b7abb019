"""He and she, where one person remains.

Reads     the sentences of one report and the persons named in them
Writes    (start, end, id, likeliest id) of each pronoun that somebody was named for, in text order
Method    persons of the other gender are out. In the sentence of the pronoun the only subject
          before it is taken, or the only person when the sentence before has no other subject
          (nor counts a subject in a clause of time or reason, unless nobody else was before);
          else the only subject of the nearest sentence before that names one (that of a clause of
          time or reason only without another), or its only person if that was a subject shortly
          before, at most three back and not across a heading. Whoever is named behind the pronoun
          in its clause is somebody else. A
          human being without a name counts as a person unknown: where that one remains, nothing
          is resolved. What stands inside quote marks neither is resolved nor counts, and a sentence
          that is all quoted takes nobody further away. Of an open
          one the subject named last is the likeliest
Source    centering (Grosz, Joshi and Weinstein 1995): the subject is the likeliest antecedent
Cost      linear in the text
Limits    him, his and her are not read; a pronoun before its name is not resolved
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.people.clauses import Person
from stateofplay.text.names import Words

_GENDERS = {"he": "m", "she": "f"}
_FARTHEST = 3  # sentences back, set by hand: further back a reader looks for a name, too
_ADDRESSED = frozenset(
    "ask asks asked asking urge urges urged urging warn warns warned advise advised remind "
    "reminded persuade persuaded convince convinced order ordered".split()
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with its persons in text order.

    Args:
        quoted: indices of words in quotes.
    """

    words: Words
    persons: tuple[Person, ...]
    quoted: frozenset[int]
    is_heading: bool = False


def resolve_pronouns(
    scenes: Sequence[Scene],
) -> Iterator[tuple[int, int, str | None, str | None]]:
    """Yield (start, end, actor id, likeliest id) of the pronouns, in order.

    The actor is `None` where more than one person remains; then one may be likelier.
    """
    told: list[Scene] = []
    for scene in scenes:
        if scene.is_heading:
            told = []
            continue
        persons = list(_outside(scene))
        for at, fold in enumerate(scene.words.fold):
            gender = _GENDERS.get(fold)
            if gender is None or at in scene.quoted or _is_contracted(scene.words.raw[at]):
                continue
            others = _named_behind(scene.words, at, persons)
            fitting = [p for p in persons if p.actor is None or p.actor not in others]
            before = [
                replace(one, persons=_without(one.persons, others)) for one in told[-_FARTHEST:]
            ]
            actor = _antecedent(scene.words, at, gender, fitting, before)
            likeliest = _likeliest(at, gender, fitting, before) if actor is None else None
            persons.append(Person(at, at + 1, actor, gender, is_subject=True))
            persons.sort(key=lambda person: person.first)
            if actor is not None or likeliest is not None:
                yield scene.words.start[at], scene.words.end[at], actor, likeliest
        if persons or not _is_all_quoted(scene):
            told.append(Scene(scene.words, tuple(persons), frozenset()))


def _is_all_quoted(scene: Scene) -> bool:
    """Return whether somebody only speaks on: such a sentence takes nobody further away."""
    return len(scene.quoted) == len(scene.words.raw)


def _outside(scene: Scene) -> Iterator[Person]:
    return (person for person in scene.persons if person.first not in scene.quoted)


def _is_contracted(raw: str) -> bool:
    return len(raw) > len("she")


def _antecedent(
    words: Words, at: int, gender: str, persons: Sequence[Person], told: Sequence[Scene]
) -> str | None:
    here = [p for p in persons if p.end <= at and p.gender in (gender, None)]
    here = [p for p in here if words.fold[: p.first] != ("by",)]  # a byline printed in the text
    if not here:
        return _from_before(gender, told)
    subjects = [p for p in here if p.is_subject]
    if subjects and all(p.is_aside for p in subjects):
        only, before = _only(subjects), _from_before(gender, told)
        return only if before in (only, None) and not _others(told, gender, only) else None
    if subjects:
        return _from_subjects(words, at, subjects, here)
    if words.fold[: here[0].first][-2:] == ("according", "to"):
        return _only(here)
    before = _from_before(gender, told)
    only = _only(here)
    is_free = before is None and not any(_fitting(scene, gender) for scene in told[-_FARTHEST:])
    return only if only is not None and (before == only or is_free) else None


def _named_behind(words: Words, at: int, persons: Sequence[Person]) -> frozenset[str]:
    """Return who is named behind a pronoun before the next mark: `He said Roe would come`."""
    end = at + 1
    while end < len(words.raw) and words.gap[end].isspace():
        end += 1
    return frozenset(p.actor for p in persons if at < p.first < end and p.actor is not None)


def _without(persons: Sequence[Person], others: frozenset[str]) -> tuple[Person, ...]:
    return tuple(p for p in persons if p.actor is None or p.actor not in others)


def _likeliest(
    at: int, gender: str, persons: Sequence[Person], told: Sequence[Scene]
) -> str | None:
    """Return the subject named last, else the person named last; `None` for a person unknown."""
    here = [p for p in persons if p.end <= at and p.gender in (gender, None)]
    earlier = [_fitting(scene, gender) for scene in told[-_FARTHEST:]]
    for named in (here, *reversed(earlier)):
        if named:
            return (_subjects(named) or named)[-1].actor
    return None


def _subjects(persons: Sequence[Person]) -> list[Person]:
    """Return the subjects of main clauses, else those of clauses of time and reason."""
    subjects = [p for p in persons if p.is_subject]
    return [p for p in subjects if not p.is_aside] or subjects


def _others(told: Sequence[Scene], gender: str, actor: str | None) -> bool:
    """Return whether the sentence before has a subject that is somebody else."""
    last = _fitting(told[-1], gender) if told else []
    return any(p.is_subject and p.actor != actor for p in last)


def _from_subjects(
    words: Words, at: int, subjects: Sequence[Person], here: Sequence[Person]
) -> str | None:
    """Return the only subject before the pronoun; two of them leave it open."""
    last = subjects[-1]
    asked = any(words.fold[i] in _ADDRESSED for i in range(last.end, at))
    if asked and len({p.actor for p in here}) > 1:
        return None
    return _only(subjects)


def _from_before(gender: str, told: Sequence[Scene]) -> str | None:
    for scene in reversed(told[-_FARTHEST:]):
        persons = _fitting(scene, gender)
        subjects = _subjects(persons)
        if subjects:
            return _only(subjects)
        if persons and (earlier := _only(persons)) is not None:
            is_told_of = all(_has_clause(scene.words, p) for p in persons)
            return earlier if is_told_of or _was_subject(earlier, told) else None
        if persons:
            return None
    return None


def _was_subject(actor: str, told: Sequence[Scene]) -> bool:
    """Return whether a person that is no subject where last named was one shortly before."""
    return any(
        p.actor == actor and p.is_subject for scene in told[-_FARTHEST:] for p in scene.persons
    )


def _has_clause(words: Words, person: Person) -> bool:
    """Return whether a clause tells what somebody did: `They heard from Roe, who found it`."""
    at = person.end
    return at < len(words.raw) and words.fold[at] == "who" and words.gap[at].startswith(",")


def _fitting(scene: Scene, gender: str) -> list[Person]:
    return [p for p in scene.persons if p.gender in (gender, None)]


def _only(persons: Sequence[Person]) -> str | None:
    """Return the one actor that all persons are, `None` when they differ or one is unknown."""
    actors = {person.actor for person in persons}
    return actors.pop() if len(actors) == 1 else None
