"""The issue of a word whose own content names none, from the sentence that tells it.

Reads     moves, issues, analyses
Writes    the issue of a move whose sentence names one issue and no other
Method    the words of the sentence are matched against what issues are called; two issues in one
          sentence decide nothing, and a deed is what it is done to
Cost      linear in the words of the sentences
Limits    what a sentence names may belong to another of its clauses
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Issue, Move
from stateofplay.moves.issue_phrases import Phrase, phrases_of, stems_of
from stateofplay.moves.matters import phrase_of_name


def issues_of_sentences(
    moves: Sequence[Move],
    issue_of: Mapping[str, str],
    issues: Sequence[Issue],
    analyses: Sequence[Analysis],
) -> dict[str, str]:
    """Return move id -> issue id for the moves without one whose sentence names but one."""
    texts = {analysis.report.id: analysis.report.text for analysis in analyses}
    names: dict[Phrase, str] = {}
    for issue in issues:
        for name in (issue.name, *issue.also):
            names.setdefault(phrase_of_name(stems_of(name)), issue.id)
    found = {}
    for move in moves:
        if move.id in issue_of or move.kind == "deed":
            continue
        span = move.evidence[0]
        grams = phrases_of(stems_of(texts[span.report][span.start : span.end]))
        named = sorted({names[gram] for gram in grams if gram in names})
        if len(named) == 1:
            found[move.id] = named[0]
    return found
