"""The timeline of a pile: one entry for each happening that it tells of.

Reads     analyses with resolved times and actors, actors, copy groups
Writes    entries, oldest first
Method    select: every dated verb or deed becomes a telling; unite: tellings of one happening come
          together when their times, words and actors agree and nothing keeps them apart; compose:
          the entry has the most exact time that all tellings allow and the words of the best one
Source    the task is timeline summarisation (Timeline17, Tran et al. 2013); the rules are ours
Cost      linear in the text; uniting grows with tellings, never with pairs of reports
Limits    a happening without any time in its sentence has no entry of its own unless the text puts
          it after another; two tellings with no word in common stay two entries
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Entry, Status
from stateofplay.model.group import CopyGroup
from stateofplay.model.ids import content_id
from stateofplay.model.judgement import Regroup
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity
from stateofplay.timeline.config import DEFAULTS, TimelineConfig
from stateofplay.timeline.exactness import meet
from stateofplay.timeline.select import find_tellings
from stateofplay.timeline.telling import Telling
from stateofplay.timeline.unite import Happening, Uniter

_MONTH_DAYS = 31
_RANK: Mapping[Status, int] = {"happened": 0, "planned": 1, "stated": 2}


def find_entries(
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    groups: Sequence[CopyGroup],
    *,
    config: TimelineConfig = DEFAULTS,
    regroup: Regroup | None = None,
) -> tuple[Entry, ...]:
    """Return the happenings that the pile tells of, oldest first.

    Args:
        analyses: one a report, any order; times resolved, mentions united over the pile.
        actors: of the pile.
        groups: copy groups over the reports: one occasion told in copies is told once.
        config: thresholds.
        regroup: puts tellings into other groups, as people judged.
    """
    kinds = {actor.id: actor.kind for actor in actors}
    group_of = {report: group.id for group in groups for report in group.reports}
    ordered = sorted(analyses, key=lambda analysis: analysis.report.id)
    tellings: list[Telling] = []
    documents: list[frozenset[str]] = []
    for analysis in ordered:
        own_group = group_of.get(analysis.report.id, analysis.report.id)
        found = find_tellings(analysis, kinds, own_group, config)
        tellings += found
        documents.append(frozenset(word for telling in found for word in telling.words))
    happenings = Uniter(Rarity(documents), config).unite(tellings)
    if regroup is not None:
        happenings = _regrouped(happenings, regroup)
    reports = {analysis.report.id: analysis.report for analysis in ordered}
    entries = {entry.id: entry for entry in (_entry(one, reports, config) for one in happenings)}
    return tuple(sorted(entries.values(), key=_oldest_first))


def _regrouped(happenings: Sequence[Happening], regroup: Regroup) -> list[Happening]:
    """Return the happenings as people judged; tellings without a time make none by themselves."""
    when_of = {tuple(one.tellings): one.when for one in happenings}
    groups = regroup(
        [one.tellings for one in happenings],
        lambda telling: telling.sentence,
        lambda tellings: when_of[tuple(tellings)].value,
    )
    found = []
    for tellings in groups:
        times = [one.when for one in tellings if one.founds and one.when is not None]
        if times:
            found.append(Happening(when_of.get(tuple(tellings)) or reduce(meet, times), tellings))
    return found


def _entry(happening: Happening, reports: Mapping[str, Report], config: TimelineConfig) -> Entry:
    status = min((one.status for one in happening.tellings if one.founds), key=_RANK.__getitem__)
    best = min(
        (one for one in happening.tellings if one.founds),
        key=lambda telling: _best_first(telling, happening, status, config),
    )
    text = reports[best.report].exact(best.sentence)
    others = {one.sentence for one in happening.tellings} - {best.sentence}
    evidence: tuple[Span, ...] = (best.sentence, *sorted(others))
    when = happening.when
    return Entry(
        id=content_id("entry", when.value, status, text),
        when=when,
        status=status,
        text=text,
        focus=best.focus,
        evidence=evidence,
        reports=tuple(sorted({span.report for span in evidence})),
        is_recap=not any(_is_news(one, happening, config) for one in happening.tellings),
    )


def _is_news(telling: Telling, happening: Happening, config: TimelineConfig) -> bool:
    """Return whether a telling came out before or within days after; vague times give no leeway."""
    if telling.bound is None:
        return False
    leeway = config.recap_days if happening.when.n_days <= _MONTH_DAYS else 0
    return (telling.bound.start - happening.when.end).days <= leeway


def _best_first(
    telling: Telling, happening: Happening, status: Status, config: TimelineConfig
) -> tuple[object, ...]:
    """Order tellings by how well their sentence stands for the entry."""
    is_vague = telling.when is None or telling.when.n_days > 2 * happening.when.n_days
    return (
        telling.status != status,
        is_vague,
        telling.quality,
        not _is_news(telling, happening, config),
        -len(telling.words),
        telling.bound.start.toordinal() if telling.bound else 0,
        telling.sentence,
    )


def _oldest_first(entry: Entry) -> tuple[object, ...]:
    return entry.when.start, entry.when.end, entry.text, entry.id
