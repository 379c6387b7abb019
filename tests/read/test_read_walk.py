from __future__ import annotations

import inspect
import os
import stat
import sys
from pathlib import Path

import pytest
from archive_builder import filled
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import InputError
from stateofplay.model.report import Dropped
from stateofplay.read.walk import find_files

FILES = dict.fromkeys(["b/a.txt", "b-1.txt", "b.txt", "a.txt", "b/.h/h.txt", "b/c/d.txt"], b"A.")


def names(paths: list[Path | str], root: Path) -> list[str]:
    """Return what is found under the paths, relative to the root; dropped things after a mark."""
    return [
        f"- {os.path.relpath(one.file, root)}"
        if isinstance(one, Dropped)
        else os.path.relpath(one, root)
        for one in find_files(paths)
    ]


def test_files_come_sorted_part_by_part(tmp_path: Path) -> None:
    """Names are compared folder by folder, not as one string; hidden ones are passed over."""
    filled(tmp_path, FILES)
    assert names([tmp_path], tmp_path) == [
        "a.txt", "b/a.txt", "b/c/d.txt", "b-1.txt", "b.txt"
    ]  # fmt: skip


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(["b", "b/a.txt", "a.txt", "b/.h", "b/c", "a.txt", "b/c/../a.txt"]))
def test_the_order_of_the_paths_changes_nothing(tmp_path: Path, order: list[str]) -> None:
    """Each file comes once, by whatever paths; each path that is covered is one line."""
    filled(tmp_path, FILES)
    assert names([tmp_path / name for name in order], tmp_path) == [
        "a.txt", "- a.txt", "b/a.txt", "b/c/d.txt", "b/.h/h.txt", "- b/a.txt", "- b/a.txt", "- b/c"
    ]  # fmt: skip


def test_a_path_through_a_link_is_the_file_it_leads_to(tmp_path: Path) -> None:
    """A file that is reached by two ways is read once."""
    filled(tmp_path, {"pile/a.txt": b"A."})
    (tmp_path / "way").symlink_to(tmp_path / "pile", target_is_directory=True)
    found = names([tmp_path / "pile" / "a.txt", tmp_path / "way" / "a.txt"], tmp_path)
    assert found == ["pile/a.txt", "- way/a.txt"]


def test_what_lies_behind_a_link_is_read_when_it_is_named(tmp_path: Path) -> None:
    """A link in a folder is listed; a path that goes through it leads elsewhere, and counts."""
    filled(tmp_path, {"pile/b.txt": b"B.", "far/a.txt": b"A."})
    (tmp_path / "pile" / "way").symlink_to(tmp_path / "far", target_is_directory=True)
    given_paths: list[Path | str] = [
        tmp_path / "pile", tmp_path / "pile/way", tmp_path / "pile/way/a.txt"
    ]  # fmt: skip
    found = names(given_paths, tmp_path)
    assert sorted(set(found)) == ["- pile/way", "pile/b.txt", "pile/way/a.txt"]


def test_a_deep_folder(tmp_path: Path) -> None:
    """A folder deeper than Python's stack is walked to its end."""
    deep = tmp_path.joinpath(*["d"] * 250)
    filled(deep, {"a.txt": b"A."})
    n_frames = len(inspect.stack())
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(n_frames + 120)
    try:
        found = list(find_files([tmp_path]))
    finally:
        sys.setrecursionlimit(limit)
    assert found == [deep / "a.txt"]


def test_all_paths_are_checked_before_the_first_file(tmp_path: Path) -> None:
    """A path that is not there stops the run before anything is read."""
    filled(tmp_path, FILES)
    with pytest.raises(InputError, match="no such file or folder"):
        next(find_files([tmp_path, tmp_path / "z"]))


@pytest.mark.parametrize("name", ["a\0b", "a.txt/b"], ids=["a zero", "below a file"])
def test_paths_that_cannot_be(tmp_path: Path, name: str) -> None:
    """A path that no file can have is the user's slip too."""
    filled(tmp_path, FILES)
    with pytest.raises(InputError, match="no such file or folder"):
        next(find_files([f"{tmp_path}/{name}"]))


def test_a_path_that_the_system_refuses(tmp_path: Path) -> None:
    """A path that cannot be asked for is listed with the system's reason."""
    (one,) = find_files([tmp_path / ("n" * 300)])
    assert isinstance(one, Dropped)
    assert one.reason.startswith("cannot be opened")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system opens everything")
def test_a_folder_that_does_not_open(tmp_path: Path) -> None:
    """A folder without permission is listed; the rest is read."""
    filled(tmp_path, FILES)
    (tmp_path / "b").chmod(0)
    try:
        assert names([tmp_path], tmp_path) == ["a.txt", "- b", "b-1.txt", "b.txt"]
    finally:
        (tmp_path / "b").chmod(stat.S_IRWXU)


def test_a_name_that_is_no_unicode_is_shown_escaped(tmp_path: Path) -> None:
    """What is told about a file can be printed, whatever its name."""
    (tmp_path / os.fsdecode(b"a\xff.txt")).symlink_to(tmp_path)
    (one,) = find_files([tmp_path])
    assert isinstance(one, Dropped)
    assert one.file == str(tmp_path / r"a\xff.txt")
