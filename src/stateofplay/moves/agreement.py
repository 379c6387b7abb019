"""The subject on which the words beside a verb and the tree of the sentence agree.

Reads     a sentence made ready, with its tree; the subject that the words beside a verb tell
Writes    a `Subject`, or `None` where the two differ
Method    where both know somebody and one holds the other, the larger one ("X", "X and Y"); where
          only the tree does, its own, unless the verb is asked or supposed; where only the words
          do, theirs, unless that only tells more of the tree's noun or stands in another clause
Cost      one look at a few words of the tree
Limits    where both go wrong alike, so does the result
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.moves.grammar import Phrase, is_open, place_at, stands_in, subject_of
from stateofplay.moves.reading import Reading

_ARTICLES = frozenset("the a an".split())
_VAGUE = frozenset("they both".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """The actors of a clause.

    Args:
        actors: ids in text order.
        first: place of the first word among the words of the sentence.
        is_plural: whether it takes a verb in the plural.
    """

    actors: tuple[str, ...]
    first: int
    is_plural: bool


def agreed_subject(
    reading: Reading, verb: int, plain: Subject | None, before: Sequence[Reading]
) -> Subject | None:
    """Return the subject on which the words beside a verb and the tree agree.

    Where only one of the two knows anybody it is that one; of two the one that holds the other,
    and nobody where they differ.
    """
    told = subject_of(reading, verb, before)
    if told is None:
        return plain
    if not told.actors:
        return plain if plain is not None and _may_be(reading, verb, plain, told) else None
    if plain is None:
        is_vague = reading.fold(told.first) in _VAGUE or is_open(reading, verb)
        if is_vague or _is_parted(reading, verb, told):
            return None
        return Subject(told.actors, told.first, is_plural=told.is_plural)
    if set(told.actors) >= set(plain.actors):
        return Subject(told.actors, plain.first, is_plural=plain.is_plural or told.is_plural)
    if set(plain.actors) >= set(told.actors):
        return plain
    if not told.is_unnamed:
        return None
    place = stands_in(reading, plain.first, told)
    if place == "below":  # "hackers backing Vell"
        return Subject(told.actors, told.first, is_plural=told.is_plural)
    return plain if place == "beside" else None


def named_subject(reading: Reading, verb: int, before: Sequence[Reading]) -> Subject | None:
    """Return the subject that the tree alone has for the verb at a word, where it bears a name."""
    told = subject_of(reading, verb, before) if verb < len(reading.words) else None
    if told is None or not told.actors or told.is_unnamed:
        return None
    return Subject(told.actors, told.first, is_plural=told.is_plural)


def _is_parted(reading: Reading, verb: int, told: Phrase) -> bool:
    """Return whether what stands before a verb parts it from the subject that only the tree finds.

    A semicolon; an article right behind the noun, which is a verb then ("the system judges the
    goods"); and somebody else by name right before the verb ("when unions strike, Orme presses").
    """
    if any(";" in reading.gap(place) for place in range(told.first, verb)):
        return True
    last = _last_of(reading, told)
    if told.is_unnamed and reading.gap(last) == "" and reading.fold(last + 1) in _ARTICLES:
        return True
    beside = reading.ends.get(verb - 1)
    if beside is None or beside.form != "name" or beside.actor in told.actors:
        return False
    is_person = beside.actor is not None and reading.cast.is_person(beside.actor)
    return is_person and stands_in(reading, verb - 1, told) == "elsewhere"


def _last_of(reading: Reading, told: Phrase) -> int:
    tree = reading.tree
    assert tree is not None
    return place_at(reading, tree, max(told.heads))


def _may_be(reading: Reading, verb: int, plain: Subject, told: Phrase) -> bool:
    """Return whether a subject that the tree does not know may stand for those named beside.

    "A metals giant, Vantt" is Vantt; "hackers backing Vell" are not Vell, nor are "Vell and his
    friends" Vell alone. "Who" is looked for too far by the tree more often than not.
    """
    if told.is_relative:
        return True
    if len(told.heads) > 1:
        return False
    place = stands_in(reading, plain.first, told)
    shares = reading.fold(verb - 1) in ("and", "but")  # its subject stands far before
    return place == "beside" or (place == "elsewhere" and not shares)
