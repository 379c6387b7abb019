"""What a reader yields: one text with what stands beside it, or one record it could not read.

Limits    it says nothing of where the text lies, see `identity`
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from stateofplay.model.report import Kind, Stated
from stateofplay.read.config import ReadConfig


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a file.

    Args:
        content: the bytes it was read from; its identity rests on them.
        part: number of the record, from 1; `None` when the file is one text.
    """

    content: bytes
    kind: Kind
    text: str
    stated: Stated
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """One record of a file that cannot be read, with the reason."""

    reason: str
    part: int | None = None


# A reader may raise `UnreadableError` when the whole file cannot be read.
Reader = Callable[[bytes, ReadConfig], Iterator[Found | Unread]]

# Cuts a file of many records into chunks that its suffix's reader can read alone, each with the
# number of its first record, from 1. One record that is too large to load is an `Unread`.
Splitter = Callable[[BinaryIO, ReadConfig], Iterator[tuple[int, bytes] | Unread]]
