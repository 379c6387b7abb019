"""The three honest counts: how many reports, publishers and independent texts hold something."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate

from stateofplay.model.group import CopyGroup, Counts
from stateofplay.model.report import Report
from stateofplay.model.span import Span

# A report that shares so much of its text is a copy of it all, and a sentence that it words in its
# own way is the wire's all the same: reprints reword their leads. The threshold of a whole copy.
_MOSTLY = 0.5


class Lineage:
    """Answers how many independent texts stand behind a finding.

    Reports of one copy group are one text: forty reprints count once, and so do two rewordings of
    one lead, because with no wire at hand nobody can tell what is wire and what is house. Only a
    report most of which is its own (a long feature that takes in a short wire) counts as a text of
    its own, where the finding stands outside the words it shares.

    Args:
        reports: all reports, any order.
        groups: copy groups over them; a report is in one at most.
    """

    def __init__(self, reports: Iterable[Report], groups: Iterable[CopyGroup]) -> None:
        by_id = {report.id: report for report in reports}
        self._publisher = {report.id: report.publisher for report in by_id.values()}
        self._group: dict[str, str] = {}
        self._own_text: dict[str, _Cover] = {}  # what they share; of reports that are mostly own
        for group in groups:
            self._group |= dict.fromkeys(group.reports, group.id)
            # What a person judged one text is one, however little of it stands in both.
            judged = {one for p in group.pairs if p.is_judged for one in (p.left, p.right)}
            for report_id, cover in _shared_text(group).items():
                report = by_id.get(report_id)
                if report is None or report_id in judged:
                    continue
                if cover.n_characters < _MOSTLY * report.n_news_characters:
                    self._own_text[report_id] = cover

    def count(self, evidence: Iterable[Span]) -> Counts:
        """Return the counts over the reports that `evidence` lies in.

        More evidence never lowers a count, and there are never more independent texts than reports.
        """
        spans: dict[str, set[Span]] = defaultdict(set)
        for span in evidence:
            spans[span.report].add(span)
        roots: dict[str, set[str]] = defaultdict(set)  # of each group that has evidence
        members: dict[str, int] = defaultdict(int)
        for report, held in spans.items():
            group = self._group.get(report, report)
            members[group] += 1
            roots[group] |= {self._root(span, group) for span in held}
        publishers = {self._publisher.get(report) for report in spans} - {None}
        n_texts = sum(min(len(roots[group]), members[group]) for group in members)
        return Counts(len(spans), len(publishers), n_texts)

    def _root(self, span: Span, group: str) -> str:
        """Return the report where most of the span is its own, else the group."""
        cover = self._own_text.get(span.report)
        if cover is None or cover.within(span) >= _MOSTLY * (span.end - span.start):
            return group
        return span.report


class _Cover:
    """Stretches of one text, merged, with the characters up to each."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[list[int]] = []
        for span in sorted(spans):
            if merged and span.start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], span.end)
            else:
                merged.append([span.start, span.end])
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]
        self._before: Sequence[int] = [0, *accumulate(end - start for start, end in merged)]

    @property
    def n_characters(self) -> int:
        return self._before[-1]

    def within(self, span: Span) -> int:
        """Return how many characters of the span are covered."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        if first >= last:
            return 0
        whole = self._before[last] - self._before[first]
        cut_front = max(0, span.start - self._starts[first])
        return whole - cut_front - max(0, self._ends[last - 1] - span.end)


def _shared_text(group: CopyGroup) -> dict[str, _Cover]:
    shared: dict[str, list[Span]] = {report: [] for report in group.reports}
    for pair in group.pairs:
        for passage in pair.kept:
            shared[pair.left].append(passage.left)
            shared[pair.right].append(passage.right)
    return {report: _Cover(spans) for report, spans in shared.items()}
