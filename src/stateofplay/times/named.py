"""Days, weekdays and months that an undated report names, by what they tell of its own day.

Reads     the times of one report whose publication day is not known
Writes    days: of the page, its dateline, the first reader's remark or the caption, to come, or
          told; weekdays and months with the place and tense in which they stand
Method    a day is the page's own when a clock time or a word such as "updated" stands beside it
          near either end of the text, when the number of a printed page follows it, or when the
          text begins with it, and the first such counts;
          a dateline stands behind a place in capitals and before a dash or an agency; a full date
          with a clock time in the middle of the text is that of a remark, and the earliest counts
Source    read off fifty wrongly dated T17 reports: sidebars and readers' comments carry dates, too
Cost      linear in the times of the report
Limits    a sidebar that is printed before the text gives its own day
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import TimeMention
from stateofplay.text.inside import mentions_inside
from stateofplay.text.languages.en import times as words
from stateofplay.times.dates import month_and_day
from stateofplay.times.fragments import one_of, weekday_in
from stateofplay.times.reading import Tense
from stateofplay.times.tense import tense_at

DayKind = Literal["page", "dateline", "remark", "caption", "coming", "told"]
WeekdayKind = Literal["lead", "rest", "last", "coming"]
# How a report calls the days beside its own: papers say "yesterday" and name other weekdays only.
Manner = Literal["today", "yesterday", "weekday"]

LEAD_SENTENCES = 3  # title, or caption, and what is told first
_DAY_RULES = frozenset({"month day", "day month", "iso day", "slashed day"})
_BEGIN, _HEAD, _FOOT = 40, 300, 100  # characters from either end where pages print their day
_FAR_HEAD, _FAR_FOOT = 900, 500  # the same for a weekday, day, year and clock time together
_BESIDE = 60  # characters: what is looked at on either side
_CLOCK = r"\d\d?[:.]\d\d"
_BEFORE = re.compile(
    rf"(?:{_CLOCK}[^.\n]{{0,14}}|\b{one_of(words.STAMP_WORDS)}\b[^.\n]{{0,20}})$", re.IGNORECASE
)
_AFTER = re.compile(rf"[,;|]?\s*(?:at\s+|-\s+)?{_CLOCK}")
_REMARK = re.compile(rf"[^\n]{{0,40}}?\b{one_of(words.REMARK_WORDS)}\b", re.IGNORECASE)
_PRINTED_PAGE = re.compile(r"\s*[;,|]\s*(?:page|p\.)\s*[a-z]{0,2}-?\d", re.IGNORECASE)
_PLACE = re.compile(r"[A-Z]{3,}(?:(?:[^.\n]|\.(?=,)){0,30},\s*|\s+)$")  # "HALVEN, Mo., ", "HALVEN "
_DASH = re.compile(r"\s*(?:--|[—–]|-\s|\([A-Z][A-Za-z]+\)\s*(?:--|[—–-]))")
_LINE_END = re.compile(r"\.?\s*(?:\n|$|\))")
_MONTH_WORD = re.compile(r"[a-z]+")


class NamedDay(NamedTuple):
    """One day that a report names: month and day, the year when it is printed, and its kind."""

    month: int
    day: int
    year: int | None
    kind: DayKind


class NamedWeekday(NamedTuple):
    """One weekday, 0 (Monday) to 6: `lead` and `rest` bare ones of what has been, by place."""

    weekday: int
    kind: WeekdayKind


@dataclass(frozen=True, slots=True)
class Named:
    """What one report names.

    Args:
        days: each once, sorted.
        weekdays: each as often as it is named, sorted.
        months: bare ones, 1 to 12, each once with whether it is told as to come, sorted.
        manner: how the report calls the days beside its own.
    """

    days: tuple[NamedDay, ...] = ()
    weekdays: tuple[NamedWeekday, ...] = ()
    months: tuple[tuple[int, bool], ...] = ()
    manner: Manner = "weekday"


def find_named(analysis: Analysis) -> Named:
    """Return the days, weekdays and months that a report names."""
    days: list[NamedDay] = []
    weekdays: list[NamedWeekday] = []
    months: set[tuple[int, bool]] = set()
    for place, mention, tense in _with_tense(analysis):
        written = analysis.report.exact(mention.span)
        if mention.rule == "weekday":
            weekdays += _weekday(written, place, tense)
        elif mention.rule == "month" and mention.is_relative:
            months |= {(month, tense == "future") for month in _months(written)}
        else:
            days += day_named(analysis, mention, tense)
    return Named(
        tuple(_kept(days)), tuple(sorted(weekdays)), tuple(sorted(months)), _manner(analysis)
    )


def _with_tense(analysis: Analysis) -> Iterator[tuple[int, TimeMention, Tense | None]]:
    text = analysis.report.text
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for place, (sentence, times) in enumerate(zip(analysis.sentences, of_sentence, strict=True)):
        bounds = sentence.span.start, sentence.span.end
        for mention in times:
            yield place, mention, tense_at(text, mention.span.start, mention.span.end, *bounds)


def _weekday(written: str, place: int, tense: Tense | None) -> list[NamedWeekday]:
    weekday, folded = weekday_in(written), written.lower()
    if weekday is None or folded.startswith(("next", "this", "past")):
        return []
    if folded.startswith("last"):
        return [NamedWeekday(weekday, "last")]
    if tense == "future":
        return [NamedWeekday(weekday, "coming")]
    return [NamedWeekday(weekday, "lead" if place < LEAD_SENTENCES else "rest")]


def _months(written: str) -> list[int]:
    found = (words.MONTHS.get(word) for word in _MONTH_WORD.findall(written.lower()))
    return [month for month in found if month is not None][:1]


def _manner(analysis: Analysis) -> Manner:
    said = {" ".join(analysis.report.exact(m.span).lower().split()) for m in analysis.times}
    if any(words.YESTERDAY_WORD in one for one in said):
        return "yesterday"
    return "today" if said & words.TODAY_WORDS else "weekday"


def day_named(analysis: Analysis, mention: TimeMention, tense: Tense | None) -> list[NamedDay]:
    """Return the day of the month that a mention names, none where it names another time."""
    text, written = analysis.report.text, analysis.report.exact(mention.span)
    if mention.rule not in _DAY_RULES:
        return []
    if mention.is_relative:
        month_day = month_and_day(written)
        year = None
    else:
        start = mention.when.start if mention.when and mention.when.is_day else None
        month_day = (start.month, start.day) if start else None
        year = start.year if start else None
    if month_day is None:
        return []
    return [NamedDay(*month_day, year, _kind(text, mention, year is not None, tense))]


def _kind(text: str, mention: TimeMention, has_year: bool, tense: Tense | None) -> DayKind:
    start, end = mention.span.start, mention.span.end
    before, after = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
    is_near_end = start < _HEAD or len(text) - end < _FOOT
    has_clock = bool(_BEFORE.search(before) or _AFTER.match(after))
    if has_clock and has_year and _REMARK.match(after):
        return "remark"
    if has_year and _PRINTED_PAGE.match(after):
        return "page"
    if start < _BEGIN or (has_clock and (is_near_end or _is_stamp(text, mention, has_year))):
        return "page"
    if _DASH.match(after) and _PLACE.search(before):
        return "dateline"
    if has_clock and has_year:
        return "remark"
    if has_year and is_near_end and _LINE_END.match(after):
        return "caption"
    return "coming" if tense == "future" else "told"


def _is_stamp(text: str, mention: TimeMention, has_year: bool) -> bool:
    start, end = mention.span.start, mention.span.end
    is_full = has_year and weekday_in(text[start:end].replace(",", " ")) is not None
    return is_full and (start < _FAR_HEAD or len(text) - end < _FAR_FOOT)


def _kept(days: list[NamedDay]) -> list[NamedDay]:
    """Return each day once, sorted: of the page's the first, of remarks the earliest."""
    page = [day for day in days if day.kind == "page"][:1]
    remarks = [day for day in days if day.kind == "remark"]
    first = min(remarks, key=lambda d: (d.year or 0, d.month, d.day), default=None)
    others = {day for day in days if day.kind not in ("page", "remark")}
    kept = {*page, *others} | ({first} if first else set())
    return sorted(kept, key=lambda d: (d.month, d.day, d.year or 0, d.kind))
