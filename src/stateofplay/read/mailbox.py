"""Mailboxes: many mails in one file (`.mbox`).

Reads     the bytes of a mailbox, whole or a chunk of it
Writes    the texts of each mail; what comes out of one mail has the number of that mail
Method    a mail starts at a `From ` line with a time in it, after a blank line or at the start;
          lines that were marked because they start with `From ` lose one mark
Source    RFC 4155; the forms known as mboxo and mboxrd
Cost      linear in the bytes; a chunk is held, or the longest mail
Limits    what mboxo left unmarked with a mark of its own (`>From ` in the text) loses it
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Reader, Unread
from stateofplay.read.mail import texts_of

_START = re.compile(rb"From (?:.*\d:\d\d|.*\b(?:19|20)\d\d\s*$|\S+\s*$)")
_MARKED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LINE_BYTES = 65_536  # a longer line is read in pieces


def read_mailbox(
    content: bytes, config: ReadConfig, *, readers: Mapping[str, Reader]
) -> Iterator[Found | Unread]:
    """Yield the texts of the mails.

    Args:
        content: from a `From ` line on.
        config: limits of mails, parts and depth.
        readers: by suffix, for what is attached.

    Raises:
        UnreadableError: the first line is no `From ` line.
    """
    for number, mail in enumerate(_mails(io.BytesIO(content), config), start=1):
        if number > config.max_records:
            yield Unread(f"holds more than {config.max_records} mails; split it", number)
            return
        if len(mail) > config.max_file_bytes:
            yield Unread(_too_large(config), number)
            continue
        whole = _MARKED.sub(rb"\1", mail.partition(b"\n")[2])
        try:
            for one in texts_of(whole, config, readers):
                yield replace(one, part=number)
        except UnreadableError as error:
            yield Unread(str(error), number)


def split_mailbox(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield whole mails, about a chunk at a time; the records are mails."""
    try:
        yield from _chunks(stream, config)
    except UnreadableError as error:
        yield Unread(str(error))


def _chunks(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    kept: list[bytes] = []
    n_bytes, first = 0, 1
    for number, mail in enumerate(_mails(stream, config), start=1):
        is_too_large = len(mail) > config.max_file_bytes
        if kept and (is_too_large or n_bytes + len(mail) > config.chunk_bytes):
            yield first, b"".join(kept)
            kept, n_bytes = [], 0
        if is_too_large:
            yield Unread(_too_large(config), number)
            continue
        if not kept:
            first = number
        kept.append(mail)
        n_bytes += len(mail)
    if kept:
        yield first, b"".join(kept)


def _too_large(config: ReadConfig) -> str:
    return f"has more than {config.max_file_bytes} bytes; save what it has attached on its own"


def _mails(stream: BinaryIO, config: ReadConfig) -> Iterator[bytes]:
    """Yield each mail with its `From ` line; of one beyond the limit a little more than that."""
    lines: list[bytes] = []
    n_bytes = 0
    is_after_blank = True
    for line, is_whole in _lines(stream):
        is_start = is_whole and is_after_blank and _START.match(line) is not None
        if is_start and lines:
            yield b"".join(lines)
            lines, n_bytes = [], 0
        if not lines and not is_start:
            if line.strip():
                raise UnreadableError(
                    "does not start with a 'From ' line, as a mailbox does; name one mail .eml"
                )
            continue
        if n_bytes <= config.max_file_bytes:
            lines.append(line)
            n_bytes += len(line)
        is_after_blank = is_whole and not line.strip()
    if lines:
        yield b"".join(lines)


def _lines(stream: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Yield lines in pieces that fit the memory, and whether a piece is the start of its line."""
    is_start = True
    while line := stream.readline(_LINE_BYTES):
        yield line, is_start
        is_start = line.endswith(b"\n")
