"""The archive as a whole: nothing twice, nothing lost, only what changed is done again."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from stateofplay.api import Archive, build, verify
from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.model.errors import InputError
from stateofplay.pipeline import alone
from stateofplay.read.registry import READERS

PEOPLE = ("Nora Quist", "Jan Holm", "Petra Voss", "Emil Sand")
TOWNS = ("Rostock", "Lindau", "Malmo", "Odense")


def write_pile(folder: Path, n: int, seed: int = 1) -> list[Path]:
    """Write `n` reports of an invented affair, some of them the same text, and one broken file."""
    folder.mkdir(parents=True, exist_ok=True)
    choose = random.Random(seed)
    paths = []
    for number in range(n):
        who, town = choose.choice(PEOPLE), choose.choice(TOWNS)
        day = f"2021-{1 + number % 12:02d}-{1 + number % 28:02d}"
        text = (
            f"Ferry talks in {town}\n\nBy {choose.choice(PEOPLE)}, The {town} Mirror\n\n{day}\n\n"
            f"The harbour union rejected the offer of the ferry company Norlin on Monday.\n\n"
            f'"We will not sign this paper number {number}," said {who}, who leads the union.\n'
        )
        path = folder / f"{number:04d}.txt"
        path.write_text(text if number % 7 else "The ferry sailed again.\n", encoding="utf-8")
        paths.append(path)
    broken = folder / "broken.json"
    broken.write_text('{"title": "cut o', encoding="utf-8")
    return [*paths, broken]


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder of thirty reports and a broken file."""
    write_pile(tmp_path / "pile", 30)
    return tmp_path / "pile"


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the stages that ran, in the order in which they did."""
    ran: list[str] = []

    def counting(name: str, find: Callable[..., object]) -> Callable[..., object]:
        def count(*arguments: object) -> object:
            ran.append(name)
            return find(*arguments)

        return count

    for name, find in alone._FIND.items():
        monkeypatch.setitem(alone._FIND, name, counting(name, find))
    monkeypatch.setattr(alone, "clean_report", counting("clean", alone.clean_report))
    return ran


def _bytes(archive: Archive) -> str:
    return to_json(contract(archive.dossier()))


def test_adding_twice_adds_nothing(pile: Path, tmp_path: Path) -> None:
    """The second time no file is read, and the dossier is the same to the byte."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        first = archive.add([pile])
        before = _bytes(archive)
        second = archive.add([pile])
        assert (first.n_new, first.n_files) == (30, 31)
        assert (second.n_new, second.n_known, second.n_unchanged) == (0, 30, 31)
        assert _bytes(archive) == before


def test_an_archive_gives_the_dossier_of_its_files(pile: Path, tmp_path: Path) -> None:
    """One shot and archive give the same bytes; a pile that grew one by one, in any order, too."""
    files = sorted(pile.iterdir())
    random.Random(3).shuffle(files)
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        for file in files:
            archive.add([file])
        assert _bytes(archive) == to_json(contract(build([pile])))


def test_any_number_of_processes_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two processes find what one finds."""
    write_pile(tmp_path / "pile", 80)
    (one, two) = (to_json(contract(build([tmp_path / "pile"], processes=n))) for n in (1, 2))
    assert one == two


def test_only_new_reports_are_analysed(pile: Path, tmp_path: Path, counted: list[str]) -> None:
    """What was analysed once is not analysed again, in this run or a later one."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        archive.dossier()
    counted.clear()
    (pile / "new.txt").write_text("The ferry was sold to Norlin on Friday.", encoding="utf-8")
    with Archive.open(tmp_path / "a.sop") as archive:
        archive.add([pile])
        assert sorted(counted) == ["clean", "names", "quotes", "sentences", "times"]
        archive.dossier()
        assert len(counted) == 5


def test_a_stage_that_changed_runs_again_and_no_other(
    pile: Path, tmp_path: Path, counted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With new code for one stage, that stage runs; those that read its result do if it differs."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        before = _bytes(archive)
        counted.clear()
        _change_version(monkeypatch, "times")
        assert _bytes(archive) == before
        assert set(counted) == {"times"}
        counted.clear()
        _change_version(monkeypatch, "clean")
        assert _bytes(archive) == before
        assert set(counted) == {"clean"}


def _change_version(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Give a stage a version that it has not had."""
    old = alone.ALONE

    class Newer:
        def __init__(self, stage: object) -> None:
            self._stage = stage
            self.version = "newer"

        def __getattr__(self, field: str) -> object:
            return getattr(self._stage, field)

    monkeypatch.setattr(
        alone, "ALONE", tuple(Newer(one) if one.name == name else one for one in old)
    )


def test_nothing_changed_is_only_read(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While nothing changes, no stage runs at all."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        before = _bytes(archive)
        monkeypatch.setattr("stateofplay.api.composing.compose", None)
        assert _bytes(archive) == before


def test_a_file_that_was_mended_is_no_longer_dropped(pile: Path, tmp_path: Path) -> None:
    """What could not be read and can be now is a report, and its line is gone."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        assert len(archive.add([pile]).dropped) == 1
        text = json.dumps({"title": "Mended", "text": "The ferry came back on Sunday."})
        (pile / "broken.json").write_text(text, encoding="utf-8")
        assert archive.add([pile]).n_new == 1
        assert archive.dossier().dropped == ()


def test_a_changed_file_keeps_what_it_held(pile: Path, tmp_path: Path) -> None:
    """A text that was published once stays in the archive when its file is overwritten."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        (pile / "0001.txt").write_text("The ferry was renamed on Sunday.", encoding="utf-8")
        assert archive.add([pile]).n_new == 1
        assert len(archive.reports()) == 31


def test_a_pile_that_was_moved_is_no_second_pile(pile: Path, tmp_path: Path) -> None:
    """After its folder got another name, nothing is new, and the new names are shown."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        moved = pile.rename(tmp_path / "renamed")
        added = archive.add([moved])
        assert (added.n_new, added.n_unchanged) == (0, 31)
        assert _bytes(archive) == to_json(contract(build([moved])))


def test_a_pile_that_was_copied_is_a_second_one(pile: Path, tmp_path: Path) -> None:
    """Identical texts in two places are two reports where nothing tells that they are one."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        copied = tmp_path / "copied"
        copied.mkdir()
        (copied / "0000.txt").write_bytes((pile / "0000.txt").read_bytes())
        assert archive.add([copied]).n_new == 1


def test_better_code_reads_the_same_files_anew(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code that makes other texts of the same bytes replaces what the older code made of them."""
    file = tmp_path / "all.jsonl"
    file.write_text('{"text": "The ferry sailed."}\n{"text": "It sank."}\n', encoding="utf-8")
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        monkeypatch.setitem(READERS, ".jsonl", READERS[".txt"])
        assert archive.add([file]).n_new == 1
        monkeypatch.undo()
        monkeypatch.setattr("stateofplay.api.adding.stage_version", lambda _folder: "newer")
        archive.add([file])
        assert [one.file for one in archive.reports()] == [f"{file}#1", f"{file}#2"]


def test_the_same_report_again_is_not_counted_as_new(tmp_path: Path) -> None:
    """What is told as new is by how many reports the archive grew."""
    record = {"text": "The ferry sailed.", "publisher": "P", "url": "https://example.org/a"}
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(record), encoding="utf-8")
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        added = archive.add([tmp_path / "a.json", tmp_path / "b.json"])
        assert (added.n_new, added.n_known) == (1, 1)
        assert len(archive.reports()) == 1


def test_records_that_moved_within_their_file_are_the_same(tmp_path: Path) -> None:
    """A file of records with a new one on top adds that one only."""
    lines = [json.dumps({"text": f"The ferry sailed {n} times on Monday."}) for n in range(5)]
    file = tmp_path / "all.jsonl"
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        file.write_text("\n".join([*lines, lines[0]]), encoding="utf-8")
        assert archive.add([file]).n_new == 6
        new = json.dumps({"text": "The ferry sank on Tuesday."})
        file.write_text("\n".join([new, *lines, lines[0]]), encoding="utf-8")
        assert archive.add([file]).n_new == 1


def test_a_metadata_table_wins_and_stays(pile: Path, tmp_path: Path) -> None:
    """What a table states counts from then on, also after the files are added again without it."""
    table = tmp_path / "meta.csv"
    table.write_text("file,publisher\n0001.txt,Northern Mail\nnone.txt,X\n", encoding="utf-8")
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        archive.add([pile])
        added = archive.add([pile], meta=table)
        assert [one.file for one in added.dropped] == [f"{table}#2"]
        archive.add([pile])
        assert "Northern Mail" in {one.publisher for one in archive.reports()}
        assert _bytes(archive) == to_json(contract(build([pile], meta=table)))


def test_same_named_files_of_two_runs_have_tables_of_their_own(tmp_path: Path) -> None:
    """A table is about the files it is given with, not about older ones of the same name."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        for paper in ("Mirror", "Gazette"):
            folder = tmp_path / paper
            folder.mkdir()
            (folder / "1.txt").write_text(f"The {paper} saw the ferry.", encoding="utf-8")
            table = folder / "meta.csv"
            table.write_text(f"file,publisher\n1.txt,{paper}\n", encoding="utf-8")
            assert archive.add([folder / "1.txt"], meta=table).dropped == ()
        assert {one.publisher for one in archive.reports()} == {"Mirror", "Gazette"}


def test_stored_files_are_told_once_they_are_safe(pile: Path, tmp_path: Path) -> None:
    """Each file is told, and what is told is there for another reader at that moment."""
    path = tmp_path / "a.sop"
    told: list[str] = []

    def check(file: str) -> None:
        told.append(file)
        with Archive.open(path) as other:
            if file.endswith(".txt"):
                assert file in {one.file for one in other.reports()}

    with Archive.open(path, may_create=True) as archive:
        archive.add([pile], stored=check)
    assert sorted(told) == sorted(map(str, pile.iterdir()))


def test_a_dossier_can_be_checked_against_its_archive(pile: Path, tmp_path: Path) -> None:
    """The texts of an archive stand in for the files."""
    path = tmp_path / "a.sop"
    with Archive.open(path, may_create=True) as archive:
        archive.add([pile])
        document = contract(archive.dossier())
    assert verify(document, archive=path) == ()
    assert verify(document, [pile]) == ()
    assert verify(document, [pile / "0001.txt"]) != ()


def test_an_archive_that_cannot_be_written_to_is_read(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader needs no right to write, also where reports are not analysed yet."""
    path = tmp_path / "a.sop"
    with Archive.open(path, may_create=True) as archive:
        archive.add([pile])
        before = _bytes(archive)
    monkeypatch.setattr("stateofplay.store.archive._can_write", lambda _connection: False)
    _change_version(monkeypatch, "times")
    content = path.read_bytes()
    with Archive.open(path) as archive:
        assert _bytes(archive) == before
    assert path.read_bytes() == content


def test_a_missing_path_adds_nothing(pile: Path, tmp_path: Path) -> None:
    """A wrong path is told before anything is read."""
    with Archive.open(tmp_path / "a.sop", may_create=True) as archive:
        with pytest.raises(InputError, match="nowhere"):
            archive.add([pile, tmp_path / "nowhere"])
        assert archive.reports() == ()
