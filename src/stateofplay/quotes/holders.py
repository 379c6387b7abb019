"""Name the holder of each attitude, and unite those that several reports tell alike.

Reads     the attitudes and actor mentions of reports
Writes    the same attitudes with `actor` and the reason; then one record for each that is told in
          the same words of the same holder
Method    a holder is found as the speaker of reported words is; only cues that tell an attitude are
          kept; copies of one text tell an attitude in the same words, so that these alone unite
Source    attitudes as PolNeAR marks them among its attributions; uniting is our own
Cost      linear in attitudes and mentions
Limits    those of `quotes.attribute`; one attitude in other words is told twice
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, HeldAttitude
from stateofplay.model.ids import content_id
from stateofplay.model.mention import Attitude, Attribution
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.quotes.attribute import attribute_quotes
from stateofplay.text.languages.en.attitudes import tells_attitude
from stateofplay.text.tokens import find_words

_PARTICLE = 5  # characters behind a cue in which its particle stands (call for)


def attribute_attitudes(analysis: Analysis, actors: Mapping[str, Actor]) -> tuple[Attitude, ...]:
    """Return the attitudes of one report with their holders as actors, in text order.

    Args:
        analysis: with `attitudes` and `mentions`, each sorted by place.
        actors: of the pile, by id; only those that the report mentions are looked at.
    """
    if not analysis.attitudes:
        return ()
    told = tuple(
        Attribution("indirect", one.parts, one.holder, one.cue, one.sentence, one.why)
        for one in analysis.attitudes
    )
    read = attribute_quotes(replace(analysis, attributions=told), actors)
    return tuple(
        replace(one, actor=found.actor, why=found.why)
        for one, found in zip(analysis.attitudes, read, strict=True)
    )


def unite_attitudes(
    analyses: Sequence[Analysis], actors: Sequence[Actor]
) -> tuple[HeldAttitude, ...]:
    """Return the attitudes of a pile whose holder is written, by report and place of the first.

    Args:
        analyses: with `attitudes` whose holders are resolved, any order.
        actors: of the pile, any order.
    """
    names = {actor.id: actor.name for actor in actors}
    groups: dict[tuple[str, ...], list[tuple[Attitude, Report]]] = defaultdict(list)
    for analysis in sorted(analyses, key=lambda a: a.report.id):
        for one in analysis.attitudes:
            if one.holder is not None and _is_attitude(analysis.report, one):
                groups[_key(analysis.report, one, one.holder)].append((one, analysis.report))
    found = [_united(key, group, names) for key, group in groups.items()]
    return tuple(sorted(found, key=lambda held: (held.occurrences[0].sentence, held.id)))


def _is_attitude(report: Report, one: Attitude) -> bool:
    """Return whether the cue is a word of attitude, alone or with a particle behind it.

    What was shown, discussed or done is found with its doer too; it is nobody's attitude.
    """
    last = min([one.cue.end + _PARTICLE, *(p.start for p in one.parts if p.start >= one.cue.end)])
    words = find_words(report.text, one.cue.start, max(one.cue.end, last))
    return tells_attitude(frozenset(word.fold for word in words))


def _key(report: Report, one: Attitude, holder: Span) -> tuple[str, ...]:
    holder_key = one.actor or _words(report, (holder,))
    return holder_key, _words(report, (one.cue,)), _words(report, one.parts)


def _words(report: Report, spans: Sequence[Span]) -> str:
    return " ".join(w.fold for s in spans for w in find_words(report.text, s.start, s.end))


def _united(
    key: tuple[str, ...], group: Sequence[tuple[Attitude, Report]], names: Mapping[str, str]
) -> HeldAttitude:
    first, report = group[0]
    assert first.holder is not None
    return HeldAttitude(
        id=content_id("attitude", *key),
        actor=first.actor,
        holder_name=names.get(first.actor) if first.actor else None,
        as_written=report.exact(first.holder),
        cue=report.exact(first.cue),
        content=" ... ".join(report.exact(part) for part in first.parts),
        why=first.why,
        occurrences=tuple(one for one, _ in group),
    )
