"""The words that each sort of finding rests on, and what tells it from others on the same words.

Reads     findings, and the reports they cite
Writes    for each its stretches of text and a label
Method    a judgement quotes these words when it is made, and they are looked up when it is applied
Cost      linear in the evidence
Limits    two findings with the same words and the same label are one to a judgement
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Difference, Entry, Issue, Move, OpenEnd, Position, Quote
from stateofplay.model.judgement import Sort
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.model.thread import PartyLink

Member = tuple[Sequence[Span], str | None]


def quote_member(quote: Quote) -> Member:
    """Return the words of each printing; nothing else is on these words."""
    return [one.attribution.stretch for one in quote.occurrences], None


def entry_member(entry: Entry) -> Member:
    """Return the sentences of an entry, told apart by its time."""
    return entry.evidence, entry.when.value


def move_member(move: Move, reports: Mapping[str, Report]) -> Member:
    """Return the content of a move and the sentences that tell it again, told apart by the act."""
    first = move.evidence[0]
    start = reports[first.report].text.find(move.content, first.start, first.end)
    if move.content and start >= 0:
        first = Span(first.report, start, start + len(move.content))
    return (first, *move.evidence[1:]), move.act


def issue_member(issue: Issue) -> Member:
    """Return the words that name an issue; they name nothing else."""
    return issue.evidence, None


def link_member(link: PartyLink) -> Member:
    """Return the words of a link, told apart by its two parties."""
    return link.evidence, f"{link.predecessor} {link.successor}"


def open_end_member(end: OpenEnd) -> Member:
    """Return the sentences of an open end, told apart by what is open."""
    return end.evidence, end.what


def difference_member(difference: Difference) -> Member:
    """Return the words of all sides, told apart by what differs."""
    spans = [span for side in difference.sides for span in side.evidence]
    return spans, f"{difference.kind}: {difference.about}"


def position_member(
    position: Position,
    moves: Mapping[str, Move],
    names: Mapping[str, str],
    reports: Mapping[str, Report],
) -> Member:
    """Return the words of the moves, told apart by party and issue.

    Args:
        position: of a party.
        moves: by id.
        names: of actors and issues, by id.
        reports: by id.
    """
    spans = [move_member(moves[one], reports)[0][0] for one in position.moves]
    party = names.get(position.party, position.party)
    return spans, f"{party} on {names.get(position.issue, position.issue)}"


def members_in(dossier: Dossier) -> dict[str, tuple[Sort, Member]]:
    """Return the sort and the words of each finding of a dossier by its id; actors have names."""
    reports = {report.id: report for report in dossier.reports}
    found: dict[str, tuple[Sort, Member]] = {}
    found |= {one.id: ("quote", quote_member(one)) for one in dossier.quotes}
    found |= {one.id: ("entry", entry_member(one)) for one in dossier.timeline}
    found |= {one.id: ("move", move_member(one, reports)) for one in dossier.moves}
    found |= {one.id: ("issue", issue_member(one)) for one in dossier.issues}
    found |= {one.id: ("party_link", link_member(one)) for one in dossier.party_links}
    found |= {one.id: ("open_end", open_end_member(one)) for one in dossier.open_ends}
    found |= {one.id: ("difference", difference_member(one)) for one in dossier.differences}
    return found | {one.id: ("position", m) for one, m in positions_in(dossier)}


def positions_in(dossier: Dossier) -> list[tuple[Position, Member]]:
    """Return the positions of a dossier with their words."""
    reports = {report.id: report for report in dossier.reports}
    moves = {move.id: move for move in dossier.moves}
    names = {actor.id: actor.name for actor in dossier.actors}
    names |= {issue.id: issue.name for issue in dossier.issues}
    return [(one, position_member(one, moves, names, reports)) for one in dossier.positions]
