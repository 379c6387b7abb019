"""Which proposal a move answers.

Reads     drafts of proposals, the moves of the pile by place in their reports, mentions
Writes    for a move that answers, the draft it is about, or none
Method    the same figures; a content that points back ("the offer", "refused") is about what was
          put forward or asked last before it in the same report, by another side; who is named
          beside a word for a proposal ("the plan of the mediator"), and what that side put forward
          last; most of the rarer words. Who withdraws takes back their own. Where two fit, none
Cost      a few look-ups a move, and the drafts that share its rare words
Limits    an answer in another report that only says "the offer" is about none
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Move
from stateofplay.model.span import Span
from stateofplay.moves.drafts import Draft, DraftConfig, Drafts, days_between, sides_of
from stateofplay.moves.reading import Cast
from stateofplay.moves.terms import Terms, are_at_odds
from stateofplay.text.languages.en.proposal_words import DEMAND_NOUNS, PLEDGE_NOUNS, PROPOSAL_NOUNS

_NAMES = PROPOSAL_NOUNS | DEMAND_NOUNS
MAX_ANSWER_DAYS = 400  # an answer that points to no figure and no report comes within a year or so
_PLEDGING = frozenset({"agree", "promise"})
_DEMANDING = frozenset({"request", "insist", "reject"})
# What stands before the owner's name: nothing ("Besk's plan"), or "the plan of the mediator".
_OWNED = re.compile(
    rf"(?:(?:the|an?|its|their)\s)?(?:.*\b(?:{'|'.join(sorted(_NAMES))})\b.{{0,20}}"
    r"\b(?:of|from|by)\s(?:\w+\s){0,3})?",
    re.IGNORECASE | re.DOTALL,
)
_PUT_FORWARD = frozenset({"propose", "request", "promise", "accept_if", "insist", "agree"})


class Links:
    """Answers which draft a move is about."""

    def __init__(
        self,
        drafts: Drafts,
        moves: Sequence[Move],
        terms: Mapping[str, Terms],
        analyses: Sequence[Analysis],
        cast: Cast,
        config: DraftConfig,
    ) -> None:
        self._drafts = drafts
        self._terms = terms
        self._cast = cast
        self._config = config
        self._mentions = Mentions(analyses)
        self._moves = {move.id: move for move in moves}
        self._told: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for move in moves:
            is_refusal_if = move.act == "reject" and move.condition is not None
            if (move.act in _PUT_FORWARD and move.polarity == "positive") or is_refusal_if:
                for span in move.evidence:
                    self._told[span.report].append((span.start, move.id))
        for places in self._told.values():
            places.sort()

    def find(self, move: Move) -> Draft | None:
        """Return the draft that a move answers or withdraws, `None` where none or two fit."""
        terms = self._terms[move.id]
        if terms.points:
            return self._before(move) or self._named(move)
        for fitting in (self._with_figures, self._named_with, self._with_words):
            found = [draft for draft in fitting(move, terms) if self._fits(move, terms, draft)]
            if found:
                return found[-1]
        return None

    def named_in(self, span: Span) -> frozenset[str]:
        """Return the sides of those who are mentioned in a stretch."""
        inside = self._mentions.inside(span.report, span.start, span.end)
        return frozenset(self._cast.side(actor) for _, actors in inside for actor in actors)

    def is_own(self, draft: Draft, move: Move) -> bool:
        """Return whether a move is made by a side that put the draft forward."""
        return not sides_of(move, self._cast).isdisjoint(draft.sides)

    def _fits(self, move: Move, terms: Terms, draft: Draft) -> bool:
        is_wrong_side = self.is_own(draft, move) != (move.act == "withdraw")
        if move.actors and is_wrong_side and not draft.is_agreement:
            return False
        if move.id in {one.id for one in draft.moves}:
            return False
        if not terms.names.isdisjoint(PLEDGE_NOUNS) and draft.moves[0].act not in _PLEDGING:
            return False
        if draft.figures and all(are_at_odds(terms, one) for one in draft.terms if one.figures):
            return False
        made = draft.made
        return move.said is None or made is None or move.said.end >= made.start

    def _before(self, move: Move) -> Draft | None:
        """Return what another side put forward last before a move, in the same report.

        Where that side only asked for something then, what it put forward shortly before stands.
        """
        asking: frozenset[str] | None = None
        for opening in self._openings_before(move):
            sides = sides_of(opening, self._cast)
            if not self._is_pointed_to(move, opening) or (asking and asking.isdisjoint(sides)):
                continue
            number = self._drafts.of_move.get(opening.id)
            if number is not None:
                draft = self._drafts.known[number]
                return draft if self._fits(move, self._terms[move.id], draft) else None
            asking = asking or sides
        return None

    def _openings_before(self, move: Move) -> Iterator[Move]:
        """Yield what was put forward or asked close before a move, the last first."""
        span = min(move.evidence)
        places = self._told.get(span.report, [])
        for at in range(bisect_left(places, (span.start, "")) - 1, -1, -1):
            if span.start - places[at][0] > self._config.near_chars:
                return
            yield self._moves[places[at][1]]

    def _is_pointed_to(self, move: Move, opening: Move) -> bool:
        if opening.id == move.id:
            return False
        names = self._terms[move.id].names
        if names and (opening.act in _DEMANDING) != (not names.isdisjoint(DEMAND_NOUNS)):
            return False
        is_own = not sides_of(opening, self._cast).isdisjoint(sides_of(move, self._cast))
        return not move.actors or is_own == (move.act == "withdraw")

    def _with_figures(self, move: Move, terms: Terms) -> Iterator[Draft]:
        if not terms.figures:
            return
        yield from self._drafts.with_figures(terms)

    def _named(self, move: Move) -> Draft | None:
        found = [
            draft
            for draft in self._named_with(move, self._terms[move.id])
            if self._fits(move, self._terms[move.id], draft)
        ]
        return found[-1] if found else None

    def _named_with(self, move: Move, terms: Terms) -> Iterator[Draft]:
        """Yield what those put forward who are named beside a word for a proposal."""
        if not terms.names:
            return
        sides = sides_of(move, self._cast)
        if move.act != "withdraw":
            sides = self._owners(move) - sides
        numbers = {number for side in sides for number in self._recent(side, move)}
        is_demand = not terms.names.isdisjoint(DEMAND_NOUNS)
        for number in sorted(numbers):
            draft = self._drafts.known[number]
            if is_demand == (draft.moves[0].act in _DEMANDING):
                yield draft

    def _owners(self, move: Move) -> frozenset[str]:
        """Return whose proposal a content names: "Besk's plan", "the plan of the mediator"."""
        span, (start, end) = move.evidence[0], _place(move)
        owners: set[str] = set()
        for at, actors in self._mentions.inside(span.report, start, end):
            before = move.text[start - span.start : at - span.start]
            if _OWNED.fullmatch(before):
                owners |= {self._cast.side(actor) for actor in actors}
        return frozenset(owners)

    def _recent(self, side: str, move: Move) -> Iterator[int]:
        """Yield the number of what a side had put forward last when a move was made."""
        if move.said is None:
            return
        is_taken_back = move.act == "withdraw"
        day = move.said.end
        if is_taken_back and move.effective is not None:
            day = max(day, move.effective.end)
        number = self._drafts.last_of(side, day)
        if number is None:
            return
        days = days_between(move.said, self._drafts.known[number].made)
        if is_taken_back or (days is not None and days <= MAX_ANSWER_DAYS):
            yield number

    def _with_words(self, move: Move, terms: Terms) -> Iterator[Draft]:
        for draft in self._drafts.like(terms):
            days = days_between(move.said, draft.made)
            if days is not None and days <= MAX_ANSWER_DAYS:
                yield draft


class Mentions:
    """Who is mentioned in a stretch of a report."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        self._by_report: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for analysis in analyses:
            self._by_report[analysis.report.id] = sorted(
                (one.span.start, one.actors or ((one.actor,) if one.actor else ()))
                for one in analysis.mentions
            )

    def inside(self, report: str, start: int, end: int) -> Sequence[tuple[int, tuple[str, ...]]]:
        """Return where somebody is mentioned from one character to another, and who."""
        mentions = self._by_report.get(report, [])
        first = bisect_left(mentions, (start, ()))
        last = bisect_right(mentions, (end, ()))
        return mentions[first:last]


def _place(move: Move) -> tuple[int, int]:
    """Return where the content of a move stands in its first telling, else that telling."""
    span = move.evidence[0]
    at = move.text.find(move.content)
    if at < 0:
        return span.start, span.end
    return span.start + at, span.start + at + len(move.content)


def answer_time(move: Move) -> tuple[object, ...]:
    """Sort answers: those without a time first, then by the last day, then as printed."""
    day = date.min if move.said is None else move.said.end
    return (day, min(move.evidence), move.id)
