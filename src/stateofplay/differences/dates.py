"""One happening, dated differently.

Reads     entries, analyses
Writes    differences of kind `date`
Method    two entries told by different reports, nearly word for word the same, whose times share no
          day and lie close together
Cost      entries times candidates: a word in too many entries finds no pair
Limits    happenings that return every week or month read alike: only near copies are compared, and
          only dates that do not hang on the day of the report
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from stateofplay.differences.config import DifferencesConfig
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Entry, Side
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import compared_words
from stateofplay.text.tokens import find_words

_N_KEYS = 6  # rarest words of an entry that look for others
_YEAR_DAYS = 360  # a time of so many days is a year or more


def find_date_differences(
    entries: Sequence[Entry],
    analyses: Mapping[str, Analysis],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[Difference]:
    """Yield the differences of kind `date`, in order of their entries.

    Args:
        entries: of the timeline.
        analyses: by report id.
        rarity: of words over the pile.
        config: thresholds.
    """
    happened = sorted((e for e in entries if _is_firm(e, analyses)), key=lambda e: e.id)
    words = [frozenset(compared_words(find_words(entry.text))) for entry in happened]
    index: dict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(words):
        for word in _rarest(own, rarity):
            index[word].append(place)
    for place, entry in enumerate(happened):
        for other in sorted(_candidates(words[place], index, rarity, config)):
            if other <= place or not _close(entry.when, happened[other].when, config):
                continue
            if set(entry.reports) & set(happened[other].reports):
                continue
            if _figures(entry) != _figures(happened[other]):
                continue
            if _tells(entry, happened[other], analyses) or _tells(happened[other], entry, analyses):
                continue
            if rarity.overlap(words[place], words[other]) >= config.min_same_happening:
                yield _difference(entry, happened[other])


def _is_firm(entry: Entry, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether the sentence itself gives the date, whatever the day it came out.

    A copy printed a week later keeps its "on Monday", which then means another day; and a report
    that tells of its own day is one of a series.
    """
    if entry.status != "happened" or entry.when.mod == "approx":
        return False
    sentence = entry.evidence[0]
    analysis = analyses[sentence.report]
    published = analysis.report.published
    if published is not None and published.when.overlaps(entry.when):
        return False
    return any(
        sentence.covers(mention.span) and not mention.is_relative
        for mention in _mentions(sentence, analysis)
        if mention.when is not None and mention.when.value == entry.when.value
    )


def _tells(entry: Entry, other: Entry, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether a sentence of one tells the time of the other too: "in 2009 and 2010"."""
    return any(
        mention.when is not None and mention.when.overlaps(other.when)
        for sentence in entry.evidence
        for mention in _mentions(sentence, analyses[sentence.report])
    )


def _mentions(sentence: Span, analysis: Analysis) -> Sequence[TimeMention]:
    first = bisect_left(analysis.times, sentence.start, key=lambda one: one.span.start)
    behind = bisect_left(analysis.times, sentence.end, key=lambda one: one.span.start)
    return analysis.times[first:behind]


def _rarest(words: frozenset[str], rarity: Rarity) -> list[str]:
    return sorted(words, key=lambda word: (-rarity.weight(word), word))[:_N_KEYS]


def _candidates(
    words: frozenset[str],
    index: Mapping[str, list[int]],
    rarity: Rarity,
    config: DifferencesConfig,
) -> set[int]:
    found: set[int] = set()
    for word in _rarest(words, rarity):
        if len(index.get(word, ())) <= config.max_posting:
            found.update(index.get(word, ()))
    return found


def _close(left: When, right: When, config: DifferencesConfig) -> bool:
    """Return whether two times exclude each other and are still near."""
    if left.overlaps(right):
        return False
    if left.n_days >= _YEAR_DAYS and right.n_days >= _YEAR_DAYS:
        return abs(left.start.year - right.start.year) <= config.max_year_gap
    first, last = sorted((left, right), key=lambda when: when.start)
    return (last.start - first.end).days <= config.max_date_gap_days


def _figures(entry: Entry) -> frozenset[str]:
    """Return the small numbers of the text: twins are told apart by them, days are not."""
    words = find_words(entry.text)
    return frozenset(w.fold for w in words if w.fold[0].isdigit() and w.fold[-1].isalpha())


def _difference(left: Entry, right: Entry) -> Difference:
    first, last = sorted((left, right), key=lambda entry: (entry.when.start, entry.id))
    sides = (Side(first.when.says, first.evidence), Side(last.when.says, last.evidence))
    return Difference("date", first.text, sides)
