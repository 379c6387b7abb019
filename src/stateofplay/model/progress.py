"""How long work tells how far it is."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called when a step begins, and again while it goes on where it can tell how far it is."""

    def __call__(self, step: str, n_done: int = 0, n_all: int = 0) -> None:
        """Take the name of the step, the items done, and the items in all (0: not known)."""


def silent(step: str, n_done: int = 0, n_all: int = 0) -> None:
    """Tell nobody."""
