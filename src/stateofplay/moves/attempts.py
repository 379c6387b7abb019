"""Attempts to settle: who met whom, who mediated or judged between them, and what came of it.

Reads     moves, positions, proposals, analyses, actors
Writes    attempts, oldest first, those without a time last
Method    talks and joint agreements between two sides that both have a position in the pile, those
          of the same sides and days united; what a mediator proposed, with the sides that answered.
          Words of the sentence tell whether a third party helps (`nonbinding`) or judges
          (`binding`). The place stands behind "in" or "at" there; the aim behind "to discuss" or
          "talks on", else it is the issue. What the same sides agreed on those days is the outcome
Source    settlement attempts of Issue Correlates of War: bilateral; good offices, mediation,
          inquiry, conciliation; arbitration, adjudication
Cost      linear in the moves, but for those of the same sides
Limits    talks that no sentence gives two sides, and planned ones, are left out; `None` says that
          no outcome was found
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Move, Position
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.proposal import Attempt, Proposal
from stateofplay.moves.bounds import is_bound
from stateofplay.moves.drafts import days_between
from stateofplay.moves.reading import Cast
from stateofplay.text.languages.en.act_verbs import NO_TOPICS
from stateofplay.text.languages.en.proposal_words import (
    DECIDING_PHRASES,
    DECIDING_WORDS,
    HELPING_PHRASES,
    HELPING_WORDS,
)
from stateofplay.text.tokens import find_words

SAME_DAYS = 3  # talks of one round; a summit is told as of its first, last or next day

_Form = Literal["bilateral", "nonbinding", "binding"]
_NO_MEETING = frozenset({"visit"})  # PLOVER mode: a visit may be to a place
_AIM = re.compile(
    r"\b(?:to discuss|talks on|talks over|talks about|negotiations on|negotiations over|"
    r"consultations on|discussions on|discussions about|a deal on|an agreement on)\s+"
    r"(?P<aim>[^,.;()]+)",
    re.IGNORECASE,
)
_FOR_LONG = re.compile(r"\b(?:has|have|had) been \w+ing\b", re.IGNORECASE)
_BEFORE_PLACE = re.compile(r"\b(?:in|at) (?:the )?$", re.IGNORECASE)


def find_attempts(
    moves: Sequence[Move],
    positions: Sequence[Position],
    proposals: Sequence[Proposal],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
) -> tuple[Attempt, ...]:
    """Return the attempts to settle that the pile tells.

    Args:
        moves: with their issues.
        positions: of the same moves; only who has one is a party.
        proposals: of the same moves.
        analyses: of the pile.
        actors: of the pile, with those without a known name.
    """
    found = _Attempts(moves, positions, analyses, actors)
    attempts = [*found.met(), *found.helped(proposals)]
    return tuple(sorted(attempts, key=_by_time))


class _Attempts:
    def __init__(
        self,
        moves: Sequence[Move],
        positions: Sequence[Position],
        analyses: Sequence[Analysis],
        actors: Sequence[Actor],
    ) -> None:
        self._moves = sorted(moves, key=lambda move: move.id)
        self._by_id = {move.id: move for move in moves}
        self._cast = Cast(actors)
        self._parties = {position.party for position in positions}
        self._helpers = {actor.id for actor in actors if _helps(" ".join(actor.roles))}
        self._places = _Places(analyses)

    def met(self) -> Iterator[Attempt]:
        """Yield talks and agreements, those of the same sides and days as one."""
        by_sides: dict[frozenset[str], list[Move]] = defaultdict(list)
        for move in self._moves:
            sides = self._sides(move)
            if self._is_meeting(move) and len(sides) > 1 and sides <= self._parties:
                by_sides[sides].append(move)
        for sides, told in by_sides.items():
            for round_ in _rounds(told):
                yield self._attempt(sides, round_)

    def helped(self, proposals: Sequence[Proposal]) -> Iterator[Attempt]:
        """Yield what a mediator put forward, with the sides that answered."""
        for proposal in proposals:
            helpers = [actor for actor in proposal.by if self._is_helper(actor, proposal)]
            moves = [self._by_id[step] for step in proposal.steps]
            if not helpers:
                continue
            answering = [self._cast.side(a) for move in moves for a in move.actors]
            asked = [self._cast.side(a) for move in moves for a in move.recipients]
            sides = tuple(s for s in dict.fromkeys((*answering, *asked)) if s not in proposal.by)
            if sides:
                yield self._from(proposal, sides, tuple(helpers), moves)

    def _is_helper(self, actor: str, proposal: Proposal) -> bool:
        opening = self._by_id[proposal.steps[0]]
        is_called = self._cast.is_person(actor) and actor in opening.actors
        return actor in self._helpers or (is_called and _helps(_before_act(opening)))

    def _from(
        self, proposal: Proposal, sides: tuple[str, ...], helpers: tuple[str, ...],
        moves: Sequence[Move],
    ) -> Attempt:  # fmt: skip
        return Attempt(
            content_id("attempt", "nonbinding", *sorted(sides), *helpers, proposal.id),
            "nonbinding",
            tuple(sorted(sides)),
            helpers,
            proposal.made,
            self._places.of(moves[:1]),
            proposal.content,
            moves[-1].text if proposal.state == "accepted" else None,
            tuple(dict.fromkeys(span for move in moves for span in move.evidence)),
        )

    def _is_meeting(self, move: Move) -> bool:
        if move.act not in ("consult", "agree") or move.modality != "actual":
            return False
        if move.polarity == "negative" or move.said is None or move.recap_of is not None:
            return False
        if move.act == "consult" and not self._is_round(move):
            return False
        if move.act == "agree" and len({self._cast.side(a) for a in move.actors}) < 2:
            return False
        teller = move.on_word_of
        return teller is None or self._cast.side(teller) in self._sides(move)

    def _is_round(self, move: Move) -> bool:
        """Return whether parties met once: no visit, no two persons, no talks for years."""
        if move.plover and move.plover[1] in _NO_MEETING:
            return False
        if any(self._cast.is_person(side) for side in self._sides(move)):
            return False
        return _FOR_LONG.search(move.text) is None

    def _sides(self, move: Move) -> frozenset[str]:
        both = (*move.actors, *move.recipients)
        return frozenset(self._cast.side(a) for a in both if a not in self._helpers)

    def _attempt(self, sides: frozenset[str], told: Sequence[Move]) -> Attempt:
        form = min((_form(move.text) for move in told), key=_FORMS.index)
        agreed = next((move for move in told if move.act == "agree"), None)
        when = min((move.said for move in told if move.said), key=_exactness)
        third = sorted(
            {
                actor
                for move in told
                for actor in (*move.actors, *move.recipients)
                if actor in self._helpers
            }
        )
        if third and form == "bilateral":
            form = "nonbinding"
        evidence = tuple(dict.fromkeys(span for move in told for span in move.evidence))
        return Attempt(
            content_id("attempt", form, *sorted(sides), when.value),
            form,
            tuple(sorted(sides)),
            tuple(third),
            when,
            self._places.of(told),
            _aim(told),
            None if agreed is None else agreed.text,
            evidence,
        )


_FORMS: tuple[_Form, ...] = ("binding", "nonbinding", "bilateral")


def _rounds(moves: Sequence[Move]) -> list[list[Move]]:
    """Part what the same sides did into rounds: exact times first, vaguer ones join them."""
    rounds: list[list[Move]] = []
    for move in sorted(moves, key=lambda m: (*_exactness(m.said), min(m.evidence), m.id)):
        near = (one for one in rounds if any(_is_same_time(move.said, m.said) for m in one))
        same = next(near, None)
        if same is None:
            rounds.append([move])
        else:
            same.append(move)
    return [sorted(one, key=lambda m: (m.act == "agree", min(m.evidence))) for one in rounds]


def _is_same_time(left: When | None, right: When | None) -> bool:
    days = days_between(left, right)
    return days is not None and days <= SAME_DAYS


def _exactness(when: When | None) -> tuple[object, ...]:
    if when is None:
        return (True, 0, date.max)
    return (is_bound(when), when.n_days, when.start)


def _form(text: str) -> _Form:
    folds = {word.fold for word in find_words(text)}
    low = text.casefold()
    if not folds.isdisjoint(DECIDING_WORDS) or any(one in low for one in DECIDING_PHRASES):
        return "binding"
    return "nonbinding" if _helps(text) else "bilateral"


def _helps(text: str) -> bool:
    folds = {word.fold for word in find_words(text)}
    low = text.casefold()
    return not folds.isdisjoint(HELPING_WORDS) or any(one in low for one in HELPING_PHRASES)


def _before_act(move: Move) -> str:
    """Return the words of a sentence before what is put forward."""
    at = move.text.find(move.content)
    return move.text[: max(at, 0)]


def _aim(told: Sequence[Move]) -> str | None:
    """Return what the talks were about: in words of a sentence, else the name of an issue."""
    found = (match["aim"].strip() for move in told for match in _AIM.finditer(move.text))
    printed = next((aim for aim in found if _is_topic(aim)), None)
    return printed or next((move.issue for move in told if move.issue is not None), None)


def _is_topic(aim: str) -> bool:
    first = next(find_words(aim), None)
    return first is not None and first.fold not in NO_TOPICS and not first.fold[0].isdigit()


class _Places:
    """Where what a move tells took place, as its sentence says."""

    def __init__(self, analyses: Sequence[Analysis]) -> None:
        self._analyses = {a.report.id: a for a in analyses}

    def of(self, moves: Sequence[Move]) -> str | None:
        """Return the first place behind "in" or "at" in one of the sentences."""
        found = (self._in_sentence(move) for move in moves)
        return next((place for place in found if place is not None), None)

    def _in_sentence(self, move: Move) -> str | None:
        """Return the first place behind what was done; before it stands where it is told."""
        span = move.evidence[0]
        analysis = self._analyses[span.report]
        start = span.start + max(0, move.text.find(move.content))
        names = analysis.names
        for name in names[bisect_left(names, start, key=lambda one: one.span.start) :]:
            if name.span.end > span.end:
                return None
            before = analysis.report.text[span.start : name.span.start]
            if name.kind in ("place", "country") and _BEFORE_PLACE.search(before):
                return analysis.report.exact(name.span)
        return None


def _by_time(attempt: Attempt) -> tuple[object, ...]:
    when = attempt.when
    if when is None:
        return (date.max, date.max, attempt.evidence, attempt.id)
    return (when.start, when.end, attempt.evidence, attempt.id)
