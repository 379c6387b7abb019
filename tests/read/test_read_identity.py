from __future__ import annotations

from pathlib import Path

from stateofplay.model.report import Stated
from stateofplay.read.found import Found
from stateofplay.read.identity import Placed, name_reports

STATED = Stated(publisher="P", url="https://e.com/a")


def test_the_first_by_name_stays() -> None:
    """Of two readings of one report the first by file stays, whatever the order they come in."""
    placed = [
        Placed(Found(b"A.", "record", "A.", STATED, part), Path(name))
        for name, part in (("b.jsonl", 1), ("a.jsonl", 2), ("a.jsonl", 1))
    ]
    for order in (placed, placed[::-1]):
        reports, dropped = name_reports(order)
        assert [report.file for report in reports] == ["a.jsonl#1"]
        assert sorted(one.file for one in dropped) == ["a.jsonl#2", "b.jsonl#1"]


def test_a_report_alone_needs_no_path() -> None:
    """The id of a text that nothing repeats does not hash its path."""
    found = Found(b"A.", "text", "A.", Stated())
    (one,), _ = name_reports([Placed(found, Path("a.txt"))])
    (two,), _ = name_reports([Placed(found, Path("b.txt"))])
    assert one.id == two.id
