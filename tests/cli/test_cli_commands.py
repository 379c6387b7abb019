"""The commands: what they write, print and answer."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stateofplay import __version__
from stateofplay.cli.main import app

RUNNER = CliRunner()
COMMANDS = (
    "dossier", "verify", "timeline", "quotes", "state", "figures", "differences", "copies",
    "add", "reports",
    "judge", "doctor", "moves",
)  # fmt: skip
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


@pytest.mark.parametrize("command", ["dossier", "timeline"])
def test_what_was_not_read_is_said(command: str, pile: Path, tmp_path: Path) -> None:
    """One line on standard error tells how many inputs were not read and what lists them."""
    out = ["--out", str(tmp_path / "out")] if command == "dossier" else []
    result = RUNNER.invoke(app, [command, str(pile), *out])
    assert "not read: 1 file or record; " in result.stderr
    assert "lists each with its reason" in result.stderr
    (pile / "broken.json").unlink()
    assert "not read" not in RUNNER.invoke(app, [command, str(pile), *out]).stderr


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
    assert len(result.output.splitlines()) <= 13
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


@pytest.mark.parametrize("command", ["timeline", "quotes", "figures", "differences", "copies"])
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


def _answer(*arguments: str | Path) -> str:
    result = RUNNER.invoke(app, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def archive(pile: Path, tmp_path: Path) -> Path:
    """An archive of the pile."""
    path = tmp_path / "affair.sop"
    _answer("add", pile, "--archive", path)
    return path


def test_add_tells_what_is_new_and_what_was_there(pile: Path, tmp_path: Path) -> None:
    """The first time all is new, the second time nothing; what cannot be read is told."""
    path = tmp_path / "affair.sop"
    first = json.loads(_answer("add", pile, "--archive", path, "--json"))
    second = json.loads(_answer("add", pile, "--archive", path, "--json"))
    assert (first["n_new"], first["n_known"], first["n_files"]) == (2, 0, 3)
    assert [Path(one["file"]).name for one in first["dropped"]] == ["broken.json"]
    assert (second["n_new"], second["n_known"], second["n_unchanged"]) == (0, 2, 3)


def test_add_prints_each_file_that_is_stored(pile: Path, tmp_path: Path) -> None:
    """With `--each` the files stand on lines of their own."""
    output = _answer("add", pile, "--archive", tmp_path / "affair.sop", "--each")
    assert {str(one) for one in pile.iterdir()} <= set(output.splitlines())


def test_an_archive_stands_in_for_its_files(pile: Path, archive: Path, tmp_path: Path) -> None:
    """The dossier of the archive has the bytes of that of the files, and verifies against both."""
    _answer("dossier", pile, "--out", tmp_path / "one")
    _answer("dossier", "--archive", archive, "--out", tmp_path / "two")
    document = tmp_path / "two" / "dossier.json"
    assert document.read_bytes() == (tmp_path / "one" / "dossier.json").read_bytes()
    assert ", 0 faults" in _answer("verify", document, "--archive", archive)
    assert _answer("quotes", "--archive", archive) == _answer("quotes", pile)


def test_reports_lists_one_line_each(archive: Path) -> None:
    """A report has its id, time, publisher, title and file."""
    lines = _answer("reports", "--archive", archive).splitlines()
    assert len(lines) == 3
    assert "  2021-03-04  The Elbe Mirror  Ferry talks stall  " in lines[0]
    assert lines[0].endswith("first.txt")
    parsed = json.loads(_answer("reports", "--archive", archive, "--json"))["reports"]
    assert [one["publisher"] for one in parsed] == ["The Elbe Mirror", "Sund Gazette"]


def test_judging_corrects_the_dossier(archive: Path) -> None:
    """A corrected speaker stands in the next listing, and the correction is on record."""
    (quote,) = json.loads(_answer("quotes", "--archive", archive, "--json"))["quotes"]
    _answer("judge", "speaker", quote["id"], "Nora Quist", "--archive", archive, "--note", "Heard.")
    (again,) = json.loads(_answer("quotes", "--archive", archive, "--json"))["quotes"]
    assert again["speaker"]["name"] == "Nora Quist"
    assert "'Nora Quist'  (Heard.)" in _answer("judge", "list", "--archive", archive)


def test_doctor_tells_versions_and_health(archive: Path) -> None:
    """The parts of the program and the state of the archive are told."""
    found = json.loads(_answer("doctor", "--archive", archive, "--json"))
    assert found["environment"]["stateofplay"] == __version__
    assert all(one["version"] for one in found["environment"]["parts"])
    assert found["archive"]["damage"] == []
    assert (found["archive"]["n_reports"], found["archive"]["n_to_analyse"]) == (2, 0)
    assert "none" in _answer("doctor", "--archive", archive).splitlines()[-1]


def test_a_damaged_archive_is_told(archive: Path) -> None:
    """Torn pages end no command with a traceback; doctor answers with the exit code of a fault."""
    content = bytearray(archive.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    archive.write_bytes(content)
    reading = RUNNER.invoke(app, ["reports", "--archive", str(archive)])
    assert (reading.exit_code, reading.stderr.count("doctor")) == (2, 1)
    telling = RUNNER.invoke(app, ["doctor", "--archive", str(archive)])
    assert telling.exit_code == 1
    assert "damage" in telling.stdout


def test_standard_input_is_read(archive: Path) -> None:
    """A text that is piped in is a report."""
    arguments = ["add", "-", "--archive", str(archive), "--json"]
    result = RUNNER.invoke(app, arguments, input="The ferry was sold on Friday.")
    assert json.loads(result.stdout)["n_new"] == 1


ERRORS = {
    "nothing given": (["timeline"], "--archive"),
    "paths and an archive": (["timeline", ".", "--archive", "a.sop"], "a.sop"),
    "no such archive": (["reports", "--archive", "a.sop"], "a.sop"),
    "an unknown limit": (["timeline", ".", "--limit", "max_words=3"], "max_words"),
    "a limit that is no number": (["timeline", ".", "--limit", "max_records=x"], "max_records"),
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


def test_quotes_by_filter(pile: Path) -> None:
    """Filters cut the quotes down, in every format."""
    found = RUNNER.invoke(app, ["quotes", str(pile), "--speaker", "voss", "--words", "this paper"])
    assert "We will not sign this paper" in found.stdout
    none = RUNNER.invoke(app, ["quotes", str(pile), "--variant", "negation"])
    assert none.stdout.strip() == "no quotes found"
    parsed = RUNNER.invoke(app, ["quotes", str(pile), "--kind", "indirect", "--json"])
    assert json.loads(parsed.stdout) == {"quotes": []}
    table = RUNNER.invoke(app, ["quotes", str(pile), "--min-texts", "1", "--csv"])
    assert table.stdout_bytes.startswith(b"id,kind,speaker,")
    assert b"Petra Voss" in table.stdout_bytes
    rows = RUNNER.invoke(app, ["quotes", str(pile), "--csv", "--occurrences", "--changed"])
    assert rows.stdout_bytes.count(b"\r\n") == 1


WRONG_QUOTES = {
    "speaker": (["--speaker", "Nobody Here"], "no speaker called 'Nobody Here'"),
    "party": (["--for", "Atlantis"], "no party called 'Atlantis'"),
    "kind": (["--kind", "spoken"], "unknown kind of quote 'spoken'"),
    "variant": (["--variant", "longer"], "unknown difference 'longer'"),
    "day": (["--since", "yesterday"], "unreadable day 'yesterday'"),
    "days": (["--since", "2021-03-09", "--until", "2021-03-01"], "no day lies between"),
    "two formats": (["--json", "--csv"], "choose one of them"),
    "rows without a table": (["--occurrences"], "add --csv"),
}


@pytest.mark.parametrize(("options", "message"), WRONG_QUOTES.values(), ids=WRONG_QUOTES)
def test_quotes_that_cannot_be_asked_for(options: list[str], message: str, pile: Path) -> None:
    """A wrong option is one line on standard error and exit code 2."""
    result = RUNNER.invoke(app, ["quotes", str(pile), *options])
    assert result.exit_code == 2
    assert message in result.stderr
    assert not result.stdout


def test_quotes_of_undated_reports_are_said(tmp_path: Path) -> None:
    """Asked for days, the command says how many quotes have no time."""
    (tmp_path / "one.txt").write_text("“We will sail again,” said Petra Voss.", encoding="utf-8")
    result = RUNNER.invoke(app, ["quotes", str(tmp_path), "--since", "2021-01-01"])
    assert "left out: 1 quote without a time" in result.stderr
