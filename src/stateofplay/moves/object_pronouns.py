"""Who is meant by "him", "her", "them" and "us" where an act is done to them.

Reads     a sentence made ready, the place of the pronoun, the sentences before it
Writes    actor ids, or nothing
Method    "me" is whoever is quoted there, "us" the body of that person. "Him" and "her" are the one
          person whom the sentence names before, but for the subject of the same verb; where it
          names none, the one whom the sentence before names. "Them" are the one number of people
          that the sentence names before
Cost      linear in the mentions of two sentences
Limits    where two may be meant, nobody is
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stateofplay.model.mention import ActorMention
from stateofplay.moves.grammar import subject_of
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.gazetteer import first_name_gender

_ONE = {"him": "m", "her": "f"}
_QUOTED = frozenset({"us", "me"})


def meant_by(reading: Reading, place: int, before: Sequence[Reading]) -> tuple[str, ...]:
    """Return who is meant by the pronoun at a word, nobody for other words.

    Args:
        reading: the sentence.
        place: of the pronoun.
        before: the readings of the same report before this one, in order.
    """
    fold = reading.fold(place)
    if fold in _QUOTED:
        return _quoted(reading, place)
    if fold not in _ONE and fold != "them":
        return ()
    if _is_quoted(reading, place):
        return ()  # whom somebody speaks of was named to others
    start = reading.words[place].start
    own = [m for m in reading.mentions if m.span.end <= start]
    several = fold == "them"
    found = _fitting(reading, own, _ONE.get(fold), several=several)
    doers = _doers(reading, place, before)
    found = tuple(one for one in found if one not in doers)
    if not found and before and not several:
        earlier = _fitting(reading, before[-1].mentions, _ONE.get(fold), several=several)
        found = tuple(one for one in earlier if one not in doers)
    return found if len(found) == 1 else ()


def _fitting(
    reading: Reading, mentions: Iterable[ActorMention], gender: str | None, *, several: bool
) -> tuple[str, ...]:
    cast = reading.cast
    found: dict[str, None] = {}
    for mention in mentions:
        if mention.actor is None:
            continue
        if several:
            is_one = cast.is_group(mention.actor) or mention.form == "demonym"
            fits = is_one and _is_plural(reading, mention)
        else:
            fits = cast.is_person(mention.actor) and _may_be(reading, mention.actor, gender)
        if fits:
            found[mention.actor] = None
    return tuple(found)


def _is_plural(reading: Reading, mention: ActorMention) -> bool:
    words = reading.text[mention.span.start : mention.span.end].casefold().split()
    return bool(words) and words[-1].rstrip("'’").endswith(("s", "men", "people", "police"))


def _may_be(reading: Reading, actor: str, gender: str | None) -> bool:
    """Return whether no first name of a person tells the other gender."""
    firsts = [name.split()[0].casefold() for name in reading.cast.names(actor) if " " in name]
    known = {first_name_gender(first) for first in firsts} - {None, "-"}
    return not known or gender in known


def _doers(reading: Reading, place: int, before: Sequence[Reading]) -> frozenset[str]:
    """Return who acts on a pronoun and is not meant by it: the subject, else who stands nearest."""
    at = place - 1
    while at > 0 and not is_verb_like(reading.words, at):
        at -= 1
    at = max(at, 0)
    subject = subject_of(reading, at, before)
    if subject is not None and subject.actors:
        return frozenset(subject.actors)
    start = reading.words[at].start
    named = [m.actor for m in reading.mentions if m.span.end <= start and m.actor is not None]
    return frozenset(named[-1:])


def _is_quoted(reading: Reading, place: int) -> bool:
    start = reading.words[place].start
    quotes = (quote for quote in reading.quoted if quote.kind != "indirect")
    return any(part.start <= start < part.end for quote in quotes for part in quote.parts)


def _quoted(reading: Reading, place: int) -> tuple[str, ...]:
    """Return who is quoted at a word."""
    start = reading.words[place].start
    for quote in reading.quoted:
        if any(part.start <= start < part.end for part in quote.parts):
            speaker = quote.actor or quote.speaks_for
            if speaker is None:
                return ()
            if reading.fold(place) == "me":
                return (speaker,)
            body = reading.cast.party(speaker)
            return () if body is None else (body,)  # "us" without a body: people in general
    return ()
