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


def _with_plurals(nouns: frozenset[str]) -> frozenset[str]:
    """Return the nouns, their plurals, and `treat` beside `treaty`: a cut-off y changes nothing."""
    ending = {noun[:-1] for noun in nouns if noun.endswith("y")}
    plurals = {noun + "s" for noun in nouns} | {cut + "ies" for cut in ending}
    return nouns | plurals | {cut for cut in ending if not cut.endswith("ies")}


_DEED_FORMS = _with_plurals(DEEDS)
_ENCOUNTER_FORMS = _with_plurals(ENCOUNTERS)
_PAPER_FORMS = _with_plurals(PAPERS)
_TERM_FORMS = _DEED_FORMS | _PAPER_FORMS


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
    return fold in _DEED_FORMS


def names_encounter(fold: str) -> bool:
    """Return whether a noun names people coming together, such as "visit"."""
    return fold in _ENCOUNTER_FORMS


def names_paper(fold: str) -> bool:
    """Return whether a noun names a paper that comes out of a happening, such as "treaty"."""
    return fold in _PAPER_FORMS


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
    return [stemmed for word in held for stemmed in _stems(word.fold)] + _terms(held)


@lru_cache(maxsize=65536)
def _stems(fold: str) -> tuple[str, ...]:
    """Return the compared forms of a word, none where it carries no matter."""
    return tuple(
        act_stem(part)
        for part in (fold.split("-") if "-" in fold else (fold,))
        if part and part not in STOP_WORDS and not part[0].isdigit()
    )


def _terms(words: Sequence[Word]) -> list[str]:
    """Return each deed or paper with the word right before it: "sign a treaty" gives none."""
    return [
        f"{act_stem(before.fold)}{_JOIN}{act_stem(noun.fold)}"
        for before, noun in pairwise(words)
        if noun.fold in _TERM_FORMS
        and noun.start - before.end == 1
        and _stems(before.fold)
        and not is_light(act_stem(before.fold))
    ]


def is_term(word: str) -> bool:
    """Return whether a compared word is an act with what marks it off."""
    return _JOIN in word


def is_paper_term(word: str) -> bool:
    """Return whether a term names a paper, such as `joint~declar`."""
    return _JOIN in word and word.split(_JOIN)[1] in _PAPER_STEMS
