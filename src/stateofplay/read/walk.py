"""Which files lie under the paths that were given.

Hidden files and folders (a name with a leading point) inside a given folder are passed over
without a line: they are the file system's and other programs'. One that is given by its own name
is read. Symbolic links, pipes, sockets and devices are never followed: a link can lead out of the
folder or in a circle, and reading a pipe can wait for ever. They are listed.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from stateofplay.model.errors import InputError
from stateofplay.model.report import Dropped


def find_files(paths: Sequence[Path]) -> Iterator[Path | Dropped]:
    """Yield each regular file under the paths, and a line for each thing that is none.

    Raises:
        InputError: a path that was given does not exist.
    """
    for path in sorted(paths, key=str):
        if not path.exists() and not path.is_symlink():
            raise InputError(f"no such file or folder: {path}; check the spelling")
        yield from _under(path)


def _under(path: Path) -> Iterator[Path | Dropped]:
    try:
        mode = path.lstat().st_mode
        inside = sorted(path.iterdir(), key=str) if stat.S_ISDIR(mode) else []
    except OSError as error:
        yield Dropped(
            str(path), f"cannot be opened ({error.strerror or error}); check its permissions"
        )
        return
    if stat.S_ISLNK(mode):
        yield Dropped(str(path), "is a symbolic link, which is not followed; give its target")
    elif stat.S_ISDIR(mode):
        for child in inside:
            if not child.name.startswith("."):
                yield from _under(child)
    elif stat.S_ISREG(mode):
        yield path
    else:
        yield Dropped(str(path), "is a pipe, socket or device; save its content as a file")
