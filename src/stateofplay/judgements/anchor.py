"""From the id of a finding to the words that a judgement of it hangs on.

Reads     a dossier, and what a person typed: an id, `ID/NAME` for one name of an actor,
          `ID@REPORT` for what stands in one report
Writes    a target
Method    the words that the finding rests on are quoted, with where they stand as a hint
Cost      linear in the dossier
Limits    of a finding told in very many places only the first are quoted
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches

from stateofplay.judgements.actors import HERE
from stateofplay.judgements.members import members_in
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Alias
from stateofplay.model.judgement import Place, Sort, Target
from stateofplay.model.report import Report
from stateofplay.model.span import Span

MAX_PLACES = 40  # a finding is found again by a few; every one more is kept for ever
_MAX_PER_NAME = 3
_OPENING_CHARS = 160  # of a report: two lines, enough to tell it from another in the same file
_LIKE = 0.85  # of 1; a mistyped digit of twelve; two ids of other things are alike to about 0.6
_N_NEAR = 3
_IN_REPORT: tuple[Sort, ...] = ("actor", "quote", "entry")
IDS = (
    "report-, actor-, quote-, entry-, move-, issue-, position-, link-, open-, "
    "difference- and judgement- with twelve digits or letters a to f"
)


def anchor(dossier: Dossier, written: str) -> Target:
    """Return what is meant by an id, as a target that holds the words it rests on.

    Args:
        dossier: in which the id stands.
        written: an id, the file of a report, `ID/NAME`, `ID@REPORT` or `ID/NAME@REPORT`.

    Raises:
        InputError: nothing has this id, or the name or report is not in it.
    """
    report = next((r for r in dossier.reports if written in (r.id, r.file)), None)
    if report is not None:
        return Target("report", report.id, (_opening(report),))
    head, _, within = written.partition("@")
    found_id, _, name = head.partition("/")
    target = _whole(dossier, found_id, name)
    return _within(dossier, target, within) if within else target


def _whole(dossier: Dossier, found_id: str, name: str) -> Target:
    reports = {report.id: report for report in dossier.reports}
    actor = next((one for one in dossier.actors if one.id == found_id), None)
    if actor is not None:
        return _name_of(actor, name, reports) if name else _actor(actor, reports)
    if name:
        raise InputError(
            f"only an actor has names: {found_id}/{name}; give the id of an actor before the /"
        )
    if any(one.judgement.id == found_id for one in dossier.judgements):
        return Target("judgement", found_id)
    found = members_in(dossier).get(found_id)
    if found is None:
        raise InputError(_unknown(dossier, found_id))
    sort, (spans, label) = found
    return Target(sort, found_id, _places(spans, reports), label)


def _unknown(dossier: Dossier, written: str) -> str:
    known = [
        *(one.id for one in dossier.reports),
        *(one.id for one in dossier.actors),
        *members_in(dossier),
        *(one.judgement.id for one in dossier.judgements),
    ]
    near = get_close_matches(written, sorted(known), _N_NEAR, _LIKE) if len(written) < 100 else []
    said = f"; the nearest are {', '.join(near)}" if near else ""
    return (
        f"nothing here has the id {written!r}: an id changes when what it names is judged or read "
        f"anew; give one of those in the dossier as it is now ({IDS}){said}"
    )


def _opening(report: Report) -> Place:
    start = len(report.text) - len(report.text.lstrip())
    return Place(report.id, report.text[start : start + _OPENING_CHARS], start, report.file)


def _places(spans: Iterable[Span], reports: dict[str, Report]) -> tuple[Place, ...]:
    kept = list(dict.fromkeys(spans))[:MAX_PLACES]
    return tuple(
        sorted(
            Place(s.report, reports[s.report].exact(s), s.start, reports[s.report].file)
            for s in kept
        )
    )


def _actor(actor: Actor, reports: dict[str, Report]) -> Target:
    spans = [span for alias in actor.aliases for span in alias.evidence[:_MAX_PER_NAME]]
    return Target("actor", actor.id, _places(spans, reports))


def _name_of(actor: Actor, name: str, reports: dict[str, Report]) -> Target:
    """Return one name of an actor; a bare surname only where no fuller name stands beside it."""
    alias = next((a for a in actor.aliases if a.name.casefold() == name.casefold()), None)
    if alias is None:
        raise InputError(
            f"{actor.id} ({actor.name}) is not called {name!r}; give one of "
            f"{', '.join(a.name for a in actor.aliases)}"
        )
    spans = _alone(alias, actor)
    detail = HERE if len(spans) < len(alias.evidence) else None
    return Target("actor", actor.id, _places(spans, reports), detail)


def _alone(alias: Alias, actor: Actor) -> tuple[Span, ...]:
    """Return where a bare surname stands in reports that print no fuller name of the person."""
    if actor.kind != "person" or len(alias.name.split()) > 1:
        return alias.evidence
    fuller = {s.report for a in actor.aliases if len(a.name.split()) > 1 for s in a.evidence}
    return tuple(s for s in alias.evidence if s.report not in fuller) or alias.evidence


def _within(dossier: Dossier, target: Target, within: str) -> Target:
    report = next((r for r in dossier.reports if within in (r.id, r.file)), None)
    if report is None or target.sort not in _IN_REPORT:
        what = "report" if report is None else f"{target.sort} in one report"
        raise InputError(
            f"no {what} can be judged as {target.id}@{within}; give the id of an actor, a quote or "
            "an entry, and behind the @ a report that is here"
        )
    actor = next((one for one in dossier.actors if one.id == target.id), None)
    if actor is not None:
        spelt = {place.exact for place in target.places}
        spans = [
            span
            for alias in actor.aliases
            for span in alias.evidence
            if span.report == report.id and report.exact(span) in spelt
        ]
        places = _places(spans, {report.id: report})
    else:
        spans = list(members_in(dossier)[target.id][1][0])
        places = _places([s for s in spans if s.report == report.id], {report.id: report})
    if not places:
        raise InputError(f"{target.id} does not stand in {within}; give a report that it cites")
    return replace(target, places=places, detail=HERE if target.sort == "actor" else target.detail)
