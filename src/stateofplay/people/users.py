"""Who uses which name: the publisher in its own words, or somebody whom it quotes.

Reads     the actors of a pile; names and quotes of every report, with their speakers
Writes    the same actors, in the same order, with the users of each alias
Method    a name inside the quoted words of a direct or mixed quote is its speaker's, and of nobody
          where the speaker is not known; any other is the publisher's
Source    own; a scholar of a dispute asks who says "Islands" and who says "Territories"
Cost      linear in names and quotes
Limits    reported speech without quote marks is the publisher's wording
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Alias


@dataclass(slots=True)
class _Report:
    """The names of one report by who uses them."""

    publisher: str | None
    own: set[str] = field(default_factory=set)
    quoted: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def tell_users(actors: Sequence[Actor], analyses: Sequence[Analysis]) -> tuple[Actor, ...]:
    """Return the actors with publishers and speakers told apart as users of each alias.

    Args:
        actors: of the pile.
        analyses: of all reports, any order, with names, and quotes whose speakers are resolved.
    """
    reports = {a.report.id: _read(a) for a in analyses}
    return tuple(
        replace(actor, aliases=tuple(_used(alias, reports) for alias in actor.aliases))
        for actor in actors
    )


def _read(analysis: Analysis) -> _Report:
    found = _Report(analysis.report.publisher)
    quoted = list(_quoted(analysis))
    at = 0
    for name in analysis.names:
        while at < len(quoted) and quoted[at][1] <= name.span.start:
            at += 1
        if at < len(quoted) and quoted[at][0] <= name.span.start:
            found.quoted[name.name].update(quoted[at][2])
        else:
            found.own.add(name.name)
    return found


def _quoted(analysis: Analysis) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield start, end and speakers of the words in quote marks, in text order."""
    stretches = [
        (part.start, part.end, tuple(a for a in (one.actor, *one.also) if a is not None))
        for one in analysis.attributions
        if one.kind != "indirect"
        for part in one.parts
    ]
    yield from sorted(stretches)


def _used(alias: Alias, reports: dict[str, _Report]) -> Alias:
    here = [reports[span.report] for span in alias.evidence if span.report in reports]
    own = {one.publisher for one in here if alias.name in one.own}
    quoted = {speaker for one in here for speaker in one.quoted.get(alias.name, ())}
    used_by = tuple(sorted(publisher for publisher in own if publisher is not None))
    return replace(alias, used_by=used_by, said_by=tuple(sorted(quoted)))
