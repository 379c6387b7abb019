"""Ids of reports, and which of two identical ones is the same report twice.

An id is a hash of content, publisher and address. Two files with the same content are two reports
(forty identical reprints are forty reports), unless both state the same publisher and address:
then the second is the same report again. Identical reports that state less than that get ids that
also hash their paths: as many trailing parts as are needed to tell all of them apart, so that
neither the working directory nor the order of the paths changes an id.
"""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stateofplay.model.ids import content_id
from stateofplay.model.report import Dropped, RawReport
from stateofplay.read.found import Found


@dataclass(frozen=True, slots=True)
class Placed:
    """A text that was found, and where: `path`, and `#part` for one record of many."""

    found: Found
    path: Path

    @property
    def file(self) -> str:
        """Return the path as given, with `#N` for record N."""
        return str(self.path) + self._suffix

    @property
    def trail(self) -> tuple[str, ...]:
        """Return the parts of the absolute path, with `#N`, the last first."""
        return tuple(reversed(Path(absolute(self.path) + self._suffix).parts))

    @property
    def _suffix(self) -> str:
        return "" if self.found.part is None else f"#{self.found.part}"


def absolute(path: Path) -> str:
    """Return the whole path; symbolic links stay, for they are never followed."""
    return os.path.abspath(path)  # noqa: PTH100  # Path.resolve() would follow them


def name_reports(placed: Iterable[Placed]) -> tuple[list[RawReport], list[Dropped]]:
    """Return the reports with their ids, and those that are another one again; no order."""
    alike: dict[tuple[str, str | None, str | None], list[Placed]] = defaultdict(list)
    for one in placed:
        stated = one.found.stated
        digest = hashlib.sha256(one.found.content).hexdigest()
        alike[digest, stated.publisher, stated.url].append(one)
    reports: list[RawReport] = []
    dropped: list[Dropped] = []
    for (digest, publisher, url), group in alike.items():
        ordered = sorted(group, key=lambda one: one.file)
        if publisher is not None and url is not None:
            ordered, again = ordered[:1], ordered[1:]
            dropped.extend(_again(one, ordered[0]) for one in again)
        trails = _shortest_trails(ordered)
        reports.extend(
            _named(one, content_id("report", digest, publisher, url, *trail))
            for one, trail in zip(ordered, trails, strict=True)
        )
    return reports, dropped


def _again(one: Placed, first: Placed) -> Dropped:
    return Dropped(
        one.file,
        f"is the same report as {first.file}: same content, publisher and address; "
        "leave one of them out",
    )


def _shortest_trails(group: Sequence[Placed]) -> list[tuple[str, ...]]:
    """Return the fewest trailing path parts that tell all apart; none for a single report."""
    if len(group) == 1:
        return [()]
    trails = [one.trail for one in group]
    for n_parts in range(1, max(map(len, trails)) + 1):
        cut = [trail[:n_parts] for trail in trails]
        if len(set(cut)) == len(cut):
            return cut
    return trails


def _named(one: Placed, report_id: str) -> RawReport:
    found = one.found
    return RawReport(report_id, one.file, found.kind, found.text, found.stated)
