"""What an archive holds, as raw reports with their ids, as people judged them.

Method    ids are told anew from the whole archive on every reading, so that the order in which
          things were added changes nothing
Cost      one pass over what stands beside the texts; the texts themselves are read one by one
Limits    once a person judged a report, all texts are held while reports are read
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from stateofplay.codec import decode
from stateofplay.judgements.reports import judge_raw
from stateofplay.model.errors import BrokenPromiseError
from stateofplay.model.judgement import Judged, Judgement
from stateofplay.model.report import Dropped, Kind, Mended, RawReport, Stated
from stateofplay.read.identity import Place, Print, again, name_prints
from stateofplay.read.meta import with_meta
from stateofplay.store.archive import Store
from stateofplay.store.rows import TextRow


class View:
    """The reports of an archive at one moment.

    Args:
        store: an open archive.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        numbers, prints = array("q"), list[Print]()
        for row in store.headers():
            numbers.append(_number(row))
            prints.append(_print(row))
        self._names: dict[int, str] = {}
        dropped = [Dropped(row.file, row.reason) for row in store.dropped()]
        for number, one, name in zip(numbers, prints, name_prints(prints), strict=True):
            if isinstance(name, Print):
                dropped.append(again(one.file, name.file))
            else:
                self._names[number] = name
        self.judgements = load_judgements(store)
        self.judged: tuple[Judged, ...] = ()
        self._kept: list[RawReport] | None = None
        if any(target.sort == "report" for one in self.judgements for target in one.targets):
            self._kept, left_out, self.judged = judge_raw(list(self._read()), self.judgements)
            dropped.extend(left_out)
        self.dropped = tuple(sorted(set(dropped)))

    def __len__(self) -> int:
        """Return the number of reports."""
        return len(self._names) if self._kept is None else len(self._kept)

    def reports(self) -> Iterator[RawReport]:
        """Yield each report, one at a time, by where it lies."""
        return self._read() if self._kept is None else iter(self._kept)

    def _read(self) -> Iterator[RawReport]:
        for row in self._store.texts():
            name = self._names.get(_number(row))
            # A text that another process added since has no name yet: it is for the next reading.
            if name is not None:
                yield _raw(row, name)


def load_judgements(store: Store) -> tuple[Judgement, ...]:
    """Return what people judged, oldest first."""
    return tuple(
        replace(decode(row.content, Judgement), at=row.number) for row in store.judgements()
    )


def stated_in(row: TextRow) -> Stated:
    """Return what is stated about a text, by its container or a metadata table."""
    stated = decode(row.stated, Stated)
    return with_meta(stated, decode(row.told, Stated)) if row.told is not None else stated


def _print(row: TextRow) -> Print:
    stated = stated_in(row)
    place = Place(row.location, row.nth)
    return Print(row.digest, stated.publisher, stated.url, stated.published, place, row.file)


def _number(row: TextRow) -> int:
    if row.number is None:
        raise BrokenPromiseError(f"{row.file} was read from the archive without its number")
    return row.number


def _raw(row: TextRow, name: str) -> RawReport:
    mended = decode(row.mended, tuple[Mended, ...]) if row.mended is not None else ()
    return RawReport(name, row.file, cast(Kind, row.kind), row.content, stated_in(row), mended)
