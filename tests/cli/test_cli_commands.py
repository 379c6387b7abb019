"""The commands: what they write, print and answer."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stateofplay import __version__
from stateofplay.cli.main import app

RUNNER = CliRunner()
COMMANDS = ("dossier", "verify", "timeline", "quotes", "state", "differences", "copies")
FIRST = """Ferry talks stall

By Nora Quist, The Elbe Mirror

March 4, 2021

The harbour union rejected the offer of the ferry company Norlin on Thursday.

"We will not sign this paper," said Petra Voss, who leads the union.
"""
SECOND = """Ferry talks resume

By Jan Holm, Sund Gazette

March 9, 2021

The harbour union and the ferry company Norlin agreed on Tuesday to resume talks in Rostock.
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder with two reports and one broken file."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    (folder / "broken.json").write_text('{"title": "cut o', encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str) -> None:
    """Each command explains itself and shows an example."""
    result = RUNNER.invoke(app, [command, "--help"])
    assert result.exit_code == 0
    assert f"Example: stateofplay {command}" in " ".join(result.output.split())


def test_version() -> None:
    """The version is printed."""
    assert RUNNER.invoke(app, ["--version"]).output.strip() == __version__


def test_dossier_writes_three_files_that_verify(pile: Path, tmp_path: Path) -> None:
    """The page, the Markdown and the JSON are written, and every citation is exact."""
    out = tmp_path / "out"
    result = RUNNER.invoke(app, ["dossier", str(pile), "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert sorted(p.name for p in out.iterdir()) == [
        "dossier.html",
        "dossier.json",
        "dossier.md",
    ]
    assert "2 independent texts" in result.output
    assert len(result.output.splitlines()) <= 12
    checked = RUNNER.invoke(app, ["verify", str(out / "dossier.json"), str(pile)])
    assert checked.exit_code == 0, checked.output
    assert ", 0 faults" in checked.output


def test_verify_answers_1_when_a_report_changed(pile: Path, tmp_path: Path) -> None:
    """A file that was edited since is a fault, and the exit code tells."""
    out = tmp_path / "out"
    RUNNER.invoke(app, ["dossier", str(pile), "--out", str(out)])
    (pile / "first.txt").write_text(FIRST.replace("rejected", "accepted"), encoding="utf-8")
    result = RUNNER.invoke(app, ["verify", str(out / "dossier.json"), str(pile), "--json"])
    assert result.exit_code == 1
    assert json.loads(result.stdout)["faults"]


def test_same_bytes_on_two_runs_and_in_any_order(pile: Path, tmp_path: Path) -> None:
    """Running again, with the files named in another order, writes the same bytes."""
    files = [str(p) for p in sorted(pile.iterdir())]
    written = []
    for n, order in enumerate((files, files[::-1])):
        out = tmp_path / str(n)
        assert RUNNER.invoke(app, ["dossier", *order, "--out", str(out)]).exit_code == 0
        written.append({p.name: p.read_bytes() for p in out.iterdir()})
    assert written[0] == written[1]


@pytest.mark.parametrize("command", ["timeline", "quotes", "state", "differences", "copies"])
def test_listings(command: str, pile: Path) -> None:
    """Each listing prints text, and JSON with `--json`."""
    assert RUNNER.invoke(app, [command, str(pile)]).output.strip()
    parsed = json.loads(RUNNER.invoke(app, [command, str(pile), "--json"]).stdout)
    assert len(parsed) == 1


def test_quotes_listing_names_speaker_and_file(pile: Path) -> None:
    """A quote stands with its speaker, its words and the file it rests on."""
    output = RUNNER.invoke(app, ["quotes", str(pile)]).output
    assert "Petra Voss" in output
    assert "We will not sign this paper" in output
    assert "first.txt" in output


ERRORS = {
    "no such path": (["timeline", "nowhere/at/all"], "nowhere/at/all"),
    "no such metadata": (["timeline", ".", "--meta", "no.csv"], "no.csv"),
    "no such dossier": (["verify", "no.json", "."], "no.json"),
}


@pytest.mark.parametrize(("arguments", "says"), ERRORS.values(), ids=ERRORS)
def test_errors_name_the_value_and_answer_2(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be used is named in one line, with exit code 2 and no traceback."""
    monkeypatch.chdir(tmp_path)
    result = RUNNER.invoke(app, arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert "Traceback" not in result.stderr
