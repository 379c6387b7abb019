"""The `--meta` table: what a person knows about the files, which wins over all else.

Reads     a CSV with the column `file` and any of published, publisher, url, title
Writes    for each file what the table states; rows that cannot be used, with the reason
Method    a row names a file as it was given, or by its name when only one file has it
Cost      linear in rows and files
Limits    one row a file; an empty cell states nothing
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from stateofplay.model.errors import InputError, UnreadableError
from stateofplay.model.report import Dropped, Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.text.printed_dates import read_stated_date

_COLUMNS = ("file", "published", "publisher", "url", "title")


@dataclass(frozen=True, slots=True)
class Meta:
    """What a table states: by file as given, and the rows that could not be used."""

    by_file: Mapping[str, Stated] = field(default_factory=dict)
    dropped: tuple[Dropped, ...] = ()


def read_meta(table: Path, files: Iterable[str], config: ReadConfig) -> Meta:
    """Return what the table states about the files.

    Args:
        table: the CSV file.
        config: limits of decoding.
        files: each as given, records with their `#N`.

    Raises:
        InputError: the table cannot be opened or read, or has an unknown column or no `file`.
    """
    known = _by_name(files)
    by_file: dict[str, Stated] = {}
    dropped: list[Dropped] = []
    for number, row in _rows(table, config):
        where = f"{table}#{number}"
        matched = known.get(_as_path(row["file"]), ())
        if len(matched) != 1:
            dropped.append(Dropped(where, _no_match(row["file"], len(matched))))
            continue
        if matched[0] in by_file:
            dropped.append(Dropped(where, f"names {row['file']} again; the first row counts"))
            continue
        published = row.get("published")
        if published is not None and read_stated_date(published) is None:
            dropped.append(Dropped(where, _no_date(published)))
            published = None
        by_file[matched[0]] = Stated(
            title=row.get("title"),
            published=published,
            publisher=row.get("publisher"),
            url=row.get("url"),
        )
    return Meta(by_file, tuple(dropped))


def with_meta(stated: Stated, meta: Stated | None) -> Stated:
    """Return what stands beside a text, with what the table states in its place."""
    if meta is None:
        return stated
    return replace(
        stated,
        title=meta.title or stated.title,
        published=meta.published or stated.published,
        publisher=meta.publisher or stated.publisher,
        url=meta.url or stated.url,
    )


def _no_match(file: str, n_matched: int) -> str:
    found = "no file that was read" if n_matched == 0 else f"{n_matched} files"
    return f"its file {file} matches {found}; give the path as on the command line"


def _no_date(published: str) -> str:
    return f"its date {published} is in no calendar; give YYYY-MM-DD, YYYY-MM or YYYY"


def _by_name(files: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the files by path as given and by name; a path as given wins over a name."""
    names: dict[str, set[str]] = defaultdict(set)
    paths: dict[str, set[str]] = defaultdict(set)
    for file in files:
        names[Path(file).name].add(file)
        paths[_as_path(file)].add(file)
    return {key: tuple(sorted(found)) for key, found in {**names, **paths}.items()}


def _as_path(file: str) -> str:
    return str(Path(file))


def _rows(table: Path, config: ReadConfig) -> list[tuple[int, dict[str, str]]]:
    """Return the filled cells of each row with its number, from 1 for the first after the head."""
    try:
        text = decode(table.read_bytes(), config)
    except (OSError, UnreadableError) as error:
        raise InputError(f"metadata table {table}: {error}; give a CSV file") from error
    mark = _delimiter(text)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        _check_columns(table, reader.fieldnames)
        rows = list(enumerate(reader, start=1))
    except csv.Error as error:
        raise InputError(f"metadata table {table}: no CSV ({error}); repair that line") from error
    return [(number, _filled(table, number, row)) for number, row in rows]


def _delimiter(text: str) -> str:
    """Return what parts the cells of the first row: spreadsheets also write `;` and tabs."""
    head = text.split("\n", 1)[0]
    return next((mark for mark in ";\t" if mark in head and "," not in head), ",")


def _check_columns(table: Path, columns: Iterable[str] | None) -> None:
    given = [c.strip().casefold() for c in columns or ()]
    unknown = [c for c in given if c not in _COLUMNS]
    if unknown or "file" not in given:
        what = f"unknown column {unknown[0]!r}" if unknown else "no column 'file'"
        raise InputError(f"metadata table {table}: {what}; the columns are {', '.join(_COLUMNS)}")


def _filled(table: Path, number: int, row: Mapping[str | None, object]) -> dict[str, str]:
    if None in row:
        raise InputError(
            f"metadata table {table}: row {number} has more cells than columns; "
            "put cells that hold a comma in quote marks"
        )
    cells = {str(k).strip().casefold(): v.strip() for k, v in row.items() if isinstance(v, str)}
    if not cells.get("file"):
        raise InputError(f"metadata table {table}: row {number} names no file; fill that cell")
    return {column: cell for column, cell in cells.items() if cell}
