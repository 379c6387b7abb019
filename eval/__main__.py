"""Score the program on annotated data and compare with the floors.

    python eval --data FOLDER [--task timex] [--keep FOLDER] [--raise] [--table FILE]
    python eval --compare OLD NEW [--show N]
    python eval --check FILE
    python eval --agree FIRST SECOND

Each task is a module of this folder with `run(data) -> Iterator[Score | Item]`; a set that is not
in the data is skipped, and said. One JSON object a line is printed and written to
`eval/results.jsonl`. Exit code 1 when a score lies below its floor, or a task fails. A floor holds
only for the data it was measured on: the digest of its set stands beside it. `--raise` writes
higher floors; nothing lowers one. `--table` writes the scores as a Markdown page. `--keep` writes
the single items behind the scores, and `--compare` lists what one run gained and lost against an
earlier one, item by item.

A task whose set lives in this project, in `eval/gold`, is scored there unless the data have a
folder of its name. `--check` tells whether a file of annotations, of who said what or of moves, is
in order, and `--agree` how far those of two people agree, and on what they do not.
"""

from __future__ import annotations

import argparse
import importlib
import json
import math
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from floors import Floors
from items import Item, compare_items, read_items, told, write_items
from score import Score, digest, read_lines
from table import table

HERE = Path(__file__).parent
OWN = HERE / "gold"  # sets that live in this project
sys.path.append(str(HERE.parent))  # `training`, for what is judged by cross-validation
# Task -> folder of the data. Adding a task is one line here and one module beside this file.
TASKS = {
    "timex": "timex",
    "dating": "timeline/t17",
    "timeline": "timeline",
    "quotes": "quotes",
    "speakers": "speakers",
    "gold_moves": "moves",
    "names": "language",
    "syntax": "language",
    "moves": "events",
    "lone_moves": "events",
    "news_moves": "quotes/polnear",
    "copies": "copies",
    "extract": "extract",
    "piles": "piles",
}
# Field of an annotated line -> module that looks through such files, and the folder of their set.
ANNOTATED = {"quotes": ("agreement", "speakers"), "moves": ("move_agreement", "moves")}
NOT_BUILT = ("stories",)  # tasks with data for a part of the program that is not there yet


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tasks, or compare two runs, and return the exit code."""
    options = _parse(arguments)
    if options.compare:
        old, new = (read_items(folder) for folder in options.compare)
        print("\n".join(told(compare_items(old, new), options.show)))
        return 0
    if options.check or options.agree:
        return _annotations(options)
    run = _Run(options)
    with options.results.open("w", encoding="utf-8") as results:
        for score in run.scores():
            line = json.dumps(_line(score, options))
            print(line, flush=True)
            results.write(line + "\n")
    run.finish()
    for fault in run.faults:
        _say(fault)
    return 1 if run.faults else 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the program on annotated data.")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of tasks")
    parser.add_argument("--task", choices=sorted([*TASKS, *NOT_BUILT]), help="one task only")
    parser.add_argument("--raise", dest="raise_floors", action="store_true", help="raise floors")
    parser.add_argument("--table", type=Path, help="write the scores to this Markdown file")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the items there")
    parser.add_argument(
        "--compare", type=_kept, nargs=2, metavar=("OLD", "NEW"), help="two folders of items"
    )
    parser.add_argument("--check", type=_there, metavar="FILE", help="annotations to look through")
    parser.add_argument(
        "--agree", type=_there, nargs=2, metavar=("FIRST", "SECOND"), help="two annotators' files"
    )
    parser.add_argument("--own", type=Path, default=OWN, help="folder of the project's own sets")
    parser.add_argument("--show", type=int, default=20, metavar="N", help="items a list")
    parser.add_argument("--floors", type=Path, default=HERE / "floors.json", metavar="FILE")
    parser.add_argument("--results", type=Path, default=HERE / "results.jsonl", metavar="FILE")
    return parser.parse_args(arguments)


def _kept(text: str) -> Path:
    folder = Path(text)
    if not any(folder.glob("*.jsonl")):
        raise argparse.ArgumentTypeError(f"no items in {text}; write them there with --keep {text}")
    return folder


def _there(text: str) -> Path:
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"no file {text}; give a file of annotations")
    return Path(text)


def _annotations(options: argparse.Namespace) -> int:
    """Check a file of annotations, or compare two; 1 when one of them is not in order."""
    files = [options.check] if options.check else options.agree
    first = next(iter(read_lines(files[0])), {})
    module, folder = next(
        (ANNOTATED[field] for field in first if field in ANNOTATED), ANNOTATED["quotes"]
    )
    agreement = importlib.import_module(module)
    lines, is_in_order = agreement.look_through(options.own / folder, files)
    print("\n".join(lines))
    return 0 if is_in_order else 1


class _Run:
    """One run over all tasks asked for, with what it found wrong."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._floors = Floors(options.floors)
        self._scores: list[Score] = []
        self.faults: list[str] = []

    def scores(self) -> Iterator[Score]:
        """Yield the scores of all tasks; a task that fails is told and ends no other."""
        for task in [self._options.task] if self._options.task else [*TASKS, *NOT_BUILT]:
            home = self._home(task)
            folder = home / TASKS.get(task, task)
            if task in NOT_BUILT:
                _say(f"skipped {task}: the program has no such part yet")
            elif not folder.is_dir():
                _say(f"skipped {task}: no folder {folder}")
            else:
                yield from self._task(task, home)

    def _home(self, task: str) -> Path:
        """Return where the folder of a task lies: in the data, else among the project's own."""
        data: Path = self._options.data
        own: Path = self._options.own
        name = TASKS.get(task, task)
        return own if (own / name).is_dir() and not (data / name).is_dir() else data

    def _task(self, task: str, home: Path) -> Iterator[Score]:
        folder = home / TASKS[task]
        items: list[Item] = []
        sets: dict[str, str] = {}  # name: digest
        try:
            for one in importlib.import_module(task).run(home):
                if isinstance(one, Item):
                    items.append(one)
                elif math.isnan(one.value):
                    _say(f"skipped {one.key}: the set has nothing to score")
                else:
                    if one.set not in sets:
                        sets[one.set] = digest(folder, one.set)
                    self._take(one, sets[one.set])
                    yield one
        except Exception:  # whatever a set unlike all others does, the other tasks are scored
            self.faults.append(f"FAILED: {task}\n{traceback.format_exc()}")
        for name in self._floors.sets(task):
            if name not in sets:
                _say(f"skipped {task}/{name}: not in the data")
        if self._options.keep:
            write_items(self._options.keep, task, items)

    def _take(self, score: Score, data: str) -> None:
        self._scores.append(score)
        if self._floors.is_other_data(score, data):
            _say(f"not compared with its floor: {score.key}, the data differ")
        fault = self._floors.fault(score, data)
        if fault is not None:
            self.faults.append(f"BELOW THE FLOOR: {fault}")
        elif self._options.raise_floors:
            self._floors.raise_to(score, data)

    def finish(self) -> None:
        """Write what was asked for beside the scores."""
        if self._options.raise_floors:
            self._floors.write()
        if self._options.table:
            self._options.table.write_text(table(self._scores), encoding="utf-8")


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


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
