"""Verdicts of two readers are checked, joined and summed up."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from eval_data import write_rows
from hypothesis import given
from hypothesis import strategies as st

from audit_commands import run_audit
from audit_moves import AUDIT
from audit_verdicts import (
    MOVES,
    Verdict,
    find_verdict_faults,
    join_verdicts,
    read_table,
    read_verdicts,
    tell_table,
    wilson,
    write_table,
)

EVAL = Path(__file__).parents[2] / "eval"
ID = "t17/dam/dam-0/57-93/request-0a1b2c"
OTHER = "polnear/dev-1/0-20/reject-3d4e5f"
GOOD: dict[str, Any] = {"id": ID, "actor": True, "act": True, "polarity": True, "reason": ""}
RIGHT = Verdict(
    ID, {**dict.fromkeys(MOVES.aspects), "actor": True, "act": True, "polarity": True}, ""
)


def _verdict(**aspects: bool | None) -> Verdict:
    reason = "why" if False in aspects.values() else ""
    return replace(RIGHT, aspects={**RIGHT.aspects, **aspects}, reason=reason)


# Row of a reader -> words of the fault, or none.
ROWS: dict[str, tuple[dict[str, Any], str | None]] = {
    "all right": (GOOD, None),
    "beside null": ({**GOOD, "date": None}, None),
    "wrong with reason": ({**GOOD, "act": False, "reason": "silence"}, None),
    "wrong without reason": ({**GOOD, "act": False}, "no reason is given"),
    "reason of blanks": ({**GOOD, "date": False, "reason": " "}, "no reason is given"),
    "act missing": ({k: v for k, v in GOOD.items() if k != "act"}, "act is None"),
    "polarity null": ({**GOOD, "polarity": None}, "polarity is None; give true or false"),
    "a word": ({**GOOD, "date": "right"}, "give true or false or null"),
    "a number": ({**GOOD, "actor": 1}, "actor is 1"),
    "misspelt": ({**GOOD, "recipient": True}, "no field is called recipient"),
    "another id": ({**GOOD, "id": "x"}, "x: stands on no line of the sheet"),
}


@pytest.mark.parametrize(("row", "words"), ROWS.values(), ids=ROWS)
def test_faults_of_a_file(tmp_path: Path, row: dict[str, Any], words: str | None) -> None:
    """Each thing that is not in order in a file of verdicts is told."""
    path = tmp_path / "first.jsonl"
    write_rows(path, [row])
    faults = "\n".join(find_verdict_faults(path, [ID]))
    assert faults == "" if words is None else words in faults


def test_each_move_is_judged_once(tmp_path: Path) -> None:
    """A move that is not judged, and one judged twice, are told."""
    path = tmp_path / "first.jsonl"
    write_rows(path, [GOOD, GOOD])
    faults = list(find_verdict_faults(path, [ID, OTHER]))
    assert faults == [
        f"{ID}: stands on no line of the sheet, or twice here",
        f"{OTHER}: not judged",
    ]


# First, second and settling verdict -> settled aspects that are false, and its reason.
SETTLED: dict[str, tuple[Verdict, Verdict, Verdict | None, set[str], str]] = {
    "both right": (RIGHT, RIGHT, None, set(), ""),
    "both wrong": (_verdict(act=False), _verdict(act=False), None, {"act"}, ""),
    "not settled": (_verdict(act=False), RIGHT, None, {"act"}, "not settled"),
    "two faults, not settled": (
        _verdict(act=False), _verdict(actor=False), None, {"act", "actor"}, "not settled",
    ),
    "settled as right": (_verdict(act=False), RIGHT, RIGHT, set(), ""),
    "settled as wrong": (RIGHT, _verdict(polarity=False), _verdict(act=False), {"act"}, "why"),
    "settled in vain": (RIGHT, RIGHT, _verdict(act=False), set(), ""),
    "differ beside": (_verdict(date=True), _verdict(date=False), None, {"date"}, ""),
    "one saw nothing beside": (_verdict(date=None), _verdict(date=True), None, set(), ""),
}  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "third", "wrong", "why"), SETTLED.values(), ids=SETTLED
)
def test_settled(
    first: Verdict, second: Verdict, third: Verdict | None, wrong: set[str], why: str
) -> None:
    """What both say stands; where they differ the third decides, and without one both faults."""
    settled = {} if third is None else {ID: third}
    one = join_verdicts({ID: first}, {ID: second}, settled)[ID]["settled"]
    assert {name for name, value in one.aspects.items() if value is False} == wrong
    assert one.reason == why
    assert one.is_right() == (not wrong & {"actor", "act", "polarity"})


def test_a_table_reads_back(tmp_path: Path) -> None:
    """A written table is the same when it is read, commas, marks and nulls included."""
    odd = replace(_verdict(date=False, recipients=True), reason='he, "she"; ünd')
    table = join_verdicts({ID: RIGHT}, {ID: odd}, {})
    write_table(table, tmp_path / "audit" / "moves.csv")
    assert read_table(tmp_path / "audit" / "moves.csv") == table


# Right, all -> interval, from the published formula worked out by hand.
INTERVALS: dict[str, tuple[int, int, tuple[float, float]]] = {
    "none": (0, 0, (0.0, 1.0)),
    "all of ten": (10, 10, (0.7225, 1.0)),
    "none of ten": (0, 10, (0.0, 0.2775)),
    "half of ten": (5, 10, (0.2366, 0.7634)),
    "176 of 200": (176, 200, (0.8278, 0.9180)),
}


@pytest.mark.parametrize(("hits", "n", "expected"), INTERVALS.values(), ids=INTERVALS)
def test_interval(hits: int, n: int, expected: tuple[float, float]) -> None:
    """Wilson's interval of 95 % lies where the formula puts it."""
    assert wilson(hits, n) == pytest.approx(expected, abs=0.0002)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_holds_the_share(pair: tuple[int, int]) -> None:
    """The interval lies between 0 and 1, holds the share, and mirrors that of the others."""
    hits, n = pair
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n + 1e-12
    assert hits / n - 1e-12 <= high <= 1
    assert wilson(n - hits, n) == pytest.approx((1 - high, 1 - low))


def test_figures_of_a_table() -> None:
    """Shares, agreement, and figures by corpus and act stand in the lines."""
    wrong = replace(_verdict(act=False, date=True), id=OTHER)
    other = replace(RIGHT, id=OTHER)
    table = join_verdicts({ID: RIGHT, OTHER: wrong}, {ID: RIGHT, OTHER: other}, {})
    lines = tell_table(table)
    assert "| actor, act and polarity | 1 | 2 | 0.500 | 0.095 to 0.905 |" in lines
    assert "| actor | 2 | 2 | 1.000 | 0.342 to 1.000 |" in lines
    assert "| recipients | 0 | 0 |  | 0.000 to 1.000 |" in lines
    assert "| right or wrong as a whole | 1 | 2 | 0.500 | 0.000 |" in lines
    assert "| date | 0 | 0 |  |  |" in lines
    assert "| t17/dam | 1 | 1 | 1.000 | 0.207 to 1.000 |" in lines
    assert "| polnear | 0 | 1 | 0.000 | 0.000 to 0.793 |" in lines
    assert "| reject | 0 | 1 | 0.000 | 0.000 to 0.793 |" in lines
    assert any("differed on 1 of 2 moves" in line and "; 1 of these" in line for line in lines)


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Draw, check, join and tell work on files, and the page is the same from the table."""
    sheet, first, table = (tmp_path / name for name in ("sheet.jsonl", "first.jsonl", "moves.csv"))
    assert (
        run_audit(AUDIT, ["draw", "--data", str(tmp_path), "--seed", "7", "--to", str(sheet)]) == 0
    )
    assert capsys.readouterr().out == "0 of 0 moves drawn, seed 7\n"
    write_rows(sheet, [{"id": ID}])
    write_rows(first, [{**GOOD, "date": "x"}])
    assert run_audit(AUDIT, ["check", str(first), "--sheet", str(sheet)]) == 1
    write_rows(first, [GOOD])
    assert run_audit(AUDIT, ["check", str(first), "--sheet", str(sheet)]) == 0
    page, again = tmp_path / "page.md", tmp_path / "again.md"
    joined = ["join", str(first), str(first), "--to", str(table), "--page", str(page)]
    assert run_audit(AUDIT, joined) == 0
    assert run_audit(AUDIT, ["tell", str(table), "--page", str(again)]) == 0
    assert page.read_text() == again.read_text()
    assert "were language models" in page.read_text()


def test_both_must_judge_the_same(tmp_path: Path) -> None:
    """Files of two readers that judge other moves are not joined."""
    first, second, table = (tmp_path / name for name in ("a.jsonl", "b.jsonl", "moves.csv"))
    write_rows(first, [GOOD])
    write_rows(second, [GOOD, {**GOOD, "id": OTHER}])
    assert run_audit(AUDIT, ["join", str(first), str(second), "--to", str(table)]) == 1
    assert not table.exists()
    assert list(read_verdicts(second)) == [ID, OTHER]


@pytest.mark.skipif(not (EVAL / "audit" / "moves.csv").exists(), reason="no audit is joined yet")
def test_the_page_is_made_from_the_table() -> None:
    """The page of the documentation is what the committed table makes."""
    page = (EVAL.parent / "docs" / "audit_moves.md").read_text(encoding="utf-8")
    assert page == AUDIT.page_of(read_table(EVAL / "audit" / "moves.csv"))
