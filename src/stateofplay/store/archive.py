"""One archive file: rows go in by transactions and come out in a fixed order.

Reads     rows of an archive: plain text and bytes, see `rows`
Writes    the same rows, in the order of their keys
Method    SQLite in WAL mode: one writer beside any number of readers. Every call that writes is
          one transaction, whole or not at all, and is on the disk when it returns (`synchronous
          = FULL`); writing a row that is there already adds none
Source    SQLite: Write-Ahead Logging; Atomic Commit
Cost      one fsync a call that writes: hand over rows by the hundred
Limits    WAL needs a local disk: on a network drive readers of other machines may see old pages
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePath
from types import TracebackType
from typing import Any

from stateofplay.model.errors import InputError
from stateofplay.store.rows import DroppedRow, FileRow, JudgementRow, ResultRow, Size, TextRow
from stateofplay.store.schema import MIGRATIONS, check, migrate

_WAIT_SECONDS = 60.0  # longest wait for another writer; its transactions last well under a second
_TEXT_COLUMNS = (
    "path, location, digest, nth, file, kind, content, stated, mended, told, origin, reading"
)
_TEXT_NAMES = _TEXT_COLUMNS.split(", ")
# A text that is there is read anew: better code may have made more of the same bytes. The name that
# it is shown with stays, and so does what a metadata table told.
_PUT_TEXT = (
    f"INSERT INTO text ({_TEXT_COLUMNS}) VALUES ({', '.join('?' * len(_TEXT_NAMES))}) "
    "ON CONFLICT (location, digest, nth) DO UPDATE SET "
    + ", ".join(
        f"{name} = excluded.{name}"
        for name in ("kind", "content", "stated", "mended", "origin", "reading")
    )
)


class Store:
    """An open archive. Use it as a context manager, or call `close`."""

    def __init__(self, connection: sqlite3.Connection, *, is_writable: bool) -> None:
        self._connection = connection
        self.is_writable = is_writable

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was written stays."""
        self._connection.close()

    # Writing

    def add_batch(self, texts: Sequence[TextRow], files: Iterable[FileRow]) -> None:
        """Store texts, in place of earlier readings of them, and files read to their end.

        Where a file has the bytes that it had when it was last read to its end, texts that only an
        older version of the code made of them go. What other bytes held stays: it was published.

        Args:
            texts: of any files, also of such as are not read to their end.
            files: each with what of it was not read, in place of what was noted before.
        """
        with self._transaction() as connection:
            connection.executemany(
                _PUT_TEXT, [tuple(getattr(row, name) for name in _TEXT_NAMES) for row in texts]
            )
            for file in files:
                self._finish(connection, file)

    def move_file(self, old: str, new: str, file: str) -> None:
        """Note that the file at `old` now lies at `new`, where it is shown as `file`.

        Args:
            old: absolute path, whose last part is that of `new`.
            new: absolute path.
            file: the name that is shown; inner path and number of a record come behind it.
        """
        name = PurePath(old).name
        query = "SELECT number, location, file FROM text WHERE path = ?"
        moved = [
            (
                new,
                new + location[len(old) :],
                file + shown[_end_of(name, shown, location, old) :],
                n,
            )
            for n, location, shown in self._rows(query, old)
        ]
        query = "SELECT file, reason FROM dropped WHERE path = ?"
        dropped = tuple(
            DroppedRow(file + shown[shown.rfind(name) + len(name) :], reason)
            for shown, reason in self._rows(query, old)
        )
        noted = self.noted(old)
        with self._transaction() as connection:
            connection.executemany(
                "UPDATE OR REPLACE text SET path = ?, location = ?, file = ? WHERE number = ?",
                moved,
            )
            self._finish(connection, FileRow(old, None))
            if noted is not None:
                self._finish(connection, replace(noted, path=new, dropped=dropped))

    def tell(self, told: Iterable[tuple[str, str, bytes]]) -> None:
        """Store what a metadata table states: the path, the file as shown, the statement."""
        with self._transaction() as connection:
            connection.executemany(
                "UPDATE text SET told = ? WHERE path = ? AND file = ?",
                [(statement, path, file) for path, file, statement in told],
            )

    def put_results(self, rows: Iterable[ResultRow]) -> None:
        """Store what stages found in reports, in place of what they had found before."""
        with self._transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO result VALUES (?,?,?,?)",
                [(row.report, row.stage, row.fingerprint, row.content) for row in rows],
            )

    def put_whole(self, name: str, fingerprint: str, content: bytes) -> None:
        """Store what was found in the whole pile, in place of what was there."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO whole VALUES (?,?,?)", (name, fingerprint, content)
            )

    def add_judgement(self, judgement_id: str, content: bytes) -> int:
        """Store a judgement behind all earlier ones and return its number."""
        with self._transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO judgement (id, content) VALUES (?, ?)", (judgement_id, content)
            )
            return int(cursor.lastrowid or 0)

    # Reading

    def noted(self, path: str) -> FileRow | None:
        """Return what is noted of a file that was read to its end, without what was dropped."""
        for row in self._rows("SELECT path, origin, reading FROM file WHERE path = ?", path):
            return FileRow(*row)
        return None

    def paths_of(self, origin: str) -> list[str]:
        """Return where files with these bytes lay when they were read to their end, sorted."""
        rows = self._rows("SELECT path FROM file WHERE origin = ? ORDER BY path", origin)
        return [row[0] for row in rows]

    def texts(self) -> Iterator[TextRow]:
        """Yield every text, by location, digest and number."""
        return self._texts(_TEXT_COLUMNS)

    def headers(self) -> Iterator[TextRow]:
        """Yield every text as `texts` does, its content left empty."""
        return self._texts(_TEXT_COLUMNS.replace("content", "''"))

    def files_of(self, path: str) -> list[str]:
        """Return the names, as shown, of the texts that lie in the file at `path`, sorted."""
        rows = self._rows("SELECT file FROM text WHERE path = ? ORDER BY file", path)
        return [row[0] for row in rows]

    def dropped(self) -> list[DroppedRow]:
        """Return what was not read, sorted by name and reason."""
        return [
            DroppedRow(*row) for row in self._rows("SELECT file, reason FROM dropped ORDER BY 1, 2")
        ]

    def results_of(self, report: str) -> list[ResultRow]:
        """Return what stages found in one report, by stage."""
        columns = "report, stage, fingerprint, content"
        rows = self._rows(f"SELECT {columns} FROM result WHERE report = ? ORDER BY stage", report)
        return [ResultRow(*row) for row in rows]

    def whole(self, name: str, fingerprint: str) -> bytes | None:
        """Return what was found in the whole pile in that state, `None` when it was not kept."""
        query = "SELECT content FROM whole WHERE name = ? AND fingerprint = ?"
        for row in self._rows(query, name, fingerprint):
            return bytes(row[0])
        return None

    def judgements(self) -> list[JudgementRow]:
        """Return the judgements, oldest first."""
        rows = self._rows("SELECT number, id, content FROM judgement ORDER BY number")
        return [JudgementRow(*row) for row in rows]

    def size(self) -> Size:
        """Return the counts of rows."""
        tables = ("file", "text", "dropped", "result", "judgement")
        return Size(
            *(n for table in tables for (n,) in self._rows(f"SELECT count(*) FROM {table}"))
        )

    def version(self) -> int:
        """Return the number of migrations that the archive has been through."""
        return check(self._connection)

    def find_damage(self) -> list[str]:
        """Return what SQLite finds wrong with the file, one line each; empty when it is sound."""
        try:
            rows = self._connection.execute("PRAGMA integrity_check").fetchall()
        except sqlite3.DatabaseError as error:
            return [str(error)]
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def _texts(self, columns: str) -> Iterator[TextRow]:
        query = f"SELECT {columns}, number FROM text ORDER BY location, digest, nth"
        for row in self._rows(query):
            yield TextRow(*row)

    def _rows(self, query: str, *values: str) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query.

        Raises:
            InputError: the file is damaged, or was while it was read.
        """
        try:
            yield from self._connection.execute(query, values)
        except sqlite3.DatabaseError as error:
            raise InputError(
                f"the archive cannot be read ({error}); run `stateofplay doctor` on it, and take "
                "a copy of it if you have one, or add the files to a new archive"
            ) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if not self.is_writable:
            raise InputError("cannot write to the archive; check its permissions, or copy it")
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                if self._connection.in_transaction:  # a full disk has rolled it back already
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            raise InputError(
                f"cannot write to the archive ({error}); check its permissions and disk space, "
                "and whether another run holds it"
            ) from error

    @staticmethod
    def _finish(connection: sqlite3.Connection, file: FileRow) -> None:
        connection.execute("DELETE FROM dropped WHERE path = ?", (file.path,))
        connection.executemany(
            "INSERT OR IGNORE INTO dropped VALUES (?,?,?)",
            [(file.path, dropped.file, dropped.reason) for dropped in file.dropped],
        )
        if file.origin is None:
            connection.execute("DELETE FROM file WHERE path = ?", (file.path,))
            return
        connection.execute(
            "DELETE FROM text WHERE path = ? AND origin = ? AND reading <> ?",
            (file.path, file.origin, file.reading),
        )
        connection.execute(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?)", (file.path, file.origin, file.reading)
        )


def _end_of(name: str, shown: str, location: str, path: str) -> int:
    """Return where the name of the file on the disk ends in the name that is shown."""
    return max(shown.rfind(name + location[len(path) :]), 0) + len(name)


def open_store(path: Path, *, may_create: bool = False) -> Store:
    """Open the archive at `path`, bringing an older one up to date.

    Args:
        path: of the file; its folder must exist.
        may_create: whether a file that is not there is made.

    Raises:
        InputError: there is no such file, or it is no archive of this program.
    """
    if not path.exists() and not may_create:
        raise InputError(
            f"no such archive: {path}; make it with `stateofplay add PATH --archive {path}`"
        )
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise InputError(f"the archive {path} is no file in a folder that exists; give another")
    try:
        return _opened(path)
    except sqlite3.DatabaseError as error:
        raise InputError(
            f"cannot open the archive {path}: {error}; give a file that `stateofplay add` made, "
            "and check its permissions"
        ) from error
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def temporary_store() -> Store:
    """Return an archive that is gone when it is closed, or when the program ends."""
    # The empty name is SQLite's own temporary file: no other process can see it.
    connection = sqlite3.connect("", isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    migrate(connection)
    return Store(connection, is_writable=True)


def _opened(path: Path) -> Store:
    connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)
    try:
        is_writable = _can_write(connection)
        if is_writable:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection)
        else:
            connection = _read_only(connection, path)
            if check(connection) < len(MIGRATIONS):
                raise InputError("it is older and cannot be written to; copy it, or allow it")
    except BaseException:
        connection.close()
        raise
    return Store(connection, is_writable=is_writable)


def _read_only(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Return a connection that needs no right to write, not even beside the file."""
    try:
        check(connection)
    except sqlite3.OperationalError:
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        # A log of what is being written cannot be made there, so nobody else can write either.
        connection.close()
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, isolation_level=None)
    return connection


def _can_write(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if "readonly" in str(error):
            return False
        raise
    connection.execute("ROLLBACK")
    return True
