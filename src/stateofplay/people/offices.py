"""Offices that stand for the person who holds them: `the Freedonian leader`, `the prime minister`.

Reads     the words of one sentence; the actors of the pile with their tenures; which of them the
          report names, with the titles that it prints, and when it came out
Writes    (first word, end word, id of the actor or `None`, the likeliest one) of each such office
Method    `the` or a country's possessive, a title in full, no name behind. First whoever the report
          itself prints in that office and, where one is given, of that country; then whoever of the
          persons it names is printed so elsewhere and not shown to be out of it; then, for a
          country's office or a state's highest where the report names the country, every person of
          the pile who holds it at that date. An office in a body that the sentence names (`the
          chief executive of Such`) is whoever of the pile is printed in it. One must remain
Source    resolve only when one candidate remains; tenures, see `tenures`
Cost      linear in the text; one look-up by the title
Limits    a title told of other days stands for its holder only where the report has no other
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stateofplay.model.finding import Actor, Tenure
from stateofplay.model.interval import When
from stateofplay.people.keys import Key, name_key
from stateofplay.people.tenures import (
    LESSER,
    PAST,
    Standing,
    State,
    plain_title,
    standing_of,
)
from stateofplay.people.titles import is_title_word, title_end
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

# Behind these an office is told of somebody, it stands for nobody.
_PREDICATES = frozenset(
    "as become becomes became becoming be been being is was were are named elected appointed "
    "remain remains remained called made".split()
)


# Heads of these offices are few enough to be looked for in the whole pile without a country.
_HIGHEST = roles.LEADERS | {"minister", "secretary-general", "pope"}
# One person holds them at a time; of other titles (actor, lawyer) a report may name several.
_EXCLUSIVE = _HIGHEST | frozenset(
    """governor mayor ambassador secretary chairman chairwoman chairperson chair director chief
    commissioner commander speaker ceo vice-president president-elect chancellor commissioner
    undersecretary boss head""".split()
)
_LEADER_HEADS = tuple(sorted(roles.LEADERS | {"minister"}))


@dataclass(frozen=True, slots=True)
class Office:
    """Words `first` to `end` of a sentence as an office.

    Args:
        actor: id when one person remains.
        candidate: id of the likeliest person where none does.
    """

    first: int
    end: int
    actor: str | None
    candidate: str | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """What one report tells of offices.

    Args:
        named: ids of the persons whom it names, in the order of their first naming.
        titles: of these, the titles it prints with them, each with how it is told.
        countries: ids of the countries it names.
        when: it came out; `None` when undated.
    """

    named: tuple[str, ...]
    titles: Mapping[str, Sequence[tuple[Key, State]]] = field(default_factory=dict)
    countries: frozenset[str] = frozenset()
    when: When | None = None


class Holders:
    """Persons of a pile by title.

    Args:
        actors: of the pile.
    """

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._held: dict[str, list[tuple[Key, str | None]]] = defaultdict(list)
        self._of_state: dict[tuple[str, str], set[str]] = defaultdict(set)  # by last word, country
        self._countries = {a.name: a.id for a in actors if a.kind == "country"}
        self._persons = {a.id: a for a in actors if a.kind == "person"}
        self._stood: dict[tuple[str, Key, When | None], Standing] = {}
        for actor in self._persons.values():
            for role in actor.roles:
                title = plain_title(name_key(role))
                if title:
                    self._held[actor.id].append((title, actor.member_of))
                    if actor.member_of is not None:
                        self._of_state[title[-1], actor.member_of].add(actor.id)

    def find(self, words: Words, here: Here) -> Iterator[Office]:
        """Yield the definite offices of one sentence, in order.

        Args:
            words: of the sentence.
            here: what its report tells.
        """
        at = 0
        while at < len(words.raw):
            read = _read_office(words, at)
            if read is None:
                at += 1
                continue
            first, start, end, country = read
            title = plain_title(words.fold[start:end])
            actor, candidate = self._holder(title, country, here)
            yield Office(first, end, actor, candidate)
            at = end

    def find_owned(
        self, words: Words, owners: Mapping[tuple[int, int], str], here: Here
    ) -> Iterator[Office]:
        """Yield the offices in bodies: `the chief executive of Such`, `Such's chief executive`.

        Args:
            words: of the sentence.
            owners: ids of the bodies that it names, by first and end word.
            here: what its report tells.
        """
        for (begin, end), owner in owners.items():
            for first, after in (*_office_before(words, begin), *_office_behind(words, end)):
                title = plain_title(words.fold[first:after])
                fitting = [
                    one
                    for one in sorted(self._in_state(title, owner) if title else ())
                    if self._fits(one, title, owner) and not self._is_out(one, title, here)
                ]
                if len(fitting) == 1:
                    yield Office(first, after, fitting[0])

    def _holder(self, title: Key, country: str | None, here: Here) -> tuple[str | None, str | None]:
        """Return who holds an office, else who likeliest does."""
        state = self._countries.get(country) if country else None
        if country is not None and state is None:
            return None, None
        fitting = [one for one in here.named if self._fits(one, title, state)]
        printed = [one for one in fitting if _told(here, one, title, "held")]
        if printed and title[-1] in _EXCLUSIVE:
            fitting = printed
        left = [one for one in fitting if one in printed or not self._is_out(one, title, here)]
        if len(left) > 1:
            left = [one for one in left if self._standing(one, title, here.when) != "out"] or left
        if len(left) > 1:
            return None, ([one for one in left if one in printed] or left)[-1]
        return (left[0], None) if left else self._anywhere(title, state, here)

    def _is_out(self, actor: str, title: Key, here: Here) -> bool:
        """Return whether the report or the pile shows somebody out of an office."""
        is_past = _told(here, actor, title, "past")
        return is_past or self._standing(actor, title, here.when) == "out"

    def _anywhere(self, title: Key, state: str | None, here: Here) -> tuple[str | None, str | None]:
        """Return the person of the pile who holds an office at the date of a report."""
        if state is None and title[-1] not in _HIGHEST:
            return None, None
        fitting = sorted(
            one
            for country in ((state,) if state is not None else sorted(here.countries))
            for one in self._in_state(title, country)
            if one not in here.named and self._fits(one, title, country)
        )
        standing = {one: self._standing(one, title, here.when) for one in fitting}
        for wanted in _IN_ORDER:
            found = [one for one in fitting if standing[one] == wanted]
            if len(found) == 1:
                is_sure = wanted != "unknown" or self._is_undated(found[0], title, here.when)
                return (found[0], None) if is_sure else (None, found[0])
            if found:
                return None, None
        return None, None

    def _in_state(self, title: Key, country: str) -> set[str]:
        """Return the persons of a country with a title of the same last word."""
        heads = _LEADER_HEADS if title == ("leader",) else (title[-1],)
        return set().union(*(self._of_state.get((head, country), set()) for head in heads))

    def _is_undated(self, actor: str, title: Key, when: When | None) -> bool:
        """Return whether nothing tells of the days on which somebody held an office."""
        return when is None or not self._in_office(actor, title)

    def _standing(self, actor: str, title: Key, when: When | None) -> Standing:
        key = actor, title, when
        if key not in self._stood:
            country = self._persons[actor].member_of
            others = self._in_state(title, country) - {actor} if country is not None else set()
            rivals = [t for other in sorted(others) for t in self._in_office(other, title)]
            self._stood[key] = standing_of(self._in_office(actor, title), rivals, when)
        return self._stood[key]

    def _in_office(self, actor: str, title: Key) -> list[Tenure]:
        tenures = self._persons[actor].tenures
        return [t for t in tenures if _fits(title, tuple(t.role.split()))]

    def _fits(self, actor: str, title: Key, state: str | None) -> bool:
        return any(
            (state is None or member_of == state) and _fits(title, held)
            for held, member_of in self._held.get(actor, ())
        )


_IN_ORDER: tuple[Standing, ...] = ("in", "near", "unknown")


def _office_before(words: Words, owner: int) -> Iterator[tuple[int, int]]:
    """Yield the title in `the title of Such`, where Such begins at a word."""
    at = owner - 1
    if at > 0 and words.fold[at] == "the":
        at -= 1
    if at < 2 or words.fold[at] not in ("of", "at"):
        return
    first = at
    while first > 0 and joins(words, first) and is_title_word(words, first - 1):
        first -= 1
    if 0 < first < at and words.fold[first - 1] == "the" and title_end(words, first, at) == at:
        yield first, at


def _office_behind(words: Words, end: int) -> Iterator[tuple[int, int]]:
    """Yield the title in `Such's title`, where Such ends before a word."""
    if end >= len(words.raw) or not words.is_possessive[end - 1]:
        return
    after = title_end(words, end, len(words.raw))
    if after > end and _stands_alone(words, end, after):
        yield end, after


def _told(here: Here, actor: str, title: Key, state: State) -> bool:
    return any(
        told == state and _fits(title, printed) for printed, told in here.titles.get(actor, ())
    )


def _fits(title: Key, held: Key) -> bool:
    """Return whether a title as described may be the one that a person holds."""
    if title == ("leader",):
        is_leader = held[-1] in roles.LEADERS or held[-2:] == ("prime", "minister")
        return (is_leader or held[-1] == "leader") and not (PAST | LESSER - {"prime"}) & set(held)
    if held[-len(title) :] != title:
        return False
    return not (PAST | LESSER) & set(held[: -len(title)])


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
