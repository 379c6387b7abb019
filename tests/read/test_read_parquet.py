from __future__ import annotations

import io
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.parquet import read_arrow, read_parquet, split_parquet
from stateofplay.read.records import read_jsonl

COLUMNS: dict[str, list[Any]] = {
    "Headline": ["T", "U", "V"],
    "Text": ["A.", "B.", None],
    "date": [date(2031, 5, 4)] * 3,
    "authors": [["P Q", "R S"], [], None],
    "source": [{"name": "P"}, None, None],
    "seen": [datetime(2031, 5, 4, 10, 30, tzinfo=UTC)] * 3,
    "score": [1.5, float("nan"), None],
    "raw": [b"\xff", b"a", None],
}


def parquet(columns: dict[str, Any] = COLUMNS, group: int = 2) -> bytes:
    """Return the columns as a file of row groups."""
    pyarrow = pytest.importorskip("pyarrow")
    parquet_module = pytest.importorskip("pyarrow.parquet")
    file = io.BytesIO()
    parquet_module.write_table(pyarrow.table(columns), file, row_group_size=group)
    return file.getvalue()


def arrow(*, is_stream: bool) -> bytes:
    """Return the columns as an Arrow file or stream."""
    ipc = pytest.importorskip("pyarrow").ipc
    table = pytest.importorskip("pyarrow").table(COLUMNS)
    file = io.BytesIO()
    with (ipc.new_stream if is_stream else ipc.new_file)(file, table.schema) as writer:
        writer.write_table(table)
    return file.getvalue()


FILES: dict[str, tuple[Callable[[], bytes], Any]] = {
    "parquet": (parquet, read_parquet),
    "arrow file": (lambda: arrow(is_stream=False), read_arrow),
    "arrow stream": (lambda: arrow(is_stream=True), read_arrow),
}


@pytest.mark.parametrize(("make", "reader"), FILES.values(), ids=FILES)
def test_rows(make: Callable[[], bytes], reader: Any) -> None:
    """Rows are read by the names of their columns; one without text is listed."""
    first, second, third = reader(make(), ReadConfig())
    assert (first.part, first.text) == (1, "A.")
    assert first.stated == Stated("T", "2031-05-04", "P", byline="P Q, R S")
    assert (second.part, second.text) == (2, "B.")
    assert isinstance(third, Unread)
    assert third.part == 3


def test_the_content_is_that_of_the_same_record_as_json() -> None:
    """Days, times and empty cells have one form in every format."""
    first = next(read_parquet(parquet(), ReadConfig()))
    line = (
        b'{"Headline": "T", "Text": "A.", "date": "2031-05-04", "authors": ["P Q", "R S"],'
        b'"source": {"name": "P"}, "seen": "2031-05-04T10:30:00+00:00", "score": 1.5,'
        b'"raw": "\\ufffd"}'
    )
    (same,) = read_jsonl(line, ReadConfig())
    assert isinstance(first, Found)
    assert isinstance(same, Found)
    assert first.content == same.content


def test_times_that_the_language_cannot_hold() -> None:
    """Nanoseconds and unknown zones become text and cost no row."""
    pyarrow = pytest.importorskip("pyarrow")
    columns = {
        "text": ["A."],
        "published": pyarrow.array([1_546_560_000_123_456_789], pyarrow.timestamp("ns")),
        "seen": pyarrow.array([1_546_560_000_000_000], pyarrow.timestamp("us", "Nowhere/At_All")),
    }
    (found,) = read_parquet(parquet(columns), ReadConfig())
    assert isinstance(found, Found)
    assert (found.stated.published or "").startswith("2019-01-04 00:00:00.123456789")
    assert b"2019-01-04 00:00:00.000000Z" in found.content


@pytest.mark.parametrize("n_bytes", [1, 1_000_000])
def test_parts_hold_what_the_whole_holds(n_bytes: int) -> None:
    """However small the parts, rows and numbers are those of the whole."""
    columns = {"text": [f"A {i}." for i in range(20)]}
    found = []
    config = ReadConfig(chunk_bytes=n_bytes)
    for part in split_parquet(io.BytesIO(parquet(columns, 7)), config):
        assert not isinstance(part, Unread)
        for one in read_parquet(part[1], config):
            assert isinstance(one, Found)
            found.append((part[0] + (one.part or 0) - 1, one.text))
    assert found == [(i + 1, f"A {i}.") for i in range(20)]


class OneWay(io.BytesIO):
    """A stream that cannot go back."""

    def seekable(self) -> bool:
        """Return that it cannot."""
        return False


@pytest.mark.parametrize(("n_less", "is_read"), [(0, True), (1, False)])
def test_a_stream_that_cannot_go_back(n_less: int, is_read: bool) -> None:
    """Inside an archive the file is held whole, up to the limit."""
    content = parquet()
    config = ReadConfig(max_json_bytes=len(content) - n_less)
    (part,) = split_parquet(OneWay(content), config)
    assert part == (1, content) if is_read else isinstance(part, Unread)


def test_a_row_group_beyond_the_limit() -> None:
    """A row group that unpacks to more than the limit is refused with both numbers."""
    with pytest.raises(UnreadableError, match=r"bytes in row group 1, more than 10; write it with"):
        list(read_parquet(parquet(), ReadConfig(max_json_bytes=10)))


@pytest.mark.parametrize(("limit", "n_texts"), [(2, 2), (3, 2), (1, 1)])
def test_too_many_rows(limit: int, n_texts: int) -> None:
    """Rows beyond the limit are told in one line."""
    found = list(read_parquet(parquet(), ReadConfig(max_records=limit)))
    assert sum(isinstance(one, Found) for one in found) == n_texts
    is_cut = isinstance(found[-1], Unread) and found[-1].part is None
    assert is_cut == (limit < 3)


def test_no_text_column() -> None:
    """A table without texts is refused with its columns."""
    with pytest.raises(UnreadableError, match="its columns are 'title', 'n'; name one of them"):
        list(read_parquet(parquet({"title": ["T"], "n": [1]}), ReadConfig()))


def test_without_the_optional_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason tells what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    hint = r"pip install stateofplay\[parquet\]"
    with pytest.raises(UnreadableError, match=hint):
        list(read_parquet(b"PAR1", ReadConfig()))
    (part,) = split_parquet(io.BytesIO(b"PAR1"), ReadConfig())
    assert isinstance(part, Unread)
    assert "pip install stateofplay[parquet]" in part.reason


@pytest.mark.parametrize(("make", "reader"), FILES.values(), ids=FILES)
def test_broken_files(make: Callable[[], bytes], reader: Any) -> None:
    """Cut and altered files are read or refused with a reason."""
    dice = random.Random(4)
    content = make()
    broken = [b"", content[:-40], content[: len(content) // 2], dice.randbytes(2_000)]
    for _ in range(100):
        altered = bytearray(content)
        for _ in range(dice.randint(1, 5)):
            altered[dice.randrange(len(altered))] = dice.randrange(256)
        broken.append(bytes(altered))
    for one in broken:
        with suppress(UnreadableError):
            list(reader(one, ReadConfig()))
