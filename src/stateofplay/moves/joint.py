"""Who is meant by "they", "both sides", "the two countries".

Reads     a sentence made ready, the sentences before it
Writes    exactly two actors, or nothing
Method    "Arlandic-Beskan" in the sentence names the two; else the two named last before, within
          the sentence, then a few sentences back; leaders are persons, countries parties. Three
          are too many and one is too few
Cost      linear in the words of a few sentences
Limits    more than two parties acting together are nobody
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stateofplay.model.mention import ActorMention
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS

_LEADERS = frozenset("leaders presidents ministers".split())
_BARE_JOINT = frozenset("parties sides leaders".split())
_LOOK_BACK = 3  # sentences


def find_joint(
    reading: Reading, last: int, before: Sequence[Reading]
) -> tuple[tuple[str, ...], int] | None:
    """Return the two actors of "they", "both sides" or "the two countries", and its first word.

    Args:
        reading: the sentence.
        last: last word of the noun phrase.
        before: the readings of the same report before this one, in order.
    """
    first = _joint_start(reading, last)
    if first is None:
        return None
    head = reading.fold(last)
    is_open = head in ("they", "two", "both")
    for by_person in (True, False) if is_open else (head in _LEADERS,):
        actors = _named_before(reading, first, before, by_person)
        if len(actors) == 2:
            return actors, first
        if len(actors) > 2:
            return None  # of three persons it may be any two, and no countries
    return None


def _joint_start(reading: Reading, last: int) -> int | None:
    fold = reading.fold(last)
    one, two = reading.fold(last - 1), reading.fold(last - 2)
    if fold in ("they", "both"):
        return last
    if fold == "two" and one == "the":
        return last - 1
    if fold not in JOINT_NOUNS:
        return None
    if one == "two" and two in ("the", "both", "these"):
        return last - 2
    if one in ("both", "two"):
        return last - 1
    return last - 1 if one == "the" and fold in _BARE_JOINT else None


def _named_before(
    reading: Reading, first: int, before: Sequence[Reading], by_person: bool
) -> tuple[str, ...]:
    """Return the actors named last before word `first`: two or more, where there are so many."""
    start = reading.words[first].start
    compound = _compound(reading)
    if compound is not None and not by_person:
        return compound
    named = [m for m in reading.mentions if m.span.end <= start]
    found = _distinct(reading, named, by_person)
    for earlier in reversed(before[-_LOOK_BACK:]):
        if len(found) >= 2:
            break
        found = _distinct(reading, [*earlier.mentions, *named], by_person)
        named = [*earlier.mentions, *named]
    return found


def _compound(reading: Reading) -> tuple[str, ...] | None:
    """Return the two parties of "Arlandic-Beskan summit", which stands anywhere in the sentence."""
    for word in reading.words:
        left, mark, right = reading.text[word.start : word.end].replace("–", "-").partition("-")
        first, last = reading.cast.country(left), reading.cast.country(right)
        if mark and first is not None and last is not None and first != last:
            return first, last
    return None


def _distinct(
    reading: Reading, mentions: Iterable[ActorMention], by_person: bool
) -> tuple[str, ...]:
    cast = reading.cast
    found: dict[str, None] = {}
    for mention in mentions:
        if mention.actor is None or mention.form == "noun":
            continue
        if by_person:
            if cast.is_person(mention.actor):
                found[mention.actor] = None
        elif (party := cast.party(mention.actor)) is not None:
            found[party] = None
    return tuple(found)
