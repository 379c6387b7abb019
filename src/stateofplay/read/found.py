"""What a reader yields: one text with what stands beside it, or one record it could not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stateofplay.model.report import Kind, Mended, Stated
from stateofplay.read.config import ReadConfig


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a file.

    Args:
        content: the bytes it was read from; its identity rests on them.
        part: number of the record, from 1; `None` when the file is one text.
        mended: where mixed-up charsets were mended in the text.
    """

    content: bytes
    kind: Kind
    text: str
    stated: Stated
    part: int | None = None
    mended: tuple[Mended, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """One record of a file that cannot be read, with the reason."""

    reason: str
    part: int | None = None


# A reader may raise `UnreadableError` when the whole file cannot be read.
Reader = Callable[[bytes, ReadConfig], Iterator[Found | Unread]]
