"""What stands beside a name and makes it less than a subject: a list, a place, a title.

Reads     a sentence made ready, the place of a name
Writes    a yes or a no
Method    a list that somebody unknown opens has more doers than are known; a place behind a comma
          or "in" only tells where; words with capitals before a name go with it
Cost      linear in the words of the list
Limits    a list behind a verb of the same sentence may be the object of that verb, and is no list
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.mention import ActorMention
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS

_LISTED_WORDS = 8  # "Tarn's Democratic governor," before "envoys and judges"
_TITLE_WORDS = 3  # "Beskan Sen." before a name that the mention leaves out


def is_part_of_list(reading: Reading, first: int) -> bool:
    """Return whether somebody unknown opens the list: "the governor, envoys and judges"."""
    if first < 1 or reading.gap(first - 1) != "," or first - 1 in reading.timed:
        return False
    place = first - 1
    while place > 0 and reading.gap(place - 1) in ("", ","):
        place -= 1
    before = range(place, first)
    opens = reading.fold(place)
    if opens in PREPOSITIONS | CONJUNCTIONS or len(before) > _LISTED_WORDS or is_adverb(opens):
        return False
    return not any(is_verb_like(reading.words, at) or at in reading.timed for at in before)


def is_where(reading: Reading, actors: Sequence[str], first: int) -> bool:
    """Return whether a place only tells where: "a school in Lowell, Tarn, which closed"."""
    is_place = all(reading.cast.is_place(actor) for actor in actors)
    before = first - 1
    return is_place and (reading.gap(before) == "," or reading.fold(before) in ("in", "at", "near"))


def opens_name(reading: Reading, place: int, named: ActorMention) -> bool:
    """Return whether a name starts at a word, or behind words that only go with it."""
    ahead = [
        at
        for at in range(place, place + _TITLE_WORDS + 1)
        if at < len(reading.words) and reading.words[at].start < named.span.start
    ]
    goes_with = all(reading.is_capital(at) and reading.fold(at) not in PREPOSITIONS for at in ahead)
    return len(ahead) <= _TITLE_WORDS and (not ahead or (goes_with and named.form == "name"))
