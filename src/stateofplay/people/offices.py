"""Offices that stand for the person who holds them: `the Freedonian leader`, `the prime minister`.

Reads     the words of one sentence; the actors of the pile and which of them the report names
Writes    (first word, end word, id of the actor or `None`) of each definite office
Method    `the` or a country's possessive, a title in full, no name behind. Every person of the
          report fits who has that title and, where one is given, that country; with a country and
          nobody in the report, every person of the pile. One must remain
Source    resolve only when one candidate remains
Cost      linear in the text; one look-up by the title's last word
Limits    a title is taken to hold for the whole report; `former` ones match only as printed
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Actor
from stateofplay.people.keys import Key, name_key
from stateofplay.people.titles import title_end
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_PAST = frozenset("former ex late then outgoing ousted".split())
_LESSER = frozenset("vice deputy assistant associate under acting prime first shadow".split())
_SAME = {"pm": ("prime", "minister"), "premier": ("prime", "minister")}
# Behind these an office is told of somebody, it stands for nobody.
_PREDICATES = frozenset(
    "as become becomes became becoming be been being is was were are named elected appointed "
    "remain remains remained called made".split()
)


@dataclass(frozen=True, slots=True)
class Office:
    """Words `first` to `end` of a sentence as an office; `actor` when one person remains."""

    first: int
    end: int
    actor: str | None


class Holders:
    """Persons of a pile by title.

    Args:
        actors: of the pile.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._held: dict[str, list[tuple[Key, str | None]]] = defaultdict(list)
        self._by_state: dict[str, list[tuple[str, Key]]] = defaultdict(list)
        self._countries = {a.name: a.id for a in actors if a.kind == "country"}
        for actor in actors:
            if actor.kind == "person":
                for role in actor.roles:
                    title = _plain_title(name_key(role))
                    if title:
                        self._held[actor.id].append((title, actor.member_of))
                        if actor.member_of is not None:
                            self._by_state[actor.member_of].append((actor.id, title))

    def find(self, words: Words, named: frozenset[str]) -> Iterator[Office]:
        """Yield the definite offices of one sentence, in order.

        Args:
            words: of the sentence.
            named: ids of the persons whom the report names.
        """
        at = 0
        while at < len(words.raw):
            read = _read_office(words, at)
            if read is None:
                at += 1
                continue
            first, start, end, country = read
            title = _plain_title(words.fold[start:end])
            yield Office(first, end, self._holder(title, country, named))
            at = end

    def _holder(self, title: Key, country: str | None, named: frozenset[str]) -> str | None:
        state = self._countries.get(country) if country else None
        if country is not None and state is None:
            return None
        here = {
            actor
            for actor in named
            for held, member_of in self._held.get(actor, ())
            if (state is None or member_of == state) and _fits(title, held)
        }
        if not here and state is not None:
            here = {actor for actor, held in self._by_state.get(state, ()) if _fits(title, held)}
        return next(iter(here)) if len(here) == 1 else None


def _plain_title(title: Key) -> Key:
    return tuple(part for word in title for part in _SAME.get(word, (word,)))


def _fits(title: Key, held: Key) -> bool:
    """Return whether a title as described may be the one that a person holds."""
    if title == ("leader",):
        is_leader = held[-1] in roles.LEADERS or held[-2:] == ("prime", "minister")
        return (is_leader or held[-1] == "leader") and not (_PAST | _LESSER - {"prime"}) & set(held)
    if held[-len(title) :] != title:
        return False
    return not (_PAST | _LESSER) & set(held[: -len(title)])


def _read_office(words: Words, at: int) -> tuple[int, int, int, str | None] | None:
    """Return (first word, title start, end, country) of the office that starts here."""
    start = at
    country: str | None = None
    if words.fold[at] == "the":
        start = at + 1
    if start >= len(words.raw):
        return None
    known = match_entry(words.raw, start) if words.is_capital[start] else None
    if known is not None and known[0].kind == "country":
        owns = words.is_possessive[start + known[1] - 1] and known[0].form in ("name", "seat")
        if not owns and not (start > at and known[0].form == "adjective"):
            return None
        country = known[0].name
        start += known[1]
    elif start == at:
        return None
    end = title_end(words, start, len(words.raw)) if start < len(words.raw) else start
    if end == start or not _stands_alone(words, at, end):
        return None
    first = at + 1 if words.fold[at] == "the" else at
    return first, start, end, country


def _stands_alone(words: Words, at: int, end: int) -> bool:
    """Return whether no name follows the title and no verb of being comes before."""
    if at > 0 and joins(words, at) and words.fold[at - 1] in _PREDICATES:
        return False
    if end >= len(words.raw):
        return True
    set_off = words.gap[end] in (", ", " (") and words.is_capital[end]
    if set_off or not joins(words, end):
        return not set_off
    return not words.is_capital[end] and words.fold[end] not in (
        "of",
        "for",
        "who-designate",
        "and",
    )
