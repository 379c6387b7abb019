"""Tar archives, entry by entry in the order they stand in.

Reads     a tar as a stream
Writes    each file in it as a stream, and a line for each that is not opened
Method    headers are read forward only, and read on to the end: only there damage shows
Cost      linear in the bytes; one header is held
Limits    links, pipes and devices in it are listed and never made
"""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

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
    damage_of,
    damaged,
    uncounted,
)
from stateofplay.read.names import is_hidden

_END = bytes(512)  # a block of zeros


def open_tar(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    """Yield each file in a tar; folders and what is hidden are passed over."""
    source = _Forward(stream)
    try:
        archive = tarfile.TarFile(
            fileobj=cast(BinaryIO, source), encoding="utf-8", errors="surrogateescape"
        )
        while (info := archive.next()) is not None:
            # The archive keeps each entry that it has met, for looking up by name.
            archive.members = []  # type: ignore[attr-defined]  # not in the published types
            budget.enter()
            if not info.isdir() and not is_hidden(info.name):
                yield _opened(archive, info, entry.within(info.name))
        yield from _behind_the_end(entry, stream, source.last)
    except DAMAGE as error:
        yield Dropped(entry.file, damaged(damage_of(stream) or error))


def _behind_the_end(entry: Entry, stream: BinaryIO, last: bytes) -> Iterator[Dropped]:
    """Read on to the end of the file: only there it shows whether all of it was whole."""
    if last != _END:
        raise EOFError("its end mark is missing")
    is_filled = False
    while block := stream.read(MAX_READ):
        is_filled = is_filled or any(block)
    check_whole(stream)
    if is_filled:
        yield Dropped(entry.file, "goes on behind its end mark: that is not read; pack it again")


class _Forward:
    """A stream that a tar is read from: forward only, and in steps that no header exceeds."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self._at = 0
        self.last = b""  # what was read last

    def tell(self) -> int:
        return self._at

    def seek(self, position: int) -> None:
        while self._at < position and self.read(min(position - self._at, MAX_READ)):
            pass

    def read(self, n_bytes: int) -> bytes:
        if n_bytes > MAX_READ:
            raise tarfile.ReadError(f"a header of {n_bytes} bytes, more than {MAX_READ}")
        self.last = self._inner.read(n_bytes)
        self._at += len(self.last)
        return self.last


def _opened(archive: tarfile.TarFile, info: tarfile.TarInfo, entry: Entry) -> Opened | Dropped:
    if info.issym() or info.islnk():
        return Dropped(entry.file, "is a link, which is not followed; pack its target")
    if info.issparse():
        return Dropped(entry.file, "is packed with holes; pack it whole")
    stream = archive.extractfile(info) if info.isreg() else None
    if stream is None:
        return Dropped(entry.file, "is a pipe, socket or device; pack files alone")
    return entry, counted(stream, uncounted)
