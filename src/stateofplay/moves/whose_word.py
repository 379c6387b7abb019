"""On whose word an act stands, and whom "the board" means in the words of its chairwoman.

Reads     whose words an act stands in, its doers, its denial
Writes    the id of whoever tells it, or nothing; the doers
Method    what one says of oneself is the act itself, of others a telling. "The board", "the union"
          in the words of somebody who belongs to a body is that body
Cost      constant
Limits    who belongs to a side is what the cast knows
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.moves.denial import Denial
from stateofplay.moves.reading import Cast, Reading
from stateofplay.moves.speech import Voice
from stateofplay.moves.subjects import Subject

_OWN_BODY = frozenset("board company firm union club bank group party agency museum".split())


def word_of(
    cast: Cast, voice: Voice | None, actors: Sequence[str], denied: str, denial: Denial | None
) -> str | None:
    """Return whose word it is; one's own word about oneself is the act itself, but a denial."""
    if denial is not None and denial.denier is not None:
        return denial.denier.actors[0]
    if voice is None or voice.actor is None:
        return None
    return None if denied != "denied" and is_own_word(cast, voice, actors) else voice.actor


def is_own_word(cast: Cast, voice: Voice | None, actors: Sequence[str]) -> bool:
    """Return whether the doers say so themselves: what they announce is a word."""
    if voice is None or voice.actor is None:
        return False
    return {cast.side(actor) for actor in actors} == {cast.side(voice.actor)}


def as_own_body(reading: Reading, subject: Subject, voice: Voice | None) -> Subject:
    """Return whom "the board" stands for in the words of somebody who belongs to one body."""
    if voice is None or voice.actor is None or len(subject.actors) != 1:
        return subject
    head = next((p for p in (subject.first, subject.first + 1) if reading.fold(p) in _OWN_BODY), -1)
    mention = reading.ends.get(head)
    is_bare = mention is not None and mention.form == "noun" and reading.fold(head - 1) == "the"
    party = reading.cast.party(voice.actor) if reading.cast.is_person(voice.actor) else None
    if not is_bare or party is None or reading.cast.country_name(party) is not None:
        return subject
    return replace(subject, actors=(party,))
