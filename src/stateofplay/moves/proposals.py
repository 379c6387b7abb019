"""Proposals and agreements, and what became of them.

Reads     moves, analyses, actors
Writes    proposals, oldest first, those without a time last
Method    what is put forward is united over its tellings (`drafts`), the moves that answer it are
          found (`proposal_links`), and the last answer that settles anything tells its state: of
          those it is addressed to where one of them answers, else of any other party. What is only
          possible, planned, or told by somebody else settles nothing, nor does silence
Source    stages of proposals and agreements: Issue Correlates of War, PA-X; the rules are ours
Cost      linear in the moves, but for those that share a rare word
Limits    an answer told in other words, or only as "the offer" in another report, is not found: the
          proposal stays `tabled`, which says that no answer was found, and not that none was given
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Move
from stateofplay.model.ids import content_id
from stateofplay.model.proposal import Answer, Proposal, ProposalState
from stateofplay.model.span import Span
from stateofplay.moves.drafts import (
    DEFAULTS,
    Draft,
    DraftConfig,
    Drafts,
    by_time,
    days_between,
    is_opening,
)
from stateofplay.moves.proposal_links import Links, answer_time
from stateofplay.moves.reading import Cast
from stateofplay.moves.terms import Terms, are_at_odds, read_terms
from stateofplay.moves.wording import distinct_act_stems
from stateofplay.text.languages.en.proposal_words import LIFTING
from stateofplay.text.rarity import Rarity

_CONDITIONAL = frozenset({"accept_if", "agree"})  # may answer what another side put forward
_STATES: dict[str, ProposalState] = {
    "agree": "accepted",
    "accept_if": "accepted_if",
    "reject": "rejected",
    "withdraw": "withdrawn",
}
_ANSWERS = frozenset(_STATES) | {"support", "insist"}
_CARRIED_OUT = frozenset({"retreat", "cooperate", "aid"})
_COUNTER_DAYS = 92  # a quarter of a year: bargaining over one thing


def find_proposals(
    moves: Sequence[Move],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    *,
    config: DraftConfig = DEFAULTS,
) -> tuple[Proposal, ...]:
    """Return what was put forward, by whom, and what became of it.

    Args:
        moves: of the pile, any order.
        analyses: of the pile.
        actors: of the pile, with those without a known name.
        config: when two moves tell one proposal.
    """
    found = _Proposals(moves, analyses, actors, config)
    return found.all()


class _Proposals:
    def __init__(
        self,
        moves: Sequence[Move],
        analyses: Sequence[Analysis],
        actors: Sequence[Actor],
        config: DraftConfig,
    ) -> None:
        ordered = sorted(analyses, key=lambda a: a.report.id)
        self._texts = {a.report.id: a.report for a in ordered}
        self._cast = Cast(actors)
        self._config = config
        self._moves = sorted(moves, key=by_time)
        self._terms: Mapping[str, Terms] = {
            move.id: read_terms(move, self._exact) for move in moves
        }
        rarity = Rarity(distinct_act_stems(a.report.text) for a in ordered)
        self._drafts = Drafts(self._cast, rarity, self._terms, config)
        self._links = Links(self._drafts, self._moves, self._terms, ordered, self._cast, config)
        self._answers: dict[int, list[Move]] = defaultdict(list)
        self._deeds: dict[int, list[Move]] = defaultdict(list)
        # Where sums are put forward: report -> (place, number of the draft).
        self._sums: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._last_day = max(
            (a.report.published.when.end for a in ordered if a.report.published), default=date.min
        )

    def _exact(self, span: Span) -> str:
        return self._texts[span.report].exact(span)

    def all(self) -> tuple[Proposal, ...]:
        """Return all proposals."""
        self._open()
        self._answer()
        self._find_deeds()
        self._replace()
        proposals = self._named()
        return tuple(sorted(proposals, key=_by_made))

    def _open(self) -> None:
        """Open what is put forward; a yes under a condition may answer another side instead."""
        openings = [move for move in self._moves if self._is_opening(move)]
        later = [m for m in openings if self._is_reply(m) or self._is_name_only(m)]
        for move in openings:
            if not self._is_reply(move) and not self._is_name_only(move):
                self._drafts.open(move)
        for move in later:
            if self._is_name_only(move):
                self._point(move)
            elif (draft := self._links.find(move)) is None:
                self._drafts.open(move)
            else:
                self._answers[draft.number].append(move)

    def _is_opening(self, move: Move) -> bool:
        if self._sets_terms(move):
            return True
        if move.act == "propose" and move.actors and move.polarity == "positive":
            return move.on_word_of is None
        if not is_opening(move, self._terms[move.id], self._cast):
            return False
        return move.act != "promise" or self._asks_another(move)

    def _asks_another(self, move: Move) -> bool:
        """Return whether the condition of a move names another side."""
        assert move.condition is not None
        named = self._links.named_in(move.condition)
        return bool(named - {self._cast.side(actor) for actor in move.actors})

    def _is_reply(self, move: Move) -> bool:
        return move.act == "reject" or (move.act in _CONDITIONAL and not self._is_signed(move))

    def _is_name_only(self, move: Move) -> bool:
        """Return whether a move names a proposal without its terms: "made a surprise bid"."""
        terms = self._terms[move.id]
        return terms.points or (move.act == "propose" and terms.names_only and not terms.figures)

    def _is_signed(self, move: Move) -> bool:
        terms = self._terms[move.id]
        return move.act == "agree" and terms.is_agreement and not move.condition

    def _point(self, move: Move) -> None:
        """Add a telling that only names a proposal; open it where it has words of its own."""
        sides = frozenset(self._cast.side(actor) for actor in move.actors)
        draft = self._drafts.about_then(move, sides)
        if draft is not None:
            self._drafts.tell(move, draft)
        elif not self._terms[move.id].points:
            self._drafts.open(move)

    def _answer(self) -> None:
        answered = {move.id for moves in self._answers.values() for move in moves}
        for move in self._moves:
            if move.act not in _ANSWERS or move.id in answered:
                continue
            if move.id in self._drafts.of_move:
                continue
            draft = self._links.find(move)
            if draft is None and self._tells_terms(move):
                draft = self._drafts.open(move)
            if draft is not None:
                self._answers[draft.number].append(move)

    def _deed(self, draft: Draft, since: Move) -> Move | None:
        """Return the first deed of a side of a draft that does what its terms say."""
        deeds = (move for move in self._deeds.get(draft.number, ()) if move.said is not None)
        after = (move for move in deeds if by_time(move) > by_time(since))
        return min(after, key=by_time, default=None)

    def _find_deeds(self) -> None:
        for move in self._moves:
            is_done = move.modality == "actual" and move.polarity == "positive"
            if move.act in _CARRIED_OUT and is_done and move.on_word_of is None:
                for draft in self._drafts.like(self._terms[move.id]):
                    if self._links.is_own(draft, move):
                        self._deeds[draft.number].append(move)

    def _tells_terms(self, move: Move) -> bool:
        """Return whether who takes something back tells what it was, told nowhere else."""
        terms = self._terms[move.id]
        is_told = bool(terms.figures) or (terms.names_only and " to " in move.content)
        is_own = move.act == "withdraw" and bool(move.actors)
        return is_own and bool(terms.names) and is_told

    def _sets_terms(self, move: Move) -> bool:
        """Return whether a refusal says what would lift it: "not unless they sell"."""
        if not move.actors or move.act != "reject" or move.modality != "actual":
            return False
        if move.condition is None:
            return False
        return self._exact(move.condition).casefold().startswith(LIFTING)

    def _content(self, move: Move) -> str:
        """Return the terms of a move: its content, with the condition where that goes on."""
        if move.condition is None:
            return move.content
        condition = self._exact(move.condition)
        if move.act == "reject":
            return condition
        places = [(move.text.find(one), len(one)) for one in (move.content, condition)]
        if min(start for start, _ in places) < 0:
            return move.content
        start = min(start for start, _ in places)
        end = max(start + length for start, length in places)
        is_closed = move.text[start:end].count('"') % 2 == 0 or move.text[end : end + 1] != '"'
        return move.text[start : end if is_closed else end + 1]

    def _replace(self) -> None:
        """Note which draft of the same side took the place of one, with other figures."""
        for draft in self._drafts.known:
            if draft.made is None or not draft.figures:
                continue
            last = draft.made.start + timedelta(self._config.same_figure_days)
            numbers = self._drafts.made_by(min(draft.sides), draft.made.start, last)
            later = (self._drafts.known[number] for number in numbers)
            draft.replaced_by = next((o.number for o in later if _replaces(o, draft)), None)

    def _fate(self, draft: Draft) -> list[Answer]:
        """Return what changed the fate of a draft, oldest first."""
        moves = sorted(self._answers.get(draft.number, ()), key=answer_time)
        settled = [move for move in moves if _settles(move)]
        asked = {self._cast.side(r) for move in draft.moves for r in move.recipients}
        if any(self._is_by(move, asked) for move in settled):
            settled = [m for m in settled if self._is_by(m, asked) or self._is_by(m, draft.sides)]
        return [Answer(move.id, _state(move)) for move in settled]

    def _is_by(self, move: Move, sides: set[str] | frozenset[str]) -> bool:
        return any(self._cast.side(actor) in sides for actor in move.actors)

    def _counter(self, draft: Draft) -> Answer | None:
        """Return what another side put forward beside it: another sum, told in the same lines."""
        for span in (span for move in draft.moves for span in move.evidence):
            for later in self._sums_near(span):
                days = days_between(later.made, draft.made)
                is_soon = days is not None and days <= _COUNTER_DAYS
                if not is_soon or later.number <= draft.number or later.sides & draft.sides:
                    continue
                if any(are_at_odds(a, b) for a in later.terms for b in draft.terms):
                    return Answer(later.moves[0].id, "countered")
        return None

    def _sums_near(self, span: Span) -> Iterator[Draft]:
        """Yield the drafts with a sum that are told near a place."""
        places = self._sums.get(span.report, [])
        first = bisect_left(places, (span.start - self._config.near_chars, -1))
        for place, number in islice(places, first, None):
            if place > span.start + self._config.near_chars:
                return
            yield self._drafts.known[number]

    def _named(self) -> Iterator[Proposal]:
        for draft in self._drafts.known:
            for span in (span for move in draft.moves if draft.figures for span in move.evidence):
                insort(self._sums[span.report], (span.start, draft.number))
        ids = [_proposal_id(draft) for draft in self._drafts.known]
        for draft in self._drafts.known:
            if not self._answers[draft.number] and not any(m.is_official for m in draft.moves):
                continue  # a bystander's idea that nobody took up; it stands among the moves
            answers = self._fate(draft)
            counter = None if answers or draft.is_agreement else self._counter(draft)
            if counter is not None:
                answers = [counter]
            state = answers[-1].state if answers else self._unanswered(draft)
            steps = {move.id: move for move in (*draft.moves, *self._answers[draft.number])}
            if state in ("accepted", "accepted_if"):
                done = self._deed(draft, max(steps.values(), key=by_time))
                if done is not None:
                    state, steps[done.id] = "implemented", done
                    answers = [*answers, Answer(done.id, state)]
            told = sorted(steps.values(), key=answer_time)
            replaced = None if draft.replaced_by is None else ids[draft.replaced_by]
            first = _telling(draft)
            yield Proposal(
                ids[draft.number],
                _by(draft, self._cast),
                self._content(first),
                state,
                draft.made,
                tuple(move.id for move in told),
                tuple(answers),
                replaced,
                _evidence(draft, first),
            )

    def _unanswered(self, draft: Draft) -> ProposalState:
        if draft.is_agreement:
            return "accepted"
        first = _telling(draft)
        if first.act == "agree":
            return "accepted_if"
        due = first.effective
        is_bounded = self._terms[first.id].has_deadline
        if due is not None and is_bounded and due.end < self._last_day:
            return "lapsed"
        is_firm = any(move.modality == "actual" and move.is_official for move in draft.moves)
        return "tabled" if is_firm else "floated"


def _replaces(later: Draft, draft: Draft) -> bool:
    return (
        later.number > draft.number
        and later.sides == draft.sides
        and any(are_at_odds(a, b) for a in later.terms for b in draft.terms)
    )


def _settles(move: Move) -> bool:
    if move.act not in _STATES or move.modality != "actual" or move.on_word_of is not None:
        return False
    return move.is_official and (move.polarity == "positive" or move.act == "agree")


def _state(move: Move) -> ProposalState:
    if move.polarity == "negative":
        return "rejected"
    if move.act == "agree" and move.condition is not None:
        return "accepted_if"
    return _STATES[move.act]


def _telling(draft: Draft) -> Move:
    """Return the telling whose content is shown: the first with a figure, else the first."""
    told = draft.moves[: len(draft.terms)]
    with_figures = (m for m, terms in zip(told, draft.terms, strict=True) if terms.figures)
    return next(with_figures, told[0])


def _by(draft: Draft, cast: Cast) -> tuple[str, ...]:
    """Return who put a draft forward, each once, as first told."""
    first = _telling(draft)
    actors = (*first.actors, *first.recipients) if draft.is_agreement else first.actors
    return tuple(dict.fromkeys(actor for actor in actors if cast.side(actor) in draft.sides))


def _proposal_id(draft: Draft) -> str:
    first = _telling(draft)
    made = None if draft.made is None else draft.made.value
    return content_id("proposal", *sorted(draft.sides), made, first.content)


def _evidence(draft: Draft, first: Move) -> tuple[Span, ...]:
    rest = (span for move in draft.moves for span in move.evidence)
    return tuple(dict.fromkeys((*first.evidence, *rest)))


def _by_made(proposal: Proposal) -> tuple[object, ...]:
    made = proposal.made
    if made is None:
        return (date.max, date.max, proposal.evidence, proposal.id)
    return (made.start, made.end, proposal.evidence, proposal.id)
