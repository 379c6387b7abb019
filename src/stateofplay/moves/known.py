"""The moves known so far, to be looked up by the act, by time and by the words of the content.

Reads     the best telling of each move, with the stems of its content
Writes    the few moves that another telling may be of
Method    a telling with a time is compared with those of the same months that share a rare word.
          One that is bounded on one side only, or has no time, must share three quarters of the
          lighter content, and so it shares one of the words that make up the rarest quarter and a
          little more, of its own content or of the other (prefix filtering)
Source    prefix filtering: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007
Cost      a few look-ups a telling, and what they find
Limits    a telling without a time is compared with all moves that share such a word
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from stateofplay.model.interval import When
from stateofplay.moves.bounds import is_bound
from stateofplay.moves.telling import Telling
from stateofplay.text.rarity import Rarity

_ROUNDING = 1e-6  # weights are added in two orders
_MAX_DAYS = 400  # longer times are looked up by words alone; a year and a bit is twelve months

Key = tuple[object, ...]
Month = int  # months since the year 0


@dataclass(frozen=True, slots=True)
class UniteConfig:
    """When two tellings are of one act."""

    min_overlap: float = 0.5  # of the lighter content, by rarity; chosen by reading pairs
    min_overlap_undated: float = 0.75  # where one of them has no time, or only a bound
    near_days: int = 31  # times no longer than this are near: a party seldom does it twice
    same_news_days: int = 3  # reports of one piece of news come out within so many days
    min_shared_near: float = 0.5  # of the shorter content, plainly; chosen by reading pairs
    n_probes: int = 6  # words that are looked up; contents are seldom longer


class KnownMoves:
    """Moves by number, found by what they can share with another telling.

    Args:
        rarity: weights of stems over the pile.
        config: thresholds.
    """

    def __init__(self, rarity: Rarity, config: UniteConfig) -> None:
        self._rarity = rarity
        self._config = config
        self._by_text: dict[Key, list[int]] = defaultdict(list)
        self._near_month: dict[Key, list[int]] = defaultdict(list)
        self._in_month: dict[Key, list[int]] = defaultdict(list)
        self._long = _ByWords()
        self._open = _ByWords()
        self._all = _ByWords()

    def add(self, number: int, key: Key, telling: Telling, stems: frozenset[str]) -> None:
        """Make a move known by its best telling."""
        self._by_text[key, telling.text, telling.words].append(number)
        for month in _months_around(telling.said, self._config):
            self._near_month[key, month].append(number)
        rare = self._rare(stems)
        self._all.add(number, key, stems, rare)
        if _is_open(telling.said):
            self._open.add(number, key, stems, rare)
            return
        months = _months(telling.said)
        if not months:
            self._long.add(number, key, stems, rare)
        for word in stems:
            for month in months:
                self._in_month[key, word, month].append(number)

    def like(self, key: Key, telling: Telling, stems: frozenset[str]) -> list[int]:
        """Return the moves that a telling may be of, in the order they became known."""
        found = set(self._by_text.get((key, telling.text, telling.words), ()))
        for month in _months_around(telling.said, self._config):
            found.update(self._near_month.get((key, month), ()))
        months, rare = _months(telling.said), self._rare(stems)
        if _is_open(telling.said):
            found.update(self._all.sharing_most(key, stems, rare))
        elif not months:
            found.update(self._all.sharing(key, self._probes(stems)))
        else:
            probes = self._probes(stems)
            found.update(self._open.sharing_most(key, stems, rare))
            found.update(self._long.sharing(key, probes))
            for word in probes:
                for month in months:
                    found.update(self._in_month.get((key, word, month), ()))
        return sorted(found)

    def _probes(self, stems: frozenset[str]) -> list[str]:
        """Return the few rarest words: whatever shares half of the content shares one of them."""
        return self._ranked(stems)[: self._config.n_probes]

    def _rare(self, stems: frozenset[str]) -> list[str]:
        """Return the words without one of which too little is left to be shared."""
        left = self._rarity.total(stems)
        needed = self._config.min_overlap_undated * left - _ROUNDING
        rare = []
        for word in self._ranked(stems):
            if left < needed:
                break
            rare.append(word)
            left -= self._rarity.weight(word)
        return rare

    def _ranked(self, stems: frozenset[str]) -> list[str]:
        return sorted(stems, key=lambda word: (-self._rarity.weight(word), word))


class _ByWords:
    """Moves by the words of their content, and by the rarest of them."""

    def __init__(self) -> None:
        self._by_word: dict[Key, list[int]] = defaultdict(list)
        self._by_rare: dict[Key, list[int]] = defaultdict(list)

    def add(self, number: int, key: Key, stems: Iterable[str], rare: Iterable[str]) -> None:
        for word in stems:
            self._by_word[key, word].append(number)
        for word in rare:
            self._by_rare[key, word].append(number)

    def sharing(self, key: Key, words: Iterable[str]) -> Iterator[int]:
        """Yield the moves that share one of the words."""
        for word in words:
            yield from self._by_word.get((key, word), ())

    def sharing_most(self, key: Key, stems: Iterable[str], rare: Iterable[str]) -> Iterator[int]:
        """Yield whatever can share most of the lighter content: of the one or of the other."""
        yield from self.sharing(key, rare)
        for word in stems:
            yield from self._by_rare.get((key, word), ())


def _is_open(when: When | None) -> bool:
    """Return whether nothing tells the time, or only a bound with no end on one side or far off."""
    return when is None or when.mod == "before" or (is_bound(when) and when.n_days > _MAX_DAYS)


def _months(when: When | None) -> range:
    """Return the months of a time with two ends, none for other times and very long ones."""
    if when is None or when.mod == "before" or when.n_days > _MAX_DAYS:
        return range(0)
    return range(_month(when.start), _month(when.end) + 1)


def _months_around(when: When | None, config: UniteConfig) -> range:
    """Return the months that a short time touches, with the days around a bound."""
    if when is None or when.n_days > config.near_days:
        return range(0)
    first = max(1, when.start.toordinal() - config.same_news_days)
    last = min(date.max.toordinal(), when.end.toordinal() + config.same_news_days)
    return range(_month(date.fromordinal(first)), _month(date.fromordinal(last)) + 1)


def _month(day: date) -> Month:
    return day.year * 12 + day.month
