"""The state of play for a terminal: a table of issues by parties, or the threads behind it.

Reads     the contract, cut down to what is wanted
Writes    lines
Method    the table is the one of the page; a joint word is told in each cell that it is the word
          of. A thread tells each step with its sentence, publisher, date and counts
Cost      linear in the positions and their moves
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap

from stateofplay.export.citation import Json
from stateofplay.export.listing import one_line
from stateofplay.export.matrix import Cell, Matrix, build_matrix, latest_moves
from stateofplay.export.words import (
    OPEN_ENDS,
    STEPS,
    behind,
    counted,
    day_said,
    first_words,
    listed,
    move_marks,
    stance,
)

N_LATEST = 5  # last moves under the table
N_WORDS = 8  # exact words in a cell
_WIDTH = 100  # characters of the table: a terminal that is not the narrowest
_ISSUE_WIDTH = 16
_GAP = "  "


def state_lines(document: Json) -> Iterator[str]:
    """Yield the table, the last moves and the open ends of a contract.

    Args:
        document: what `contract` returned.
    """
    names = _Names(document)
    counts = document["counts"]
    as_of = f"as of {day_said(document['as_of'])}; " if document["as_of"] else ""
    reports, texts = counts["reports"], counts["independent_texts"]
    yield f"{as_of}{counted(reports, 'report')}, {counted(texts, 'independent text')}"
    yield ""
    yield from _table(build_matrix(document), names)
    yield ""
    yield "last moves"
    for move in latest_moves(document, N_LATEST):
        yield f"    {names.when(move)}  {names.told(move)}  ({names.where(move)})"
    yield ""
    yield "open ends, no outcome found in these reports"
    for one in document["open_ends"]:
        yield from _open_end(one, names)
    if not document["open_ends"]:
        yield "    none found"


def thread_lines(document: Json) -> Iterator[str]:
    """Yield every thread of a contract: each step with its sentence and who published it when.

    Args:
        document: what `contract` returned.
    """
    names = _Names(document)
    if not document["positions"]:
        yield "no positions found"
    for position in document["positions"]:
        yield f"{names.actor(position['party'])} on {names.issue(position['issue'])}"
        steps = {one["move"]: one for one in position["steps"]}
        for n, move_id in enumerate(position["moves"], 1):
            yield from _step(n, names.moves[move_id], steps.get(move_id), names)


class _Names:
    """What the ids of a contract stand for, in words."""

    def __init__(self, document: Json) -> None:
        self.moves = {one["id"]: one for one in document["moves"]}
        self._reports = {one["id"]: one for one in document["reports"]}
        self._actors = {one["id"]: one["name"] for one in document["actors"]}
        self._issues = {one["id"]: one["name"] for one in document["issues"]}

    def actor(self, actor_id: str) -> str:
        return one_line(self._actors.get(actor_id, actor_id))

    def actors(self, ids: Sequence[str]) -> str:
        return listed([self.actor(one) for one in ids]) or "not stated who"

    def issue(self, issue_id: str) -> str:
        return one_line(self._issues.get(issue_id, issue_id))

    def when(self, move: Json) -> str:
        return str(move["said"]["says"]) if move["said"] else "no date"

    def told(self, move: Json) -> str:
        """Return who does what, with the first words of what it is about."""
        act = stance(move, is_joint=len(move["actors"]) > 1)
        voice = f" (on the word of {self.actor(move['on_word_of'])})" if move["on_word_of"] else ""
        return f"{self.actors(move['actors'])} {act} {excerpt(move)}{voice}"

    def where(self, finding: Json) -> str:
        """Return publisher and date of the report that a finding cites first."""
        report = self._reports[finding["citations"][0]["report"]]
        published = report["published"]["says"] if report["published"] else "undated"
        return f"{one_line(report['publisher'] or 'publisher not stated')}, {published}"


def excerpt(move: Json) -> str:
    """Return the first words of what a move is about, as they are written."""
    words, is_cut = first_words(one_line(move["content"] or move["text"]), N_WORDS)
    return f"“{words}{' …' if is_cut else ''}”"


def _table(matrix: Matrix, names: _Names) -> Iterator[str]:
    if not matrix.rows:
        yield "no positions found"
        return
    n = len(matrix.parties)
    width = (_WIDTH - _ISSUE_WIDTH - len(_GAP) * n) // n
    heads = [wrap(_head(party, matrix), width) for party in matrix.parties]
    for line in zip_longest([], *heads, fillvalue=""):
        yield _row(line, width)
    for row in matrix.rows:
        columns = [wrap(one_line(row.issue["name"]), _ISSUE_WIDTH)]
        for cell in row.cells:
            columns += [_wrapped(_cell(cell, names), width)] * len(cell.parties)
        yield "-" * _WIDTH
        for line in zip_longest(*columns, fillvalue=""):
            yield _row(line, width)
    for cells, noun, plural in (
        (matrix.others, "further position", "further positions"),
        (matrix.asides, "position off the dispute", "positions off the dispute"),
    ):
        if cells:
            yield ""
            yield counted(len(cells), noun, plural)
        for cell in cells:
            yield f"    {_title(cell)}: {'; '.join(_cell(cell, names))}"


def _head(party: Json, matrix: Matrix) -> str:
    after = matrix.successors.get(party["id"])
    return one_line(f"{party['name']} (before {after['name']})" if after else party["name"])


def _row(cells: Sequence[str], width: int) -> str:
    first, *rest = cells
    return _GAP.join([first.ljust(_ISSUE_WIDTH), *(one.ljust(width) for one in rest)]).rstrip()


def _wrapped(lines: Sequence[str], width: int) -> list[str]:
    return [part for line in lines for part in wrap(line, width, subsequent_indent=" ")]


def _title(cell: Cell) -> str:
    parties = listed([one_line(party["name"]) for party in cell.parties])
    return f"{parties} on {one_line(cell.issue['name'])}"


def _cell(cell: Cell, names: _Names) -> list[str]:
    """Return what a cell tells, a line each."""
    if not cell.thread:
        return ["none found"]
    lines = []
    for move in (cell.word, cell.deed):
        if move is None:
            continue
        is_joint = len(move["actors"]) > 1
        lines.append(
            f"{'[deed] ' if move['kind'] == 'deed' else ''}{stance(move, is_joint=is_joint)} "
            f"{excerpt(move)}"
        )
        since = f", since {cell.since['says']}" if move is cell.word and cell.since else ""
        texts = counted(move["counts"]["independent_texts"], "independent text")
        lines.append(f"{names.when(move)}{since}; {texts}")
    if cell.is_past:
        lines.append("only looked back on")
    elif cell.n_later:
        lines.append(f"none found since, in {counted(cell.n_later, 'later report')}")
    return lines


def _open_end(one: Json, names: _Names) -> Iterator[str]:
    due = f"{one['due']['says']}  " if one["due"] else ""
    who = f"{names.actors(one['who'])}: " if one["who"] else ""
    yield f"    [{OPEN_ENDS[one['what']]}]  {due}{who}“{one_line(one['text'])}”"
    yield f"        {names.where(one)}"


def _step(n: int, move: Json, told: Json | None, names: _Names) -> Iterator[str]:
    kinds = [STEPS[told["kind"]]] if told else []
    marks = "".join(f"  [{mark}]" for mark in (*kinds, *move_marks(move)))
    yield f"  {n}. {names.when(move)}  {names.told(move)}{marks}"
    if move["condition"]:
        yield f"     condition: {one_line(move['condition']['exact'])}"
    yield f"     “{one_line(move['text'])}”"
    yield f"     {names.where(move)}; {behind(move['counts'])}"
    for other in told["against"] if told else ():
        if other in names.moves:
            yield f"     the opposite, of the same party: {names.told(names.moves[other])}"
