from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Reader, Splitter, Unread
from stateofplay.read.records import read_json, read_jsonl
from stateofplay.read.split import split_json, split_jsonl

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
RECORDS = st.lists(
    st.builds(lambda text, tags: {"text": f"A{text}", "tags": tags}, TEXTS, st.lists(TEXTS)),
    min_size=1,
    max_size=12,
)


def pieces(splitter: Splitter, content: bytes, **limits: int) -> list[tuple[int, bytes] | Unread]:
    """Return what a splitter makes of the bytes."""
    return list(splitter(io.BytesIO(content), ReadConfig(**limits)))


def numbered(splitter: Splitter, reader: Reader, content: bytes, **limits: int) -> list[object]:
    """Return number and text of each record, read chunk by chunk."""
    found: list[object] = []
    for piece in pieces(splitter, content, **limits):
        assert not isinstance(piece, Unread)
        for one in reader(piece[1], ReadConfig()):
            text = one.text if isinstance(one, Found) else "unread"
            found.append(((one.part or 1) + piece[0] - 1, text))
    return found


@given(RECORDS, st.lists(st.sampled_from(["", " \t", "\r", "{", "\u00a0"])), st.integers(1, 90))
def test_lines_keep_their_numbers(
    records: list[object], others: list[str], chunk_bytes: int
) -> None:
    """However a file of lines is cut, its records have the numbers that they have uncut.

    A line is blank when it holds nothing, or what JSON calls white space; others are records.
    """
    lines = [json.dumps(record, ensure_ascii=False) for record in records]
    content = "\n".join([*lines[:1], *others, *lines[1:]]).encode()
    whole = numbered(split_jsonl, read_jsonl, content)
    assert numbered(split_jsonl, read_jsonl, content, chunk_bytes=chunk_bytes) == whole
    n_more = len(others) - sum(not one.strip(" \t\r") for one in others)
    assert len(whole) == len(records) + n_more


@given(RECORDS, st.sampled_from([None, 1]), st.integers(1, 90))
def test_lists_keep_their_numbers(
    records: list[object], indent: int | None, chunk_bytes: int
) -> None:
    """However a large list is cut, its records have the numbers that they have uncut."""
    content = json.dumps(records, ensure_ascii=False, indent=indent).encode()
    whole = numbered(split_json, read_json, content)
    cut = numbered(
        split_json,
        read_json,
        b" \n" + content,
        chunk_bytes=chunk_bytes,
        max_file_bytes=len(content) - 1,
    )
    assert cut == whole
    assert len(whole) == len(records)


@pytest.mark.parametrize("charset", ["utf-16", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("chunk_bytes", [7, 1_000_000])
def test_wide_charsets_are_cut_between_lines(charset: str, chunk_bytes: int) -> None:
    """A line feed of UTF-16 or UTF-32 ends a line as that of UTF-8 does."""
    content = '{"text": "Aé"}\n{"text": "Bé"}'.encode(charset)
    found = numbered(split_jsonl, read_jsonl, content, chunk_bytes=chunk_bytes)
    assert found == [(1, "Aé"), (2, "Bé")]


@pytest.mark.parametrize("chunk_bytes", [3, 8, 1000])
@pytest.mark.parametrize("end", [b"", b"\n"])
def test_a_line_beyond_the_limit_is_listed(chunk_bytes: int, end: bytes) -> None:
    """A line as long as the limit is kept, one byte more is passed over under its number."""
    content = b"12345\n123456\n\n1234567890123\n7\n123456" + end
    found = pieces(split_jsonl, content, chunk_bytes=chunk_bytes, max_file_bytes=5)
    kept = [(n, line) for p in found if not isinstance(p, Unread)
            for n, line in enumerate(p[1].split(b"\n"), start=p[0])]  # fmt: skip
    assert kept == [(1, b"12345"), (4, b"7")]
    assert [p.part for p in found if isinstance(p, Unread)] == [2, 3, 5]


def test_chunks_are_about_as_large_as_asked() -> None:
    """Lines are gathered to chunks; a small file is one."""
    content = b'{"a": 1}\n' * 100
    assert len(pieces(split_jsonl, content)) == 1
    assert 8 <= len(pieces(split_jsonl, content, chunk_bytes=100)) <= 11


def test_a_small_json_file_stays_whole() -> None:
    """A file within the limit is given as it is, in any charset; an empty one is nothing."""
    content = '[{"text": "A."}]'.encode("utf-16")
    assert pieces(split_json, content) == [(1, content)]
    assert pieces(split_json, b"") == []


@pytest.mark.parametrize(("n_bytes", "is_read"), [(30, True), (31, False)])
def test_a_large_json_file_that_is_no_list(n_bytes: int, is_read: bool) -> None:
    """An envelope is read whole up to its own limit."""
    content = b'{"articles": []}'.ljust(n_bytes)
    (piece,) = pieces(split_json, content, max_file_bytes=4, max_json_bytes=30)
    assert piece == (1, content) if is_read else isinstance(piece, Unread)


BROKEN = {
    "its end is missing": b'[{"text": "A"},\n{"text": "B"},\n{"text": "C',
    "a string without end": b'[{"text": "A"},\n{"text": "B"},\n{"text": "C]]]]]',
    "a record beyond the limit": b'[{"text": "A"},\n{"text": "B"},\n'
    + b"9" * 90
    + b',{"text": "D"}]',
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("chunk_bytes", [4, 30])
def test_a_list_that_breaks_off(content: bytes, chunk_bytes: int) -> None:
    """The records before the break are read; the one it breaks in is listed by its number."""
    *read, last = pieces(split_json, content, chunk_bytes=chunk_bytes, max_file_bytes=20)
    joined = [one["text"] for p in read if not isinstance(p, Unread) for one in json.loads(p[1])]
    assert joined == ["A", "B"]
    assert isinstance(last, Unread)
    assert last.part == 3


def test_marks_inside_strings_cut_nothing() -> None:
    """Brackets, commas and escaped quote marks in a string are text."""
    records = [{"text": '],[{"\\"'}, {"text": "\\"}]
    content = json.dumps(records).encode()
    found = numbered(split_json, read_json, content, chunk_bytes=2, max_file_bytes=20)
    assert found == [(1, '],[{"\\"'), (2, "\\")]
