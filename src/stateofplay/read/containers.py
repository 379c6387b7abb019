"""What archives and compressed files have in common: entries, budgets, damage.

An archive is opened as a stream and gives its entries one by one; nothing is written under a name
that stands in it. The bytes that come out of all layers of one given file, and its entries, are
counted against one budget, so that a small file cannot unpack without end.

Limits    damage is told where it is met: what stands in front of it has been read by then
"""

from __future__ import annotations

import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Dropped
from stateofplay.read.config import ReadConfig
from stateofplay.read.names import inner_name

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# All that the standard library raises over damaged archives; its documentation names a part.
DAMAGE = (
    OSError,
    EOFError,
    ValueError,
    ArithmeticError,
    LookupError,
    RuntimeError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
    tarfile.TarError,
)
# One read of a stream. Archives read their headers in one go: a larger one is no header.
MAX_READ = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A file on the disk or in an archive, before it is read.

    Args:
        path: the file on the disk, as it was given.
        name: tells the format by its suffix, those of compression taken off.
        inner: path inside the archive, `/` between its parts; `None` when it is in none.
        file: the name that is shown.
        location: absolute path, inner path behind it.
        depth: how many archives and compressed files it is in.
    """

    path: str
    name: str
    inner: str | None
    file: str
    location: str
    depth: int = 0

    def within(self, name: str) -> Entry:
        """Return the entry of this name in the archive that this entry is."""
        clean = inner_name(name)
        inner = clean if self.inner is None else f"{self.inner}/{clean}"
        last = clean.rpartition("/")[2]
        return replace(
            self,
            name=last,
            inner=inner,
            file=f"{self.file}/{clean}",
            location=f"{self.location}/{clean}",
            depth=self.depth + 1,
        )

    def unpacked(self, name: str) -> Entry:
        """Return what the compressed file holds: it lies in the same place."""
        return replace(self, name=name, depth=self.depth + 1)


Opened = tuple[Entry, BinaryIO]


class BeyondBudgetError(UnreadableError):
    """A given file unpacks to more than it may: nothing more of it is read."""


class Budget:
    """What one given file may still unpack to.

    Args:
        n_bytes: of the given file; what comes by a stream is added while it is read.
    """

    def __init__(self, n_bytes: int, config: ReadConfig) -> None:
        self._config = config
        self._n_given = n_bytes
        self._n_unpacked = 0
        self._n_entries = 0

    def give(self, n_bytes: int) -> None:
        """Count bytes of the given file."""
        self._n_given += n_bytes

    def spend(self, n_bytes: int) -> None:
        """Count bytes that came out of a layer.

        Raises:
            BeyondBudgetError: there are more than the limits allow.
        """
        self._n_unpacked += n_bytes
        limits = self._config
        if self._n_unpacked > limits.max_unpacked_bytes:
            raise BeyondBudgetError(
                f"unpacks to more than {limits.max_unpacked_bytes} bytes: the rest is not read; "
                "split it, or raise max_unpacked_bytes"
            )
        allowed = max(limits.min_ratio_bytes, limits.max_unpacked_ratio * self._n_given)
        if self._n_unpacked > allowed:
            raise BeyondBudgetError(
                f"unpacks to more than {limits.max_unpacked_ratio} times its {self._n_given} "
                "bytes: the rest is not read; unpack it yourself, or raise max_unpacked_ratio"
            )

    def enter(self) -> None:
        """Count one entry of an archive.

        Raises:
            BeyondBudgetError: there are more than the limits allow.
        """
        self._n_entries += 1
        if self._n_entries > self._config.max_entries:
            raise BeyondBudgetError(
                f"holds more than {self._config.max_entries} entries: the rest is not read; "
                "split it, or raise max_entries"
            )


# Opens an archive or a compressed file. Each stream is read before the next one is asked for.
Unpacker = Callable[[Entry, BinaryIO, Budget, ReadConfig], Iterator[Opened | Dropped]]


class Readable(Protocol):
    """What bytes are read from; with `read1` as well, what comes before damage is not lost."""

    def read(self, n_bytes: int, /) -> bytes:
        """Return so many bytes, fewer at the end."""


class _Counted(io.RawIOBase):
    """A stream whose bytes are counted. Where it breaks it ends, so that what came before counts.

    Args:
        inner: is read in steps of at most `MAX_READ`.
        count: is called with the number of bytes of each step.
    """

    def __init__(self, inner: Readable, count: Callable[[int], None]) -> None:
        # `read` loses what it has gathered where an error comes in between.
        self._read: Callable[[int], bytes] = getattr(inner, "read1", inner.read)
        self._count = count
        self.damage: BaseException | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")[:MAX_READ]
        n_read = 0
        while n_read < len(view) and (block := self._step(len(view) - n_read)):
            view[n_read : n_read + len(block)] = block
            n_read += len(block)
        self._count(n_read)
        return n_read

    def _step(self, n_bytes: int) -> bytes:
        if self.damage is not None:
            return b""
        try:
            return self._read(n_bytes)
        except DAMAGE as error:
            self.damage = error
            return b""


def counted(inner: Readable, count: Callable[[int], None]) -> BinaryIO:
    """Return the stream, buffered; ask `check_whole` at its end whether it was whole."""
    return cast(BinaryIO, io.BufferedReader(_Counted(inner, count), MAX_READ))


def check_whole(stream: BinaryIO) -> None:
    """Raise the error that ended the stream, if one did: one of `DAMAGE`."""
    damage = damage_of(stream)
    if damage is not None:
        raise damage


def damage_of(stream: BinaryIO) -> BaseException | None:
    """Return the error that ended the stream, `None` when none did."""
    raw = getattr(stream, "raw", None)
    return raw.damage if isinstance(raw, _Counted) else None


def uncounted(_n_bytes: int) -> None:
    """Count nothing: the bytes were counted on a layer below, or are not packed."""


def damaged(error: BaseException) -> str:
    """Return the reason for an archive, or a file of records, that breaks while it is read."""
    return f"is damaged ({_told(error)}): what stands before that is read; pack it again"


def unreadable(error: BaseException) -> str:
    """Return the reason for a file that breaks while it is read whole."""
    return f"is damaged ({_told(error)}); pack it again"


def _told(error: BaseException) -> str:
    return str(error) or type(error).__name__
