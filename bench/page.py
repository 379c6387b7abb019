"""Measurements as a Markdown page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

Row = dict[str, Any]

_INPUTS = {"jsonl": "one JSON Lines file", "text": "text files"}


def page(rows: Sequence[Row]) -> str:
    """Return the page of all rows; a part without rows is left out."""
    machines = dict.fromkeys(row["machine"] for row in rows)
    lines = ["# Time and memory", "", "Measured by `make bench`; `bench/results.jsonl` has more."]
    lines += [f"Machine: {machine}." for machine in machines]
    lines += [
        "A commit with a + had changes of the code that were not committed.",
        "Load is what the machine did when the measurement began, in processes that wanted a core;",
        "with a load of its own cores or more, CPU seconds come out up to a half higher.",
        "Growth is the exponent from the size before: 1 is linear, 2 is quadratic.",
        "Each row is from a process of its own, its start included.",
    ]
    for part in (_density, _add, _whole, _copies, _processes):
        lines += part(rows)
    return "\n".join(lines) + "\n"


def _density(rows: Sequence[Row]) -> list[str]:
    return [
        line
        for row in _of(rows, "density")
        for line in (
            "",
            "## The reports",
            "",
            "An invented affair, from a seeded generator (`bench/affair.py`), told by many papers; "
            "every fifth report is a reprint with cuts.",
            f"A report has {row['words']:.0f} words, {row['sentences']:.1f} sentences, "
            f"{row['names']:.1f} names, {row['times']:.1f} expressions of time and "
            f"{row['quotes']:.1f} quotes, as the program finds them.",
        )
    ]


def _add(rows: Sequence[Row]) -> list[str]:
    lines = _head(
        "Adding to an archive: reading and analysing",
        "reports | from | wall s | CPU s | read | analyse | reports a CPU-s | growth | peak MB "
        "| archive MB | load | commit",
    )
    found = False
    for kind, told in _INPUTS.items():
        own = _of(rows, "add", kind)
        for before, row in pairwise([None, *own]):
            found = True
            lines.append(
                f"| {row['size']:,} | {told} | {row['wall_s']:.1f} | {row['cpu_s']:.1f} "
                f"| {row['steps'].get('read', 0):.1f} | {row['steps'].get('analyse', 0):.1f} "
                f"| {row['size'] / row['cpu_s']:.0f} | {_growth(before, row)} "
                f"| {row['peak_mb']:.0f} | {row['archive_mb']:.0f} | {_tail(row)} |"
            )
    lines += list(_flatness(rows))
    return lines if found else []


def _flatness(rows: Sequence[Row]) -> Iterator[str]:
    yield ""
    for kind, told in _INPUTS.items():
        own = _of(rows, "add", kind)
        if len(own) > 1:
            first, last = own[0], own[-1]
            more = last["peak_mb"] - first["peak_mb"]
            each = more * 2**20 / (last["size"] - first["size"])
            yield (
                f"From {told}, {last['size'] // first['size']} times the reports took "
                f"{last['peak_mb'] / first['peak_mb']:.2f} times the memory: "
                f"{each:,.0f} bytes more for each report more."
            )


def _whole(rows: Sequence[Row]) -> list[str]:
    own = _of(rows, "whole")
    if not own:
        return []
    sizes = [f"{row['size']:,}" for row in own]
    pairs = list(pairwise(own))
    growths = [f"growth to {b['size']:,}" for _, b in pairs]
    lines = _head(
        "The whole pile: from the archive to the written dossier, CPU seconds",
        " | ".join(["stage", *sizes, *growths]),
    )
    for stage in dict.fromkeys(stage for row in own for stage in row["steps"]):
        seconds = [row["steps"].get(stage, 0.0) for row in own]
        cells = [f"{row['steps'][stage]:.2f}" if stage in row["steps"] else "" for row in own]
        costs = zip((row["size"] for row in own), seconds, strict=True)
        cells += [_exponent(before, now) for before, now in pairwise(costs)]
        lines.append(f"| {stage} | {' | '.join(cells)} |")
    empty = [""] * len(growths)
    memory = [_growth(a, b, "peak_mb") for a, b in pairs]
    found = [(row["size"], row["cpu_s"] - row["steps"].get("write", 0.0)) for row in own]
    for name, cells in (
        ("all but write", [f"{s:.1f}" for _, s in found]
         + [_exponent(a, b) for a, b in pairwise(found)]),
        ("all", [f"{r['cpu_s']:.1f}" for r in own] + empty),
        ("reports a CPU-s", [f"{r['size'] / r['cpu_s']:.0f}" for r in own] + empty),
        ("wall s", [f"{r['wall_s']:.1f}" for r in own] + empty),
        ("peak MB", [f"{r['peak_mb']:.0f}" for r in own] + memory),
        ("load", [f"{r['load']}" for r in own] + empty),
        ("commit", [f"{r['commit']}, {r['day']}" for r in own] + empty),
    ):  # fmt: skip
        lines.append(f"| {name} | {' | '.join(cells)} |")
    unwritten = [f"{row['size']:,}" for row in own if "write" not in row["steps"]]
    if unwritten:
        lines += ["", f"Not written, as no browser opens such a page: {', '.join(unwritten)}."]
    return lines


def _copies(rows: Sequence[Row]) -> list[str]:
    lines = _head(
        "Copies, beside plain sets of shingles",
        "reports | tool | CPU s | reports a CPU-s | growth | peak MB | load | commit",
    )
    for kind, told in (("ours", "this program"), ("peer", "plain sets")):
        for before, row in pairwise([None, *_of(rows, "copies", kind)]):
            lines.append(
                f"| {row['size']:,} | {told} | {row['cpu_s']:.2f} "
                f"| {row['size'] / row['cpu_s']:,.0f} | {_growth(before, row)} "
                f"| {row['peak_mb']:.0f} | {_tail(row)} |"
            )
    lines += ["", "Plain sets give the Jaccard index of each pair and align nothing."]
    lines += ["The peak holds the reports themselves."]
    return lines if _of(rows, "copies") else []


def _processes(rows: Sequence[Row]) -> list[str]:
    own = [row for row in rows if row["part"] == "processes"]
    sizes = sorted({row["size"] for row in own})
    lines = _head(
        "Adding with one process and with two",
        "reports | wall s, one | wall s, two | times as fast | CPU s, one | CPU s, two "
        "| peak MB, one | peak MB, two | same content | load | commit",
    )
    for size in sizes:
        both = sorted((r for r in own if r["size"] == size), key=lambda r: int(r["processes"]))
        if len(both) == 2:
            one, two = both
            same = "yes" if one["digest"] == two["digest"] else "NO"
            lines.append(
                f"| {size:,} | {one['wall_s']:.1f} | {two['wall_s']:.1f} "
                f"| {one['wall_s'] / two['wall_s']:.2f} | {one['cpu_s']:.1f} | {two['cpu_s']:.1f} "
                f"| {one['peak_mb']:.0f} | {two['peak_mb']:.0f} | {same} | {_tail(two)} |"
            )
    lines += ["", "Content is every row of every table of the archive, byte for byte."]
    return lines if sizes else []


def _of(rows: Sequence[Row], part: str, kind: str | None = None) -> list[Row]:
    own = [r for r in rows if r["part"] == part and (kind is None or r.get("input") == kind)]
    return sorted(own, key=lambda row: int(row.get("size", 0)))


def _head(title: str, columns: str) -> list[str]:
    return ["", f"## {title}", "", f"| {columns} |", "|---" * (columns.count("|") + 1) + "|"]


def _tail(row: Row) -> str:
    return f"{row['load']} | {row['commit']}, {row['day']}"


def _growth(before: Row | None, now: Row, what: str = "cpu_s") -> str:
    return _exponent((before["size"], before[what]), (now["size"], now[what])) if before else ""


def _exponent(before: tuple[float, float], now: tuple[float, float]) -> str:
    """Return the exponent by which a cost grew; nothing where there is too little to tell."""
    if min(before[1], now[1]) < 0.01:
        return ""
    return f"{math.log(now[1] / before[1]) / math.log(now[0] / before[0]):.2f}"
