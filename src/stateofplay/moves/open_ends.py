"""What was planned, asked or promised and has no outcome in the pile.

Reads     moves, timeline entries, analyses
Writes    open ends, those due last first, then those without a time, then missing reports
Method    a planned entry whose time has passed before the last report and that no other entry
          tells as happened; a request or promise that no later act answers: by the one who was
          asked, or by the one who promised, on the same issue; a promise told again counts as last
          told. Where an outcome is in doubt nothing is listed; what was promised and planned in one
          sentence is listed once. Besides, reports that are pointed to and not in the pile
Source    rules of our own
Cost      linear in entries and moves, but for those that share a rare word
Limits    an outcome told in words that share nothing with the plan is not seen
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry, Move, OpenEnd
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.moves.given_word import Said
from stateofplay.moves.outcomes import Outcomes
from stateofplay.moves.plans import find_plans
from stateofplay.moves.pointers import find_pointers
from stateofplay.moves.responses import Responses
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import content_stems, distinct_stems


@dataclass(frozen=True, slots=True)
class OpenEndConfig:
    """When an open end counts as closed; chosen by reading, on the side of listing less."""

    same_overlap: float = 0.3  # of the rarer words: enough to answer a request
    max_plan_days: int = 31  # a plan for "2031" has no outcome that could be told from others
    same_plan_overlap: float = 0.5  # two plans for the same days are one


DEFAULTS = OpenEndConfig()


def find_open_ends(
    moves: Sequence[Move],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    *,
    config: OpenEndConfig = DEFAULTS,
) -> tuple[OpenEnd, ...]:
    """Return what was planned, asked or promised and has no outcome in the pile.

    Args:
        moves: with their issues.
        entries: of the timeline.
        analyses: of the pile; the last report's day bounds what can have happened.
        config: when an open end counts as closed.
    """
    published = [a.report.published for a in analyses if a.report.published is not None]
    if not published:
        return ()
    last_day = max(publication.when.start for publication in published)
    rarity = Rarity(
        distinct_stems(a.report.text) for a in sorted(analyses, key=lambda a: a.report.id)
    )
    outcomes = Outcomes(entries, analyses)
    responses = Responses(moves, rarity, config.same_overlap)
    first_told = {
        a.report.id: a.report.published.when.start for a in analyses if a.report.published
    }
    said = Said(moves, analyses, rarity, last_day)
    found = [
        *_unanswered(moves, responses, outcomes, said),
        *_planned(entries, moves, outcomes, first_told, last_day, config),
        *_only_planned(analyses, entries, outcomes, responses, last_day),
        *find_pointers(analyses),
    ]
    return tuple(sorted(_distinct(found, rarity, config), key=_by_due))


def _distinct(ends: Sequence[OpenEnd], rarity: Rarity, config: OpenEndConfig) -> Iterator[OpenEnd]:
    """Yield each open end once: a promise is its plan too, and copies may differ in a figure."""
    by_due: dict[tuple[date, date], list[frozenset[str]]] = defaultdict(list)
    for end in ends:
        if end.due is None:
            yield end
            continue
        same = by_due[end.due.start, end.due.end]
        words = frozenset(content_stems(end.text))
        if not any(rarity.overlap(words, one) >= config.same_plan_overlap for one in same):
            same.append(words)
            yield end


def _planned(
    entries: Sequence[Entry],
    moves: Sequence[Move],
    outcomes: Outcomes,
    first_told: Mapping[str, date],
    last_day: date,
    config: OpenEndConfig,
) -> Iterator[OpenEnd]:
    actors = {span: move.actors for move in moves for span in move.evidence}
    closed: dict[Span, date] = {}
    open_: list[Entry] = []
    for plan in entries:
        if plan.status != "planned" or plan.when.end >= last_day:
            continue
        if plan.when.n_days > config.max_plan_days:
            continue
        announced = min((first_told[r] for r in plan.reports if r in first_told), default=None)
        if outcomes.is_told(plan.text, plan.when, announced):
            closed |= {
                span: max(plan.when.start, closed.get(span, date.min)) for span in plan.evidence
            }
        else:
            open_.append(plan)
    for plan in open_:
        # "The count begins on Monday and ends on Friday": what came after it tells that it began.
        if any(plan.when.end < closed.get(span, date.min) for span in plan.evidence):
            continue
        who = next((actors[span] for span in plan.evidence if span in actors), ())
        yield OpenEnd("planned", who, plan.when, plan.text, plan.evidence)


def _only_planned(
    analyses: Sequence[Analysis],
    entries: Sequence[Entry],
    outcomes: Outcomes,
    responses: Responses,
    last_day: date,
) -> Iterator[OpenEnd]:
    """Yield plans that are no entry of the timeline."""
    known = {span for entry in entries if entry.status == "planned" for span in entry.evidence}
    published = {a.report.id: a.report.published for a in analyses}
    for plan in find_plans(analyses):
        told = published[plan.span.report]
        if plan.span in known or plan.due.end >= last_day or told is None:
            continue
        if outcomes.is_told(plan.text, plan.due, told.when.start):
            continue
        window = (told.when.start, plan.due.end)
        if plan.is_decision and (
            responses.is_decided(plan.named, *window) or responses.is_decided_on(plan.text, *window)
        ):
            continue
        yield OpenEnd("planned", plan.who, plan.due, plan.text, (plan.span,))


def _unanswered(
    moves: Sequence[Move], responses: Responses, outcomes: Outcomes, said: Said
) -> Iterator[OpenEnd]:
    for move in moves:
        if move.polarity == "negative" or move.modality != "actual" or move.on_word_of is not None:
            continue
        if not move.is_official or move.recap_of is not None:
            continue
        if move.act == "request":
            end = _asked(move, responses, outcomes, said)
        elif move.act == "promise":
            end = _promised(move, responses, outcomes, said)
        else:
            end = None
        if end is not None:
            yield end


def _asked(move: Move, responses: Responses, outcomes: Outcomes, said: Said) -> OpenEnd | None:
    asked = move.recipients or (said.asked(move) if move.issue is not None else ())
    if not asked and not said.is_to_all(move):
        return None
    if said.is_for_decision(move) and responses.is_decided_since(move):
        return None
    if _is_told(move, move.effective, outcomes) or responses.is_told(move, asked):
        return None
    return OpenEnd("asked", move.actors, move.effective, move.text, move.evidence)


def _promised(move: Move, responses: Responses, outcomes: Outcomes, said: Said) -> OpenEnd | None:
    due = move.effective or said.due(move)
    is_given = said.is_word_given(move)
    if not is_given and (due is None or due.end >= said.last_day):
        return None  # what somebody only says they will do is open once its time has passed
    if due is None and not said.is_definite(move):
        return None
    if said.lasted(move, due) or said.is_repeated(move):
        return None
    if _is_told(move, due, outcomes) or responses.is_told(move, move.actors):
        return None
    what: Literal["promised", "planned"] = "promised" if is_given else "planned"
    return OpenEnd(what, move.actors, due, move.text, move.evidence)


def _is_told(move: Move, due: When | None, outcomes: Outcomes) -> bool:
    start = None if move.said is None else move.said.start
    return due is not None and outcomes.is_told(move.text, due, start)


def _by_due(end: OpenEnd) -> tuple[object, ...]:
    due = -end.due.start.toordinal() if end.due is not None else 1
    return (end.what == "report_not_in_pile", due, end.evidence, end.what, end.text)
