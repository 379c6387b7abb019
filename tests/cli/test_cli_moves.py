"""The command `moves`: filters, formats, and what it says of that which is left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from stateofplay.cli.main import app

RUNNER = CliRunner()
REPORT = """Herring talks stall

By Nora Quist, The Elbe Mirror

March 4, 2021

Iceland rejected the proposal on Thursday.

Norway agreed on Thursday to share the catch if Iceland withdrew its patrol boats.

Norway insisted on Thursday that the night fishing would stop.
"""


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one report."""
    folder = tmp_path_factory.mktemp("pile")
    (folder / "first.txt").write_text(REPORT, encoding="utf-8")
    return folder


def _printed(pile: Path, *options: str) -> str:
    result = RUNNER.invoke(app, ["moves", str(pile), *options])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_lines(pile: Path) -> None:
    """Moves are told with time, sides, act, condition, sentence and file."""
    told = _printed(pile)
    assert "4 March 2021  Norway insists\n" in told
    assert "    condition: if Iceland withdrew its patrol boats\n" in told
    assert "first.txt" in told


FILTERS = {
    "by": (["--by", "norway"], 2),
    "party": (["--party", "Norway"], 2),
    "act": (["--act", "insist"], 1),
    "category": (["--category", "reject"], 1),
    "kind": (["--kind", "deed"], 0),
    "condition": (["--with-condition"], 1),
    "text": (["--text", "night fishing"], 1),
    "words": (["--words", "night fishing"], 1),
    "official": (["--official", "--by", "Norway"], 2),
    "since": (["--since", "2021-03-05"], 0),
    "until": (["--until", "2021-03-04"], 3),
    "negated": (["--negated"], 0),
    "planned": (["--planned"], 0),
    "last": (["--last", "2"], 2),
    "more than there are": (["--last", "9"], 3),
}


@pytest.mark.parametrize(("options", "expected"), FILTERS.values(), ids=FILTERS)
def test_filters(options: list[str], expected: int, pile: Path) -> None:
    """Filters cut the moves down."""
    assert len(json.loads(_printed(pile, *options, "--json"))["moves"]) == expected


def test_what_last_leaves_out_is_said(pile: Path) -> None:
    """Asked for the last ones, the command tells how many came before them."""
    result = RUNNER.invoke(app, ["moves", str(pile), "--last", "1"])
    assert "left out: 2 earlier moves" in result.stderr
    assert "Norway insists" in result.stdout
    assert "left out" not in RUNNER.invoke(app, ["moves", str(pile), "--last", "3"]).stderr


def test_moves_without_a_time_are_said(tmp_path: Path) -> None:
    """Asked for days or for the last ones, the command says how many moves have no time."""
    told = "Iceland rejected the proposal."
    (tmp_path / "one.txt").write_text(told, encoding="utf-8")
    for options in (["--since", "2021-01-01"], ["--last", "3"]):
        result = RUNNER.invoke(app, ["moves", str(tmp_path), *options])
        assert "left out: 1 move without a time" in result.stderr
        assert result.stdout.strip() == "no moves found"
        assert result.exit_code == 0


def test_json_has_the_actors_it_names(pile: Path) -> None:
    """Each id of an actor or issue stands for one that is given beside the moves."""
    document = json.loads(_printed(pile, "--json", "--act", "insist"))
    assert list(document) == ["moves", "actors", "issues"]
    (move,) = document["moves"]
    assert [one["name"] for one in document["actors"]] == ["Norway"]
    assert move["actors"] == [document["actors"][0]["id"]]


def test_csv(pile: Path) -> None:
    """The table has a head and a row a move; nothing found is a head alone."""
    table = _printed(pile, "--csv")
    assert table.startswith("id,kind,actors,act,act_in_words,recipients,content,")
    assert table.count("\n") == 4
    assert _printed(pile, "--csv", "--negated").count("\n") == 1


def test_plover(pile: Path) -> None:
    """Each event is a line of JSON; what PLOVER has no category for is counted."""
    result = RUNNER.invoke(app, ["moves", str(pile), "--plover"])
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert [event["event"] for event in events] == [["REJECT"], ["AGREE"]]
    assert all(event["date"] == "2021-03-04" for event in events)
    assert "left out: 1 move that PLOVER has no category for: insist 1" in result.stderr
    assert "without an exact day" not in result.stderr


def test_plover_without_a_day(tmp_path: Path) -> None:
    """An event without an exact day has no date, and the command says how many there are."""
    told = "In March 2021, Iceland rejected the proposal."
    (tmp_path / "one.txt").write_text(told, encoding="utf-8")
    result = RUNNER.invoke(app, ["moves", str(tmp_path), "--plover"])
    (event,) = (json.loads(line) for line in result.stdout.splitlines())
    assert (event["date"], event["first_day"]) == (None, "2021-03-01")
    assert "without an exact day: 1 event; `date` is null" in result.stderr


WRONG = {
    "actor": (["--by", "Nobody Here"], "no actor called 'Nobody Here'; known ones are "),
    "recipient": (["--to", "Atlantis"], "no recipient called 'Atlantis'"),
    "party": (["--for", "Atlantis"], "no party called 'Atlantis'"),
    "act": (["--act", "refuse"], "unknown act 'refuse'; choose one of request, agree, reject"),
    "category": (["--category", "fight"], "unknown PLOVER category 'FIGHT'; choose one of"),
    "issue": (["--issue", "whales"], "no issue called 'whales'"),
    "kind": (["--kind", "both"], "unknown kind of move 'both'; choose one of word, deed"),
    "voice": (["--on-word-of", "Norway"], "no speaker called 'Norway'; these reports name none"),
    "day": (["--since", "yesterday"], "unreadable day 'yesterday'"),
    "days": (["--since", "2021-03-09", "--until", "2021-03-01"], "no day lies between"),
    "two formats": (["--json", "--plover"], "--json and --plover together; choose one of them"),
    "three formats": (["--csv", "--json", "--plover"], "choose one of them"),
}


@pytest.mark.parametrize(("options", "message"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_asked_for(options: list[str], message: str, pile: Path) -> None:
    """A wrong option is one line on standard error and exit code 2."""
    result = RUNNER.invoke(app, ["moves", str(pile), *options])
    assert result.exit_code == 2
    assert message in result.stderr
    assert not result.stdout


def test_an_archive_gives_the_same(pile: Path, tmp_path: Path) -> None:
    """Moves of an archive are those of its reports."""
    archive = tmp_path / "affair.sop"
    assert RUNNER.invoke(app, ["add", str(pile), "--archive", str(archive)]).exit_code == 0
    result = RUNNER.invoke(app, ["moves", "--archive", str(archive), "--csv"])
    assert result.stdout == _printed(pile, "--csv")
