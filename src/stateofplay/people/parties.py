"""Definite nouns that stand for a body or a state: `the union`, `the hospital`, `the government`.

Reads     the words of one sentence; the organisations and states that the report names
Writes    (first word, end word, actor id) of each such noun, in order
Method    `the`, the noun, and no name, other noun or `of ...` behind. A body fits whose name ends
          as the noun's bodies do (`St Roe's Hospital`); a state or armed body, when the report
          prints that noun with its name (`the Freedonian government`, `Such rebels`). One must
          remain in the report
Source    resolve only when one candidate remains
Cost      linear in the text
Limits    a noun with an adjective before it is not read; a body that is named nowhere in the report
          is nobody
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from stateofplay.people.keys import name_key
from stateofplay.people.kinds import is_verb
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins
from stateofplay.text.tokens import STOP_WORDS

_MEMBER_BODIES = frozenset("organisation organization association federation congress".split())
_SPEAKERS = frozenset("spokesman spokeswoman spokesperson".split())
_COMPLEMENTS = frozenset("of for that which".split())


def parties_of(
    bodies: Iterable[tuple[str, str]], printed: Iterable[tuple[str, str]]
) -> dict[str, str]:
    """Return the one actor that each noun may stand for in a report.

    Args:
        bodies: (actor id, name) of the organisations that it names.
        printed: (actor id, noun) of the nouns of state and of fighters that it prints with a name.
    """
    fitting: dict[str, set[str]] = defaultdict(set)
    named = list(bodies)
    for actor, name in named:
        for noun in _nouns_for(name, is_only=len(named) == 1):
            fitting[noun].add(actor)
    for actor, noun in printed:
        if noun in roles.STATE_PARTY_NOUNS or noun in roles.FIGHTER_NOUNS:
            fitting[noun].add(actor)
    return {noun: min(actors) for noun, actors in fitting.items() if len(actors) == 1}


def _nouns_for(name: str, *, is_only: bool) -> Iterator[str]:
    """Yield the nouns that may point back to a body of this name.

    Args:
        name: of the body.
        is_only: whether the report names no other: firms seldom say that they are some.
    """
    key = name_key(name)
    linked = next((i for i, word in enumerate(key) if word in _COMPLEMENTS), len(key))
    if linked == 0 or len(key) < 2:
        return
    head = key[linked - 1]
    for noun, ends in roles.PARTY_NOUNS.items():
        if head in ends:
            yield noun
    if head in roles.FIRM_ENDS and is_only:
        yield from ("company", "firm")
    if head in _MEMBER_BODIES and roles.OWNERS & set(key):
        yield "union"  # "Nurses and Clerks Organisation"


def find_parties(words: Words, parties: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield (first word, end word, actor id) of each definite noun that stands for one of them."""
    for at in range(1, len(words.raw)):
        actor = parties.get(words.fold[at])
        if actor is not None and _stands_alone(words, at):
            yield at, at + 1, actor


def _stands_alone(words: Words, at: int) -> bool:
    """Return whether `the` stands before a noun, and no name and no complement behind.

    Before a word for one who speaks for it any article will do: `a ministry spokesman`.
    """
    after = at + 1
    if after < len(words.raw) and words.fold[after] in _SPEAKERS and joins(words, after):
        return not words.is_capital[at] and words.fold[at - 1] in ("a", "an", "the")
    if words.is_capital[at] or words.fold[at - 1] != "the" or not joins(words, at):
        return False
    if after >= len(words.raw) or not words.gap[after].isspace() or words.is_possessive[at]:
        return True
    if words.fold[after] in _COMPLEMENTS:
        return False
    one = words.fold[after].removesuffix("s")
    if one in roles.TITLE_HEADS or one in roles.HUMANS or one in roles.STATE_NOUNS:
        return False  # "the union leaders"
    return words.fold[after] in STOP_WORDS or is_verb(words, after)
