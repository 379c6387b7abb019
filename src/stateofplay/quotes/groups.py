"""Group the printings of one quote.

Reads     wordings of all printings, sorted by key
Writes    groups of wordings, each with one speaker and one time at most
Method    printings with the same words come first, then pairs whose speakers are both known, then
          those with an open speaker, last the few-word cuts. Whatever would fit two groups with
          different speakers, or two longer quotes, stays alone
Source    disjoint sets; the order is ours
Cost      linear in the wordings and in the pairs that `same` proposes
Limits    a printing between two speakers stays alone, even where a reader would know whose it is
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stateofplay.model.interval import When
from stateofplay.quotes.same import (
    DEFAULTS,
    SameConfig,
    candidate_pairs,
    compatible,
    is_same_quote,
    quote_rarity,
)
from stateofplay.quotes.wording import Wording


class _Groups:
    """Disjoint sets of wordings, each with one speaker and one time at most."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._parent = list(range(len(wordings)))
        self._actor: list[str | None] = [w.actor for w in wordings]
        self._said: list[When | None] = [w.said for w in wordings]

    def root(self, place: int) -> int:
        while self._parent[place] != place:
            self._parent[place] = self._parent[self._parent[place]]
            place = self._parent[place]
        return place

    def actor(self, place: int) -> str | None:
        return self._actor[self.root(place)]

    def unite(self, left: int, right: int) -> None:
        """Unite two groups unless their speakers or times exclude each other."""
        a, b = sorted((self.root(left), self.root(right)))
        if a == b or not self._fit(a, b):
            return
        self._parent[b] = a
        self._actor[a] = self._actor[a] or self._actor[b]
        self._said[a] = _narrower(self._said[a], self._said[b])

    def _fit(self, a: int, b: int) -> bool:
        one, other = self._actor[a], self._actor[b]
        if one is not None and other is not None and one != other:
            return False
        said, also = self._said[a], self._said[b]
        return said is None or also is None or said.overlaps(also)


def unite_wordings(
    wordings: Sequence[Wording], *, config: SameConfig = DEFAULTS
) -> list[list[Wording]]:
    """Return the printings in groups, each sorted as given, groups by their first member.

    Args:
        wordings: sorted by key, each with one word at least.
        config: thresholds.
    """
    classes = _same_words(wordings)
    first = [members[0] for members in classes]
    groups = _Groups(first)
    rarity = quote_rarity(first)
    pairs = [
        (a, b)
        for a, b in candidate_pairs(first, config=config)
        if is_same_quote(first[a], first[b], rarity, config=config)
    ]
    is_short = [len(w.words) < config.short for w in first]
    long = [(a, b) for a, b in pairs if not is_short[a] and not is_short[b]]
    for a, b in long:
        if first[a].actor is not None and first[b].actor is not None:
            groups.unite(a, b)
    _unite_open(groups, first, long)
    _unite_short(groups, first, [p for p in pairs if is_short[p[0]] or is_short[p[1]]], config)
    members: dict[int, list[Wording]] = defaultdict(list)
    for place, same in enumerate(classes):
        members[groups.root(place)].extend(same)
    return [sorted(group, key=lambda w: w.key) for _, group in sorted(members.items())]


def _same_words(wordings: Sequence[Wording]) -> list[list[Wording]]:
    """Return classes of printings with one wording, one speaker and one time."""
    classes: dict[tuple[object, ...], list[Wording]] = {}
    for wording in wordings:
        # Two open speakers may be two people; in one report they are told apart by place.
        key = (wording.words, wording.is_marked, wording.actor, wording.said)
        classes.setdefault(key, []).append(wording)
    return list(classes.values())


def _unite_open(
    groups: _Groups, first: Sequence[Wording], pairs: Sequence[tuple[int, int]]
) -> None:
    """Unite printings with an open speaker, each only when one speaker alone fits."""
    speakers: dict[int, set[str]] = defaultdict(set)
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            known = groups.actor(other)
            if first[one].actor is None and known is not None:
                speakers[one].add(known)
    for a, b in pairs:
        if len(speakers[a]) <= 1 and len(speakers[b]) <= 1:
            groups.unite(a, b)


def _unite_short(
    groups: _Groups,
    first: Sequence[Wording],
    pairs: Sequence[tuple[int, int]],
    config: SameConfig,
) -> None:
    """Unite a few words with the one longer quote that holds them; with two, they stay alone."""
    holders: dict[int, set[int]] = defaultdict(set)
    for a, b in pairs:
        if first[a].words == first[b].words:
            groups.unite(a, b)
    for a, b in pairs:
        short, other = sorted((a, b), key=lambda place: (len(first[place].words), place))
        if first[short].words != first[other].words:
            holders[short].add(other)
    for short in sorted(holders):
        roots = {groups.root(place) for place in holders[short]}
        same_time = {groups.root(p) for p in holders[short] if _same_time(first[short], first[p])}
        fitting = roots if len(roots) == 1 else same_time
        if len(fitting) == 1:
            groups.unite(short, min(fitting))


def _same_time(left: Wording, right: Wording) -> bool:
    return left.said is not None and right.said is not None and compatible(left, right)


def _narrower(left: When | None, right: When | None) -> When | None:
    known = [w for w in (left, right) if w is not None]
    return min(known, key=lambda w: (w.n_days, w.start, w.value), default=None)
