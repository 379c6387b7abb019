"""Copy groups: all reports that hang together by whole copies, and where their text comes from.

Reads     reports and their copy pairs
Writes    copy groups, sorted by their first report
Method    connected components over whole copies; a shared part joins nothing. The origin is the
          report by the agency that the others credit; else, where an agency is credited, a text
          that is not here; else the one report from which all others descend by known directions.
Source    connected components; how origins are told is ours
Cost      linear in pairs
Limits    a chain of copies is one group even where its ends share little
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stateofplay.copies.direction import credited_agency, is_before
from stateofplay.copies.parents import choose_parents
from stateofplay.model.group import CopyGroup, CopyPair
from stateofplay.model.ids import content_id
from stateofplay.model.report import Report


class _Origin(NamedTuple):
    report: str | None
    is_unseen: bool
    agency: str | None
    why: str


def group_copies(reports: Sequence[Report], pairs: Sequence[CopyPair]) -> tuple[CopyGroup, ...]:
    """Return the copy groups, sorted by their reports.

    Args:
        reports: any order.
        pairs: pairs over them, any order.
    """
    by_id = {report.id: report for report in reports}
    groups = [
        _make_group([by_id[one] for one in sorted(members)], held)
        for members, held in _components(pairs)
    ]
    return tuple(sorted(groups, key=lambda group: group.reports))


def _components(pairs: Sequence[CopyPair]) -> list[tuple[set[str], list[CopyPair]]]:
    """Return the reports of each component with all pairs among them."""
    root: dict[str, str] = {}
    for pair in pairs:
        if pair.whole:
            left, right = _find(root, pair.left), _find(root, pair.right)
            root[max(left, right)] = min(left, right)
    members: dict[str, set[str]] = defaultdict(set)
    for report in list(root):
        members[_find(root, report)].add(report)
    held: dict[str, list[CopyPair]] = defaultdict(list)
    for pair in pairs:
        if pair.left in root and pair.right in root:
            group = _find(root, pair.left)
            if group == _find(root, pair.right):
                held[group].append(pair)
    return [(members[group], held[group]) for group in sorted(members)]


def _find(root: dict[str, str], report: str) -> str:
    """Return the root of a report, shortening the way to it."""
    root.setdefault(report, report)
    while root[report] != report:
        root[report] = root[root[report]]
        report = root[report]
    return report


def _make_group(reports: list[Report], pairs: list[CopyPair]) -> CopyGroup:
    origin = _find_origin(reports, pairs)
    ids = tuple(report.id for report in reports)
    return CopyGroup(
        id=content_id("copies", *ids),
        reports=ids,
        origin=origin.report,
        is_unseen=origin.is_unseen,
        agency=origin.agency,
        why=origin.why,
        pairs=tuple(sorted(pairs, key=lambda pair: (pair.left, pair.right))),
    )


def _find_origin(reports: list[Report], pairs: list[CopyPair]) -> _Origin:
    agency, n_credits = _credited(reports)
    if n_credits:
        own = [r for r in reports if _is_by(r, agency)]
        if len(own) == 1 and not any(is_before(r, own[0]) for r in reports):
            return _Origin(own[0].id, False, agency, _why_seen(n_credits, agency))
        return _Origin(None, True, agency, _why_unseen(n_credits, agency))
    root = _one_root(reports, pairs)
    if root is not None:
        return _Origin(root.id, False, root.agency, "every other report came after it")
    if any(pair.direction == "common_origin" for pair in pairs):
        return _Origin(None, True, None, "the reports probably share a text that is not here")
    return _Origin(None, False, None, "nothing tells which report came first")


def _credited(reports: Iterable[Report]) -> tuple[str | None, int]:
    """Return the agency that most reports credit, `None` for a tie, and how many credit any."""
    credited = Counter(a for a in map(credited_agency, reports) if a is not None)
    ranked = sorted(credited.items(), key=lambda item: (-item[1], item[0]))
    if not ranked:
        return None, 0
    is_tie = len(ranked) > 1 and ranked[0][1] == ranked[1][1]
    return (None if is_tie else ranked[0][0]), sum(credited.values())


def _why_unseen(n_credits: int, agency: str | None) -> str:
    if agency is None:
        return f"{n_credits} reports credit agencies, not the same one, whose texts are not here"
    return f"{_crediting(n_credits)} {agency}, whose own text is not here"


def _why_seen(n_credits: int, agency: str | None) -> str:
    return f"{_crediting(n_credits)} {agency}, whose own text this is"


def _crediting(n_credits: int) -> str:
    return "1 report credits" if n_credits == 1 else f"{n_credits} reports credit"


def _is_by(report: Report, agency: str | None) -> bool:
    return (
        agency is not None
        and report.publisher is not None
        and report.publisher.casefold() == agency.casefold()
    )


def _one_root(reports: list[Report], pairs: list[CopyPair]) -> Report | None:
    """Return the report from which all others descend, when there is just one."""
    parents = choose_parents(reports, pairs)
    roots = [report for report in reports if report.id not in parents]
    return roots[0] if len(roots) == 1 else None
