"""When reports show a person in an office, and when out of it.

Reads     the text, names and times of one report; all tenures of a pile
Writes    for each name whether its title is held, past, or told of other days; tenures; whether a
          person holds an office on a day
Method    `former`, `then`, `late` before a title, or `until 2012` behind it, make it past. A title
          in a sentence whose only times lie a year and more before the report is told of those
          days. Any other title is held on the day of its report. A holder is out once he is printed
          as past, or another is printed as holder of the same office later, and not yet in while
          another is; a day more than a year off all evidence tells nothing
Source    rules of our own; resolve strictly
Cost      linear in the names of a report; for a look-up in the holders of one office
Limits    an office whose country no report tells is one office of all who have that title
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Tenure
from stateofplay.model.interval import When
from stateofplay.model.mention import NameMention
from stateofplay.model.span import Span
from stateofplay.people.keys import Key, name_key

State = Literal["held", "past", "told"]
Standing = Literal["in", "near", "unknown", "out"]

PAST = frozenset("former ex late then ousted deposed onetime ex-president ex-premier".split())
LESSER = frozenset("vice deputy assistant associate under acting prime first shadow".split())
_SAME = {"pm": ("prime", "minister"), "premier": ("prime", "minister")}
_PAST_BEFORE = re.compile(
    r"\b(?:former|ex|then|late|ousted|deposed|one-?time)[-\s]+(?:[\w’'.-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
_PAST_BEHIND = re.compile(
    r",?\s*(?:until|till|(?:from|between|in)\s+(?:the\s+)?\d{4}s?|at\s+the\s+time)\b",
    re.IGNORECASE,
)
_WINDOW = 60  # characters looked at before a name and behind its title


@dataclass(frozen=True, slots=True)
class TenureConfig:
    """How far evidence of an office reaches.

    Args:
        max_gap_days: before the first and behind the last day on which it is printed as held.
        old_days: a time so far before the report is not the time that the report is about.
    """

    max_gap_days: int = 366  # set by hand: most offices are held for more than a year
    old_days: int = 366  # set by hand: news looks back on the last year as its own time


DEFAULTS = TenureConfig()


@dataclass(frozen=True, slots=True)
class Printed:
    """A title printed with a person's name in one report."""

    title: Key
    state: State
    span: Span


def title_states(
    analysis: Analysis, *, config: TenureConfig = DEFAULTS
) -> Iterator[tuple[int, Printed]]:
    """Yield index of the name and title of each name that has one, in text order."""
    old = _old_stretches(analysis, config)
    for at, name in enumerate(analysis.names):
        title = plain_title(name_key(name.role)) if name.role and name.kind == "person" else ()
        if title:
            yield at, Printed(bare_title(title), _state(analysis, name, old), name.span)


def plain_title(title: Key) -> Key:
    """Return a title with its short forms written out: `pm` is `prime minister`."""
    return tuple(part for word in title for part in _SAME.get(word, (word,)))


def bare_title(title: Key) -> Key:
    """Return a title without `former` and the like before it."""
    while len(title) > 1 and title[0] in PAST:
        title = title[1:]
    return title


def _state(analysis: Analysis, name: NameMention, old: Sequence[tuple[int, int]]) -> State:
    text, span = analysis.report.text, name.span
    role = name_key(name.role or "")
    before = text[max(0, span.start - _WINDOW) : span.start]
    line = before.rsplit("\n", 1)[-1].rsplit(". ", 1)[-1]
    stretch = re.split(r"[,;:“”\"]", line)[-1] if role and not line.endswith(", ") else line
    if set(role) & PAST or _PAST_BEFORE.search(stretch):
        return "past"
    behind = text.find(name.role or "\0", span.end, span.end + _WINDOW)
    if behind >= 0 and _PAST_BEHIND.match(text, behind + len(name.role or "")):
        return "past"
    return "told" if any(start <= span.start < end for start, end in old) else "held"


def _old_stretches(analysis: Analysis, config: TenureConfig) -> list[tuple[int, int]]:
    """Return the sentences whose times all lie long before the report."""
    published = analysis.report.published
    if published is None:
        return []
    edge = published.when.start - timedelta(days=config.old_days)
    times = [t for t in analysis.times if t.when is not None]
    found: list[tuple[int, int]] = []
    at = 0
    for sentence in analysis.sentences:
        old: list[bool] = []
        while at < len(times) and times[at].span.start < sentence.span.end:
            when = times[at].when
            old.append(when is not None and when.end < edge)
            at += 1
        if old and all(old):
            found.append((sentence.span.start, sentence.span.end))
    return found


@dataclass(slots=True)
class _Days:
    """The evidence for one title of one person."""

    held: list[tuple[When, Span]]
    past: list[tuple[When, Span]]


def tenures_of(printed: Iterable[tuple[Printed, When | None]]) -> tuple[Tenure, ...]:
    """Return the tenures of one person, sorted by title.

    Args:
        printed: titles with the publication time of their report, any order.
    """
    days: dict[Key, _Days] = defaultdict(lambda: _Days([], []))
    for one, when in printed:
        if when is None:
            continue
        if one.state == "held":
            days[one.title].held.append((when, one.span))
        elif one.state == "past":
            days[one.title].past.append((when, one.span))
    return tuple(_tenure(title, days[title]) for title in sorted(days))


def _tenure(title: Key, days: _Days) -> Tenure:
    first = min(days.held, default=None, key=lambda d: (d[0].start, d[1]))
    last = max(days.held, default=None, key=lambda d: (d[0].end, d[1]))
    later = [d for d in days.past if last is None or d[0].start > last[0].end]
    past = min(later, default=None, key=lambda d: (d[0].start, d[1]))
    evidence = sorted({one[1] for one in (first, last, past) if one is not None})
    return Tenure(
        role=" ".join(title),
        first=None if first is None else first[0].start,
        last=None if last is None else last[0].end,
        past=None if past is None else past[0].start,
        evidence=tuple(evidence),
    )


def standing_of(
    tenures: Sequence[Tenure],
    others: Iterable[Tenure],
    when: When | None,
    *,
    config: TenureConfig = DEFAULTS,
) -> Standing:
    """Return whether a person holds an office at a time.

    Args:
        tenures: of the person in that office; one, or more where a person joined two names.
        others: of everybody else in the same office.
        when: publication time of the report that speaks of the office, `None` when undated.
        config: how far evidence reaches.
    """
    if when is None or not tenures:
        return "out" if any(t.past is not None for t in tenures) else "unknown"
    if any(_holds(t, when) for t in tenures):
        return "in"
    if any(t.past is not None and t.past <= when.end for t in tenures):
        return "out"
    rivals = [span for t in others if (span := _span(t)) is not None]
    spans = [span for t in tenures if (span := _span(t)) is not None]
    if any(_is_displaced(one, rivals, when) for one in spans):
        return "out"
    gap = timedelta(days=config.max_gap_days)
    is_near = any(
        _gap(one, when) <= gap and not any(_lies_between(one, r, when) for r in rivals)
        for one in spans
    )
    return "near" if is_near else "unknown"


def _span(tenure: Tenure) -> tuple[date, date] | None:
    """Return the first and last day of a tenure that reports print as held."""
    if tenure.first is None or tenure.last is None:
        return None
    return tenure.first, tenure.last


def _holds(tenure: Tenure, when: When) -> bool:
    span = _span(tenure)
    return span is not None and span[0] <= when.end and when.start <= span[1]


def _gap(span: tuple[date, date], when: When) -> timedelta:
    return when.start - span[1] if when.start > span[1] else span[0] - when.end


def _is_displaced(span: tuple[date, date], rivals: Sequence[tuple[date, date]], when: When) -> bool:
    """Return whether another is printed as holder later than this one, or until he came."""
    if when.start > span[1]:
        return any(first <= when.end and last > span[1] for first, last in rivals)
    return any(last >= when.start and first < span[0] for first, last in rivals)


def _lies_between(left: tuple[date, date], right: tuple[date, date], when: When) -> bool:
    """Return whether a time lies behind one holder's last day and before the other's first."""
    return left[1] < when.start <= when.end < right[0] or (
        right[1] < when.start <= when.end < left[0]
    )
