"""Yes and no told of a thing: "any release hinges on a vote", "a pause is out of the question".

Reads     a teller and a word of it
Writes    refusals and conditional yeses of whoever speaks for a party
Method    closed phrases behind a subject in the speaker's words; what hangs on a condition must be
          something that the speaker could give
Cost      linear in the clause
Limits    what hangs on chance or the weather is nobody's yes; an expert gives and refuses nothing
"""

from __future__ import annotations

from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.tellers import Teller
from stateofplay.text.languages.en.act_hinges import (
    CLOSED,
    HINGES,
    IDLE_GROUNDS,
    TALKED_OF,
)
from stateofplay.text.languages.en.speech import BE

_TO_NOUN = 8  # words from what is given to the phrase
_GROUND_WORDS = 4  # how far behind the phrase the weather may stand


def hinge_at(reading: Reading, place: int) -> str | None:
    """Return the phrase at a word that makes what stands before it hang on what follows."""
    ahead = " ".join(reading.fold(place + n) for n in range(4)) + " "
    phrase = next((one for one in HINGES if ahead.startswith(one + " ")), None)
    if phrase is None:
        return None
    after = place + len(phrase.split())
    grounds = {reading.fold(after + n) for n in range(_GROUND_WORDS)}
    is_known = after < len(reading.words) and reading.fold(after) not in ("whether", "how", "what")
    return phrase if is_known and not grounds & IDLE_GROUNDS else None


def find_hinged(teller: Teller, place: int) -> SaidAct | None:
    """Read "any release hinges on", "a deal depended on" of somebody who may give it."""
    reading = teller.reading
    if hinge_at(reading, place) is None or not reading.cast.is_official(teller.speaker):
        return None
    first = teller.start(place)
    if first is None or place - first > _TO_NOUN:
        return None
    words = range(first, place)
    is_given = any(reading.fold(at) in TALKED_OF for at in words)
    is_owned = any(reading.is_possessive(at) for at in words)
    return teller.act("accept_if", (), first, place) if is_given and not is_owned else None


def find_closed(teller: Teller, place: int) -> SaidAct | None:
    """Read "a pause is out of the question", "that was not an option"."""
    reading = teller.reading
    if reading.fold(place) not in BE or not reading.cast.is_official(teller.speaker):
        return None
    ahead = " ".join(reading.fold(place + n) for n in range(1, 7)) + " "
    if not any(ahead.startswith((one + " ", f"simply {one} ")) for one in CLOSED):
        return None
    first = teller.start(place)
    return None if first is None else teller.act("reject", (), first, place)
