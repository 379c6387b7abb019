from __future__ import annotations

from pathlib import Path

import pytest
from archive_builder import filled

from stateofplay.model.errors import InputError
from stateofplay.read.globs import expand

FILES = ["a.txt", "b.txt", "b.html", "x/a.txt", "x/y/c.txt", ".h/a.txt", ".i.txt"]
FITS = {
    "a name": ("a.txt", ["a.txt"]),
    "a name that is not there": ("none.txt", ["none.txt"]),
    "stars": ("*.txt", ["a.txt", "b.txt"]),
    "one sign": ("?.html", ["b.html"]),
    "a choice": ("[bc].txt", ["b.txt"]),
    "folders too": ("*", ["a.txt", "b.html", "b.txt", "x"]),
    "in any folder": ("**/a.txt", ["a.txt", "x/a.txt"]),
    "in a folder of any name": ("*/*.txt", ["x/a.txt"]),
    "a folder in the middle": ("x/**/*.txt", ["x/a.txt", "x/y/c.txt"]),
    "all below": ("x/**", ["x"]),
    "a folder and what is in it": ("**/*", ["a.txt", "b.html", "b.txt", "x"]),
    "hidden when asked for": (".*.txt", [".i.txt"]),
    "in a hidden folder": (".h/*", [".h/a.txt"]),
}


@pytest.mark.parametrize(("pattern", "expected"), FITS.values(), ids=FITS)
def test_expand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, expected: list[str]
) -> None:
    """A pattern gives the paths that it fits, sorted, the same from here and from the root."""
    filled(tmp_path, dict.fromkeys(FILES, b"A."))
    monkeypatch.chdir(tmp_path)
    assert [path.as_posix() for path in expand(pattern)] == expected
    assert list(expand(tmp_path / pattern)) == [tmp_path / name for name in expected]


def test_a_file_of_that_name_wins(tmp_path: Path) -> None:
    """A file whose name is the pattern itself is meant, and no other."""
    filled(tmp_path, {"[ab].txt": b"A.", "a.txt": b"B."})
    assert expand(tmp_path / "[ab].txt") == (tmp_path / "[ab].txt",)


@pytest.mark.parametrize("pattern", ["*.pdf", "none/*", "**/none.txt", "a.txt/*"])
def test_a_pattern_that_fits_nothing(tmp_path: Path, pattern: str) -> None:
    """A pattern without a file is the user's slip and stops the run."""
    filled(tmp_path, dict.fromkeys(FILES, b"A."))
    with pytest.raises(InputError, match="no file fits the pattern"):
        expand(tmp_path / pattern)


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A circle of links ends, and what lies behind a link is not found through it."""
    filled(tmp_path, {"x/a.txt": b"A."})
    for name in ("one", "two"):
        (tmp_path / "x" / name).symlink_to(tmp_path, target_is_directory=True)
    assert expand(tmp_path / "**" / "*.txt") == (tmp_path / "x" / "a.txt",)
