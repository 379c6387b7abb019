"""The reader suite: what every reader and every splitter keeps to, whatever its format."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Dropped
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.members import Member, read_member
from stateofplay.read.registry import READERS, SPLITTERS, UNPACKERS

SUFFIXES = sorted(READERS)
# How files begin that the readers know: bytes at random would rarely get past the first check.
HEADS = [
    b"", b"\xef\xbb\xbf", b"\xff\xfe", b"%PDF-1.4\n", b"{\\rtf1\\ansi ", b"PK\x03\x04", b"PAR1",
    b"From a@e.com Mon May  4 12:00:00 2031\nSubject: A\n\n", b"Subject: A\nMIME-Version: 1.0\n\n",
    b"<?xml version='1.0'?><rss><channel><item>", b"<html><body><p>", b'{"text": "A.',
    b'[{"text": ', b'{"text": "A."}\n', b"title,text\nA,B\n", b"title;text\n\"A", b"# A\n\n",
]  # fmt: skip
TAILS = st.one_of(
    st.binary(max_size=60),
    st.text("A.,;\"'<>/&#{}[]\\=-:\n\r\t \ud800\u00a0\u2028é", max_size=60).map(
        lambda text: text.encode("utf-8", "surrogatepass")
    ),
)
CONTENTS = st.builds(lambda head, tail: head + tail, st.sampled_from(HEADS), TAILS)


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=25)
@given(content=CONTENTS)
def test_any_bytes_are_read_or_refused(suffix: str, content: bytes) -> None:
    """Whatever the bytes, a reader yields texts that can be written, or one kind of error."""
    try:
        found = list(READERS[suffix](content, ReadConfig()))
    except UnreadableError:
        return
    for one in found:
        (one.text if isinstance(one, Found) else one.reason).encode("utf-8")
        if isinstance(one, Found):
            for value in (one.stated.title, one.stated.published, one.stated.publisher,
                          one.stated.url, one.stated.byline):  # fmt: skip
                assert value is None or value.encode("utf-8")


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=10)
@given(content=CONTENTS)
def test_reading_is_pure(suffix: str, content: bytes) -> None:
    """The same bytes give the same texts again."""
    member = Member("a", None, suffix, content, "a", "/a")
    assert read_member(member) == read_member(member)


@pytest.mark.parametrize("content", [b"", b" \n", b"\0"], ids=["nothing", "blank", "a zero"])
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_without_a_text_is_listed(suffix: str, content: bytes) -> None:
    """A file that holds nothing is one line with a reason, in every format."""
    (one,) = read_member(Member("a", None, suffix, content, "a", "/a"))
    assert isinstance(one, Dropped)
    assert one.file in ("a", "a#1")


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=10)
@given(content=CONTENTS)
def test_records_are_numbered_from_one(suffix: str, content: bytes) -> None:
    """Numbers of records rise from 1; a file is either one text or numbered."""
    try:
        found = list(READERS[suffix](content, ReadConfig()))
    except UnreadableError:
        return
    parts = [one.part for one in found if isinstance(one, Found)]
    numbers = [part for part in parts if part is not None]
    assert numbers == sorted(set(numbers))
    assert all(number >= 1 for number in numbers)
    assert numbers == parts or len(parts) == 1


@pytest.mark.parametrize("suffix", sorted(SPLITTERS))
@settings(max_examples=25)
@given(content=CONTENTS, chunk_bytes=st.integers(1, 40))
def test_any_bytes_are_split(suffix: str, content: bytes, chunk_bytes: int) -> None:
    """Whatever the bytes, chunks are numbered upwards and can be read, or are refused."""
    config = ReadConfig(chunk_bytes=chunk_bytes)
    try:
        pieces = list(SPLITTERS[suffix](io.BytesIO(content), config))
    except UnreadableError:
        return
    chunks = [piece for piece in pieces if not isinstance(piece, Unread)]
    firsts = [first for first, _ in chunks]
    assert firsts == sorted(set(firsts))
    assert all(first >= 1 for first in firsts)
    for first, chunk in chunks:
        assert read_member(Member("a", None, suffix, chunk, "a", "/a", first), config=config)


def test_each_suffix_is_in_one_form() -> None:
    """Suffixes have a point and small letters; none is read in two ways."""
    for suffix in (*READERS, *UNPACKERS):
        assert suffix.startswith(".")
        assert suffix == suffix.casefold()
    assert not set(READERS) & set(UNPACKERS)
    assert set(SPLITTERS) <= set(READERS)
