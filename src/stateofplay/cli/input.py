"""What commands work on: the reports that were named, or an archive."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stateofplay.api import Archive, build
from stateofplay.cli.output import progress_shown
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError


def as_typed(word: str) -> str:
    """Return a word of the command line, also where the system's charset lacks its letters."""
    try:
        word.encode("utf-8")
    except UnicodeEncodeError:  # Python keeps the bytes as halves of characters
        return os.fsencode(word).decode("utf-8", "replace")
    return word


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line names."""

    paths: Sequence[str]
    archive: Path | None
    meta: Path | None = None
    limits: Sequence[str] = ()
    processes: int | None = None

    def dossier(self) -> Dossier:
        """Return the dossier of the paths or of the archive.

        Raises:
            InputError: both are named, or neither.
        """
        with progress_shown() as progress:
            if self.archive is None:
                if not self.paths:
                    raise InputError("no reports given; name files or folders, or an --archive")
                return build(
                    self.paths, meta=self.meta, limits=self.limits,
                    processes=self.n_processes, progress=progress,
                )  # fmt: skip
            if self.paths or self.meta or self.limits:
                raise InputError(
                    f"paths, --meta or --limit beside the archive {self.archive}; put reports "
                    f"into it first: stateofplay add PATH --archive {self.archive}"
                )
            with Archive.open(self.archive) as opened:
                return opened.dossier(processes=self.n_processes, progress=progress)

    @property
    def n_processes(self) -> int:
        """Return how many processes to use; all cores when nothing was said."""
        from stateofplay.engine.spread import cores

        return self.processes or cores()
