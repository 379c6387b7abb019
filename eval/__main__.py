"""Score the program on annotated data and compare with the floors.

    python eval --data FOLDER [--task timex] [--raise] [--table FILE]

Each task is a module of this folder with `run(data) -> Iterator[Score]`; a set that is not in the
data is skipped, and said. One JSON object a line is printed and written to `eval/results.jsonl`.
Exit code 1 when a score lies below its floor. A floor holds only for the data it was measured on:
its digest stands beside it. `--raise` writes higher floors; nothing lowers one. `--table` writes
the scores as a Markdown page.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import sys
from pathlib import Path

from score import Score, digest

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
RESULTS = HERE / "results.jsonl"
# Task -> folder of the data. Adding a task is one line here and one module beside this file.
TASKS = {
    "timex": "timex",
    "dating": "timeline/t17",
    "timeline": "timeline",
    "quotes": "quotes",
    "names": "language",
    "moves": "events",
    "copies": "copies",
    "extract": "extract",
}
# Not held to a floor: they depend on the machine, or are better when lower.
UNFLOORED = ("tokens_per_cpu_s", "cpu_s", "false_pairs")
MARGIN = 0.005  # a floor lies this far below the score, so that a change elsewhere does not trip it


def main() -> int:
    """Run the tasks and return the exit code."""
    options = _parse()
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    below: list[str] = []
    scores: list[Score] = []
    with RESULTS.open("w", encoding="utf-8") as results:
        for task in [options.task] if options.task else TASKS:
            folder = options.data / TASKS[task]
            if not folder.is_dir():
                print(f"skipped {task}: no folder {folder}", file=sys.stderr)
                continue
            data = digest(folder)
            for score in importlib.import_module(task).run(options.data):
                line = json.dumps(_line(score, options))
                print(line, flush=True)
                results.write(line + "\n")
                scores.append(score)
                below.extend(_compare(score, data, floors, raising=options.raise_floors))
    if options.raise_floors:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if options.table:
        options.table.write_text(_table(scores), encoding="utf-8")
    for fault in below:
        print(f"BELOW THE FLOOR: {fault}", file=sys.stderr)
    return 1 if below else 0


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the program on annotated data.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of tasks")
    parser.add_argument("--task", choices=sorted(TASKS), help="one task only")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="raise floors")
    parser.add_argument("--table", type=Path, help="write the scores to this Markdown file")
    return parser.parse_args()


def _table(scores: list[Score]) -> str:
    """Return a page with one table a task: a row for each set, a column for each metric."""
    lines = [
        "# Scores",
        "",
        "Measured by `make eval`; this page is written by `python eval --table docs/scores.md`.",
        "Fractions from 0 to 1 unless the name of the metric says otherwise.",
        "n is the number of items that the first metric of a row rests on.",
        "The data sets are not part of this project; their names are those of their publishers.",
        "Rules were written while looking at training parts, so scores on those flatter.",
    ]
    for task in dict.fromkeys(score.task for score in scores):
        own = [score for score in scores if score.task == task]
        metrics = list(dict.fromkeys(score.metric for score in own))
        lines += ["", f"## {task}", "", f"| set | n | {' | '.join(metrics)} |"]
        lines.append("|---" * (len(metrics) + 2) + "|")
        for name in dict.fromkeys(score.set for score in own):
            row = {score.metric: score for score in own if score.set == name}
            cells = [_cell(row[m]) if m in row else "" for m in metrics]
            lines.append(f"| {name} | {next(iter(row.values())).n} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(score: Score) -> str:
    is_fraction = score.metric not in UNFLOORED
    return f"{score.value:.3f}" if is_fraction else f"{score.value:,.0f}"


def _line(score: Score, options: argparse.Namespace) -> dict[str, object]:
    return {
        "task": score.task,
        "set": score.set,
        "metric": score.metric,
        "value": round(score.value, 4),
        "n": score.n,
        "seconds": round(score.seconds, 2),
        "command": f"make eval DATA={options.data} TASK={score.task}",
    }


def _compare(score: Score, data: str, floors: dict[str, dict], *, raising: bool) -> list[str]:
    """Return what lies below its floor; raise the floor when asked to."""
    if score.metric in UNFLOORED or math.isnan(score.value):
        return []
    known = floors.get(score.key)
    if known and known["data"] == data and score.value < known["floor"]:
        return [f"{score.key} is {score.value:.4f}, floor {known['floor']:.4f}"]
    if raising:
        floor = math.floor((score.value - MARGIN) * 1000) / 1000
        if not known or known["data"] != data or floor > known["floor"]:
            floors[score.key] = {"floor": max(0.0, floor), "data": data}
    return []


if __name__ == "__main__":
    sys.exit(main())
