"""The public functions: paths in, a dossier out, and a check of what was written.

>>> from stateofplay.api import build, verify
>>> dossier = build(["reports/"])                                      # doctest: +SKIP
>>> [entry.text for entry in dossier.timeline]                         # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from stateofplay.model.dossier import Dossier

StrPath = str | PathLike[str]


def build(
    paths: Sequence[StrPath],
    *,
    meta: StrPath | None = None,
    progress: Callable[[str], None] | None = None,
) -> Dossier:
    """Read files and folders and return the dossier of what they tell.

    Args:
        paths: files and folders of reports.
        meta: CSV with the columns file, published, publisher, url; it wins over what the
            program would read from the texts.
        progress: called with the name of each step before it starts.

    Returns:
        Every finding, each with the spans of text that it rests on. What could not be read is
        in `dropped`.

    Raises:
        InputError: a path does not exist, or the metadata file cannot be used.
    """
    # Imported here so that `import stateofplay.api` does not load numba and trafilatura.
    from stateofplay.pipeline import build_dossier
    from stateofplay.read.paths import read_paths

    tell = progress or (lambda _step: None)
    tell("read")
    found = read_paths([Path(path) for path in paths], meta=Path(meta) if meta else None)
    return build_dossier(found.reports, found.dropped, progress=tell)


def verify(document: Any, paths: Sequence[StrPath]) -> tuple[str, ...]:
    """Re-read the files and check each citation of a written `dossier.json`.

    Args:
        document: the parsed JSON.
        paths: the files and folders that the dossier was made from.

    Returns:
        One sentence for each fault, in the order of the document; empty when all is exact.

    Raises:
        InputError: a path does not exist, or `document` is no dossier.
    """
    from stateofplay.read.paths import read_paths
    from stateofplay.verify import find_faults

    found = read_paths([Path(path) for path in paths])
    return find_faults(document, [raw.text for raw in found.reports])
