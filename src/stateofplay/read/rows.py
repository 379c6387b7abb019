"""The rows of a table in text: where each ends, and its cells.

Reads     text in which a mark parts the cells and a line end parts the rows
Writes    rows in text order, then the cells of a row
Method    one pattern that cannot go back. A quote mark that opens a cell is closed by the next one
          with a mark or a line end behind it, so that quote marks printed inside a cell do no harm
Source    RFC 4180, and what spreadsheets write beside it
Cost      linear in the text
Limits    a printed quote mark in front of a printed comma closes the cell: that row has too many
          cells then, and is told so
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# A quote mark that nothing closes is looked for to the end of the text: no more often than this.
_MAX_UNCLOSED = 3
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Row:
    """`text[start:end]` is one row with its line end.

    Args:
        is_closed: whether each quote mark that opens a cell is closed.
    """

    start: int
    end: int
    is_closed: bool = True


def find_rows(text: str, mark: str, start: int = 0, *, is_whole: bool = True) -> Iterator[Row]:
    """Yield the rows from `start` on, those without a word or figure left out.

    Args:
        text: of the table.
        mark: what parts the cells, one character.
        start: where a row begins.
        is_whole: `False` when the text may go on: a row that reaches its end is not yielded then.
    """
    row, _ = _patterns(mark)
    n_unclosed = 0
    while start < len(text):
        match = row.match(text, start)
        if not is_whole and (match is None or match.end() == len(text)):
            return
        if match is None:
            n_unclosed += 1
            is_given_up = n_unclosed > _MAX_UNCLOSED
            end = len(text) if is_given_up else _line_end(text, start)
            yield Row(start, end, is_closed=False)
        else:
            end = match.end()
            if _is_filled(text, start, end, mark):
                yield Row(start, end)
        start = end


def cells_of(text: str, row: Row, mark: str) -> list[str]:
    """Return the cells of a closed row, their quote marks off."""
    end = row.end
    while end > row.start and text[end - 1] in "\r\n":
        end -= 1
    if text.find('"', row.start, end) < 0:
        return text[row.start : end].split(mark)
    _, cell = _patterns(mark)
    cells: list[str] = []
    start = row.start
    while True:
        match = cell.match(text, start, end)
        if match is None:  # cannot be: the row was matched by the same pattern
            return cells
        quoted = match["quoted"]
        cells.append(match["plain"] if quoted is None else quoted.replace('""', '"'))
        if not match["mark"]:
            return cells
        start = match.end()


@lru_cache(maxsize=16)
def _patterns(mark: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a row and of a cell with the mark behind it."""
    part = re.escape(mark)
    close = rf'"(?= *+(?:[{part}\r\n]|\Z))'
    inside = rf'(?:[^"]++|""|(?!{close})")*+'
    quoted = rf' *+"(?P<quoted>{inside})" *+'
    plain = rf'(?! *+")(?P<plain>[^{part}\r\n]*+)'
    cell = rf"(?>{quoted}|{plain})"
    bare = re.sub(r"\?P<\w+>", "?:", cell)
    row = rf"(?>{bare}{part})*+{bare}(?:\r\n|\r|\n|\Z)"
    return re.compile(row), re.compile(rf"{cell}(?P<mark>{part})?")


def _line_end(text: str, start: int) -> int:
    match = _LINE.match(text, start)
    return match.end() if match is not None else len(text)


def _is_filled(text: str, start: int, end: int, mark: str) -> bool:
    """Return whether the row holds more than marks; spreadsheets write rows of marks alone."""
    return bool(text[start:end].strip(mark + ' "\t\r\n'))
