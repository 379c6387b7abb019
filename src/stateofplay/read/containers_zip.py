"""Zip archives, entry by entry in the order of their names.

Reads     a zip on the disk, or out of another file by way of a temporary one
Writes    each file in it as a stream, and a line for each that is not opened
Method    the directory of the zip is read first; its sizes and names are never trusted
Cost      linear in the unpacked bytes; the directory is held, up to `max_entries`
Limits    only stored and deflated entries; encrypted ones are listed
"""

from __future__ import annotations

import contextlib
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO, cast

from stateofplay.model.report import Dropped
from stateofplay.read.config import ReadConfig
from stateofplay.read.containers import (
    DAMAGE,
    MAX_READ,
    Budget,
    Entry,
    Opened,
    check_whole,
    counted,
    damaged,
    unreadable,
)
from stateofplay.read.names import inner_name, is_hidden

_ENCRYPTED = 0x1  # flag bits
_UTF8 = 0x800
# The standard library unpacks no others in steps: one read could fill the memory.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_IN_MEMORY = 8_000_000  # bytes of an inner zip; a larger one goes to a temporary file
_FOLDER = ("/", "\\")
_ENTRY_MARK = b"PK\x01\x02"


def open_zip(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    """Yield each file in a zip; folders and what is hidden are passed over."""
    if stream.seekable():
        yield from _entries(entry, stream, budget, config)
        return
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
        try:
            n_bytes = _copy(stream, copy, config.max_inner_zip_bytes)
        except DAMAGE as error:
            yield Dropped(entry.file, damaged(error))
            return
        if n_bytes > config.max_inner_zip_bytes:
            limit = config.max_inner_zip_bytes
            yield Dropped(entry.file, f"is a zip of more than {limit} bytes; unpack it first")
            return
        yield from _entries(entry, cast(BinaryIO, copy), budget, config)


def _copy(stream: BinaryIO, copy: IO[bytes], limit: int) -> int:
    n_bytes = 0
    while n_bytes <= limit and (block := stream.read(MAX_READ)):
        n_bytes += copy.write(block)
    check_whole(stream)
    return n_bytes


class _Directory:
    """A seekable stream that refuses to read a directory of more entries than allowed."""

    def __init__(self, inner: BinaryIO, max_entries: int) -> None:
        self._inner = inner
        self._max_entries = max_entries
        self.seek = inner.seek
        self.tell = inner.tell
        self.seekable = inner.seekable

    def read(self, n_bytes: int = -1) -> bytes:
        block = self._inner.read(n_bytes)
        # Entries are read in small steps: what is longer is the directory.
        if len(block) > MAX_READ and block.count(_ENTRY_MARK) > self._max_entries:
            raise zipfile.BadZipFile(f"its directory has more than {self._max_entries} entries")
        return block


def _entries(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    try:
        source = cast(IO[bytes], _Directory(stream, config.max_entries))
        archive = zipfile.ZipFile(source)
    except DAMAGE as error:
        yield Dropped(entry.file, damaged(error))
        return
    named = sorted(
        ((_name(info), info) for info in archive.infolist()),
        key=lambda pair: (inner_name(pair[0]), pair[1].header_offset),
    )
    for name, info in named:
        budget.enter()
        if not name.endswith(_FOLDER) and not is_hidden(name):
            yield _opened(archive, info, entry.within(name), budget)


def _name(info: zipfile.ZipInfo) -> str:
    """Return the name of an entry; UTF-8 counts where it stands without saying so."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name


def _opened(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, entry: Entry, budget: Budget
) -> Opened | Dropped:
    if info.flag_bits & _ENCRYPTED:
        return Dropped(entry.file, "is encrypted; unpack the archive with its password first")
    if stat.S_ISLNK(info.external_attr >> 16):
        return Dropped(entry.file, "is a symbolic link, which is not followed; pack its target")
    if info.compress_type not in _METHODS:
        return Dropped(
            entry.file, f"is packed by method {info.compress_type}; pack it by deflate, which is 8"
        )
    try:
        stream = archive.open(info)
    except DAMAGE as error:
        return Dropped(entry.file, unreadable(error))
    return entry, counted(stream, budget.spend)
