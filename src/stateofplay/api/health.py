"""What `doctor` tells: versions, parts that are present, and whether an archive is sound."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata

from stateofplay import __version__
from stateofplay.api.view import View
from stateofplay.pipeline.alone import Result, stands
from stateofplay.pipeline.stages import STAGES
from stateofplay.store.archive import Store
from stateofplay.store.rows import Size

# Distribution, what it is for, and the extra that installs it where it is optional.
PARTS: Sequence[tuple[str, str, str | None]] = (
    ("feedparser", "RSS and Atom", None),
    ("ftfy", "mended charsets", None),
    ("jinja2", "the page", None),
    ("lxml", "HTML, Word", None),
    ("msgspec", "the archive", None),
    ("numba", "copies", None),
    ("numpy", "copies", None),
    ("py3langid", "languages", None),
    ("pypdf", "PDF", None),
    ("rapidfuzz", "edit scripts", None),
    ("trafilatura", "HTML", None),
    ("pyarrow", "Parquet", "parquet"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A library that the program uses; `version` is `None` when it is not installed."""

    name: str
    what_for: str
    extra: str | None
    version: str | None


@dataclass(frozen=True, slots=True)
class Environment:
    """What the program runs on."""

    stateofplay: str
    python: str
    system: str
    sqlite: str
    parts: tuple[Part, ...]
    stages: tuple[tuple[str, str], ...]  # name and version of each stage

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the names of parts that must be there and are not."""
        return tuple(p.name for p in self.parts if p.version is None and p.extra is None)


@dataclass(frozen=True, slots=True)
class Health:
    """The state of one archive.

    Args:
        version: migrations it has been through.
        size: `None`, like the two that follow, when the file is damaged.
        n_reports: reports, without those that are another one again.
        n_to_analyse: reports without a result that stands; the next run finds it.
        damage: what SQLite finds wrong with the file; empty when it is sound.
    """

    version: int
    size: Size | None
    n_reports: int | None
    n_to_analyse: int | None
    damage: tuple[str, ...]


def check_environment() -> Environment:
    """Return the versions of the program, of Python and of every part."""
    return Environment(
        stateofplay=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        sqlite=sqlite3.sqlite_version,
        parts=tuple(Part(name, use, extra, _version(name)) for name, use, extra in PARTS),
        stages=tuple((stage.name, stage.version) for stage in STAGES),
    )


def check_health(store: Store) -> Health:
    """Return the state of an archive; reads all of it."""
    damage = tuple(store.find_damage())
    if damage:
        return Health(store.version(), None, None, None, damage)
    view = View(store)
    n_to_analyse = sum(
        not stands(raw, {r.stage: Result(r.fingerprint, r.content) for r in rows})
        for raw, rows in ((raw, store.results_of(raw.id)) for raw in view.reports())
    )
    return Health(
        version=store.version(),
        size=store.size(),
        n_reports=len(view),
        n_to_analyse=n_to_analyse,
        damage=(),
    )


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
