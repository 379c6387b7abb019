"""The one way in which a loop is compiled: numba, in no-python mode, kept on disk if possible."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

P = ParamSpec("P")
T = TypeVar("T")


def compiled(function: Callable[P, T]) -> Callable[P, T]:
    """Return the function compiled at its first call; it keeps its types for the type checker.

    Such a function takes arrays and numbers only. Mark 64-bit hashes as `np.uint64`: numba makes
    a float of a signed and an unsigned number together. What is kept on disk is renewed when the
    function's own file changes; after a change to a function that another file calls, remove the
    `*.nbi` and `*.nbc` files beside them.
    """
    try:
        return cast(Callable[P, T], njit(cache=True)(function))
    except RuntimeError:  # neither the program's folder nor the user's can be written
        return cast(Callable[P, T], njit(function))
