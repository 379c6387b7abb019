"""Days and weekdays that an undated report names, by what they tell of its own day.

Reads     the times of one report whose publication day is not known
Writes    named days: printed as the day of the page, to come, or told in the text; bare weekdays
Method    a day is the page's own when a clock time or a word such as "updated" stands beside it
          near either end of the text, or when the text begins with it; the first such counts
Source    read off fifty wrongly dated T17 reports: sidebars and readers' comments carry dates, too
Cost      linear in the times of the report
Limits    a sidebar that is printed before the text gives its own day
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import TimeMention
from stateofplay.text.inside import mentions_inside
from stateofplay.text.languages.en.times import STAMP_WORDS
from stateofplay.times.dates import month_and_day
from stateofplay.times.fragments import one_of, weekday_in
from stateofplay.times.reading import Tense
from stateofplay.times.tense import tense_at

Kind = Literal["page", "coming", "told"]

_DAY_RULES = frozenset({"month day", "day month", "iso day", "slashed day"})
_HEAD, _BEGIN, _FOOT = 300, 40, 100  # characters from either end where pages print their day
_CLOCK = r"\d\d?[:.]\d\d"
_BEFORE = re.compile(
    rf"(?:{_CLOCK}[^.\n]{{0,14}}|\b{one_of(STAMP_WORDS)}\b[^.\n]{{0,20}})$", re.IGNORECASE
)
_AFTER = re.compile(rf",?\s*(?:at\s+)?{_CLOCK}")


@dataclass(frozen=True, slots=True, order=True)
class NamedDay:
    """One day that a report names.

    Args:
        month, day: of the calendar.
        year: `None` when it is not printed.
        kind: `page` the day of the page, `coming` told as to come, `told` any other.
    """

    month: int
    day: int
    year: int | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Named:
    """What one report names: days, and bare weekdays that are not told as to come."""

    days: tuple[NamedDay, ...] = ()
    weekdays: tuple[int, ...] = ()


def find_named(analysis: Analysis) -> Named:
    """Return the days and weekdays that a report names, days each once and sorted."""
    days: set[NamedDay] = set()
    weekdays: list[int] = []
    has_page = False
    for mention, tense in _with_tense(analysis):
        words = analysis.report.exact(mention.span)
        if mention.rule == "weekday" and tense != "future":
            weekday = weekday_in(words)
            is_bare = not words.lower().startswith(("last", "past", "next"))
            weekdays.extend([] if weekday is None or not is_bare else [weekday])
        elif mention.rule in _DAY_RULES and (when := _day_of(mention, words)) is not None:
            is_page = _is_page(analysis.report.text, mention)
            if is_page and has_page:
                continue
            has_page = has_page or is_page
            kind: Kind = "page" if is_page else "coming" if tense == "future" else "told"
            days.add(NamedDay(*when, kind))
    return Named(tuple(sorted(days, key=lambda d: (d.month, d.day, d.year or 0, d.kind))),
                 tuple(sorted(weekdays)))  # fmt: skip


def _with_tense(analysis: Analysis) -> list[tuple[TimeMention, Tense | None]]:
    text = analysis.report.text
    found = []
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for sentence, times in zip(analysis.sentences, of_sentence, strict=True):
        bounds = sentence.span.start, sentence.span.end
        found += [(m, tense_at(text, m.span.start, m.span.end, *bounds)) for m in times]
    return found


def _day_of(mention: TimeMention, words: str) -> tuple[int, int, int | None] | None:
    if mention.is_relative:
        month_day = month_and_day(words)
        return None if month_day is None else (*month_day, None)
    if mention.when is None or not mention.when.is_day:
        return None
    day = mention.when.start
    return day.month, day.day, day.year


def _is_page(text: str, mention: TimeMention) -> bool:
    start, end = mention.span.start, mention.span.end
    if start < _BEGIN:
        return True
    has_mark = _BEFORE.search(text[max(0, start - 40) : start]) or _AFTER.match(text, end)
    return bool(has_mark) and (start < _HEAD or len(text) - start < _FOOT)
