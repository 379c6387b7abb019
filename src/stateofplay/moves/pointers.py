"""Reports that the pile points to and does not hold: `Read more: Ferry cancelled again`.

Reads     analyses: their furniture, and the titles of all reports
Writes    open ends of the kind `report_not_in_pile`, in the order of the reports' ids
Method    a short line of furniture that opens with a label of the language for another report; what
          follows is its title. A title that shares most of its words with that of a report in the
          pile is in it, perhaps under another headline
Cost      linear in the lines, and in the titles that share a word with one
Limits    a list of titles below a label alone is not read, nor a title of one or two words
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import OpenEnd
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.languages.en.page_words import OTHER_REPORT_LABELS
from stateofplay.text.tokens import content_stems

MAX_CHARS = 200  # a label and a headline
MIN_WORDS = 3  # "Read more: Sports" is a section
SAME_TITLE = 0.6  # words in common, of the shorter title; a desk rewrites a headline

_LABELLED = re.compile(
    rf"\W*(?:{'|'.join(re.escape(label) for label in OTHER_REPORT_LABELS)})\W*:\W*(?P<title>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(r"\]\([^)]*\)|https?://\S+")


def find_pointers(analyses: Sequence[Analysis]) -> Iterator[OpenEnd]:
    """Yield the reports that are pointed to and not in the pile.

    Args:
        analyses: any order.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.report.id)
    titles = _Titles(analysis.report.title for analysis in ordered)
    told: set[str] = set()
    for analysis in ordered:
        for span, title in _pointers(analysis.report):
            if title.casefold() not in told and not titles.hold(title):
                told.add(title.casefold())
                yield OpenEnd("report_not_in_pile", (), None, analysis.report.exact(span), (span,))


def _pointers(report: Report) -> Iterator[tuple[Span, str]]:
    for block in report.blocks:
        if block.role != "furniture" or block.end - block.start > MAX_CHARS:
            continue
        line = report.text[block.start : block.end]
        match = _LABELLED.fullmatch(line.strip())
        title = "" if match is None else _ADDRESS.sub("", match["title"])
        if len(re.findall(r"\w+", title)) >= MIN_WORDS:
            start = block.start + len(line) - len(line.lstrip())
            yield Span(report.id, start, start + len(line.strip())), title


class _Titles:
    """The titles of a pile by their words."""

    def __init__(self, titles: Iterator[str | None]) -> None:
        self._by_word: dict[str, list[frozenset[str]]] = defaultdict(list)
        for title in titles:
            words = frozenset(content_stems(title or ""))
            for word in sorted(words):
                self._by_word[word].append(words)

    def hold(self, title: str) -> bool:
        """Return whether a report of the pile has this title, or one much like it."""
        words = frozenset(content_stems(title))
        return any(
            len(words & other) >= SAME_TITLE * min(len(words), len(other))
            for word in sorted(words)
            for other in self._by_word.get(word, ())
        )
