"""How many texts tell something in words of their own.

Reads     the sentences that tell it
Writes    a count
Method    sentences that share a run of words are one text, and so is what is like either of them:
          a paragraph is taken over by reports that are no copies of each other
Cost      linear in the words
Limits    what was copied and reworded all through counts twice
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.text.tokens import find_words


def count_own_words(
    spans: Sequence[Span], analyses: Mapping[str, Analysis], min_copied_words: int
) -> int:
    """Return how many of the spans are told in words that none of the others shares.

    Args:
        spans: sentences, those of one report counted once.
        analyses: by report id.
        min_copied_words: words in a row that make two sentences one text.
    """
    parent: dict[str, str] = {span.report: span.report for span in spans}
    first_with: dict[tuple[str, ...], str] = {}
    for span in sorted(spans):
        text = analyses[span.report].report.text
        folds = [word.fold for word in find_words(text, span.start, span.end)]
        for at in range(len(folds) - min_copied_words + 1):
            run = tuple(folds[at : at + min_copied_words])
            one = _root(parent, first_with.setdefault(run, span.report))
            parent[_root(parent, span.report)] = one
    return len({_root(parent, report) for report in parent})


def _root(parent: dict[str, str], report: str) -> str:
    while parent[report] != report:
        parent[report] = parent[parent[report]]
        report = parent[report]
    return report
