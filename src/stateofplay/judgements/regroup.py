"""Put what a stage united into other groups, as people judged: the same, or different.

Reads     the groups of a stage, each of members that rest on words
Writes    the same members in other groups, in the order of their first members
Method    judgements apply in the order in which they were made: "same" joins the groups of the two,
          "different" takes the smaller side out of a group that holds both. So a later one wins
Cost      linear in the members, and in the groups that each judgement is about
Limits    members on the very same words cannot be told apart
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from stateofplay.judgements.places import Members, Texts, why_unmatched
from stateofplay.judgements.standing import standing
from stateofplay.model.judgement import Judged, Judgement, Regroup, Sort
from stateofplay.model.report import Report
from stateofplay.model.span import Span

T = TypeVar("T")
M = TypeVar("M")
Groups = Sequence[tuple[Sequence[Span], str | None]]


def regroup_by(
    sort: Sort, reports: Sequence[Report], judgements: Sequence[Judgement]
) -> Regroup | None:
    """Return what regroups findings of one sort; `None` when no judgement is about them.

    Args:
        sort: `quote` or `entry`.
        reports: of the pile, any order.
        judgements: all of them, any order.
    """
    ours = about(sort, judgements)
    if not ours:
        return None
    texts = Texts(reports)

    def regroup(
        groups: Sequence[Sequence[T]],
        span_of: Callable[[T], Span],
        label_of: Callable[[Sequence[T]], str | None],
    ) -> list[list[T]]:
        members = Members(texts, [([span_of(m) for m in g], label_of(g)) for g in groups])
        start = [0]
        for group in groups:
            start.append(start[-1] + len(group))
        places = regrouped(
            [list(range(start[n], start[n + 1])) for n in range(len(groups))],
            [[{start[g] + m for g, m in members.of(t)} for t in one.targets] for one in ours],
            [one.kind == "same" for one in ours],
        )
        flat = [member for group in groups for member in group]
        return [[flat[place] for place in group] for group in places]

    return regroup


def about(sort: Sort, judgements: Sequence[Judgement]) -> list[Judgement]:
    """Return the standing judgements that two things of a sort are the same or different."""
    return [
        one
        for one in standing(judgements)
        if one.kind in ("same", "different") and one.targets[0].sort == sort
    ]


def regrouped(
    groups: Sequence[Sequence[int]],
    targets: Sequence[Sequence[set[int]]],
    is_same: Sequence[bool],
) -> list[list[int]]:
    """Return the members in groups, sorted, by their first member.

    Args:
        groups: numbers of members.
        targets: for each judgement the members of its two sides; either may be empty.
        is_same: for each judgement whether it joins.
    """
    held = {n: set(group) for n, group in enumerate(groups)}
    of = {member: n for n, group in held.items() for member in group}

    def move(members: set[int], to: int) -> None:
        for member in members:
            held[of[member]].discard(member)
            of[member] = to
        held.setdefault(to, set()).update(members)

    for (left, right), joins in zip(targets, is_same, strict=True):
        if not left or not right:
            continue
        if joins:
            joined = {of[member] for member in left | right}
            to = max(joined, key=lambda n: (len(held[n]), -n))
            for n in joined - {to}:
                move(set(held[n]), to)
            continue
        one, other = apart(left, right)
        for n in sorted({of[m] for m in one} & {of[m] for m in other}):
            leaving = min(one & held[n], other & held[n], key=lambda side: (len(side), -min(side)))
            move(leaving, len(held))
    return sorted(sorted(group) for group in held.values() if group)


def apart(left: set[M], right: set[M]) -> tuple[set[M], set[M]]:
    """Return two sides without common members: these are of the smaller one; equal ones hold none.

    A person who takes a part out of a whole gives both.
    """
    if left == right:
        return set(), set()
    if len(left) < len(right):
        return left, right - left
    return left - right, right


def tell_same(
    sort: Sort, groups: Groups, reports: Sequence[Report], judgements: Sequence[Judgement]
) -> Iterator[Judged]:
    """Yield what came of each judgement that two findings are the same or different.

    Args:
        sort: of the findings.
        groups: the findings as they stand in the end, each with its words and its label.
        reports: of the pile.
        judgements: all of them, any order.
    """
    ours = about(sort, judgements)
    if not ours:
        return
    texts = Texts(reports)
    members = Members(texts, groups)
    for one in ours:
        left, right = (members.of(target) for target in one.targets)
        if not left or not right:
            yield Judged(one, "unmatched", why_unmatched(one.targets, texts))
        elif left == right:
            why = "The two rest on the same words and cannot be told apart."
            yield Judged(one, "applied" if one.kind == "same" else "unmatched", why)
        elif _holds(one, left, right):
            word = "one" if one.kind == "same" else "two"
            yield Judged(one, "applied", f"They stand as {word}.")
        else:
            yield Judged(one, "overruled", "A later judgement speaks against it.")


def _holds(one: Judgement, left: set[tuple[int, int]], right: set[tuple[int, int]]) -> bool:
    is_same = one.kind == "same"
    left, right = (left, right) if is_same else apart(left, right)
    return bool({group for group, _ in left} & {group for group, _ in right}) == is_same
