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


def digest(folder: Path) -> str:
    """Return twelve hex digits over names and bytes of all files below a folder."""
    total = hashlib.blake2b(digest_size=6)
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        total.update(path.relative_to(folder).as_posix().encode())
        total.update(hashlib.blake2b(path.read_bytes(), digest_size=16).digest())
    return total.hexdigest()
