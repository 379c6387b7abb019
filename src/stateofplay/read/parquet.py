"""Parquet and Arrow tables: `.parquet`, `.arrow`, `.feather`; one report a row.

Reads     the bytes of one file
Writes    one text a row, numbered from 1 in file order
Method    rows in small batches; the names of the columns are those of `fields`. Days and times
          become text as ISO 8601 writes it, bytes become text where they are UTF-8
Source    the Apache Parquet and Arrow formats, read by pyarrow (Apache-2.0)
Cost      linear in the rows; never more than one row group is held unpacked
Limits    needs the optional part `[parquet]`; encrypted files are refused
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, BinaryIO

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.fields import TEXT, holds_text
from stateofplay.read.found import Found, Unread
from stateofplay.read.records import read_record

_BATCH_ROWS = 64  # one long text that all rows share is written once, and comes out once a row
_REPAIR = "write it again, or save it as .csv or .jsonl"


def read_parquet(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the texts of a `.parquet` file."""
    yield from _read_rows(_parquet_batches(content, config), config)


def read_arrow(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the texts of an `.arrow` or `.feather` file, or of a stream of batches."""
    yield from _read_rows(_arrow_batches(content), config)


def split_parquet(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield files of about a chunk, each with the number of its first row, from 1."""
    try:
        if stream.seekable():
            yield from _parts(stream, config)
        else:  # inside an archive: its end, which tells all, must be read first
            yield from _unsplit(stream, config)
    except UnreadableError as error:
        yield Unread(str(error))
    except Exception as error:  # any: it is others' code over any bytes
        yield Unread(_broken(error))


def _parts(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes]]:
    pyarrow = _library()
    file = pyarrow.parquet.ParquetFile(stream)
    _check_columns(file.schema_arrow.names)
    number = 1
    for i in range(file.num_row_groups):
        _check_size(file, i, config)
        group = file.metadata.row_group(i)
        n_rows = max(1, group.num_rows * config.chunk_bytes // max(1, group.total_byte_size))
        for batch in file.iter_batches(n_rows, row_groups=[i], use_threads=False):
            sink = pyarrow.BufferOutputStream()
            pyarrow.parquet.write_table(pyarrow.Table.from_batches([batch]), sink)
            yield number, sink.getvalue().to_pybytes()
            number += batch.num_rows


def _unsplit(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    content = stream.read(config.max_json_bytes + 1)
    if len(content) > config.max_json_bytes:
        yield Unread(f"has more than {config.max_json_bytes} bytes; take it out of its archive")
    else:
        yield 1, content


def _library() -> Any:
    # Imported here: it is an optional part, and costs 0.1 s.
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UnreadableError(
            "needs a part that is not installed: pip install stateofplay[parquet]"
        ) from error
    return pyarrow


def _parquet_batches(content: bytes, config: ReadConfig) -> Iterator[Any]:
    pyarrow = _library()
    file = pyarrow.parquet.ParquetFile(pyarrow.BufferReader(content))
    _check_columns(file.schema_arrow.names)
    for i in range(file.num_row_groups):
        _check_size(file, i, config)
        yield from file.iter_batches(_BATCH_ROWS, row_groups=[i], use_threads=False)


def _arrow_batches(content: bytes) -> Iterator[Any]:
    ipc = _library().ipc
    buffer = _library().BufferReader(content)
    if content.startswith(b"ARROW1"):
        file = ipc.open_file(buffer)
        batches = (file.get_batch(i) for i in range(file.num_record_batches))
    else:
        file = batches = ipc.open_stream(buffer)
    _check_columns(file.schema.names)
    for batch in batches:
        batch.validate(full=True)
        for start in range(0, batch.num_rows, _BATCH_ROWS):
            yield batch.slice(start, _BATCH_ROWS)


def _check_columns(names: list[str]) -> None:
    if not any(map(holds_text, names)):
        raise UnreadableError(
            f"has no column of texts; its columns are {', '.join(map(repr, names[:12]))}; "
            f"name one of them {', '.join(TEXT)}"
        )


def _check_size(file: Any, i: int, config: ReadConfig) -> None:
    """Refuse a row group that says it unpacks to more than fits."""
    n_bytes = file.metadata.row_group(i).total_byte_size
    if n_bytes > config.max_json_bytes:
        raise UnreadableError(
            f"has {n_bytes} bytes in row group {i + 1}, more than {config.max_json_bytes}; "
            "write it with smaller row groups"
        )


def _read_rows(batches: Iterator[Any], config: ReadConfig) -> Iterator[Found | Unread]:
    for number, row in enumerate(_rows(batches), start=1):
        if number > config.max_records:
            yield Unread(
                f"holds more than {config.max_records} rows: the rest is not read; split the file"
            )
            return
        yield read_record(row, number)


def _rows(batches: Iterator[Any]) -> Iterator[dict[str, Any]]:
    try:
        for batch in batches:
            columns = [_values(column) for column in batch.columns]
            for i in range(batch.num_rows):
                yield {
                    name: _plain(column[i])
                    for name, column in zip(batch.schema.names, columns, strict=True)
                }
    except UnreadableError:
        raise
    except Exception as error:  # any: it is others' code over any bytes; one file stops no run
        raise UnreadableError(_broken(error)) from error


def _values(column: Any) -> list[Any]:
    """Return the values; those that Python has no type for (nanoseconds, far years) as text."""
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError, ImportError, LookupError):
        zone = getattr(column.type, "tz", None)
        if zone is not None:  # one that this machine does not know: the moment is kept, in UTC
            column = column.cast(_library().timestamp(column.type.unit))
        return [
            None if value is None else f"{value}{'Z' if zone else ''}"
            for value in column.cast("string").to_pylist()
        ]


def _plain(value: Any) -> Any:
    """Return the value as JSON could have held it."""
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    if isinstance(value, Decimal | timedelta):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def _broken(error: Exception) -> str:
    what = " ".join(str(error).split())[:200] or type(error).__name__
    return f"cannot be read as a table of columns ({what}); {_REPAIR}"
