"""Compressed files: `.gz`, `.bz2` and `.xz` of one file each, and `.tgz` and its like.

Reads     a compressed file as a stream
Writes    the one file in it as a stream, under the name without the suffix
Method    unpacked in small steps; an xz file is refused more memory than its strongest preset needs
Cost      linear in the unpacked bytes; one step is held
Limits    streams behind one another are one file; `.zst`, `.7z` and `.rar` are not opened
"""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Iterator
from typing import BinaryIO

from stateofplay.model.report import Dropped
from stateofplay.read.config import ReadConfig
from stateofplay.read.containers import MAX_READ, Budget, Entry, Opened, counted

_MAX_XZ_MEMORY = 256 << 20  # bytes; the strongest preset needs 65 MB to unpack
_TARS = frozenset({"tgz", "tbz", "tbz2", "txz"})


def open_gz(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    """Yield the one file of a `.gz`."""
    yield _inside(entry), counted(gzip.GzipFile(fileobj=stream, mode="rb"), budget.spend)


def open_bz2(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    """Yield the one file of a `.bz2`."""
    yield _inside(entry), counted(bz2.BZ2File(stream), budget.spend)


def open_xz(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Opened | Dropped]:
    """Yield the one file of a `.xz`."""
    yield _inside(entry), counted(_Xz(stream), budget.spend)


def _inside(entry: Entry) -> Entry:
    name, _, suffix = entry.name.rpartition(".")
    return entry.unpacked(f"{name}.tar" if suffix.casefold() in _TARS else name)


class _Xz:
    """An xz file as a stream. The standard library's own would take any memory it is told to."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self._waiting = b""
        self._unpack = self._begin()

    def read1(self, n_bytes: int) -> bytes:
        while not self._unpack.eof or self._next():
            if self._unpack.needs_input and not self._waiting:
                self._waiting = self._inner.read(MAX_READ)
                if not self._waiting:
                    raise EOFError("it ends before its end mark")
            block = self._unpack.decompress(self._waiting, n_bytes)
            self._waiting = b""
            if block:
                return block
        return b""

    read = read1

    def _next(self) -> bool:
        """Begin the next of several streams in one file, if there is one."""
        rest = self._unpack.unused_data.lstrip(b"\0") or self._inner.read(MAX_READ).lstrip(b"\0")
        self._waiting = rest
        if rest:
            self._unpack = self._begin()
        return bool(rest)

    def _begin(self) -> lzma.LZMADecompressor:
        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MAX_XZ_MEMORY)
