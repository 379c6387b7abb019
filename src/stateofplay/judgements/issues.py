"""What people say of issues and parties: one issue, another name, who came after whom.

Reads     issues, moves, positions, links of parties, and the reports
Writes    issues merged and called as people judged, the moves under them, and links of parties
Method    an issue is found again by the words it rests on and by its name; merged issues are the
          one with more moves. A link that a person makes stands beside those found; one denied is
          left out
Source    own: people's judgements in records of their own
Cost      linear in issues and links, for each judgement of that sort
Limits    an issue cannot be taken apart; deny a position, or rename
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stateofplay.judgements.findings import leave_out
from stateofplay.judgements.members import issue_member, link_member
from stateofplay.judgements.places import Members, Texts, why_unmatched
from stateofplay.judgements.standing import standing
from stateofplay.model.finding import Actor, Issue
from stateofplay.model.judgement import Judged, Judgement
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.model.thread import PartyLink


def judge_issues(
    issues: Sequence[Issue],
    issue_of: Mapping[str, str],
    reports: Sequence[Report],
    judgements: Sequence[Judgement],
) -> tuple[tuple[Issue, ...], dict[str, str], tuple[Judged, ...]]:
    """Return the issues as people judged them, the issue of each move, and what was applied.

    Args:
        issues: as found; each keeps its id whatever it is called.
        issue_of: move id -> issue id.
        reports: of the pile.
        judgements: all of them, any order.
    """
    ours = [
        one
        for one in standing(judgements)
        if one.targets[0].sort == "issue" and one.kind in ("same", "name")
    ]
    if not ours:
        return tuple(issues), dict(issue_of), ()
    texts = Texts(reports)
    members = Members(texts, [issue_member(issue) for issue in issues])
    ids = [issue.id for issue in issues]
    n_moves = Counter(issue_of.values())
    became = {one: one for one in ids}
    names: dict[str, str] = {}
    judged = []
    for one in ours:
        found = [members.findings(target, ids)[:1] for target in one.targets]
        if not all(found):
            judged.append(Judged(one, "unmatched", why_unmatched(one.targets, texts)))
            continue
        meant = [became[ids[places[0]]] for places in found]
        if one.kind == "name":
            names[meant[0]] = one.value or ""
            judged.append(Judged(one, "applied", "It is called so."))
            continue
        to = min(meant, key=lambda issue: (-n_moves[issue], issue))
        became = {old: to if new in meant else new for old, new in became.items()}
        judged.append(Judged(one, "applied", "They stand as one."))
    kept = tuple(
        _merged(issue, issues, became, names)
        for issue in issues
        if issue.id in set(became.values())
    )
    return kept, {move: became[issue] for move, issue in issue_of.items()}, tuple(judged)


def _merged(
    issue: Issue, issues: Sequence[Issue], became: Mapping[str, str], names: Mapping[str, str]
) -> Issue:
    """Return an issue with the words of those merged into it; what it was called stays a name."""
    parts = [one for one in issues if became[one.id] == issue.id]
    name = names.get(issue.id) or issue.name
    also = [word for one in (issue, *parts) for word in (one.name, *one.also) if word != name]
    first: dict[str, Span] = {}
    for span in sorted(span for one in parts for span in one.evidence):
        first.setdefault(span.report, span)
    spans = tuple(first[report] for report in sorted(first))
    return replace(issue, name=name, also=tuple(dict.fromkeys(also)), evidence=spans)


def judge_links(
    links: Sequence[PartyLink],
    actors: Sequence[Actor],
    reports: Sequence[Report],
    judgements: Sequence[Judgement],
) -> tuple[tuple[PartyLink, ...], tuple[Judged, ...]]:
    """Return the links of parties as people judged them, and what was applied.

    Args:
        links: as found.
        actors: as judged.
        reports: of the pile.
        judgements: all of them, any order.
    """
    if not judgements:
        return tuple(links), ()
    texts = Texts(reports)
    members = Members(
        texts, [([s for a in one.aliases for s in a.evidence], None) for one in actors]
    )
    ids = [actor.id for actor in actors]
    made = list(links)
    judged = []
    for one in standing(judgements):
        if one.kind != "predecessor":
            continue
        found = [members.findings(target, ids)[:1] for target in one.targets]
        if not all(found) or found[0] == found[1]:
            judged.append(Judged(one, "unmatched", why_unmatched(one.targets, texts)))
            continue
        earlier, later = (actors[places[0]] for places in found)
        why = f"A person judged that {later.name} came after {earlier.name}."
        made = [
            link for link in made if {link.predecessor, link.successor} != {earlier.id, later.id}
        ]
        made.append(PartyLink(earlier.id, later.id, why, earlier.evidence))
        judged.append(Judged(one, "applied", "It is shown as its predecessor."))
    made.sort()
    kept, denied = leave_out(
        "party_link", made, [link_member(link) for link in made], reports, judgements
    )
    return kept, (*judged, *denied)
