"""Small piles for the tests of people: texts in, analyses and what was found in them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.report import Block, Report
from stateofplay.people.mentions import find_mentions
from stateofplay.people.names import find_by_rules
from stateofplay.people.unite import unite_names
from stateofplay.text.names import Words, read_words
from stateofplay.text.sentences import split_sentences


def build_report(text: str, *, name: str = "r1", publisher: str | None = None) -> Report:
    """Return a report whose lines are body paragraphs; a line after `# ` is a heading."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        skipped = 2 if line.startswith("# ") else 0
        if line[skipped:].strip():
            role = "title" if skipped else "body"
            blocks.append(Block(at + skipped, at + len(line), role))
        at += len(line) + 1
    return Report(
        name, name, text, tuple(blocks), None, publisher, None, None, None, None, "en", None
    )


def analyse(text: str, *, name: str = "r1", publisher: str | None = None) -> Analysis:
    """Return a report with its sentences and the names that the rules find."""
    report = build_report(text, name=name, publisher=publisher)
    sentences = split_sentences(report)
    return Analysis(report, sentences, names=find_by_rules(report, sentences))


def kinds_in(text: str) -> list[tuple[str, str | None]]:
    """Return name and kind of every name in a text."""
    return [(name.name, name.kind) for name in analyse(text).names]


def unite(texts: Mapping[str, str] | Sequence[str]) -> tuple[Actor, ...]:
    """Return the actors of a pile of texts."""
    return unite_names(build_pile(texts))


def build_pile(texts: Mapping[str, str] | Sequence[str]) -> list[Analysis]:
    """Return one analysis for each text; keys are report ids."""
    named = texts if isinstance(texts, Mapping) else {f"r{n}": t for n, t in enumerate(texts)}
    return [analyse(text, name=name) for name, text in named.items()]


def mentions_in(texts: Sequence[str]) -> list[tuple[str, str | None, str]]:
    """Return words, actor name and form of the mentions in the first text of a pile."""
    pile = build_pile(texts)
    actors = unite_names(pile)
    names = {actor.id: actor.name for actor in actors}
    first = replace(pile[0], mentions=find_mentions(pile[0], actors))
    return [
        (first.report.exact(m.span), names.get(m.actor) if m.actor else None, m.form)
        for m in first.mentions
    ]


def words_of(text: str) -> Words:
    """Return the words of a whole text."""
    return read_words(text, 0, len(text))
