"""Writing the three forms of a dossier."""

import json
from datetime import date
from pathlib import Path

import pytest

from stateofplay.export.write import write_dossier
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError

EMPTY = Dossier(as_of=date(2030, 5, 6), reports=())
NAMES = ["dossier.html", "dossier.json", "dossier.md"]


def test_writes_three_forms_and_nothing_else(tmp_path: Path) -> None:
    """The folder is made, and holds the three files and no rest of the writing."""
    folder = tmp_path / "new" / "affair"
    written = write_dossier(EMPTY, folder)
    assert sorted(p.name for p in folder.iterdir()) == NAMES
    assert json.loads(written.json.read_text(encoding="utf-8")) == written.document


def test_writing_again_replaces(tmp_path: Path) -> None:
    """An older dossier is replaced whole, and other files of the folder stay."""
    (tmp_path / "dossier.html").write_text("old", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    write_dossier(EMPTY, tmp_path, title="The Harbour")
    assert "The Harbour" in (tmp_path / "dossier.html").read_text(encoding="utf-8")
    assert "The Harbour" in (tmp_path / "dossier.md").read_text(encoding="utf-8")
    assert sorted(p.name for p in tmp_path.iterdir()) == [*NAMES, "notes.txt"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file where the folder should be is an input error that names it."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with pytest.raises(InputError, match="taken"):
        write_dossier(EMPTY, tmp_path / "taken")


def test_a_failure_leaves_the_old_dossier_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk gives out while writing, nothing of the old dossier has changed."""
    for name in NAMES:
        (tmp_path / name).write_text("old", encoding="utf-8")

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InputError, match="No space left"):
        write_dossier(EMPTY, tmp_path)
    assert [(tmp_path / name).read_text(encoding="utf-8") for name in NAMES] == ["old"] * 3
    assert sorted(p.name for p in tmp_path.iterdir()) == NAMES
