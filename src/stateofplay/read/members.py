"""Members: the things under the given paths that hold reports, one held at a time.

Reads     files and folders, standard input, and what lies in archives and compressed files
Writes    the bytes that one reader reads at once, sorted by where they lie, entries of a zip by
          name and of a tar as they stand in it; what is not read, with its reason
Method    a file of records is cut into chunks; every other file is one member. Finding reads
          the disk; reading a member is pure, so that another process can do it
Source    the standards of the formats, named by their readers
Cost      linear in the bytes; one member is held, and 16 bytes for each entry of an archive
Limits    of size, count, depth and unpacked bytes stand in `ReadConfig`
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Dropped
from stateofplay.read.config import DEFAULTS, ReadConfig
from stateofplay.read.containers import (
    DAMAGE,
    BeyondBudgetError,
    Budget,
    Entry,
    check_whole,
    counted,
    damaged,
    unreadable,
)
from stateofplay.read.found import Found, Unread
from stateofplay.read.identity import Placed, absolute, place
from stateofplay.read.names import shown, suffix_of
from stateofplay.read.registry import READERS, SPLITTERS, UNPACKERS
from stateofplay.read.sniff import N_HEAD, text_suffix, true_suffix
from stateofplay.read.walk import find_files, unopened

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Member:
    """What one reader reads at once: a file, or a chunk of a file of records.

    Args:
        path: the file on the disk as it was given, or `-`.
        inner: path inside the archive, `/` between its parts; `None` when it is in none.
        suffix: names the reader.
        first_part: number of the first record, from 1.
        file: the name that is shown, without the number of a record.
        location: absolute path, inner path behind it.
    """

    path: str
    inner: str | None
    suffix: str
    content: bytes
    file: str
    location: str
    first_part: int = 1


def find_members(
    paths: Sequence[str | Path],
    *,
    config: ReadConfig = DEFAULTS,
    stdin: BinaryIO | None = None,
) -> Iterator[Member | Dropped]:
    """Yield each member under the paths, and a line for each thing that is not read.

    Args:
        paths: files, folders with all that lies below them, patterns such as `reports/*.txt`, and
            `-` for standard input (`./-` is a file of that name); their order changes nothing.
        config: limits of size and depth.
        stdin: what `-` reads; `None`: the standard input of this process.

    Raises:
        InputError: a path does not exist, or a pattern fits nothing; before the first member.
    """
    for given in find_inputs(paths):
        if isinstance(given, Dropped):
            yield given
        else:
            yield from open_input(given, config=config, stdin=stdin)


def find_inputs(paths: Sequence[str | Path]) -> Iterator[str | Path | Dropped]:
    """Yield each file once, sorted, then standard input as `-`; a line for what is neither.

    Raises:
        InputError: a path does not exist, or a pattern fits nothing; before the first file.
    """
    yield from find_files([path for path in paths if str(path) != STDIN])
    n_stdin = sum(str(path) == STDIN for path in paths)
    if n_stdin:
        yield STDIN
    if n_stdin > 1:
        yield Dropped(STDIN, "is standard input, given twice: read once; leave one of them out")


def open_input(
    given: str | Path, *, config: ReadConfig = DEFAULTS, stdin: BinaryIO | None = None
) -> Iterator[Member | Dropped]:
    """Yield the members of one input, and a line for each thing in it that is not read."""
    if isinstance(given, str):
        return _from_stdin(stdin or sys.stdin.buffer, config)
    return _from_file(given, config)


def read_member(member: Member, *, config: ReadConfig = DEFAULTS) -> tuple[Placed | Dropped, ...]:
    """Return the texts of one member, and a line for each record that cannot be read."""
    read: list[Placed | Dropped] = []
    try:
        for found in READERS[member.suffix](member.content, config):
            part = None if found.part is None else found.part + member.first_part - 1
            if part is not None and part > config.max_records:
                read.append(_too_many(member.file, config))
                break
            read.append(_placed(replace(found, part=part), member, config))
    except UnreadableError as error:
        read.append(_refused(member, error))
    if not read:
        read.append(_without_records(member.file))
    return tuple(read)


def _refused(member: Member, error: UnreadableError) -> Dropped:
    if member.first_part == 1:
        return Dropped(member.file, str(error))
    return Dropped(
        f"{member.file}#{member.first_part}",
        f"{error}; this and the records behind it, about {len(member.content)} bytes, are not read",
    )


def _placed(found: Found | Unread, member: Member, config: ReadConfig) -> Placed | Dropped:
    where = member.file if found.part is None else f"{member.file}#{found.part}"
    if isinstance(found, Unread):
        return Dropped(where, found.reason)
    if not found.text.strip():
        return Dropped(where, "holds no text; fill it or leave it out")
    too_long = _too_long(found, config)
    return Dropped(where, too_long) if too_long else place(found, member.file, member.location)


def _too_long(found: Found, config: ReadConfig) -> str | None:
    """Return why a text, or a field beside it, is too long for a report; `None` when none is."""
    n, most = len(found.text), config.max_report_chars
    if n > most:
        return (
            f"is a text of {n} characters, more than the {most} of a report; "
            "split it into its reports"
        )
    most = config.max_field_chars
    for one in fields(found.stated):
        n = len(getattr(found.stated, one.name) or "")
        if n > most:
            return f"has a {one.name} of {n} characters, more than {most}; leave that field out"
    return None


def _from_stdin(stdin: BinaryIO, config: ReadConfig) -> Iterator[Member | Dropped]:
    budget = Budget(0, config)
    entry = Entry(STDIN, "", None, STDIN, STDIN)
    yield from _from_root(entry, counted(stdin, budget.give), budget, config)


def _from_file(path: Path, config: ReadConfig) -> Iterator[Member | Dropped]:
    file = shown(str(path))
    entry = Entry(str(path), path.name, None, file, shown(absolute(path)))
    if not _is_known(suffix_of(entry.name)):
        yield _unknown(entry)
        return
    try:
        n_bytes = path.stat().st_size
        stream = path.open("rb")
    except OSError as error:
        yield Dropped(file, unopened(error))
        return
    with stream:
        yield from _from_root(entry, stream, Budget(n_bytes, config), config)


def _from_root(
    root: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Member | Dropped]:
    """Yield the members of one given file; an entry that stands in it twice counts once."""
    seen: set[bytes] = set()
    try:
        for one in _members(root, stream, budget, config):
            if isinstance(one, Member) and one.inner is not None:
                key = _key(one)
                if key in seen:
                    yield Dropped(one.file, "stands twice in its archive: read once; pack it once")
                    continue
                seen.add(key)
            yield one
    except BeyondBudgetError as error:
        yield Dropped(root.file, str(error))


def _key(member: Member) -> bytes:
    name = f"{member.first_part} {member.location}"
    return blake2b(member.content, digest_size=16, key=blake2b(name.encode()).digest()).digest()


def _members(
    entry: Entry, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Member | Dropped]:
    named = suffix_of(entry.name)
    is_nameless = entry.path == STDIN and not entry.name
    if not is_nameless and not _is_known(named):
        yield _unknown(entry)
        return
    try:
        head = _head(stream)
    except DAMAGE as error:
        yield Dropped(entry.file, unreadable(error))
        return
    suffix = true_suffix(named, head) or text_suffix(head)
    if suffix != named:
        entry = replace(entry, name=entry.name + suffix)
    if suffix in UNPACKERS:
        yield from _unpacked(entry, suffix, stream, budget, config)
    elif suffix in SPLITTERS:
        yield from _chunks(entry, suffix, stream, config)
    elif suffix in READERS:
        yield from _whole(entry, suffix, stream, config)
    else:
        yield _unknown(entry)


def _unpacked(
    entry: Entry, suffix: str, stream: BinaryIO, budget: Budget, config: ReadConfig
) -> Iterator[Member | Dropped]:
    if entry.depth >= config.max_container_depth:
        yield Dropped(
            entry.file,
            f"lies in {entry.depth} archives in one another, which is the limit; unpack it first",
        )
        return
    for opened in UNPACKERS[suffix](entry, stream, budget, config):
        if isinstance(opened, Dropped):
            yield opened
        else:
            yield from _members(*opened, budget, config)


def _whole(
    entry: Entry, suffix: str, stream: BinaryIO, config: ReadConfig
) -> Iterator[Member | Dropped]:
    try:
        content = stream.read(config.max_file_bytes + 1)
        check_whole(stream)
    except DAMAGE as error:
        yield Dropped(entry.file, unreadable(error))
        return
    if len(content) > config.max_file_bytes:
        yield Dropped(entry.file, f"has more than {config.max_file_bytes} bytes; split it")
    else:
        yield Member(entry.path, entry.inner, suffix, content, entry.file, entry.location)


def _chunks(
    entry: Entry, suffix: str, stream: BinaryIO, config: ReadConfig
) -> Iterator[Member | Dropped]:
    n_pieces = n_bytes = 0
    for piece in _pieces(entry, suffix, stream, config):
        n_pieces += 1
        if isinstance(piece, Dropped):
            yield piece
            continue
        first, content = piece
        n_bytes += len(content)
        if n_bytes > config.max_record_file_bytes:
            limit = config.max_record_file_bytes
            yield Dropped(
                entry.file, f"has more than {limit} bytes: the rest is not read; split it"
            )
            return
        if first > config.max_records:
            # Where the limit lies inside the chunk before, reading that chunk has told so.
            if first == config.max_records + 1:
                yield _too_many(entry.file, config)
            return
        yield Member(entry.path, entry.inner, suffix, content, entry.file, entry.location, first)
    if not n_pieces:
        yield _without_records(entry.file)


def _pieces(
    entry: Entry, suffix: str, stream: BinaryIO, config: ReadConfig
) -> Iterator[tuple[int, bytes] | Dropped]:
    try:
        for piece in SPLITTERS[suffix](stream, config):
            if isinstance(piece, Unread):
                where = entry.file if piece.part is None else f"{entry.file}#{piece.part}"
                yield Dropped(where, piece.reason)
            else:
                yield piece
        check_whole(stream)
    except BeyondBudgetError:
        raise
    except UnreadableError as error:
        yield Dropped(entry.file, str(error))
    except DAMAGE as error:
        yield Dropped(entry.file, damaged(error))


def _head(stream: BinaryIO) -> bytes:
    return cast(BufferedReader, stream).peek(N_HEAD)


def _is_known(suffix: str) -> bool:
    return suffix in READERS or suffix in UNPACKERS


def _unknown(entry: Entry) -> Dropped:
    suffix = suffix_of(entry.name)
    if entry.file.endswith(shown(entry.name)):
        what = f"has the suffix {suffix!r}"
    elif entry.depth:
        what = f"holds a file with the suffix {suffix!r}"
    else:
        what = f"is {suffix!r} by its content"
    known = ", ".join(sorted({*READERS, *UNPACKERS}))
    return Dropped(entry.file, f"{what}; known ones are {known}")


def _too_many(file: str, config: ReadConfig) -> Dropped:
    return Dropped(
        file, f"holds more than {config.max_records} records: the rest is not read; split it"
    )


def _without_records(file: str) -> Dropped:
    return Dropped(file, "holds no record; fill it or leave it out")
