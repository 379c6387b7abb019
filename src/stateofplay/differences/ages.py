"""Different ages of one person.

Reads     analyses
Writes    differences of kind `figure`
Method    a full name with an age beside it ("Ann Lee, 34,", "34-year-old Ann Lee") in two reports
          that came out within days and name something else in common. A birthday in between is no
          difference: of two ages a year apart the older one may stand in the later report only
          where that came out soon after. A report that gives a name two ages tells two persons
Source    rules of our own
Cost      linear in the names
Limits    ages told by a birthday, by words, or of somebody without a full name
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.namesakes import Person
from stateofplay.model.finding import Difference, Side
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity

_BEHIND = re.compile(
    r",\s+(?P<bare>\d{1,2})(?=\s*(?:[,.;)]|and\b|of\b|from\b|was\b|is\b))"
    r"|,\s+an?\s+(?P<noun>\d{1,2})\s?-\s?year\s?-\s?old\b"
)
_BEFORE = re.compile(r"(?<!\d)(\d{1,2})\s?-\s?year\s?-\s?old\s+$")
_REACH = 20  # characters before a name in which its age stands


def find_age_differences(
    persons: Mapping[str, Sequence[Person]], rarity: Rarity, config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield a difference for each person whom reports give different ages.

    Args:
        persons: by full name, as `find_persons` returns them.
        rarity: of words over the pile.
        config: thresholds.
    """
    for _, same in sorted(persons.items()):
        by_age: dict[int, list[tuple[Person, Span]]] = defaultdict(list)
        for person in same:
            ages = _ages(person)
            if len({age for age, _ in ages}) == 1:
                by_age[ages[0][0]].append((person, ages[0][1]))
        told = _told(by_age, rarity, config)
        if len(told) > 1:
            sides = tuple(_side(age, by_age[age]) for age in sorted(told))
            name = same[0].printed
            ages_told = " | ".join(side.value for side in sides)
            yield Difference("figure", f"{name}: [{ages_told}] years old", sides)


def _ages(person: Person) -> list[tuple[int, Span]]:
    """Return the ages that a report prints beside a name, with their places."""
    text = person.analysis.report.text
    found = []
    for span in person.spans:
        match = _BEHIND.match(text, span.end)
        if match is not None:
            start, end = match.span(match.lastgroup or 0)
        else:
            match = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
            if match is None:
                continue
            start, end = match.span(1)
        found.append((int(text[start:end]), Span(span.report, start, end)))
    return found


def _told(
    by_age: Mapping[int, Sequence[tuple[Person, Span]]], rarity: Rarity, config: DifferencesConfig
) -> set[int]:
    """Return the ages that cannot all be of one day."""
    tellings = [(age, person) for age, told in by_age.items() for person, _ in told]
    return {
        age
        for n, (left_age, left) in enumerate(tellings)
        for right_age, right in tellings[n + 1 :]
        if left_age != right_age
        and _is_no_birthday(left, right, right_age - left_age, config)
        and left.is_one_with(right, rarity, config.min_namesake)
        for age in (left_age, right_age)
    }


def _is_no_birthday(left: Person, right: Person, years: int, config: DifferencesConfig) -> bool:
    """Return whether the years between two ages have not passed between two reports."""
    n_days = left.days_before(right)
    if n_days is None or abs(n_days) > config.max_age_days:
        return False
    older_by = years if n_days > 0 else -years
    return older_by != 1 or abs(n_days) <= config.max_birthday_days


def _side(age: int, told: Sequence[tuple[Person, Span]]) -> Side:
    return Side(str(age), tuple(sorted({span for _, span in told})))
