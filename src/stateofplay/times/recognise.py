"""Find the expressions of time in one report and say which days they mean.

Reads     one report and its sentences
Writes    time mentions in text order, none overlapping
Method    words that can stand in an expression of time (months, weekdays, units, four digits)
          call the patterns of their class, which look at a window around them; the leftmost and
          then longest match wins; values that hang on the publication day use it as anchor
Source    TimeML 1.2.1 (TIMEX3); idea of trigger words: SynTime (Zhong, Sun and Cambria 2017)
Cost      linear in the text: one pass over the words, patterns only at triggers
Limits    English; a date told from another date in the text ("the next day") has no value
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.times.narrative import NARRATED_RULES, is_history, last_day_of, narrated_year
from stateofplay.times.order import in_shown_order
from stateofplay.times.reading import Reading, Rule, Tense
from stateofplay.times.resolve import resolve
from stateofplay.times.tense import tense_at
from stateofplay.times.triggers import CLASSES, WORD, class_of


@dataclass(frozen=True, slots=True)
class TimesConfig:
    """How far around a trigger the patterns look, in characters.

    The longest expression before a trigger in TimeBank and AQUAINT has 38 characters, the longest
    after it 31.
    """

    reach_back: int = 40
    reach_ahead: int = 48


DEFAULTS = TimesConfig()

# "Offered in September to sign by the year-end": the year is that of the September.
_OF_THE_TIME_TOLD = frozenset({"year-end", "part of a unit"})
_YEAR_DAYS = 366


def find_times(
    report: Report, sentences: Sequence[Sentence], *, config: TimesConfig = DEFAULTS
) -> tuple[TimeMention, ...]:
    """Return the expressions of time in the sentences, in text order.

    Args:
        report: when it came out is the anchor of relative values; undated: they have no value.
        sentences: of that report.
        config: reach of the patterns.
    """
    published = report.published.when if report.published else None
    found = [
        (sentence, *one)
        for sentence in sentences
        for one in _read(report.text, sentence.span.start, sentence.span.end, config)
    ]
    written = [report.text[s:e] for _, s, e, name, _ in found if name == "slashed day"]
    readings = in_shown_order([reading for *_, reading in found], written)
    anchors = _anchors(readings, [name for *_, name, _ in found], published)
    mentions: list[TimeMention] = []
    rows = zip(found, readings, anchors, strict=True)
    for (sentence, start, end, name, _), reading, anchor in rows:
        is_relative = reading.relative is not None
        tense: Tense | None = None
        if name in _OF_THE_TIME_TOLD:
            anchor = _told_before(mentions, sentence) or anchor
        if is_relative and anchor is published:
            tense = tense_at(report.text, start, end, sentence.span.start, sentence.span.end)
        value, when = resolve(reading, anchor, tense)
        span = Span(report.id, start, end)
        mentions.append(TimeMention(span, reading.type, value, when, is_relative, name))
    return tuple(mentions)


def _told_before(mentions: Sequence[TimeMention], sentence: Sentence) -> When | None:
    """Return the last time of a year or less that the same sentence has told."""
    for mention in reversed(mentions):
        if not sentence.span.covers(mention.span):
            return None
        if mention.type == "DATE" and mention.when and mention.when.n_days <= _YEAR_DAYS:
            return mention.when
    return None


def _anchors(
    readings: Sequence[Reading], names: Sequence[str], published: When | None
) -> list[When | None]:
    """Return for each reading the time that its value hangs on."""
    anchors: list[When | None] = [published] * len(readings)
    if is_history(readings, published):
        for index, name in enumerate(names):
            if name in NARRATED_RULES and readings[index].relative is not None:
                year = narrated_year(readings, index)
                if year is not None:
                    anchors[index] = day_of(last_day_of(year))
    return anchors


def _read(
    text: str, first: int, last: int, config: TimesConfig
) -> Iterator[tuple[int, int, str, Reading]]:
    """Yield (start, end, rule, reading) of each expression in `text[first:last]`."""
    done = first
    for word in WORD.finditer(text, first, last):
        if word.start() < done:
            continue
        name = class_of(word.group())
        if name is None:
            continue
        found = _best(text, word, done, last, CLASSES[name], config)
        if found is not None:
            start, end, used, reading = found
            yield start, end, used.name, reading
            done = end


def _best(
    text: str,
    word: re.Match[str],
    first: int,
    last: int,
    rules: tuple[Rule, ...],
    config: TimesConfig,
) -> tuple[int, int, Rule, Reading] | None:
    """Return the leftmost, then longest, reading that holds the trigger word."""
    low = max(first, word.start() - config.reach_back)
    high = min(last, word.end() + config.reach_ahead)
    found: list[tuple[int, int, int]] = []
    matches = {}
    for order, one in enumerate(rules):
        match = _covering(one.pattern, text, word, low, high)
        if match is not None:
            key = (match.start(), -match.end(), order)
            found.append(key)
            matches[key] = match
    for key in sorted(found):
        match, used = matches[key], rules[key[2]]
        reading = used.read(match)
        if reading is not None:
            return match.start(), match.end(), used, reading
    return None


def _covering(
    pattern: re.Pattern[str], text: str, word: re.Match[str], low: int, high: int
) -> re.Match[str] | None:
    """Return the first match that holds the trigger word."""
    match = pattern.search(text, low, high)
    while match is not None and match.end() <= word.start():
        match = pattern.search(text, max(match.end(), low + 1), high)
    if match is None or match.start() > word.start() or match.end() < word.end():
        return None
    return match
