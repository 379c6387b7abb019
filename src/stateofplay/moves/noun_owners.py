"""Whose a noun of doing is: "Arland's new offer", "a Beskan bridging text", "a call by Besk for".

Reads     a sentence made ready, the place of a noun
Writes    who did it, with the first word of the noun phrase and the word behind it; the stretch of
          an offer of which nothing more is told; whether a deed's noun tells what was done
Method    a possessive or an adjective of a country before the noun, "by" or "from" behind it.
          "An approach from Besk" offers by itself; a deed is told as done where somebody judges it
Cost      linear in a few words
Limits    an adjective more than two words before the noun is not seen
"""

from __future__ import annotations

from stateofplay.model.finding import Act
from stateofplay.moves.passive import agent_at
from stateofplay.moves.phrase_actors import by_adjective
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.languages.en.act_nouns import (
    BARE_NOUNS,
    BESIDE,
    JUDGED_BEFORE,
    SIDE_NOUNS,
)
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS

_TO_OWNER = 3  # words between the owner and the noun: "Arland's new and better offer"
_TO_NATION = 2  # lower words between: "a Beskan bridging text"
_DOER_WORDS = 7  # words of the doer between "by" and what follows
_BY = frozenset("by from".split())
_LEADS = frozenset("for to of that on".split())
_NEW = frozenset("a an".split())
_DATING = frozenset("on last late early this earlier in".split())
_NAMING_WORDS = 7  # words of an offer before its noun


def owner_of(reading: Reading, noun: int) -> tuple[Subject, int, int] | None:
    """Read "Arland's new offer", "a Beskan offer": the doer, the first word, the one after."""
    for at in range(noun - 1, max(-1, noun - 2 - _TO_OWNER), -1):
        if reading.gap(at) != "":
            return None
        is_near = noun - at <= 1 + _TO_NATION and _leads_to(reading, at + 1, noun)
        mention = reading.ends.get(at)
        if mention is not None and mention.actor is not None:
            belongs = reading.is_possessive(at) or (mention.form == "demonym" and is_near)
            if not belongs or not reading.cast.can_act(mention.actor):
                return None
            return Subject((mention.actor,), at, is_plural=False), first_of(reading, at), noun + 1
        country = by_adjective(reading, at) if is_near else None
        if country is not None:
            return Subject((country,), at, is_plural=False), first_of(reading, at), noun + 1
    return None


def _leads_to(reading: Reading, first: int, noun: int) -> bool:
    """Return whether only small words that tell more of a noun stand before it."""
    small = PREPOSITIONS | CONJUNCTIONS | {"to"}
    return all(
        reading.fold(at) not in small
        and not reading.is_capital(at)
        and not is_verb_like(reading.words, at)
        for at in range(first, noun)
    )


def author_of(reading: Reading, noun: int) -> tuple[Subject, int, int] | None:
    """Read "a call by Besk for": the doer, the first word, the one after the doer."""
    if reading.fold(noun + 1) not in _BY or reading.gap(noun) != "":
        return None
    doer = agent_at(reading, noun + 2)
    if doer is None:
        return None
    for at in range(noun + 3, min(noun + 3 + _DOER_WORDS, len(reading.words))):
        if reading.gap(at - 1) != "":
            break
        if reading.fold(at) in _LEADS:
            return doer, first_of(reading, noun), at
    is_bare = reading.fold(noun) in BARE_NOUNS | SIDE_NOUNS
    return (doer, first_of(reading, noun), noun + 1) if is_bare else None


def first_of(reading: Reading, place: int) -> int:
    """Return the first word of the noun phrase that holds word `place`."""
    first = place
    while first > 0 and reading.gap(first - 1) == "" and reading.is_capital(first - 1):
        first -= 1
    return first - (reading.fold(first - 1) in ("a", "an", "the") and first > 0)


def bare_offer(
    reading: Reading, act: Act, first: int, noun: int, after: int
) -> tuple[int, int] | None:
    """Return the stretch of "a Beskan bridging text", "a sweetened approach from Besk".

    Args:
        reading: the sentence.
        act: what the noun tells.
        first: first word of the noun phrase as far as it is known.
        noun: the noun.
        after: the word behind it, or behind its doer.
    """
    leads = {reading.fold(first - 1), reading.fold(first)}  # "Despite Besk's", "amid Besk's"
    if reading.fold(noun) in SIDE_NOUNS and leads & BESIDE:
        return reading.words[noun].start, reading.words[noun].end
    if reading.fold(noun) not in BARE_NOUNS or after > noun + 1:
        return None
    opened = next(
        (at for at in range(noun - 1, max(-1, noun - 1 - _NAMING_WORDS), -1)
         if reading.fold(at) in _NEW and reading.gap(at) == ""),
        None,
    )  # fmt: skip
    if opened is None or any(is_verb_like(reading.words, at) for at in range(opened, first)):
        return None
    end = reading.words[noun].end
    start = reading.words[min(opened + 1, noun)].start if act == "propose" else None
    return (reading.words[noun].start, end) if start is None else (start, end)


def over_times(reading: Reading, after: int) -> int:
    """Return the word behind a time: "release last week of"."""
    at = after
    while at < len(reading.words) and reading.gap(at - 1) == "":
        is_lead = reading.fold(at) in _DATING and at + 1 in reading.timed
        if at not in reading.timed and not is_lead:
            return at
        at += 1
    return after


def is_told_of(reading: Reading, first: int) -> bool:
    """Return whether a deed is judged or named as a cause: "condemned Besk's seizure of"."""
    before = reading.fold(first - 1)
    if before in ("was", "is"):
        return reading.fold(first - 2) == "it"
    return before in JUDGED_BEFORE and reading.gap(first - 1) == ""
