from __future__ import annotations

from pathlib import Path

import pytest

from stateofplay.model.errors import InputError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.meta import Meta, read_meta, with_meta

FILES = ["pile/a.txt", "pile/b.txt", "pile/c/b.txt", "pile/r.jsonl#2"]


def table(tmp_path: Path, content: str) -> Meta:
    """Return what a table says about FILES."""
    path = tmp_path / "meta.csv"
    path.write_text(content, encoding="utf-8")
    return read_meta(path, FILES, ReadConfig())


def test_rows_name_files_by_path_name_or_number(tmp_path: Path) -> None:
    """A row matches a path as given, a name that one file has, or one record of a file."""
    meta = table(
        tmp_path, "file,published,publisher\na.txt,2031-05-04,P\npile/b.txt,,Q\nr.jsonl#2,,R"
    )
    assert meta.dropped == ()
    assert meta.by_file == {
        "pile/a.txt": Stated(published="2031-05-04", publisher="P"),
        "pile/b.txt": Stated(publisher="Q"),
        "pile/r.jsonl#2": Stated(publisher="R"),
    }


def test_a_path_as_given_wins_over_a_name(tmp_path: Path) -> None:
    """A row that names one file by its whole path does not mean another of that name."""
    path = tmp_path / "meta.csv"
    path.write_text("file,publisher\nb.txt,P\n", encoding="utf-8")
    assert list(read_meta(path, ["b.txt", "c/b.txt"], ReadConfig()).by_file) == ["b.txt"]


DROPPED = {
    "no such file": ("x.txt,2031-05-04", "its file x.txt matches no file that was read"),
    "two such files": ("b.txt,2031-05-04", "its file b.txt matches 2 files"),
    "the same file again": ("a.txt,2031\npile/a.txt,2032", "names pile/a.txt again"),
    "a day of no calendar": ("a.txt,2031-02-31", "its date 2031-02-31 is in no calendar"),
}


@pytest.mark.parametrize(("rows", "reason"), DROPPED.values(), ids=DROPPED)
def test_rows_that_cannot_be_used_are_listed(tmp_path: Path, rows: str, reason: str) -> None:
    """A row that fits no file or holds no date is listed with its reason; the rest counts."""
    (dropped,) = table(tmp_path, f"file,published\n{rows}").dropped
    assert dropped.reason.startswith(reason)
    assert dropped.file.endswith(f"meta.csv#{len(rows.splitlines())}")


def test_a_false_date_leaves_the_rest_of_the_row(tmp_path: Path) -> None:
    """A row with a false date still states its publisher."""
    meta = table(tmp_path, "file,published,publisher\na.txt,2031-02-31,P")
    assert meta.by_file["pile/a.txt"] == Stated(publisher="P")


REFUSED = {
    "an unknown column": ("file,day\na.txt,x", "unknown column 'day'; the columns are file"),
    "no file column": ("published\n2031", "no column 'file'"),
    "nothing": ("", "no column 'file'"),
    "a cell too many": ("file,title\na.txt,Bridge, near", "row 1 has more cells than columns"),
    "a row without a file": ("file,title\n,Bridge", "row 1 names no file"),
    "an open quote mark": ('file,title\na.txt,"Bridge', "no CSV"),
    "a picture": ("\x00\x01\x02", "is no text"),
}


@pytest.mark.parametrize(("content", "message"), REFUSED.values(), ids=REFUSED)
def test_a_table_that_cannot_be_used_is_an_error(
    tmp_path: Path, content: str, message: str
) -> None:
    """A table with a fault of form stops the run and tells the fault."""
    with pytest.raises(InputError, match=message):
        table(tmp_path, content)


def test_a_missing_table_is_an_error(tmp_path: Path) -> None:
    """A table that is not there stops the run."""
    with pytest.raises(InputError, match=r"none\.csv"):
        read_meta(tmp_path / "none.csv", FILES, ReadConfig())


def test_the_table_wins_where_it_says_something() -> None:
    """What the table states replaces what stands beside the text; the rest stays."""
    stated = Stated(title="T", publisher="P", byline="B")
    assert with_meta(stated, Stated(publisher="Q", url="u")) == Stated("T", None, "Q", "u", "B")
    assert with_meta(stated, None) == stated


DELIMITERS = {
    "a comma": b"file,title\na.txt,One\n",
    "a semicolon": b"file;title\na.txt;One\n",
    "a tab": b"file\ttitle\na.txt\tOne\n",
    "a mark and CRLF": b"\xef\xbb\xbffile;title\r\na.txt;One\r\n",
}


@pytest.mark.parametrize("table", DELIMITERS.values(), ids=DELIMITERS)
def test_tables_of_spreadsheets(tmp_path: Path, table: bytes) -> None:
    """Cells are parted by commas, semicolons or tabs, as the first row shows."""
    path = tmp_path / "meta.csv"
    path.write_bytes(table)
    assert read_meta(path, ["a.txt"], ReadConfig()).by_file["a.txt"].title == "One"
