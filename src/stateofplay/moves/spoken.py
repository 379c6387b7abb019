"""Acts that somebody makes by judging or asking: "Arland must sign", "the levy is a betrayal".

Reads     the voices of a sentence
Writes    statement acts of the speakers
Method    closed patterns at the start of a clause of the words. A named actor that "must", "should"
          or "needs to" do something is asked; a deed called illegal or a lie is blamed, a charge
          called baseless and an offer called unacceptable are rejected; whoever is told to have
          violated or betrayed something is accused; "there will be no talks" refuses them
Cost      linear in the words for each voice
Limits    questions and what stands in a side clause make no act; nobody blames their own side
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.moves.asking import find_asked, find_ordered, find_refused, find_shared
from stateofplay.moves.hinging import find_closed, find_hinged
from stateofplay.moves.judging import find_blamed, find_judged
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.said_of import find_said_of
from stateofplay.moves.speech import Voice, voice_around
from stateofplay.moves.tellers import Teller
from stateofplay.moves.ultimatums import find_choice

_READERS = (
    find_asked,
    find_judged,
    find_blamed,
    find_refused,
    find_ordered,
    find_shared,
    find_hinged,
    find_closed,
    find_choice,
)


def find_spoken(
    reading: Reading, voices: Sequence[Voice], before: Sequence[Reading]
) -> Iterator[SaidAct]:
    """Yield what the speakers of a sentence ask, blame, praise and refuse in their words."""
    for voice in _told_once(voices):
        words = [p for p, w in enumerate(reading.words) if voice.start <= w.start < voice.end]
        if not words:
            continue
        teller = Teller(reading, voice, words[0], words[-1], before)
        for place in words:
            inner = voice_around(voices, reading.words[place].start)
            if inner is None or inner.actor != voice.actor or teller.is_asked(place):
                continue
            found = next((act for read in _READERS if (act := read(teller, place))), None)
            if found is not None:
                yield found
    yield from find_said_of(reading, voices)


def _told_once(voices: Sequence[Voice]) -> Iterator[Voice]:
    """Yield the voices with a known speaker, without those inside another of the same speaker."""
    known = [voice for voice in voices if voice.actor is not None and not voice.is_document]
    reached: dict[str | None, int] = {}
    for voice in sorted(known, key=lambda v: (v.start, -v.end, v.quoted is not None)):
        if voice.end > reached.get(voice.actor, -1):
            reached[voice.actor] = voice.end
            yield voice
