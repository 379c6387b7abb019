"""What somebody would do, is ready for, or is open to."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CONDITIONALS = {
    "would, only if": (
        "Arland would accept the quota only if it grew.",
        {"arland accept_if: the quota"},
    ),
    "open to": (
        "The union is open to cuts as long as they are shared.",
        {"dockers-union accept_if: cuts"},
    ),
    "live with": (
        "The union could live with cuts if they were shared.",
        {"dockers-union accept_if: cuts"},
    ),
    "no condition": (
        "Arland would accept the quota.",
        set(),
    ),
    "open, no condition": (
        "The union is open to cuts.",
        {"dockers-union agree: cuts"},
    ),
    "would not": (
        "Arland would not accept the quota if it grew.",
        {"arland reject: accept the quota"},
    ),
    "no yielding": (
        "Arland would vanish if it rained.",
        set(),
    ),
    "was to live with": (
        "The union is to live with cuts if they are shared.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CONDITIONALS.values(), ids=CONDITIONALS)
def test_conditionals(text: str, told: set[str]) -> None:
    """What somebody would do on a condition is accepted on it."""
    assert told_in(text) == told
