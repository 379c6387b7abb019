"""Markdown that shows words as they are, and footnotes that cite them."""

from __future__ import annotations

import re

from stateofplay.export.citation import Json
from stateofplay.export.page_view import View, file_name
from stateofplay.export.printable import printable

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~^&$])")
_BLOCK_START = re.compile(r"\A(\d{1,9})([.)])|\A([-+=:])")


def escaped(text: str) -> str:
    """Return text on one line, in which no character has a meaning in Markdown or HTML."""
    one_line = " ".join(printable(text).split())
    return _BLOCK_START.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", one_line))


class Footnotes:
    """Numbers citations in the order of their first use.

    Args:
        view: names publishers and dates.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._numbers: dict[str, int] = {}
        self._citations: list[Json] = []

    def mark(self, citations: list[Json]) -> str:
        """Return the marks of citations, such as `[^1][^2]`."""
        return "".join(f"[^{self._number(one)}]" for one in citations)

    def lines(self) -> list[str]:
        """Return one footnote a line: number of the report, publisher, date, words, place."""
        return [self._line(number, one) for number, one in enumerate(self._citations, 1)]

    def _number(self, citation: Json) -> int:
        key = self._view.anchor(citation)
        if key not in self._numbers:
            self._citations.append(citation)
            self._numbers[key] = len(self._citations)
        return self._numbers[key]

    def _line(self, number: int, citation: Json) -> str:
        report = citation["report"]
        where = f"R{self._view.number(report)} {escaped(self._view.publisher(report))}"
        file = escaped(file_name(self._view.report(report)["file"]))
        return (
            f"[^{number}]: {where}, {escaped(self._view.published(report))}: "
            f"“{escaped(citation['exact'])}” ({file}, characters {citation['start']}"
            f"–{citation['end']})"
        )
