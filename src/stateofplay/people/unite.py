"""Actors: the names of a pile, united.

Reads     the names of every report
Writes    actors, sorted by kind, name and id
Method    full names of persons are united first (`persons`); every other name by its key, with a
          shortened form that some report explains (`Full Name (FN)`); then each name is resolved
          in its report (`directory`) and counted as an alias. A kind is the one that most reports
          give, unless one says outright what a name names (`told_kinds`). What resolves to
          nothing is no actor
Source    the resolve-when-one-remains rule of eyecite (Free Law Project); keys, see `keys`
Cost      linear in the names
Limits    a bare surname that two persons bear is nobody's; a ministry without a country neither
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Alias
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.mention import NameKind, NameMention
from stateofplay.model.span import Span
from stateofplay.people.directory import Directory, Identity, is_kin, owner_before
from stateofplay.people.keys import (
    Key,
    body_key,
    is_common_body,
    name_key,
    surnames,
    thing_key,
)
from stateofplay.people.officials import find_offices, find_owners
from stateofplay.people.persons import unite_full_names
from stateofplay.people.pile_kinds import kinds_of, short_names
from stateofplay.people.reasons import why_named
from stateofplay.people.tenures import (
    Printed,
    bare_title,
    plain_title,
    tenures_of,
    title_states,
)
from stateofplay.people.told_kinds import find_told_kinds
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.roles import ADDRESSES, KIN, LOCAL_BODIES, PARTICLES


@dataclass(slots=True)
class _Tally:
    """What the pile says of one actor."""

    names: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    owners: dict[NameKind, set[str]] = field(default_factory=lambda: defaultdict(set))
    spans: dict[str, dict[str, Span]] = field(default_factory=lambda: defaultdict(dict))
    publishers: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    titles: list[tuple[Printed, When | None]] = field(default_factory=list)


def unite_names(analyses: Sequence[Analysis]) -> tuple[Actor, ...]:
    """Return the actors that the pile names.

    Args:
        analyses: of all reports, any order, with names.
    """
    ordered = sorted(analyses, key=lambda a: a.report.id)
    identities = {one.id: one for one in _identities(ordered)}
    directory = Directory(identities.values())
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    for analysis in ordered:
        _count(analysis, directory, tallies, identities)
    actors = (_actor(identities[one], tally, directory) for one, tally in tallies.items())
    return tuple(sorted(actors, key=lambda a: (a.kind, a.name, a.id)))


def paragraphs_of(analysis: Analysis) -> list[int]:
    """Return the number of the paragraph in which each name of a report stands."""
    found: list[int] = []
    at = 0
    for name in analysis.names:
        while at + 1 < len(analysis.sentences) and (
            analysis.sentences[at].span.end <= name.span.start
        ):
            at += 1
        found.append(analysis.sentences[at].paragraph if analysis.sentences else 0)
    return found


def _identities(analyses: Sequence[Analysis]) -> Iterator[Identity]:
    names = [(a.report.id, list(a.names)) for a in analyses]
    kinds = kinds_of(names) | _told_kinds(analyses)
    full: dict[Key, set[str]] = defaultdict(set)
    titles: dict[Key, set[Key]] = defaultdict(set)
    single: set[Key] = set()
    for report, mentions in names:
        for name in mentions:
            key = name_key(name.name)
            if kinds.get(key) == "person" and key:
                if _is_full(key):
                    full[key].add(report)
                    if name.role is not None and not is_kin(name) and not _is_address(name.role):
                        titles[key].add(bare_title(plain_title(name_key(name.role))))
                else:
                    single.add(key)
    clusters = unite_full_names(
        {key: frozenset(reports) for key, reports in full.items()},
        {key: frozenset(some) for key, some in titles.items()},
    )
    taken = {ending for keys in clusters for key in keys for ending in (*surnames(key), key[:1])}
    for keys in (*clusters, *(frozenset([key]) for key in sorted(single - taken))):
        yield Identity(_id("person", min(keys)), "person", keys)
    yield from _things(names, kinds)


def _told_kinds(analyses: Sequence[Analysis]) -> dict[Key, NameKind]:
    """Return the kinds that reports tell outright, of names of which they tell one only."""
    told: dict[Key, set[NameKind]] = defaultdict(set)
    for analysis in analyses:
        for at, kind in find_told_kinds(analysis.report.text, analysis.names):
            told[name_key(analysis.names[at].name)].add(kind)
    return {key: min(kinds) for key, kinds in told.items() if key and len(kinds) == 1}


def _things(
    names: Sequence[tuple[str, list[NameMention]]], kinds: dict[Key, NameKind]
) -> Iterator[Identity]:
    shorts = short_names(names, kinds)
    unowned = _unowned_bodies(names)
    keys: dict[tuple[NameKind, str | None, Key], set[Key]] = defaultdict(set)
    for _, mentions in names:
        for at, name in enumerate(mentions):
            entry = find_entry(name.name)
            is_seat = entry is not None and entry.form == "seat"  # a place here, a state there
            kind = name.kind if is_seat else kinds.get(name_key(name.name))
            state = _state(name, kind)
            if state is not None:
                keys["country", None, (state,)].add((state,))
            elif (
                name.kind != "country"
                and kind in ("organisation", "place", "group")
                and not _is_side(name)
            ):
                country, key = _body(mentions, at)
                is_open = country is None and key not in unowned and is_common_body(key)
                if is_open and kind == "organisation":
                    continue
                key = shorts.get(key, key)
                own = {thing_key(name.name)} if country is None else set()
                keys[kind, country, key] |= {key} | own
    for short, full in shorts.items():
        if ("organisation", None, full) in keys:
            keys["organisation", None, full].add(short)
    for (kind, country, key), forms in keys.items():
        yield Identity(_id(kind, key, country), kind, frozenset(forms), country)


def _state(name: NameMention, kind: NameKind | None) -> str | None:
    """Return the name of a state: that of the tables, or as it is written where none has it."""
    entry = find_entry(name.name)
    if entry is None:
        return name.name if kind == "country" else None
    return entry.name if name.kind == "country" else None


def _is_side(name: NameMention) -> bool:
    """Return whether a word tells of a side, and names nobody: `Western`."""
    return name.kind == "group" and not is_plural(name.name)


def _unowned_bodies(names: Sequence[tuple[str, list[NameMention]]]) -> set[Key]:
    """Return boards and councils that many states have where a pile about one state names one.

    That is so where it names one country at most, and no such body with its country.
    """
    countries: set[str | None] = set()
    bodies: dict[Key, set[str | None]] = defaultdict(set)
    for _, mentions in names:
        for at, name in enumerate(mentions):
            entry = find_entry(name.name) if name.kind == "country" else None
            countries.update({entry.name} if entry is not None else ())
            country, key = body_key(name.name)
            if len(key) > 1 and key[-1] in LOCAL_BODIES and is_common_body(key):
                bodies[key].add(country or owner_before(mentions, at))
    return {key for key, owners in bodies.items() if owners == {None} and len(countries) < 2}


def _body(mentions: Sequence[NameMention], at: int) -> tuple[str | None, Key]:
    """Return the country and the key of a body; only bodies that many states have need one."""
    country, rest = body_key(mentions[at].name)
    if is_common_body(rest):
        return country or owner_before(mentions, at), rest
    return None, thing_key(mentions[at].name)


def _count(
    analysis: Analysis,
    directory: Directory,
    tallies: dict[str, _Tally],
    identities: Mapping[str, Identity],
) -> None:
    names = analysis.names
    found = directory.resolve(names, paragraphs_of(analysis), analysis.report.text)
    for name, actor in zip(names, found, strict=True):
        if actor is None:
            continue
        tally = tallies[actor]
        tally.names[name.name] += 1
        tally.spans[name.name].setdefault(analysis.report.id, name.span)
        if analysis.report.publisher is not None:
            tally.publishers[name.name].add(analysis.report.publisher)
        if name.role is not None and not is_kin(name) and not _is_address(name.role):
            tally.roles[_without_address(name.role)] += 1
    published = analysis.report.published
    for at, printed in title_states(analysis):
        actor = found[at]
        if actor is not None and not is_kin(names[at]):
            when = published.when if published is not None else None
            tallies[actor].titles.append((printed, when))
    for person, kind, owner in find_owners(analysis, found, identities):
        tallies[person].owners[kind].add(owner)
    for person, printed, kind, owner in find_offices(analysis, found, identities):
        tally = tallies[person]
        tally.owners[kind].add(owner)
        tally.roles[" ".join(printed.title)] += 1
        tally.titles.append((printed, published.when if published is not None else None))


def is_plural(name: str) -> bool:
    """Return whether a people's name is a noun for its members, and no adjective."""
    entry = find_entry(name)
    return name.endswith("s") or (entry is not None and entry.form == "nationals")


def _is_address(role: str) -> bool:
    words = name_key(role)
    return any(word in KIN for word in words) or all(word in ADDRESSES for word in words)


def _without_address(role: str) -> str:
    """Return a role without the form of address behind it: `Chairman Sir` is `Chairman`."""
    words = role.split()
    while len(words) > 1 and name_key(words[-1])[-1:] and name_key(words[-1])[0] in ADDRESSES:
        words.pop()
    return " ".join(words)


def _actor(identity: Identity, tally: _Tally, directory: Directory) -> Actor:
    member_of = directory.country(identity.country) if identity.country else _owner(tally)
    shown = _display_name(identity, tally)
    aliases = [_alias(name, shown, identity, tally) for name in tally.names]
    first = {span.report: span for a in aliases for span in sorted(a.evidence, reverse=True)}
    for alias in aliases:
        for span in alias.evidence:
            first[span.report] = min(first[span.report], span)
    return Actor(
        id=identity.id,
        kind=identity.kind,
        name=shown,
        roles=tuple(sorted(tally.roles, key=lambda role: (-tally.roles[role], role))),
        aliases=tuple(sorted(aliases, key=lambda a: (-a.n, a.name))),
        evidence=tuple(sorted(first.values())),
        member_of=member_of,
        tenures=tenures_of(tally.titles),
    )


def _owner(tally: _Tally) -> str | None:
    """Return the one country a person is tied to, without any the one body."""
    owners = tally.owners["country"] or tally.owners["organisation"]
    return min(owners) if len(owners) == 1 else None


def _alias(name: str, shown: str, identity: Identity, tally: _Tally) -> Alias:
    return Alias(
        name=name,
        n=tally.names[name],
        used_by=tuple(sorted(tally.publishers[name])),
        evidence=tuple(sorted(tally.spans[name].values())),
        why=why_named(name, shown, identity.kind, identity.keys, identity.country),
    )


def _display_name(identity: Identity, tally: _Tally) -> str:
    """Return the name of the tables, else the commonest full name, else the commonest of all."""
    if identity.kind == "country":
        return " ".join(min(identity.keys))
    names = tally.names
    fullest = min(names, key=lambda n: (not _is_full(name_key(n)), -names[n], -len(n), n))
    if identity.country is not None and body_key(fullest)[0] is None:
        return f"{identity.country}'s {fullest}"
    entry = find_entry(fullest)
    return entry.name if entry and entry.kind == identity.kind else fullest


def _is_full(key: Key) -> bool:
    """Return whether a name is more than a surname: two words, no particle first."""
    return len(key) > 1 and key[0] not in PARTICLES


def _id(kind: NameKind, key: Iterable[str], country: str | None = None) -> str:
    return content_id("actor", kind, " ".join(key), country)
