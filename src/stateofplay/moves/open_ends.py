"""What was planned, asked or promised and has no outcome in the pile.

Reads     moves, timeline entries, analyses
Writes    open ends, those due last first, then those without a time
Method    a planned entry whose time has passed before the last report and that no other entry
          tells as happened; a request or promise that no later act answers: by the one who was
          asked, or by the one who promised, on the same issue. Where that is in doubt nothing is
          listed; what was promised and planned in one sentence is listed once. Besides, reports
          that are pointed to and not in the pile
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
from stateofplay.moves.outcomes import Outcomes
from stateofplay.moves.pointers import find_pointers
from stateofplay.moves.responses import Responses
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import content_stems, distinct_stems

_PROMISING = frozenset(
    content_stems("promised pledged vowed guaranteed committed swore assured undertook word")
)


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
    found = [
        *_unanswered(moves, responses, outcomes, last_day),
        *_planned(entries, moves, outcomes, first_told, last_day, config),
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
    for plan in entries:
        if plan.status != "planned" or plan.when.end >= last_day:
            continue
        if plan.when.n_days > config.max_plan_days:
            continue
        announced = min((first_told[r] for r in plan.reports if r in first_told), default=None)
        if not outcomes.is_told(plan.text, plan.when, announced):
            who = next((actors[span] for span in plan.evidence if span in actors), ())
            yield OpenEnd("planned", who, plan.when, plan.text, plan.evidence)


def _unanswered(
    moves: Sequence[Move], responses: Responses, outcomes: Outcomes, last_day: date
) -> Iterator[OpenEnd]:
    for move in moves:
        if move.polarity == "negative" or move.modality != "actual" or move.on_word_of is not None:
            continue
        if move.said is None or not move.is_official:
            continue
        is_asked = move.act == "request" and bool(move.recipients)
        if not is_asked and not (move.act == "promise" and _is_due(move, last_day)):
            continue
        if move.effective is not None and outcomes.is_told(
            move.text, move.effective, move.said.start
        ):
            continue
        answerers = move.recipients if is_asked else move.actors
        if not responses.is_told(move, answerers):
            yield OpenEnd(
                "asked" if is_asked else _word_given(move),
                move.actors,
                move.effective,
                move.text,
                move.evidence,
            )


def _word_given(move: Move) -> Literal["promised", "planned"]:
    """Return whether a party gave its word, or only said what it would do."""
    is_given = not _PROMISING.isdisjoint(content_stems(move.text))
    return "promised" if is_given else "planned"


def _is_due(move: Move, last_day: date) -> bool:
    """Return whether a promise named a time and the time has passed."""
    return move.effective is not None and move.effective.end < last_day


def _by_due(end: OpenEnd) -> tuple[object, ...]:
    due = -end.due.start.toordinal() if end.due is not None else 1
    return (due, end.evidence, end.what, end.text)
