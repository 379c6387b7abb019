"""Read files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stateofplay.model.ids import content_id
from stateofplay.model.report import Dropped, RawReport, Stated
from stateofplay.read.config import DEFAULTS, ReadConfig


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What was read and what was not."""

    reports: tuple[RawReport, ...]
    dropped: tuple[Dropped, ...]


def read_paths(
    paths: Sequence[Path], *, meta: Path | None = None, config: ReadConfig = DEFAULTS
) -> ReadResult:
    """Read every report under the paths."""
    files = sorted({f for p in paths for f in ([p] if p.is_file() else p.rglob("*.txt"))})
    reports = []
    for file in files:
        text = file.read_text("utf-8", errors="replace")
        reports.append(RawReport(content_id("report", text), str(file), "text", text, Stated()))
    return ReadResult(tuple(reports), ())
