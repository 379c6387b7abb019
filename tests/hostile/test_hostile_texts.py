"""Whatever a file holds, a run ends, says what it read, and cites exact words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hostile_files import EVERY, JSON_FILES, write_mixed_folder
from hostile_piles import PILES, raw_reports
from hostile_texts import SHAPES
from typer.testing import CliRunner

from stateofplay.cli.main import app
from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier
from stateofplay.verify import find_faults

N_CHARS = 1_500  # of each shape; enough for each of them to repeat itself a hundred times
N_REPORTS = 6  # of each pile
N_GROUPS = 12  # shapes are read a dozen at a time: one pile a group
N_FILES = 1_000


def _outcome(raw: list[RawReport]) -> dict[str, Any]:
    """Run everything on a pile and return its document, checked."""
    dossier = build_dossier(raw)
    document = contract(dossier)
    parsed: dict[str, Any] = json.loads(to_json(document))
    assert find_faults(parsed, [one.text for one in raw]) == ()
    assert len(parsed["reports"]) == len(raw)
    page = to_html(dossier, document)
    assert "<script>alert" not in page
    assert 'href="javascript:' not in page
    assert to_markdown(dossier, document)
    return parsed


@pytest.mark.parametrize("group", range(N_GROUPS))
def test_every_hostile_text_is_a_report(group: int) -> None:
    """Each hostile text comes out as a report, and every finding in it cites exact words."""
    raw = [
        RawReport(
            content_id("report", name), f"{name}.txt", "text", SHAPES[name](N_CHARS), Stated()
        )
        for name in sorted(SHAPES)[group::N_GROUPS]
    ]
    _outcome(raw)


@pytest.mark.parametrize("name", PILES)
def test_every_hostile_pile_is_told(name: str) -> None:
    """Each hostile pile gives a whole dossier with one report for each text."""
    _outcome(raw_reports(PILES[name](N_REPORTS)))


def test_hostile_records_are_read_or_listed(tmp_path: Path) -> None:
    """A record with values that no scraper writes is a report or is listed with its reason."""
    for name, content in JSON_FILES.items():
        (tmp_path / name).write_bytes(content)
    done = CliRunner().invoke(app, ["timeline", str(tmp_path), "--json"])
    assert done.exit_code == 0
    out = tmp_path / "out"
    done = CliRunner().invoke(app, ["dossier", str(tmp_path), "--out", str(out)])
    assert done.exit_code == 0
    document = json.loads((out / "dossier.json").read_text(encoding="utf-8"))
    told = {Path(one["file"]).name for part in ("reports", "dropped") for one in document[part]}
    assert told == set(JSON_FILES)
    assert all(one["reason"] for one in document["dropped"])


def test_one_broken_file_in_a_hundred_stops_nothing(tmp_path: Path) -> None:
    """A folder of small files of which 1 % are broken is read whole, and the broken are listed."""
    folder = tmp_path / "pile"
    write_mixed_folder(folder, N_FILES)
    done = CliRunner().invoke(app, ["dossier", str(folder), "--out", str(tmp_path), "--json"])
    assert done.exit_code == 0, done.output
    document = json.loads((tmp_path / "dossier.json").read_text(encoding="utf-8"))
    n_broken = N_FILES // EVERY
    assert f"not read: {n_broken} files and records" in done.stderr
    assert len(document["reports"]) == document["counts"]["reports"] == N_FILES - n_broken
    assert len(document["dropped"]) == document["counts"]["dropped"] == n_broken
