"""The set of this project: passages as the guide promises them, annotations in order."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from annotated import find_faults, half_of, read_passages

FOLDER = Path(__file__).parents[2] / "eval" / "gold" / "speakers"
PASSAGES = read_passages(FOLDER / "passages.jsonl")
SETTLED = [FOLDER / f"{half}.jsonl" for half in ("open", "kept")]
SINGLE = sorted(FOLDER.glob("*/*.jsonl"))
CASES = FOLDER / "cases.jsonl"
_MARKS = re.compile(r"[“”‘’\"]")


def test_passages_are_many_and_short() -> None:
    """At least 60 passages, each with 60 to 180 words, in reports with names of their own."""
    assert len(PASSAGES) >= 60
    assert len({passage.id for passage in PASSAGES}) == len(PASSAGES)
    for passage in PASSAGES:
        words = sum(len(r.text.removeprefix(r.title).split()) for r in passage.reports)
        assert 60 <= words <= 180, passage.id
        assert len({report.file for report in passage.reports}) == len(passage.reports)


def test_halves_are_drawn_by_hash() -> None:
    """Nobody chooses which passages rules may be written on."""
    assert [passage.half for passage in PASSAGES] == [half_of(p.id) for p in PASSAGES]
    n_open = sum(passage.half == "open" for passage in PASSAGES)
    assert abs(2 * n_open - len(PASSAGES)) < len(PASSAGES) / 5


def test_examples_of_the_guide_are_not_in_the_set() -> None:
    """No worked example of the guide, and no quoted part of one, stands in a passage."""
    guide = (FOLDER / "GUIDE.md").read_text(encoding="utf-8")
    parts = {part for line in re.findall(r'"parts": \[(.+?)\],', guide) for part in _strings(line)}
    texts = "\n".join(_plain(r.text) for passage in PASSAGES for r in passage.reports)
    assert len(parts) > 15
    assert [part for part in parts if len(part.split()) > 2 and _plain(part) in texts] == []


@pytest.mark.skipif(not CASES.exists(), reason="kept away until the passages are annotated")
def test_every_case_occurs_three_times() -> None:
    """Each way of naming a speaker and of printing words stands in three passages at least."""
    rows = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    assert sorted(row["id"] for row in rows) == sorted(passage.id for passage in PASSAGES)
    counts = Counter(case for row in rows for case in row["cases"])
    assert [case for case, n in counts.items() if n < 3] == []


@pytest.mark.parametrize("path", SINGLE, ids=lambda path: path.stem)
def test_annotations_of_one_person_are_in_order(path: Path) -> None:
    """Every passage is annotated, and every string is found."""
    assert list(find_faults(path, PASSAGES)) == []


@pytest.mark.parametrize("path", SETTLED, ids=lambda path: path.stem)
def test_settled_annotations_are_in_order(path: Path) -> None:
    """The settled annotations of a half cover that half."""
    if not path.exists():
        pytest.skip("not settled yet")
    own = [passage for passage in PASSAGES if passage.half == path.stem]
    assert list(find_faults(path, own)) == []


def _strings(line: str) -> list[str]:
    return re.findall(r'"((?:[^"\\]|\\.)+)"', line)


def _plain(text: str) -> str:
    return _MARKS.sub("", text).casefold()
