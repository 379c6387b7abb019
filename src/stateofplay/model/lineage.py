"""The three honest counts: how many reports, publishers and independent texts hold something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from stateofplay.model.group import CopyGroup, Counts
from stateofplay.model.report import Report
from stateofplay.model.span import Span


class Lineage:
    """Answers how many independent texts stand behind a finding.

    Reports of one copy group are one text wherever the words are shared. Words that only one of
    them has are its own: with no wire text at hand nobody can tell whether they are wire or house,
    and they are one text either way.

    Args:
        reports: all reports, any order.
        groups: copy groups over them.
    """

    def __init__(self, reports: Iterable[Report], groups: Iterable[CopyGroup]) -> None:
        self._publisher = {report.id: report.publisher for report in reports}
        self._group: dict[str, str] = {}
        self._shared: dict[str, list[Span]] = defaultdict(list)
        for group in groups:
            for report in group.reports:
                self._group[report] = group.id
            for pair in group.pairs:
                for passage in pair.kept:
                    self._shared[passage.left.report].append(passage.left)
                    self._shared[passage.right.report].append(passage.right)

    def count(self, evidence: Iterable[Span]) -> Counts:
        """Return the counts over the reports that `evidence` lies in."""
        spans = set(evidence)
        reports = {span.report for span in spans}
        publishers = {self._publisher.get(report) for report in reports} - {None}
        roots = {self._root(span) for span in spans}
        own = {root for root in roots if root in reports}
        # A report that shows both shared and own words is already counted with its group.
        in_groups = {self._group[r] for r in own if r in self._group} & (roots - own)
        doubled = {r for r in own if self._group.get(r) in in_groups}
        return Counts(len(reports), len(publishers), len(roots - doubled))

    def _root(self, span: Span) -> str:
        group = self._group.get(span.report)
        if group is None:
            return span.report
        if any(shared.overlaps(span) for shared in self._shared[span.report]):
            return group
        return span.report
