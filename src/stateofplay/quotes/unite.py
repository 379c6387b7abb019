"""Unite quotes: one quote over all reports that print it, with what each printing changed.

Reads     attributions of all reports, and the titles
Writes    quotes sorted by the day they were said or first printed, then by place
Method    printings with the same words fall together; an index of word runs proposes further pairs,
          a gate on speaker, time, local alignment and rarity decides; the longest printing is the
          main form and the others are compared with it, word by word; the same long words given to
          two speakers are one quote with two names; a headline in marks counts only when its words
          stand in such a quote
Source    local alignment gated by inverse document frequency
Cost      linear in words; of a run with more than 40 holders only the longest are compared
Limits    two sayings of one speaker in the same long words on days nobody states are one quote

The id of a quote rests on its words and on the report of its main form, not on who speaks: what a
person judges of the speaker leaves it as it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Occurrence, Quote, QuoteChange
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When, between, by_time
from stateofplay.model.judgement import Regroup
from stateofplay.model.mention import Attribution
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.quotes.groups import Group, Grouped, main_of, unite_wordings
from stateofplay.quotes.headlines import headline_wordings
from stateofplay.quotes.united_speaker import telling_printing
from stateofplay.quotes.variants import changes_of, compare_wordings, variant_of
from stateofplay.quotes.wording import Wording, read_wording


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
    groups = _one_with_two_names(unite_wordings([w for w in wordings if w.words]))
    if regroup is not None:
        groups = _regrouped(groups, regroup)
    told = headline_wordings(analyses, [group.members for group in groups])
    found = [
        _quote(Group(group.main, tuple(sorted(members, key=lambda w: w.key))), reports, names)
        for group, members in zip(groups, told, strict=True)
    ]
    return tuple(sorted(_told_apart(found), key=lambda q: _by_time(q, reports)))


def _regrouped(groups: Sequence[Group], regroup: Regroup) -> list[Group]:
    """Return the groups as people judged; the main form of one that they made is found anew."""
    mains = {id(group.main) for group in groups}
    found = []
    for members in regroup([group.members for group in groups], _span, lambda _: None):
        own = [w for w in members if id(w) in mains]
        main = own[0] if len(own) == 1 else main_of(members)
        found.append(Group(main, tuple(members)))
    return found


def _one_with_two_names(grouped: Grouped) -> list[Group]:
    """Return the groups, those that give the same words to two speakers made one.

    The main form is that of the speaker whom more reports name, then of the earlier one.
    """
    into = list(range(len(grouped.groups)))
    for a, b in grouped.voices:
        if into[a] == a and into[b] == b and a != b:
            first, second = sorted((a, b), key=lambda n: _weight(grouped.groups[n]))
            into[second] = first
    members: dict[int, list[Wording]] = defaultdict(list)
    for n, group in enumerate(grouped.groups):
        members[into[n]].extend(group.members)
    return [
        Group(grouped.groups[n].main, tuple(sorted(members[n], key=lambda w: w.key)))
        for n in sorted(members)
    ]


def _weight(group: Group) -> tuple[object, ...]:
    n_reports = len({w.report for w in group.members})
    first = min("9" if w.published is None else str(w.published.start) for w in group.members)
    return -n_reports, first, group.main.key


def _span(wording: Wording) -> Span:
    return wording.attribution.stretch


def _by_time(quote: Quote, reports: Mapping[str, Report]) -> tuple[object, ...]:
    first = min(
        (*_published(reports[part.report]), part.start)
        for part in (one.attribution.parts[0] for one in quote.occurrences)
    )
    is_told = quote.said is not None and quote.said.mod != "before"
    day = quote.said.start.isoformat() if quote.said and is_told else first[0]
    return day, *first, quote.id


def _quote(group: Group, reports: Mapping[str, Report], names: Mapping[str, str]) -> Quote:
    main = group.main
    told = telling_printing(main, group.members)
    actor = told.actor
    own = [w for w in group.members if w.actor is None or w.actor == actor]
    return Quote(
        id=content_id("quote", main.attribution.kind, " ".join(main.words), main.report),
        kind=main.attribution.kind,
        content=_content(reports[main.report], main.attribution),
        actor=actor,
        speaker_name=names.get(actor) if actor else None,
        as_written=_as_written(reports, own),
        why=told.why,
        said=_said(group.members),
        occurrences=tuple(_occurrence(main, w, actor) for w in group.members),
        occasion=_occasion(own),
        speaks_for=told.speaks_for,
        also=told.also,
        candidate=told.candidate,
    )


def _occurrence(main: Wording, wording: Wording, actor: str | None) -> Occurrence:
    if wording is main:
        return Occurrence(wording.attribution, None)
    gaps = () if main.is_marked != wording.is_marked else compare_wordings(main, wording)
    changes = changes_of(main, wording, gaps)
    if wording.actor is not None and wording.actor != actor:
        return Occurrence(wording.attribution, "speaker", (*_voices(main, wording), *changes))
    return Occurrence(wording.attribution, variant_of(main, wording, changes), changes)


def _voices(main: Wording, wording: Wording) -> tuple[QuoteChange, ...]:
    """Return who speaks in the main form, and who in another printing."""
    named = [w.attribution.speaker for w in (main, wording)]
    lost, added = (() if span is None else (span,) for span in named)
    return (QuoteChange("speaker", lost, added),)


def _published(report: Report) -> tuple[str, str]:
    """Return a sort key by publication, undated last, then by id."""
    if report.published is None:
        return "9", report.id
    return report.published.when.start.isoformat(), report.id


def _content(report: Report, attribution: Attribution) -> str:
    """Return the parts as printed; where words of the report stand between them, an ellipsis."""
    return " … ".join(" ".join(report.exact(part).split()) for part in attribution.parts)


def _as_written(reports: Mapping[str, Report], group: Sequence[Wording]) -> str | None:
    """Return the words that name the speaker in the first report that has any."""
    ordered = sorted(group, key=lambda w: (_published(reports[w.report]), w.key))
    spans = (w.attribution.speaker for w in ordered)
    named = next((span for span in spans if span is not None), None)
    return None if named is None else reports[named.report].exact(named)


def _occasion(group: Sequence[Wording]) -> Span | None:
    """Return the longest words that tell an occasion; the first of equally long ones."""
    told = [w.attribution.occasion for w in group if w.attribution.occasion is not None]
    return max(
        told, key=lambda span: (span.end - span.start, span.report, -span.start), default=None
    )


def _said(group: Sequence[Wording]) -> When | None:
    """Return the most exact time that all tellings allow, else a bound.

    Where reports put it on several days, all of them are told.
    """
    found = sorted({w.said for w in group if w.said is not None}, key=_exactness)
    if not found:
        printed = [w.published for w in group if w.published is not None]
        return by_time(min(printed, key=lambda w: (w.end, w.start))) if printed else None
    if all(found[0].overlaps(other) for other in found):
        return found[0]
    apart = [found[0], *(one for one in found[1:] if not one.overlaps(found[0]))]
    says = "; ".join(one.says for one in sorted(apart, key=lambda w: (w.start, w.end)))
    first, last = min(w.start for w in apart), max(w.end for w in apart)
    return between(first, last, f"reports differ: {says}")


def _exactness(when: When) -> tuple[object, ...]:
    # Of two equally long ones the fuller says more: September 2018, a Wednesday.
    return when.n_days, when.start, when.value, -len(when.says), when.says


def _told_apart(quotes: Sequence[Quote]) -> list[Quote]:
    """Give quotes with one id their own: the same words, told twice as two quotes in a report."""
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
