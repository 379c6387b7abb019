"""PDF: the text of the pages, one report a file.

Reads     the bytes of one file
Writes    one text: paragraphs with a blank line between them, see `page_lines`; a line for each
          page that cannot be read
Method    pypdf tells each piece of text with its place on the page; pieces become lines, lines
          become paragraphs. What it unpacks and runs is held to a budget that grows with the file,
          so that no small file costs much
Source    ISO 32000-1 (PDF 1.7), read by pypdf (BSD-3-Clause)
Cost      linear in the content of the pages: 8 ms a page of prose, 120 ms where a browser printed
          it letter by letter
Limits    scans hold no text; several columns are read in the order the file draws them. The day
          a file was made is no publication time. A file with an owner's password opens, one with
          a user's password does not
"""

from __future__ import annotations

import io
import logging
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.page_lines import Line, join_pages
from stateofplay.read.press import split_found
from stateofplay.read.properties import believed

_MAX_PAGES = 5_000  # an archive's export of 500 reports has about 1,500
# Content of the pages, in bytes: a page of prose has 2,000 to 20,000, where a browser printed it
# 200,000. What a file may cost in all is a fixed part and so many times its size: content packs to
# a quarter, a browser's to a twelfth.
_MAX_PAGE_BYTES = 1_000_000
_FREE_BYTES = 4_000_000
_MAX_GROWTH = 30
_BYTES_PER_STEP = 4  # the shortest way to draw anything
_MAX_FORMS = 200  # contents drawn inside the content of one page
_MAX_NAMED = 20  # pages that cannot be read are listed one by one up to this many


class _OverBudgetError(Exception):
    """The pages cost more than a file of this size may."""


@dataclass(slots=True)
class _Budget:
    """What is left to spend, in bytes of content."""

    n_left: int

    def spend(self, n_bytes: int) -> None:
        self.n_left -= n_bytes
        if self.n_left < 0:
            raise _OverBudgetError


@dataclass(slots=True)
class _Pages:
    """The lines of the pages that were read, and what became of the others."""

    lines: list[list[Line]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def read_pdf(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of a `.pdf` file."""
    pages, title, author = _guarded(content)
    text = join_pages(pages.lines)
    _check(text, pages, config)
    yield from split_found(Found(content, "text", text, believed(title, author, text)))
    for reason in pages.unread[:_MAX_NAMED]:
        yield Unread(reason)
    n_left = len(pages.unread) - _MAX_NAMED
    if n_left > 0:
        yield Unread(f"has {n_left} more pages that cannot be read; print them to a new file")


def _guarded(content: bytes) -> tuple[_Pages, str | None, str | None]:
    from pypdf.errors import DependencyError

    try:
        return _read(content)
    except UnreadableError:
        raise
    except DependencyError as error:
        raise UnreadableError(
            "is locked in a way that needs one more package (pip install cryptography); "
            "or save it without protection"
        ) from error
    except Exception as error:  # any: it is others' code over any bytes; one file stops no run
        raise UnreadableError(_broken(error)) from error


def _read(content: bytes) -> tuple[_Pages, str | None, str | None]:
    # Imported here: it costs 0.2 s that `import stateofplay` must not pay.
    import pypdf

    with (
        _quiet(),
        pypdf.apply_configuration(
            zlib_maximum_output_length=10 * _MAX_PAGE_BYTES,
            lzw_maximum_output_length=10 * _MAX_PAGE_BYTES,
            run_length_maximum_output_length=10 * _MAX_PAGE_BYTES,
            array_based_stream_maximum_output_length=_MAX_PAGE_BYTES,
            stream_parsing_work_maximum_count=_MAX_PAGE_BYTES // _BYTES_PER_STEP,
            stream_decoding_work_maximum_length=40 * _MAX_PAGE_BYTES,
            xform_maximum_invocations_per_extraction=_MAX_FORMS,
            page_tree_maximum_entries=2 * _MAX_PAGES,
            page_tree_maximum_page_entries=100 * _MAX_PAGES,
        ),
    ):
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            _unlock(reader)
        pages = _read_pages(reader, _Budget(_FREE_BYTES + _MAX_GROWTH * len(content)))
        return pages, *_properties(reader)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep pypdf from warning of each fault it mends: hostile files have a million of them."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def _unlock(reader: Any) -> None:
    """Open a file that only bars printing and copying: its user's password is empty."""
    if not reader.decrypt(""):
        raise UnreadableError("is locked by a password; save it without one")


def _read_pages(reader: Any, budget: _Budget) -> _Pages:
    from pypdf.errors import DependencyError

    pages = _Pages()
    n_pages = len(reader.pages)
    for number in range(1, min(n_pages, _MAX_PAGES) + 1):
        try:
            pages.lines.append(_lines_of(reader.pages[number - 1], budget))
        except _OverBudgetError:
            pages.unread.append(
                f"draws more than news does: pages {number} to {n_pages} are not read; "
                "print it to a new file"
            )
            return pages
        except DependencyError:  # no page can be unlocked
            raise
        except Exception as error:  # any: as above; the other pages are read
            pages.unread.append(f"page {number} of {n_pages}: {_broken(error)}")
            budget.n_left -= _MAX_PAGE_BYTES // _BYTES_PER_STEP
    if n_pages > _MAX_PAGES:
        pages.unread.append(
            f"has {n_pages} pages, more than {_MAX_PAGES}: the rest is not read; split it"
        )
    return pages


def _lines_of(page: Any, budget: _Budget) -> list[Line]:
    contents = page.get_contents()
    if contents is None:
        return []
    n_bytes = len(contents.get_data())
    budget.spend(n_bytes)
    if n_bytes > _MAX_PAGE_BYTES:
        raise ValueError(f"its content has {n_bytes} bytes, more than {_MAX_PAGE_BYTES}")
    drawn = _Drawn()
    _count_forms(page, budget)
    page.extract_text(
        visitor_text=drawn.take,
        visitor_operand_before=lambda *_: budget.spend(_BYTES_PER_STEP),
    )
    return drawn.lines()


def _count_forms(page: Any, budget: _Budget) -> None:
    """Let the page spend for each form that it draws: a small one can be drawn many times."""
    extract = page.extract_xform_text

    def extract_and_spend(form: Any, *given: Any, **named: Any) -> Any:
        budget.spend(len(form.get_data()))
        return extract(form, *given, **named)

    page.extract_xform_text = extract_and_spend


class _Drawn:
    """Pieces of text as pypdf meets them, put together to lines."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._pieces: list[str] = []
        self._start: tuple[float, float, float] | None = None  # x, y, size of the first piece
        self._end = 0.0  # x of the last piece, and its length as drawn

    def take(self, text: str, page: list[float], line: list[float], _: Any, size: float) -> None:
        """Take one piece; a line end in it ends the line.

        Args:
            text: the piece.
            page: matrix of the page.
            line: matrix of the text.
            _: the font.
            size: of the font, before both matrices.
        """
        for i, part in enumerate(text.split("\n")):
            if i:
                self._close()
            if part.strip():
                x, y, scale = _placed(page, line)
                height = abs(size) * scale
                self._start = self._start or (x, y, height)
                self._end = x + len(part) * height / 2
            self._pieces.append(part)

    def lines(self) -> list[Line]:
        """Return the lines in the order they were drawn."""
        self._close()
        return self._lines

    def _close(self) -> None:
        text = " ".join("".join(self._pieces).split())
        if text and self._start is not None:
            # Halves of pairs cannot be written; fonts with broken tables give them.
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            places = (*self._start, self._end)
            # A place beyond all numbers is none.
            x, y, size, end = (v if math.isfinite(v) else 0.0 for v in places)
            self._lines.append(Line(text, x, y, size, end))
        self._pieces, self._start = [], None


def _placed(page: list[float], line: list[float]) -> tuple[float, float, float]:
    """Return where a piece begins, and how much its font is enlarged."""
    x = line[4] * page[0] + line[5] * page[2] + page[4]
    y = line[4] * page[1] + line[5] * page[3] + page[5]
    across = line[2] * page[0] + line[3] * page[2]
    up = line[2] * page[1] + line[3] * page[3]
    return x, y, (across * across + up * up) ** 0.5


def _properties(reader: Any) -> tuple[str | None, str | None]:
    try:
        metadata = reader.metadata
        title, author = (metadata.title, metadata.author) if metadata else (None, None)
    except Exception:  # any: as above; the text stands without them
        return None, None
    return (title if isinstance(title, str) else None), (
        author if isinstance(author, str) else None
    )


def _check(text: str, pages: _Pages, config: ReadConfig) -> None:
    if not any(c.isalnum() for c in text):
        if pages.unread:
            raise UnreadableError(pages.unread[0])
        raise UnreadableError(
            f"holds no text on its {len(pages.lines)} pages (a scan?); "
            "let text recognition (OCR) run over it first"
        )
    n_odd = sum(c == "\ufffd" or (ord(c) < 32 and c not in "\t\n") for c in text)
    if n_odd > config.max_control_share * len(text):
        raise UnreadableError(
            f"does not tell which letters its fonts show ({n_odd / len(text):.0%} are unknown); "
            "let text recognition (OCR) run over it"
        )


def _broken(error: Exception) -> str:
    what = " ".join(str(error).split())[:160] or type(error).__name__
    return f"cannot be read as PDF ({what}); print it to a new file"
