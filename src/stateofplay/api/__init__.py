"""The public functions: paths in, a dossier out, an archive between them, and a check.

>>> from stateofplay.api import build, verify
>>> dossier = build(["reports/"])                                      # doctest: +SKIP
>>> [entry.text for entry in dossier.timeline]                         # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stateofplay.api.archive import Archive
from stateofplay.api.paths import StrPath
from stateofplay.model.dossier import Dossier
from stateofplay.model.progress import Progress, silent

__all__ = ["Archive", "build", "verify"]


def build(
    paths: Sequence[StrPath],
    *,
    meta: StrPath | None = None,
    limits: Sequence[str] = (),
    processes: int = 1,
    progress: Progress = silent,
) -> Dossier:
    """Read files and folders and return the dossier of what they tell.

    Args:
        paths: files, folders, patterns such as `reports/*.html`; `-` for standard input.
        meta: CSV with the columns file, published, publisher, url, title; it wins over what the
            program would read from the texts.
        limits: settings such as `max_file_bytes=50000000`, see `ReadConfig`.
        processes: how many processes read and analyse; see `Archive.add`.
        progress: called with the step and how far it is.

    Returns:
        Every finding, each with the spans of text that it rests on. What could not be read is
        in `dropped`.

    Raises:
        InputError: a path does not exist, or the metadata table or a limit cannot be used.
    """
    with Archive.temporary() as archive:
        archive.add(paths, meta=meta, limits=limits, processes=processes, progress=progress)
        return archive.dossier(progress=progress)


def verify(
    document: Any, paths: Sequence[StrPath] = (), *, archive: StrPath | None = None
) -> tuple[str, ...]:
    """Re-read the files and check each citation of a written `dossier.json`.

    Args:
        document: the parsed JSON.
        paths: the files and folders that the dossier was made from.
        archive: an archive that holds the texts, beside the paths or in their place.

    Returns:
        One sentence for each fault, in the order of the document; empty when all is exact.

    Raises:
        InputError: a path or archive does not exist, or `document` is no dossier.
    """
    from stateofplay.read.paths import read_paths
    from stateofplay.verify import find_faults

    texts = [raw.text for raw in read_paths([Path(path) for path in paths]).reports]
    if archive is not None:
        with Archive.open(archive) as opened:
            texts.extend(opened.texts())
    return find_faults(document, texts)
