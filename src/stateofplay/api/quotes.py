"""Quotes of a dossier by speaker, party, kind, time, words and how their printings differ.

>>> from stateofplay.api import build
>>> from stateofplay.api.quotes import QuoteFilter, select_quotes
>>> dossier = build(["reports/"])                                      # doctest: +SKIP
>>> select_quotes(dossier, QuoteFilter(speaker="Ann Bee", changed=True))  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import get_args

from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Quote, Variant
from stateofplay.model.mention import QuoteKind
from stateofplay.text.tokens import find_words

# A printing that is only shorter, or without marks, has the words of the main form.
_SAME_WORDS = (None, "cut", "ellipsis", "paraphrase")
_N_NAMED = 5  # names in a message


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
    if wanted.since and wanted.until and wanted.until < wanted.since:
        raise InputError(
            f"no day lies between {wanted.since} and {wanted.until}; give an earlier --since or a "
            "later --until"
        )
    quotes = dossier.quotes
    if wanted.speaker is not None:
        quotes = _spoken_by(dossier, wanted.speaker)
    if wanted.party is not None:
        ids = _tied_to(dossier.actors, wanted.party)
        quotes = tuple(one for one in quotes if {one.actor, one.speaks_for} & ids)
    return tuple(one for one in quotes if _fits(one, dossier, wanted))


def read_kind(value: str) -> QuoteKind:
    """Return the kind of quote that a word names.

    Raises:
        InputError: it names none.
    """
    for kind in get_args(QuoteKind):
        if kind == value:
            found: QuoteKind = kind
            return found
    raise InputError(f"unknown kind of quote {value!r}; choose one of {_any(QuoteKind)}")


def read_variant(value: str) -> Variant:
    """Return the kind of difference that a word names.

    Raises:
        InputError: it names none.
    """
    for variant in get_args(Variant):
        if variant == value:
            found: Variant = variant
            return found
    raise InputError(f"unknown difference {value!r}; choose one of {_any(Variant)}")


def read_day(value: str) -> date:
    """Return a day written as 2024-05-03.

    Raises:
        InputError: it is none.
    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"unreadable day {value!r}; write it as 2024-05-03") from None


def _any(words: object) -> str:
    return ", ".join(get_args(words))


def _fits(quote: Quote, dossier: Dossier, wanted: QuoteFilter) -> bool:
    variants = {one.variant for one in quote.occurrences}
    return (
        (wanted.kind is None or quote.kind == wanted.kind)
        and _lies_within(quote, wanted)
        and (not wanted.changed or bool(variants - set(_SAME_WORDS)))
        and (wanted.variant is None or wanted.variant in variants)
        and (wanted.words is None or _holds(quote, dossier, wanted.words))
        and (wanted.min_texts <= 1 or _n_texts(quote, dossier) >= wanted.min_texts)
    )


def _lies_within(quote: Quote, wanted: QuoteFilter) -> bool:
    if wanted.since is None and wanted.until is None:
        return True
    if quote.said is None:
        return False
    is_late = wanted.since is None or quote.said.end >= wanted.since
    return is_late and (wanted.until is None or quote.said.start <= wanted.until)


def _n_texts(quote: Quote, dossier: Dossier) -> int:
    spans = [part for one in quote.occurrences for part in one.attribution.parts]
    return dossier.lineage().count(spans).independent_texts


def _holds(quote: Quote, dossier: Dossier, words: str) -> bool:
    needle = _folded(words)
    texts = {report.id: report for report in dossier.reports}
    return any(
        needle in _folded(" ".join(texts[part.report].exact(part) for part in parts))
        for parts in (one.attribution.parts for one in quote.occurrences)
    )


def _folded(text: str) -> str:
    return " " + " ".join(word.fold for word in find_words(text)) + " "


def _spoken_by(dossier: Dossier, name: str) -> tuple[Quote, ...]:
    speaking = {one.actor for one in dossier.quotes if one.actor is not None}
    ids = _named([actor for actor in dossier.actors if actor.id in speaking], name, "speaker")
    if ids:
        return tuple(one for one in dossier.quotes if one.actor in ids)
    wanted = _folded(name)
    found = tuple(
        one
        for one in dossier.quotes
        if one.actor is None
        and wanted in (_folded(one.speaker_name or ""), _folded(one.as_written or ""))
    )
    if not found:
        raise InputError(_unknown("speaker", name, _most_quoted(dossier)))
    return found


def _tied_to(actors: Sequence[Actor], name: str) -> set[str]:
    """Return the ids of a party and of whoever is tied to it, and to whom is tied to that."""
    found = _named([actor for actor in actors if actor.kind != "person"], name, "party")
    if not found:
        known = [actor.name for actor in actors if actor.kind == "country"]
        raise InputError(_unknown("party", name, known))
    for _ in range(2):  # a person, of a body, of a country
        found |= {actor.id for actor in actors if actor.member_of in found}
    return found


def _named(actors: Sequence[Actor], name: str, what: str) -> set[str]:
    """Return the actor of a name: the whole name, else a way it is written, else words of it."""
    wanted = _folded(name)
    exact = [one for one in actors if _folded(one.name) == wanted]
    alias = [one for one in actors if any(_folded(a.name) == wanted for a in one.aliases)]
    part = [one for one in actors if wanted in _folded(one.name)]
    for found in (exact, alias, part):
        if len(found) > 1 and found is not exact:
            names = ", ".join(sorted(one.name for one in found)[:_N_NAMED])
            raise InputError(f"{what} {name!r} may be several; give the whole name of one: {names}")
        if found:
            return {one.id for one in found}
    return set()


def _most_quoted(dossier: Dossier) -> list[str]:
    n: dict[str, int] = {}
    for quote in dossier.quotes:
        if quote.speaker_name is not None:
            n[quote.speaker_name] = n.get(quote.speaker_name, 0) + 1
    return sorted(n, key=lambda one: (-n[one], one))


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = get_close_matches(name, names, n=_N_NAMED) or names[:_N_NAMED]
    if not near:
        return f"no {what} called {name!r}; these reports name none"
    return f"no {what} called {name!r}; known ones are {', '.join(near)}"
