"""The moves known so far, to be looked up by the act, by time and by the words of the content.

Reads     the best telling of each move, with the stems of its content
Writes    the few moves that another telling may be of
Method    a telling with a time is compared with those of the same months that can share half of the
          lighter content; one that is bounded on one side only, or has no time, with all that can
          share three quarters of it
Cost      a few look-ups a telling, and what they find
Limits    a telling without a time is compared with moves of all times
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from stateofplay.model.interval import When
from stateofplay.moves.bounds import is_bound
from stateofplay.moves.months import MAX_DAYS, months_of
from stateofplay.moves.telling import Telling
from stateofplay.text.like import LikeIndex
from stateofplay.text.rarity import Rarity

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class UniteConfig:
    """When two tellings are of one act."""

    min_overlap: float = 0.5  # of the lighter content, by rarity; chosen by reading pairs
    min_overlap_undated: float = 0.75  # where one of them has no time, or only a bound
    near_days: int = 31  # times no longer than this are near: a party seldom does it twice
    same_news_days: int = 3  # reports of one piece of news come out within so many days
    min_shared_near: float = 0.5  # of the shorter content, plainly; chosen by reading pairs


class KnownMoves:
    """Moves by number, found by what they can share with another telling.

    Args:
        rarity: weights of stems over the pile.
        config: thresholds.
    """

    def __init__(self, rarity: Rarity, config: UniteConfig) -> None:
        self._config = config
        self._by_text: dict[Key, list[int]] = defaultdict(list)
        self._near_month: dict[Key, list[int]] = defaultdict(list)
        self._in_month = LikeIndex(rarity, config.min_overlap)
        self._long = LikeIndex(rarity, config.min_overlap)
        self._open = LikeIndex(rarity, config.min_overlap_undated)
        self._all = LikeIndex(rarity, config.min_overlap)
        self._all_most = LikeIndex(rarity, config.min_overlap_undated)

    def add(self, number: int, key: Key, telling: Telling, stems: frozenset[str]) -> None:
        """Make a move known by its best telling."""
        self._by_text[key, telling.text, telling.words].append(number)
        for month in _months_around(telling.said, self._config):
            self._near_month[key, month].append(number)
        self._all.add(number, stems, key)
        self._all_most.add(number, stems, key)
        months = _months(telling.said)
        if _is_open(telling.said):
            self._open.add(number, stems, key)
        elif not months:
            self._long.add(number, stems, key)
        for month in months:
            self._in_month.add(number, stems, (key, month))

    def like(self, key: Key, telling: Telling, stems: frozenset[str]) -> list[int]:
        """Return the moves that a telling may be of, in the order they became known."""
        found = set(self._by_text.get((key, telling.text, telling.words), ()))
        for month in _months_around(telling.said, self._config):
            found.update(self._near_month.get((key, month), ()))
        months = _months(telling.said)
        if _is_open(telling.said):
            found.update(self._all_most.like(stems, key))
        elif not months:
            found.update(self._all.like(stems, key))
        else:
            found.update(self._open.like(stems, key))
            found.update(self._long.like(stems, key))
        for month in months:
            found.update(self._in_month.like(stems, (key, month)))
        return sorted(found)


def _is_open(when: When | None) -> bool:
    """Return whether nothing tells the time, or only a bound with no end on one side or far off."""
    return when is None or when.mod == "before" or (is_bound(when) and when.n_days > MAX_DAYS)


def _months(when: When | None) -> range:
    """Return the months of a time with two ends, none for other times and very long ones."""
    if when is None or when.mod == "before" or when.n_days > MAX_DAYS:
        return range(0)
    return months_of(when)


def _months_around(when: When | None, config: UniteConfig) -> range:
    """Return the months that a short time touches, with the days around a bound."""
    if when is None or when.n_days > config.near_days:
        return range(0)
    return months_of(when, config.same_news_days)
