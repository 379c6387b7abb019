"""Where the parties stand: issues, the issue of each move, and what each party did on it.

Reads     moves, analyses, actors
Writes    issues (most told first), the moves with their issue, positions by party and issue
Method    whom an act is put to is told by `sides`; a joint act stands with every party that made
          it; what somebody else alone says of a party stands nowhere with that party, but of a
          state that is gone: it has no other voice. Denied and planned acts do not change where a
          party stands
Source    positions of parties on issues at a time: Issue Correlates of War, Decision-making in the
          European Union; how they are read off moves is ours
Cost      linear in the moves
Limits    a state and its predecessor are two parties; a move without a time stands before those
          with one, and is the latest only where none has a time; one with a bound only stands at
          its bound, starts no run, and is the latest only where no day or none so late is told
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Issue, Move, Position
from stateofplay.model.interval import When
from stateofplay.model.proposal import Proposal
from stateofplay.moves.answers import issues_of_answers, issues_of_proposals
from stateofplay.moves.bounds import earliest, is_bound
from stateofplay.moves.issue_packages import issues_beside
from stateofplay.moves.issue_sentences import issues_of_sentences
from stateofplay.moves.issues import DEFAULTS, IssueConfig, name_issues
from stateofplay.moves.off_dispute import mark_asides
from stateofplay.moves.reading import Cast
from stateofplay.moves.sides import Sides
from stateofplay.moves.steps import DEFAULTS as STEPS
from stateofplay.moves.steps import trace_steps
from stateofplay.text.states import ended_state

_BEFORE = 6  # words before a content in which its verb stands
_BACK = re.compile(
    r"\b(?:had|once|previously|originally|formerly|(?:has|have|had) been|since|laid|\d{4})\b", re.I
)
JudgeIssues = Callable[
    [tuple[Issue, ...], dict[str, str]], tuple[tuple[Issue, ...], dict[str, str]]
]


def trace_positions(
    moves: Sequence[Move],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    *,
    acting: Sequence[Actor] | None = None,
    sides: Sides | None = None,
    proposals: Sequence[Proposal] = (),
    judge: JudgeIssues | None = None,
    config: IssueConfig = DEFAULTS,
) -> tuple[tuple[Issue, ...], tuple[Move, ...], tuple[Position, ...]]:
    """Return the issues, the moves with their issue named, and the positions.

    Args:
        moves: any order; they come back in the order given.
        analyses: of the pile.
        actors: of the pile.
        acting: the same and those without a known name, whose words name no issue.
        sides: which party each actor speaks for; `None` to find it in the analyses.
        proposals: of the same moves; who answers one speaks about its issue.
        judge: what people say of the issues, given these and the issue of each move.
        config: when a phrase names an issue.
    """
    cast = Cast(actors)
    issues, issue_of = name_issues(
        moves, analyses, actors if acting is None else acting, config=config
    )
    issue_of |= issues_of_answers(moves, issue_of, cast)
    issue_of |= issues_of_proposals(proposals, moves, issue_of, cast)
    issue_of |= issues_of_sentences(moves, issue_of, issues, analyses)
    if judge is not None:
        issues, issue_of = judge(issues, issue_of)
    beside = issues_beside(moves, issue_of, issues)
    about = {*issue_of.values(), *(one for some in beside.values() for one in some)}
    issues = tuple(issue for issue in issues if issue.id in about)
    names = {issue.id: issue.name for issue in issues}
    named = tuple(
        replace(move, issue=names[issue_of[move.id]] if move.id in issue_of else None)
        for move in moves
    )
    if sides is None:
        sides = Sides(moves, analyses, actors, actors if acting is None else acting)
    standing = {move.id for move in named if _stands(move) and move.id in issue_of}
    told: dict[tuple[str, str], list[Move]] = defaultdict(list)
    for move in named:
        if move.id not in standing or move.recap_of in standing:
            continue  # a recap is counted where it was told first
        for party in _parties(move, cast, sides):
            for issue in (issue_of[move.id], *beside.get(move.id, ())):
                told[party, issue].append(move)
    rank = {issue.id: place for place, issue in enumerate(issues)}
    positions = [_position(party, issue, told[party, issue], cast) for party, issue in told]
    positions.sort(key=lambda p: (rank[p.issue], p.party))
    issues, traced = mark_asides(issues, positions, named, actors)
    return issues, named, traced


def _stands(move: Move) -> bool:
    """Return whether a move changes where a party stands: neither planned nor denied."""
    return move.modality == "actual" and move.polarity != "negative"


def _parties(move: Move, cast: Cast, sides: Sides) -> tuple[str, ...]:
    """Return the parties that a move speaks for, each once."""
    parties = [one for actor in move.actors if (one := sides.party(actor, move)) is not None]
    if move.on_word_of is not None:
        speaker = cast.side(move.on_word_of)
        parties = [party for party in parties if party == speaker or _is_gone(party, cast)]
    return tuple(dict.fromkeys(parties))


def _is_gone(party: str, cast: Cast) -> bool:
    """Return whether a party is a state that is gone: others' word is all that tells of it."""
    name = cast.country_name(party)
    return name is not None and ended_state(name) is not None


def _position(party: str, issue: str, moves: Sequence[Move], cast: Cast) -> Position:
    ordered = sorted(moves, key=_by_time)
    dated = [move for move in ordered if move.said is not None]
    latest = _latest(dated, party) if dated else ordered[-1]
    run = latest
    for move in reversed(dated):
        if (move.act, move.polarity) != (latest.act, latest.polarity):
            break
        run = move
    since = run.said if run.said is not None and not is_bound(run.said) else None
    return Position(
        party,
        issue,
        tuple(move.id for move in ordered),
        latest.id,
        since,
        trace_steps(ordered, party, cast),
        max((move.said.end for move in dated if move.said is not None), default=None),
    )


def _latest(ordered: Sequence[Move], party: str) -> Move:
    """Return the last move of those with a time.

    One with a bound may lie before any other; it is the last where none has a day, where it is told
    to follow the last of those, and where a later report tells it as news. What one of its people
    says in the week of an act of the party itself does not come before that act.
    """
    plain = [move for move in ordered if move.said is not None and not is_bound(move.said)]
    if not plain:
        return next((m for m in reversed(ordered) if not _looks_back(m)), ordered[-1])
    day = max(move.said.end for move in plain if move.said is not None)
    week = day + timedelta(STEPS.max_apart_days) if party in plain[-1].actors else day
    for move in reversed(ordered):
        last = day if party in move.actors else week
        if move.said is not None and _follows(move, move.said, last):
            return move
    return plain[-1]


def _follows(move: Move, said: When, day: date) -> bool:
    """Return whether an act with a bound came after a day, or is first told as news after it."""
    if not is_bound(said):
        return False
    return earliest(said) > day or (said.end > day and not _looks_back(move))


def _looks_back(move: Move) -> bool:
    """Return whether a sentence tells of a time before its report: "had", "has been holding"."""
    at = move.text.find(move.content)
    before = move.text[: max(at, 0)].split()[-_BEFORE:]
    return _BACK.search(" ".join(before)) is not None


def _by_time(move: Move) -> tuple[object, ...]:
    """Undated moves first: nobody knows that they came after a dated one."""
    if move.said is None:
        return (date.min, date.min, False, move.evidence, move.id)
    return (move.said.start, move.said.end, not is_bound(move.said), move.evidence, move.id)
