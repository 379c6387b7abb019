from __future__ import annotations

import pytest

from stateofplay.clean.imprint import is_imprint, paper_on

LINES = {
    "a paper and a day": ("The Elbe Mirror, 12 May 2030", True, "The Elbe Mirror"),
    "a bar and a weekday": ("Lund Ledger | Monday 7 May 2030", True, "Lund Ledger"),
    "label, day, paper, writer": (
        "Published 3 May 2030 — Lund Ledger — by Marta Ode", True, "Lund Ledger",
    ),
    "no paper word": ("Lund Harbour, 12 May 2030", True, None),
    "a writer called like a paper": ("Mary Post, 12 May 2030", True, None),
    "two papers": ("Lund Ledger | Elbe Mirror | 7 May 2030", True, None),
    "three names": ("Ann Ode | Lund Harbour | Sports | 7 May 2030", True, None),
    "four names": ("Ann Ode | Lund Harbour | Sports | Home | 7 May 2030", False, None),
    "five words": ("The Old Elbe River Mirror, 7 May 2030", True, "The Old Elbe River Mirror"),
    "six words": ("The Very Old Elbe River Mirror, 7 May 2030", False, None),
    "a day alone": ("7 May 2030", False, None),
    "a paper alone": ("Lund Ledger", False, "Lund Ledger"),
    "an agency": ("Xinhua News Agency, 7 May 2030", True, None),
    "a byline": ("By Ann Ode, Lund Ledger", False, None),
    "a sentence": ("Talks began on 7 May 2030", False, None),
    "a name and a stop": ("The Elbe Mirror. 7 May 2030 saw rain.", False, None),
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "paper"), LINES.values(), ids=LINES)
def test_imprints(line: str, expected: bool, paper: str | None) -> None:
    """An imprint is a date with names; the one that sounds like a paper is the paper."""
    assert (is_imprint(line), paper_on(line)) == (expected, paper)
