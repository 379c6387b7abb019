"""Which actor a name stands for: one look-up by words over all actors of a pile.

Reads     identities (what each actor may be called), then the names of one report
Writes    for each name the id of its actor, or `None` when none or more than one fits
Method    a full name is looked up; a surname is the person of that surname whom the report names in
          full, the only one that it has named so far when there are two, and without any the only
          one in the pile. A relative brought in by a kin word does not compete for the surname
          outside the paragraph. A form of address rules out the other gender. A body that many
          states have (`foreign ministry`) needs its country, or is the only one of that name that
          the report names with one. What a person and a body may both be called is told by the
          words around it (`namesakes`)
Source    the resolve-when-one-remains rule of eyecite (Free Law Project)
Cost      linear in the names
Limits    two namesakes in one report are told apart only by what was said before
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.people.keys import (
    Key,
    body_key,
    halves_of,
    is_common_body,
    name_key,
    surnames,
    thing_key,
)
from stateofplay.people.namesakes import tell_namesake
from stateofplay.text.gazetteer import find_entry, first_name_gender, is_family_first
from stateofplay.text.languages.en.roles import HONORIFICS, KIN

_AND_PEER = re.compile(
    r"\s+and\s+(?:his|her)\s+(?:\w+\s+)?(?:twin|brother|sister|wife|husband)\s", re.IGNORECASE
)  # who acts beside somebody, and may be meant by the surname as well
_KNIGHTS = (("sir",), ("dame",))  # "Sir Rufus" is called by his given name


@dataclass(frozen=True, slots=True)
class Identity:
    """What an actor may be called.

    Args:
        id: of the actor.
        kind: of the actor.
        keys: full names; for a country its one name in the tables.
        country: for a body, name of the country it belongs to.
    """

    id: str
    kind: NameKind
    keys: frozenset[Key]
    country: str | None = None


@dataclass(slots=True)
class _Seen:
    """Persons named in full so far in one report: id -> end of the first naming."""

    first: dict[str, int] = field(default_factory=dict)
    kin_paragraphs: dict[str, set[int]] = field(default_factory=dict)
    bodies: set[str] = field(default_factory=set)  # those called by one word so far
    bodies_in_full: set[str] = field(default_factory=set)  # in the whole report

    def note_body(self, name: NameMention, body: str | None) -> None:
        """Keep a body that one word has stood for."""
        if body is not None and len(name_key(name.name)) == 1:
            self.bodies.add(body)


@dataclass(frozen=True, slots=True)
class _Namesake:
    """Whom a name that a person and a body bear means; `None` for neither or nobody knows."""

    actor: str | None


class Directory:
    """Looks up names.

    Args:
        identities: of all actors, any order.
    """

    def __init__(self, identities: Iterable[Identity]) -> None:
        self._people: dict[Key, set[str]] = defaultdict(set)
        self._by_surname: dict[Key, set[str]] = defaultdict(set)
        self._by_given: dict[str, set[str]] = defaultdict(set)
        self._gender: dict[str, str] = {}
        self._things: dict[Key, set[str]] = defaultdict(set)
        self._organisations: set[str] = set()
        self._countries: dict[str, str] = {}
        self._bodies: dict[tuple[str | None, Key], str] = {}
        for identity in identities:
            if identity.kind == "person":
                self._add_person(identity)
            elif identity.kind == "country":
                self._add_country(identity)
            else:
                if identity.kind == "organisation":
                    self._organisations.add(identity.id)
                for key in identity.keys:
                    self._things[key].add(identity.id)
                    self._bodies[identity.country, key] = identity.id

    def _add_person(self, identity: Identity) -> None:
        for key in identity.keys:
            self._people[key].add(identity.id)
            if len(key) == 1:
                self._by_surname[key].add(identity.id)
                continue
            self._by_given[key[0]].add(identity.id)
            for ending in surnames(key):
                self._by_surname[ending].add(identity.id)
            if is_family_first(key[0]):
                self._by_surname[key[:1]].add(identity.id)
            gender = first_name_gender(key[0])
            if gender in ("m", "f"):
                self._gender[identity.id] = gender

    def _add_country(self, identity: Identity) -> None:
        """Take a country; one that no table has is looked up by its words, as bodies are."""
        for key in identity.keys:
            name = " ".join(key)
            self._countries[name] = identity.id
            if find_entry(name) is None:
                self._things[thing_key(name)].add(identity.id)

    def gender_of(self, actor: str) -> str | None:
        """Return `m` or `f` as a person's first name tells, else `None`."""
        return self._gender.get(actor)

    def country(self, name: str) -> str | None:
        """Return the id of a country by its name in the tables."""
        return self._countries.get(name)

    def both(self, name: str) -> tuple[str, ...]:
        """Return the two bodies that a name joins by `and`, none where one is unknown."""
        ids = [_only(self._things.get(half, ())) for half in halves_of(name_key(name)) or ()]
        return tuple(one for one in ids if one is not None) if None not in ids else ()

    def resolve(
        self, names: Sequence[NameMention], paragraphs: Sequence[int], text: str
    ) -> tuple[str | None, ...]:
        """Return the actor of each name of one report.

        Args:
            names: in text order.
            paragraphs: number of the paragraph of each name.
            text: of the report.
        """
        in_full = self._named_in_full(names, paragraphs, text)
        owned = _owned_bodies(names)
        found: list[str | None] = []
        for at, name in enumerate(names):
            namesake = self._namesake_of_body(names, at, in_full, text)
            if namesake is not None:
                found.append(namesake.actor)
            elif name.kind in ("country", "group"):
                found.append(self._namesake_of_seat(name, in_full) or self._state(name))
            elif name.kind in ("place", "organisation"):
                found.append(self._thing(names, at, owned))
            else:
                found.append(self._person(name, paragraphs[at], in_full))
                if found[-1] is None and not self._may_be_person(name):
                    found[-1] = self._thing(names, at, owned)
            in_full.note_body(name, found[-1] if found[-1] in self._organisations else None)
        return tuple(found)

    def _may_be_person(self, name: NameMention) -> bool:
        """Return whether somebody of the pile may be meant, or an office stands beside the name."""
        key = name_key(name.name)
        return name.role is not None or bool(self._people.get(key) or self._by_surname.get(key))

    def _namesake_of_body(
        self, names: Sequence[NameMention], at: int, seen: _Seen, text: str
    ) -> _Namesake | None:
        """Return whom a name means that a body and a person of the pile may bear.

        Where nothing beside it tells, a body that the report names in full is meant until the
        person is named in full, and also later when it has been the body's before.
        """
        name = names[at]
        key = name_key(name.name)
        body = _only(self._things.get(key, ()))
        if name.kind in ("country", "group", "place") or body not in self._organisations:
            return None
        if len(self._people.get(key, ())) and len(key) > 1:
            return None
        bearers = self._by_surname.get(key, set())
        if body is None or not bearers:
            return None
        told = tell_namesake(text, name, names[at + 1].span.start if at + 1 < len(names) else None)
        if told is not None:
            return None if told == "person" else _Namesake(body if told == "body" else None)
        if name.kind == "organisation" or body in seen.bodies:
            return _Namesake(body)
        known = [one for one in bearers if seen.first.get(one, name.span.end) < name.span.end]
        if body in seen.bodies_in_full:
            return _Namesake(None if known else body)
        return None

    def _namesake_of_seat(self, name: NameMention, seen: _Seen) -> str | None:
        """Return the person named in full before whose surname is that of a seat that acts."""
        entry = find_entry(name.name) if name.kind == "country" else None
        if entry is None or entry.form != "seat":
            return None
        bearers = self._by_surname.get(name_key(name.name), set())
        return _only([one for one in bearers if seen.first.get(one, name.span.end) < name.span.end])

    def _named_in_full(
        self, names: Sequence[NameMention], paragraphs: Sequence[int], text: str
    ) -> _Seen:
        seen = _Seen()
        for at, (name, paragraph) in enumerate(zip(names, paragraphs, strict=True)):
            key = name_key(name.name)
            if len(key) > 1:
                body = _only(self._things.get(thing_key(name.name), ()))
                if body is not None and body in self._organisations:
                    seen.bodies_in_full.add(body)
            ids = self._people.get(key, set())
            if name.kind not in ("person", None) or len(key) < 2 or len(ids) != 1:
                continue
            (actor,) = ids
            if is_kin(name) and not _is_joined(names, at, text):
                seen.kin_paragraphs.setdefault(actor, set()).add(paragraph)
            else:
                seen.first.setdefault(actor, name.span.end)
        return seen

    def _person(self, name: NameMention, paragraph: int, seen: _Seen) -> str | None:
        key = name_key(name.name)
        full = self._people.get(key, set())
        if len(key) > 1 and full:
            return _only(full)
        candidates = self._by_surname.get(key, set()) - self._of_other_gender(name, key)
        if not candidates and name.role is not None and name_key(name.role)[-1:] in _KNIGHTS:
            candidates = self._by_given.get(key[0], set()) if len(key) == 1 else set()
        here = [c for c in candidates if c in seen.first]
        here += [
            c for c in candidates if paragraph in seen.kin_paragraphs.get(c, ()) and c not in here
        ]
        if len(here) == 1 and self._is_too_early(name, paragraph, here[0], candidates, seen):
            return None
        if len(here) > 1:
            here = [c for c in here if seen.first.get(c, name.span.end) < name.span.end]
            return _only(here) if not self._kin_near(candidates, paragraph, seen) else None
        return _only(here) if here else _only(candidates)

    def _is_too_early(
        self, name: NameMention, paragraph: int, actor: str, candidates: set[str], seen: _Seen
    ) -> bool:
        """Return whether a text names a namesake only later; a heading may run ahead of its text.

        `Doe resigned. Her successor, Rufus Doe, ...`: the first is the other one of the pile.
        """
        is_later = seen.first.get(actor, 0) > name.span.end
        return paragraph > 0 and is_later and len(candidates) > 1

    def _kin_near(self, candidates: set[str], paragraph: int, seen: _Seen) -> bool:
        return any(paragraph in seen.kin_paragraphs.get(c, ()) for c in candidates)

    def _of_other_gender(self, name: NameMention, key: Key) -> set[str]:
        told = address_gender(name.role)
        if told is None or len(key) > 1:
            return set()  # two words tell enough, and given names are only likely of one gender
        others = self._by_surname.get(key, set())
        return {c for c in others if self._gender.get(c, told) != told}

    def _state(self, name: NameMention) -> str | None:
        entry = find_entry(name.name)
        if name.kind == "group":
            return _only(self._things.get(thing_key(name.name), set()))
        return self._countries.get(entry.name) if entry else None

    def _thing(
        self, names: Sequence[NameMention], at: int, owned: Mapping[Key, set[str]]
    ) -> str | None:
        country, rest = body_key(names[at].name)
        if is_common_body(rest):
            country = country or owner_before(names, at) or _only(owned.get(rest, ()))
            return self._bodies.get((country, rest))
        return _only(self._things.get(thing_key(names[at].name), set()))


def address_gender(role: str | None) -> str | None:
    """Return `m` or `f` as a form of address or office tells, else `None`."""
    for word in name_key(role) if role else ():
        if word in HONORIFICS:
            return HONORIFICS[word]
    return None


def is_kin(name: NameMention) -> bool:
    """Return whether a kin word stands before the name: `his late father Such`."""
    return name.role is not None and name.role.split()[-1].casefold() in KIN


def _is_joined(names: Sequence[NameMention], at: int, text: str) -> bool:
    """Return whether a relative stands beside the person: `Such and his brother Orso Such`."""
    gap = text[names[at - 1].span.end : names[at].span.start] if at else ""
    return _AND_PEER.match(gap) is not None


def _owned_bodies(names: Sequence[NameMention]) -> dict[Key, set[str]]:
    """Return the countries with which a report names each body that many states have."""
    found: dict[Key, set[str]] = defaultdict(set)
    for at, name in enumerate(names):
        country, rest = body_key(name.name)
        country = country or owner_before(names, at)
        if country is not None and is_common_body(rest):
            found[rest].add(country)
    return found


def owner_before(names: Sequence[NameMention], at: int) -> str | None:
    """Return the country whose possessive stands right before a name: `Freedonia's Parliament`."""
    if at == 0:
        return None
    before = names[at - 1]
    gap = names[at].span.start - before.span.end
    entry = find_entry(before.name) if before.kind == "country" and gap == len("'s ") else None
    return entry.name if entry else None


def _only(ids: Iterable[str]) -> str | None:
    found: Iterator[str] = iter(ids)
    first = next(found, None)
    return first if next(found, None) is None else None
