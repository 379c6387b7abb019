"""Proposals in the making: what is put forward, united over its tellings.

Reads     moves with their terms, in order of time
Writes    drafts: who put something forward, the moves that tell it; no answers yet
Method    a proposal, a yes under a condition, a promise or agreement under one, a demand for a sum
          or a share, something that two sides sign. Told again by the same side with the same
          figures, or with most of the rarer words and no other figures, it is one; other figures in
          the same unit make a new one. A short name for it ("made its offer") is a telling of what
          the same side put forward last in the same report, or in the days around
Cost      linear in the moves, but for those of one side that share a rare word
Limits    two proposals of one sentence are one; one that is told in other words is two
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from stateofplay.model.finding import Move
from stateofplay.model.interval import When
from stateofplay.moves.reading import Cast
from stateofplay.moves.terms import Figure, Terms, are_at_odds
from stateofplay.text.like import LikeIndex
from stateofplay.text.rarity import Rarity

_ANY_SIDE = ""  # what is looked up whoever put it forward
_MIN_SHARED = 2  # words of matter: one says too little, however rare


@dataclass(frozen=True, slots=True)
class DraftConfig:
    """When two moves tell one proposal; chosen by reading, on the side of keeping two apart."""

    min_overlap: float = 0.5  # of the rarer words
    same_days: int = 1826  # five years: a promise is told again for that long
    same_figure_days: int = 400  # a figure comes back in other affairs sooner
    pointed_days: int = 7  # "made its offer on March 4": about the same days
    near_chars: int = 600  # two or three sentences


DEFAULTS = DraftConfig()


@dataclass(slots=True)
class Draft:
    """One proposal in the making.

    Args:
        number: place among the drafts, oldest first.
        sides: of those who put it forward.
        moves: its tellings in order of time.
        terms: of each of them.
        is_agreement: whether two sides signed it.
    """

    number: int
    sides: frozenset[str]
    moves: list[Move]
    terms: list[Terms]
    is_agreement: bool
    replaced_by: int | None = None
    figures: set[Figure] = field(default_factory=set)

    @property
    def made(self) -> When | None:
        """When it was put forward first."""
        return next((move.said for move in self.moves if move.said is not None), None)

    def add(self, move: Move, terms: Terms) -> None:
        """Add a telling."""
        self.moves.append(move)
        self.terms.append(terms)
        self.figures |= terms.figures


_COMING = frozenset("come attend appear show go return".split())


def is_opening(move: Move, terms: Terms, cast: Cast) -> bool:
    """Return whether a move puts terms forward, whatever it may answer besides."""
    if move.polarity == "negative" or move.kind == "deed" or terms.points or not move.actors:
        return False
    if move.modality not in ("actual", "possible") or move.on_word_of is not None:
        return False
    match move.act:
        case "propose":
            return True
        case "request":
            return terms.opens_with_figure
        case "agree":
            n_signing = n_sides(move, cast, also_to=is_signed_with(move, terms))
            if move.modality == "actual" and terms.is_agreement and n_signing > 1:
                return True
            return move.condition is not None and n_sides(move, cast, also_to=False) == 1
        case "accept_if" | "promise":
            is_open = move.condition is not None and not terms.is_timed
            return is_open and not _only_comes(move.content)
    return False


def _only_comes(content: str) -> bool:
    """Return whether somebody only says when they will come: no terms of a settlement."""
    return (content.casefold().removeprefix("to ").split() or [""])[0] in _COMING


def is_signed_with(move: Move, terms: Terms) -> bool:
    """Return whether the recipients signed too: "a treaty with Besk", no "treaty on Besk"."""
    is_signed = move.act == "agree" and terms.is_agreement and move.condition is None
    return is_signed and " with " in move.content


def n_sides(move: Move, cast: Cast, *, also_to: bool = True) -> int:
    """Return how many sides take part in a move."""
    actors = (*move.actors, *move.recipients) if also_to else move.actors
    return len({cast.side(actor) for actor in actors})


def sides_of(move: Move, cast: Cast) -> frozenset[str]:
    """Return the sides of those who act."""
    return frozenset(cast.side(actor) for actor in move.actors)


class Drafts:
    """All drafts of a pile, looked up by side, words and figures."""

    def __init__(
        self, cast: Cast, rarity: Rarity, terms: Mapping[str, Terms], config: DraftConfig
    ) -> None:
        self.known: list[Draft] = []
        self.of_move: dict[str, int] = {}
        self._cast = cast
        self._rarity = rarity
        self._terms = terms
        self._config = config
        self._by_words = LikeIndex(rarity, config.min_overlap)
        self._by_side: dict[str, list[tuple[date, int]]] = defaultdict(list)
        self._by_figure: dict[tuple[str, Figure], list[int]] = defaultdict(list)

    def open(self, move: Move) -> Draft:
        """Return the draft that a move tells: a known one that it tells again, or a new one."""
        terms = self._terms[move.id]
        sides = self._sides(move, terms)
        draft = self._known(move, terms, sides)
        if draft is None:
            draft = self._new(move, sides, terms)
        draft.add(move, terms)
        self.of_move[move.id] = draft.number
        for side in (_ANY_SIDE, *sorted(sides)):
            stems = terms.matter if side == _ANY_SIDE else terms.stems
            self._by_words.add(draft.number, stems, side)
            for figure in sorted(terms.figures):
                self._by_figure[side, figure].append(draft.number)
        return draft

    def tell(self, move: Move, draft: Draft) -> None:
        """Add a move that only points back to a draft."""
        draft.moves.append(move)
        self.of_move[move.id] = draft.number

    def made_by(self, side: str, first: date, last: date) -> list[int]:
        """Return the numbers of what a side put forward from one day to another, oldest first."""
        known = self._by_side.get(side, [])
        start, end = bisect_left(known, (first, -1)), bisect_left(known, (last, len(self.known)))
        return [number for _, number in known[start:end]]

    def last_of(self, side: str, day: date) -> int | None:
        """Return the number of what a side had put forward last on a day."""
        known = self._by_side.get(side, [])
        at = bisect_left(known, (day, len(self.known)))
        return known[at - 1][1] if at else None

    def like(self, terms: Terms) -> Iterator[Draft]:
        """Yield the drafts that share enough of the rarer words, oldest first."""
        for number in sorted(set(self._by_words.like(terms.matter, _ANY_SIDE))):
            draft = self.known[number]
            if any(self._share(terms.matter, one.matter) for one in draft.terms):
                yield draft

    def with_figures(self, terms: Terms) -> Iterator[Draft]:
        """Yield the drafts that name one of the figures, oldest first."""
        keys = [(_ANY_SIDE, figure) for figure in sorted(terms.figures)]
        for number in sorted({n for key in keys for n in self._by_figure.get(key, ())}):
            yield self.known[number]

    def about_then(self, move: Move, sides: frozenset[str]) -> Draft | None:
        """Return the one draft of a side from the days around a move, `None` for none or two."""
        if move.said is None:
            return None
        slack = timedelta(self._config.pointed_days)
        first, last = move.said.start - slack, move.said.end + slack
        numbers = {n for side in sides for n in self.made_by(side, first, last)}
        near = [n for n in sorted(numbers) if self._is_then(move, self.known[n])]
        return self.known[near[0]] if len(near) == 1 else None

    def _is_then(self, move: Move, draft: Draft) -> bool:
        days = days_between(move.said, draft.made)
        return days is not None and days <= self._config.pointed_days

    def _sides(self, move: Move, terms: Terms) -> frozenset[str]:
        sides = sides_of(move, self._cast)
        if is_signed_with(move, terms):
            sides |= {self._cast.side(actor) for actor in move.recipients}
        return sides

    def _known(self, move: Move, terms: Terms, sides: frozenset[str]) -> Draft | None:
        if move.recap_of in self.of_move:
            return self.known[self.of_move[str(move.recap_of)]]
        numbers = {number for side in sorted(sides) for number in self._near(terms, side)}
        for number in sorted(numbers, reverse=True):
            draft = self.known[number]
            if draft.sides == sides and self._is_same(move, terms, draft):
                return draft
        return None

    def _near(self, terms: Terms, side: str) -> Iterator[int]:
        yield from self._by_words.like(terms.stems, side)
        for figure in terms.figures:
            yield from self._by_figure.get((side, figure), ())

    def _is_same(self, move: Move, terms: Terms, draft: Draft) -> bool:
        if any(are_at_odds(terms, one) for one in draft.terms):
            return False
        if (move.act == "withdraw") != (draft.moves[0].act == "withdraw"):
            return False  # what is taken back was linked before, or is told by this alone
        if draft.is_agreement != (move.act == "agree" and len(draft.sides) > 1):
            return False
        days = days_between(move.said, draft.made)
        if not terms.figures.isdisjoint(draft.figures):
            return days is None or days <= self._config.same_figure_days
        if days is not None and days > self._config.same_days:
            return False
        return any(self._overlap(terms, one) for one in draft.terms)

    def _overlap(self, left: Terms, right: Terms) -> bool:
        return self._share(left.stems, right.stems)

    def _share(self, left: frozenset[str], right: frozenset[str]) -> bool:
        is_enough = len(left & right) >= _MIN_SHARED
        return is_enough and self._rarity.overlap(left, right) >= self._config.min_overlap

    def _new(self, move: Move, sides: frozenset[str], terms: Terms) -> Draft:
        draft = Draft(len(self.known), sides, [], [], terms.is_agreement and len(sides) > 1)
        self.known.append(draft)
        if move.said is not None:
            for side in sorted(sides):
                insort(self._by_side[side], (move.said.start, draft.number))
        return draft


def days_between(left: When | None, right: When | None) -> int | None:
    """Return the days between two times, 0 where they touch; `None` where one is not known."""
    if left is None or right is None:
        return None
    return max(0, (left.start - right.end).days, (right.start - left.end).days)


def by_time(move: Move) -> tuple[object, ...]:
    """Sort moves oldest first, those without a time before all."""
    first = min(move.evidence)
    if move.said is None:
        return (date.min, date.min, first, move.id)
    return (move.said.end, move.said.start, first, move.id)
