import json
from pathlib import Path

import pytest

from bench.__main__ import main
from bench.measure import measure


def test_a_size_is_measured_from_end_to_end(tmp_path: Path) -> None:
    """A run gives its table, and one of another size leaves the first on the page."""
    earlier = {"part": "copies", "input": "ours", "size": 4, "cpu_s": 1.0, "peak_mb": 50.0}
    facts = {"day": "2031-05-06", "commit": "abc1234", "load": 0.5, "machine": "2 cores"}
    (tmp_path / "results.jsonl").write_text(json.dumps(earlier | facts) + "\n", encoding="utf-8")
    main(["--sizes", "8", "--parts", "copies", "--out", str(tmp_path)])
    text = (tmp_path / "results.md").read_text(encoding="utf-8")
    assert "## The reports" in text
    assert "| 4 | this program |" in text
    assert "| 8 | this program |" in text
    assert "| 8 | plain sets |" in text
    rows = [json.loads(line) for line in (tmp_path / "results.jsonl").read_text().splitlines()]
    assert [row["part"] for row in rows] == ["copies", "copies", "copies", "density"]
    assert all(row["peak_mb"] > 10 for row in rows if row["part"] == "copies")


@pytest.mark.parametrize(("kind", "name"), [("jsonl", "pile.jsonl"), ("text", "pile")])
def test_adding_and_the_whole_pile_are_measured(tmp_path: Path, kind: str, name: str) -> None:
    """A written pile is added whole, its dossier is found, and each step has its seconds."""
    pile, archive = tmp_path / name, tmp_path / "a.sop"
    measure("write", size=8, input=kind, path=str(pile))
    added = measure("add", size=8, input=kind, processes=1, path=str(pile), archive=str(archive))
    assert added["n_new"] == 8
    assert {"read", "analyse"} <= added["steps"].keys()
    whole = measure("whole", size=8, archive=str(archive), out=str(tmp_path))
    assert {"copies", "timeline", "moves", "differences", "write"} <= whole["steps"].keys()
    assert whole["peak_mb"] > 10


def test_the_digest_tells_archives_of_other_content_apart(tmp_path: Path) -> None:
    """Two archives of one pile have one digest, that of another pile has another."""
    digests = []
    for number, size in enumerate((2, 2, 3)):
        pile, archive = tmp_path / "pile.jsonl", tmp_path / f"{number}.sop"
        measure("write", size=size, input="jsonl", path=str(pile))
        measure("add", size=size, input="jsonl", processes=1, path=str(pile), archive=str(archive))
        digests.append(measure("digest", archive=str(archive))["digest"])
    assert digests[0] == digests[1] != digests[2]


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A part that is not there ends the run at once, with those that are."""
    with pytest.raises(SystemExit):
        main(["--parts", "whole,reading"])
    assert "no part 'reading'; there are add, whole, copies" in capsys.readouterr().err
