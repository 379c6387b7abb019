"""The dossier: every finding about one pile of reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stateofplay.model.figure import LedgerFigure
from stateofplay.model.finding import (
    Actor,
    Difference,
    Entry,
    HeldAttitude,
    Issue,
    Move,
    OpenEnd,
    Position,
    Quote,
)
from stateofplay.model.group import CopyGroup
from stateofplay.model.judgement import Judged
from stateofplay.model.lineage import Lineage
from stateofplay.model.proposal import Attempt, Proposal
from stateofplay.model.report import Dropped, Report
from stateofplay.model.thread import PartyLink


@dataclass(frozen=True, slots=True)
class Dossier:
    """All records of one run; every tuple is sorted as it is shown.

    Args:
        as_of: last day on which the latest report can have come out; `None` when no report
            is dated.
        reports: oldest first, undated last.
        timeline: oldest first.
        attitudes: by report and place of the first telling.
        moves: oldest first.
        party_links: earlier parties of the positions with those that came after them.
        proposals: oldest first, those without a time last; attempts likewise.
        figures: those in conflict first, then those told by most independent texts.
        judgements: what people judged, earliest first, with what came of each.
    """

    as_of: date | None
    reports: tuple[Report, ...]
    groups: tuple[CopyGroup, ...] = ()
    timeline: tuple[Entry, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attitudes: tuple[HeldAttitude, ...] = ()
    actors: tuple[Actor, ...] = ()
    moves: tuple[Move, ...] = ()
    issues: tuple[Issue, ...] = ()
    positions: tuple[Position, ...] = ()
    party_links: tuple[PartyLink, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    open_ends: tuple[OpenEnd, ...] = ()
    figures: tuple[LedgerFigure, ...] = ()
    differences: tuple[Difference, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    judgements: tuple[Judged, ...] = ()

    def lineage(self) -> Lineage:
        """Return what counts reports, publishers and independent texts over this pile."""
        return Lineage(self.reports, self.groups)
