"""Which party came after which: states that are gone, companies and unions under an earlier form.

Reads     actors, and the names in every report
Writes    links from an earlier party to the later one, by id
Method    states by the table of states that are gone. Others where a report says so between two
          names: "Such Steel, formerly Old Iron", "Old Iron, now Such Steel"
Source    succession of states as in the Correlates of War state system; the words are ours
Cost      linear in the names
Limits    only the words between two neighbouring names are read; a link is no identity: the two
          stay two actors
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.span import Span
from stateofplay.model.thread import PartyLink
from stateofplay.text.languages.en.successions import FROM_EARLIER, FROM_LATER, HELD_BY
from stateofplay.text.states import ended_state

_KINDS = frozenset({"country", "organisation", "group"})
_FROM_LATER = re.compile(FROM_LATER, re.IGNORECASE)
_FROM_EARLIER = re.compile(FROM_EARLIER, re.IGNORECASE)
_MAX_BETWEEN = 60  # characters: "which was formerly known as the", and room for its commas


def find_predecessors(
    actors: Sequence[Actor], analyses: Sequence[Analysis]
) -> tuple[PartyLink, ...]:
    """Return which party came after which, sorted.

    Args:
        actors: of the pile.
        analyses: of the pile, with mentions, any order.
    """
    kinds = {actor.id: actor.kind for actor in actors if actor.kind in _KINDS}
    names = {actor.id: actor.name for actor in actors}
    told: dict[tuple[str, str], list[Span]] = {}
    for analysis in sorted(analyses, key=lambda one: one.report.id):
        for earlier, later, span in _told(analysis):
            if earlier != later and kinds.get(earlier) == kinds.get(later, "") != "country":
                told.setdefault((earlier, later), []).append(span)
    links = {
        (earlier, later): PartyLink(
            earlier, later, f"A report calls {names[later]} what {names[earlier]} became.",
            tuple(sorted(set(spans))),
        )
        for (earlier, later), spans in told.items()
        if (later, earlier) not in told  # two reports that say both ways round tell nothing
    }  # fmt: skip
    return tuple(sorted({**links, **_states(actors)}.values()))


def _told(analysis: Analysis) -> Iterator[tuple[str, str, Span]]:
    """Yield the earlier and the later one of two names with words of succession between."""
    text = analysis.report.text
    named = [m for m in analysis.mentions if m.actor is not None and m.form in ("name", "noun")]
    for left, right in pairwise(named):
        if not 0 < right.span.start - left.span.end <= _MAX_BETWEEN:
            continue
        between = " ".join(text[left.span.end : right.span.start].split())
        span = Span(analysis.report.id, left.span.start, right.span.end)
        if _FROM_LATER.fullmatch(between):
            yield str(right.actor), str(left.actor), span
        elif _FROM_EARLIER.fullmatch(between):
            yield str(left.actor), str(right.actor), span


def _states(actors: Sequence[Actor]) -> dict[tuple[str, str], PartyLink]:
    """Return the states that are gone with the one that came after them, if the pile names it."""
    countries = {actor.name: actor for actor in actors if actor.kind == "country"}
    links = {}
    for name, actor in countries.items():
        ended = ended_state(name)
        if ended is None:
            continue
        later = countries.get(ended.successor or HELD_BY.get(name, ""))
        if later is not None:
            why = f"{name} ended on {ended.end.isoformat()}; {later.name} came after it."
            links[actor.id, later.id] = PartyLink(actor.id, later.id, why, actor.evidence)
    return links
