"""Plans for a day that lay ahead when they were told, and that are no entry of the timeline.

Reads     analyses: sentences, times, mentions
Writes    plans with their time, in the order of reports and places
Method    a sentence with a word of planning before a time that begins, or as a limit ends, after
          the report came out. What may be, is asked or is off is left out, and what lasts "until"
          a time. Who is mentioned first plans
Cost      linear in the times
Limits    a plan without a time, or one that the next sentence dates, is not read
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When, month_of
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.languages.en.plan_words import DECIDING_PLANS, PLANNING, UNPLANNED
from stateofplay.text.languages.en.proposal_words import DEADLINE_LEADS
from stateofplay.text.tokens import find_words

MAX_DAYS = 31  # a plan for "2031" has no outcome that could be told from others
_LEAD_WORDS = 3  # "by the end of July": the time itself is "the end of July"
_WEEK = 7  # days: what is longer, inside one month, is a month or its end
_LIMITS = DEADLINE_LEADS - {"until", "till"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What was planned.

    Args:
        due: when.
        who: who is mentioned before the word of planning.
        named: everybody whom the sentence mentions.
        span: the sentence; text: its words.
        is_decision: whether somebody is to say yes or no.
    """

    due: When
    who: tuple[str, ...]
    named: tuple[str, ...]
    span: Span
    text: str
    is_decision: bool


def find_plans(analyses: Sequence[Analysis]) -> Iterator[Plan]:
    """Yield what was planned for a day ahead of the report that tells it."""
    for analysis in sorted(analyses, key=lambda one: one.report.id):
        starts = [sentence.span.start for sentence in analysis.sentences]
        for mention in analysis.times:
            at = bisect_left(starts, mention.span.start + 1) - 1
            if at < 0 or not analysis.sentences[at].span.covers(mention.span):
                continue
            due = ahead(mention, analysis, analysis.sentences[at].span)
            plan = (
                None if due is None else _plan(analysis, analysis.sentences[at].span, mention, due)
            )
            if plan is not None:
                yield plan


def ahead(mention: TimeMention, analysis: Analysis, sentence: Span) -> When | None:
    """Return the time of a mention that begins, or as a limit ends, after its report came out.

    A month without a year lies ahead where a word of planning and "to" lead to it, or "by".
    """
    published, when = analysis.report.published, mention.when
    if published is None or when is None or when.n_days > MAX_DAYS:
        return None
    day = published.when.end
    text = analysis.report.text
    folds = [word.fold for word in find_words(text, sentence.start, mention.span.start)]
    is_limit = not _LIMITS.isdisjoint(folds[-_LEAD_WORDS:])
    has_year = any(char.isdigit() for char in analysis.report.exact(mention.span))
    if when.end < day and not has_year and (is_limit or _is_led(folds)):
        when = _next_year(when, day)
    if when.start > day or (when.end > day and is_limit):
        return when
    return None


def _is_led(folds: Sequence[str]) -> bool:
    """Return whether "plans to" or "agreed on Monday to" stands before a time."""
    at = next((n for n, fold in enumerate(folds) if fold in PLANNING), None)
    return at is not None and "to" in folds[at:]


def _next_year(when: When, day: date) -> When:
    """Return the next such month after a day; a time of another length comes back as it is."""
    first, last = when.start, when.end
    if (first.year, first.month) != (last.year, last.month) or when.n_days <= _WEEK:
        return when
    month = month_of(day.year, when.start.month)
    return month if month.end > day else month_of(day.year + 1, when.start.month)


def _plan(analysis: Analysis, sentence: Span, mention: TimeMention, due: When) -> Plan | None:
    words = list(find_words(analysis.report.text, sentence.start, sentence.end))
    text = analysis.report.text
    # "May" in a sentence is a month.
    folds = {w.fold for w in words if w is words[0] or not text[w.start].isupper()}
    lead = next((word.start for word in words if word.fold in PLANNING), None)
    if lead is None or lead > mention.span.start or not folds.isdisjoint(UNPLANNED):
        return None
    mentioned = list(_mentioned(analysis, sentence))
    who = next((actors for start, actors in mentioned if start < lead), ())
    named = tuple(dict.fromkeys(actor for _, actors in mentioned for actor in actors))
    told = analysis.report.exact(sentence)
    return Plan(due, who, named, sentence, told, not folds.isdisjoint(DECIDING_PLANS))


def _mentioned(analysis: Analysis, span: Span) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where a sentence mentions somebody, and whom."""
    at = bisect_left(analysis.mentions, span.start, key=lambda one: one.span.start)
    for mention in islice(analysis.mentions, at, None):
        if mention.span.start >= span.end:
            break
        if mention.actors or mention.actor:
            yield mention.span.start, mention.actors or (str(mention.actor),)
