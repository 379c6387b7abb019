from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.table import read_table
from stateofplay.read.table_split import split_table

ROWS = [f'"T, {i}","A ""{i}"".\nB{"." * (i % 40)} é"' for i in range(200)]
TABLE = "\r\n".join(["title,text", "", *ROWS, ",", ""])


def read_parts(content: bytes, **limits: int) -> list[tuple[int, str]]:
    """Return number and text of each row, read part by part."""
    config = ReadConfig(**limits)
    found = []
    for part in split_table(io.BytesIO(content), config):
        assert not isinstance(part, Unread)
        first, table = part
        for one in read_table(table, config):
            assert isinstance(one, Found)
            found.append((first + (one.part or 0) - 1, one.text))
    return found


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("n_bytes", [100, 1_000, 1_000_000])
def test_parts_hold_what_the_whole_holds(charset: str, n_bytes: int) -> None:
    """However small the parts, rows and numbers are those of the whole."""
    mark = "\ufeff" if charset == "utf-16-be" else ""
    content = (mark + TABLE).encode(charset)
    whole = [(one.part, one.text) for one in read_table(content, ReadConfig()) if one.part]  # type: ignore[union-attr]
    assert len(whole) == 200
    assert read_parts(content, chunk_bytes=n_bytes) == whole


def test_a_byte_order_mark_stands_in_each_part() -> None:
    """What the mark tells about the charset holds for all parts."""
    parts = list(split_table(io.BytesIO(TABLE.encode("utf-8-sig")), ReadConfig(chunk_bytes=1_000)))
    assert all(part[1].startswith(b"\xef\xbb\xbftitle") for part in parts
               if not isinstance(part, Unread))  # fmt: skip


def test_parts_are_about_a_chunk() -> None:
    """No part is much larger than what is read at a time."""
    parts = list(split_table(io.BytesIO(TABLE.encode()), ReadConfig(chunk_bytes=1_000)))
    assert len(parts) > 5
    assert all(len(part[1]) < 2_500 for part in parts if not isinstance(part, Unread))


def test_a_first_line_that_tells_the_mark_stands_in_each_part() -> None:
    """Each part is read with the mark that the file tells."""
    content = "sep=;\ntitle;text\n" + "T;A, b, c, d.\n" * 50
    found = read_parts(content.encode(), chunk_bytes=100)
    assert [text for _, text in found] == ["A, b, c, d."] * 50


def test_a_row_longer_than_a_chunk() -> None:
    """A row that spans many blocks stays whole."""
    long = "a\n" * 5_000
    content = f'title,text\nT,"{long}b"\nU,C.\n'.encode()
    assert [len(text) for _, text in read_parts(content, chunk_bytes=100)] == [10_001, 2]


def test_no_text_column() -> None:
    """A table without texts is listed once, with its columns."""
    (part,) = split_table(io.BytesIO(b"title,views\nT,5\n"), ReadConfig())
    assert isinstance(part, Unread)
    assert part.part is None
    assert "its columns are 'title', 'views'" in part.reason


def test_a_quote_mark_without_end_beyond_the_limit() -> None:
    """A row that nothing closes is cut at its line end; after some of them the rest is listed."""
    content = b"title,text\nT,A.\n" + b'a,"b c\n' * 5_000
    config = ReadConfig(chunk_bytes=100, max_file_bytes=1_000)
    *parts, last = split_table(io.BytesIO(content), config)
    assert isinstance(last, Unread)
    assert last.part == 5
    assert last.reason.endswith("what comes after it is not read")
    found = [one for part in parts if not isinstance(part, Unread)
             for one in read_table(part[1], config)]  # fmt: skip
    assert [isinstance(one, Found) for one in found] == [True, False, False, False]


@given(st.text(st.sampled_from('ab,"\n\r é'), max_size=80), st.integers(12, 40))
def test_any_rows_are_numbered_alike(rows: str, n_bytes: int) -> None:
    """Whatever the rows, the parts hold as many as the whole."""
    content = f"title,text\n{rows}".encode()
    whole = [one.part for one in read_table(content, ReadConfig())]
    numbers = []
    for part in split_table(io.BytesIO(content), ReadConfig(chunk_bytes=n_bytes)):
        assert not isinstance(part, Unread)
        numbers += [part[0] + (one.part or 0) - 1 for one in read_table(part[1], ReadConfig())]
    assert numbers == whole
