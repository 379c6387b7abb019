"""Files of records are cut into chunks, so that a large one is never held whole.

Reads     the bytes of one file, as a stream
Writes    chunks that the reader of its suffix reads alone, each with the number of its first record
Method    JSON Lines are cut between lines, a large JSON list between records; UTF-16 and UTF-32 are
          written as UTF-8 on the way
Cost      linear in the bytes; two chunks are held, or the longest line
Limits    a line beyond the limit is passed over and listed; a JSON file that is no list is held
          whole, to a limit
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Unread
from stateofplay.read.split_list import cut_list

_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16: its mark starts with that of UTF-16
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_BLANK = b" \t\r"  # what JSON calls white space, without the line feed


def split_jsonl(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield the lines that are not blank, about a chunk at a time; lines are records."""
    number = 1
    for group in _line_groups(stream, config):
        first, kept = number, list[bytes]()
        for line in group:
            if line is None:
                if kept:
                    yield first, b"\n".join(kept)
                yield Unread(f"has more than {config.max_file_bytes} bytes; split it", number)
                first, kept = number + 1, []
            elif line.strip(_BLANK):
                kept.append(line)
            else:
                continue
            number += 1
        if kept:
            yield first, b"\n".join(kept)


def split_json(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield the whole file; of a large list as many records at a time as make a chunk."""
    content = stream.read(config.max_file_bytes + 1)
    if len(content) <= config.max_file_bytes:
        if content:
            yield 1, content
        return
    blocks = _blocks(content, stream, config)
    start = next(blocks).lstrip()
    if start.startswith(b"["):
        yield from cut_list(chain([start], blocks), config)
        return
    content += stream.read(max(0, config.max_json_bytes + 1 - len(content)))
    if len(content) > config.max_json_bytes:
        limit = config.max_json_bytes
        yield Unread(
            f"has more than {limit} bytes and is no list; write one record a line (.jsonl)"
        )
    else:
        yield 1, content


def _line_groups(stream: BinaryIO, config: ReadConfig) -> Iterator[list[bytes | None]]:
    """Yield the lines that end in each block; `None` stands for one that is too long."""
    limit = config.max_file_bytes
    rest = b""
    is_beyond = False  # inside a line that is too long: what is left of it is passed over
    ended: list[bytes | None] = []
    for block in _blocks(stream.read(config.chunk_bytes), stream, config):
        head, mark, tail = (rest + block).rpartition(b"\n")
        rest = tail
        if mark:
            yield ended
            ended = [line if len(line) <= limit else None for line in head.split(b"\n")]
            if is_beyond:
                ended[0] = None
            is_beyond = False
        if len(rest) > limit:
            rest, is_beyond = b"", True
    yield [*ended, None] if is_beyond else [*ended, rest]


def _blocks(block: bytes, stream: BinaryIO, config: ReadConfig) -> Iterator[bytes]:
    """Yield a first block and what follows in the stream as UTF-8, its mark off.

    A charset without a mark stays as it is.
    """
    charset = next((name for mark, name in _WIDE.items() if block.startswith(mark)), None)
    if charset is None:
        block = block.removeprefix(codecs.BOM_UTF8)
        while block:
            yield block
            block = stream.read(config.chunk_bytes)
        return
    decoder = codecs.getincrementaldecoder(charset)("replace")
    while block:
        yield decoder.decode(block).encode("utf-8")
        block = stream.read(config.chunk_bytes)
    yield decoder.decode(b"", final=True).encode("utf-8")
