"""Archives for tests, built in memory."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import warnings
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from stateofplay.model.report import Dropped
from stateofplay.read.config import DEFAULTS, ReadConfig
from stateofplay.read.members import find_members, read_member
from stateofplay.read.paths import ReadResult, read_paths

# The same bytes on every run: no time of packing stands in them.
PACK: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "gz": partial(gzip.compress, mtime=0),
    "bz2": bz2.compress,
    "xz": lzma.compress,
}
Files = Mapping[str, bytes] | Iterable[tuple[str, bytes]]


def pairs(files: Files) -> list[tuple[str, bytes]]:
    """Return names and contents; a list of pairs can hold one name twice."""
    return list(files.items() if isinstance(files, Mapping) else files)


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of the files, in the order given."""
    content = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(content, "w", method) as archive:
        warnings.simplefilter("ignore")  # of names that stand twice
        for name, data in pairs(files):
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return content.getvalue()


def tarred(files: Files, mode: str = "") -> bytes:
    """Return a tar of the files, in the order given; `mode` is `gz`, `bz2`, `xz` or empty."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        for name, data in pairs(files):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return PACK[mode](content.getvalue())


def filled(folder: Path, files: Files) -> Path:
    """Write the files below the folder and return it."""
    for name, content in pairs(files):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def read(path: Path, config: ReadConfig = DEFAULTS) -> ReadResult:
    """Read what one path holds."""
    return read_paths([path], config=config)


def texts(result: ReadResult, root: Path) -> dict[str, str]:
    """Return the text of each report by its file, without the path of the root."""
    return {one.file.removeprefix(f"{root}").lstrip("/"): one.text for one in result.reports}


def reasons(result: ReadResult, root: Path) -> dict[str, str]:
    """Return the reason of each thing dropped by its file, without the path of the root."""
    return {one.file.removeprefix(f"{root}").lstrip("/"): one.reason for one in result.dropped}


def prints(path: Path) -> list[tuple[str, str, str]]:
    """Return file, digest and text of all that a path holds, sorted."""
    found = []
    for member in find_members([path]):
        assert not isinstance(member, Dropped), member
        for one in read_member(member):
            assert not isinstance(one, Dropped), one
            found.append((one.file.removeprefix(f"{path}"), one.digest, one.text))
    return sorted(found)
