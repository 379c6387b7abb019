"""Exports of ProQuest: fields in front of colons, a rule of underscores between documents.

Reads     the lines of a text
Writes    its documents in text order; none when the text is no such export
Method    cut at the rules; a piece is a document when it holds two fields that ProQuest alone
          prints. A piece that lacks the closing fields goes on behind the next rule: the rule was
          printed in the report
Source    parsers of such exports (pq_parser, metaknowledge), read for the layout
Cost      linear in the lines
Limits    English interface; a document with an abstract only is not taken as a report
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.report import Stated
from stateofplay.read.press_lines import Document, Line, label_of, language_named, value_of
from stateofplay.text.languages.en.archive_fields import (
    PROQUEST_HEAD,
    PROQUEST_SURE,
    PROQUEST_TAIL,
    PROQUEST_TEXT,
)

_RULE = re.compile(r"_{40,}")  # 60 in the exports seen
_COUNT = re.compile(r"document \d+ of \d+", re.IGNORECASE)
_CLOSES = frozenset({"database", "last updated", "document url", "proquest document id"})
_FIELDS = PROQUEST_HEAD | PROQUEST_TAIL | {PROQUEST_TEXT}
_MIN_SURE = 2  # of seven fields; the documents seen hold five and more
_NO_FULL_TEXT = re.compile(r"(?:full text )?(?:is )?not available\b.{0,80}", re.IGNORECASE)


def find_proquest(lines: Sequence[Line]) -> list[Document]:
    """Return the documents of an export; none when the text is none."""
    rules = [i for i, line in enumerate(lines) if _RULE.fullmatch(line.plain)]
    found: list[Document] = []
    labels: set[str] = set()
    begin = last = 0
    for end in [*rules, len(lines)]:
        labels.update(_labels(lines[last:end]))
        last = end
        is_open = bool(labels & (PROQUEST_SURE | {PROQUEST_TEXT})) and not labels & _CLOSES
        if is_open and end < len(lines):
            continue
        if len(labels & PROQUEST_SURE) >= _MIN_SURE:
            found.append(_document(lines[begin:end]))
        begin, labels = end + 1, set()
    return found


def _labels(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        label = label_of(line.plain)
        if label is not None and label in _FIELDS:
            yield label


def _document(piece: Sequence[Line]) -> Document:
    begin = 1 if len(piece) > 1 and _COUNT.fullmatch(piece[0].plain) else 0
    piece = piece[begin:]
    text = next((i for i, line in enumerate(piece) if label_of(line.plain) == PROQUEST_TEXT), None)
    head = _values(piece[:text])
    tail = _values(piece[text + 1 :] if text is not None else piece)
    first = piece[0].plain if label_of(piece[0].plain) not in _FIELDS else None
    stated = Stated(
        title=tail.get("title") or first,
        published=tail.get("publication date"),
        publisher=_paper(tail.get("publication title")),
        url=_address(tail.get("document url")),
        byline=_writers(head.get("author")),
        language=language_named(tail.get("language of publication")),
    )
    return Document(piece[0].start, piece[-1].end, stated, _missing(piece, text))


def _missing(piece: Sequence[Line], text: int | None) -> str | None:
    """Return why the document holds no report, or `None` when it holds one."""
    if text is None:
        return "the archive gave no full text"
    value = value_of(piece[text].plain)
    if value and not _NO_FULL_TEXT.fullmatch(value):
        return None
    following = piece[text + 1].plain if text + 1 < len(piece) else ""
    if not value and following and label_of(following) not in _FIELDS:
        return None
    return "the archive gave no full text"


def _values(lines: Sequence[Line]) -> dict[str, str]:
    """Return the last value of each field: a report may print such a label above them."""
    values: dict[str, str] = {}
    for line in lines:
        label, value = label_of(line.plain), value_of(line.plain)
        if label is not None and label in _FIELDS and value:
            values[label] = value
    return values


def _paper(title: str | None) -> str | None:
    """Return the paper of `Harbour Mirror; Port Elbe, N.Y.`."""
    return title.partition(";")[0].strip() or None if title else None


def _address(url: str | None) -> str | None:
    """Return the address without its query, which names the library that asked."""
    return url.partition("?")[0] if url and url.startswith(("http://", "https://")) else None


def _writers(author: str | None) -> str | None:
    """Return the writers, first names first: `Ode, Ann; Fisk, Bo` gives `Ann Ode, Bo Fisk`."""
    if author is None:
        return None
    names = []
    for name in author.rstrip(".").split(";"):
        family, comma, first = name.partition(",")
        names.append(f"{first.strip()} {family.strip()}" if comma else name.strip())
    return ", ".join(name for name in names if name) or None
