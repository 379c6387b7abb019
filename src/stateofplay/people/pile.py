"""What is looked up over all actors of a pile, made once for all its reports.

Reads     the actors of a pile
Writes    the look-ups by name, by office and by id
Method    what an actor may be called is read back from its aliases
Cost      linear in the actors, once for each tuple of them
Limits    a country goes by the name of the tables only: its adjectives are looked up there
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from stateofplay.model.finding import Actor
from stateofplay.people.directory import Directory, Identity
from stateofplay.people.keys import Key, body_key, name_key, short_firms, surnames, thing_key
from stateofplay.people.offices import Holders
from stateofplay.people.parties import Parties, parties_of
from stateofplay.text.languages.en import roles


@dataclass(frozen=True, slots=True)
class Pile:
    """What is looked up over all actors.

    Args:
        persons: ids of the persons.
        bodies: names of the organisations, by id.
        firms: ids of the organisations that somebody is chief executive of, or the like.
        countries: ids of the countries.
        states: ids of the countries, by name.
        actors: all, by id.
        parties: whom a noun in capitals may stand for in any report (`the Authority`).
    """

    directory: Directory
    holders: Holders
    persons: frozenset[str]
    bodies: dict[str, str]
    firms: frozenset[str]
    countries: frozenset[str]
    states: dict[str, str]
    actors: dict[str, Actor]
    parties: Parties

    def is_body(self, actor: str) -> bool:
        """Return whether an actor is an organisation or a state."""
        return actor in self.bodies or actor in self.countries

    def body_of(self, actor: str) -> str | None:
        """Return the organisation that a person leads or speaks for."""
        owner = self.actors[actor].member_of if actor in self.persons else None
        return owner if owner in self.bodies else None


def pile_of(actors: Sequence[Actor]) -> Pile:
    """Return the look-ups of a pile; give the same tuple for every report."""
    return _pile(_Same(actors if isinstance(actors, tuple) else tuple(actors)))


class _Same:
    """A tuple compared by identity: hashing every actor for each report would be quadratic."""

    __slots__ = ("actors",)

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        self.actors = actors

    def __hash__(self) -> int:
        return id(self.actors)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.actors is self.actors


@lru_cache(maxsize=1)
def _pile(same: _Same) -> Pile:
    actors = same.actors
    names = {actor.id: actor.name for actor in actors}
    identities = [_identity(actor, names) for actor in actors]
    return Pile(
        Directory(_with_namesakes(identities, names)),
        Holders(actors),
        frozenset(actor.id for actor in actors if actor.kind == "person"),
        {actor.id: actor.name for actor in actors if actor.kind == "organisation"},
        _firms(actors),
        frozenset(actor.id for actor in actors if actor.kind == "country"),
        {actor.name: actor.id for actor in actors if actor.kind == "country"},
        {actor.id: actor for actor in actors},
        parties_of(((a.id, a.name) for a in actors if a.kind == "organisation"), ()),
    )


def _firms(actors: Sequence[Actor]) -> frozenset[str]:
    """Return the owners of those who have an office that only firms have."""
    return frozenset(
        actor.member_of
        for actor in actors
        if actor.member_of is not None
        and any(role.casefold().endswith(roles.FIRM_OFFICES) for role in actor.roles)
    )


def _identity(actor: Actor, names: dict[str, str]) -> Identity:
    """Return what an actor may be called, read back from its record."""
    if actor.kind == "country":
        return Identity(actor.id, actor.kind, frozenset({(actor.name,)}))
    called = {alias.name for alias in actor.aliases} | {actor.name}
    if actor.kind == "person":
        return Identity(actor.id, actor.kind, _full_keys({name_key(name) for name in called}))
    country = names.get(actor.member_of) if actor.member_of else None
    keys = {body_key(name)[1] if country else thing_key(name) for name in called}
    return Identity(actor.id, actor.kind, frozenset(keys), country)


def _with_namesakes(identities: Sequence[Identity], names: Mapping[str, str]) -> Iterator[Identity]:
    """Yield identities, firms with the short names that only persons were found to bear."""
    people = [key for one in identities if one.kind == "person" for key in one.keys]
    borne = {ending for key in people if len(key) > 1 for ending in surnames(key)}
    for one in identities:
        shorts = short_firms(names[one.id]) if one.kind == "organisation" else ()
        yield replace(one, keys=one.keys | (borne & set(shorts)))


def _full_keys(keys: set[Key]) -> frozenset[Key]:
    """Return the names of a person that are full: two words or more, no particle first."""
    full = {key for key in keys if len(key) > 1 and key[0] not in roles.PARTICLES}
    return frozenset(full or keys)
