"""Which judgements stand, in the order in which they were made, and what came of each.

Reads     judgements, and what each step made of them
Writes    the standing judgements, earliest first; one outcome for each judgement
Method    one that is made again counts as made last; a withdrawn one stands no more, unless it was
          made anew behind that
Cost      linear, after sorting
Limits    who judged is not known: two persons who differ overrule each other
"""

from __future__ import annotations

from collections.abc import Iterable

from stateofplay.model.judgement import Judged, Judgement, Outcome

_RANK: dict[Outcome, int] = {"applied": 0, "overruled": 1, "unmatched": 2}


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return the judgements that stand, each once, earliest first."""
    latest = _latest(judgements)
    struck = _struck(latest)
    return tuple(one for one in latest if one.at >= struck.get(one.id, one.at))


def conclude(judgements: Iterable[Judgement], judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Return one outcome for each judgement, earliest first.

    Args:
        judgements: all of them, any order.
        judged: what the steps say of them; where two speak of one, the better outcome counts.
    """
    latest = _latest(judgements)
    struck = _struck(latest)
    told: dict[str, Judged] = {}
    for one in sorted(judged, key=lambda j: (_RANK[j.outcome], j.why)):
        told.setdefault(one.judgement.id, one)
    return tuple(_outcome(one, struck, told, {j.id for j in latest}) for one in latest)


def _outcome(
    one: Judgement, struck: dict[str, int], told: dict[str, Judged], known: set[str]
) -> Judged:
    if one.at < struck.get(one.id, one.at):
        return Judged(one, "overruled", "It was withdrawn later.")
    if one.kind == "withdraw":
        if one.targets[0].id in known:
            return Judged(one, "applied", "What it withdraws counts no more.")
        return Judged(one, "unmatched", f"There is no judgement {one.targets[0].id}.")
    if one.id in told:
        return Judged(one, told[one.id].outcome, told[one.id].why)
    return Judged(one, "unmatched", "Nothing in this run is of the sort it speaks of.")


def _latest(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return each judgement as it was made last, in order."""
    latest: dict[str, Judgement] = {}
    for one in judgements:
        if one.id not in latest or latest[one.id].at < one.at:
            latest[one.id] = one
    return sorted(latest.values(), key=lambda j: (j.at, j.id))


def _struck(latest: Iterable[Judgement]) -> dict[str, int]:
    """Return when each withdrawn judgement was withdrawn; who withdraws that revives it."""
    struck: dict[str, int] = {}
    for one in reversed(list(latest)):
        if one.kind == "withdraw" and one.at >= struck.get(one.id, one.at):
            target = one.targets[0].id
            struck[target] = max(one.at, struck.get(target, one.at))
    return struck
