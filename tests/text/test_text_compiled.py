"""Loops are compiled wherever the program may be installed."""

from __future__ import annotations

from collections.abc import Callable

from stateofplay.text.compiled import compiled


def test_without_a_place_to_keep_it() -> None:
    """A loop is compiled anew in each run where nothing can be written."""
    made: dict[str, Callable[[int, int], int]] = {}
    # Numba finds no place beside a file that is none, as in a folder that cannot be written.
    exec(compile("def add(a, b):\n    return a + b", "<nowhere>", "exec"), made)
    assert compiled(made["add"])(2, 3) == 5
