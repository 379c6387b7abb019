"""Read files into an archive, so that a crash at any point loses nothing that was told.

Reads     files and folders
Writes    texts, what could not be read, and for each file that it was read to its end
Method    members stream through as many processes as are given and come back in order; texts are
          stored by the batch, each batch whole or not at all. A file that was read to its end
          with the same bytes and the same code is passed over, also when it has moved; one that
          was not is read again, and what is there already adds nothing
Cost      one hash of each file; memory for one batch
Limits    a file that changes keeps the reports it had: both versions were published
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from os import fspath
from pathlib import Path

from stateofplay.api.paths import StrPath
from stateofplay.api.view import View
from stateofplay.codec import encode
from stateofplay.engine.spread import Lost, spread
from stateofplay.model.errors import BrokenPromiseError
from stateofplay.model.progress import Progress
from stateofplay.model.report import Dropped
from stateofplay.read.config import DEFAULTS, ReadConfig, with_limits
from stateofplay.read.identity import Placed, absolute
from stateofplay.read.members import Member, find_inputs, open_input, read_member
from stateofplay.read.meta import read_meta
from stateofplay.read.names import shown
from stateofplay.store.archive import Store
from stateofplay.store.rows import DroppedRow, FileRow, TextRow
from stateofplay.versions import stage_version

_BATCH = 64  # texts a transaction; reading them takes a hundred times what storing them does
_HASH_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Added:
    """What adding did.

    Args:
        n_new: by how many reports the archive grew.
        n_known: texts that were there already, or are the same report again.
        n_files: files that were read.
        n_unchanged: files passed over, because they had been read to their end as they are.
        dropped: what of the given could not be read, or not be used of the metadata table.
    """

    n_new: int
    n_known: int
    n_files: int
    n_unchanged: int
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """Stands before the first and behind the last member of a file.

    Args:
        path: absolute.
        file: the name that is shown.
        origin: hash of its bytes when it was opened; `None` where there are none to compare.
    """

    path: str
    file: str
    origin: str | None
    is_end: bool


_Task = Member | Dropped | _Mark
_Read = tuple[Placed | Dropped, ...] | _Mark


def add_paths(
    store: Store,
    paths: Sequence[StrPath],
    *,
    meta: StrPath | None,
    limits: Sequence[str],
    processes: int,
    progress: Progress,
    stored: Callable[[str], None] | None,
) -> tuple[Added, View]:
    """Read the paths into the archive and return what was done and what is there now.

    The arguments are those of `Archive.add`.
    """
    config = with_limits(DEFAULTS, limits)
    adder = _Adder(store, config, progress, stored or _nobody)
    n_before = len(View(store))
    inputs = list(find_inputs([fspath(path) for path in paths]))
    tasks = adder.tasks(inputs)
    for read in spread(partial(_read_task, config=config), tasks, processes=processes):
        adder.take(read)
    adder.flush()
    if meta is not None:
        adder.tell(Path(meta))
    view = View(store)
    return adder.added(len(view) - n_before), view


def _nobody(file: str) -> None:
    """Tell nobody."""


def _read_task(task: _Task, config: ReadConfig) -> _Read:
    if isinstance(task, Member):
        return read_member(task, config=config)
    return (task,) if isinstance(task, Dropped) else task


class _Adder:
    """Stores what comes back from reading, file by file."""

    def __init__(
        self, store: Store, config: ReadConfig, progress: Progress, stored: Callable[[str], None]
    ) -> None:
        self._store = store
        self._config = config
        self._progress = progress
        self._stored = stored
        self._reading = _hash_text(f"{stage_version('read')} {config}")
        self._texts: list[TextRow] = []
        self._finished: list[FileRow] = []
        self._names: list[str] = []  # of the files in `_finished`
        self._current: _Mark | None = None
        self._current_dropped: list[DroppedRow] = []
        self._alike: Counter[tuple[str, str]] = Counter()
        self._paths: dict[str, None] = {}  # of this run, absolute, in the order of reading
        self._dropped: list[Dropped] = []
        self._n_seen = self._n_files = self._n_unchanged = 0

    def tasks(self, inputs: Sequence[str | Path | Dropped]) -> Iterator[_Task]:
        """Yield all that is to be read, with a mark before and behind each file."""
        for number, one in enumerate(inputs, start=1):
            if isinstance(one, Dropped):
                yield from self._not_opened(one)
            else:
                yield from self._file(one)
            self._progress("read", number, len(inputs))

    def _not_opened(self, dropped: Dropped) -> Iterator[_Task]:
        path = shown(absolute(Path(dropped.file)))
        # A file that is given twice is read once: the line about it has a place of its own.
        path = f"again {path}" if path in self._paths else path
        yield _Mark(path, dropped.file, None, is_end=False)
        yield dropped
        yield _Mark(path, dropped.file, None, is_end=True)

    def _file(self, path: str | Path) -> Iterator[_Task]:
        file = shown(str(path))
        if isinstance(path, str):
            location, origin = file, None  # a stream is gone once it is read
        else:
            location, origin = shown(absolute(path)), _hash(path)
        self._paths[location] = None
        if origin is not None and self._is_read(location, origin, file):
            self._n_unchanged += 1
            self._n_seen += len(self._store.files_of(location))
            return
        yield _Mark(location, file, origin, is_end=False)
        yield from open_input(path, config=self._config)
        yield _Mark(location, file, origin, is_end=True)

    def _is_read(self, location: str, origin: str, file: str) -> bool:
        """Return whether this code has read these bytes to their end, here or where they lay."""
        noted = self._store.noted(location)
        if noted is None:
            # A pile that was moved is no second pile. One that lies in two places is.
            name = Path(location).name
            for old in self._store.paths_of(origin):
                if Path(old).name == name and not Path(old).exists():
                    self._store.move_file(old, location, file)
                    noted = self._store.noted(location)
                    break
        return noted is not None and (noted.origin, noted.reading) == (origin, self._reading)

    def take(self, read: _Read | Lost[_Task]) -> None:
        """Take what came back for one task."""
        if isinstance(read, _Mark):
            self._mark(read)
            return
        if isinstance(read, Lost):
            read = (_lost(read.item),)
        for one in read:
            if isinstance(one, Dropped):
                self._dropped.append(one)
                self._current_dropped.append(DroppedRow(one.file, one.reason))
            else:
                self._texts.append(self._row(one))
        if len(self._texts) >= _BATCH:
            self.flush()

    def _mark(self, mark: _Mark) -> None:
        if not mark.is_end:
            self._current, self._current_dropped = mark, []
            self._alike.clear()
            return
        dropped = tuple(self._current_dropped)
        self._finished.append(FileRow(mark.path, mark.origin, self._reading, dropped))
        self._names.append(mark.file)
        self._n_files += mark.origin is not None
        if len(self._finished) >= _BATCH:
            self.flush()

    def _row(self, placed: Placed) -> TextRow:
        if self._current is None:
            raise BrokenPromiseError(f"{placed.file} came before the mark of its file")
        self._alike[placed.location, placed.digest] += 1
        return TextRow(
            path=self._current.path,
            location=placed.location,
            digest=placed.digest,
            nth=self._alike[placed.location, placed.digest],
            file=placed.file,
            kind=placed.kind,
            content=placed.text,
            stated=encode(placed.stated),
            mended=encode(placed.mended) if placed.mended else None,
            origin=self._current.origin or "",
            reading=self._reading,
        )

    def flush(self) -> None:
        """Store what has come back; when this returns it is safe."""
        if not self._texts and not self._finished:
            return
        self._store.add_batch(self._texts, self._finished)
        self._n_seen += len(self._texts)
        for name in self._names:
            self._stored(name)
        self._texts, self._finished, self._names = [], [], []

    def tell(self, table: Path) -> None:
        """Store what a metadata table states about the files of this run."""
        by_name = {name: path for path in self._paths for name in self._store.files_of(path)}
        meta = read_meta(table, by_name, self._config)
        self._dropped.extend(meta.dropped)
        rows = tuple(DroppedRow(one.file, one.reason) for one in meta.dropped)
        self._store.add_batch([], [FileRow(shown(absolute(table)), None, dropped=rows)])
        self._store.tell(
            (by_name[file], file, encode(stated)) for file, stated in sorted(meta.by_file.items())
        )

    def added(self, n_new: int) -> Added:
        """Return the counts of this run, by whose end the archive has `n_new` reports more."""
        return Added(
            n_new=n_new,
            n_known=max(self._n_seen - n_new, 0),
            n_files=self._n_files,
            n_unchanged=self._n_unchanged,
            dropped=tuple(sorted(set(self._dropped))),
        )


def _hash(path: Path) -> str | None:
    """Return a hash of the bytes of a file; `None` if they cannot be read."""
    digest = hashlib.blake2b(digest_size=16)
    try:
        with path.open("rb") as stream:
            while block := stream.read(_HASH_BYTES):
                digest.update(block)
    except OSError:
        return None
    return digest.hexdigest()


def _hash_text(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _lost(task: _Task) -> Dropped:
    """Return the line for a member whose reader ended its process."""
    return Dropped(task.file, "ends the process that reads it; save it as plain text")
