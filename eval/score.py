"""One figure of an evaluation, and what identifies the data that it was measured on."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Score:
    """One measured value.

    Args:
        task: name of the task, such as `timex`.
        set: file or folder that was scored, without `.gz`.
        metric: what was measured.
        value: fraction from 0 to 1, unless the metric's name says otherwise.
        n: how many items the value rests on.
        seconds: CPU time of the program on this set.
    """

    task: str
    set: str
    metric: str
    value: float
    n: int
    seconds: float

    @property
    def key(self) -> str:
        """Name in `floors.json`."""
        return f"{self.task}/{self.set}/{self.metric}"


def read_lines(path: Path) -> Iterator[Any]:
    """Yield the objects of a `.jsonl` or `.jsonl.gz` file."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            if line.strip():
                yield json.loads(line)


def set_files(folder: Path) -> list[Path]:
    """Return the `.jsonl` and `.jsonl.gz` files below a folder, sorted; none when it is missing."""
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.rglob("*.jsonl*") if p.name.endswith((".jsonl", ".jsonl.gz")))


def set_name(path: Path, folder: Path) -> str:
    """Return the name of the set that a file is: where it lies in its task, without suffixes."""
    name = path.relative_to(folder).as_posix()
    return name.removesuffix(".gz").removesuffix(".jsonl")


def digest(folder: Path, name: str) -> str:
    """Return twelve hex digits over names and content of the files of a set, packed or not.

    Args:
        folder: of the task.
        name: of the set: a file without its suffixes, or a folder; any other name, such as `all`,
            stands for the whole task. What is read beside all sets of a task, `context.jsonl`,
            counts with each.
    """
    suffixes = (".jsonl", ".jsonl.gz", ".json", "")
    paths = [folder / f"{name}{suffix}" for suffix in suffixes]
    files = [file for path in paths if path.exists() for file in _files(path)] or _files(folder)
    beside = folder / "context.jsonl"
    files += [beside] if beside.exists() and beside not in files else []
    total = hashlib.blake2b(digest_size=6)
    for path in sorted(files):
        is_packed = path.suffix == ".gz"
        content = gzip.decompress(path.read_bytes()) if is_packed else path.read_bytes()
        total.update(path.relative_to(folder).as_posix().removesuffix(".gz").encode())
        total.update(hashlib.blake2b(content, digest_size=16).digest())
    return total.hexdigest()


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
