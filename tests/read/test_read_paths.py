from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from archive_builder import zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import InputError
from stateofplay.read.config import ReadConfig
from stateofplay.read.paths import ReadResult, read_paths

RECORD = {"text": "A.", "publisher": "P", "url": "https://e.com/a"}


def fill(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write the files below the folder and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def names(result: ReadResult, folder: Path) -> list[str]:
    """Return the files of the reports, relative to the folder."""
    return [os.path.relpath(report.file, folder) for report in result.reports]


def test_a_folder_is_read_whole(tmp_path: Path) -> None:
    """All files of all folders are read, sorted; hidden ones are passed over."""
    fill(tmp_path, {"b.txt": "B.", "a/c.md": "# C", "a/.d.txt": "D.", ".git/e.txt": "E."})
    result = read_paths([tmp_path])
    assert names(result, tmp_path) == ["a/c.md", "b.txt"]
    assert [report.kind for report in result.reports] == ["markdown", "text"]
    assert result.dropped == ()


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    """A hidden file counts when the user gives it by its own name."""
    fill(tmp_path, {".d.txt": "D."})
    assert len(read_paths([tmp_path / ".d.txt"]).reports) == 1


DROPPED = {
    "an unknown suffix": ("a.xyz", b"x", "has the suffix '.xyz'; known ones are ."),
    "no suffix": ("a", b"x", "has the suffix ''"),
    "an empty file": ("a.txt", b" \n", "holds no text"),
    "a picture": ("a.txt", bytes(range(32)) * 9, "is no text"),
    "an empty list": ("a.json", b"[]", "holds no record"),
    "blank lines": ("a.jsonl", b"\n \r\n", "holds no record"),
    "an empty file of records": ("a.json", b"", "holds no record"),
    "a broken record": ("a.json", b"{", "is no JSON"),
    "a page without text": ("a.html", b"<html><p></p></html>", "holds no running text"),
}


@pytest.mark.parametrize(("name", "content", "reason"), DROPPED.values(), ids=DROPPED)
def test_what_cannot_be_read_is_listed(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    """Each file is a report or is listed with its reason."""
    fill(tmp_path, {name: content})
    result = read_paths([tmp_path])
    assert result.reports == ()
    (dropped,) = result.dropped
    assert dropped.file == str(tmp_path / name)
    assert dropped.reason.startswith(reason)


@pytest.mark.parametrize(("n_bytes", "n_reports"), [(10, 1), (11, 0)])
def test_files_beyond_the_limit_are_listed(tmp_path: Path, n_bytes: int, n_reports: int) -> None:
    """A file as large as the limit is read, one byte more is listed with the limit."""
    fill(tmp_path, {"a.txt": "x" * n_bytes})
    result = read_paths([tmp_path], config=ReadConfig(max_file_bytes=10))
    assert len(result.reports) == n_reports
    assert [d.reason for d in result.dropped] == (
        [] if n_reports else ["has more than 10 bytes; split it"]
    )


def test_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    """A link and a pipe are listed; neither is opened."""
    fill(tmp_path, {"pile/a.txt": "A.", "b.txt": "B."})
    (tmp_path / "pile" / "link.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "pile" / "circle").symlink_to(tmp_path / "pile")
    os.mkfifo(tmp_path / "pile" / "pipe.txt")
    result = read_paths([tmp_path / "pile"])
    assert names(result, tmp_path / "pile") == ["a.txt"]
    assert [Path(d.file).name for d in result.dropped] == ["circle", "link.txt", "pipe.txt"]


def test_a_missing_path_is_an_error(tmp_path: Path) -> None:
    """A path that does not exist is the user's slip and stops the run."""
    with pytest.raises(InputError, match="no such file or folder"):
        read_paths([tmp_path / "none"])


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    """A file under a folder and by its own name is one report; the second is listed."""
    fill(tmp_path, {"a.txt": "A."})
    again = tmp_path / "." / "x" / ".." / "a.txt"
    (tmp_path / "x").mkdir()
    result = read_paths([tmp_path, tmp_path / "a.txt", again])
    assert len(result.reports) == 1
    assert all("given twice" in d.reason for d in result.dropped)
    assert result.dropped


def test_records_are_numbered(tmp_path: Path) -> None:
    """Each record of a file is a report of its own, a bad one is listed by its number."""
    fill(tmp_path, {"a.jsonl": '{"text": "A."}\n{\n{"text": "B."}'})
    result = read_paths([tmp_path])
    assert names(result, tmp_path) == ["a.jsonl#1", "a.jsonl#3"]
    assert [d.file for d in result.dropped] == [str(tmp_path / "a.jsonl") + "#2"]


def test_the_table_wins_over_the_record(tmp_path: Path) -> None:
    """What a metadata table states stands in the place of the record's own field."""
    fill(tmp_path, {"pile/a.json": json.dumps(RECORD), "m.csv": "file,publisher\na.json,Q\n"})
    result = read_paths([tmp_path / "pile"], meta=tmp_path / "m.csv")
    assert result.reports[0].stated.publisher == "Q"


def test_the_table_names_files_inside_an_archive(tmp_path: Path) -> None:
    """A row means an entry of an archive by its whole path, or by its name alone."""
    fill(tmp_path, {
        "box.zip": zipped({"x/a.txt": b"A.", "b.txt": b"B."}),
        "m.csv": f"file,publisher\na.txt,P\n{tmp_path / 'box.zip'}/b.txt,Q\n",
    })  # fmt: skip
    result = read_paths([tmp_path / "box.zip"], meta=tmp_path / "m.csv")
    assert {one.text: one.stated.publisher for one in result.reports} == {"A.": "P", "B.": "Q"}


def test_identical_reprints_are_reports_of_their_own(tmp_path: Path) -> None:
    """Two files with the same text that state nothing get two ids, told apart by their paths."""
    fill(tmp_path, {"x/a.txt": "A.", "y/a.txt": "A.", "y/b.txt": "A."})
    result = read_paths([tmp_path])
    assert len({report.id for report in result.reports}) == 3
    assert result.dropped == ()


def test_the_same_report_twice_is_one(tmp_path: Path) -> None:
    """The same content of the same publisher and address is one report; the second is listed."""
    fill(tmp_path, {"a.json": json.dumps(RECORD), "b.json": json.dumps(RECORD, indent=1)})
    result = read_paths([tmp_path])
    assert names(result, tmp_path) == ["a.json"]
    (dropped,) = result.dropped
    assert dropped.file == str(tmp_path / "b.json")
    assert str(tmp_path / "a.json") in dropped.reason


@pytest.mark.parametrize("missing", ["publisher", "url"])
def test_half_a_statement_is_not_enough_to_be_the_same(tmp_path: Path, missing: str) -> None:
    """Reports that do not both state publisher and address stay two."""
    record = json.dumps({k: v for k, v in RECORD.items() if k != missing})
    fill(tmp_path, {"a.json": record, "b.json": record})
    result = read_paths([tmp_path])
    assert len({report.id for report in result.reports}) == 2


def test_ids_do_not_depend_on_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same files have the same ids, read from anywhere and by any spelling of the path."""
    fill(tmp_path, {"x/a.txt": "A.", "y/a.txt": "A.", "y/b.txt": "B."})
    whole = read_paths([tmp_path])
    monkeypatch.chdir(tmp_path / "x")
    parts = read_paths([Path("../y"), Path("a.txt")])
    assert sorted(r.id for r in whole.reports) == sorted(r.id for r in parts.reports)


def test_ids_do_not_depend_on_where_the_folder_lies(tmp_path: Path) -> None:
    """A pile that is moved keeps its ids, those of identical reprints too."""
    pile = {"x/a.txt": "A.", "y/a.txt": "A.", "y/b.txt": "A."}
    here = read_paths([fill(tmp_path / "here", pile)])
    there = read_paths([fill(tmp_path / "far" / "there", pile)])
    assert [r.id for r in here.reports] == [r.id for r in there.reports]


def test_an_id_hashes_what_is_stated(tmp_path: Path) -> None:
    """The same text of another publisher is another report."""
    fill(tmp_path, {"a.txt": "A.", "m.csv": "file,publisher\na.txt,P\n"})
    plain = read_paths([tmp_path / "a.txt"])
    stated = read_paths([tmp_path / "a.txt"], meta=tmp_path / "m.csv")
    assert plain.reports[0].id != stated.reports[0].id


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_order_and_repetition_change_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """Reading the same paths in any order, or again, gives the same result."""
    fill(
        tmp_path,
        {
            "a.txt": "A.",
            "b.txt": "A.",
            "c/a.txt": "A.",
            "d.json": json.dumps([RECORD, RECORD, {"x": 1}]),
            "e.jsonl": json.dumps(RECORD) + "\n{",
            "f.xyz": "x",
        },
    )
    paths = sorted(p for p in tmp_path.rglob("*") if p.is_file())
    shuffled = data.draw(st.permutations(paths))
    assert read_paths(shuffled) == read_paths(paths)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    content=st.binary(max_size=120),
    suffix=st.sampled_from([".txt", ".md", ".json", ".jsonl", ".html"]),
)
def test_any_bytes_are_a_report_or_listed(tmp_path: Path, content: bytes, suffix: str) -> None:
    """Whatever a file holds, it is a report or is listed; nothing vanishes and nothing breaks."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    result = read_paths([path])
    assert result.reports or result.dropped
