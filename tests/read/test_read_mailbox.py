from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.mailbox import read_mailbox, split_mailbox


def box(*bodies: str) -> bytes:
    """Return a mailbox; each body is a mail with a short header."""
    return "".join(
        f"From MAILER Mon May  5 07:00:00 2031\nSubject: S\n\n{body}\n\n" for body in bodies
    ).encode()


def read(content: bytes, **limits: int) -> list[tuple[int | None, str]]:
    """Return number and text, or number and reason, of each mail."""
    found = read_mailbox(content, ReadConfig(**limits), readers={})
    return [(one.part, one.text.strip() if isinstance(one, Found) else one.reason) for one in found]


def split(content: bytes, **limits: int) -> list[tuple[int, bytes] | Unread]:
    """Return the chunks of a mailbox."""
    return list(split_mailbox(io.BytesIO(content), ReadConfig(**limits)))


LONG_LINE = f"One.\n{' ' * 65_536}From x 10:00"
STARTS = {
    "two mails": (box("One.", "Two."), [(1, "One."), (2, "Two.")]),
    "a marked line": (box("One.\n>From here on."), [(1, "One.\nFrom here on.")]),
    "a line marked twice": (box("One.\n>>From here on."), [(1, "One.\n>From here on.")]),
    "no blank line before": (box("One.\nFrom x 10:00"), [(1, "One.\nFrom x 10:00")]),
    "no time in the line": (box("One.\n\nFrom now on"), [(1, "One.\n\nFrom now on")]),
    "inside a long line": (box(f"One.\n{' ' * 65_536}From x 10:00")[:-2], [(1, LONG_LINE)]),
    "line ends of Windows": (
        box("One.", "Two.").replace(b"\n", b"\r\n"),
        [(1, "One."), (2, "Two.")],
    ),
    "blank lines above": (b"\n\n" + box("One."), [(1, "One.")]),
}  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), STARTS.values(), ids=STARTS)
def test_where_a_mail_starts(content: bytes, expected: list[tuple[int | None, str]]) -> None:
    """A mail starts at a `From ` line with a time, after a blank line; marks are taken off."""
    assert read(content) == expected


def test_what_comes_out_of_one_mail_has_its_number() -> None:
    """A broken mail costs itself only, and the numbers are those of the mails."""
    broken = b"From MAILER Mon May  5 07:00:00 2031\n\nNo header.\n\n"
    found = read(box("One.") + broken + box("Three."))
    assert [part for part, _ in found] == [1, 2, 3]
    assert found[1][1].startswith("has no header of a mail")


def test_chunks_say_what_the_whole_says() -> None:
    """Read chunk by chunk, whatever their size, a mailbox holds the same mails."""
    content = box(*(f"Mail number {n}." for n in range(20)))
    for size in (1, 200, 10_000):
        texts = [
            (first + part - 1, text)
            for first, chunk in split(content, chunk_bytes=size)
            for part, text in read(chunk)
        ]
        assert texts == read(content)


def test_a_mail_that_is_too_large_is_listed() -> None:
    """A mail beyond the limit is listed with its number; those around it are read."""
    content = box("One.", "x" * 200_000 + "\n" + "y" * 200_000, "Three.")
    first, second, third = split(content, max_file_bytes=100_000)
    assert isinstance(second, Unread)
    assert (first[0], second.part, third[0]) == (1, 2, 3)
    assert second.reason.startswith("has more than 100000 bytes")
    assert [part for part, _ in read(content, max_file_bytes=100_000)] == [1, 2, 3]


@pytest.mark.parametrize(("n_most", "n_read"), [(2, 2), (1, 1)])
def test_number_of_mails(n_most: int, n_read: int) -> None:
    """Mails beyond the limit are listed in one line."""
    found = read(box("One.", "Two."), max_records=n_most)
    assert sum(text in ("One.", "Two.") for _, text in found) == n_read
    assert len(found) == 2


def test_a_file_without_from_line_is_no_mailbox() -> None:
    """What does not start like a mailbox is refused by the reader and listed by the splitter."""
    with pytest.raises(UnreadableError, match="does not start with a 'From ' line"):
        read(b"Subject: x\n\nText.")
    (line,) = split(b"Subject: x\n\nText.")
    assert isinstance(line, Unread)


_PIECES = st.sampled_from([b"From a 10:00\n", b"From:x\n", b"\n", b">From ", b"\xff\x00", b"x"])


@settings(max_examples=80, deadline=None)
@given(st.lists(_PIECES).map(b"".join))
def test_any_bytes_are_split_and_read_or_refused(content: bytes) -> None:
    """Whatever the bytes, chunks are read or refused with one kind of error."""
    for piece in split(content, chunk_bytes=20):
        if not isinstance(piece, Unread):
            read(piece[1])
