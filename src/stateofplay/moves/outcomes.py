"""What came of a plan: told as happened, or called off.

Reads     timeline entries, analyses
Writes    whether an outcome of a plan is told anywhere in the pile
Method    an entry near the time of the plan that shares its rare words, or for the very days any
          telling word; a sentence that calls off, close behind the verb, what was planned
Cost      linear in entries and sentences, but for those of one month that share a word
Limits    an outcome told in words that share nothing with the plan is not seen
"""

from __future__ import annotations

import calendar
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry
from stateofplay.model.interval import MONTH_NAMES, When
from stateofplay.moves.months import MAX_DAYS, months_of
from stateofplay.moves.wording import act_stems, distinct_act_stems
from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.act_verbs import CALLING_OFF
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import find_words

_OBJECT_WORDS = 4  # "postponed the second strike"
_CALLED_OFF = frozenset(form for base in CALLING_OFF for form in verb_forms(base))
# "In July" says when, and nothing of what: two things of one month are not one.
_CALENDAR = frozenset(
    stem for name in (*MONTH_NAMES[1:], *calendar.day_name) for stem in act_stems(name)
)


@dataclass(frozen=True, slots=True)
class OutcomeConfig:
    """When something is the outcome of a plan; chosen by reading, on the side of finding one."""

    same_overlap: float = 0.3  # of the rarer words: enough to be the outcome of a plan
    same_days_overlap: float = 0.1  # told for the very days
    exact_days: int = 7  # a time no longer than this is exact enough for that
    slack_days: int = 7  # an outcome may come that much before or after its time


DEFAULTS = OutcomeConfig()


_Told = tuple[When, frozenset[str]]  # time and stems of what happened


class Outcomes:
    """Answers whether the pile tells what came of a plan."""

    def __init__(
        self,
        entries: Sequence[Entry],
        analyses: Sequence[Analysis],
        *,
        config: OutcomeConfig = DEFAULTS,
    ) -> None:
        self._config = config
        ordered = sorted(analyses, key=lambda a: a.report.id)
        self._rarity = Rarity(distinct_act_stems(a.report.text) for a in ordered)
        # The month is None for happenings of very long times.
        self._happened: dict[tuple[str, int | None], list[_Told]] = defaultdict(list)
        for entry in entries:
            if entry.status != "planned":
                self._add(entry.when, frozenset(act_stems(entry.text)))
        self._called_off: dict[str, list[date]] = defaultdict(list)
        for analysis in ordered:
            published = analysis.report.published
            if published is not None:
                for word in _called_off(analysis.report.text):
                    self._called_off[word].append(published.when.end)
        for days in self._called_off.values():
            days.sort()

    def _add(self, when: When, words: frozenset[str]) -> None:
        months = months_of(when) if when.n_days <= MAX_DAYS else (None,)
        for word in words:
            for month in months:
                self._happened[word, month].append((when, words))

    def is_told(self, text: str, due: When, announced: date | None) -> bool:
        """Return whether an outcome of a plan is told, or that it was called off.

        Args:
            text: the sentence that tells the plan.
            due: when it was to take place.
            announced: the first day on which it can have been called off; `None` for any.
        """
        words = frozenset(act_stems(text))
        last = due.end + timedelta(self._config.slack_days)
        for word in words - _CALENDAR:
            off = self._called_off.get(word, ())
            place = bisect_left(off, announced) if announced is not None else 0
            if place < len(off) and off[place] <= last:
                return True
        near = self._told_near(words, due)
        return any(self._is_outcome(words, due, *told) for told in near)

    def _told_near(self, words: Iterable[str], due: When) -> Iterator[_Told]:
        """Yield what happened about then and shares a word; some of it several times."""
        for month in (None, *months_of(due, self._config.slack_days)):
            for word in words:
                yield from self._happened.get((word, month), ())

    def _is_outcome(
        self, words: frozenset[str], due: When, when: When, told: Iterable[str]
    ) -> bool:
        if words.intersection(told) <= _CALENDAR:
            return False
        shared = self._rarity.overlap(words, told)
        is_exact = max(when.n_days, due.n_days) <= self._config.exact_days
        if is_exact and when.overlaps(due) and shared >= self._config.same_days_overlap:
            return True
        slack = timedelta(self._config.slack_days)
        is_near = when.end >= due.start - slack and when.start <= due.end + slack
        return is_near and shared >= self._config.same_overlap


def _called_off(text: str) -> set[str]:
    """Return the stems of what a text tells to have been called off."""
    words = list(find_words(text))
    found: set[str] = set()
    if _CALLED_OFF.isdisjoint({word.fold for word in words}):
        return found
    for place, word in enumerate(words):
        if word.fold in _CALLED_OFF:
            behind = words[place + 1 : place + 1 + _OBJECT_WORDS]
            if behind:
                found |= set(act_stems(text[behind[0].start : behind[-1].end]))
    return found
