"""What people say is not so: entries, moves, positions, open ends and differences left out.

Reads     findings and the reports
Writes    the findings without those that people deny; the dossier with every judgement in it
Method    a denied finding is found again by its words and by what tells it from others on them: the
          time of an entry, the act of a move. When the program now reads that otherwise, the
          judgement is unmatched: it was about another claim
Source    own: a judgement is about a claim, which is words and what was read from them
Cost      linear in the findings, for each judgement of that sort
Limits    what is denied is left out as a whole, with every telling of it
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from stateofplay.judgements.members import (
    Member,
    difference_member,
    entry_member,
    move_member,
    open_end_member,
    positions_in,
)
from stateofplay.judgements.places import Members, Texts, why_unmatched
from stateofplay.judgements.regroup import tell_same
from stateofplay.judgements.standing import conclude, standing
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Entry, Move
from stateofplay.model.judgement import Judged, Judgement, Sort
from stateofplay.model.report import Report
from stateofplay.model.span import Span


class _Finding(Protocol):
    @property
    def id(self) -> str: ...


F = TypeVar("F", bound=_Finding)


def judge_entries(
    entries: Sequence[Entry], reports: Sequence[Report], judgements: Sequence[Judgement]
) -> tuple[tuple[Entry, ...], tuple[Judged, ...]]:
    """Return the entries that people do not deny, in order, and what was applied.

    Args:
        entries: as regrouped by people's judgements.
        reports: of the pile.
        judgements: all of them, any order.
    """
    if not judgements:
        return tuple(entries), ()
    groups = [entry_member(entry) for entry in entries]
    judged = tuple(tell_same("entry", groups, reports, judgements))
    kept, left_out = leave_out("entry", entries, groups, reports, judgements)
    return kept, (*judged, *left_out)


def judge_moves(
    moves: Sequence[Move], reports: Sequence[Report], judgements: Sequence[Judgement]
) -> tuple[tuple[Move, ...], tuple[Judged, ...]]:
    """Return the moves that people do not deny, in order, and what was applied."""
    if not judgements:
        return tuple(moves), ()
    by_id = {report.id: report for report in reports}
    groups = [move_member(move, by_id) for move in moves]
    kept, judged = leave_out("move", moves, groups, reports, judgements)
    ids = {move.id for move in kept}
    left = tuple(
        move if move.recap_of is None or move.recap_of in ids else replace(move, recap_of=None)
        for move in kept
    )
    return left, judged


def judge_findings(
    dossier: Dossier, judgements: Sequence[Judgement], judged: Sequence[Judged] = ()
) -> Dossier:
    """Return the dossier without denied positions, open ends and differences, with all judgements.

    Args:
        dossier: of the pile; everything else in it is as people judged.
        judgements: all of them, any order.
        judged: what the other steps said of them.
    """
    if not judgements:
        return dossier
    reports = dossier.reports
    positions = positions_in(dossier)
    kept, told = leave_out(
        "position", dossier.positions, [m for _, m in positions], reports, judgements
    )
    ends, told_ends = leave_out(
        "open_end", dossier.open_ends, [open_end_member(one) for one in dossier.open_ends],
        reports, judgements,
    )  # fmt: skip
    differences, told_differences = leave_out(
        "difference", dossier.differences,
        [difference_member(one) for one in dossier.differences], reports, judgements,
    )  # fmt: skip
    texts = Texts(reports)
    outcomes = conclude(judgements, (*judged, *told, *told_ends, *told_differences))
    return replace(
        dossier,
        positions=kept,
        open_ends=ends,
        differences=differences,
        judgements=tuple(replace(one, evidence=_evidence(one, texts)) for one in outcomes),
    )


def _evidence(judged: Judged, texts: Texts) -> tuple[Span, ...]:
    places = (place for target in judged.judgement.targets for place in target.places)
    found = (texts.find(place) for place in places)
    return tuple(dict.fromkeys(span for span in found if span is not None))


def leave_out(
    sort: Sort,
    findings: Sequence[F],
    groups: Sequence[Member],
    reports: Sequence[Report],
    judgements: Sequence[Judgement],
) -> tuple[tuple[F, ...], tuple[Judged, ...]]:
    """Return the findings of one sort that people do not deny, in order, and what was applied.

    Args:
        sort: of the findings.
        findings: of that sort.
        groups: the words of each.
        reports: of the pile.
        judgements: all of them, any order.
    """
    ours = [
        one for one in standing(judgements) if one.kind == "not_so" and one.targets[0].sort == sort
    ]
    if not ours:
        return tuple(findings), ()
    texts = Texts(reports)
    members = Members(texts, groups)
    ids = [finding.id for finding in findings]
    denied: set[int] = set()
    judged = []
    for one in ours:
        found = members.findings(one.targets[0], ids)
        denied.update(found)
        if found:
            judged.append(Judged(one, "applied", "It is left out."))
        else:
            judged.append(Judged(one, "unmatched", why_unmatched(one.targets, texts)))
    return tuple(f for n, f in enumerate(findings) if n not in denied), tuple(judged)
