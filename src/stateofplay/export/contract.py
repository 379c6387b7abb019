"""A dossier as plain objects: what `dossier.json` holds and what the page shows.

Reads     a dossier
Writes    one dictionary of strings, numbers, lists and dictionaries, in the order of the dossier
Method    each record becomes an object, each span a citation that repeats the text it names
Cost      linear in the number of citations and the text they repeat
Limits    parts that this version does not find (stories, events, novelty) are absent; an empty
          list means that nothing was found
"""

from __future__ import annotations

from datetime import date

from stateofplay import __version__
from stateofplay.export.citation import Citer, Json
from stateofplay.export.contract_figures import figure_object
from stateofplay.export.contract_findings import (
    actor_object,
    attitude_object,
    difference_object,
    entry_object,
    issue_object,
    move_object,
    open_end_object,
    party_link_object,
    position_object,
)
from stateofplay.export.contract_judged import judged_object
from stateofplay.export.contract_proposals import attempt_object, proposal_object
from stateofplay.export.contract_quotes import quote_object
from stateofplay.export.contract_reports import group_object, report_object
from stateofplay.model.dossier import Dossier


def contract(dossier: Dossier) -> Json:
    """Return the dossier as the objects of `dossier.json`.

    Args:
        dossier: the findings about one pile of reports.

    Returns:
        A new dictionary. Every citation in it repeats the characters of its report exactly.
    """
    citer = Citer(dossier.reports, dossier.lineage())
    group_of = {report: group.id for group in dossier.groups for report in group.reports}
    issue_ids = {issue.name: issue.id for issue in dossier.issues}
    return {
        "stateofplay": __version__,
        "as_of": _day(dossier.as_of),
        "counts": _pile_counts(dossier),
        "reports": [report_object(r, group_of.get(r.id), citer) for r in dossier.reports],
        "copy_groups": [group_object(group, citer) for group in dossier.groups],
        "timeline": [entry_object(entry, citer) for entry in dossier.timeline],
        "quotes": [quote_object(quote, citer) for quote in dossier.quotes],
        "attitudes": [attitude_object(one, citer) for one in dossier.attitudes],
        "actors": [actor_object(actor, citer) for actor in dossier.actors],
        "moves": [move_object(move, issue_ids, citer) for move in dossier.moves],
        "issues": [issue_object(issue, citer) for issue in dossier.issues],
        "positions": [position_object(one) for one in dossier.positions],
        "party_links": [party_link_object(one, citer) for one in dossier.party_links],
        "proposals": [proposal_object(one, citer) for one in dossier.proposals],
        "attempts": [attempt_object(one, citer) for one in dossier.attempts],
        "open_ends": [open_end_object(one, citer) for one in dossier.open_ends],
        "figures": [figure_object(one, citer) for one in dossier.figures],
        "differences": [difference_object(one, citer) for one in dossier.differences],
        "dropped": [{"file": one.file, "reason": one.reason} for one in dossier.dropped],
        "judgements": [judged_object(one, citer) for one in dossier.judgements],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _pile_counts(dossier: Dossier) -> Json:
    """Return the counts over the whole pile; all copies of one text are one text."""
    publishers = {report.publisher for report in dossier.reports} - {None}
    copies = sum(len(group.reports) - 1 for group in dossier.groups)
    return {
        "reports": len(dossier.reports),
        "publishers": len(publishers),
        "publishers_not_stated": sum(r.publisher is None for r in dossier.reports),
        "independent_texts": len(dossier.reports) - copies,
        "not_analysed": sum(not report.is_analysed for report in dossier.reports),
        "dropped": len(dossier.dropped),
    }
