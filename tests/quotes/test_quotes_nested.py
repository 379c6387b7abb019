"""Quotes inside quotes, on their way to one quote over reports."""

from __future__ import annotations

from quotes_builder import build_actor, build_analysis

from stateofplay.quotes.unite import unite_quotes

ACTORS = (build_actor("Ada Lind"), build_actor("Orban Pell"))
TEXT = "“Pell told me: ‘The port will never be sold.’ I left,” Lind said. “We sail now,” she said."


def test_the_inner_quote_is_marked_and_has_its_own_speaker() -> None:
    """Whom a speaker quotes speaks in the inner quote alone."""
    found = build_analysis(TEXT, ACTORS).attributions
    assert [(one.actor, one.is_nested) for one in found] == [
        ("lind", False),
        ("pell", True),
        ("lind", False),
    ]


def test_nobody_carries_on_the_inner_quote() -> None:
    """`She` behind a quote is its speaker, not whom he quotes."""
    assert build_analysis(TEXT, ACTORS).attributions[-1].actor == "lind"


def test_inner_and_outer_quote_stay_two() -> None:
    """A quote inside another shares its words, and is never united with it."""
    text = "“He told us: ‘The old port of Marn will never be sold to anybody,’” she said."
    quotes = unite_quotes([build_analysis(text, ACTORS)], ACTORS)
    assert sorted(len(quote.occurrences) for quote in quotes) == [1, 1]
