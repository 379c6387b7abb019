"""The archive file: whole transactions, nothing twice, old archives become new ones."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import InputError
from stateofplay.store.archive import Store, open_store, temporary_store
from stateofplay.store.rows import DroppedRow, FileRow, ResultRow, TextRow
from stateofplay.store.schema import APPLICATION_ID, MIGRATIONS, migrate


def text_row(location: str = "/pile/a.txt", digest: str = "d1", nth: int = 1) -> TextRow:
    """Return one stored text."""
    return TextRow(
        path=location, location=location, digest=digest, nth=nth, file=Path(location).name,
        kind="text", content="The ferry sailed.", stated=b"{}", origin="o1", reading="v1",
    )  # fmt: skip


def file_row(path: str, *dropped: DroppedRow, origin: str | None = "o1", v: str = "v1") -> FileRow:
    """Return one file that was read to its end."""
    return FileRow(path, origin, v, dropped)


@pytest.fixture(params=["file", "temporary"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Each kind of store: every test runs on all of them."""
    is_file = request.param == "file"
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) if is_file else temporary_store() as opened:
        yield opened


def _texts(store: Store) -> list[TextRow]:
    """Return the texts as they were handed in, without their numbers."""
    return [replace(row, number=None) for row in store.texts()]


def test_a_text_keeps_its_number(store: Store) -> None:
    """Reading a text anew, or adding others, changes no number."""
    store.add_batch([text_row(digest="d2")], [])
    (before,) = [row.number for row in store.texts()]
    store.add_batch([text_row(digest="d1"), replace(text_row(digest="d2"), content="Anew.")], [])
    assert {row.digest: row.number for row in store.headers()}["d2"] == before


def test_what_goes_in_comes_out(store: Store) -> None:
    """A text reads back as it was stored, in the order of places."""
    rows = [text_row("/pile/b.txt"), text_row("/pile/a.txt", nth=2), text_row("/pile/a.txt")]
    store.add_batch(rows, [])
    assert _texts(store) == [rows[2], rows[1], rows[0]]
    assert [row.content for row in store.headers()] == ["", "", ""]


def test_adding_twice_adds_nothing(store: Store) -> None:
    """A text that is there is not stored again."""
    store.add_batch([text_row()], [])
    store.add_batch([text_row(), text_row(digest="d2")], [])
    assert store.size().n_texts == 2


def test_a_text_read_anew_is_what_the_last_reading_made_of_it(store: Store) -> None:
    """Better code may make more of the same bytes; the name that is shown stays."""
    store.add_batch([text_row()], [])
    store.add_batch([replace(text_row(), content="It sailed.", file="else.txt", reading="v2")], [])
    (row,) = store.texts()
    assert (row.content, row.file, row.reading) == ("It sailed.", "a.txt", "v2")


def test_a_file_read_again_replaces_its_dropped_lines(store: Store) -> None:
    """What could not be read of a file is what the last reading said."""
    first = file_row("/pile/a.json", DroppedRow("a.json#1", "broken"))
    store.add_batch([], [first, file_row("/pile/b.json", DroppedRow("b.json", "empty"))])
    store.add_batch([], [file_row("/pile/a.json", DroppedRow("a.json#2", "cut"), origin="o2")])
    assert [row.file for row in store.dropped()] == ["a.json#2", "b.json"]
    assert store.noted("/pile/a.json") == file_row("/pile/a.json", origin="o2")


def test_a_file_that_was_not_read_to_its_end_is_read_again(store: Store) -> None:
    """A file without a hash of its bytes is not noted, also when it was before."""
    store.add_batch([], [file_row("/pile/a.json")])
    store.add_batch([], [file_row("/pile/a.json", origin=None)])
    assert store.noted("/pile/a.json") is None
    assert store.noted("/pile/never.json") is None


READ_ANEW = {
    "same bytes, better code": ("o1", "v2", ["new"]),
    "same bytes, same code": ("o1", "v1", ["new", "old"]),
    "other bytes, better code": ("o2", "v2", ["new", "old"]),
}


@pytest.mark.parametrize(("origin", "reading", "left"), READ_ANEW.values(), ids=READ_ANEW)
def test_only_what_was_misread_goes(
    origin: str, reading: str, left: list[str], store: Store
) -> None:
    """Texts that only older code made of the same bytes go; what other bytes held stays."""
    store.add_batch([text_row(digest="old")], [file_row("/pile/a.txt")])
    new = replace(text_row(digest="new"), origin=origin, reading=reading)
    store.add_batch([new], [file_row("/pile/a.txt", origin=origin, v=reading)])
    assert [row.digest for row in store.texts()] == left


def test_a_file_that_moved_takes_all_along(store: Store) -> None:
    """Texts, what was dropped and what is noted lie at the new place, under the new name."""
    old, new = "/old/box.zip", "/new/here/box.zip"
    inner = replace(text_row(f"{old}/box.zip/a.txt"), path=old, file="old/box.zip/box.zip/a.txt#2")
    dropped = DroppedRow("old/box.zip/b.txt", "empty")
    store.add_batch([inner, text_row("/old/c.txt")], [file_row(old, dropped)])
    store.move_file(old, new, "here/box.zip")
    moved = next(iter(store.texts()))
    assert (moved.path, moved.location) == (new, f"{new}/box.zip/a.txt")
    assert moved.file == "here/box.zip/box.zip/a.txt#2"
    assert store.dropped() == [DroppedRow("here/box.zip/b.txt", "empty")]
    assert (store.noted(old), store.noted(new)) == (None, file_row(new))
    assert store.paths_of("o1") == [new]


def test_what_a_table_tells_is_kept_beside_the_text(store: Store) -> None:
    """A statement goes to the text of that name in that file only, and reading again keeps it."""
    store.add_batch([text_row("/one/a.txt"), text_row("/two/a.txt")], [])
    store.tell([("/two/a.txt", "a.txt", b"told")])
    store.add_batch([text_row("/two/a.txt")], [])
    assert [row.told for row in store.texts()] == [None, b"told"]


def test_results_replace_older_ones(store: Store) -> None:
    """A stage has one result a report, the last one."""
    store.put_results([ResultRow("r1", "times", "f1", b"old"), ResultRow("r1", "clean", "f", b"")])
    store.put_results([ResultRow("r1", "times", "f2", b"new")])
    assert store.results_of("r1") == [
        ResultRow("r1", "clean", "f", b""),
        ResultRow("r1", "times", "f2", b"new"),
    ]
    assert store.results_of("r2") == []


def test_the_whole_stands_for_one_state(store: Store) -> None:
    """What was kept for another state is not given out."""
    store.put_whole("dossier", "s1", b"one")
    assert store.whole("dossier", "s1") == b"one"
    assert store.whole("dossier", "s2") is None
    store.put_whole("dossier", "s2", b"two")
    assert store.whole("dossier", "s1") is None


def test_judgements_stay_in_order(store: Store) -> None:
    """Judgements are only ever added, the same one again as well."""
    numbers = [store.add_judgement("j1", b"a"), store.add_judgement("j1", b"a")]
    assert numbers == sorted(set(numbers))
    assert [row.content for row in store.judgements()] == [b"a", b"a"]


def test_a_batch_is_stored_whole_or_not_at_all(store: Store) -> None:
    """When one row of a batch cannot be stored, none of it is."""
    store.add_batch([text_row()], [])
    unstorable = FileRow("/pile/b.txt", object())  # type: ignore[arg-type]
    with pytest.raises(sqlite3.Error):
        store.add_batch([text_row("/pile/b.txt")], [file_row("/pile/a.txt"), unstorable])
    assert store.size().n_texts == 1
    assert store.noted("/pile/a.txt") is None


@given(st.text(st.characters(exclude_categories=["Cs"])), st.binary())
def test_any_text_and_bytes_read_back(content: str, stated: bytes) -> None:
    """Every character that UTF-8 has, NUL among them, and every byte comes back."""
    row = TextRow("/p", "/p", "d", 1, "p", "text", content, stated, stated, stated)
    with temporary_store() as store:
        store.add_batch([row], [])
        assert _texts(store) == [row]


def test_readers_stand_beside_a_writer(tmp_path: Path) -> None:
    """While one writes, others read what was there before and afterwards what came."""
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) as writer, open_store(path) as reader:
        writer.add_batch([text_row(digest=str(n)) for n in range(500)], [])
        rows = reader.texts()
        next(rows)
        writer.add_batch([text_row(digest="late")], [])
        assert sum(1 for _ in rows) == 499
        assert reader.size().n_texts == 501


def test_two_writers_take_turns(tmp_path: Path) -> None:
    """Two runs that add the same reports store each once."""
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) as one, open_store(path) as other:
        for n in range(9):
            for store in (one, other):
                store.add_batch([text_row(digest=str(n))], [])
        assert one.size().n_texts == 9


def test_an_archive_lies_in_one_file_when_it_is_closed(tmp_path: Path) -> None:
    """The write-ahead log is gone when the last run ends, so that the file can be copied."""
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) as opened:
        opened.add_batch([text_row()], [])
    assert [one.name for one in tmp_path.iterdir()] == ["affair.sop"]


NO_ARCHIVES = {
    "text": b"This is a report, not an archive. " * 40,
    "cut archive": b"SQLite format 3\x00" + b"\x10\x00\x01\x01" + bytes(30),
}


@pytest.mark.parametrize("content", NO_ARCHIVES.values(), ids=NO_ARCHIVES)
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    """A file that is no archive is named, and stays as it was."""
    path = tmp_path / "other.sop"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"other\.sop"):
        open_store(path)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    """A database with tables of its own is not written into."""
    path = tmp_path / "photos.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photo (name TEXT)")
    connection.close()
    with pytest.raises(InputError, match="another program"):
        open_store(path)


def test_a_missing_archive_says_how_to_make_one(tmp_path: Path) -> None:
    """Reading an archive that is not there makes none."""
    with pytest.raises(InputError, match="stateofplay add"):
        open_store(tmp_path / "none.sop")
    assert list(tmp_path.iterdir()) == []


def test_a_later_version_is_refused(tmp_path: Path) -> None:
    """An archive that a later program made is not touched."""
    path = tmp_path / "affair.sop"
    open_store(path, may_create=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    with pytest.raises(InputError, match="newer"):
        open_store(path)


# The tables of version 1 as they were first written; never edited, whatever the schema becomes.
FIRST_VERSION = Path(__file__).with_name("archive_version_1.sql")


def test_an_archive_of_the_first_version_opens_with_all_it_holds(tmp_path: Path) -> None:
    """An archive of the first version reads as it did, however many versions came since."""
    path = tmp_path / "old.sop"
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST_VERSION.read_text(encoding="utf-8"))
    connection.close()
    with open_store(path) as store:
        assert store.version() == len(MIGRATIONS)
        assert [row.content for row in store.texts()] == ["The ferry sailed."]
        assert store.dropped() == [DroppedRow("b.json", "is no JSON")]
        assert store.noted("/pile/a.txt") == file_row("/pile/a.txt")
        assert [row.stage for row in store.results_of("report-1")] == ["clean"]
        assert [row.id for row in store.judgements()] == ["judgement-1"]


STEPS = (
    "CREATE TABLE one (a TEXT);",
    "ALTER TABLE one ADD COLUMN b TEXT NOT NULL DEFAULT 'new'; CREATE TABLE two (c TEXT);",
)


def test_migrations_run_once_and_in_order() -> None:
    """Only the missing steps run, and rows from before them stay."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    assert migrate(connection, STEPS[:1]) == 0
    connection.execute("INSERT INTO one VALUES ('kept')")
    assert migrate(connection, STEPS) == 1
    assert migrate(connection, STEPS) == 2
    assert connection.execute("SELECT * FROM one").fetchall() == [("kept", "new")]
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_migration_that_fails_changes_nothing() -> None:
    """When a later step breaks, the archive is what it was before all of them."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, STEPS[:1])
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, (*STEPS, "CREATE TABLE one (again TEXT);"))
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    """When no room is left, the batch is not there, what was there before is, and reading works."""
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) as opened:
        opened.add_batch([text_row()], [])
        opened._connection.execute("PRAGMA max_page_count = 30")
        with pytest.raises(InputError, match="full"):
            opened.add_batch([replace(text_row(digest="d2"), content="x" * 1_000_000)], [])
        assert opened.size().n_texts == 1


def test_an_archive_in_a_folder_that_cannot_be_written_to_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the right to write, reading works and writing says what to do."""
    path = tmp_path / "affair.sop"
    with open_store(path, may_create=True) as opened:
        opened.add_batch([text_row()], [])
    monkeypatch.setattr("stateofplay.store.archive._can_write", lambda _connection: False)
    with open_store(path) as opened:
        assert opened.size().n_texts == 1
        with pytest.raises(InputError, match="permissions"):
            opened.add_batch([text_row(digest="d2")], [])
