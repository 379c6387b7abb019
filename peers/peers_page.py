"""Scores of several tools as a Markdown page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from compare import COMPARISONS, KEPT

Row = dict[str, Any]

_OURS = "State of Play"
_NOTES = {
    "copies": "datasketch names pairs; ours also aligns them, tells passages, direction and "
    "parents, in the same seconds.",
    "extract": "This program reads pages with trafilatura, in its precision mode, and cleans what "
    "comes out.",
    "timex": "Our rules were written while looking at these sets, those of the others were not. "
    "Both peers always give a day, so that months, years and spans cannot be right by value. "
    "HeidelTime and SUTime, the taggers of the field, need Java and are not run here.",
    "timeline": "The plain timeline is ours to measure by: it reads times as ours does, ranks days "
    "by how often they are named and takes the sentences nearest to their mean.",
    "names": "spaCy's model is the small English one, trained on news and web text of OntoNotes; "
    "a third party put it on the package registry. Larger models have to be downloaded.",
    "quotes": "textacy finds direct quotes only; the metric for direct and mixed ones is the one "
    "to read.",
}


def page(rows: Sequence[Row]) -> str:
    """Return the page: a table for each task, and where another tool has the better figure."""
    lines = ["# Beside other tools", "", "Measured by `make peers`: same data, same scorer."]
    facts = dict.fromkeys(f"{row['machine']}, {row['day']}" for row in rows)
    lines += [*(f"{one}." for one in facts), "Sets named `train` are left out."]
    lines += [
        "The best figure of a set is bold; seconds are CPU seconds, loading a model included."
    ]
    for task in COMPARISONS:
        own = [row for row in rows if row["task"] == task]
        if own:
            lines += ["", f"## {task}", "", _NOTES[task], "", *_table(task, own)]
    behind = list(_behind(rows))
    lines += ["", "## Where another tool is better", ""]
    lines += behind or ["Nowhere in these sets."]
    return "\n".join(lines) + "\n"


def _table(task: str, rows: Sequence[Row]) -> list[str]:
    lines = [f"| set | tool | {' | '.join(KEPT[task])} | CPU s |"]
    lines.append("|---" * (len(KEPT[task]) + 3) + "|")
    best = _best(rows)
    for name in dict.fromkeys(row["set"] for row in rows):
        for tool in COMPARISONS[task]:
            own = {r["metric"]: r for r in rows if (r["set"], r["tool"]) == (name, tool)}
            if own:
                first = next(iter(own.values()))
                cells = [_cell(own.get(metric), best) for metric in KEPT[task]]
                lines.append(
                    f"| {name} | {tool} {first['version']} | {' | '.join(cells)} "
                    f"| {first['cpu_s']:.1f} |"
                )
    return lines


def _cell(row: Row | None, best: dict[tuple[str, str, str], float]) -> str:
    if row is None:
        return ""
    text = f"{row['value']:.3f}"
    return f"**{text}**" if row["value"] == best[_key(row)] else text


def _behind(rows: Sequence[Row]) -> list[str]:
    best = _best(rows)
    return [
        f"- {row['task']}, {row['set']}, {row['metric']}: {row['tool']} {row['value']:.3f}, "
        f"ours {ours['value']:.3f}"
        for row in rows
        for ours in rows
        if ours["tool"] == _OURS
        and _key(ours) == _key(row)
        and row["value"] == best[_key(row)] > ours["value"]
    ]


def _best(rows: Sequence[Row]) -> dict[tuple[str, str, str], float]:
    best: dict[tuple[str, str, str], float] = {}
    for row in rows:
        best[_key(row)] = max(best.get(_key(row), 0.0), row["value"])
    return best


def _key(row: Row) -> tuple[str, str, str]:
    return row["task"], row["set"], row["metric"]
