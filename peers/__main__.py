"""Run the tools that a user would otherwise take on the same data, with the same scorer.

    .venv-peers/bin/python peers [--data FOLDER] [--task names] [--out FOLDER]

The environment is made by `make peers` from `requirements.txt` beside this file; the program itself
needs none of it. Each tool stands in for ours inside the task of `eval`, so that data, matching and
metrics are the same, and each runs in a process of its own. Sets named `train` are left out: our
rules were written while looking at them. The scores go to `results.jsonl` as they come, and to
`results.md`.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "eval")]

from compare import COMPARISONS, scores_of  # noqa: E402 # behind the line that makes it importable
from peers_page import page  # noqa: E402 # idem


def main() -> None:
    """Run every tool of the tasks asked for and write the page."""
    parser = argparse.ArgumentParser(description="Other tools on the same data.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of tasks")
    parser.add_argument("--task", choices=list(COMPARISONS), help="one task only")
    parser.add_argument("--out", type=Path, default=HERE, help="folder of the results")
    parser.add_argument("--tool", help=argparse.SUPPRESS)  # run this one here and print its scores
    options = parser.parse_args()
    if options.tool:
        for row in scores_of(options.data, options.task, options.tool):
            print(json.dumps(row), flush=True)
        return
    rows = Rows(options.out)
    for task in [options.task] if options.task else COMPARISONS:
        for tool in COMPARISONS[task]:
            rows.put(task, tool, _run(options.data, task, tool))


def _run(data: Path, task: str, tool: str) -> list[dict[str, Any]]:
    command = [sys.executable, str(HERE), "--data", str(data), "--task", task, "--tool", tool]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        print(f"{task}: {tool} failed, its scores are left out", file=sys.stderr)
        return []
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Rows:
    """All scores so far, newest of each tool."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file, self._page = folder / "results.jsonl", folder / "results.md"
        lines = self._file.read_text(encoding="utf-8").splitlines() if self._file.exists() else []
        self._rows: list[dict[str, Any]] = [json.loads(line) for line in lines]

    def put(self, task: str, tool: str, rows: list[dict[str, Any]]) -> None:
        """Keep the scores of a tool in place of older ones, and write both files."""
        others = [row for row in self._rows if (row["task"], row["tool"]) != (task, tool)]
        facts = {"day": time.strftime("%Y-%m-%d"), "machine": _machine()}
        self._rows = others + [{**row, **facts} for row in rows]
        order = [(t, tool) for t, tools in COMPARISONS.items() for tool in tools]
        self._rows.sort(key=lambda row: order.index((row["task"], row["tool"])))
        text = "".join(f"{json.dumps(row)}\n" for row in self._rows)
        self._file.write_text(text, encoding="utf-8")
        self._page.write_text(page(self._rows), encoding="utf-8")


def _machine() -> str:
    return f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
