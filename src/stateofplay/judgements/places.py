"""Find again, in the texts of this run, the words that a judgement hangs on.

Reads     places of judgements; the reports of the pile
Writes    spans, or `None`; the members of findings that rest on them
Method    the words at the place where they stood; else the nearest place that prints them, white
          space aside; else the nearest that prints half of them. A report whose id is gone is known
          by its file when that one prints the words. Of the findings on the words, those that share
          most of them
Cost      one look-up where nothing moved, else linear in the text
Limits    words that the text prints several times may be found at another of these places
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol

from stateofplay.model.judgement import Place, Target
from stateofplay.model.span import Span

_MIN_HALF_WORDS = 4  # fewer words stand in many places
_MIN_SHARE = 0.5  # of the shorter stretch; less is a neighbour, not the same words


class _Text(Protocol):
    """A report, raw or clean."""

    @property
    def id(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def text(self) -> str: ...


class Texts:
    """The texts of a pile.

    Args:
        reports: raw or clean, any order.
    """

    def __init__(self, reports: Iterable[_Text]) -> None:
        self._texts: dict[str, str] = {}
        self._of_file: dict[str, list[str]] = defaultdict(list)
        for report in reports:
            self._texts[report.id] = report.text
            self._of_file[report.file].append(report.id)

    def report_of(self, place: Place) -> str | None:
        """Return the id of the report, also where only its file is the same; `None` if gone."""
        if place.report in self._texts:
            return place.report
        same = [r for r in self._of_file.get(place.file, ()) if self._find(r, place) is not None]
        return same[0] if len(same) == 1 else None

    def find(self, place: Place) -> Span | None:
        """Return where the words stand in this run."""
        report = self.report_of(place)
        return None if report is None else self._find(report, place)

    def exact(self, span: Span) -> str:
        """Return the characters that a span names."""
        return self._texts[span.report][span.start : span.end]

    def _find(self, report: str, place: Place) -> Span | None:
        text = self._texts[report]
        if not place.exact.strip():
            return None
        if text.startswith(place.exact, place.start):
            return Span(report, place.start, place.start + len(place.exact))
        words = place.exact.split()
        half = len(words) // 2
        runs = [words]
        if half >= _MIN_HALF_WORDS:
            runs += [words[:half], words[-half:]]
        for run in runs:
            found = _nearest(text, run, place.start)
            if found is not None:
                return Span(report, *found)
        return None


def _nearest(text: str, words: Sequence[str], start: int) -> tuple[int, int] | None:
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = [match.span() for match in pattern.finditer(text)]
    return min(found, key=lambda span: (abs(span[0] - start), span), default=None)


class Members:
    """Findings as members, each a stretch of text: finds those that a target speaks of.

    Args:
        texts: of the pile.
        groups: for each finding its stretches and what tells it from others on them.
    """

    def __init__(self, texts: Texts, groups: Sequence[tuple[Sequence[Span], str | None]]) -> None:
        self._texts = texts
        self._labels = [label for _, label in groups]
        self._sizes = [len(spans) for spans, _ in groups]
        self._in: dict[str, list[tuple[Span, int, int]]] = defaultdict(list)
        for group, (spans, _) in enumerate(groups):
            for member, span in enumerate(spans):
                self._in[span.report].append((span, group, member))

    def of(self, target: Target) -> set[tuple[int, int]]:
        """Return the members as (finding, number in it); a label only chooses among several."""
        found: set[tuple[int, int]] = set()
        for place in target.places:
            near = self._at(place)
            told = [one for one in near if self._labels[one[0]] == target.detail]
            found.update(told or near)
        return found

    def findings(self, target: Target, ids: Sequence[str]) -> list[int]:
        """Return the findings that a target means: most of their words, and the same label.

        Args:
            target: of one sort with the findings.
            ids: of the findings; between two that share as many words the hinted one is meant.
        """
        n: dict[int, set[int]] = defaultdict(set)
        for place in target.places:
            for group, member in self._at(place, target.detail):
                n[group].add(member)
        if not n:
            return []
        hinted = {group for group in n if ids[group] == target.id}
        if target.sort == "quote":  # printings that were one quote may be several by now
            hinted |= {g for g in n if 2 * len(n[g]) >= self._sizes[g]}
        return sorted(hinted) or [min(n, key=lambda g: (-len(n[g]), g))]

    def _at(self, place: Place, label: str | None = None) -> list[tuple[int, int]]:
        """Return the members that share most of the words of a place; with a label only those."""
        span = self._texts.find(place)
        if span is None:
            return []
        scored = [
            (score, group, member)
            for own, group, member in self._in.get(span.report, ())
            if (label is None or self._labels[group] == label) and (score := _shared(own, span)) > 0
        ]
        best = max((score for score, _, _ in scored), default=0.0)
        return [(group, member) for score, group, member in scored if score == best]


def _shared(left: Span, right: Span) -> float:
    """Return shared by all characters of two stretches, 0 where they share too few."""
    shared = min(left.end, right.end) - max(left.start, right.start)
    shorter = min(left.end - left.start, right.end - right.start)
    if shared < _MIN_SHARE * shorter:
        return 0.0
    return shared / (max(left.end, right.end) - min(left.start, right.start))


def why_unmatched(targets: Iterable[Target], texts: Texts) -> str:
    """Return the reason why what a judgement speaks of is not found."""
    places = [place for target in targets for place in target.places]
    gone = sorted({place.file for place in places if texts.report_of(place) is None})
    if gone:
        return f"The report is not in the pile: {', '.join(gone)}."
    lost = [place for place in places if texts.find(place) is None]
    if lost:
        return f"The words are not in the report any more: {min(lost).exact[:80]!r}."
    return "The program finds nothing of this sort on these words any more."
