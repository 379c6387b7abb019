"""What came of a request or a promise, among the moves.

Reads     moves with their issues, how rare words are
Writes    whether a later move can be what came of one
Method    a later answer or deed on the same issue; else one by the party that was asked, or that
          promised, whose content shares much of the weight of the lighter one, or that says nothing
          but the answer (`Such refused`) within a month
Source    rules of our own
Cost      a few look-ups a request, and the moves of one actor that share its rare words
Limits    a response in other words about an issue that has no name is not seen
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from stateofplay.model.finding import Move
from stateofplay.model.interval import When
from stateofplay.text.like import LikeIndex
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import content_stems

_ANSWERS = frozenset(
    """agree reject accept_if concede withdraw retreat cooperate postpone""".split()
)


_DECISIONS = frozenset({"agree", "reject", "accept_if", "postpone"})

# Stems of contents that say nothing but the answer.
_ANSWERING = frozenset(content_stems("refused rejected declined agreed accepted complied no yes"))
_NOBODY = ""  # "the request was granted": by whom is not told
_SOON_DAYS = 31  # an answer without a content is to what was asked last


class Responses:
    """Answers whether a later move can be what came of a request or promise.

    Args:
        moves: of the pile, any order.
        rarity: of stems over the pile.
        min_overlap: shared weight by the weight of the lighter content.
    """

    def __init__(self, moves: Sequence[Move], rarity: Rarity, min_overlap: float) -> None:
        self._rarity = rarity
        self._min_overlap = min_overlap
        self._by_actor = LikeIndex(rarity, min_overlap)
        self._known: list[tuple[Move, frozenset[str]]] = []
        self._last_on: dict[str, date] = {}
        self._decided: dict[str, list[When | None]] = defaultdict(list)
        self._decided_on: dict[str, list[When | None]] = defaultdict(list)
        self._bare: dict[str, list[When]] = defaultdict(list)
        for move in moves:
            if move.act in _ANSWERS or move.kind == "deed":
                self._add(move)

    def _add(self, move: Move) -> None:
        stems = frozenset(content_stems(move.content))
        for actor in sorted(set(move.actors)) or [_NOBODY]:
            self._by_actor.add(len(self._known), stems, actor)
            if move.act in _DECISIONS:
                self._decided[actor].append(move.said)
                for stem in stems:
                    self._decided_on[stem].append(move.said)
            if move.actors and stems <= _ANSWERING and move.said is not None:
                self._bare[actor].append(move.said)
        self._known.append((move, stems))
        if move.issue is not None and move.said is not None and move.kind != "deed":
            last = self._last_on.get(move.issue, date.min)
            self._last_on[move.issue] = max(last, move.said.end)

    def is_told(self, move: Move, answerers: Sequence[str]) -> bool:
        """Return whether a later move answers a request, or keeps or breaks a promise.

        Args:
            move: the request or promise; without a time any answer may be later.
            answerers: those who were asked, or who promised.
        """
        start = date.min if move.said is None else move.said.start
        is_dated = move.said is not None  # else nobody knows what on the issue came later
        if is_dated and move.issue is not None and self._last_on.get(move.issue, date.min) >= start:
            return True
        stems = frozenset(content_stems(move.content))
        for actor in (*answerers, _NOBODY):
            if any(_is_soon(said, start) for said in self._bare.get(actor, ())):
                return True
            for number in self._by_actor.like(stems, actor):
                other, others = self._known[number]
                # An act without a time can lie long before; it answers only in its words.
                is_late = other.said is None or other.said.end >= start
                if is_late and self._rarity.overlap(stems, others) >= self._min_overlap:
                    return True
        return False

    def is_decided(self, who: Sequence[str], start: date, end: date) -> bool:
        """Return whether one of them said yes or no, or put that off, in a stretch of days."""
        return any(
            said is None or (said.end >= start and said.start <= end)
            for actor in who
            for said in self._decided.get(actor, ())
        )

    def is_decided_on(self, text: str, start: date, end: date) -> bool:
        """Return whether anybody said yes or no to something that a text names."""
        return any(
            said is not None and said.end >= start and said.start <= end
            for stem in frozenset(content_stems(text))
            for said in self._decided_on.get(stem, ())
        )

    def is_decided_since(self, move: Move) -> bool:
        """Return whether anybody else said yes or no in the month after a request for that."""
        if move.said is None:
            return bool(self._decided)
        others = [actor for actor in self._decided if actor not in move.actors]
        until = move.said.end + timedelta(_SOON_DAYS)
        return any(self.is_decided((actor,), move.said.start, until) for actor in others)


def _is_soon(said: When, asked: date) -> bool:
    return said.end >= asked and (said.start - asked).days <= _SOON_DAYS
