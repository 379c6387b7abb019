"""The commands of an audit: draw a sheet for readers, look through verdicts, join and tell them.

Reads     sheets and files of verdicts
Writes    a sheet, a table of verdicts, a page
Method    each audit says what is drawn and what is asked of it; the rest is one for all
Cost      that of the draw
Limits    a sheet holds words of texts that belong to others, and stays outside the project
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from audit_draw import Place, Row, read_seen
from audit_verdicts import (
    Questions,
    Table,
    find_verdict_faults,
    join_verdicts,
    read_table,
    read_verdicts,
    tell_table,
    write_table,
)
from score import read_lines

Draw = Callable[[Path, int, int, frozenset[Place]], tuple[list[Row], int]]


@dataclass(frozen=True, slots=True)
class Audit:
    """One audit.

    Args:
        asked: what readers judge of each finding.
        draw: returns rows and how many they were drawn from, for a folder of corpora, a seed, a
            number and the sentences that are not drawn.
        n: rows drawn unless told.
        head: lines of the page before its figures.
    """

    asked: Questions
    draw: Draw
    n: int
    head: tuple[str, ...]

    def page_of(self, table: Table) -> str:
        """Return the page of the documentation that a table makes."""
        return "\n".join((*self.head, *tell_table(table, self.asked))) + "\n"

    def show(self, table: Table, page: Path | None) -> None:
        """Print the figures of a table, and write its page where one is wanted."""
        print("\n".join(tell_table(table, self.asked)))
        if page is not None:
            page.write_text(self.page_of(table), encoding="utf-8")


def run_audit(audit: Audit, arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    options = _parser(audit).parse_args(arguments)
    return int(options.run(audit, options))


def _parser(audit: Audit) -> argparse.ArgumentParser:
    what = audit.asked.what
    parser = argparse.ArgumentParser(description=f"Audit the {what} that the program finds.")
    commands = parser.add_subparsers(required=True)
    draw = commands.add_parser("draw", help="write a sheet for readers")
    draw.add_argument("--data", type=Path, required=True, help="folder of corpora")
    draw.add_argument("--n", type=int, default=audit.n, help=f"{what} to draw")
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


def _draw(audit: Audit, options: argparse.Namespace) -> int:
    seen = read_seen(options.without)
    rows, n_found = audit.draw(options.data, options.seed, options.n, seen)
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    options.to.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(rows)} of {n_found} {audit.asked.what} drawn, seed {options.seed}")
    return 0


def _check(audit: Audit, options: argparse.Namespace) -> int:
    ids = [row["id"] for row in read_lines(options.sheet)]
    faults = list(find_verdict_faults(options.verdicts, ids, audit.asked))
    print("\n".join(faults or [f"{options.verdicts} is in order"]))
    return 1 if faults else 0


def _join(audit: Audit, options: argparse.Namespace) -> int:
    first = read_verdicts(options.first, audit.asked)
    second = read_verdicts(options.second, audit.asked)
    alone = sorted(first.keys() ^ second.keys())
    if alone:
        print(f"only one of both readers judged {', '.join(alone)}; have both judge the sheet")
        return 1
    settled = read_verdicts(options.settled, audit.asked) if options.settled else {}
    table = join_verdicts(first, second, settled, audit.asked)
    write_table(table, options.to, audit.asked)
    audit.show(table, options.page)
    return 0


def _tell(audit: Audit, options: argparse.Namespace) -> int:
    audit.show(read_table(options.table, audit.asked), options.page)
    return 0
