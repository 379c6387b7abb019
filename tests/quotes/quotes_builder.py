"""Small reports, actors and analyses for the tests of quotes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import ActorMention, Attribution, TimeMention
from stateofplay.model.report import Block, Publication, Report
from stateofplay.model.span import Span
from stateofplay.quotes.attribute import attribute_quotes
from stateofplay.quotes.find import find_quotes
from stateofplay.quotes.rules import apply_rules
from stateofplay.text.sentences import split_sentences

Read = tuple[str, str, str | None, str | None]  # kind, parts, speaker, cue
Said = tuple[str, str, str | None]  # kind, parts, speaker


def build_report(
    text: str, *, name: str = "r1", title: str | None = None, published: When | None = None
) -> Report:
    """Return a report whose lines are body paragraphs; the title and lines with # are titles."""
    whole = f"{title}\n{text}" if title else text
    blocks = []
    start = 0
    for n, line in enumerate(whole.split("\n")):
        if line.strip():
            role = "title" if (title and n == 0) or line.startswith("#") else "body"
            blocks.append(Block(start, start + len(line), role))
        start += len(line) + 1
    when = Publication(published, "stated", "stated", ()) if published else None
    return Report(name, name, whole, tuple(blocks), title, None, None, None, None, None, "en", when)


def build_actor(name: str) -> Actor:
    """Return a person whose id is the last word of the name."""
    return Actor(name.split()[-1].lower(), "person", name, (), (), ())


def build_analysis(
    text: str,
    actors: Sequence[Actor],
    *,
    name: str = "r1",
    title: str | None = None,
    he: str | None = None,
    published: date | None = None,
    times: Sequence[tuple[str, When]] = (),
) -> Analysis:
    """Return a report with its quotes; surnames name the actors, `he` and `she` the actor `he`."""
    report = build_report(
        text, name=name, title=title, published=day_of(published) if published else None
    )
    sentences = split_sentences(report)
    mentions = []
    for actor in actors:
        surname = actor.name.split()[-1]
        mentions += [ActorMention(span, actor.id, "surname") for span in find_all(report, surname)]
    for pronoun in ("he", "He", "she", "She"):
        for span in find_all(report, pronoun):
            mentions.append(ActorMention(span, he, "pronoun"))
    analysis = Analysis(
        report=report,
        sentences=sentences,
        times=tuple(
            TimeMention(span, "DATE", None, when, True, "test")
            for words, when in times
            for span in find_all(report, words)
        ),
        mentions=tuple(sorted(mentions, key=lambda m: m.span)),
        attributions=find_quotes(report, sentences),
    )
    return Analysis(
        report=analysis.report,
        sentences=analysis.sentences,
        times=analysis.times,
        mentions=analysis.mentions,
        attributions=attribute_quotes(analysis, {actor.id: actor for actor in actors}),
    )


def find_all(report: Report, words: str) -> list[Span]:
    """Return every place where `words` stand as whole words."""
    found = []
    place = report.text.find(words)
    while place >= 0:
        end = place + len(words)
        around = report.text[max(0, place - 1) : place] + report.text[end : end + 1]
        if not any(c.isalnum() for c in around):
            found.append(Span(report.id, place, end))
        place = report.text.find(words, end)
    return found


def read_quotes(text: str, title: str | None = None) -> list[Read]:
    """Return the quotes of a text as they are written, in text order."""
    report = build_report(text, title=title)
    return [_written(report, one) for one in find_quotes(report, split_sentences(report))]


def read_said(text: str, title: str | None = None) -> list[Said]:
    """Return the quotes of a text without their cues, in text order."""
    return [(kind, parts, speaker) for kind, parts, speaker, _ in read_quotes(text, title)]


def read_ruled(text: str) -> list[Read]:
    """Return the same of what the rules find alone, without the tagger."""
    report = build_report(text)
    found = apply_rules(report, split_sentences(report)).speeches
    return [_written(report, one.as_attribution(report.id)) for one in found]


def _written(report: Report, one: Attribution) -> Read:
    return (
        one.kind,
        " / ".join(report.exact(part) for part in one.parts),
        report.exact(one.speaker) if one.speaker else None,
        report.exact(one.cue) if one.cue else None,
    )
