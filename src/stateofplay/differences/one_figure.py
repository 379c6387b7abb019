"""Which tellings are one figure.

Reads     told figures, and which of them take up another one
Writes    the places of the tellings of each figure
Method    a telling is like the first of its figure when the words around both overlap and so do
          those beside the numbers; when both count how things stand with one actor ("employs",
          "has"); or when the same number of people suffered the same. Whatever takes up a telling
          ("puts the figure at") goes with it
Cost      tellings times candidates: a word or a key with too many tellings finds no pair
Limits    one thing counted in other words on either side stays two figures
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

from stateofplay.differences.candidates import Candidates
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.told import Told
from stateofplay.differences.uses import count_one_thing
from stateofplay.text.languages.en.quantities import DEED_NOUNS
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import stem

_ANYBODY = frozenset(("them", *map(stem, DEED_NOUNS)))


def unite_told(
    told: Sequence[Told],
    answers: Mapping[int, int],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[list[int]]:
    """Yield the places of the tellings of each figure, those of one report together.

    All tellings of a figure are like the first one of it: likeness handed on from one to the next
    would end in what has nothing in common.

    Args:
        told: of all reports, in order of their spans.
        answers: place of a telling that takes one up -> place of that one.
        rarity: of the words of the pile.
        config: thresholds.
    """
    pile = _Told(told, answers, rarity, config)
    taken: set[int] = set(answers)
    for place in range(len(told)):
        if place in taken:
            continue
        same = [place, *(one for one in pile.like(place) if one > place and one not in taken)]
        same += [answer for one in list(same) for answer in pile.answering(one)]
        taken.update(same)
        yield same


class _Told:
    """The tellings of a pile, with the ways to those like one."""

    def __init__(
        self,
        told: Sequence[Told],
        answers: Mapping[int, int],
        rarity: Rarity,
        config: DifferencesConfig,
    ) -> None:
        self._told, self._rarity, self._config = told, rarity, config
        self._later = replace(
            config,
            max_days_apart=config.max_later_days,
            min_same_count=config.min_later_count,
        )
        self._candidates = Candidates([one.use for one in told], rarity, config)
        self._answering: dict[int, list[int]] = defaultdict(list)
        for place, answered in answers.items():
            self._answering[answered].append(place)
        self._by_key: dict[Hashable, list[int]] = defaultdict(list)
        for place in range(len(told)):
            for key in self._keys(place):
                self._by_key[key].append(place)

    def like(self, place: int) -> Iterator[int]:
        """Yield the places of the tellings that are one figure with another, in order."""
        found = set(self._candidates.of(self._told[place].use))
        for key in self._keys(place):
            same = self._by_key[key]
            if len(same) <= self._config.max_posting:
                found.update(same)
        for other in sorted(found - {place}):
            if self._is_one(place, other):
                yield other

    def answering(self, place: int) -> Iterator[int]:
        """Yield the places of the tellings that take one up, and of those that take up these."""
        for other in self._answering.get(place, ()):
            yield other
            yield from self.answering(other)

    def _keys(self, place: int) -> Iterator[Hashable]:
        one = self._told[place]
        if one.key is not None:
            yield one.key
        if one.deed is not None:
            yield one.deed, one.quantity.value
        contest = self._contest(place)
        if contest is not None:
            yield contest

    def _contest(self, place: int) -> Hashable | None:
        """Return the number and the unit of a telling, with the other numbers set against it."""
        against = {self._told[one].quantity.value for one in self.answering(place)}
        one = self._told[place]
        if not against or one.unit is None:
            return None
        return stem(one.unit.casefold()), one.quantity.value, frozenset(against)

    def _is_one(self, place: int, other: int) -> bool:
        left, right = self._told[place], self._told[other]
        if left.sentence == right.sentence:
            return False  # one sentence has no need to tell a figure twice
        if self._contest(place) is not None and self._contest(place) == self._contest(other):
            return True
        if left.key is not None and left.key == right.key:
            return True
        if left.quantity.value == right.quantity.value and self._is_same_deed(left, right):
            return True
        if left.quantity.kind != right.quantity.kind or left.quantity.key != right.quantity.key:
            return False
        is_same = left.quantity.value == right.quantity.value
        if not is_same and (left.is_added or right.is_added) and days_apart(left, right) != 0:
            return False
        if not is_same and _counts_another(left, right):
            return False
        if count_one_thing(left.use, right.use, self._rarity, self._config):
            return True
        if self._is_counted_again(left, right):
            return True
        return is_same and self._is_repeated(left, right)

    def _is_same_deed(self, left: Told, right: Told) -> bool:
        """Return whether the same number of people suffered the same, at about one time."""
        if left.deed is None or left.deed != right.deed:
            return False
        if left.quantity.value < self._config.min_telling_number or not _may_be_same(left, right):
            return False
        n_shared = len(left.use.words & right.use.words)
        n_days = days_apart(left, right)
        if left.is_known or right.is_known:
            return n_days is None or n_days <= self._config.max_standing_days
        return (
            n_days is not None
            and n_days <= self._config.max_deed_days
            and n_shared >= self._config.min_deed_words
        )

    def _is_counted_again(self, left: Told, right: Told) -> bool:
        """Return whether a report of a later day counts what an earlier one counted."""
        n_days = days_apart(left, right)
        if n_days is None or not is_later_count(left, right):
            return False
        if not self._config.max_days_apart < n_days <= self._config.max_later_days:
            return False
        n_values = max(len(left.use.values), len(right.use.values))
        if n_values > self._config.max_listed_values:
            return False
        return count_one_thing(left.use, right.use, self._rarity, self._later)

    def _is_repeated(self, left: Told, right: Told) -> bool:
        """Return whether two figures of one value stand among the same words, at about one time."""
        n_days = days_apart(left, right)
        is_near = n_days is not None and n_days <= self._config.max_repeat_days
        if not is_near and not left.use.times & right.use.times:
            return False
        if left.use.negated != right.use.negated:
            return False
        if left.quantity.modifiers != right.quantity.modifiers:
            return False
        shared = left.use.words & right.use.words
        if len(shared) < self._config.min_shared_words - 1:
            return False
        overlap = self._rarity.overlap(left.use.words, right.use.words)
        return overlap >= self._config.min_same_value


def _may_be_same(left: Told, right: Told) -> bool:
    """Return whether both count people of one sort, or one only tells what was done to them."""
    if left.quantity.key == right.quantity.key:
        return True
    return bool({left.quantity.key, right.quantity.key} & _ANYBODY)


def _counts_another(left: Told, right: Told) -> bool:
    """Return whether two values are of two things: one is a total, or each is one of a list.

    Nor are they of one where the sentences name nobody and nothing in common.
    """
    if left.is_total != right.is_total:
        return True
    if left.named and right.named and not left.named & right.named:
        return True
    return max(len(left.use.values), len(right.use.values)) > 1


def has_grown(left: Told, right: Told) -> bool:
    """Return whether the report of a later day counts more who suffered one thing."""
    if left.deed is None or left.deed != right.deed:
        return False
    first, last = sorted((left, right), key=lambda one: one.quantity.value)
    before, after = first.use.published, last.use.published
    return before is not None and after is not None and before.end < after.start


def is_later_count(left: Told, right: Told) -> bool:
    """Return whether two figures can follow each other: neither is fixed to a day of its own."""
    return not left.is_dated and not right.is_dated


def days_apart(left: Told, right: Told) -> int | None:
    """Return the days between two publications, `None` where one is not known."""
    if left.use.published is None or right.use.published is None:
        return None
    first, last = sorted((left.use.published, right.use.published), key=lambda when: when.end)
    return max(0, (last.start - first.end).days)
