from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "either the money comes by sunday or the cranes stay idle vel": (
        '"Either the money comes by Sunday or the cranes stay idle," Vell said.',
        {"jon-vell threaten: the cranes stay idle"},
    ),
    "either way the cranes stay idle vell said": (
        '"Either way the cranes stay idle," Vell said.',
        set(),
    ),
    "the money comes or the cranes stay idle vell said": (
        '"The money comes or the cranes stay idle," Vell said.',
        set(),
    ),
    "either tea or milk will do vell said": (
        '"Either tea or milk will do," Vell said.',
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_choices(text: str, told: set[str]) -> None:
    """A choice with 'either' threatens with its second part."""
    assert told_in(text) == told
