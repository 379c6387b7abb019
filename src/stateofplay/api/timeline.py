"""Entries of a dossier's timeline by time, actor, place and how many independent texts tell them.

>>> from stateofplay.api import build
>>> from stateofplay.api.timeline import TimelineFilter, select_entries
>>> dossier = build(["reports/"])                                            # doctest: +SKIP
>>> select_entries(dossier, TimelineFilter(actor="Ann Bee", min_independent=2))  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from stateofplay.api.asking import check_days, folded, lies_within, named, unknown
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Actor, Entry
from stateofplay.model.report import Report
from stateofplay.timeline.budget import most_told

_PLACES = ("place", "country")


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """Which entries are wanted; what is `None` leaves nothing out.

    Args:
        since: first day; an entry that may lie on it or after it is kept.
        until: last day; an entry that may lie on it or before it is kept.
        actor: a name, whole or some words of it: entries whose own words name the actor, or tell
            a move of theirs or towards them; what else their sentence tells does not count.
        place: the same of a place or country; of one that is no actor, entries with its words.
        min_independent: only entries that so many independent texts tell.
        max_days: only entries of so many days, those that most reports tell of; entries of no
            single day are left out then.
    """

    since: date | None = None
    until: date | None = None
    actor: str | None = None
    place: str | None = None
    min_independent: int = 1
    max_days: int | None = None


def select_entries(dossier: Dossier, wanted: TimelineFilter) -> tuple[Entry, ...]:
    """Return the entries of a dossier that a filter keeps, in the order of the dossier.

    Raises:
        InputError: nobody has the name of the actor, the place is named nowhere, several have the
            name, or the last day lies before the first.
    """
    check_days(wanted.since, wanted.until)
    entries = tuple(e for e in dossier.timeline if lies_within(e.when, wanted.since, wanted.until))
    if wanted.actor is not None:
        entries = _of_actor(dossier, entries, wanted.actor)
    if wanted.place is not None:
        entries = _at_place(dossier, entries, wanted.place)
    if wanted.min_independent > 1:
        lineage = dossier.lineage()
        entries = tuple(
            entry
            for entry in entries
            if lineage.count(entry.evidence).independent_texts >= wanted.min_independent
        )
    if wanted.max_days is not None:
        known = {r.id: r.published.when.start for r in dossier.reports if r.published}
        told = most_told(entries, wanted.max_days, known)
        entries = tuple(entry for entry in entries if entry.when.start in told and _is_day(entry))
    return entries


def _is_day(entry: Entry) -> bool:
    return entry.when.start == entry.when.end


def _of_actor(dossier: Dossier, entries: tuple[Entry, ...], name: str) -> tuple[Entry, ...]:
    ids = named(dossier.actors, name, "actor")
    if not ids:
        raise unknown("actor", name, [actor.name for actor in dossier.actors])
    return _that_concern(dossier, entries, ids)


def _at_place(dossier: Dossier, entries: tuple[Entry, ...], name: str) -> tuple[Entry, ...]:
    places = [actor for actor in dossier.actors if actor.kind in _PLACES]
    ids = named(places, name, "place")
    if ids:
        return _that_concern(dossier, entries, ids)
    texts = {report.id: report for report in dossier.reports}
    needle = folded(name)
    if not any(needle in folded(report.text) for report in texts.values()):
        raise unknown("place", name, [actor.name for actor in places])
    return tuple(entry for entry in entries if needle in _words(entry, texts))


def _that_concern(dossier: Dossier, entries: tuple[Entry, ...], ids: set[str]) -> tuple[Entry, ...]:
    """Return the entries whose words name one of the actors, or tell a move of theirs."""
    texts = {report.id: report for report in dossier.reports}
    names = _names_in_reports([actor for actor in dossier.actors if actor.id in ids])
    moved = {
        span
        for move in dossier.moves
        if ids & {*move.actors, *move.recipients}
        for span in move.evidence
    }
    found = []
    for entry in entries:
        best = entry.evidence[0]
        words = _words(entry, texts)
        # Of a sentence that tells two happenings nobody knows here which one is the move.
        is_moved = entry.focus is None and best in moved
        if is_moved or any(needle in words for needle in names.get(best.report, ())):
            found.append(entry)
    return tuple(found)


def _names_in_reports(actors: Sequence[Actor]) -> dict[str, list[str]]:
    """Return for each report the names by which it knows the actors, as folded words."""
    names: dict[str, list[str]] = {}
    for actor in actors:
        for alias in actor.aliases:
            for report in {span.report for span in alias.evidence}:
                names.setdefault(report, []).append(folded(alias.name))
    return names


def _words(entry: Entry, texts: Mapping[str, Report]) -> str:
    """Return the words that the entry is shown by, folded."""
    told = entry.focus or entry.evidence[0]
    return folded(texts[told.report].exact(told))
