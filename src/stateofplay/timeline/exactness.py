"""The most exact time that two tellings allow, and how far apart two times lie."""

from __future__ import annotations

from stateofplay.model.interval import When, between


def meet(left: When, right: When) -> When | None:
    """Return the days that both times allow; `None` when there are none.

    Where one lies within the other, its own value and words are kept.
    """
    if not left.overlaps(right):
        return None
    first, second = sorted((left, right), key=_exactness)
    if first.within(second):
        return first
    return between(max(left.start, right.start), min(left.end, right.end))


def _exactness(when: When) -> tuple[int, bool, str, str, str]:
    return when.n_days, when.mod is not None, when.value, when.says, when.mod or ""


def gap_days(left: When, right: When) -> int:
    """Return the days between two times, 0 when they touch or overlap."""
    return max(0, (right.start - left.end).days, (left.start - right.end).days)
