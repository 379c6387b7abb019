"""Files and folders become raw reports.

Reads     the files under the paths that were given; a metadata table, if any
Writes    reports sorted by file and id; everything that was not read, sorted, with its reason
Method    every member is read in turn; each thing found is a report or is listed as dropped
Source    the standards of the formats, named by their readers
Cost      linear in the bytes; one member is held at a time, and all texts
Limits    see `members`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stateofplay.model.report import Dropped, RawReport
from stateofplay.read.config import DEFAULTS, ReadConfig
from stateofplay.read.identity import Placed, name_reports
from stateofplay.read.members import find_members, read_member
from stateofplay.read.meta import Meta, read_meta, with_meta


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What was read, sorted by file and id, and what was not, sorted by file and reason."""

    reports: tuple[RawReport, ...]
    dropped: tuple[Dropped, ...]


def read_paths(
    paths: Sequence[str | Path], *, meta: Path | None = None, config: ReadConfig = DEFAULTS
) -> ReadResult:
    """Read every report in the files and folders; the order of the paths changes nothing.

    Args:
        paths: files, and folders with all that lies below them; see `find_members`.
        config: limits of size and depth.
        meta: a CSV that tells more about the files; it wins over what stands in them.

    Raises:
        InputError: a path does not exist, or the metadata table cannot be used.
    """
    dropped: list[Dropped] = []
    placed: list[Placed] = []
    for member in find_members(paths, config=config):
        read = (member,) if isinstance(member, Dropped) else read_member(member, config=config)
        for one in read:
            if isinstance(one, Dropped):
                dropped.append(one)
            else:
                placed.append(one)
    table = read_meta(meta, [one.file for one in placed], config) if meta else Meta()
    placed = [_with_table(one, table) for one in placed]
    reports, again = name_reports(placed)
    return ReadResult(
        tuple(sorted(reports, key=lambda r: (r.file, r.id))),
        tuple(sorted({*dropped, *again, *table.dropped})),
    )


def _with_table(one: Placed, table: Meta) -> Placed:
    return replace(one, stated=with_meta(one.stated, table.by_file.get(one.file)))
