"""Tellings of one happening, brought together.

Reads     the tellings of all reports, how rare words are
Writes    happenings: groups of tellings with the time that all of them allow
Method    the most exact tellings come first; each joins the happening it shares most with, found
          through rare words in the same months, or founds a new one; sayings of one speaker on one
          day in one report are one occasion; then tellings that found nothing join what they match
Cost      tellings times candidates: an index by (word, month) with a cap stands in for comparing
          all pairs
Limits    a telling joins one happening only
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stateofplay.model.interval import When
from stateofplay.text.rarity import Rarity
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.exactness import agree, meet
from stateofplay.timeline.match import match_score, needed_score, needed_to_join
from stateofplay.timeline.telling import Telling

_N_KEYS = 10  # rarest words that look for a telling without a time; twice as many for others
_PLACE_BITS = 40  # more happenings than any pile holds
_PLACE_MASK = (1 << _PLACE_BITS) - 1
_MAX_MONTHS = 3  # times longer than this look for candidates by year

_Key = tuple[str, int, int]  # word, year, month (0: the whole year)


@dataclass(slots=True)
class Happening:
    """One happening while it is being brought together."""

    when: When
    tellings: list[Telling] = field(default_factory=list)


class Uniter:
    """Brings tellings together; feed it once.

    Args:
        rarity: of the compared words over the pile.
        config: thresholds.
    """

    def __init__(self, rarity: Rarity, config: TimelineConfig) -> None:
        self._rarity = rarity
        self._config = config
        self._index: dict[_Key, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._occasions: dict[tuple[str, ...], int] = {}
        self.happenings: list[Happening] = []

    def unite(self, tellings: Iterable[Telling]) -> list[Happening]:
        """Return the happenings that the tellings tell of; the order of input does not matter."""
        ordered = sorted(tellings, key=_exact_first)
        for telling in (one for one in ordered if one.founds):
            self._place(telling)
        for telling in (one for one in ordered if not one.founds):
            self._attach(telling)
        return self.happenings

    def _place(self, telling: Telling) -> None:
        when = telling.when
        if when is None:
            return
        place = self._occasions.get(telling.occasion) if telling.occasion else None
        if place is None:
            place = self._best(telling, self._candidates(telling, when))
        if place is None:
            place = len(self.happenings)
            self.happenings.append(Happening(when))
            self._register(telling, when, place)
        self._join(place, telling)
        if telling.occasion:
            self._occasions.setdefault(telling.occasion, place)

    def _join(self, place: int, telling: Telling) -> None:
        happening = self.happenings[place]
        happening.tellings.append(telling)
        if telling.when is not None:
            happening.when = meet(happening.when, telling.when)

    def _register(self, telling: Telling, when: When, place: int) -> None:
        months = list(_months(when))
        for word in self._keys(telling):
            self._by_word[word].append(place)
            for year, month in months:
                self._index[word, year, month].append(place)

    def _keys(self, telling: Telling) -> list[str]:
        """Return the rarest words first, then who did what."""
        by_rarity = sorted(telling.words, key=lambda word: (-self._rarity.weight(word), word))
        return by_rarity[: 2 * _N_KEYS] + [f"{telling.agent} {act}" for act in sorted(telling.acts)]

    def _candidates(self, telling: Telling, when: When) -> list[int]:
        months = list(_months(when))
        exact = [one for one in months if one[1]]
        wanted = exact if 0 < len(exact) <= _MAX_MONTHS else [one for one in months if not one[1]]
        weights: dict[int, int] = defaultdict(int)
        for word in self._keys(telling):
            places = {
                place
                for year, month in wanted
                for place in self._index.get((word, year, month), ())
            }
            if len(places) <= self._config.max_posting:
                weight = round(1000 * self._rarity.weight(word))
                for place in places:
                    weights[place] += weight
        return self._heaviest(weights)

    def _heaviest(self, weights: Mapping[int, int]) -> list[int]:
        """Return the places of most weight, the earlier one first where two weigh the same."""
        # Weight and place in one number sort many times faster than pairs of them.
        ranked = sorted([place - (weight << _PLACE_BITS) for place, weight in weights.items()])
        return [one & _PLACE_MASK for one in ranked[: self._config.max_candidates]]

    def _best(self, telling: Telling, places: Sequence[int]) -> int | None:
        """Return the happening it agrees with most; `None` where a vague time fits two as well."""
        fits: list[tuple[float, int]] = []
        for place in places:
            happening = self.happenings[place]
            if telling.when is None or not agree(happening.when, telling.when):
                continue
            score = self._agreement(telling, happening)
            if score is not None:
                fits.append((-score, place))
        fits.sort()
        is_vague = telling.when is not None and telling.when.n_days > self._config.vague_days
        if is_vague and len(fits) > 1 and fits[1][0] - fits[0][0] < self._config.min_lead:
            first, second = (self.happenings[place].when for _, place in fits[:2])
            if not agree(first, second):
                return None
        return fits[0][1] if fits else None

    def _agreement(
        self, telling: Telling, happening: Happening, *, is_attached: bool = False
    ) -> float | None:
        """Return the best score that reaches what is needed, if no telling speaks against it."""
        best: float | None = None
        needed = needed_to_join if is_attached else needed_score
        for other in happening.tellings[: self._config.max_compared]:
            if is_attached and len(telling.words & other.words) < self._config.min_joined_words:
                continue
            score = match_score(telling, other, self._rarity, self._config)
            limit = needed(telling, other, self._config)
            if score is not None and score >= limit and (best is None or score > best):
                best = score
        return best

    def _attach(self, telling: Telling) -> None:
        """Let a telling that founds nothing join the happening that it repeats."""
        weights: dict[int, int] = defaultdict(int)
        for word in self._keys(telling)[:_N_KEYS]:
            places = self._by_word.get(word, ())
            if len(places) <= self._config.max_posting:
                weight = round(1000 * self._rarity.weight(word))
                for place in places:
                    weights[place] += weight
        best: tuple[float, int] | None = None
        for place in self._heaviest(weights):
            happening = self.happenings[place]
            if not _can_join(telling, happening):
                continue
            score = self._agreement(telling, happening, is_attached=True)
            if score is not None and (best is None or (-score, place) < (-best[0], best[1])):
                best = score, place
        if best is not None:
            self._join(best[1], telling)


def _can_join(telling: Telling, happening: Happening) -> bool:
    if telling.when is not None:
        return agree(happening.when, telling.when)
    if telling.bound is None:
        return False
    if telling.status == "planned":
        return happening.when.end >= telling.bound.start
    return happening.when.start <= telling.bound.end


def _exact_first(telling: Telling) -> tuple[object, ...]:
    when = telling.when
    days = when.n_days if when else 0
    is_rough = when is not None and when.mod == "approx"
    first = when.start.toordinal() if when else 0
    return is_rough, days, first, telling.quality, telling.sentence


def _months(when: When) -> Iterator[tuple[int, int]]:
    """Yield (year, month) over times of up to two years, and (year, 0) for each year."""
    years = range(when.start.year, when.end.year + 1)
    for year in years:
        yield year, 0
    if len(years) > 2:
        return
    first = when.start.year * 12 + when.start.month - 1
    last = when.end.year * 12 + when.end.month - 1
    for month in range(first, last + 1):
        yield month // 12, month % 12 + 1
