"""Tables: `.csv` and `.tsv`, one report a row.

Reads     the bytes of one file
Writes    one text a row, numbered from 1 behind the row of names; rows of marks alone are none
Method    the first row names the columns, in the names of `fields`; what parts the cells is the
          mark under which most names of that row are known. A row with too many or too few cells
          is left out alone
Source    RFC 4180; `sep=;` in front, as spreadsheets write it
Cost      linear in the bytes; the text is held in memory once
Limits    a table without a row of names is refused; one row is one report
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.read.fields import TEXT, holds_text, is_known
from stateofplay.read.found import Found, Unread
from stateofplay.read.records import read_record
from stateofplay.read.rows import Row, cells_of, find_rows

_MARKS = (",", ";", "\t", "|")  # the first wins where the row of names tells nothing
_NO_MARK = "\x1f"  # a table of one column needs none: the commas in it are its words
_TOLD_MARK = re.compile(r"\s*+sep=(?P<mark>[^\w\s\"]|\t)[ \t]*(?:\r\n|\r|\n)", re.IGNORECASE)
_MAX_COLUMNS = 5_000  # the widest set of news measured has 70
_N_SHOWN = 12  # columns named in a refusal
UNCLOSED = "opens a quote mark that nothing closes; close it, or double the marks inside the cell"


@dataclass(frozen=True, slots=True)
class Head:
    """What the first row tells.

    Args:
        mark: what parts the cells.
        columns: names in order, each once.
        end: where the rows of reports begin.
    """

    mark: str
    columns: tuple[str, ...]
    end: int


def read_table(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the texts of a `.csv` or `.tsv` file."""
    text = decode(content, config)
    head = read_head(text)
    n_rows = 0
    for row in find_rows(text, head.mark, head.end):
        n_rows += 1
        if n_rows <= config.max_records:
            yield _read_row(text, row, head, n_rows)
    n_left = n_rows - config.max_records
    if n_left > 0:
        yield Unread(
            f"holds {n_rows} rows, more than {config.max_records}: the last {n_left} are not read; "
            "split the file"
        )


def read_head(text: str) -> Head:
    """Return what the first row of a table tells.

    Raises:
        UnreadableError: the table is empty, or no column of it holds texts.
    """
    told = _TOLD_MARK.match(text)
    start = told.end() if told else 0
    heads = [_head(text, start, mark) for mark in ((told["mark"],) if told else _MARKS)]
    filled = [head for head in heads if head is not None]
    if not filled:
        raise UnreadableError("has no row of names that can be read; put one above the rows")
    head = max(filled, key=lambda h: (sum(map(is_known, h.columns)), len(h.columns)))
    if not any(map(holds_text, head.columns)):
        raise UnreadableError(
            f"has no column of texts; its columns are {_shown(head.columns)}; "
            f"name one of them {', '.join(TEXT)}"
        )
    return head if len(head.columns) > 1 else Head(_NO_MARK, head.columns, head.end)


def _head(text: str, start: int, mark: str) -> Head | None:
    row = next(find_rows(text, mark, start), None)
    if row is None or not row.is_closed or text.count(mark, row.start, row.end) > _MAX_COLUMNS:
        return None
    names = [" ".join(cell.split()) for cell in cells_of(text, row, mark)]
    return Head(mark, _each_once(names), row.end)


def _each_once(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names with a number behind those that came before: no cell may hide another."""
    n_seen: Counter[str] = Counter()
    unique = []
    for name in names:
        n_seen[name] += 1
        unique.append(name if n_seen[name] == 1 else f"{name} {n_seen[name]}")
    return tuple(unique)


def _shown(columns: Sequence[str]) -> str:
    shown = ", ".join(repr(name[:40]) for name in columns[:_N_SHOWN])
    n_left = len(columns) - _N_SHOWN
    return f"{shown} and {n_left} more" if n_left > 0 else shown


def _read_row(text: str, row: Row, head: Head, part: int) -> Found | Unread:
    if not row.is_closed:
        return Unread(UNCLOSED, part)
    cells = cells_of(text, row, head.mark)
    while len(cells) > len(head.columns) and not cells[-1].strip():
        cells.pop()
    if len(cells) != len(head.columns):
        return Unread(
            f"has {len(cells)} cells, but the table has {len(head.columns)} columns; put cells "
            f"that hold {head.mark!r}, a quote mark or a line end in quote marks",
            part,
        )
    found = read_record(dict(zip(head.columns, cells, strict=True)), part)
    if isinstance(found, Unread):
        named = ", ".join(name for name in head.columns if holds_text(name))
        return Unread(f"has no text in its column {named}; fill it or leave the row out", part)
    return found
