"""Which party an act is put to: that of a person, of a body without a known name, of a place.

Reads     moves, analyses with mentions, actors with and without a known name
Writes    the party of each actor of a move, or `None`
Method    a person acts for the party they belong to, and for themselves where a pile tells of none
          and they act more than once (a defendant, a union leader). A body without a name of its
          own belongs to whom its sentence or the pile gives it ("the council of Such", "Such's
          board"); "the council" is the one council that the pile tells more of; what workers say,
          their only union does; a minister speaks for the ministry of the same matter. A body
          that nobody owns, and a place, is a party where it acts more than once and the pile is
          about it; a mediator is one from the first act on
Source    own; unions and councils as parties: strike records of the International Labour
          Organization, Issue Correlates of War
Cost      linear in the mentions and moves
Limits    workers may vote against their union: the thread tells who acted
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Move
from stateofplay.model.mention import ActorMention
from stateofplay.moves.noun_phrases import head_of, is_plural
from stateofplay.moves.reading import Cast
from stateofplay.text.languages.en.members import (
    GOVERNING,
    MAYORS,
    MEDIATORS,
    MINISTERS,
    MINISTRIES,
    PARTS,
    WORKERS,
    WORKERS_BODIES,
)
from stateofplay.text.languages.en.unnamed import BODIES, BYSTANDING
from stateofplay.text.tokens import find_words

_OF = re.compile(r" (?:of|at|in) (?:the )?(?:(?:city|town|village) of )?")
_JOINING = frozenset("of for".split())
_OWNING = re.compile(r"(?:['’]s?|) (?:\w+ ){0,2}?|")


@dataclass(frozen=True, slots=True)
class SideConfig:
    """When somebody without a party is one; chosen by reading small piles."""

    min_moves: int = 2  # one act makes a bystander no party
    min_share: float = 1 / 3  # of the reports that name a body: then the pile is about it


DEFAULTS = SideConfig()


class Sides:
    """Answers which party an actor of a move speaks for.

    Args:
        moves: of the pile.
        analyses: of the pile, with the mentions of those without a known name.
        actors: those with a known name.
        acting: the same and those without.
        config: when somebody without a party is one.
    """

    def __init__(
        self,
        moves: Sequence[Move],
        analyses: Sequence[Analysis],
        actors: Sequence[Actor],
        acting: Sequence[Actor],
        *,
        config: SideConfig = DEFAULTS,
    ) -> None:
        self._cast = Cast(acting)
        self._config = config
        known = {actor.id for actor in actors}
        self._unnamed = {a.id: _folds(a.name) for a in acting if a.id not in known}
        self._union = _only_union(moves, actors)
        self._owner_at: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
        self._reports: dict[str, set[str]] = defaultdict(set)
        self._owners: dict[str, set[str]] = defaultdict(set)
        for analysis in analyses:
            self._note(analysis)
        self._whole = self._wholes()
        self._n_reports = len(analyses)
        self._mediators = {
            actor.id
            for actor in actors
            if not MEDIATORS.isdisjoint(fold for role in actor.roles for fold in _folds(role))
        }
        self._seat_of = self._ministers(actors, acting) | self._mayors(moves, actors)
        self._n_moves = Counter(
            self._seat_of.get(actor, self._body(actor))
            for move in moves
            if move.on_word_of is None
            for actor in move.actors
        )

    def party(self, actor: str, move: Move) -> str | None:
        """Return the party that one of those who act in a move acts for, if there is one."""
        if actor in self._unnamed:
            return self._of_unnamed(actor, move)
        party = self._cast.party(actor) or self._seat_of.get(actor)
        return party if party is not None or not self._acts_again(actor) else actor

    def _acts_again(self, actor: str) -> bool:
        is_one = self._cast.is_person(actor) or self._cast.is_place(actor)
        is_enough = self._n_moves[actor] >= self._config.min_moves or actor in self._mediators
        return is_one and is_enough

    def _of_unnamed(self, actor: str, move: Move) -> str | None:
        """Return the party of somebody without a known name."""
        folds = self._unnamed[actor]
        owner = self._owner_in(actor, move)
        if owner is not None:
            return self._cast.party(owner) or self._placed(owner)
        if _is_worker(folds):
            return self._union if move.kind == "word" else None
        body = self._body(actor)
        if body != actor:
            return self._cast.party(body) or self._placed(body)
        is_main = len(self._reports[actor]) >= self._config.min_share * self._n_reports
        is_again = self._n_moves[actor] >= self._config.min_moves
        return actor if _is_body(folds) and is_main and is_again else None

    def _placed(self, actor: str) -> str | None:
        """Return a place or a body that stands for itself."""
        is_one = self._cast.is_place(actor) or actor in self._unnamed
        return actor if is_one and self._n_moves[actor] >= self._config.min_moves else None

    def _owner_in(self, actor: str, move: Move) -> str | None:
        """Return whose body it is in a sentence of a move."""
        for span in move.evidence:
            for start, owner in self._owner_at.get((span.report, actor), ()):
                if span.start <= start < span.end:
                    return owner
        return None

    def _body(self, actor: str) -> str:
        """Return whose body it is over the pile: its one owner, else the body it is short for."""
        if actor not in self._unnamed:
            return actor
        whole = self._whole.get(actor, actor)
        owners = self._owners.get(whole, set()) | self._owners.get(actor, set())
        return min(owners) if len(owners) == 1 and _is_body(self._unnamed[whole]) else whole

    def _mayors(self, moves: Sequence[Move], actors: Sequence[Actor]) -> dict[str, str]:
        """Return the place of each mayor, in a pile where only one place acts."""
        doers = {self._body(actor) for move in moves for actor in move.actors}
        places = sorted(one for one in doers if self._cast.is_place(one))
        if len(places) != 1:
            return {}
        return {
            actor.id: places[0]
            for actor in actors
            if actor.kind == "person" and not MAYORS.isdisjoint(_folds(" ".join(actor.roles)))
        }

    def _ministers(self, actors: Sequence[Actor], acting: Sequence[Actor]) -> dict[str, str]:
        """Return the ministry of each minister, where one of the pile is of the same matter."""
        ministries: dict[frozenset[str], set[str]] = defaultdict(set)
        for actor in acting:
            matter = _matter(actor.name, MINISTRIES)
            if actor.kind != "person" and matter:
                ministries[matter].add(actor.id)
        found = {
            actor.id: ministries.get(matter, set())
            for actor in actors
            if actor.kind == "person"
            for role in actor.roles
            if (matter := _matter(role, MINISTERS))
        }
        return {minister: min(ones) for minister, ones in found.items() if len(ones) == 1}

    def _note(self, analysis: Analysis) -> None:
        """Note where bodies without a name stand, and whose they are."""
        text, report = analysis.report.text, analysis.report.id
        for mention, owner in _with_owners(analysis.mentions, text, self._unnamed):
            actor = str(mention.actor)
            self._reports[actor].add(report)
            if owner is not None and self._can_own(owner, self._unnamed[actor]):
                self._owner_at[report, actor].append((mention.span.start, owner))
                self._owners[actor].add(owner)

    def _can_own(self, owner: str, folds: Sequence[str]) -> bool:
        """Return whether somebody with a name may have such a body for a part."""
        if self._cast.is_place(owner):
            return bool(folds) and head_of(folds[-1]) in GOVERNING
        return (
            self._cast.party(owner) is not None
            and not self._cast.is_person(owner)
            and _is_part(folds)
        )

    def _wholes(self) -> dict[str, str]:
        """Return the one longer name that "council" is short for, where most reports tell it."""
        longer: dict[str, list[str]] = defaultdict(list)
        for actor, folds in sorted(self._unnamed.items()):
            if len(folds) > 1 and _is_body(folds):
                longer[folds[-1]].append(actor)
        return {
            actor: longer[folds[0]][0]
            for actor, folds in self._unnamed.items()
            if len(folds) == 1 and len(longer.get(folds[0], ())) == 1
        }


def _with_owners(
    mentions: Sequence[ActorMention],
    text: str,
    unnamed: dict[str, tuple[str, ...]],
) -> Iterator[tuple[ActorMention, str | None]]:
    """Yield the mentions of bodies without a name, each with the name right beside it."""
    told = [m for m in mentions if m.actor is not None]
    for at, mention in enumerate(told):
        if mention.actor not in unnamed:
            continue
        owner = None
        if at + 1 < len(told) and _OF.fullmatch(text, mention.span.end, told[at + 1].span.start):
            owner = told[at + 1]
        elif at and _OWNING.fullmatch(text, told[at - 1].span.end, mention.span.start):
            owner = told[at - 1]
        is_named = owner is not None and owner.form == "name" and owner.actor not in unnamed
        yield mention, owner.actor if owner is not None and is_named else None


def _only_union(moves: Sequence[Move], actors: Sequence[Actor]) -> str | None:
    """Return the union of a pile where only one acts."""
    acting = {actor for move in moves for actor in move.actors}
    unions = [
        actor.id
        for actor in actors
        if actor.kind == "organisation"
        and actor.id in acting
        and not WORKERS_BODIES.isdisjoint(_folds(actor.name))
    ]
    return unions[0] if len(unions) == 1 else None


def _is_body(folds: Sequence[str]) -> bool:
    """Return whether words end in a noun for one body that decides something."""
    word = _head_word(folds)
    head = head_of(word)
    return head in BODIES and head not in BYSTANDING and not is_plural(word)


def _head_word(folds: Sequence[str]) -> str:
    """Return the word that a name is built on: "ministry" of "ministry of culture"."""
    end = next((at for at, fold in enumerate(folds) if at and fold in _JOINING), len(folds))
    return folds[end - 1] if folds else ""


def _matter(name: str, heads: frozenset[str]) -> frozenset[str]:
    """Return what a ministry or minister is for, nothing where the words tell neither."""
    folds = _folds(name)
    if _head_word(folds) not in heads:
        return frozenset()
    return frozenset(folds) - heads - _JOINING - {"the", "and"}


def _is_part(folds: Sequence[str]) -> bool:
    return bool(folds) and head_of(folds[-1]) in PARTS


def _is_worker(folds: Sequence[str]) -> bool:
    return bool(folds) and head_of(folds[-1]) in WORKERS


def _folds(name: str) -> tuple[str, ...]:
    return tuple(word.fold for word in find_words(name))
