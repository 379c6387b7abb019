"""Which country or body each person of a report acts for.

Reads     one report with its names, and the actor of each
Writes    (actor id of the person, kind of the owner, actor id of the owner)
Method    ties between two names (`ties`), offices told in clauses (`copulas`); nouns for a body
          (`the union's president, Jane Roe`) mean the only body of the report that fits; `its` what
          was named shortly before
Source    resolve only when one candidate remains
Cost      linear in the names
Limits    a tie has no dates of its own: who once led a body is left out, who led two is nobody's
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import NameKind, NameMention
from stateofplay.people.copulas import find_told_offices
from stateofplay.people.directory import Identity
from stateofplay.people.keys import name_key
from stateofplay.people.parties import Parties, parties_of
from stateofplay.people.tenures import Printed, plain_title
from stateofplay.people.ties import find_noun_ties, find_ties, last_noun
from stateofplay.people.told_roles import find_told_roles, opening_owner

_MOST_BACK = 300  # characters, two or three sentences: further back "its" may be another's


def find_owners(
    analysis: Analysis, found: Sequence[str | None], identities: Mapping[str, Identity]
) -> Iterator[tuple[str, NameKind, str]]:
    """Yield the person, the kind of its owner and the owner, for each tie of a report.

    Args:
        analysis: with names.
        found: the actor of each name.
        identities: of the actors, by id.
    """
    text = analysis.report.text
    names = _united(analysis.names, found, identities)
    for at, owner_at in find_ties(text, names):
        actor, owner = found[at], found[owner_at]
        if actor is not None and owner is not None:
            yield actor, identities[owner].kind, owner
    parties = _parties(found, identities)
    for at, noun in find_noun_ties(text, names):
        actor = found[at]
        body = _last_body(text, at, names, found, parties) if noun == "its" else parties.only(noun)
        if actor is not None and body is not None:
            yield actor, "organisation", body


def find_offices(
    analysis: Analysis, found: Sequence[str | None], identities: Mapping[str, Identity]
) -> Iterator[tuple[str, Printed, NameKind, str]]:
    """Yield the person, the title, kind of the owner and the owner, for each office told.

    Args:
        analysis: with names.
        found: the actor of each name.
        identities: of the actors, by id.
    """
    names = _united(analysis.names, found, identities)
    for told in find_told_offices(analysis.report.text, names):
        person, owner = found[told.person], found[told.owner]
        if person is None or owner is None:
            continue
        printed = Printed(plain_title(name_key(told.role)), "held", names[told.person].span)
        yield person, printed, identities[owner].kind, owner
    yield from _pointed(analysis, found, identities, names)


def _pointed(
    analysis: Analysis,
    found: Sequence[str | None],
    identities: Mapping[str, Identity],
    names: list[NameMention],
) -> Iterator[tuple[str, Printed, NameKind, str]]:
    """Yield the offices that verbs and pronouns tell: `Roe is its president`."""
    for told in find_told_roles(analysis.report.text, names):
        person = found[told.person]
        at = told.owner
        at = opening_owner(analysis, names, told.person) if at is None else at
        owner = None if at is None else found[at]
        if person is None or owner is None:
            continue
        printed = Printed(plain_title(name_key(told.role)), "held", names[told.person].span)
        yield person, printed, identities[owner].kind, owner


def _united(
    names: Sequence[NameMention], found: Sequence[str | None], identities: Mapping[str, Identity]
) -> list[NameMention]:
    return [
        _as_united(name, identities.get(actor or ""))
        for name, actor in zip(names, found, strict=True)
    ]


def _as_united(name: NameMention, identity: Identity | None) -> NameMention:
    """Return a name with the kind that the pile gives it: one report may read it wrongly."""
    return name if identity is None else replace(name, kind=identity.kind)


def _parties(found: Sequence[str | None], identities: Mapping[str, Identity]) -> Parties:
    here = (identities[one] for one in dict.fromkeys(found) if one is not None)
    return parties_of(((one.id, _fullest(one)) for one in here if one.kind == "organisation"), ())


def _fullest(identity: Identity) -> str:
    return " ".join(sorted(identity.keys, key=lambda key: (len(key), key))[-1])


def _last_body(
    text: str,
    at: int,
    names: Sequence[NameMention],
    found: Sequence[str | None],
    parties: Parties,
) -> str | None:
    """Return the body that `its` before a name means: `Vantt left. Its director, Roe, ...`.

    It is what a noun names last (`the museum`), else the only body named shortly before.
    """
    near: set[str] = set()
    start = end = max(0, names[at].span.start - _MOST_BACK)
    for before in range(at - 1, -1, -1):
        name, actor = names[before], found[before]
        if name.span.start < start:
            break
        if name.kind == "organisation" and actor is not None:
            near.add(actor)
            end = max(end, name.span.end)
    noun = last_noun(text, end, names[at].span.start)
    if noun is not None:
        return parties.only(noun)
    return min(near) if len(near) == 1 else None
