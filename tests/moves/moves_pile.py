"""Small piles by hand: invented actors, reports written as paragraphs, times told by phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import (
    ActorMention,
    Attribution,
    NameKind,
    QuoteKind,
    TimeMention,
)
from stateofplay.model.report import Block, Publication, Report
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves
from stateofplay.text.sentences import split_sentences


def actor(
    name: str, kind: NameKind, member_of: str | None = None, roles: Sequence[str] = ()
) -> Actor:
    """Return an actor whose id is its name in small letters."""
    return Actor(name.casefold().replace(" ", "-"), kind, name, tuple(roles), (), (), member_of)


ARLAND = actor("Arland", "country")
BESK = actor("Besk", "country")
CORVIA = actor("Corvia", "country")
ITO = actor("Mara Ito", "person", "arland", ["President"])
VELL = actor("Jon Vell", "person", "besk", ["Prime Minister"])
UNION = actor("Dockers Union", "organisation")
HARBOUR = actor("Northport Harbour Company", "organisation")
EXPERT = actor("Pia Sorn", "person", None, ["analyst"])
ACTORS = (ARLAND, BESK, CORVIA, ITO, VELL, UNION, HARBOUR, EXPERT)

# Words -> (actor, form); a longer one wins over a shorter one inside it.
NAMES: dict[str, tuple[Actor | None, str]] = {
    "Arland": (ARLAND, "name"),
    "Arlandic": (ARLAND, "demonym"),
    "Besk": (BESK, "name"),
    "Beskan": (BESK, "demonym"),
    "Corvia": (CORVIA, "name"),
    "Mara Ito": (ITO, "name"),
    "Ito": (ITO, "surname"),
    "Jon Vell": (VELL, "name"),
    "Vell": (VELL, "surname"),
    "the Dockers Union": (UNION, "name"),
    "the union": (UNION, "role"),
    "The union": (UNION, "role"),
    "the company": (HARBOUR, "role"),
    "The company": (HARBOUR, "role"),
    "Pia Sorn": (EXPERT, "name"),
}


def report_of(
    text: str,
    *,
    day: date | None = date(2031, 5, 9),
    name: str = "report-a",
    times: Mapping[str, When] | None = None,
    pronouns: Mapping[str, Actor] | None = None,
    quotes: Sequence[tuple[str, str, Actor | None]] = (),
    groups: Sequence[Actor] = (),
) -> Analysis:
    """Return one report, every paragraph a body block, with what stands in it.

    Args:
        text: paragraphs parted by an empty line.
        day: of publication.
        name: id of the report.
        times: words -> what they mean; every place where they stand is a mention.
        pronouns: words -> whom they stand for.
        quotes: (kind, words, speaker).
        groups: people without a name, told by a noun.
    """
    blocks = tuple(
        Block(match.start(), match.end(), "body") for match in re.finditer(r"[^\n]+", text)
    )
    published = None
    if day is not None:
        published = Publication(day_of(day), "stated", "it says so", ())
    report = Report(name, f"{name}.txt", text, blocks, None, None, None, None, None, None, "en",
                    published)  # fmt: skip
    analysis = Analysis(report, split_sentences(report))
    named = {**NAMES, **{who.name: (who, "noun") for who in groups}}
    named.update({word: (who, "pronoun") for word, who in (pronouns or {}).items()})
    return replace(
        analysis,
        mentions=_mentions(report, named),
        times=_times(report, times or {}),
        attributions=tuple(_quote(analysis, *quote) for quote in quotes),
    )


def _mentions(
    report: Report, named: Mapping[str, tuple[Actor | None, str]]
) -> tuple[ActorMention, ...]:
    words = "|".join(re.escape(word) for word in sorted(named, key=lambda w: (-len(w), w)))
    found = []
    for match in re.finditer(rf"\b(?:{words})\b", report.text):
        who, form = named[match.group()]
        span = Span(report.id, match.start(), match.end())
        found.append(ActorMention(span, None if who is None else who.id, form))  # type: ignore[arg-type]  # forms are written by hand above
    return tuple(found)


def _times(report: Report, times: Mapping[str, When]) -> tuple[TimeMention, ...]:
    found = [
        TimeMention(
            Span(report.id, match.start(), match.end()), "DATE", when.value, when, False, "hand"
        )
        for words, when in times.items()
        for match in re.finditer(re.escape(words), report.text)
    ]
    return tuple(sorted(found, key=lambda time: time.span))


def _quote(analysis: Analysis, kind: QuoteKind, words: str, who: Actor | None) -> Attribution:
    start = analysis.report.text.index(words)
    part = Span(analysis.report.id, start, start + len(words))
    sentence = next(s.span for s in analysis.sentences if s.span.overlaps(part))
    return Attribution(
        kind, (part,), None, None, sentence, "by hand", None if who is None else who.id
    )


_NOT: dict[str, tuple[str, ...]] = {"positive": (), "negative": ("not",)}


def told_in(text: str, *nouns: str) -> set[str]:
    """Return the moves of a text, each as "actors (not) act recipients: content".

    Args:
        text: paragraphs parted by an empty line.
        nouns: people without a name who act in it: "voters".
    """
    groups = tuple(actor(noun, "group") for noun in nouns)
    found = find_moves([report_of(text, groups=groups)], (*ACTORS, *groups))
    return {
        " ".join((*move.actors, *_NOT[move.polarity], move.act, *move.recipients))
        + f": {move.content}"
        for move in found
    }
