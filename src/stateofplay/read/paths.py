"""Files and folders become raw reports.

Reads     the files under the paths that were given; a metadata table, if any
Writes    reports sorted by file and id; everything that was not read, sorted, with its reason
Method    a reader for each suffix; each thing read is a report or is listed as dropped
Cost      linear in the bytes; one file is held at a time, and all texts
Limits    what a suffix promises is believed: HTML in a `.txt` file is read as plain text
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Dropped, RawReport
from stateofplay.read.config import DEFAULTS, ReadConfig
from stateofplay.read.found import Unread
from stateofplay.read.identity import Placed, absolute, name_reports, place
from stateofplay.read.meta import Meta, read_meta, with_meta
from stateofplay.read.registry import MANY_RECORDS, READERS, reader_for
from stateofplay.read.walk import find_files


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What was read, sorted by file and id, and what was not, sorted by file and reason."""

    reports: tuple[RawReport, ...]
    dropped: tuple[Dropped, ...]


def read_paths(
    paths: Sequence[Path], *, meta: Path | None = None, config: ReadConfig = DEFAULTS
) -> ReadResult:
    """Read every report in the files and folders; the order of the paths changes nothing.

    Args:
        paths: files, and folders with all that lies below them.
        config: limits of size and depth.
        meta: a CSV that tells more about the files; it wins over what stands in them.

    Raises:
        InputError: a path does not exist, or the metadata table cannot be used.
    """
    dropped: list[Dropped] = []
    placed: list[Placed] = []
    for one in _found(paths, config):
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


def _found(paths: Sequence[Path], config: ReadConfig) -> Iterator[Placed | Dropped]:
    seen: dict[str, Path] = {}
    for path in find_files(paths):
        if isinstance(path, Dropped):
            yield path
            continue
        first = seen.setdefault(absolute(path), path)
        if first is not path:
            yield Dropped(str(path), f"is {first}, given twice: read once; leave one of them out")
            continue
        yield from _read_file(path, config)


def _read_file(path: Path, config: ReadConfig) -> Iterator[Placed | Dropped]:
    try:
        reader = reader_for(path)
        if reader is None:
            known = ", ".join(sorted(READERS))
            raise UnreadableError(f"has the suffix {path.suffix!r}; known ones are {known}")
        content = _content(path, config)
        for found in reader(content, config):
            where = str(path) if found.part is None else f"{path}#{found.part}"
            if isinstance(found, Unread):
                yield Dropped(where, found.reason)
            elif not found.text.strip():
                yield Dropped(where, "holds no text; fill it or leave it out")
            else:
                yield place(found, str(path), absolute(path))
    except UnreadableError as error:
        yield Dropped(str(path), str(error))


def _content(path: Path, config: ReadConfig) -> bytes:
    is_many = path.suffix.casefold() in MANY_RECORDS
    limit = config.max_record_file_bytes if is_many else config.max_file_bytes
    try:
        n_bytes = path.stat().st_size
        if n_bytes > limit:
            raise UnreadableError(f"has {n_bytes} bytes, more than {limit}; split it")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"cannot be opened ({error.strerror or error}); check its permissions"
        ) from error


def _with_table(one: Placed, table: Meta) -> Placed:
    return replace(one, stated=with_meta(one.stated, table.by_file.get(one.file)))
