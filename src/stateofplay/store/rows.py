"""The rows of an archive as records: plain text and bytes, their meaning known above.

Limits    what the bytes of a row mean is not known here, see `codec`
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextRow:
    """One published text as it was read.

    Args:
        path: absolute path of the file on disk that holds it.
        location: the same, with the path inside an archive behind it.
        digest: SHA-256 of the bytes it was read from.
        nth: 1 for the first record with these bytes at the location, 2 for the next, and so on.
        file: as shown to the user.
        kind: how the text is laid out.
        content: the text.
        stated: what its container states beside it, encoded.
        mended: where mixed-up charsets were mended, encoded; `None` where nothing was.
        told: what a metadata table states about it, encoded; `None` where none does.
        origin: hash of the bytes of the file at `path` when it was read; empty for a stream.
        reading: version of the code that read it.
        number: of the row, given when it is stored; it stays while the text is there.
    """

    path: str
    location: str
    digest: str
    nth: int
    file: str
    kind: str
    content: str
    stated: bytes
    mended: bytes | None = None
    told: bytes | None = None
    origin: str = ""
    reading: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, order=True)
class DroppedRow:
    """Something that was given and not read, by the name it is shown with, and the reason."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that was read to its end.

    Args:
        path: absolute path.
        origin: hash of its bytes; `None` when it is to be read again next time, changed or not.
        reading: version of the code that read it.
        dropped: what of it was not read.
    """

    path: str
    origin: str | None
    reading: str = ""
    dropped: tuple[DroppedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What one stage found in one report, encoded."""

    report: str
    stage: str
    fingerprint: str
    content: bytes


@dataclass(frozen=True, slots=True)
class JudgementRow:
    """What a person judged, encoded; `number` grows with each."""

    number: int
    id: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Size:
    """How much an archive holds; every field a count."""

    n_files: int
    n_texts: int
    n_dropped: int
    n_results: int
    n_judgements: int
