"""Ids of reports, and which of two identical ones is the same report twice.

An id is a hash of content, publisher and address. Two files with the same content are two reports
(forty identical reprints are forty reports), unless both state the same publisher and the same
address or publication time: then the second is the same report again, as in two exports of a press
archive that overlap. Identical reports that state less than that are numbered in the order of where
they lie, so that one more of them changes no id that is there already.

Reads     texts as they were found: digest, publisher, address, place
Writes    for each the id of its report, or the text that it is again; order changes nothing
Method    those alike in digest, publisher and address are numbered by where they lie
Cost      linear, after sorting those that are alike
Limits    a text that states neither publisher nor address is known by content and place:
          from another folder it is another printing
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stateofplay.model.ids import content_id
from stateofplay.model.report import Dropped, Kind, Mended, RawReport, Stated
from stateofplay.read.found import Found
from stateofplay.read.mending import mend, mend_stated, whole


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a text lies.

    Args:
        location: absolute path, with the path inside an archive behind it.
        nth: 1 for the first record with this content in the file, 2 for the next, and so on.
    """

    location: str
    nth: int


@dataclass(frozen=True, slots=True)
class Print:
    """All that the identity of one text rests on, without the text.

    Args:
        digest: SHA-256 of the bytes it was read from, in hex.
        file: the path as the user gave it, with `#N` for record N.
    """

    digest: str
    publisher: str | None
    url: str | None
    published: str | None
    place: Place
    file: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A text that was found, and where.

    Args:
        digest: SHA-256 of the bytes it was read from, in hex.
        file: the path as the user gave it, inner path behind it, with `#N` for record N of many.
        location: absolute path, inner path behind it, without the number of the record.
    """

    digest: str
    kind: Kind
    text: str
    stated: Stated
    mended: tuple[Mended, ...]
    file: str
    location: str


def place(found: Found, file: str, location: str) -> Placed:
    """Return a text that was found with where it lies, mixed-up charsets mended.

    Its bytes are let go for their hash.
    """
    digest = hashlib.sha256(found.content).hexdigest()
    where = file if found.part is None else f"{file}#{found.part}"
    text, mended = mend(whole(found.text))
    return Placed(digest, found.kind, text, mend_stated(found.stated), mended, where, location)


def absolute(path: Path) -> str:
    """Return the whole path; symbolic links stay, for they are never followed."""
    return os.path.abspath(path)  # noqa: PTH100  # Path.resolve() would follow them


def name_prints(prints: Sequence[Print]) -> list[str | Print]:
    """Return for each print its report's id, or the earlier print whose report it is again.

    The order of the prints changes nothing but the order of what is returned.
    """
    alike: dict[tuple[str, str | None, str | None], list[int]] = defaultdict(list)
    for i, one in enumerate(prints):
        alike[one.digest, one.publisher, one.url].append(i)
    named: list[str | Print] = [""] * len(prints)
    for (digest, publisher, url), group in alike.items():
        group.sort(key=lambda i: (prints[i].place, prints[i].file))
        first_of: dict[str | None, int] = {}
        n_before = 0
        for i in group:
            # What tells two of one publisher apart; nothing does where it is `None`.
            time = prints[i].published if url is None else url
            is_known = publisher is not None and time is not None
            if is_known and time in first_of:
                named[i] = prints[first_of[time]]
                continue
            first_of[time] = i
            number = (n_before,) if n_before else ()
            named[i] = content_id("report", digest, publisher, url, *number)
            n_before += 1
    return named


def name_reports(placed: Iterable[Placed]) -> tuple[list[RawReport], list[Dropped]]:
    """Return the reports with their ids, and those that are another one again; no order."""
    all_placed = list(placed)
    prints = prints_of(all_placed)
    reports: list[RawReport] = []
    dropped: list[Dropped] = []
    for one, name in zip(all_placed, name_prints(prints), strict=True):
        if isinstance(name, Print):
            dropped.append(again(one.file, name.file))
        else:
            reports.append(RawReport(name, one.file, one.kind, one.text, one.stated, one.mended))
    return reports, dropped


def prints_of(placed: Sequence[Placed]) -> list[Print]:
    """Return what the identity of each text rests on, in the same order."""
    seen: dict[tuple[str, str], int] = defaultdict(int)
    prints = []
    for one in placed:
        seen[one.location, one.digest] += 1
        where = Place(one.location, seen[one.location, one.digest])
        stated = one.stated
        prints.append(
            Print(one.digest, stated.publisher, stated.url, stated.published, where, one.file)
        )
    return prints


def again(file: str, first: str) -> Dropped:
    """Return the line for a report that is there already."""
    return Dropped(
        file,
        f"is the same report as {first}: same content, publisher and address or time; "
        "leave one of them out",
    )
