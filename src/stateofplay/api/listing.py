"""A line about each report of an archive."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.api.analysing import analyses
from stateofplay.api.view import View
from stateofplay.store.archive import Store


@dataclass(frozen=True, slots=True)
class Listed:
    """One report, as the archive has it before it is compared with others.

    Args:
        published: EDTF value of the publication time; `None` when the report does not state one.
        n_words: of its text, furniture among them.
    """

    id: str
    file: str
    title: str | None
    publisher: str | None
    agency: str | None
    published: str | None
    language: str | None
    url: str | None
    is_analysed: bool
    n_words: int


def list_reports(store: Store) -> tuple[Listed, ...]:
    """Return the reports, sorted by file and id."""
    listed = [
        Listed(
            id=report.id,
            file=report.file,
            title=report.title,
            publisher=report.publisher,
            agency=report.agency,
            published=report.published.when.value if report.published else None,
            language=report.language,
            url=report.url,
            is_analysed=report.is_analysed,
            n_words=len(report.text.split()),
        )
        for report in (analysis.report for analysis in analyses(store, View(store)))
    ]
    return tuple(sorted(listed, key=lambda one: (one.file, one.id)))
