"""The tables of an archive, and how an older archive becomes a current one.

Reads     an open SQLite file
Writes    the current tables in it, with what older ones held
Method    `user_version` holds the number of migrations that an archive has been through; opening
          runs the missing ones in a single transaction, so that a crash leaves the old archive.
          `application_id` tells an archive from any other SQLite file
Source    SQLite: PRAGMA application_id, user_version
Cost      none for a current archive, else linear in what a migration moves
Limits    an archive of a later version is refused, never guessed at
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from stateofplay.model.errors import InputError

APPLICATION_ID = 0x536F5031  # "SoP1" in ASCII

# Each entry leads from the version before it; one that has been released is never edited.
MIGRATIONS: tuple[str, ...] = (
    """
    -- A file that was read to its end. `origin`: hash of its bytes; `reading`: version of the
    -- code that read them.
    CREATE TABLE file (
        path TEXT PRIMARY KEY,
        origin TEXT NOT NULL,
        reading TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX file_by_origin ON file (origin);

    -- One published text as it was last read. `nth` counts identical records of one file.
    CREATE TABLE text (
        number INTEGER PRIMARY KEY,
        path TEXT NOT NULL,
        location TEXT NOT NULL,
        digest TEXT NOT NULL,
        nth INTEGER NOT NULL,
        file TEXT NOT NULL,
        kind TEXT NOT NULL,
        content TEXT NOT NULL,
        stated BLOB NOT NULL,
        mended BLOB,
        told BLOB,
        origin TEXT NOT NULL,
        reading TEXT NOT NULL,
        UNIQUE (location, digest, nth)
    );
    CREATE INDEX text_by_file ON text (path, file);

    -- What was given and not read, by the file that it lay in.
    CREATE TABLE dropped (
        path TEXT NOT NULL,
        file TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (path, file, reason)
    ) WITHOUT ROWID;

    -- What a stage found in one report. `fingerprint`: the stage's version and what it read.
    CREATE TABLE result (
        report TEXT NOT NULL,
        stage TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (report, stage)
    ) WITHOUT ROWID;

    -- What was found in the whole pile, once for the state that `fingerprint` stands for.
    CREATE TABLE whole (
        name TEXT PRIMARY KEY,
        fingerprint TEXT NOT NULL,
        content BLOB NOT NULL
    ) WITHOUT ROWID;

    -- What people judged, in the order in which they did; rows are only ever added.
    CREATE TABLE judgement (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL,
        content BLOB NOT NULL
    );
    """,
)


def migrate(connection: sqlite3.Connection, migrations: Sequence[str] = MIGRATIONS) -> int:
    """Bring the archive to the current version and return the version that it had.

    Args:
        connection: in autocommit mode, with the right to write.
        migrations: SQL scripts, oldest first.

    Raises:
        InputError: the file is another program's, or made by a later version.
    """
    before = check(connection, len(migrations))
    if before == len(migrations):
        return before
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been quicker.
        before = check(connection, len(migrations))
        for script in migrations[before:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return before


def check(connection: sqlite3.Connection, n_known: int = len(MIGRATIONS)) -> int:
    """Return the version of the archive; 0 for an empty file.

    Raises:
        InputError: the file is another program's, or made by a later version.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (n_tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if n_tables and application != APPLICATION_ID:
        raise InputError(
            f"the file is a database of another program (application id {application}); "
            "give an archive that `stateofplay add` made, or a new name"
        )
    if version > n_known:
        raise InputError(
            f"the archive has version {version}, this program knows up to {n_known}; "
            "install a newer stateofplay"
        )
    return int(version)


def _statements(script: str) -> list[str]:
    """Return the statements of a script; `executescript` would commit the transaction first."""
    statements, current = [], ""
    for piece in script.split(";")[:-1]:
        current += f"{piece};"
        if sqlite3.complete_statement(current):
            statements.append(current)
            current = ""
    return statements
