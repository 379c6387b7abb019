"""Patterns such as `reports/*.txt` and `**/*.html`, where the shell did not expand them.

A file that has the pattern for its name wins. Hidden names are matched only by a part that starts
with a point itself, and links are not followed: `**` can lead into no circle.

Reads     a pattern, and the names on the disk
Writes    the paths that it fits, sorted
Method    part by part, `**` for any number of folders
Cost      linear in the names of the folders that it leads through
Limits    a name with brackets is a pattern unless a file has that very name
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from glob import has_magic
from pathlib import Path

from stateofplay.model.errors import InputError
from stateofplay.read.names import shown


def expand(pattern: str | Path) -> tuple[Path, ...]:
    """Return the paths that a pattern fits, sorted; a plain path is returned as it is.

    Args:
        pattern: `*` and `?` and `[...]` fit within a name, `**` any number of folders.

    Raises:
        InputError: the pattern fits nothing.
    """
    path = Path(pattern)
    if not has_magic(str(path)) or os.path.lexists(path):
        return (path,)
    found = {Path(path.anchor)}
    parts = path.parts[1:] if path.anchor else path.parts
    while parts and parts[-1] == "**":  # a folder is read whole as it is
        parts = parts[:-1]
    for part in parts:
        found = set(_matches(found, part))
    if not found:
        raise InputError(
            f"no file fits the pattern {shown(str(path))}; check the spelling, or give the folder"
        )
    # A file under a folder that fits too is read with that folder.
    return tuple(sorted(p for p in found if not any(above in found for above in p.parents)))


def _matches(folders: Iterable[Path], part: str) -> Iterator[Path]:
    for folder in folders:
        if part == "**":
            yield from _folders(folder)
        elif has_magic(part):
            yield from (folder / name for name in _names(folder, part))
        elif os.path.lexists(folder / part):
            yield folder / part


def _folders(folder: Path) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        yield path
        waiting.extend(below for name in _names(path, "*") if _is_folder(below := path / name))


def _is_folder(path: Path) -> bool:
    # The functions of `Path` break on what cannot be opened.
    return os.path.isdir(path) and not os.path.islink(path)  # noqa: PTH112, PTH114


def _names(folder: Path, part: str) -> list[str]:
    try:
        names = os.listdir(folder)  # noqa: PTH208  # names alone are wanted
    except OSError:
        return []  # no folder, or none that opens: nothing in it fits
    return [
        name
        for name in names
        if fnmatch(name, part) and (part.startswith(".") or not name.startswith("."))
    ]
