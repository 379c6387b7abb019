"""The command `state`: the table, the threads, formats, filters, and the coder's tables."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stateofplay.cli.main import app

RUNNER = CliRunner()
REPORT = """Herring talks stall

By Nora Quist, The Elbe Mirror

March 4, 2021

Iceland rejected the herring treaty on Thursday.

On Tuesday Norway proposed the herring treaty.

Norway agreed on Wednesday to change the herring treaty.
"""
LATER = """Herring boats leave

By Tor Lund, The Elbe Mirror

March 9, 2021

Iceland insisted on Monday that the herring treaty must wait.
"""


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two reports."""
    folder = tmp_path_factory.mktemp("pile")
    (folder / "first.txt").write_text(REPORT, encoding="utf-8")
    (folder / "second.txt").write_text(LATER, encoding="utf-8")
    return folder


def _printed(pile: Path, *options: str) -> str:
    result = RUNNER.invoke(app, ["state", str(pile), *options])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_the_table(pile: Path) -> None:
    """Issues stand in rows, parties in columns, with the latest word and its date."""
    told = _printed(pile)
    assert "Iceland" in told.split("---")[0]
    assert "insists “" in told
    assert "8 March 2021" in told
    assert "last moves" in told
    assert "open ends" in told


def test_the_threads(pile: Path) -> None:
    """Each step stands in order of time with its sentence, publisher, date and counts."""
    told = _printed(pile, "--thread", "--party", "Norway")
    assert told.startswith("Norway on herring treaty\n  1. 2 March 2021  Norway proposes")
    assert "  2. 3 March 2021  Norway agrees" in told
    assert "“On Tuesday Norway proposed the herring treaty.”" in told
    assert "The Elbe Mirror, 4 March 2021; 1 report" in told
    assert "Iceland rejected" not in told


def test_filters(pile: Path) -> None:
    """A party and an issue cut the positions, and what belongs to them, down."""
    found = json.loads(_printed(pile, "--json", "--party", "Norway", "--issue", "treaty"))
    assert [one["act"] for one in found["moves"]] == ["propose", "agree"]
    assert len(found["positions"]) == 1
    assert {one["name"] for one in found["actors"]} == {"Norway"}


MISTAKES = {
    "an unknown party": (["--party", "Norwich"], "no party called 'Norwich'"),
    "an unknown issue": (["--issue", "cod"], "known ones are herring treaty"),
    "two formats": (["--json", "--thread"], "--json and --thread together; choose one"),
}


@pytest.mark.parametrize(("options", "message"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes(options: list[str], message: str, pile: Path) -> None:
    """What cannot be asked is answered with what can."""
    result = RUNNER.invoke(app, ["state", str(pile), *options])
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_table_for_a_spreadsheet(pile: Path) -> None:
    """A row is a step; the latest of a thread is marked."""
    rows = list(csv.DictReader(io.StringIO(_printed(pile, "--csv"))))
    assert [(r["party"], r["step"], r["is_latest"]) for r in rows if r["party"] == "Norway"] == [
        ("Norway", "1", "no"),
        ("Norway", "2", "yes"),
    ]


def test_events(pile: Path) -> None:
    """Steps are events of PLOVER, an object a line."""
    events = [json.loads(line) for line in _printed(pile, "--plover").splitlines()]
    assert {event["event"][0] for event in events} >= {"REJECT", "AGREE"}


def test_tables_for_a_coder(pile: Path, tmp_path: Path) -> None:
    """Claims, attempts and agreements are written; what a coder judges is empty."""
    folder = tmp_path / "coding"
    printed = _printed(pile, "--icow", str(folder))
    assert [Path(line).name for line in printed.splitlines()] == [
        "claims.csv", "attempts.csv", "agreements.csv",
    ]  # fmt: skip
    (claim,) = csv.DictReader((folder / "claims.csv").open(encoding="utf-8", newline=""))
    assert {claim["party_1"], claim["party_2"]} == {"Iceland", "Norway"}
    assert claim["begclaim"] == "2021-03-02"
    assert "Norway proposed the herring treaty." in claim["begclaim_evidence"]
    assert claim["chal"] == claim["tgt"] == claim["icowsal"] == claim["endclaim"] == ""


def test_a_folder_that_cannot_be_written(pile: Path, tmp_path: Path) -> None:
    """The message names the folder and the option."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    result = RUNNER.invoke(app, ["state", str(pile), "--icow", str(tmp_path / "file")])
    assert result.exit_code == 2
    assert "give another with --icow" in result.stderr
