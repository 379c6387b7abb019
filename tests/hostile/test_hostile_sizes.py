"""One folder of absurd sizes, depths and bombs: a run ends, and each file is told of."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hostile_sizes import N_DATES, SIZES
from typer.testing import CliRunner

from stateofplay.cli.main import app

_MAX_CPU_S = 60.0
_MAX_REASON_CHARS = 600
_OVERRIDES = "\u202d\u202e"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], str, float]:
    """Return the document and the page of the folder, and the CPU seconds that it took."""
    folder = tmp_path_factory.mktemp("absurd")
    pile, out = folder / "pile", folder / "out"
    pile.mkdir()
    for name, (make, _) in SIZES.items():
        (pile / name).write_bytes(make())
    began = time.process_time()
    done = CliRunner().invoke(app, ["dossier", str(pile), "--out", str(out), "--processes", "1"])
    spent = time.process_time() - began
    assert done.exit_code == 0, done.output
    assert "not read: " in done.stderr
    document = json.loads((out / "dossier.json").read_text(encoding="utf-8"))
    return document, (out / "dossier.html").read_text(encoding="utf-8"), spent


def _names(lines: list[dict[str, Any]]) -> set[str]:
    """Return the given file of each line, of those in an archive the archive."""
    return {name for one in lines for name in SIZES if f"/{name}" in Path(one["file"]).as_posix()}


def test_each_absurd_file_is_a_report_or_listed(
    told: tuple[dict[str, Any], str, float],
) -> None:
    """Each file of the folder gives a report where it holds one, else a line with a reason."""
    document, _, _ = told
    reports = _names(document["reports"])
    assert reports == {name for name, (_, is_report) in SIZES.items() if is_report}
    assert reports | _names(document["dropped"]) == set(SIZES)
    assert all(0 < len(one["reason"]) < _MAX_REASON_CHARS for one in document["dropped"])


def test_false_dates_date_nothing(told: tuple[dict[str, Any], str, float]) -> None:
    """A date that no calendar has dates nothing; a false time of day leaves the day."""
    listed = [one for one in told[0]["reports"] if "dates.jsonl" in one["file"]]
    assert len(listed) == N_DATES
    assert [one["published"]["value"] for one in listed if one["published"]] == ["2021-03-04"]


def test_marks_that_turn_text_round_do_not_reach_the_page(
    told: tuple[dict[str, Any], str, float],
) -> None:
    """The page shows no override of the direction of letters; names are isolated there."""
    _, page, _ = told
    assert not any(mark in page for mark in _OVERRIDES)
    assert "gnp.exe" in page
    assert "\x00" not in page


def test_no_entry_of_an_archive_is_written(told: tuple[dict[str, Any], str, float]) -> None:
    """Names that lead out of an archive are only names."""
    files = [one["file"] for one in told[0]["reports"] if "upwards" in one["file"]]
    assert len(files) == 3
    assert not Path("/tmp/root.txt").exists()  # the place such an entry names


def test_all_together_within_a_minute(told: tuple[dict[str, Any], str, float]) -> None:
    """The whole folder costs less than a minute of CPU."""
    assert told[2] < _MAX_CPU_S
