"""The scores as a Markdown page: a table for each task."""

from __future__ import annotations

from collections.abc import Sequence

from floors import is_count, is_fraction
from score import Score

_HEAD = [
    "# Scores",
    "",
    "Measured by `make eval`; this page is written by `python eval --table docs/scores.md`.",
    "Fractions from 0 to 1 unless the name of the metric says otherwise.",
    "n is the number of items that the first metric of a row rests on.",
    "The data sets are not part of this project; their names are those of their publishers.",
    "Those of `speakers`, `gold_moves` and `piles` are our own and lie in `eval/gold`.",
    "Rules were written while looking at training parts, so scores on those flatter.",
]


def table(scores: Sequence[Score]) -> str:
    """Return a page with one table a task: a row for each set, a column for each metric."""
    lines = list(_HEAD)
    for task in dict.fromkeys(score.task for score in scores):
        own = [score for score in scores if score.task == task and not is_count(score.metric)]
        metrics = list(dict.fromkeys(score.metric for score in own))
        lines += ["", f"## {task}", "", f"| set | n | {' | '.join(metrics)} |"]
        lines.append("|---" * (len(metrics) + 2) + "|")
        for name in dict.fromkeys(score.set for score in own):
            row = {score.metric: score for score in own if score.set == name}
            cells = [_cell(row[m]) if m in row else "" for m in metrics]
            lines.append(f"| {name} | {next(iter(row.values())).n} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(score: Score) -> str:
    is_share = is_fraction(score.metric) or "_per_" in score.metric.removesuffix("_per_cpu_s")
    return f"{score.value:.3f}" if is_share else f"{score.value:,.0f}"
