"""The version of a stage."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from stateofplay.versions import _files


def test_weights_are_part_of_the_version() -> None:
    """Whatever a tagger has learnt counts as much as code does."""
    folder = resources.files("stateofplay").joinpath("text")
    names = [name for name, _ in _files(folder, "text")]
    assert {"text/tagger/weights/names.bin", "text/tagger/weights/words.bin"} <= set(names)


def test_other_weights_are_another_version(tmp_path: Path) -> None:
    """One changed byte of a weights file changes what is hashed; a page of prose does not."""
    weights = tmp_path / "names.bin"
    weights.write_bytes(b"one")
    before = _files(tmp_path, "text")
    (tmp_path / "MODEL_CARD.md").write_text("prose")
    assert _files(tmp_path, "text") == before
    weights.write_bytes(b"two")
    assert _files(tmp_path, "text") != before
