"""The whole pile: every stage in order, from raw reports to the dossier.

Each stage is a plain function of records; none imports another. What one needs from another
arrives here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from stateofplay.copies.find import find_pairs
from stateofplay.copies.group import group_copies
from stateofplay.differences.find import find_differences
from stateofplay.model.analysis import Analysis
from stateofplay.model.dossier import Dossier
from stateofplay.model.progress import Progress, silent
from stateofplay.model.report import Dropped, RawReport, Report, by_publication
from stateofplay.moves.find import find_moves
from stateofplay.moves.open_ends import find_open_ends
from stateofplay.moves.positions import trace_positions
from stateofplay.people.mentions import find_mentions
from stateofplay.people.unite import unite_names
from stateofplay.pipeline.alone import analysis_of
from stateofplay.quotes.attribute import attribute_quotes
from stateofplay.quotes.unite import unite_quotes
from stateofplay.timeline.entries import find_entries
from stateofplay.times.publication import date_reports
from stateofplay.times.recognise import find_times


def build_dossier(
    raw: Sequence[RawReport], dropped: Sequence[Dropped] = (), *, progress: Progress = silent
) -> Dossier:
    """Run every stage over a pile and return its dossier.

    Args:
        raw: what was read, any order: the result does not depend on it.
        dropped: what could not be read; stages may add to it.
        progress: called with the name of each stage before it runs.
    """
    progress("reports", 0, len(raw))
    return compose(map(analysis_of, raw), dropped, progress=progress)


def compose(
    alone: Iterable[Analysis], dropped: Sequence[Dropped] = (), *, progress: Progress = silent
) -> Dossier:
    """Run the stages that need the whole pile.

    Args:
        alone: what each report tells without any other, in any order.
        dropped: what could not be read.
        progress: called with the name of each stage before it runs.
    """
    analyses = sorted(alone, key=lambda analysis: analysis.report.id)
    reports = tuple(analysis.report for analysis in analyses)
    progress("copies")
    pairs = find_pairs(reports)
    groups = group_copies(reports, pairs)
    progress("dates")
    reports = date_reports(analyses, groups)
    analyses = [_resolve_times(a, r) for a, r in zip(analyses, reports, strict=True)]
    progress("people")
    actors = unite_names(analyses)
    analyses = [replace(a, mentions=find_mentions(a, actors)) for a in analyses]
    progress("speakers")
    analyses = [replace(a, attributions=attribute_quotes(a, actors)) for a in analyses]
    quotes = unite_quotes(analyses, actors)
    progress("timeline")
    entries = find_entries(analyses, actors, groups)
    progress("moves")
    moves = find_moves(analyses, actors, entries)
    issues, moves, positions = trace_positions(moves, analyses, actors)
    open_ends = find_open_ends(moves, entries, analyses)
    progress("differences")
    differences = find_differences(analyses, actors, groups, quotes, entries)
    return Dossier(
        as_of=_last_day(reports),
        reports=tuple(sorted(reports, key=by_publication)),
        groups=groups,
        timeline=entries,
        quotes=quotes,
        actors=actors,
        moves=moves,
        issues=issues,
        positions=positions,
        open_ends=open_ends,
        differences=differences,
        dropped=tuple(sorted(dropped)),
    )


def _resolve_times(analysis: Analysis, report: Report) -> Analysis:
    if report.published == analysis.report.published:
        return analysis
    return replace(analysis, report=report, times=find_times(report, analysis.sentences))


def _last_day(reports: Sequence[Report]) -> date | None:
    return max((r.published.when.end for r in reports if r.published), default=None)
