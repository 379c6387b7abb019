"""Small reports with times and actors for the tests of the timeline and of differences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import ActorMention, NameKind, TimeMention
from stateofplay.model.report import Block, Publication, Report
from stateofplay.model.span import Span
from stateofplay.text.sentences import split_sentences

KINDS: Mapping[str, NameKind] = {
    "Orlen": "person",
    "Vasko": "person",
    "Norland": "country",
    "Westmark": "country",
    "Tarn": "place",
    "Kessa": "place",
}
ACTORS = tuple(Actor(name.lower(), kind, name, (), (), ()) for name, kind in KINDS.items())
FRIDAY = date(2030, 3, 8)


def build_report(text: str, *, name: str, published: When | None) -> Report:
    """Return a report whose lines are body paragraphs."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), "body"))
        start += len(line) + 1
    when = Publication(published, "stated", "stated", ()) if published else None
    return Report(name, name, text, tuple(blocks), None, None, None, None, None, None, "en", when)


def build_analysis(
    text: str,
    times: Mapping[str, When] | None = None,
    *,
    name: str = "r1",
    published: date | When | None = FRIDAY,
    is_relative: bool = False,
) -> Analysis:
    """Return a report with its sentences, the given times, and mentions of the usual actors."""
    when = day_of(published) if isinstance(published, date) else published
    report = build_report(text, name=name, published=when)
    mentions = [
        TimeMention(span, "DATE", value.value, value, is_relative, "test")
        for phrase, value in (times or {}).items()
        for span in find_all(report, phrase)
    ]
    actors = [
        ActorMention(span, actor.id, "name")
        for actor in ACTORS
        for span in find_all(report, actor.name)
    ]
    return Analysis(
        report,
        split_sentences(report),
        times=tuple(sorted(mentions, key=lambda mention: mention.span)),
        mentions=tuple(sorted(actors, key=lambda mention: mention.span)),
    )


def find_all(report: Report, phrase: str) -> Sequence[Span]:
    """Return every place of a phrase as whole words."""
    pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
    return [Span(report.id, m.start(), m.end()) for m in re.finditer(pattern, report.text)]
