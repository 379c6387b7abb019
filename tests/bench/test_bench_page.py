from typing import Any

from bench.page import page

FACTS = {"day": "2031-05-06", "commit": "abc1234", "load": 0.5, "machine": "2 cores of X, 4 GB"}


def _row(part: str, size: int, **fields: Any) -> dict[str, Any]:
    defaults = {
        "wall_s": 2.0, "cpu_s": 1.0, "peak_mb": 100.0, "archive_mb": 3.0,
        "steps": {"read": 0.25, "analyse": 0.75},
    }  # fmt: skip
    return {"part": part, "size": size, **defaults, **fields, **FACTS}


def test_growth_is_the_exponent_from_the_size_before() -> None:
    """Ten times the cost for ten times the reports is 1, a hundred times is 2."""
    rows = [
        _row("add", 100, input="jsonl", cpu_s=1.0),
        _row("add", 1000, input="jsonl", cpu_s=10.0),
        _row("add", 10_000, input="jsonl", cpu_s=1000.0),
    ]
    lines = [line for line in page(rows).splitlines() if "JSON Lines file |" in line]
    assert [line.split("|")[8].strip() for line in lines] == ["", "1.00", "2.00"]


def test_memory_is_told_by_the_report() -> None:
    """What memory grew from the smallest size to the largest is told for each report more."""
    rows = [
        _row("add", 1000, input="text", peak_mb=100.0),
        _row("add", 2000, input="text", peak_mb=101.0),
    ]
    assert (
        "From text files, 2 times the reports took 1.01 times the memory: "
        "1,049 bytes more for each report more." in page(rows)
    )


def test_stages_stand_in_rows_with_a_growth_of_their_own() -> None:
    """Each stage of the whole pile has its seconds at each size, and its growth."""
    rows = [
        _row("whole", 10, steps={"copies": 1.0, "moves": 0.001}),
        _row("whole", 100, steps={"copies": 100.0, "moves": 0.5}),
    ]
    text = page(rows)
    assert "| copies | 1.00 | 100.00 | 2.00 |" in text
    assert "| moves | 0.00 | 0.50 |  |" in text


def test_a_pile_too_large_for_a_page_is_said_and_compared_without_writing() -> None:
    """The growth of the whole leaves writing out, as the largest pile is not written."""
    rows = [
        _row("whole", 10, cpu_s=3.0, steps={"copies": 1.0, "write": 2.0}),
        _row("whole", 100, cpu_s=100.0, steps={"copies": 100.0}),
    ]
    text = page(rows)
    assert "| all but write | 1.0 | 100.0 | 2.00 |" in text
    assert "| write | 2.00 |  |  |" in text
    assert "Not written, as no browser opens such a page: 100." in text


def test_two_archives_that_differ_are_shouted() -> None:
    """The page says whether one process and two made the same archive."""
    one = _row("processes", 10, processes=1, digest="aa", wall_s=3.0)
    assert "| 1.50 |" in page([one, _row("processes", 10, processes=2, digest="aa")])
    assert "| yes |" in page([one, _row("processes", 10, processes=2, digest="aa")])
    assert "| NO |" in page([one, _row("processes", 10, processes=2, digest="bb")])


def test_parts_that_were_not_measured_are_left_out() -> None:
    """A page of one part has one table."""
    assert page([_row("copies", 10, input="ours")]).count("## ") == 1
