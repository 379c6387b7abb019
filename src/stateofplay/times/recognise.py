"""Find the expressions of time in one report and say which days they mean.

Reads     one report and its sentences
Writes    time mentions in text order, none overlapping
Method    words that can stand in an expression of time (months, weekdays, units, four digits)
          call the patterns of their class, which look at a window around them; the leftmost and
          then longest match wins; values that hang on the publication day use it as anchor
Source    TimeML 1.2.1 (TIMEX3); idea of trigger words: SynTime (Zhong, Sun and Cambria 2017)
Cost      linear in the text: one pass over the words, patterns only at triggers
Limits    English; a weekday that may be yesterday or next week ("said it would open on Monday")
          has a value and no day
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.times.anchors import Found, anchor_of, first_anchors
from stateofplay.times.order import in_shown_order
from stateofplay.times.reading import Reading, Rule
from stateofplay.times.resolve import resolve
from stateofplay.times.tense import is_reported_plan, tense_at
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
        Found(sentence, *one)
        for sentence in sentences
        for one in _read(report.text, sentence.span.start, sentence.span.end, config)
    ]
    found = in_shown_order(found, report.text)
    mentions: list[TimeMention] = []
    for one, first in zip(found, first_anchors(found, published), strict=True):
        anchor = anchor_of(one, first, mentions, sentences, published)
        if one.reading.told and anchor is None:
            if one.reading.value is None:
                continue
            one = replace(one, reading=Reading("DURATION", one.reading.value))
        mentions.append(_mention(report, one, anchor, published))
    return tuple(mentions)


def _mention(
    report: Report, one: Found, anchor: When | None, published: When | None
) -> TimeMention:
    """Return the expression with the days that it means, told from `anchor`."""
    is_relative = one.reading.relative is not None
    clause = one.start, one.end, one.sentence.span.start, one.sentence.span.end
    tense = tense_at(report.text, *clause) if is_relative and anchor is published else None
    value, when = resolve(one.reading, anchor, tense)
    if tense == "future" and _may_be_yesterday(one.reading, published):
        when = None if is_reported_plan(report.text, *clause) else when
    span = Span(report.id, one.start, one.end)
    return TimeMention(span, one.reading.type, value, when, is_relative, one.rule)


def _may_be_yesterday(reading: Reading, published: When | None) -> bool:
    """Return whether a bare weekday is that of the day before publication."""
    if reading.weekday is None or published is None:
        return False
    return (published.start.weekday() - reading.weekday) % 7 == 1


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
