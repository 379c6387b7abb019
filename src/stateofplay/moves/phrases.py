"""Whether a phrase of the verb table stands at a word: "throw its weight behind", "call ... off".

Reads     a sentence made ready, the place of a verb, a line of the verb table
Writes    the place after the phrase, or the object that stands inside it
Method    words stand as printed; `*` is an article or a possessive, with one adjective at most; `~`
          is an object of a few words. A verb with one particle may have its object before the
          particle. "Vote" may give its tally: "voted by three to one for"
Cost      linear in the words of the phrase
Limits    an object with a preposition other than "of" does not stand inside a phrase
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import PARTICLES
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS

ANY = "*"
OBJECT = "~"
_OPENING = frozenset("its his her their our the a an".split())
_INSIDE = 7  # words of an object inside a phrase
_FURTHER = 3  # words more where the phrase goes on with two words or more
# Words that describe no noun, and words of a phrase that are none.
_NOT_BESIDE = _OPENING | frozenset("no not any little few to it him them us me that all".split())
_NOT_NOUNS = PREPOSITIONS | PARTICLES | _OPENING | frozenset("to the together that".split())
_TIME_LEADS = frozenset("on in at late early last this".split())
_NAMED_WITHIN = frozenset("in on for".split())  # "put its part in the talks on ice"
_TALLY_WORDS = 8
_TALLIES = frozenset(
    """by to in a of one two three four five six seven eight nine ten overwhelmingly unanimously
    narrowly majority margin on""".split()
)
_NOT_INSIDE = (PREPOSITIONS - {"of", "with"}) | (CONJUNCTIONS - {"and"}) | {"to", "that", "it"}


def split_phrase(words: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words before and after the object that stands inside a phrase."""
    if OBJECT not in words:
        return tuple(words), ()
    at = list(words).index(OBJECT)
    return tuple(words[:at]), tuple(words[at + 1 :])


def after_phrase(reading: Reading, verb: int, rest: Sequence[str], *, is_vote: bool) -> int | None:
    """Return the place after a phrase whose verb stands at `verb`, `None` where it does not."""
    place = verb + 1
    if is_vote and rest:
        place = _after_tally(reading, place, rest[0])
    for n, word in enumerate(rest):
        if n > 0 and reading.fold(place) != word:
            place = _past_time(reading, place)
        if reading.gap(place - 1) != "" or place >= len(reading.words):
            return None
        if word == ANY:
            if reading.fold(place) not in _OPENING and not reading.is_possessive(place):
                return None
            place += 1
        elif reading.fold(place) == word:
            place += 1
        elif reading.fold(place + 1) == word and _may_stand_before(reading, place, word):
            place += 2  # "its full weight", "took direct aim at"
        else:
            return None
    return place


def _past_time(reading: Reading, place: int) -> int:
    """Return the place behind a time or an adverb: "came out on Friday in favour of"."""
    at = place
    if reading.fold(at) in _TIME_LEADS and at + 1 in reading.timed:
        at += 1
    while at in reading.timed and reading.gap(at - 1) == "":
        at += 1
    if at == place and reading.fold(at).endswith("ly") and is_adverb(reading.fold(at)):
        return at + 1
    return at


def _may_stand_before(reading: Reading, place: int, noun: str) -> bool:
    """Return whether the word at `place` only describes the noun of a phrase behind it."""
    if reading.gap(place) != "" or reading.fold(place - 1) in _OPENING:
        return reading.gap(place) == ""
    fold = reading.fold(place)
    is_other = fold in _NOT_BESIDE or fold in PREPOSITIONS | CONJUNCTIONS or place in reading.starts
    return fold.isalpha() and not is_other and noun not in _NOT_NOUNS


def object_inside(reading: Reading, first: int, tail: Sequence[str]) -> tuple[int, int] | None:
    """Return where the words of `tail` start and end behind an object that starts at `first`."""
    is_set = len(tail) > 1
    for at in range(first, min(first + _INSIDE + _FURTHER * is_set, len(reading.words))):
        if at > first and reading.gap(at - 1) != "":
            return None
        after = _end_of_tail(reading, at, tail) if at > first else None
        if after is not None:
            return at, after
        is_within = is_set and at > first and reading.fold(at) in _NAMED_WITHIN
        is_outside = reading.fold(at) in _NOT_INSIDE and not is_within
        if is_outside or (at > first and is_verb_like(reading.words, at)):
            return None
    return None


def is_separable(rest: Sequence[str]) -> bool:
    """Return whether the object may stand before the particle: "turned the offer down"."""
    return len(rest) == 1 and rest[0] in PARTICLES


def _end_of_tail(reading: Reading, at: int, tail: Sequence[str]) -> int | None:
    """Return the place after the words of `tail`, which start at word `at`.

    An article that the phrase has not makes it another: "took its duties to the court seriously".
    """
    if reading.fold(at) != tail[0]:
        return None
    opens = (
        len(tail) > 1
        and reading.fold(at + 1) in _OPENING
        and tail[1] not in (ANY, reading.fold(at + 1))
    )
    return None if opens else after_phrase(reading, at, tail[1:], is_vote=False)


def _after_tally(reading: Reading, place: int, wanted: str) -> int:
    """Return the place of `wanted` behind "by three to one"; `place` itself without a tally."""
    for at in range(place, min(place + _TALLY_WORDS, len(reading.words))):
        fold = reading.fold(at)
        if fold == wanted:
            return at
        if not (fold in _TALLIES or fold[:1].isdigit() or at in reading.timed):
            return place
    return place
