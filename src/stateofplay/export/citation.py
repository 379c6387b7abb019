"""Spans as citations, times as objects: the two shapes that every part of the contract uses.

Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stateofplay.model.group import Counts
from stateofplay.model.interval import When
from stateofplay.model.lineage import Lineage
from stateofplay.model.report import Report
from stateofplay.model.span import Span

Json = dict[str, Any]

CONTEXT_CHARS = 32  # of prefix and suffix; the length that Hypothesis, the annotation tool, uses


def place_of(citation: Json) -> tuple[str, int, int]:
    """Return where the words of a citation stand: report, start and end."""
    return citation["report"], citation["start"], citation["end"]


class Citer:
    """Turns spans into citations and evidence into counts.

    Args:
        reports: every report that a span may lie in, any order.
        lineage: what counts reports, publishers and independent texts.
    """

    def __init__(self, reports: Iterable[Report], lineage: Lineage) -> None:
        self._texts = {report.id: report.text for report in reports}
        self._lineage = lineage

    def cite(self, span: Span) -> Json:
        """Return the citation of one span; `exact` is the text at its place."""
        text = self._texts[span.report]
        return {
            "report": span.report,
            "start": span.start,
            "end": span.end,
            "exact": text[span.start : span.end],
            "prefix": text[max(0, span.start - CONTEXT_CHARS) : span.start],
            "suffix": text[span.end : span.end + CONTEXT_CHARS],
        }

    def cite_or_none(self, span: Span | None) -> Json | None:
        """Return the citation of a span, `None` when there is none."""
        return None if span is None else self.cite(span)

    def cite_all(self, spans: Iterable[Span]) -> list[Json]:
        """Return the citations of spans in the order given, each once."""
        return [self.cite(span) for span in dict.fromkeys(spans)]

    def count(self, spans: Iterable[Span]) -> Json:
        """Return how many reports, named publishers and independent texts stand behind spans."""
        return counts_object(self._lineage.count(spans))


def counts_object(counts: Counts) -> Json:
    """Return the three counts by their names in the contract."""
    return {
        "reports": counts.reports,
        "publishers": counts.publishers,
        "independent_texts": counts.independent_texts,
    }


def when_object(when: When) -> Json:
    """Return a time as EDTF value, first and last day, part, and words for a reader."""
    return {
        "value": when.value,
        "start": when.start.isoformat(),
        "end": when.end.isoformat(),
        "mod": when.mod,
        "says": when.says,
    }


def when_or_none(when: When | None) -> Json | None:
    """Return a time as an object, `None` when it is not known."""
    return None if when is None else when_object(when)
