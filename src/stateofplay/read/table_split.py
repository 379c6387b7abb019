"""Cut a table of any size into tables that can be read alone.

Reads     the bytes of a `.csv` or `.tsv` file, a block at a time
Writes    tables in file order: the row of names and some rows, with the number of the first row
Method    the rows are found as in `rows`, so a line end inside a cell cuts nothing. Bytes are
          looked at as they are, for marks and line ends are the same in all charsets but UTF-16
          and UTF-32: these are written as UTF-8
Cost      linear in the bytes; memory for two blocks, or for the longest row
Limits    each table is decoded alone: in a file of mixed charsets each is told by its own bytes
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Unread
from stateofplay.read.rows import find_rows
from stateofplay.read.table import UNCLOSED, read_head

_AS_BYTES = "latin-1"  # each byte one character, there and back
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark starts with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAX_UNCLOSED = 3  # each costs a look at `max_file_bytes`


def split_table(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield tables of about a chunk, each with the number of its first row, from 1."""
    first = stream.read(config.chunk_bytes)
    charset = next((name for mark, name in _WIDE if first.startswith(mark)), _AS_BYTES)
    decoder = codecs.getincrementaldecoder(charset)("replace")
    mark = codecs.BOM_UTF8 if first.startswith(codecs.BOM_UTF8) else b""
    buffer = decoder.decode(first[len(mark) :])
    try:
        head = read_head(buffer)
    except UnreadableError as error:
        yield Unread(str(error))
        return
    out = _AS_BYTES if charset == _AS_BYTES else "utf-8"
    opening = mark + buffer[: head.end].encode(out)
    number, n_unclosed = 1, 0
    for n_rows, rows in _cut(buffer[head.end :], head.mark, stream, decoder, config):
        if n_rows == 0:
            n_unclosed += 1
            if n_unclosed > _MAX_UNCLOSED:
                yield Unread(f"{UNCLOSED}; what comes after it is not read", number)
                return
        yield number, opening + rows.encode(out)
        number += n_rows or 1


def _cut(
    buffer: str, mark: str, stream: BinaryIO, decoder: codecs.IncrementalDecoder, config: ReadConfig
) -> Iterator[tuple[int, str]]:
    """Yield rows and their number; 0 stands for the first line of a row that is not closed."""
    block = b"."
    while block:
        # As much as is left over: what must be looked at again doubles each time.
        block = stream.read(max(config.chunk_bytes, len(buffer)))
        n_rows, end = _whole_rows(buffer, mark, is_whole=not block)
        if n_rows:
            yield n_rows, buffer[:end]
        elif len(buffer) > config.max_file_bytes:
            end = _next_line(buffer)
            yield 0, buffer[:end]
        buffer = buffer[end:] + decoder.decode(block, final=not block)


def _whole_rows(text: str, mark: str, *, is_whole: bool) -> tuple[int, int]:
    """Return how many rows end in the text, and where the last of them ends."""
    n_rows = end = 0
    for row in find_rows(text, mark, is_whole=is_whole):
        n_rows += 1
        end = row.end
    return n_rows, end


def _next_line(text: str) -> int:
    end = text.find("\n")
    return end + 1 if end >= 0 else len(text)
