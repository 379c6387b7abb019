"""Group the printings of one quote.

Reads     wordings of all printings, sorted by key
Writes    groups of wordings with the main form of each, and the pairs of groups that give the same
          words to two speakers
Method    printings with the same words come first, then pairs whose speakers are both known, then
          those with an open speaker, last the few-word cuts. Whatever would fit two groups with
          different speakers, or two longer quotes, stays alone. What hangs on a group by a chain
          and is not the same quote as its main form leaves it
Source    disjoint sets, cut down to stars; the order is ours
Cost      linear in the wordings and in the pairs that `same` proposes
Limits    a printing between two speakers stays alone, even where a reader would know whose it is
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stateofplay.model.interval import When
from stateofplay.quotes.same import (
    DEFAULTS,
    SameConfig,
    candidate_pairs,
    compatible,
    is_inside,
    is_other_voice,
    is_same_quote,
    quote_rarity,
)
from stateofplay.quotes.wording import Wording
from stateofplay.text.rarity import Rarity

_MAX_MAINS = 8  # longest wordings of a group that are tried as its main form
_MAX_STARS = 50  # main forms that one chain of wordings is parted into; the rest stays alone
_AS_LONG = 0.9  # of the longest: of wordings about as long, the one most printed is the main form


@dataclass(frozen=True, slots=True)
class Group:
    """The printings of one quote, sorted by key, and the one that is its main form."""

    main: Wording
    members: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Grouped:
    """All groups, by their first member, and what two speakers are given alike.

    Args:
        voices: pairs of places in `groups`, the lower one first, sorted.
    """

    groups: tuple[Group, ...]
    voices: tuple[tuple[int, int], ...]


class _Groups:
    """Disjoint sets of wordings, each with one speaker and one time at most."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._wordings = wordings
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
        """Unite two groups unless their speakers or times exclude each other.

        Where the two printings themselves stand on two days, they were seen to be one quote.
        """
        if is_inside(self._wordings[left], self._wordings[right]):
            return
        a, b = sorted((self.root(left), self.root(right)))
        may_clash = not compatible(self._wordings[left], self._wordings[right])
        if a == b or not self._fit(a, b, may_clash=may_clash):
            return
        self._parent[b] = a
        self._actor[a] = self._actor[a] or self._actor[b]
        self._said[a] = _narrower(self._said[a], self._said[b])

    def _fit(self, a: int, b: int, *, may_clash: bool) -> bool:
        one, other = self._actor[a], self._actor[b]
        if one is not None and other is not None and one != other:
            return False
        said, also = self._said[a], self._said[b]
        return may_clash or said is None or also is None or said.overlaps(also)


def unite_wordings(wordings: Sequence[Wording], *, config: SameConfig = DEFAULTS) -> Grouped:
    """Return the printings in groups.

    Args:
        wordings: sorted by key, each with one word at least.
        config: thresholds.
    """
    classes = _same_words(wordings, config)
    first = [members[0] for members in classes]
    rarity = quote_rarity(first)
    proposed = candidate_pairs(first, config=config)
    pairs = [p for p in proposed if is_same_quote(first[p[0]], first[p[1]], rarity, config=config)]
    joined = _joined(first, pairs, config)
    stars = _Stars(classes, rarity, config)
    groups = sorted(
        (group for places in joined for group in stars.of(places)),
        key=lambda group: group.members[0].key,
    )
    voices = [p for p in proposed if is_other_voice(first[p[0]], first[p[1]], config=config)]
    place = {id(w): n for n, group in enumerate(groups) for w in group.members}
    between = {(place[id(first[a])], place[id(first[b])]) for a, b in voices}
    ordered = sorted({(min(pair), max(pair)) for pair in between})
    return Grouped(tuple(groups), tuple(ordered))


def _joined(
    first: Sequence[Wording], pairs: Sequence[tuple[int, int]], config: SameConfig
) -> list[list[int]]:
    """Return the places of the wordings that pairs join."""
    groups = _Groups(first)
    is_short = [len(w.keys) < config.short for w in first]
    long = [(a, b) for a, b in pairs if not is_short[a] and not is_short[b]]
    for a, b in long:
        if first[a].actor is not None and first[b].actor is not None:
            groups.unite(a, b)
    _unite_open(groups, first, long)
    _unite_short(groups, first, [p for p in pairs if is_short[p[0]] or is_short[p[1]]], config)
    found: dict[int, list[int]] = defaultdict(list)
    for place in range(len(first)):
        found[groups.root(place)].append(place)
    return [found[root] for root in sorted(found)]


class _Stars:
    """Parts joined wordings into groups whose members are each the same quote as the main form."""

    def __init__(
        self, classes: Sequence[Sequence[Wording]], rarity: Rarity, config: SameConfig
    ) -> None:
        self._classes = classes
        self._rarity = rarity
        self._config = config

    def of(self, places: Sequence[int]) -> Iterator[Group]:
        """Yield the groups of the classes at some places; what fits no main form stays alone."""
        rest = list(places)
        for _ in range(_MAX_STARS):
            if not rest:
                return
            main = self._main(rest)
            held = [n for n in rest if n == main or self._is_same(main, n)]
            yield self._group(main, held)
            rest = [n for n in rest if n not in set(held)]
        for n in rest:
            yield self._group(n, [n])

    def _group(self, main: int, held: Sequence[int]) -> Group:
        members = sorted((w for n in held for w in self._classes[n]), key=lambda w: w.key)
        return Group(min(self._classes[main], key=_earliest), tuple(members))

    def _main(self, places: Sequence[int]) -> int:
        """Return the place of the main form: the longest in marks that most of the others fit."""
        ranked = sorted(places, key=lambda n: _by_length(self._classes[n]))[:_MAX_MAINS]
        if len(places) == 1:
            return ranked[0]
        fits = {n: sum(m == n or self._is_same(n, m) for m in places) for n in ranked}
        most = max(fits.values())
        best = [n for n in ranked if fits[n] == most]
        longest = self._classes[best[0]][0]
        near = [n for n in best if _is_as_long(self._classes[n][0], longest)]
        return max(near, key=lambda n: (_n_reports(self._classes[n]), -near.index(n)))

    def _is_same(self, main: int, other: int) -> bool:
        left, right = self._classes[main][0], self._classes[other][0]
        return is_same_quote(left, right, self._rarity, config=self._config)


def main_of(members: Sequence[Wording]) -> Wording:
    """Return the main form of printings that people put together: the longest in marks."""
    return min(members, key=lambda wording: _by_length([wording]))


def _by_length(same: Sequence[Wording]) -> tuple[object, ...]:
    """Sort marked before unmarked, longest first, then the earliest printing."""
    first = min(same, key=_earliest)
    is_unmarked = not first.is_marked
    return (is_unmarked, -len(first.words), bool(first.brackets), _earliest(first))


def _earliest(wording: Wording) -> tuple[str, tuple[str, int, int, str]]:
    when = wording.published
    return ("9" if when is None else when.start.isoformat(), wording.key)


def _is_as_long(wording: Wording, longest: Wording) -> bool:
    if wording.is_marked != longest.is_marked:
        return False
    return len(wording.words) >= _AS_LONG * len(longest.words)


def _n_reports(same: Sequence[Wording]) -> int:
    return len({wording.report for wording in same})


def _same_words(wordings: Sequence[Wording], config: SameConfig) -> list[list[Wording]]:
    """Return classes of printings with one wording, one speaker and one time, by first member.

    Few words that come back after a while are parted there: a stock answer is given many times.
    """
    classes: dict[tuple[object, ...], list[Wording]] = defaultdict(list)
    for wording in wordings:
        # Two open speakers may be two people; in one report they are told apart by place.
        classes[wording.words, wording.is_marked, wording.actor, wording.said].append(wording)
    parted = [part for same in classes.values() for part in _parted(same, config)]
    return sorted(parted, key=lambda same: same[0].key)


def _parted(same: Sequence[Wording], config: SameConfig) -> Iterator[list[Wording]]:
    if len(same[0].keys) >= config.min_words:
        yield list(same)
        return
    days = config.short_days if len(same[0].keys) < config.short else config.far_days
    ordered = sorted(same, key=_earliest)
    run = ordered[:1]
    for before, wording in pairwise(ordered):
        last, first = before.published, wording.published
        if last is not None and first is not None and (first.start - last.end).days > days:
            yield sorted(run, key=lambda w: w.key)
            run = []
        run.append(wording)
    yield sorted(run, key=lambda w: w.key)


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
        if first[a].keys == first[b].keys:
            groups.unite(a, b)
    for a, b in pairs:
        short, other = sorted((a, b), key=lambda place: (len(first[place].keys), place))
        if first[short].keys != first[other].keys:
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
