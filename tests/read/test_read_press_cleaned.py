"""A report out of an archive's export, once cleaned, holds its news as body and nothing else."""

from __future__ import annotations

import pytest
from press_builder import PAGES, TEXTS, items

from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Report
from stateofplay.read.config import DEFAULTS
from stateofplay.read.found import Found
from stateofplay.read.page import read_page
from stateofplay.read.plain import read_plain

DOCS = items(4)


def cleaned(name: str) -> list[Report]:
    """Return the reports of the export, read and cleaned."""
    if name in TEXTS:
        found = list(read_plain(TEXTS[name](DOCS).encode(), DEFAULTS))
    else:
        found = list(read_page(PAGES[name.removeprefix("page: ")](DOCS), DEFAULTS))
    raws = [one for one in found if isinstance(one, Found)]
    return [
        clean_report(RawReport(f"report-{n}", "file", raw.kind, raw.text, raw.stated))
        for n, raw in enumerate(raws)
    ]


def words(report: Report, role: str) -> list[str]:
    """Return the blocks of a role, white space made one blank."""
    blocks = (block for block in report.blocks if block.role == role)
    return [" ".join(report.text[block.start : block.end].split()) for block in blocks]


@pytest.mark.parametrize("name", [*TEXTS, *(f"page: {name}" for name in PAGES)])
def test_only_the_news_is_body(name: str) -> None:
    """Body and title are those of the document; each field of the archive is something else."""
    reports = cleaned(name)
    assert len(reports) == len(DOCS)
    for report, doc in zip(reports, DOCS, strict=True):
        assert words(report, "body") == list(doc.body)
        assert words(report, "title") == [doc.title]
        assert report.title == doc.title
        assert report.publisher == doc.publisher
        assert (report.byline or "").replace(" and ", ", ") == (doc.byline or "").replace(
            " and ", ", "
        )
        assert report.language == "en"
        writers = " ".join(words(report, "byline"))
        assert all(name in writers for name in (doc.byline or "").split() if name != "and")


@pytest.mark.parametrize("name", [*TEXTS, *(f"page: {name}" for name in PAGES)])
def test_the_day_rests_on_what_the_export_prints(name: str) -> None:
    """The publication day is that of the document, and its evidence lies in the text."""
    for report, doc in zip(cleaned(name), DOCS, strict=True):
        assert report.published is not None
        assert report.published.when.start == report.published.when.end == doc.day
        (span,) = report.published.evidence
        assert str(doc.day.year) in report.exact(span)


def test_what_pictures_show_is_a_caption() -> None:
    """The words under `Graphic` tell what a picture shows."""
    for name in ("nexis new, with cover", "nexis classic, american"):
        assert any("old quay" in line for line in words(cleaned(name)[0], "caption"))
