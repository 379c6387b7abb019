"""Words in a form in which two tellings of one happening compare.

Reads     a stretch of text
Writes    stems; words for one act ("seized", "captured") share a stem, and an act with the word
          that marks it off ("joint declaration") is a term of its own
Method    irregular forms go to their base, then Snowball stems, then a table of words for one act
Cost      linear in the text
Limits    the table is short and general; what it does not hold stays apart
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from stateofplay.text.languages.en.happenings import (
    DEEDS,
    ENCOUNTERS,
    LIGHT,
    MUTUAL,
    ONCE,
    PAPERS,
    PHRASAL,
    SAME_ACT,
)
from stateofplay.text.languages.en.verbs import PARTICIPLE, PAST
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

_SAME_STEM = {stem(word): stem(first) for word, first in SAME_ACT.items()}
_LIGHT_STEMS = frozenset(stem(word) for word in LIGHT)
_ONCE_STEMS = frozenset(stem(word) for word in ONCE)
_MUTUAL_STEMS = frozenset(stem(word) for word in MUTUAL)
_PHRASAL = {
    (stem(verb), particle): _SAME_STEM.get(stem(act), stem(act))
    for (verb, particle), act in PHRASAL.items()
}
_PARTICLE_REACH = 12  # characters after a verb in which its particle stands
_PAPER_STEMS = frozenset(_SAME_STEM.get(stem(noun), stem(noun)) for noun in PAPERS)
_JOIN = "~"


@lru_cache(maxsize=65536)
def act_stem(fold: str) -> str:
    """Return the stem that stands for every word of the same act."""
    stemmed = stem(PAST.get(fold) or PARTICIPLE.get(fold) or fold)
    return _SAME_STEM.get(stemmed, stemmed)


def same_act(stemmed: str) -> str:
    """Return what `act_stem` gives for a word whose stem is already known."""
    return _SAME_STEM.get(stemmed, stemmed)


def phrasal_act(stemmed: str, following: str) -> str | None:
    """Return the act of a verb with the particle right after it: "walk" and "out" make a strike."""
    particle = next((word.fold for word in find_words(following[:_PARTICLE_REACH])), "")
    return _PHRASAL.get((stemmed, particle))


def names_deed(fold: str) -> bool:
    """Return whether a noun names a happening by itself, such as "annexation"."""
    return _singular(fold, DEEDS)


def names_encounter(fold: str) -> bool:
    """Return whether a noun names people coming together, such as "visit"."""
    return _singular(fold, ENCOUNTERS)


def names_paper(fold: str) -> bool:
    """Return whether a noun names a paper that comes out of a happening, such as "treaty"."""
    return _singular(fold, PAPERS)


def _singular(fold: str, nouns: frozenset[str]) -> bool:
    return (
        fold in nouns or fold.removesuffix("s") in nouns or fold.removesuffix("ies") + "y" in nouns
    )


def is_light(act: str) -> bool:
    """Return whether an act says little about what happened, such as "take"."""
    return act in _LIGHT_STEMS


def is_mutual(act: str) -> bool:
    """Return whether two do an act together, such as "meet"."""
    return act in _MUTUAL_STEMS


def happens_once(act: str) -> bool:
    """Return whether an act is done but once by one person, such as "die"."""
    return act in _ONCE_STEMS


def compared_words(words: Iterable[Word]) -> list[str]:
    """Return the stems that carry matter, in order, then terms such as `joint~declar`.

    Words with a hyphen are read as their parts; bare numbers are left out.
    """
    held = list(words)
    return [act_stem(part) for word in held for part in _parts(word.fold)] + _terms(held)


def _parts(fold: str) -> Sequence[str]:
    return [
        part
        for part in (fold.split("-") if "-" in fold else (fold,))
        if part and part not in STOP_WORDS and not part[0].isdigit()
    ]


def _terms(words: Sequence[Word]) -> list[str]:
    """Return each deed or paper with the word right before it: "sign a treaty" gives none."""
    return [
        f"{act_stem(before.fold)}{_JOIN}{act_stem(noun.fold)}"
        for before, noun in pairwise(words)
        if noun.start - before.end == 1
        and (names_deed(noun.fold) or names_paper(noun.fold))
        and _parts(before.fold)
        and not is_light(act_stem(before.fold))
    ]


def is_term(word: str) -> bool:
    """Return whether a compared word is an act with what marks it off."""
    return _JOIN in word


def is_paper_term(word: str) -> bool:
    """Return whether a term names a paper, such as `joint~declar`."""
    return _JOIN in word and word.split(_JOIN)[1] in _PAPER_STEMS
