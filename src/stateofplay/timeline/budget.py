"""A timeline cut to a number of days: those that most reports tell of.

Reads     entries
Writes    days with their entries, the most central one of each day first
Method    a day weighs as many reports as tell of it; of its entries those come first whose words
          the tellings of the day have most in common
Source    dates by mentions and sentences by centrality, as in timeline summarisation (Ghalandari
          and Ifrim 2020), over entries in place of sentences
Cost      linear in the words of the entries
Limits    only entries of one exact day are ranked
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from math import sqrt

from stateofplay.model.finding import Entry
from stateofplay.text.tokens import STOP_WORDS, find_words, stem


def most_told(entries: Iterable[Entry], n_days: int) -> dict[date, list[Entry]]:
    """Return the days that most reports tell of, the most told first, each with its entries.

    Args:
        entries: any order; those of no single day are left out.
        n_days: how many days at most.
    """
    days: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.when.start == entry.when.end:
            days[entry.when.start].append(entry)
    ranked = sorted(days, key=lambda day: (-_n_reports(days[day]), day))[:n_days]
    return {day: _central_first(days[day]) for day in ranked}


def _n_reports(entries: Iterable[Entry]) -> int:
    return len({report for entry in entries for report in entry.reports})


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
