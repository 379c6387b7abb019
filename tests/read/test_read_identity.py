from __future__ import annotations

import pytest

from stateofplay.model.report import Mended, Stated
from stateofplay.read.found import Found
from stateofplay.read.identity import name_reports, place

STATED = Stated(publisher="P", url="https://e.com/a")


def test_the_first_by_name_stays() -> None:
    """Of two readings of one report the first by file stays, in any order of the files."""
    placed = [
        place(Found(b"A.", "record", "A.", STATED, part), name, f"/piles/{name}")
        for name, part in (("b.jsonl", 1), ("a.jsonl", 1), ("a.jsonl", 2))
    ]
    for order in (placed, [*placed[1:], placed[0]]):
        reports, dropped = name_reports(order)
        assert [report.file for report in reports] == ["a.jsonl#1"]
        assert sorted(one.file for one in dropped) == ["a.jsonl#2", "b.jsonl#1"]


def test_a_report_alone_needs_no_path() -> None:
    """The id of a text that nothing repeats does not hash its path."""
    found = Found(b"A.", "text", "A.", Stated())
    (one,), _ = name_reports([place(found, "a.txt", "/a.txt")])
    (two,), _ = name_reports([place(found, "b.txt", "/b.txt")])
    assert one.id == two.id


def test_one_more_copy_changes_no_id() -> None:
    """An identical text without publisher and address gets a number; the ids before it stay."""
    found = Found(b"A.", "text", "A.", Stated())
    before = [place(found, f"{name}.txt", f"/{name}.txt") for name in "ac"]
    after = [place(found, f"{name}.txt", f"/{name}.txt") for name in "bac"]
    ids_before = {report.id for report in name_reports(before)[0]}
    ids_after = {report.id for report in name_reports(after)[0]}
    assert len(ids_after) == 3
    assert ids_before < ids_after


def test_every_text_is_mended_where_it_is_placed() -> None:
    """Mixed-up charsets are mended in the text and in what stands beside it; the id stays."""
    broken = "The caf\u00c3\u00a9"
    found = Found(b"A.", "text", broken, Stated(title=broken))
    placed = place(found, "a.txt", "/a.txt")
    (report,), _ = name_reports([placed])
    assert (report.text, report.stated.title) == ("The café", "The café")
    assert report.mended == (Mended(7, 8, "\u00c3\u00a9"),)
    assert placed.digest == place(Found(b"A.", "text", "A.", Stated()), "a.txt", "/a.txt").digest


SAME = {
    "publisher and address": (Stated(publisher="P", url="https://e.com/a"),) * 2,
    "publisher and time": (Stated(publisher="P", published="2021-03-04"),) * 2,
    "publisher and address, another time": (
        Stated(publisher="P", url="https://e.com/a", published="2021-03-04"),
        Stated(publisher="P", url="https://e.com/a", published="2021-03-05"),
    ),
}
OTHER = {
    "publisher only": (Stated(publisher="P"),) * 2,
    "time only": (Stated(published="2021-03-04"),) * 2,
    "another time": (
        Stated(publisher="P", published="2021-03-04"),
        Stated(publisher="P", published="2021-03-05"),
    ),
    "another publisher": (
        Stated(publisher="P", published="2021-03-04"),
        Stated(publisher="Q", published="2021-03-04"),
    ),
}


@pytest.mark.parametrize(
    ("pair", "n"),
    [*((pair, 1) for pair in SAME.values()), *((pair, 2) for pair in OTHER.values())],
    ids=[*SAME, *OTHER],
)
def test_identical_texts_are_one_report_only_when_enough_agrees(
    pair: tuple[Stated, Stated], n: int
) -> None:
    """One publisher prints one text at one address or time once; else each file is a report."""
    placed = [
        place(Found(b"A.", "text", "A.", stated), f"{i}.txt", f"/{i}.txt")
        for i, stated in enumerate(pair)
    ]
    for order in (placed, placed[::-1]):
        reports, dropped = name_reports(order)
        assert (len(reports), len(dropped)) == (n, 2 - n)
        assert len({report.id for report in reports}) == n
