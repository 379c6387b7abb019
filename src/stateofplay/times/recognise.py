"""Find the expressions of time in one report and say which days they mean.

Reads     one report and its sentences
Writes    time mentions in text order, none overlapping
Method    words that can stand in an expression of time (months, weekdays, units, four digits)
          call the patterns of their class, which look at a window around them; the leftmost and
          then longest match wins; values that hang on the publication day use it as anchor
Source    TimeML 1.2.1 (TIMEX3); idea of trigger words: SynTime (Zhong, Sun and Cambria 2017)
Cost      linear in the text: one pass over the words, patterns only at triggers
Limits    English, German and Spanish; a weekday that may be yesterday or next week ("said it
          would open on Monday") has a value and no day
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.times.anchors import Found, anchor_of, narration_of
from stateofplay.times.background import background_year
from stateofplay.times.grammar import Classes, Grammar, grammar_of
from stateofplay.times.narrative import NARRATED_RULES, Narration
from stateofplay.times.order import in_shown_order
from stateofplay.times.ranges import join_ends
from stateofplay.times.reading import Reading, Rule, Tense
from stateofplay.times.resolve import resolve

_ASIDE = re.compile(
    r"(?:\bhad\b[^.;,]*|\b(?:until|since|before|by)\s+(?:the\s+end\s+of\s+)?)$", re.IGNORECASE
)
_ASIDE_REACH = 50  # characters: the clause
_LONGEST_HEADING = 80  # characters: one line


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
    grammar = grammar_of(report.language)
    classes = grammar.classes_for(report.text)
    sentences = grammar.sentences(report.text, sentences)
    found = [
        Found(sentence, *one)
        for sentence in sentences
        for one in _read(report.text, sentence, grammar, classes, config)
    ]
    found = in_shown_order(found, report.text)
    narration = narration_of(found, published)
    mentions: list[TimeMention] = []
    for one in found:
        mention = _mention(report, one, narration, mentions, sentences)
        if mention is None:
            continue
        mentions.append(mention)
        if narration is not None and _is_told(mention, one.reading):
            if _looks_back(report.text, one):
                continue
            is_heading = _is_heading(report, one.sentence)
            narration.go_on(mention, one.sentence, is_heading=is_heading)
    return tuple(join_ends(mentions, report.text))


def _mention(
    report: Report,
    one: Found,
    narration: Narration | None,
    before: Sequence[TimeMention],
    sentences: Sequence[Sentence],
) -> TimeMention | None:
    """Return the expression with the days that it means, `None` where it means no time.

    Args:
        report: that it stands in.
        one: the expression.
        narration: where a text of history has come to, `None` for other texts.
        before: the mentions before it.
        sentences: of the report.
    """
    span = Span(report.id, one.start, one.end)
    era = narration.era_value(one.rule, one.reading) if narration is not None else None
    if era is not None:
        return TimeMention(span, one.reading.type, era, None, True, one.rule)
    published = report.published.when if report.published else None
    anchor = anchor_of(one, narration, before, sentences, published)
    if narration is None and one.rule in NARRATED_RULES and one.reading.relative is not None:
        anchor = _background(report, one, sentences, before) or anchor
    if one.reading.told and anchor is None:
        if one.reading.value is None:
            return None
        one = replace(one, reading=Reading("DURATION", one.reading.value))
    value, when = _resolved(report, one, anchor, published)
    is_relative = one.reading.relative is not None
    return TimeMention(span, one.reading.type, value, when, is_relative, one.rule)


def _background(
    report: Report, one: Found, sentences: Sequence[Sentence], before: Sequence[TimeMention]
) -> When | None:
    """Return the end of the year that the paragraph looks back on; not for what is to come."""
    published = report.published.when if report.published else None
    year = background_year(one.sentence, sentences, before, published)
    if year is None or one.reading.names_year:
        return None
    clause = one.start, one.end, one.sentence.span.start, one.sentence.span.end
    return None if grammar_of(report.language).tense_at(report.text, *clause) == "future" else year


def _resolved(
    report: Report, one: Found, anchor: When | None, published: When | None
) -> tuple[str | None, When | None]:
    """Return value and interval of an expression told from `anchor`."""
    is_relative = one.reading.relative is not None
    clause = one.start, one.end, one.sentence.span.start, one.sentence.span.end
    grammar = grammar_of(report.language)
    tense: Tense | None = None
    if is_relative:  # a date told from another is of its own story, which is over
        tense = grammar.tense_at(report.text, *clause) if anchor is published else "past"
    if (
        tense == "future"
        and _is_owner(report.text, one)
        and grammar.is_reported_plan(report.text, *clause)
    ):
        tense = None  # "would look past Wednesday's ruling": it has been given
    value, when = resolve(one.reading, anchor, tense)
    if tense == "future" and _may_be_yesterday(one.reading, published):
        when = None if grammar.is_reported_plan(report.text, *clause) else when
    return value, when


def _is_owner(text: str, one: Found) -> bool:
    """Return whether something is of that time: "Wednesday's ruling"."""
    return text[one.end : one.end + 2] in ("'s", "’s")


def _is_told(mention: TimeMention, reading: Reading) -> bool:
    """Return whether a history goes on from a time; not from what its own day tells."""
    return mention.type in ("DATE", "TIME") and not reading.is_near


def _looks_back(text: str, one: Found) -> bool:
    """Return whether a bare year is beside the story: "that had begun in 1943", "until 1958"."""
    if one.rule != "year":
        return False
    start = max(one.sentence.span.start, one.start - _ASIDE_REACH)
    return _ASIDE.search(text, start, one.start) is not None


def _is_heading(report: Report, sentence: Sentence) -> bool:
    """Return whether a sentence heads a section: short, and nothing closes it."""
    words = report.exact(sentence.span)
    return len(words) <= _LONGEST_HEADING and words[-1] not in ".?!\"”’'"


def _may_be_yesterday(reading: Reading, published: When | None) -> bool:
    """Return whether a bare weekday is that of the day before publication."""
    if reading.weekday is None or published is None:
        return False
    return (published.start.weekday() - reading.weekday) % 7 == 1


def _read(
    text: str, sentence: Sentence, grammar: Grammar, classes: Classes, config: TimesConfig
) -> Iterator[tuple[int, int, str, Reading]]:
    """Yield (start, end, rule, reading) of each expression in a sentence."""
    first, last = sentence.span.start, sentence.span.end
    done = first
    class_of = grammar.class_of
    for word in grammar.word.finditer(text, first, last):
        if word.start() < done:
            continue
        name = class_of(word.group())
        rules = classes.get(name, ()) if name is not None else ()
        if not rules:
            continue
        found = _best(text, word, done, last, rules, config)
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
