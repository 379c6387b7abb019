"""An archive: what was read, found and judged about one affair, in one file.

>>> from stateofplay.api import Archive
>>> with Archive.open("affair.sop", may_create=True) as archive:       # doctest: +SKIP
...     archive.add(["monday/"])
...     archive.dossier().timeline
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from stateofplay.api.paths import StrPath
from stateofplay.model.dossier import Dossier
from stateofplay.model.judgement import Judgement
from stateofplay.model.progress import Progress, silent

if TYPE_CHECKING:  # loaded where they are used, so that importing the api stays light
    from stateofplay.api.adding import Added
    from stateofplay.api.health import Health
    from stateofplay.api.listing import Listed
    from stateofplay.store.archive import Store


class Archive:
    """An open archive; close it, or use it as a context manager.

    Several processes may read an archive while one adds to it. Whatever a call has returned is
    safe on the disk; a run that is stopped at any point loses no more than what was under way.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, path: StrPath, *, may_create: bool = False) -> Archive:
        """Open the archive at `path`.

        Args:
            path: of the file, such as `affair.sop`.
            may_create: whether it is made when it is not there.

        Raises:
            InputError: there is no such file, or it is no archive.
        """
        from stateofplay.store.archive import open_store

        return cls(open_store(Path(path), may_create=may_create))

    @classmethod
    def temporary(cls) -> Archive:
        """Return an archive that is gone when it is closed."""
        from stateofplay.store.archive import temporary_store

        return cls(temporary_store())

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; everything that was added stays in it."""
        self._store.close()

    def add(
        self,
        paths: Sequence[StrPath],
        *,
        meta: StrPath | None = None,
        limits: Sequence[str] = (),
        processes: int = 1,
        progress: Progress = silent,
        stored: Callable[[str], None] | None = None,
    ) -> Added:
        """Read files and folders into the archive; what is there already adds nothing.

        Args:
            paths: files, folders, patterns such as `reports/*.html`; `-` for standard input.
            meta: CSV with the columns file, published, publisher, url, title; it wins over what
                the texts tell.
            limits: settings such as `max_file_bytes=50000000`, see `ReadConfig`.
            processes: how many processes read and analyse. With more than one, the main module of
                a script must be guarded by `if __name__ == "__main__":`.
            progress: called with the step and how far it is.
            stored: called with each file as soon as its reports are safe on the disk.

        Returns:
            How many reports are new, how many were there, and what could not be read.

        Raises:
            InputError: a path does not exist, the metadata table or a limit cannot be used, or
                the archive cannot be written to.
        """
        from stateofplay.api.adding import add_paths
        from stateofplay.api.analysing import analyse_new

        added, view = add_paths(
            self._store, paths, meta=meta, limits=limits, processes=processes,
            progress=progress, stored=stored,
        )  # fmt: skip
        analyse_new(self._store, view, processes=processes, progress=progress)
        return added

    def dossier(self, *, processes: int = 1, progress: Progress = silent) -> Dossier:
        """Return every finding about the archive as it is now.

        The same archive gives the same dossier, however and in whatever order it was filled. It
        is kept: while nothing changes, asking again only reads it.

        Args:
            processes: how many processes analyse reports that are not analysed yet.
            progress: called with the step and how far it is.
        """
        from stateofplay.api.composing import dossier_of

        return dossier_of(self._store, processes=processes, progress=progress)

    def reports(self) -> tuple[Listed, ...]:
        """Return a line about each report, by file; quicker than the dossier."""
        from stateofplay.api.listing import list_reports

        return list_reports(self._store)

    def files(self) -> list[str]:
        """Return the file of each text, `#N` behind it for record N, sorted."""
        return sorted(row.file for row in self._store.headers())

    def texts(self) -> list[str]:
        """Return the text of every report, for checking citations against."""
        return [row.content for row in self._store.texts()]

    def judge(self, kind: str, words: Sequence[str], *, note: str | None = None) -> Judgement:
        """Record what a person says of a finding; every later dossier heeds it.

        Args:
            kind: `same`, `different`, `not_so`, `date`, `publisher`, `title`, `url`, `speaker`,
                `name`, `predecessor` or `withdraw`.
            words: ids and values, as `stateofplay judge` takes them.
            note: why, in the person's words.

        Returns:
            The judgement; its id serves to withdraw it.

        Raises:
            InputError: the kind, an id or a value cannot be used; ids are those of `dossier`.
        """
        from stateofplay.codec import encode
        from stateofplay.judgements.read import read_judgement

        one = read_judgement(self.dossier(), kind, words, note=note)
        return replace(one, at=self._store.add_judgement(one.id, encode(one)))

    def judgements(self) -> tuple[Judgement, ...]:
        """Return what people judged, oldest first; `dossier` tells what came of each."""
        from stateofplay.api.view import load_judgements

        return load_judgements(self._store)

    def health(self) -> Health:
        """Return what `doctor` tells about the archive."""
        from stateofplay.api.health import check_health

        return check_health(self._store)
