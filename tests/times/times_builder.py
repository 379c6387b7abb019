"""Small reports for the tests of times; all names and happenings in them are invented."""

from __future__ import annotations

import re

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.model.report import Block, Publication, Report
from stateofplay.text.sentences import split_sentences
from stateofplay.times.recognise import find_times

_LINE = re.compile(r"\S.*")


def report_of(text: str, published: When | None = None, name: str = "one") -> Report:
    """Return a report; each line is a body block, a first line starting with `# ` the title."""
    blocks = tuple(
        Block(m.start(), m.end(), "title" if m.group().startswith("# ") else "body")
        for m in _LINE.finditer(text)
    )
    stated = Publication(published, "stated", "given", ()) if published else None
    return Report(
        id=f"report-{name}", file=f"{name}.txt", text=text, blocks=blocks, title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=stated,
    )  # fmt: skip


def analysis_of(text: str, published: When | None = None, name: str = "one") -> Analysis:
    """Return a report with its sentences and times."""
    report = report_of(text, published, name)
    sentences = split_sentences(report)
    return Analysis(report, sentences, find_times(report, sentences))


def times_in(text: str, published: When | None = None) -> list[tuple[str, TimeMention]]:
    """Return (words, mention) of each expression of time."""
    analysis = analysis_of(text, published)
    return [(analysis.report.exact(m.span), m) for m in analysis.times]
