"""Measure time and memory at growing sizes; write `bench/results.md`.

    python -m bench [--sizes 1000,10000] [--parts add,whole,copies,processes] [--out FOLDER]

add         reports are read and analysed into an archive, from JSON Lines and from text files
whole       the stages that need the whole pile, and writing the dossier, from that archive
copies      the copy stage beside a peer: plain Python sets of five-word shingles joined by an
            index, which give the Jaccard index of each pair and align nothing
processes   adding with one process and with two: time, and whether the archives hold the same

Every measurement runs in a process of its own, so that its peak memory is its own. It is put into
`results.jsonl` as soon as it is there, in place of an older one of the same part and size, and the
page is written anew from all of them: sizes can be measured one by one, and a run that is stopped
loses nothing. Figures of one machine mean little; ratios and growth do: growth 1 is linear, 2 is
quadratic.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.page import page

# Nothing heavy is imported here: on Linux a process begins with the peak memory of its parent.

_HERE = Path(__file__).parent
PARTS = ("add", "whole", "copies", "processes")
Row = dict[str, Any]


def main(arguments: list[str] | None = None) -> None:
    """Measure what is asked for and write the page."""
    parser = argparse.ArgumentParser(description="Time and memory at growing sizes.")
    parser.add_argument("--sizes", type=_sizes, default=[1000, 10_000], metavar="N,N")
    parser.add_argument("--parts", type=_parts, default=list(PARTS), metavar="NAME,NAME")
    parser.add_argument("--out", type=Path, default=_HERE, help="folder of results.md, .jsonl")
    options = parser.parse_args(arguments)
    rows = _Rows(options.out)
    _child("warm")
    rows.put({"part": "density", **_child("density"), **_facts()})
    for size in options.sizes:
        with TemporaryDirectory() as folder:
            for part in PARTS:
                if part in options.parts:
                    for row in _MEASURES[part](size, Path(folder)):
                        print(json.dumps(row), flush=True)
                        rows.put(row)


def _sizes(text: str) -> list[int]:
    return [int(size) for size in text.split(",")]


def _parts(text: str) -> list[str]:
    parts = text.split(",")
    if unknown := sorted(set(parts) - set(PARTS)):
        raise argparse.ArgumentTypeError(f"no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    return parts


class _Rows:
    """All measurements so far, newest of each kind, in the file and on the page."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file, self._page = folder / "results.jsonl", folder / "results.md"
        lines = self._file.read_text(encoding="utf-8").splitlines() if self._file.exists() else []
        self._rows: dict[tuple[Any, ...], Row] = {self._key(r): r for r in map(json.loads, lines)}

    @staticmethod
    def _key(row: Row) -> tuple[Any, ...]:
        return row["part"], row.get("input", ""), row.get("processes", 1), row.get("size", 0)

    def put(self, row: Row) -> None:
        """Keep a measurement in place of an older one, and write both files."""
        self._rows[self._key(row)] = row
        rows = [self._rows[key] for key in sorted(self._rows)]
        text = "".join(f"{json.dumps(one)}\n" for one in rows)
        self._file.write_text(text, encoding="utf-8")
        self._page.write_text(page(rows), encoding="utf-8")


def _add(size: int, folder: Path) -> Iterator[Row]:
    for kind in ("jsonl", "text"):
        yield _added(size, folder, kind, 1)


def _whole(size: int, folder: Path) -> Iterator[Row]:
    if not _archive(folder, "jsonl", 1).exists():
        _added(size, folder, "jsonl", 1)
    yield _measured("whole", size, archive=str(_archive(folder, "jsonl", 1)), out=str(folder))


def _copies(size: int, _: Path) -> Iterator[Row]:
    for tool in ("ours", "peer"):
        yield _measured("copies", size, input=tool)


def _processes(size: int, folder: Path) -> Iterator[Row]:
    # Anew with one process too, so that the two runs stand side by side in time.
    _archive(folder, "jsonl", 1).unlink(missing_ok=True)
    for n in (1, 2):
        row = _added(size, folder, "jsonl", n)
        yield {**row, "part": "processes", "digest": _digest(_archive(folder, "jsonl", n))}


_MEASURES: dict[str, Callable[[int, Path], Iterator[Row]]] = {
    "add": _add,
    "whole": _whole,
    "copies": _copies,
    "processes": _processes,
}


def _added(size: int, folder: Path, kind: str, processes: int) -> Row:
    pile = folder / ("pile.jsonl" if kind == "jsonl" else "texts")
    if not pile.exists():
        _child("write", size=size, input=kind, path=str(pile))
    archive = _archive(folder, kind, processes)
    row = _measured(
        "add", size, input=kind, processes=processes, path=str(pile), archive=str(archive)
    )
    return {**row, "archive_mb": archive.stat().st_size / 2**20}


def _archive(folder: Path, kind: str, processes: int) -> Path:
    return folder / f"{kind}-{processes}.sop"


def _digest(archive: Path) -> str:
    return str(_child("digest", archive=str(archive))["digest"])


def _measured(part: str, size: int, **arguments: Any) -> Row:
    facts, start = _facts(), time.monotonic()
    result = _child(part, size=size, **arguments)
    wall_s = time.monotonic() - start
    kept = {key: arguments[key] for key in ("input", "processes") if key in arguments}
    return {"part": part, "size": size, **kept, **result, "wall_s": wall_s, **facts}


def _child(part: str, **arguments: Any) -> Row:
    """Run one measurement in a process of its own and return what it printed last."""
    command = [sys.executable, "-m", "bench.measure", part, json.dumps(arguments)]
    done = subprocess.run(command, cwd=_HERE.parent, check=True, stdout=subprocess.PIPE)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _facts() -> Row:
    """Return what a figure cannot be read without: machine, code and day."""
    return {
        "day": time.strftime("%Y-%m-%d"),
        "commit": _commit(),
        "load": round(os.getloadavg()[0], 1),
        "machine": f"{os.cpu_count()} cores of {_first('/proc/cpuinfo', 'model name')}, "
        f"{_memory_gb()} GB memory, Python {platform.python_version()}, {platform.system()}",
    }


def _commit() -> str:
    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=_HERE, capture_output=True, text=True)
        return done.stdout.strip()

    return git("rev-parse", "--short", "HEAD") + ("+" if git("status", "--short", "../src") else "")


def _memory_gb() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _first(path: str, field: str) -> str:
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    found = (line.partition(":")[2].strip() for line in lines if line.startswith(field))
    return next(found, platform.machine())


if __name__ == "__main__":
    main()
