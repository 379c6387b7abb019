"""Dating of undated reports: how near the inferred day lies to the true one.

Reads     timeline/t17/*/articles.jsonl(.gz): dated news reports of a topic
Writes    exact, within_1d, within_3d, within_7d, coverage and contains for each topic and `all`
Method    every fifth report of a topic loses its date; the point that is compared is the middle
          day of the inferred interval. A report left undated counts as wrong. `coverage`: share
          that got an interval; `contains`: share of these intervals that hold the true day
Items     every report that lost its date, right within a day (within_1d)
Limits    date lines printed inside a text stay in it, as they would in a reader's pile
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from items import Item
from score import Score, read_lines
from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When, day_of
from stateofplay.model.report import Block, Publication, Report
from stateofplay.text.sentences import split_sentences
from stateofplay.times.publication import date_reports
from stateofplay.times.recognise import find_times

TASK = "dating"
_FOLDER = "timeline/t17"
_EVERY = 5
_LINE = re.compile(r"\S.*")


@dataclass(frozen=True, slots=True)
class Answer:
    """One undated report: its id, the true day and what was inferred."""

    id: str
    true: date
    inferred: When | None

    @property
    def off_days(self) -> int | None:
        """Days from the true day to the middle of the interval, `None` when left undated."""
        if self.inferred is None:
            return None
        start, end = self.inferred.start.toordinal(), self.inferred.end.toordinal()
        return abs((start + end) // 2 - self.true.toordinal())


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of each topic and of all together."""
    everything: list[Answer] = []
    total = 0.0
    for folder in sorted(p for p in (data / _FOLDER).glob("*") if p.is_dir()):
        articles = [line for path in _article_files(folder) for line in read_lines(path)]
        if not articles:
            continue
        started = time.process_time()
        answers = answer_topic(articles)
        seconds = time.process_time() - started
        yield from score_answers(folder.name, answers, seconds)
        yield from (_item(folder.name, answer) for answer in answers)
        everything.extend(answers)
        total += seconds
    if everything:
        yield from score_answers("all", everything, total)


def _article_files(folder: Path) -> list[Path]:
    """Return the articles of a topic, plain or packed; plain ones when both are there."""
    paths = (folder / "articles.jsonl", folder / "articles.jsonl.gz")
    return [path for path in paths if path.exists()][:1]


def _item(topic: str, answer: Answer) -> Item:
    found = answer.inferred.value if answer.inferred else None
    is_right = answer.off_days is not None and answer.off_days <= 1
    return Item(TASK, topic, "within_1d", answer.id, is_right, answer.true.isoformat(), found)


def answer_topic(articles: Sequence[dict[str, Any]]) -> list[Answer]:
    """Return what is inferred for every fifth report of a topic."""
    analyses = [_analysis(a, number % _EVERY == 0) for number, a in enumerate(articles)]
    reports = date_reports(analyses, ())
    return [
        Answer(
            str(a["id"]),
            date.fromisoformat(a["date"][:10]),
            r.published.when if r.published else None,
        )
        for number, (a, r) in enumerate(zip(articles, reports, strict=True))
        if number % _EVERY == 0
    ]


def score_answers(name: str, answers: Sequence[Answer], seconds: float) -> Iterator[Score]:
    """Yield every metric over some answers."""
    n = len(answers)
    off = [a.off_days for a in answers if a.off_days is not None]
    for metric, days in (("exact", 0), ("within_1d", 1), ("within_3d", 3), ("within_7d", 7)):
        yield Score(TASK, name, metric, sum(o <= days for o in off) / n, n, seconds)
    yield Score(TASK, name, "coverage", len(off) / n, n, seconds)
    held = [a for a in answers if a.inferred and a.inferred.start <= a.true <= a.inferred.end]
    yield Score(TASK, name, "contains", len(held) / max(1, len(off)), len(off), seconds)


def _analysis(article: dict[str, Any], is_undated: bool) -> Analysis:
    text = article["text"]
    blocks = tuple(Block(m.start(), m.end(), "body") for m in _LINE.finditer(text))
    stated = Publication(day_of(date.fromisoformat(article["date"][:10])), "stated", "given", ())
    report = Report(
        id=f"report-{article['id']}", file=str(article["id"]), text=text, blocks=blocks,
        title=None, publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=stated,
    )  # fmt: skip
    if is_undated:
        report = replace(report, published=None)
    sentences = split_sentences(report)
    return Analysis(report, sentences, find_times(report, sentences))
