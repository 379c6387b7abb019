"""Quotes by speaker, party, kind, time, words and how their printings differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stateofplay.api.asking import read_day
from stateofplay.api.quotes import QuoteFilter, read_kind, read_variant, select_quotes
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Alias, Occurrence, Quote, Variant
from stateofplay.model.interval import When, by_time, day_of
from stateofplay.model.mention import Attribution, NameKind
from stateofplay.model.report import Block, Report
from stateofplay.model.span import Span


def _actor(
    name: str, kind: NameKind = "person", member_of: str | None = None, alias: str | None = None
) -> Actor:
    aliases = (Alias(alias, 1, (), ()),) if alias else ()
    return Actor(name.split()[-1].lower(), kind, name, (), aliases, (), member_of)


def _report(name: str, text: str) -> Report:
    block = Block(0, len(text), "body")
    return Report(name, name, text, (block,), None, None, None, None, None, None, "en", None)


REPORTS = tuple(
    _report(name, text)
    for name, text in (
        ("r1", "We shall not sell the Port"), ("r2", "we shall sell the port"),
        ("r3", "More boats are needed here"), ("r4", "The crew is tired of it all"),
    )
)  # fmt: skip
ACTORS = (
    _actor("Ada Lind", member_of="council", alias="Madam Mayor"),
    _actor("Orban Pell", member_of="sudmark"),
    _actor("Bo Lind-Roe"),
    _actor("Harbour Council", "organisation", "norland"),
    _actor("Norland", "country"),
    _actor("Sudmark", "country"),
)


def _quote(
    content: str, actor: str | None, said: When | None, *printed: tuple[str, Variant | None],
    written: str | None = None,
) -> Quote:  # fmt: skip
    names = {one.id: one.name for one in ACTORS}
    occurrences = []
    for report, variant in printed:
        text = next(one.text for one in REPORTS if one.id == report)
        span = Span(report, 0, len(text))
        one = Attribution("direct", (span,), None, None, span, "", actor)
        occurrences.append(Occurrence(one, variant))
    name = names.get(actor) if actor else None
    return Quote(content, "direct", content, actor, name, written, "", said, tuple(occurrences))


MAY, JUNE = day_of(date(2031, 5, 3)), day_of(date(2031, 6, 3))
DOSSIER = Dossier(
    None,
    REPORTS,
    actors=ACTORS,
    quotes=(
        _quote("sell", "lind", MAY, ("r1", None), ("r2", "negation")),
        _quote("boats", "pell", by_time(JUNE), ("r3", None), ("r3", "cut")),
        _quote("roe", "lind-roe", None, ("r3", "paraphrase")),
        replace(_quote("tired", None, JUNE, ("r4", None), written="the crew"), kind="indirect"),
    ),
)

FILTERS: dict[str, tuple[QuoteFilter, list[str]]] = {
    "all": (QuoteFilter(), ["sell", "boats", "roe", "tired"]),
    "whole name": (QuoteFilter(speaker="ada lind"), ["sell"]),
    "words of a name": (QuoteFilter(speaker="Pell"), ["boats"]),
    "another name": (QuoteFilter(speaker="madam mayor"), ["sell"]),
    "words in a report": (QuoteFilter(speaker="The Crew"), ["tired"]),
    "a party's people": (QuoteFilter(party="Sudmark"), ["boats"]),
    "people of a body of it": (QuoteFilter(party="norland"), ["sell"]),
    "the body": (QuoteFilter(party="Harbour Council"), ["sell"]),
    "kind": (QuoteFilter(kind="indirect"), ["tired"]),
    "since its day": (QuoteFilter(since=date(2031, 5, 3)), ["sell", "boats", "tired"]),
    "since the day after": (QuoteFilter(since=date(2031, 5, 4)), ["boats", "tired"]),
    "until its day": (QuoteFilter(until=date(2031, 5, 3)), ["sell"]),
    "until the day before": (QuoteFilter(until=date(2031, 5, 2)), []),
    "a day alone": (
        QuoteFilter(since=date(2031, 6, 3), until=date(2031, 6, 3)), ["boats", "tired"]
    ),
    "changed": (QuoteFilter(changed=True), ["sell"]),
    "variant": (QuoteFilter(variant="cut"), ["boats"]),
    "two texts": (QuoteFilter(min_texts=2), ["sell"]),
    "three texts": (QuoteFilter(min_texts=3), []),
    "words, any case": (QuoteFilter(words="SELL the port"), ["sell"]),
    "half a word": (QuoteFilter(words="boat"), []),
    "words of another printing": (QuoteFilter(words="we shall sell"), ["sell"]),
    "two at once": (QuoteFilter(kind="direct", since=date(2031, 6, 1)), ["boats"]),
}  # fmt: skip


@pytest.mark.parametrize(("wanted", "expected"), FILTERS.values(), ids=FILTERS)
def test_select(wanted: QuoteFilter, expected: list[str]) -> None:
    """A filter keeps the quotes that have all it asks for, in order."""
    assert [one.content for one in select_quotes(DOSSIER, wanted)] == expected


ERRORS: dict[str, tuple[QuoteFilter, str]] = {
    "unknown speaker": (QuoteFilter(speaker="Ada Lund"), "no speaker called 'Ada Lund'; known ones "
                        "are Ada Lind"),
    "nothing like it": (QuoteFilter(speaker="Zzz"), "known ones are Ada Lind, Bo Lind-Roe"),
    "several": (QuoteFilter(speaker="nd"), "no speaker called 'nd'"),
    "unknown party": (QuoteFilter(party="Osk"), "no party called 'Osk'; known ones are Norland"),
    "a person is no party": (QuoteFilter(party="Orban Pell"), "no party called 'Orban Pell'"),
    "no day": (QuoteFilter(since=MAY.start, until=date(2031, 5, 2)), "no day lies between"),
}  # fmt: skip


@pytest.mark.parametrize(("wanted", "message"), ERRORS.values(), ids=ERRORS)
def test_errors(wanted: QuoteFilter, message: str) -> None:
    """What cannot be is told with what is known."""
    with pytest.raises(InputError, match=message.replace("(", r"\(")):
        select_quotes(DOSSIER, wanted)


def test_a_name_of_several_is_asked_for() -> None:
    """A word that two speakers' names hold is answered with both names."""
    twin = replace(DOSSIER.actors[1], id="x", name="Ida Pell")
    quote = replace(DOSSIER.quotes[1], actor="x")
    dossier = replace(DOSSIER, actors=(*ACTORS, twin), quotes=(*DOSSIER.quotes, quote))
    with pytest.raises(InputError, match=r"may be several; .* Ida Pell, Orban Pell"):
        select_quotes(dossier, QuoteFilter(speaker="pell"))


def test_no_speaker_at_all() -> None:
    """Without quotes there is no speaker to name."""
    with pytest.raises(InputError, match="these reports name none"):
        select_quotes(replace(DOSSIER, quotes=()), QuoteFilter(speaker="Pell"))


def test_words_of_the_command_line() -> None:
    """Kinds, variants and days are read, and what is none of them is told."""
    assert read_kind("mixed") == "mixed"
    assert read_variant("speaker") == "speaker"
    assert read_day("2031-05-03") == MAY.start
    for read, word in ((read_kind, "spoken"), (read_variant, "longer"), (read_day, "3 May")):
        with pytest.raises(InputError, match=word):
            read(word)
