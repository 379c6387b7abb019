"""Exports of press archives: many reports in one file, each with the fields of the archive.

Reads     the text of one file, as decoded or as taken out of RTF, Word, PDF or HTML
Writes    its reports in text order: each the whole stretch of the document, fields included;
          nothing when the text is no export
Method    one module a layout, `press_nexis`, `press_factiva`, `press_proquest`. Each asks for two
          marks of the layout that do not depend on one another, so that an ordinary report, or
          one that writes about an archive, is never cut. Running numbers, page feet and what
          changes from one retrieval to the next count for nothing in a report's identity: the
          same document in two exports is the same content
Cost      linear in the text
Limits    English interfaces; one layout a file
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.report import Kind, Stated
from stateofplay.read.found import Found, Unread
from stateofplay.read.press_factiva import find_factiva
from stateofplay.read.press_lines import Document, Line, label_of, lines_of
from stateofplay.read.press_nexis import find_classic, find_new
from stateofplay.read.press_proquest import find_proquest
from stateofplay.text.archive_lines import is_page_foot
from stateofplay.text.languages.en.archive_fields import (
    FACTIVA_NUMBER,
    NEXIS_LENGTH,
    PROQUEST_SURE,
)

# One of these stands in every export; it is looked for before the text is cut into lines.
_MAYBE = re.compile(
    rf"^[^\S\n]*(?:\d[\d,]* of \d[\d,]* DOCUMENTS?\s*$|end of document\s*$|{NEXIS_LENGTH}"
    rf"|(?:AN\s+)?{FACTIVA_NUMBER}|(?:{'|'.join(sorted(PROQUEST_SURE))})\s*:)",
    re.IGNORECASE | re.MULTILINE,
)
_BETWEEN = re.compile(
    r"\d[\d,]* of \d[\d,]* DOCUMENTS?|end of document|document \d+ of \d+|_{40,}", re.IGNORECASE
)
# They name the library that asked, or the day the archive last touched its record.
_CHANGING = frozenset({"links", "document url", "last updated"})


@dataclass(frozen=True, slots=True)
class PressReport:
    """One document of an export: `text` is the stretch of it that begins at `start`.

    Args:
        no_text: why it holds no report; `None` for a report.
    """

    start: int
    text: str
    stated: Stated
    no_text: str | None = None


def split_reports(text: str, *, titles: Collection[str] = ()) -> tuple[PressReport, ...] | None:
    """Return the documents of an export in text order, `None` when the text is none.

    Args:
        text: the whole text of a file.
        titles: what the page that the text was taken from marks as titles.
    """
    if _MAYBE.search(text) is None:
        return None
    documents = _documents(lines_of(text), titles)
    if not documents:
        return None
    return tuple(
        PressReport(one.start, text[one.start : one.end], one.stated, one.no_text)
        for one in documents
    )


def split_found(found: Found) -> Iterator[Found | Unread]:
    """Yield what an export holds, or the text that was found when it is none."""
    reports = found_reports(found.text, found.kind)
    if reports is None:
        yield found
    else:
        yield from reports


def found_reports(
    text: str, kind: Kind, *, titles: Collection[str] = ()
) -> Iterator[Found | Unread] | None:
    """Return what an export holds, `None` when the text is no export.

    Args:
        text: what a reader took out of a file.
        kind: how that text is laid out.
        titles: what the page that the text was taken from marks as titles.
    """
    reports = split_reports(text, titles=titles)
    return None if reports is None else _found(text, reports, kind)


def _documents(lines: Sequence[Line], titles: Collection[str]) -> list[Document]:
    return (
        find_classic(lines)
        or find_factiva(lines, titles)
        or find_proquest(lines)
        or find_new(lines)
    )


def _found(text: str, reports: Sequence[PressReport], kind: Kind) -> Iterator[Found | Unread]:
    for number, report in enumerate(reports, start=1):
        part = number if len(reports) > 1 else None
        if report.no_text is None:
            yield Found(_identity(report.text), kind, report.text, report.stated, part)
        else:
            title = f" ({report.stated.title})" if report.stated.title else ""
            yield Unread(f"{report.no_text}{title}; fetch it from its publisher", part)
    n_left = sum(len(left) for left in _left_over(text, reports))
    if n_left:
        yield Unread(
            f"is an export of a press archive: {n_left} characters around its {len(reports)} "
            "documents (cover, search terms, lists) are no report; nothing to do"
        )


def _left_over(text: str, reports: Sequence[PressReport]) -> Iterator[str]:
    """Yield the lines between the documents that are not the archive's own marks."""
    begin = 0
    titles = {report.stated.title for report in reports}  # running heads of printed pages
    ends = [(report.start, report.start + len(report.text)) for report in reports]
    for start, end in [*ends, (len(text), len(text))]:
        for line in text[begin:start].splitlines():
            plain = " ".join(line.split())
            is_mark = (
                _BETWEEN.fullmatch(plain) is not None or is_page_foot(plain) or plain in titles
            )
            if plain and not is_mark:
                yield plain
        begin = end


def _identity(text: str) -> bytes:
    """Return what the identity of a document rests on, however it is wrapped."""
    lines = (
        line.plain
        for line in lines_of(text)
        if not is_page_foot(line.plain) and label_of(line.plain) not in _CHANGING
    )
    return " ".join(lines).encode("utf-8", "surrogatepass")
