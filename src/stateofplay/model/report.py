"""A report: one published text, whole, with its parts marked and its publication told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from stateofplay.model.interval import When
from stateofplay.model.span import Span

Role = Literal["title", "byline", "dateline", "caption", "furniture", "body"]
Kind = Literal["text", "markdown", "html", "record"]
Basis = Literal["stated", "dateline", "url", "feed", "inferred"]


@dataclass(frozen=True, slots=True)
class Stated:
    """What the container of a text states beside it: fields of a record, page metadata, a CSV.

    `None` means that nothing was stated. `published` is kept as written.

    Args:
        basis: who states `published`: the container of the text, or a feed about it.
        original_url: address that the text's container names as the one it was first published at,
            where that is not its own.
    """

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    byline: str | None = None
    agency: str | None = None
    language: str | None = None
    basis: Literal["stated", "feed"] = "stated"
    original_url: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Mended:
    """Characters that were mended because two charsets were mixed up; `text[start:end]` is new.

    Args:
        start: in the mended text.
        end: exclusive; equals `start` where nothing is left of the old characters.
        was: the characters as they were decoded.
    """

    start: int
    end: int
    was: str


@dataclass(frozen=True, slots=True)
class RawReport:
    """One text as it was read, before cleaning.

    Args:
        id: `report-` and a hash of raw content, publisher and address (and, for two files with
            the same three, of the path).
        file: path as the user gave it, with `#N` for record N of a many-record file.
        kind: how the text is laid out.
        text: the decoded text, nothing deleted.
        stated: what stood beside the text.
        mended: where mixed-up charsets were mended, in text order: with it the text as it was
            decoded can be made again.
    """

    id: str
    file: str
    kind: Kind
    text: str
    stated: Stated
    mended: tuple[Mended, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A stretch of `report.text` with one role; blocks do not overlap and come in text order."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Publication:
    """When a report came out, and how we know.

    Args:
        when: as exact as the evidence allows.
        basis: `stated` in the text or beside it, `dateline`, `url`, `feed`, or `inferred` from
            other reports.
        why: one sentence for a reader.
        evidence: what it rests on; empty only when it was stated beside the text.
    """

    when: When
    basis: Basis
    why: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One published text with its parts marked. Every span counts in `text`, which is never cut."""

    id: str
    file: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None
    publisher: str | None  # None: no text names it
    agency: str | None  # wire that the text credits; a photo credit is none
    byline: str | None
    place: str | None  # of the dateline
    url: str | None
    language: str | None  # ISO 639-1
    published: Publication | None  # None: undated and not inferred
    agency_span: Span | None = None  # where the credit stands
    original_url: str | None = None  # where its container says that it was first published
    mended: tuple[Mended, ...] = ()
    is_analysed: bool = True  # False: its language is not supported, nothing is looked for in it

    @property
    def is_undated(self) -> bool:
        """Whether no publication time is known."""
        return self.published is None

    @property
    def n_news_characters(self) -> int:
        """Length of the title and body blocks, 0 or more."""
        return sum(b.end - b.start for b in self.blocks if b.role in ("title", "body"))

    def exact(self, span: Span) -> str:
        """Return the characters that `span` names."""
        return self.text[span.start : span.end]


def by_publication(report: Report) -> tuple[date, date, str]:
    """Return the key that sorts reports oldest first, undated ones last."""
    if report.published is None:
        return date.max, date.max, report.id
    return report.published.when.start, report.published.when.end, report.id


@dataclass(frozen=True, slots=True, order=True)
class Dropped:
    """Something that was given and not used, with the reason."""

    file: str
    reason: str
