from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.moves.find import find_moves
from stateofplay.moves.terms import Terms, are_at_odds, figures_of, read_terms

REPORT = report_of("Arland proposed a joint toll.", day=date(2031, 5, 1))
(MOVE,) = find_moves((REPORT,), ACTORS)

FIGURES = {
    "a share": ("a rise of 4.5 percent", {(4.5, "percent")}),
    "a sign for it": ("a rise of 4%", {(4.0, "percent")}),
    "two words for it": ("a rise of 4 per cent", {(4.0, "percent")}),
    "a sum": ("31 crowns a share", {(31.0, "crown")}),
    "a sum with a scale": ("1.5 million crowns", {(1.5e6, "crown")}),
    "a sum with a sign": ("$3bn in aid", {(3e9, "dollar")}),
    "no sum": ("for three years and 310 jobs", set()),
    "a count of votes": ("the plan by 58 percent to 42", set()),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.values(), ids=FIGURES)
def test_figures(text: str, expected: set[tuple[float, str]]) -> None:
    """Sums of money and shares are read with their unit, votes and other counts are not."""
    assert figures_of(text) == expected


POINTERS = {
    "a name alone": ("the offer", True),
    "a name and when": ("its latest proposal on Monday", True),
    "nothing but the answer": ("refused", True),
    "a name with terms": ("the offer of a lower toll", False),
    "terms": ("a lower toll", False),
}


@pytest.mark.parametrize(("content", "points"), POINTERS.values(), ids=POINTERS)
def test_what_points_back(content: str, points: bool) -> None:
    """A name for a proposal without terms points to one that was told before."""
    assert _terms(content).points is points


def _terms(content: str) -> Terms:
    return read_terms(replace(MOVE, content=content), REPORT.report.exact)


def test_other_figures_are_at_odds() -> None:
    """Other numbers of one unit are two proposals; other units, or one number shared, are not."""
    assert are_at_odds(_terms("31 crowns"), _terms("34 crowns"))
    assert not are_at_odds(_terms("31 crowns"), _terms("34 percent"))
    assert not are_at_odds(_terms("31 crowns or 34 crowns"), _terms("34 crowns"))
    assert not are_at_odds(_terms("31 crowns"), _terms("a lower toll"))
