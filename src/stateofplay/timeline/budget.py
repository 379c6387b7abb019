"""A timeline cut to a number of days: those that most reports tell of.

Reads     entries, and when reports came out
Writes    days with their entries, the most central one of each day first
Method    a day weighs by the reports that tell of it, and more when many of them tell one and the
          same happening, or tell of it weeks later: what is still told then was no small matter;
          of its entries those come first whose words the tellings of the day have most in common
Source    dates by mentions and sentences by centrality, as in timeline summarisation (Ghalandari
          and Ifrim 2020), over entries in place of sentences
Cost      linear in the words of the entries
Limits    only entries of one exact day are ranked
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import log1p, sqrt

from stateofplay.model.finding import Entry
from stateofplay.text.tokens import STOP_WORDS, find_words, stem


@dataclass(frozen=True, slots=True)
class BudgetConfig:
    """What a day weighs beside the log of the reports that tell of it.

    Set on Timeline17 and Entities together, where .1 to .3 and .2 to .5 give the same: Date-F1
    .767 to .789 and .262 to .286 (`docs/decisions/0025`).

    Args:
        lasting: of the log of the reports that tell of it later than `late_days`.
        late_days: days after it; 3 to 30 choose nearly the same.
        shared: of the log of the reports that tell the happening most told of the day.
    """

    lasting: float = 0.2
    late_days: int = 14
    shared: float = 0.3


DEFAULTS = BudgetConfig()


def most_told(
    entries: Iterable[Entry],
    n_days: int,
    published: Mapping[str, date],
    *,
    config: BudgetConfig = DEFAULTS,
) -> dict[date, list[Entry]]:
    """Return the days that most reports tell of, the most told first, each with its entries.

    Args:
        entries: any order; those of no single day are left out.
        n_days: how many days at most.
        published: the day on which each report came out, by its id; reports of no known day count
            as told at the time.
        config: what a day weighs.
    """
    days: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.when.start == entry.when.end:
            days[entry.when.start].append(entry)
    weights = {day: _weight(day, told, published, config) for day, told in days.items()}
    ranked = sorted(days, key=lambda day: (-weights[day], day))[:n_days]
    return {day: _central_first(days[day]) for day in ranked}


def _weight(
    day: date, entries: Iterable[Entry], published: Mapping[str, date], config: BudgetConfig
) -> float:
    told = [entry.reports for entry in entries]
    reports = {report for one in told for report in one}
    n_late = sum((published.get(one, day) - day).days > config.late_days for one in reports)
    n_shared = max(len(one) for one in told)
    weight = log1p(len(reports)) + config.lasting * log1p(n_late) + config.shared * log1p(n_shared)
    return round(weight, 9)  # sums that are equal on paper stay equal


def _central_first(entries: list[Entry]) -> list[Entry]:
    """Return the entries of a day, those first whose words most tellings of the day have."""
    words = {entry.id: _words(entry) for entry in entries}
    tellings = Counter[str]()
    for entry in entries:
        for word in words[entry.id]:
            tellings[word] += len(entry.evidence)

    def weight(entry: Entry) -> float:
        own = words[entry.id]
        return sum(tellings[word] for word in own) / sqrt(len(own)) if own else 0.0

    return sorted(entries, key=lambda entry: (-weight(entry), entry.id))


def _words(entry: Entry) -> frozenset[str]:
    found = (word.fold for word in find_words(entry.text))
    return frozenset(stem(fold) for fold in found if fold not in STOP_WORDS)
