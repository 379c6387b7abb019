"""Findings as a table for a spreadsheet.

Reads     a head and rows of values
Writes    CSV (RFC 4180)
Method    a cell that a spreadsheet would take for a formula gets an apostrophe in front
Source    OWASP on CSV injection
Cost      linear in the cells
Limits    the apostrophe stays in the cell when another program reads the file
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from stateofplay.export.citation import Json
from stateofplay.export.printable import printable

_FORMULA = ("=", "+", "-", "@")


def to_csv(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a head and rows as CSV, lines ending in CR LF."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(head)
    table.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def when_cells(when: Json | None) -> tuple[str | None, str | None]:
    """Return the EDTF value of a time and its words; two empty cells for none."""
    return (None, None) if when is None else (when["value"], when["says"])


def exact_cell(citation: Json | None) -> str | None:
    """Return the words of a citation; an empty cell for none."""
    return None if citation is None else str(citation["exact"])


def _cell(value: object) -> object:
    """Return what a cell holds: one line, and never the start of a formula."""
    if value is None or isinstance(value, int):
        return value
    text = " ".join(printable(str(value)).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
