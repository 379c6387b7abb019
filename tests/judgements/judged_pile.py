"""An invented affair in five reports, and a run over it with what people judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from stateofplay.copies.find import find_pairs
from stateofplay.copies.group import group_copies
from stateofplay.differences.find import find_differences
from stateofplay.judgements.actors import judge_actors, judge_mentions
from stateofplay.judgements.copies import judge_pairs
from stateofplay.judgements.findings import judge_entries, judge_findings, judge_moves
from stateofplay.judgements.quotes import judge_attributions, judge_quotes
from stateofplay.judgements.read import read_judgement
from stateofplay.judgements.regroup import regroup_by
from stateofplay.judgements.reports import judge_raw, judge_reports
from stateofplay.model.analysis import Analysis
from stateofplay.model.dossier import Dossier
from stateofplay.model.ids import content_id
from stateofplay.model.judgement import Judgement
from stateofplay.model.report import RawReport, Report, Stated, by_publication
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

WIRE = """Norland proposes a joint toll for the Merrow Strait

HALVEN, March 3 2019 (Coastwire) - Norland's foreign minister, Ada Brenn, proposed a joint toll \
for the Merrow Strait on Sunday and said her country would accept inspectors if Sudmark \
withdrew its patrols.

“We are ready to share the water, but we will never sell a single mile of it,” Brenn told \
reporters in Halven.

Sudmark seized two lightships in the strait in 1931, and the countries have never agreed a border.
"""
REWRITE = """A shared toll is on the table

4 March 2019

In Halven on Sunday the minister Ada Brenn put forward a toll that both shores of the strait \
would levy together.

She told reporters: “We are ready to share the water, but we will never sell a single mile of it.”

About 14,000 people live by fishing along the strait, the ministry said.
"""
REFUSAL = """Sudmark says no to inspectors

6 March 2019

Sudmark's president, Peter Hallman, rejected the joint toll for the Merrow Strait on Tuesday.

“The border comes first and the tolls come later,” Hallman said at the harbour of Karn.

About 11,500 people live by fishing along the strait, Hallman said. Ada Brenn asked Peter \
Hallman on Wednesday to withdraw the patrols.
"""
NAMESAKE = """Harbour of Karn gets a new crane

9 March 2019

The harbour of Karn opened a crane on Thursday. Brenn built it in eleven months.

“The crane is the tallest on this coast,” Brenn said on Thursday.
"""
LATER = """Talks on the strait resume

20 March 2019

Norland and Sudmark resumed talks on the Merrow Strait on 19 March 2019 in Ostra.

Peter Hallman rejected the joint toll on March 5, 2019, and the countries planned to meet again \
on 14 March 2019.

“The border comes first,” he said.
"""
TEXTS = {
    "wire.txt": WIRE,
    "rewrite.txt": REWRITE,
    "refusal.txt": REFUSAL,
    "namesake.txt": NAMESAKE,
    "later.txt": LATER,
}


def report_id(file: str) -> str:
    """Return the id of a report of the pile."""
    return content_id("report", file)


def pile(**texts: str) -> list[RawReport]:
    """Return the reports; a keyword such as `wire` gives one another text under the same id."""
    return [
        RawReport(report_id(file), file, "text", texts.get(file.split(".")[0], text), Stated())
        for file, text in TEXTS.items()
    ]


def run(raw: Sequence[RawReport], judgements: Sequence[Judgement] = ()) -> Dossier:
    """Return the dossier of the reports as people judged it."""
    kept, left_out, judged = judge_raw(raw, judgements)
    analyses = sorted(map(analysis_of, kept), key=lambda a: a.report.id)
    reports = judge_reports([a.report for a in analyses], judgements)
    analyses = [_dated(a, r) for a, r in zip(analyses, reports, strict=True)]
    pairs, told = judge_pairs(find_pairs(reports), reports, judgements)
    judged += told
    groups = group_copies(reports, pairs)
    reports = date_reports(analyses, groups)
    analyses = [_dated(a, r) for a, r in zip(analyses, reports, strict=True)]
    cast = judge_actors(unite_names(analyses), analyses, judgements)
    judged += cast.judged
    actors = cast.actors
    analyses = [replace(a, mentions=find_mentions(a, cast.named)) for a in analyses]
    analyses = [replace(a, mentions=judge_mentions(a, cast)) for a in analyses]
    analyses = [replace(a, attributions=attribute_quotes(a, actors)) for a in analyses]
    analyses = judge_attributions(analyses, actors, judgements)
    regroup = regroup_by("quote", reports, judgements)
    quotes = unite_quotes(analyses, actors, regroup=regroup)
    quotes, analyses, told = judge_quotes(quotes, analyses, actors, judgements)
    judged += told
    regroup = regroup_by("entry", reports, judgements)
    entries = find_entries(analyses, actors, groups, regroup=regroup)
    entries, told = judge_entries(entries, reports, judgements)
    judged += told
    moves, told = judge_moves(find_moves(analyses, actors, entries), reports, judgements)
    judged += told
    issues, moves, positions = trace_positions(moves, analyses, actors)
    dossier = Dossier(
        as_of=max((r.published.when.end for r in reports if r.published), default=None),
        reports=tuple(sorted(reports, key=by_publication)),
        groups=groups,
        timeline=entries,
        quotes=quotes,
        actors=actors,
        moves=moves,
        issues=issues,
        positions=positions,
        open_ends=find_open_ends(moves, entries, analyses),
        differences=find_differences(analyses, actors, groups, quotes, entries),
        dropped=left_out,
    )
    return judge_findings(dossier, judgements, judged)


def _dated(analysis: Analysis, report: Report) -> Analysis:
    if report == analysis.report:
        return analysis
    times = analysis.times
    if report.published != analysis.report.published:
        times = find_times(report, analysis.sentences)
    return replace(analysis, report=report, times=times)


@lru_cache(maxsize=1)
def unjudged() -> Dossier:
    """Return the dossier of the pile as nobody judged it."""
    return run(pile())


def judge(dossier: Dossier, *words: str, note: str | None = None, at: int = 1) -> Judgement:
    """Return what a person types about a dossier, read."""
    return read_judgement(dossier, words[0], words[1:], note=note, at=at)
