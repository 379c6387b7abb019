"""Which files lie under the paths that were given.

Hidden files and folders (a name with a leading point) inside a given folder are passed over
without a line: they are the file system's and other programs'. One that is given by its own name
is read. Symbolic links, pipes, sockets and devices are never followed: a link can lead out of the
folder or in a circle, and reading a pipe can wait for ever. They are listed.

Reads     paths and patterns
Writes    regular files sorted by where they lie, each once; a line for everything else
Method    folders are walked without following links
Cost      linear in the entries of the folders, after sorting
Limits    a folder that cannot be opened is listed, and what is in it stays unknown
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from stateofplay.model.errors import InputError
from stateofplay.model.report import Dropped
from stateofplay.read.globs import expand
from stateofplay.read.names import shown


def find_files(paths: Sequence[str | Path]) -> Iterator[Path | Dropped]:
    """Yield each regular file under the paths, and a line for each thing that is none.

    Files come sorted by where they lie, part by part, so that a folder stands before what is in it.
    All paths are checked before the first file comes. A path that another one covers is listed and
    not read again.

    Args:
        paths: files, folders and patterns such as `reports/*.txt`, in any order.

    Raises:
        InputError: a path does not exist, or a pattern fits nothing.
    """
    expanded = [path for pattern in paths for path in expand(pattern)]
    for path in expanded:
        _check(path)
    placed = [(_true_place(path), path) for path in expanded]
    placed.sort(key=lambda pair: (pair[0].parts, str(pair[1])))
    seen: dict[Path, Path] = {}
    for place, path in placed:
        first = _covering(place, seen)
        if first is not None:
            yield Dropped(
                shown(str(path)),
                f"is {shown(str(first))}, given twice: read once; leave one of them out",
            )
            continue
        seen[place] = path
        yield from _under(path)


def unopened(error: OSError) -> str:
    """Return the reason for a file or folder that the system does not open."""
    return f"cannot be opened ({error.strerror or error}); check its permissions"


def _true_place(path: Path) -> Path:
    """Return where the path leads; one that is a link itself is not followed."""
    if os.path.islink(path):  # noqa: PTH114  # Path's own breaks on what cannot be opened
        return Path(os.path.realpath(path.parent), path.name)
    return Path(os.path.realpath(path))


def _check(path: Path) -> None:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise InputError(
            f"no such file or folder: {shown(str(path))}; check the spelling"
        ) from error
    except OSError:
        return  # it is there, and will be listed when it is opened


def _covering(place: Path, seen: Mapping[Path, Path]) -> Path | None:
    """Return the path by which the walk of another one met this place, `None` when none did."""
    for above in (place, *place.parents):
        if above in seen:
            inside = place.relative_to(above)
            return None if _is_hidden(inside) else seen[above] / inside
    return None


def _is_hidden(inside: Path) -> bool:
    return any(part.startswith(".") for part in inside.parts)


def _under(root: Path) -> Iterator[Path | Dropped]:
    # Names wait, no paths: a folder may hold a hundred thousand.
    waiting: list[tuple[Path, list[str]]] = [(root.parent, [root.name])]
    while waiting:
        folder, names = waiting[-1]
        if not names:
            waiting.pop()
            continue
        path = folder / names.pop()
        try:
            mode = path.lstat().st_mode
            inside = sorted(os.listdir(path), reverse=True) if stat.S_ISDIR(mode) else []  # noqa: PTH208  # names alone
        except OSError as error:
            yield Dropped(shown(str(path)), unopened(error))
            continue
        if stat.S_ISDIR(mode):
            waiting.append((path, [name for name in inside if not name.startswith(".")]))
        elif stat.S_ISREG(mode):
            yield path
        else:
            yield Dropped(shown(str(path)), _irregular(mode))


def _irregular(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "is a symbolic link, which is not followed; give its target"
    return "is a pipe, socket or device; save its content as a file"
