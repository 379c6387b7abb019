from __future__ import annotations

import gzip
import io
import json
import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from archive_builder import filled, tarred, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Dropped
from stateofplay.read.config import DEFAULTS, ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.identity import Placed
from stateofplay.read.members import Member, find_members, read_member
from stateofplay.read.records import read_jsonl
from stateofplay.read.registry import READERS, SPLITTERS

RECORDS = [{"text": f"Text {i}."} for i in range(1, 8)]
LINES = "".join(json.dumps(record) + "\n" for record in RECORDS).encode()


def all_read(
    found: Iterable[Member | Dropped], config: ReadConfig = DEFAULTS
) -> list[Placed | Dropped]:
    """Return what is in all members, and what was dropped on the way."""
    return [
        one
        for member in found
        for one in ([member] if isinstance(member, Dropped) else read_member(member, config=config))
    ]


def piped(content: bytes, config: ReadConfig = DEFAULTS) -> list[tuple[str, str]]:
    """Return file and text of what standard input holds; a reason in the place of a text."""
    found = find_members(["-"], stdin=io.BytesIO(content), config=config)
    return [
        (one.file, one.reason if isinstance(one, Dropped) else one.text) for one in all_read(found)
    ]


def test_members_can_go_to_another_process(tmp_path: Path) -> None:
    """A member, and what is read of it, is the same after a journey as bytes."""
    filled(tmp_path, {"a.jsonl": LINES, "box.zip": zipped({"x/a.txt": b"A."})})
    for member in find_members([tmp_path]):
        assert isinstance(member, Member)
        again = pickle.loads(pickle.dumps(member))
        assert again == member
        assert pickle.loads(pickle.dumps(read_member(again))) == read_member(member)


def test_where_a_member_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A member tells the path as given, the path inside, and both together."""
    filled(tmp_path, {"in/box.zip": zipped({"x/a.html": b"A."})})
    monkeypatch.chdir(tmp_path)
    (member,) = find_members(["in/box.zip"])
    assert member == Member(
        path=str(Path("in/box.zip")),
        inner="x/a.html",
        suffix=".html",
        content=b"A.",
        file=f"{Path('in/box.zip')}/x/a.html",
        location=f"{tmp_path / 'in' / 'box.zip'}/x/a.html",
    )


def test_entries_of_a_zip_come_by_name(tmp_path: Path) -> None:
    """A zip gives its entries sorted, in whatever order they were packed."""
    filled(tmp_path, {"box.zip": zipped({"b.txt": b"B.", "./c.txt": b"C.", "a/d.txt": b"D."})})
    inner = [one.inner for one in find_members([tmp_path]) if isinstance(one, Member)]
    assert inner == ["a/d.txt", "b.txt", "c.txt"]


def test_one_member_at_a_time(tmp_path: Path) -> None:
    """Nothing is opened before it is asked for: a file written meanwhile is read as it is then."""
    filled(tmp_path, {"a.txt": b"A.", "b.txt": b"B."})
    found = find_members([tmp_path])
    next(found)
    (tmp_path / "b.txt").write_bytes(b"C.")
    last = next(found)
    assert isinstance(last, Member)
    assert last.content == b"C."


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chunk_bytes=st.integers(1, 300), limit=st.integers(1, 8))
def test_chunks_change_nothing(tmp_path: Path, chunk_bytes: int, limit: int) -> None:
    """However a file of records is cut, the same records are read, up to the same limit."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINES)
    config = ReadConfig(chunk_bytes=chunk_bytes, max_records=limit)
    found = all_read(find_members([path], config=config), config)
    read = [one for one in found if isinstance(one, Placed)]
    assert [(one.file, one.text) for one in read] == [
        (f"{path}#{i}", f"Text {i}.") for i in range(1, min(limit, 7) + 1)
    ]
    assert len(found) - len(read) == (limit < 7)


@pytest.mark.parametrize(("n_bytes", "n_dropped"), [(26, 0), (25, 1)])
def test_bytes_of_a_file_of_records(tmp_path: Path, n_bytes: int, n_dropped: int) -> None:
    """A file of records is read up to the limit, and what stands beyond is listed."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text":"A"}\n{"text":"B"}\n')
    config = ReadConfig(chunk_bytes=13, max_record_file_bytes=n_bytes - 2)
    found = all_read(find_members([path], config=config))
    dropped = [one.reason for one in found if isinstance(one, Dropped)]
    assert len(dropped) == n_dropped
    assert len(found) == 2
    assert all("the rest is not read" in reason for reason in dropped)


def test_a_chunk_that_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chunk that its reader refuses is listed by its first record; the others are read."""

    def refuse_two(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
        if b"Text 2." in content:
            raise UnreadableError("is no good; mend it")
        yield from read_jsonl(content, config)

    monkeypatch.setitem(READERS, ".jsonl", refuse_two)
    filled(tmp_path, {"a.jsonl": LINES})
    found = all_read(find_members([tmp_path / "a.jsonl"], config=ReadConfig(chunk_bytes=20)))
    assert [one.file.removeprefix(f"{tmp_path}/") for one in found] == [
        f"a.jsonl#{i}" for i in range(1, 8)
    ]
    (refused,) = (one.reason for one in found if isinstance(one, Dropped))
    assert refused == (
        "is no good; mend it; this and the records behind it, about 19 bytes, are not read"
    )


@pytest.mark.parametrize("error", [UnreadableError("is no good; mend it"), ValueError("bad")])
def test_a_file_that_is_refused_while_it_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """What was cut off before a splitter refuses the rest is read."""

    def split_once(stream: BinaryIO, config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
        yield 1, LINES[:20]
        raise error

    monkeypatch.setitem(SPLITTERS, ".jsonl", split_once)
    filled(tmp_path, {"a.jsonl": LINES})
    first, last = all_read(find_members([tmp_path]))
    assert isinstance(first, Placed)
    assert isinstance(last, Dropped)
    assert str(error) in last.reason


PIPED = {
    "a text": (b"The council met.", [("-", "The council met.")]),
    "one record": (b'{"text": "A."}', [("-", "A.")]),
    "records": (b'{"text": "A."}\n{"text": "B."}', [("-#1", "A."), ("-#2", "B.")]),
    "a list": (b'[{"text": "A."}]', [("-#1", "A.")]),
    "a zip": (zipped({"a.txt": b"A."}), [("-/a.txt", "A.")]),
    "packed records": (gzip.compress(LINES[:40]), [("-#1", "Text 1."), ("-#2", "Text 2.")]),
    "a packed tar": (tarred({"a.txt": b"A."}, "gz"), [("-/a.txt", "A.")]),
    "nothing": (b"", [("-", "holds no text; fill it or leave it out")]),
}  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), PIPED.values(), ids=PIPED)
def test_standard_input(content: bytes, expected: list[tuple[str, str]]) -> None:
    """What comes without a name is told by its content and shown as `-`."""
    assert piped(content) == expected


def test_standard_input_in_a_zip_needs_names() -> None:
    """Only what has no name is told by its text: an entry of an archive has one."""
    ((file, reason),) = piped(zipped({"a": b"A."}))
    assert file == "-/a"
    assert reason.startswith("has the suffix ''; known ones are ")


def test_a_bomb_by_standard_input() -> None:
    """The bytes that came in are the measure of what may come out."""
    config = ReadConfig(min_ratio_bytes=1000, max_unpacked_ratio=10, chunk_bytes=500)
    (_, reason) = piped(gzip.compress(b"\n" * 9_000_000), config)[-1]
    assert reason.startswith("unpacks to more than 10 times its")


def test_what_unpacks_as_texts_do_is_no_bomb() -> None:
    """Beyond the floor, standard input may unpack to the ratio times what came in."""
    texts = json.dumps({"text": " ".join(str(i * i) for i in range(20_000))}).encode()
    config = ReadConfig(min_ratio_bytes=1000, max_unpacked_ratio=10)
    ((file, text),) = piped(gzip.compress(texts), config)
    assert (file, text[:5]) == ("-", "0 1 4")


def test_standard_input_is_read_once(tmp_path: Path) -> None:
    """A dash given twice is read once and listed; files come before it."""
    filled(tmp_path, {"a.txt": b"A."})
    found = all_read(find_members(["-", tmp_path, Path("-")], stdin=io.BytesIO(b"B.")))
    assert [one.file for one in found] == [str(tmp_path / "a.txt"), "-", "-"]
    assert isinstance(found[2], Dropped)


def test_a_file_named_as_a_dash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash with its folder is a file."""
    monkeypatch.chdir(tmp_path)
    filled(tmp_path, {"-": b"A."})
    ((found),) = find_members(["./-"], stdin=io.BytesIO(b"B."))
    assert isinstance(found, Dropped)
    assert found.reason.startswith("has the suffix ''")


UNKNOWN = {
    "a suffix that is not known": ("a.xyz", b"A.", "has the suffix '.xyz'; known ones are ."),
    "below a compression": (
        "a.xyz.gz",
        gzip.compress(b"A."),
        "holds a file with the suffix '.xyz'",
    ),
    "none below a compression": ("a.gz", gzip.compress(b"A."), "holds a file with the suffix ''"),
}


@pytest.mark.parametrize(("name", "content", "reason"), UNKNOWN.values(), ids=UNKNOWN)
def test_what_no_reader_takes(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """A format that is not known is listed with those that are."""
    filled(tmp_path, {name: content})
    (found,) = all_read(find_members([tmp_path / name]))
    assert isinstance(found, Dropped)
    assert found.reason.startswith(reason)


def test_names_that_are_no_unicode(tmp_path: Path) -> None:
    """Files whose names are no Unicode, or hold marks, are read and shown escaped."""
    name = "a\udcff\u202e.txt"
    try:
        (tmp_path / name).write_bytes(b"A.")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    (member,) = find_members([tmp_path])
    assert isinstance(member, Member)
    assert member.file == str(tmp_path / r"a\xff\u202e.txt")
    assert member.location.encode() == member.file.encode()


LENGTHS = {
    "a text at the limit": ({"text": "x" * 20}, None),
    "a text beyond it": (
        {"text": "x" * 21},
        "is a text of 21 characters, more than the 20 of a report; split it into its reports",
    ),
    "a field at the limit": ({"text": "A.", "title": "y" * 10}, None),
    "a field beyond it": (
        {"text": "A.", "publisher": "y" * 11},
        "has a publisher of 11 characters, more than 10; leave that field out",
    ),
}


@pytest.mark.parametrize(("record", "reason"), LENGTHS.values(), ids=LENGTHS)
def test_what_is_too_long_for_a_report(
    tmp_path: Path, record: dict[str, str], reason: str | None
) -> None:
    """A text or a field as long as the limit is read; one character more is listed."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    config = ReadConfig(max_report_chars=20, max_field_chars=10)
    (found,) = all_read(find_members([path], config=config), config)
    assert (found.reason if isinstance(found, Dropped) else None) == reason
