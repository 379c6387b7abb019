"""Bodies of a state without a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import report_of

from stateofplay.moves.state_bodies import find_state_bodies

STATES = {"Peru": "peru", "Brazil": "brazil"}
FOUND = {
    "a kind between": ("Peruvian border guards fired.", [("Peruvian border guards", "peru")]),
    "two kinds": ("The Peruvian air force jets left.", [("Peruvian air force jets", "peru")]),
    "a house": ("The Peruvian lower house met.", [("Peruvian lower house", "peru")]),
    "a capital": ("The foreign ministry in Lima met.", [("foreign ministry in Lima", "peru")]),
    "from": ("Then troops from Brazil left.", [("troops from Brazil", "brazil")]),
    "another's counterpart": ("She met her Peruvian counterpart.",
        [("Peruvian counterpart", "peru")]),
    "no kind of a state's": ("Peruvian rebel soldiers fired.", []),
    "a noun behind": ("A Peruvian police station burned.", []),
    "a name behind": ("A Peruvian envoy Roe left.", []),
    "a part of a name": ("The Latin Peruvian officials left.", []),
    "never alone": ("The Peruvian house burned.", []),
    "no state of the pile": ("Chilean border guards fired.", []),
    "craft as a place": ("They went to Peruvian jets.", []),
    "a town that is no seat": ("The foreign ministry in Cusco met.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_a_body_of_a_state_stands_for_it(text: str, expected: list[tuple[str, str]]) -> None:
    """A unit with a country's adjective, or in its capital, is the country; others are nobody."""
    analysis = replace(report_of(text), mentions=())
    found = [
        (text[m.span.start : m.span.end], m.actor) for m in find_state_bodies(analysis, STATES)
    ]
    assert found == expected
