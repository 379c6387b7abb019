"""Objects that only point: "rejected it", "turned them down", "praised him for his patience".

Reads     a sentence made ready, the word behind a verb
Writes    the stretch of the content, which opens with the pronoun
Method    a pronoun that nothing but a mark, a preposition, "and" or a time follows. Only acts whose
          sense hangs on no object are read so: what was freed or seized has to be told
Cost      constant
Limits    what the pronoun points to is not looked for
"""

from __future__ import annotations

from stateofplay.model.finding import Act
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import clause_end, is_adverb
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.tokens import find_words

_PEOPLE = frozenset("him her them".split())
_THINGS = frozenset("it them".split())
_DONE_TO_THINGS: frozenset[Act] = frozenset(
    {"reject", "agree", "accuse", "support", "withdraw", "postpone"}
)
_DONE_TO_PEOPLE: frozenset[Act] = frozenset({"accuse", "support"})
_FOLLOWING = (PREPOSITIONS | CONJUNCTIONS) - {"to", "that"}
_AFTER_PEOPLE = frozenset("for as over and but".split())


def opens_pointing(words: str) -> bool:
    """Return whether a content opens with "it", "him", "them"."""
    folds = [word.fold for word in find_words(words)]
    return bool(folds) and folds[0] in ("it", "him", "them")


def pointed_at(
    reading: Reading, place: int, act: Act, particle: str | None = None
) -> tuple[int, int] | None:
    """Return start and end of a content that opens with a pronoun at word `place`.

    Args:
        reading: the sentence.
        place: the word behind the verb.
        act: what the verb tells.
        particle: of the verb, right behind the pronoun: "turned it down".
    """
    if place >= len(reading.words) or reading.gap(place - 1) != "":
        return None
    fold, last = reading.fold(place), place
    if particle is not None:
        last += 1
        if reading.fold(last) != particle or reading.gap(place) != "":
            return None
    is_thing = fold in _THINGS and act in _DONE_TO_THINGS and _closes(reading, last, _FOLLOWING)
    is_one = fold in _PEOPLE and act in _DONE_TO_PEOPLE and _closes(reading, last, _AFTER_PEOPLE)
    if not (is_thing or is_one):
        return None
    end = clause_end(reading.text, reading.words, last, reading.end)
    return reading.words[place].start, end


def _closes(reading: Reading, last: int, following: frozenset[str]) -> bool:
    """Return whether the object ends with word `last`."""
    after = last + 1
    if after >= len(reading.words) or reading.gap(last) != "" or after in reading.timed:
        return True
    return reading.fold(after) in following or is_adverb(reading.fold(after))
