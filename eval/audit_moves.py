"""Draw moves for readers, look through what they judged, and join it.

    python eval/audit_moves.py draw --data FOLDER --n 200 --seed 7 --to SHEET [--without SHEET ...]
    python eval/audit_moves.py check VERDICTS --sheet SHEET
    python eval/audit_moves.py join FIRST SECOND [--settled FILE] --to TABLE [--page FILE]
    python eval/audit_moves.py tell TABLE [--page FILE]

A sheet holds words of texts that belong to others, and stays outside the project. `check` and
`join` return 1 when a file is not in order. How moves are judged is written in
`eval/audit/GUIDE.md`, what came of it in `eval/audit/README.md`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from audit_draw import draw_moves, read_seen
from audit_verdicts import (
    Table,
    find_verdict_faults,
    join_verdicts,
    read_table,
    read_verdicts,
    tell_table,
    write_table,
)
from score import read_lines

_HEAD = (
    "# Audit of moves",
    "",
    "Moves drawn at random from what the program finds in published news, each judged by two"
    " readers who did not see one another's verdicts.",
    "The readers were language models, not people.",
    "The table with every verdict and its reason is `eval/audit/moves.csv`;"
    " this page is made from it by `python eval/audit_moves.py tell`.",
    "[How it was done](../eval/audit/README.md).",
    "",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    options = _parser().parse_args(arguments)
    return int(options.run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Audit the moves that the program finds.")
    commands = parser.add_subparsers(required=True)
    draw = commands.add_parser("draw", help="write a sheet for readers")
    draw.add_argument("--data", type=Path, required=True, help="folder of corpora")
    draw.add_argument("--n", type=int, default=200, help="moves to draw")
    draw.add_argument("--seed", type=int, required=True)
    draw.add_argument("--to", type=Path, required=True, metavar="SHEET")
    draw.add_argument(
        "--without", type=Path, nargs="*", default=[], metavar="SHEET", help="drawn before"
    )
    draw.set_defaults(run=_draw)
    check = commands.add_parser("check", help="look through the verdicts of a reader")
    check.add_argument("verdicts", type=Path)
    check.add_argument("--sheet", type=Path, required=True)
    check.set_defaults(run=_check)
    join = commands.add_parser("join", help="join the verdicts of two readers")
    join.add_argument("first", type=Path)
    join.add_argument("second", type=Path)
    join.add_argument("--settled", type=Path, help="verdicts where the two differ")
    join.add_argument("--to", type=Path, required=True, metavar="TABLE")
    join.add_argument("--page", type=Path, metavar="FILE", help="Markdown page with the figures")
    join.set_defaults(run=_join)
    tell = commands.add_parser("tell", help="sum up a table")
    tell.add_argument("table", type=Path)
    tell.add_argument("--page", type=Path, metavar="FILE", help="Markdown page with the figures")
    tell.set_defaults(run=_tell)
    return parser


def _draw(options: argparse.Namespace) -> int:
    rows, n_found = draw_moves(options.data, options.seed, options.n, read_seen(options.without))
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    options.to.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(rows)} of {n_found} moves drawn, seed {options.seed}")
    return 0


def _check(options: argparse.Namespace) -> int:
    ids = [row["id"] for row in read_lines(options.sheet)]
    faults = list(find_verdict_faults(options.verdicts, ids))
    print("\n".join(faults or [f"{options.verdicts} is in order"]))
    return 1 if faults else 0


def _join(options: argparse.Namespace) -> int:
    first, second = read_verdicts(options.first), read_verdicts(options.second)
    alone = sorted(first.keys() ^ second.keys())
    if alone:
        print(f"only one of both readers judged {', '.join(alone)}; have both judge the sheet")
        return 1
    settled = read_verdicts(options.settled) if options.settled else {}
    table = join_verdicts(first, second, settled)
    write_table(table, options.to)
    _show(table, options.page)
    return 0


def _tell(options: argparse.Namespace) -> int:
    _show(read_table(options.table), options.page)
    return 0


def page_of(table: Table) -> str:
    """Return the page of the documentation that a table makes."""
    return "\n".join((*_HEAD, *tell_table(table))) + "\n"


def _show(table: Table, page: Path | None) -> None:
    print("\n".join(tell_table(table)))
    if page is not None:
        page.write_text(page_of(table), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
