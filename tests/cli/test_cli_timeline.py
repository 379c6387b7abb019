"""The command that prints what happened when: filters and formats."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stateofplay.cli.main import app

RUNNER = CliRunner()
TEXTS = {
    "first.txt": "Port closed\n\nBy Nora Quist, The Elbe Mirror\n\nMarch 4, 2021\n\n"
    "Ada Lind, the mayor of Halven, closed the port on March 2, 2021.\n",
    "second.txt": "Port to open\n\nBy Jan Holm, Sund Gazette\n\nMarch 9, 2021\n\n"
    "Norlin, the ferry company, will open a new pier in Rostock on March 20, 2021.\n",
}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder with two reports of two happenings."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _answer(*arguments: str | Path) -> str:
    result = RUNNER.invoke(app, ["timeline", *map(str, arguments)])
    assert result.exit_code == 0, result.output
    return result.stdout


ASKED = {
    "nothing": ((), ["2021-03-02", "2021-03-20"]),
    "since": (("--since", "2021-03-10"), ["2021-03-20"]),
    "until": (("--until", "2021-03-10"), ["2021-03-02"]),
    "actor": (("--actor", "Ada Lind"), ["2021-03-02"]),
    "place": (("--place", "Rostock"), ["2021-03-20"]),
    "one text": (("--min-independent", "1"), ["2021-03-02", "2021-03-20"]),
    "one day": (("--max-days", "1"), ["2021-03-02"]),
    "two texts": (("--min-independent", "2"), []),
}


@pytest.mark.parametrize(("options", "days"), ASKED.values(), ids=ASKED)
def test_filters(pile: Path, options: tuple[str, ...], days: list[str]) -> None:
    """Each option leaves out what it does not ask for."""
    found = json.loads(_answer(pile, *options, "--json"))
    assert [one["when"]["value"] for one in found["timeline"]] == days


def test_formats(pile: Path) -> None:
    """The same entries as text, as a table and as the JSON of TimelineJS."""
    assert "20 March 2021  [planned]" in _answer(pile)
    rows = list(csv.DictReader(io.StringIO(_answer(pile, "--csv"))))
    assert [row["status"] for row in rows] == ["happened", "planned"]
    drawn = json.loads(_answer(pile, "--timelinejs"))
    assert [one["start_date"]["day"] for one in drawn["events"]] == [2, 20]


def test_nothing_found_is_said(pile: Path) -> None:
    """A filter that leaves nothing says so."""
    assert _answer(pile, "--since", "2025-01-01") == "no timeline found\n"


WRONG = {
    "two formats": (("--csv", "--timelinejs"), "choose one of them"),
    "a day": (("--since", "May"), "write it as 2024-05-03"),
    "an actor": (("--actor", "Bo Roe"), "no actor called"),
}


@pytest.mark.parametrize(("options", "message"), WRONG.values(), ids=WRONG)
def test_wrong_options(pile: Path, options: tuple[str, ...], message: str) -> None:
    """What cannot be answered is one line and exit code 2."""
    result = RUNNER.invoke(app, ["timeline", str(pile), *options])
    assert result.exit_code == 2
    assert message in result.stderr
