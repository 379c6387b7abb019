"""Which actor a noun phrase in a sentence names.

Reads     a sentence made ready, the place where a noun phrase starts
Writes    actor ids with the last word of their names, or nothing
Method    a name counts only where the noun phrase ends with it: "Arland", "Arland's President Ito",
          not "the Arland offer"; an adjective of a country before a small noun, a possessive or
          "by" tell whose a thing is
Cost      linear in the words of the phrase
Limits    long phrases between title and name are not read over
"""

from __future__ import annotations

from stateofplay.model.mention import ActorMention
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS

_ENDS_NAME = PREPOSITIONS | CONJUNCTIONS
_RECIPIENT_WORDS = 6  # words of title and nationality before the name of whom it is done to
DETERMINERS = frozenset("the a an both all its their his her these those other".split())
_BY_WORDS = frozenset("by from".split())


def actor_at(reading: Reading, place: int, *, may_go_on: bool = False) -> tuple[str, int] | None:
    """Return the actor of the noun phrase that starts at `place`, and its last word.

    Words of title and nationality may stand before the name: "Arland's President Ito". Where a
    thing is given to somebody, the thing follows: "offered Arland grazing rights".
    """
    last: tuple[str, int] | None = None
    for at in range(place, min(place + _RECIPIENT_WORDS, len(reading.words))):
        if at > place and reading.gap(at - 1) != "":
            break
        mention = reading.starts.get(at)
        if mention is not None and mention.actor is not None:
            end = _last_word(reading, mention)
            actor = reading.cast.receiver(mention.actor)
            if not reading.is_possessive(end) and actor is not None:
                last = (actor, end)
        elif (
            reading.fold(at) in _ENDS_NAME
            or (last is not None and not reading.is_capital(at))
            or (at > place and _is_second_verb(reading, at))
        ):
            break
    if last is None or (not may_go_on and _goes_on(reading, last[1])):
        return None
    return last


def _is_second_verb(reading: Reading, at: int) -> bool:
    """Return whether a verb ends the noun phrase: "the plan angered Besk", not "the jailed Ito"."""
    before = reading.fold(at - 1)
    return is_verb_like(reading.words, at) and before not in DETERMINERS and not is_adverb(before)


def _goes_on(reading: Reading, last: int) -> bool:
    """Return whether the noun phrase goes on after the name: "the Arland offer"."""
    if reading.gap(last) != "" or last + 1 >= len(reading.words):
        return False
    fold = reading.fold(last + 1)
    closes = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | {"to", "the", "a", "an", "its", "his"}
    if is_verb_like(reading.words, last + 1):
        return False  # "a plan backed by Arland failed"
    return fold not in closes and not is_adverb(fold) and last + 1 not in reading.timed


def _last_word(reading: Reading, mention: ActorMention) -> int:
    return max(p for p, w in enumerate(reading.words) if w.start < mention.span.end)


def by_adjective(reading: Reading, place: int) -> str | None:
    """Return the country of an adjective before a small noun: "a Beskan proposal"."""
    if not reading.is_capital(place) or place + 1 >= len(reading.words):
        return None
    if reading.gap(place) != "" or reading.is_capital(place + 1):
        return None
    entry = find_entry(reading.text[reading.words[place].start : reading.words[place].end])
    if entry is None or entry.form != "adjective":
        return None
    return reading.cast.country(entry.name)


def owner_in(reading: Reading, first: int, end: int) -> tuple[str, ...]:
    """Return whose proposal, or whom, an object names: "Arland's offer", "an offer by Arland"."""
    whole = actor_at(reading, first)
    if whole is not None:
        return (whole[0],)
    for place in range(first, min(first + _RECIPIENT_WORDS, len(reading.words))):
        if reading.words[place].start >= end:
            break
        mention = reading.ends.get(place)
        actor = None if mention is None else reading.cast.receiver(mention.actor or "")
        if mention is not None and actor is not None:
            belongs = mention.form == "demonym" or reading.is_possessive(place)
            return (actor,) if belongs else ()
        owner = by_adjective(reading, place)
        if owner is not None:
            return (owner,)
        if reading.fold(place) in _BY_WORDS:
            named = actor_at(reading, place + 1)
            return () if named is None else (named[0],)
        if reading.fold(place) in PREPOSITIONS and reading.fold(place) != "of":
            return ()  # "restrictions on Arlandic sailors" are not Arland's
    return ()
