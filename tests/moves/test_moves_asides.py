from __future__ import annotations

import pytest
from moves_pile import told_in

REJECTS = {"mara-ito reject: the plan"}
BOTH = {"mara-ito jon-vell reject: the plan"}
ASIDES = {
    "between dashes": ("Ito - a former governor - rejected the plan.", REJECTS),
    "between two hyphens": ("Ito -- she had, as of March, no seat -- rejected the plan.", REJECTS),
    "between long dashes": ("Ito — a former governor — rejected the plan.", REJECTS),
    "other dashes": ("Visitors saw Ito - a guard -- rejected the plan.", set()),
    "a bracket that ends with a point": ("Ito (D-Vel.) rejected the plan.", REJECTS),
    "who behind a bracket": ("Ito (D-Vel.), who rejected the plan, left.", REJECTS),
    "both behind a bracket": ("Ito and Vell (D-Vel.) both rejected the plan.", BOTH),
    "alike": ("Ito and Vell alike rejected the plan.", BOTH),
}


@pytest.mark.parametrize(("text", "told"), ASIDES.values(), ids=ASIDES)
def test_asides(text: str, told: set[str]) -> None:
    """Brackets and dashes part nobody from the act."""
    assert told_in(text) == told


TITLES = {
    "of state": ("Secretary of State Mara Ito rejected the plan.", REJECTS),
    "of two words": ("Secretary of Public Works Mara Ito rejected the plan.", REJECTS),
    "beside somebody unknown": (
        "Hopefuls former Mayor Lia Orr and former Secretary of State Mara Ito rejected the plan.",
        set(),
    ),
    "no office": ("Friends of Old Mara Ito rejected the plan.", set()),
}


@pytest.mark.parametrize(("text", "told"), TITLES.values(), ids=TITLES)
def test_titles(text: str, told: set[str]) -> None:
    """A title with "of" is part of the name behind it."""
    assert told_in(text) == told
