"""Definite nouns that stand for a body or a state: `the union`, `the hospital`, `the government`.

Reads     the words of one sentence; the organisations and states that the report names
Writes    (first word, end word, actor id) of each such noun, in order
Method    `the`, the noun, and no name, other noun or `of ...` behind. A body fits whose name ends
          as the noun's bodies do (`St Roe's Hospital`); a state or armed body, when the report
          prints that noun with its name (`the Freedonian government`, `Such rebels`). One must
          remain in the report, else in the nearest sentence that names any: whoever leads a body
          or speaks for it names it too
Source    resolve only when one candidate remains
Cost      linear in the text
Limits    a noun with an adjective before it is not read; a body that is named nowhere in the report
          is nobody
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from stateofplay.people.keys import name_key
from stateofplay.people.kinds import is_verb
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins
from stateofplay.text.tokens import STOP_WORDS

_MEMBER_BODIES = frozenset("organisation organization association federation congress".split())
_SPEAKERS = frozenset("spokesman spokeswoman spokesperson".split())
_COMPLEMENTS = frozenset("of for that which".split())
_OWNERS = frozenset("his her their".split())
_FIRM_NOUNS = ("company", "firm")
_MOST_LINES_BACK = 2  # sentences; chosen: further back the noun rather means another subject


@dataclass(frozen=True, slots=True)
class Parties:
    """Whom each noun may stand for in a report.

    Args:
        fitting: actor ids by noun.
        unsure: those that only may be firms: as a firm they stand in the way of others, and for
            nothing.
    """

    fitting: Mapping[str, frozenset[str]]
    unsure: frozenset[str] = frozenset()

    def one_of(self, actors: frozenset[str], noun: str) -> str | None:
        """Return the only one of the actors, `None` for several and where it is not sure."""
        is_unsure = noun in _FIRM_NOUNS and bool(actors & self.unsure)
        return min(actors) if len(actors) == 1 and not is_unsure else None

    def only(self, noun: str) -> str | None:
        """Return the one actor of the report that a noun may stand for."""
        return self.one_of(self.fitting.get(noun, frozenset()), noun)


def parties_of(
    bodies: Iterable[tuple[str, str]],
    printed: Iterable[tuple[str, str]],
    firms: Set[str] = frozenset(),
) -> Parties:
    """Return the actors that each noun may stand for in a report.

    Args:
        bodies: (actor id, name) of the organisations that it names.
        printed: (actor id, noun) of the nouns of state and of fighters that it prints with a name.
        firms: organisations that are known to be firms, whatever their names end with.
    """
    fitting: dict[str, set[str]] = defaultdict(set)
    unsure: set[str] = set()
    for actor, name in bodies:
        for noun in _nouns_for(name, is_firm=actor in firms):
            fitting[noun].add(actor)
        if actor not in firms and _may_be_firm(name):
            unsure.add(actor)
            for noun in _FIRM_NOUNS:
                fitting[noun].add(actor)
    for actor, noun in printed:
        if noun in roles.STATE_PARTY_NOUNS or noun in roles.FIGHTER_NOUNS:
            fitting[noun].add(actor)
    return Parties({noun: frozenset(actors) for noun, actors in fitting.items()}, frozenset(unsure))


def _may_be_firm(name: str) -> bool:
    """Return whether a body's name is a bank's, or tells nothing of what it is."""
    key = name_key(name)
    if not key or key[-1] in roles.FIRM_ENDS:
        return False
    is_open = key[-1] not in roles.BODY_ENDS and key[0] not in roles.BODY_ENDS
    return key[-1] == "bank" or (is_open and find_entry(name) is None)


def _nouns_for(name: str, *, is_firm: bool) -> Iterator[str]:
    """Yield the nouns that may point back to a body of this name.

    Args:
        name: of the body.
        is_firm: whether it is known to be a firm: firms seldom say that they are some.
    """
    key = name_key(name)
    if is_firm:
        yield from _FIRM_NOUNS
    linked = next((i for i, word in enumerate(key) if word in _COMPLEMENTS), len(key))
    if linked == 0 or len(key) < 2:
        return
    head = key[linked - 1]
    for noun, ends in roles.PARTY_NOUNS.items():
        if head in ends:
            yield noun
    if head in roles.FIRM_ENDS and not is_firm:
        yield from _FIRM_NOUNS
    if head in _MEMBER_BODIES and roles.OWNERS & set(key):
        yield "union"  # "Nurses and Clerks Organisation"


class PartyFinder:
    """Finds definite nouns that stand for a party, going through one report line by line.

    Args:
        parties: whom each noun may stand for in the report.
        anywhere: whom each noun in capitals may stand for where the report names no such body.
        body_of: the body that a person leads or speaks for.
    """

    def __init__(
        self, parties: Parties, anywhere: Parties, body_of: Callable[[str], str | None]
    ) -> None:
        self._parties = parties
        self._anywhere = anywhere
        self._body_of = body_of
        self._before: list[frozenset[str]] = []  # whom the lines before name, the last one last

    def find(
        self, words: Words, named: Sequence[tuple[int, str]]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield (first word, end word, actor id) of each noun that stands for one of them.

        Args:
            words: of the next line.
            named: (where it begins, actor id) of each mention in it, in text order.
        """
        bodies = [(start, self._body_of(actor) or actor) for start, actor in named]
        for at in range(len(words.raw)):
            noun = words.fold[at]
            if noun not in self._anywhere.fitting and noun not in self._parties.fitting:
                continue
            if _stands_alone(words, at):
                here = frozenset(actor for start, actor in bodies if start < words.start[at])
                actor = self._meant(noun, here, is_name=words.is_capital[at])
                if actor is not None:
                    yield at, at + 1, actor
        self._before.append(frozenset(actor for _, actor in bodies))

    def _meant(self, noun: str, here: frozenset[str], *, is_name: bool) -> str | None:
        fitting = self._parties.fitting.get(noun)
        if fitting:
            return self._nearest(fitting, here, noun)
        return self._anywhere.only(noun) if is_name and noun not in _FIRM_NOUNS else None

    def _nearest(self, fitting: frozenset[str], here: frozenset[str], noun: str) -> str | None:
        """Return the only one that fits, else the only one of the nearest line that names any."""
        if len(fitting) == 1:
            return self._parties.one_of(fitting, noun)
        for named in (here, *reversed(self._before[-_MOST_LINES_BACK:])):
            near = fitting & named
            if near:
                return self._parties.one_of(near, noun)
        return None


def _stands_alone(words: Words, at: int) -> bool:
    """Return whether `the` stands before a noun, and no name and no complement behind.

    Before a word for one who speaks for it any article will do: `a ministry spokesman`.
    """
    after = at + 1
    if at == 0:
        return len(words.raw) > 1 and words.gap[1].startswith(":")  # "Authority: no merger"
    if words.is_capital[at] and words.fold[at - 1] in _OWNERS and joins(words, at):
        return after >= len(words.raw) or not words.is_capital[after]  # "her Authority"
    if after < len(words.raw) and words.fold[after] in _SPEAKERS and joins(words, after):
        return not words.is_capital[at] and words.fold[at - 1] in ("a", "an", "the")
    if words.fold[at - 1] != "the" or not joins(words, at):
        return False
    if words.is_capital[at] and after < len(words.raw) and words.is_capital[after]:
        return not joins(words, after)  # "the Authority Act"
    if after >= len(words.raw) or not words.gap[after].isspace() or words.is_possessive[at]:
        return True
    if words.fold[after] in _COMPLEMENTS:
        return False
    one = words.fold[after].removesuffix("s")
    if one in roles.TITLE_HEADS or one in roles.HUMANS or one in roles.STATE_NOUNS:
        return False  # "the union leaders"
    return words.fold[after] in STOP_WORDS or is_verb(words, after)
