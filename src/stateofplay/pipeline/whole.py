"""The whole pile: every stage in order, from raw reports to the dossier.

Each stage is a plain function of records; none imports another. What one needs from another
arrives here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from stateofplay.collector import collector_paused
from stateofplay.copies.find import find_pairs
from stateofplay.copies.group import group_copies
from stateofplay.differences.find import find_differences
from stateofplay.differences.ledger import find_ledger
from stateofplay.judgements.actors import judge_actors, judge_mentions
from stateofplay.judgements.copies import judge_pairs
from stateofplay.judgements.findings import judge_entries, judge_findings, judge_moves
from stateofplay.judgements.issues import judge_issues, judge_links
from stateofplay.judgements.quotes import judge_attributions, judge_quotes
from stateofplay.judgements.regroup import regroup_by
from stateofplay.judgements.reports import judge_raw, judge_reports
from stateofplay.model.analysis import Analysis
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Actor, Entry, Issue, Move, Quote
from stateofplay.model.group import CopyGroup
from stateofplay.model.judgement import Judged, Judgement
from stateofplay.model.progress import Progress, silent
from stateofplay.model.report import Dropped, RawReport, Report, by_publication
from stateofplay.moves.attempts import find_attempts
from stateofplay.moves.bounds import Calendar
from stateofplay.moves.find import find_moves, read_tellings
from stateofplay.moves.open_ends import find_open_ends
from stateofplay.moves.positions import JudgeIssues, trace_positions
from stateofplay.moves.proposals import find_proposals
from stateofplay.moves.reading import Cast, Reading
from stateofplay.moves.sides import Sides
from stateofplay.moves.telling import Telling
from stateofplay.moves.trust import mark_doubtful
from stateofplay.moves.unnamed import find_unnamed, with_acting
from stateofplay.people.mentions import find_mentions
from stateofplay.people.predecessors import find_predecessors
from stateofplay.people.unite import unite_names
from stateofplay.people.users import tell_users
from stateofplay.pipeline.alone import analysis_of
from stateofplay.quotes.attribute import attribute_quotes
from stateofplay.quotes.holders import attribute_attitudes, unite_attitudes
from stateofplay.quotes.unite import unite_quotes
from stateofplay.timeline.entries import find_entries
from stateofplay.times.publication import date_reports
from stateofplay.times.recognise import find_times


def build_dossier(
    raw: Sequence[RawReport],
    dropped: Sequence[Dropped] = (),
    *,
    judgements: Sequence[Judgement] = (),
    progress: Progress = silent,
) -> Dossier:
    """Run every stage over a pile and return its dossier.

    Args:
        raw: what was read, any order: the result does not depend on it.
        dropped: what could not be read; stages may add to it.
        judgements: what people said about earlier findings, any order.
        progress: called with the name of each stage before it runs.
    """
    progress("reports", 0, len(raw))
    kept, left_out, judged = judge_raw(raw, judgements)
    return compose(
        map(analysis_of, kept),
        (*dropped, *left_out),
        judgements=judgements,
        judged=judged,
        progress=progress,
    )


def compose(
    alone: Iterable[Analysis],
    dropped: Sequence[Dropped] = (),
    *,
    judgements: Sequence[Judgement] = (),
    judged: Sequence[Judged] = (),
    progress: Progress = silent,
) -> Dossier:
    """Run the stages that need the whole pile.

    Args:
        alone: what each report tells without any other, in any order.
        dropped: what could not be read.
        judgements: what people said about earlier findings, any order.
        judged: what came of those that are about reports as they were read.
        progress: called with the name of each stage before it runs.
    """
    with collector_paused():
        pile = _Pile(judgements, list(judged), progress)
        return pile.dossier(sorted(alone, key=lambda analysis: analysis.report.id), dropped)


def tellings_of(raw: Sequence[RawReport]) -> Iterator[tuple[Reading, list[Telling], Cast]]:
    """Yield the sentences of a pile that tell an act, with what they tell, for training.

    Args:
        raw: what was read, any order.
    """
    alone = sorted(map(analysis_of, raw), key=lambda analysis: analysis.report.id)
    before = _Pile((), [], silent).before_moves(alone)
    unnamed = find_unnamed(before.analyses, before.actors)
    cast, calendar = Cast((*before.actors, *unnamed.actors)), Calendar(before.entries)
    for analysis in unnamed.analyses:
        for reading, told in read_tellings(analysis, cast, calendar):
            yield reading, told, cast


class _Before(NamedTuple):
    """What is known of a pile when its moves are looked for."""

    analyses: list[Analysis]
    groups: tuple[CopyGroup, ...]
    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    entries: tuple[Entry, ...]


class _Pile:
    """The stages with the judgements that bear on each, and what came of those."""

    def __init__(
        self, judgements: Sequence[Judgement], judged: list[Judged], progress: Progress
    ) -> None:
        self._judgements = judgements
        self._judged = judged
        self._progress = progress

    def dossier(self, analyses: list[Analysis], dropped: Sequence[Dropped]) -> Dossier:
        """Run all stages, each on what those before it found."""
        analyses, groups, actors, quotes, entries = self.before_moves(analyses)
        moves, acting, sides = self.moves(analyses, actors, entries)
        proposals = find_proposals(moves, analyses, acting)
        issues, moves, positions = trace_positions(
            moves, analyses, actors, acting=acting, sides=sides, proposals=proposals,
            judge=self.issues_judged(analyses),
        )  # fmt: skip
        links, told = judge_links(
            find_predecessors(actors, analyses), actors, [a.report for a in analyses],
            self._judgements,
        )  # fmt: skip
        self._judged += told
        attempts = find_attempts(moves, positions, proposals, analyses, acting)
        open_ends = find_open_ends(moves, entries, analyses)
        self._progress("differences")
        figures = find_ledger(analyses, groups)
        differences = find_differences(analyses, actors, groups, quotes, entries, figures)
        reports = [analysis.report for analysis in analyses]
        dossier = Dossier(
            as_of=_last_day(reports),
            reports=tuple(sorted(reports, key=by_publication)),
            groups=groups,
            timeline=entries,
            quotes=quotes,
            attitudes=unite_attitudes(analyses, actors),
            actors=acting,
            moves=mark_doubtful(moves, positions),
            issues=issues,
            positions=positions,
            party_links=links,
            proposals=proposals,
            attempts=attempts,
            open_ends=open_ends,
            figures=figures,
            differences=differences,
            dropped=tuple(sorted(dropped)),
        )
        return judge_findings(dossier, self._judgements, tuple(self._judged))

    def before_moves(self, analyses: list[Analysis]) -> _Before:
        """Run the stages that moves are found after."""
        analyses, groups = self.dated(analyses)
        analyses, actors = self.cast(analyses)
        analyses, quotes = self.quoted(analyses, actors)
        actors = tell_users(actors, analyses)
        return _Before(analyses, groups, actors, quotes, self.entries(analyses, actors, groups))

    def issues_judged(self, analyses: Sequence[Analysis]) -> JudgeIssues:
        """Return what puts issues together and calls them as people judged."""

        def judge(
            issues: tuple[Issue, ...], issue_of: dict[str, str]
        ) -> tuple[tuple[Issue, ...], dict[str, str]]:
            reports = [a.report for a in analyses]
            kept, of, told = judge_issues(issues, issue_of, reports, self._judgements)
            self._judged += told
            return kept, of

        return judge

    def dated(self, analyses: list[Analysis]) -> tuple[list[Analysis], tuple[CopyGroup, ...]]:
        """Group copies, and date the undated reports from the others."""
        self._progress("copies")
        reports = judge_reports([a.report for a in analyses], self._judgements)
        analyses = _with_reports(analyses, reports)
        pairs, told = judge_pairs(find_pairs(reports), reports, self._judgements)
        self._judged += told
        groups = group_copies(reports, pairs)
        self._progress("dates")
        return _with_reports(analyses, date_reports(analyses, groups)), groups

    def cast(self, analyses: list[Analysis]) -> tuple[list[Analysis], tuple[Actor, ...]]:
        """Unite names, and find what stands for each actor."""
        self._progress("people")
        cast = judge_actors(unite_names(analyses), analyses, self._judgements)
        self._judged += cast.judged
        analyses = [replace(a, mentions=find_mentions(a, cast.named)) for a in analyses]
        analyses = [replace(a, mentions=judge_mentions(a, cast)) for a in analyses]
        return analyses, cast.actors

    def quoted(
        self, analyses: list[Analysis], actors: tuple[Actor, ...]
    ) -> tuple[list[Analysis], tuple[Quote, ...]]:
        """Find who speaks, and unite quotes over the reports."""
        self._progress("speakers")
        by_id = {actor.id: actor for actor in actors}
        analyses = [
            replace(
                a,
                attributions=attribute_quotes(a, by_id),
                attitudes=attribute_attitudes(a, by_id),
            )
            for a in analyses
        ]
        analyses = list(judge_attributions(analyses, actors, self._judgements))
        regroup = regroup_by("quote", [a.report for a in analyses], self._judgements)
        quotes = unite_quotes(analyses, actors, regroup=regroup)
        quotes, analyses, told = judge_quotes(quotes, analyses, actors, self._judgements)
        self._judged += told
        return analyses, quotes

    def entries(
        self,
        analyses: Sequence[Analysis],
        actors: Sequence[Actor],
        groups: tuple[CopyGroup, ...],
    ) -> tuple[Entry, ...]:
        """Find what happened when."""
        self._progress("timeline")
        reports = [a.report for a in analyses]
        regroup = regroup_by("entry", reports, self._judgements)
        entries = find_entries(analyses, actors, groups, regroup=regroup)
        entries, told = judge_entries(entries, reports, self._judgements)
        self._judged += told
        return entries

    def moves(
        self, analyses: Sequence[Analysis], actors: tuple[Actor, ...], entries: Sequence[Entry]
    ) -> tuple[tuple[Move, ...], tuple[Actor, ...], Sides]:
        """Find who did or said what to whom; whoever acts without a known name joins the actors."""
        self._progress("moves")
        unnamed = find_unnamed(analyses, actors)
        found = find_moves(unnamed.analyses, (*actors, *unnamed.actors), entries)
        moves, told = judge_moves(found, [a.report for a in analyses], self._judgements)
        self._judged += told
        acting = with_acting(actors, unnamed.actors, moves)
        return moves, acting, Sides(moves, unnamed.analyses, actors, acting)


def _with_reports(analyses: Sequence[Analysis], reports: Sequence[Report]) -> list[Analysis]:
    return [_with_report(a, r) for a, r in zip(analyses, reports, strict=True)]


def _with_report(analysis: Analysis, report: Report) -> Analysis:
    if report == analysis.report:
        return analysis
    times = analysis.times
    if report.published != analysis.report.published:
        times = find_times(report, analysis.sentences)
    return replace(analysis, report=report, times=times)


def _last_day(reports: Sequence[Report]) -> date | None:
    return max((r.published.when.end for r in reports if r.published), default=None)
