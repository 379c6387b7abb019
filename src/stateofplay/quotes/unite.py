"""Unite quotes: one quote over all reports that print it, with what each printing changed.

Reads     attributions of all reports, and the titles
Writes    quotes sorted by the day they were said or first printed, then by place
Method    printings with the same words fall together; an index of word runs proposes further pairs,
          a gate on speaker, time, local alignment and rarity decides; the longest printing is the
          main form and the others are compared with it; a headline in marks counts only when its
          words stand in such a quote
Source    local alignment gated by inverse document frequency
Cost      linear in words; index entries with more than 40 holders propose nothing
Limits    two sayings of one speaker in the same words on days nobody states are one quote
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Occurrence, Quote
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.judgement import Regroup
from stateofplay.model.mention import Attribution
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.quotes.groups import unite_wordings
from stateofplay.quotes.headlines import headline_wordings
from stateofplay.quotes.united_speaker import telling_printing
from stateofplay.quotes.variants import compare_wordings
from stateofplay.quotes.wording import Wording, read_wording

_MARKED_FIRST = {"direct": 0, "mixed": 0, "indirect": 1}


def unite_quotes(
    analyses: Sequence[Analysis], actors: Sequence[Actor], *, regroup: Regroup | None = None
) -> tuple[Quote, ...]:
    """Return the quotes of a pile, each with all its printings, oldest first.

    A quote counts from the day it was said, else from its first printing; those of one report
    stand in text order, those of undated reports last.

    Args:
        analyses: with `attributions` whose speakers are resolved, any order.
        actors: of the pile, any order.
        regroup: puts printings into other groups, as people judged.
    """
    reports = {a.report.id: a.report for a in analyses}
    names = {actor.id: actor.name for actor in actors}
    wordings = sorted(
        (read_wording(a.report, one) for a in analyses for one in a.attributions),
        key=lambda w: w.key,
    )
    groups = unite_wordings([w for w in wordings if w.words])
    if regroup is not None:
        groups = regroup(groups, _span, lambda _: None)
    found = [_quote(group, reports, names) for group in headline_wordings(analyses, groups)]
    return tuple(sorted(_told_apart(found), key=lambda q: _by_time(q, reports)))


def _span(wording: Wording) -> Span:
    return wording.attribution.stretch


def _by_time(quote: Quote, reports: Mapping[str, Report]) -> tuple[object, ...]:
    first = min(
        (*_published(reports[part.report]), part.start)
        for part in (one.attribution.parts[0] for one in quote.occurrences)
    )
    day = quote.said.start.isoformat() if quote.said else first[0]
    return day, *first, quote.id


def _quote(
    group: Sequence[Wording], reports: Mapping[str, Report], names: Mapping[str, str]
) -> Quote:
    main = min(group, key=lambda w: _by_length(w, reports))
    first = min(group, key=lambda w: (_published(reports[w.report]), w.attribution.speaker is None))
    content = _content(reports[main.report], main.attribution)
    told = telling_printing(main, group)
    actor = told.actor
    return Quote(
        id=content_id("quote", actor, main.attribution.kind, " ".join(main.words)),
        kind=main.attribution.kind,
        content=content,
        actor=actor,
        speaker_name=names.get(actor) if actor else None,
        as_written=_as_written(reports, first, group),
        why=told.why,
        said=_said([w.said for w in group if w.said is not None]),
        occurrences=tuple(
            Occurrence(w.attribution, compare_wordings(main, w))
            for w in sorted(group, key=lambda w: w.key)
        ),
        speaks_for=told.speaks_for,
        also=told.also,
        candidate=told.candidate,
    )


def _by_length(wording: Wording, reports: Mapping[str, Report]) -> tuple[object, ...]:
    """Sort marked before unmarked, longest first, then the earliest printing."""
    return (
        _MARKED_FIRST[wording.attribution.kind],
        -len(wording.words),
        bool(wording.brackets),
        _published(reports[wording.report]),
        wording.key,
    )


def _published(report: Report) -> tuple[str, str]:
    """Return a sort key by publication, undated last, then by id."""
    if report.published is None:
        return "9", report.id
    return report.published.when.start.isoformat(), report.id


def _content(report: Report, attribution: Attribution) -> str:
    """Return the parts as printed; where words of the report stand between them, an ellipsis."""
    return " … ".join(" ".join(report.exact(part).split()) for part in attribution.parts)


def _as_written(
    reports: Mapping[str, Report], first: Wording, group: Sequence[Wording]
) -> str | None:
    by_place = [first, *sorted(group, key=lambda w: w.key)]
    for wording in by_place:
        if wording.attribution.speaker is not None:
            return reports[wording.report].exact(wording.attribution.speaker)
    return None


def _said(found: Sequence[When]) -> When | None:
    """Return the most exact time that all tellings allow."""
    if not found:
        return None
    narrowest = min(found, key=lambda w: (w.n_days, w.start, w.value))
    return narrowest if all(narrowest.overlaps(other) for other in found) else None


def _told_apart(quotes: Sequence[Quote]) -> list[Quote]:
    """Give quotes with one id their own: the same words, said twice or by two open speakers."""
    by_id: dict[str, list[Quote]] = defaultdict(list)
    for quote in quotes:
        by_id[quote.id].append(quote)
    apart: list[Quote] = []
    for same in by_id.values():
        for n, quote in enumerate(sorted(same, key=_first_place)):
            apart.append(quote if n == 0 else _renamed(quote))
    return apart


def _first_place(quote: Quote) -> tuple[str, int]:
    part = quote.occurrences[0].attribution.parts[0]
    return part.report, part.start


def _renamed(quote: Quote) -> Quote:
    report, start = _first_place(quote)
    return replace(quote, id=content_id("quote", quote.id, report, start))
