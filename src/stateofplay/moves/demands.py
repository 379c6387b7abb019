"""Whether a clause tells what shall be, or only what is: "that they must go", "that he attend".

Reads     a sentence made ready, a stretch of it
Writes    a yes or a no
Method    a word of duty, or a bare verb behind its subject. Who insists or agrees that a fact is so
          demands and grants nothing
Cost      linear in the words of the clause
Limits    "should" that only guesses is known by "have" behind it
"""

from __future__ import annotations

from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb
from stateofplay.text.languages.en.act_verbs import DEMANDING, WISHED
from stateofplay.text.languages.en.speech import AUXILIARIES
from stateofplay.text.languages.en.verbs import BASES

_MANY = frozenset("they we you i who".split())
_OWNED = frozenset("the its their".split())
_DUTIES = frozenset("should must shall ought".split())


def demands(reading: Reading, start: int, end: int) -> bool:
    """Return whether a clause tells what shall be: "that they must go", "that he attend"."""
    inside = [at for at, word in enumerate(reading.words) if start <= word.start < end]
    return any(_is_demanded(reading, at, inside[0]) for at in inside[1:])


def asks(reading: Reading, start: int, end: int) -> bool:
    """Return whether a clause is a wish: "that Arland should sign", "that talks be held"."""
    inside = [at for at, word in enumerate(reading.words) if start <= word.start < end]
    return any(_is_asked(reading, at) for at in inside[1:])


def _is_asked(reading: Reading, at: int) -> bool:
    fold, before = reading.fold(at), reading.fold(at - 1)
    if fold in _DUTIES:
        return reading.fold(at + 1) != "have"
    return fold == "be" and before not in AUXILIARIES | {"to"} and not is_adverb(before)


def _is_demanded(reading: Reading, at: int, first: int) -> bool:
    fold, following = reading.fold(at), reading.fold(at + 1)
    if fold == "have":
        # "insists they have the numbers" tells what is so, "insists it have a vote" what shall be
        before = reading.fold(at - 1)
        is_many = before in _MANY or (before.endswith("s") and not before.endswith("ss"))
        return following in ("to", "a", "an") or (not is_many and following in _OWNED)
    if fold in DEMANDING:
        return following != "have"  # "should have killed" guesses
    if fold in WISHED and reading.fold(at - 1).isalpha() and _closes_noun(reading, at - 1, first):
        return True
    return fold in BASES and _is_wished(reading, at, first)


def _closes_noun(reading: Reading, last: int, first: int) -> bool:
    """Return whether "the company" ends with word `last`, near the start of the clause."""
    opens = reading.fold(first) in ("the", "a", "an", "its", "his", "her", "their")
    return opens and first < last <= first + 3 and not reading.fold(last).endswith("s")


def _is_wished(reading: Reading, at: int, first: int) -> bool:
    """Return whether a bare verb follows its subject, as in a wish: "the prisoners come"."""
    before = reading.fold(at - 1)
    is_singular = before in ("it", "he", "she") or (
        at - 1 in reading.ends and not reading.is_possessive(at - 1)
    )
    is_plural = before.endswith("s") and len(before) > 3 and not before.endswith("ss")
    # "Insisted that the prisoners come": in the past, what is so would be told in the past too.
    was_told = reading.fold(first - 1) == "that" and reading.fold(first - 2).endswith("ed")
    return is_singular or (is_plural and was_told)
