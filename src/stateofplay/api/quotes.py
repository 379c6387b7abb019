"""Quotes of a dossier by speaker, party, kind, time, words and how their printings differ.

>>> from stateofplay.api import build
>>> from stateofplay.api.quotes import QuoteFilter, select_quotes
>>> dossier = build(["reports/"])                                      # doctest: +SKIP
>>> select_quotes(dossier, QuoteFilter(speaker="Ann Bee", changed=True))  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import get_args

from stateofplay.api.asking import (
    check_days,
    choose,
    folded,
    lies_within,
    named,
    tied_to,
    unknown,
)
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Quote, Variant
from stateofplay.model.lineage import Lineage
from stateofplay.model.mention import QuoteKind
from stateofplay.model.report import Report

# A printing that is only shorter, or without marks, has the words of the main form.
_SAME_WORDS = (None, "cut", "ellipsis", "paraphrase")


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes are wanted; what is `None` or empty leaves nothing out.

    Args:
        speaker: a name: whole, or some words of it, of one actor; or the words that a report has
            for a speaker who is not known, such as `the crew`.
        party: name of a country, an organisation or a group: quotes of its own, and of people
            tied to it, and of whoever speaks for them.
        kind: `direct`, `mixed` or `indirect`.
        since: first day; a quote that may lie on it or after it is kept.
        until: last day; of a quote with only a bound (`by 3 May 2024`) the bound counts.
        changed: only quotes whose printings differ in more than length.
        variant: only quotes with a printing that differs so, such as `negation`.
        min_texts: only quotes that so many independent texts print.
        words: only quotes with a printing that holds these words in a row, whatever their case.
    """

    speaker: str | None = None
    party: str | None = None
    kind: QuoteKind | None = None
    since: date | None = None
    until: date | None = None
    changed: bool = False
    variant: Variant | None = None
    min_texts: int = 1
    words: str | None = None


def select_quotes(dossier: Dossier, wanted: QuoteFilter) -> tuple[Quote, ...]:
    """Return the quotes of a dossier that a filter keeps, in the order of the dossier.

    Raises:
        InputError: no actor has the name of the speaker or the party, several have it, or the
            last day lies before the first.
    """
    check_days(wanted.since, wanted.until)
    quotes = dossier.quotes
    if wanted.speaker is not None:
        quotes = _spoken_by(dossier, wanted.speaker)
    if wanted.party is not None:
        ids = tied_to(dossier.actors, wanted.party)
        quotes = tuple(one for one in quotes if {one.actor, one.speaks_for} & ids)
    quotes = tuple(one for one in quotes if _fits(one, wanted))
    if wanted.words is not None:
        texts = {report.id: report for report in dossier.reports}
        needle = folded(wanted.words)
        quotes = tuple(one for one in quotes if _holds(one, texts, needle))
    if wanted.min_texts > 1:
        lineage = dossier.lineage()
        quotes = tuple(one for one in quotes if _n_texts(one, lineage) >= wanted.min_texts)
    return quotes


def read_kind(value: str) -> QuoteKind:
    """Return the kind of quote that a word names.

    Raises:
        InputError: it names none.
    """
    kinds: tuple[QuoteKind, ...] = get_args(QuoteKind)
    return choose("kind of quote", value, kinds)


def read_variant(value: str) -> Variant:
    """Return the kind of difference that a word names.

    Raises:
        InputError: it names none.
    """
    variants: tuple[Variant, ...] = get_args(Variant)
    return choose("difference", value, variants)


def _fits(quote: Quote, wanted: QuoteFilter) -> bool:
    variants = {one.variant for one in quote.occurrences}
    return (
        (wanted.kind is None or quote.kind == wanted.kind)
        and lies_within(quote.said, wanted.since, wanted.until)
        and (not wanted.changed or bool(variants - set(_SAME_WORDS)))
        and (wanted.variant is None or wanted.variant in variants)
    )


def _n_texts(quote: Quote, lineage: Lineage) -> int:
    spans = [part for one in quote.occurrences for part in one.attribution.parts]
    return lineage.count(spans).independent_texts


def _holds(quote: Quote, texts: Mapping[str, Report], needle: str) -> bool:
    return any(
        needle in folded(" ".join(texts[part.report].exact(part) for part in parts))
        for parts in (one.attribution.parts for one in quote.occurrences)
    )


def _spoken_by(dossier: Dossier, name: str) -> tuple[Quote, ...]:
    speaking = {one.actor for one in dossier.quotes if one.actor is not None}
    ids = named([actor for actor in dossier.actors if actor.id in speaking], name, "speaker")
    if ids:
        return tuple(one for one in dossier.quotes if one.actor in ids)
    wanted = folded(name)
    found = tuple(
        one
        for one in dossier.quotes
        if one.actor is None
        and wanted in (folded(one.speaker_name or ""), folded(one.as_written or ""))
    )
    if not found:
        raise unknown("speaker", name, _most_quoted(dossier))
    return found


def _most_quoted(dossier: Dossier) -> list[str]:
    n: dict[str, int] = {}
    for quote in dossier.quotes:
        if quote.speaker_name is not None:
            n[quote.speaker_name] = n.get(quote.speaker_name, 0) + 1
    return sorted(n, key=lambda one: (-n[one], one))
