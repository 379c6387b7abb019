"""Time tagging: how well expressions of time are found, read and put on the calendar.

Reads     timex/*.jsonl(.gz): texts with gold TIMEX3 expressions and the publication day
Writes    strict, relaxed, value and interval F1 a set, and tokens a CPU second
Method    TempEval-3: one gold and one found expression match when they overlap, one to one, the
          same extent first, then the largest overlap; strict asks for the same extent, value for
          the same TIMEX3 value, interval for the same first and last day
Source    UzZaman et al. 2013 (SemEval-2013 Task 1)
Items     every gold expression, for its extent (strict_f1) and for its value (value_f1), and every
          expression that was found and overlaps with none
Limits    set `eventstoryline` annotates event sentences only: read its recall, not its precision
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.model.mention import Sentence
from stateofplay.model.report import Block, Publication, Report
from stateofplay.text.sentences import split_sentences
from stateofplay.times.recognise import find_times

TASK = "timex"
_PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression of time, gold or found."""

    start: int
    end: int
    value: str


@dataclass(slots=True)
class Tally:
    """Counts over one set; the F1 of each kind of match comes from them."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    value: int = 0
    gold_intervals: int = 0
    found_intervals: int = 0
    interval: int = 0

    def add(self, gold: Sequence[Expression], found: Sequence[Expression]) -> None:
        """Count one text."""
        self.gold += len(gold)
        self.found += len(found)
        self.gold_intervals += sum(1 for g in gold if days_of(g.value))
        self.found_intervals += sum(1 for f in found if days_of(f.value))
        for left, right in matched(gold, found):
            self.relaxed += 1
            self.strict += (left.start, left.end) == (right.start, right.end)
            self.value += plain(left.value) == plain(right.value)
            days = days_of(left.value)
            self.interval += days is not None and days == days_of(right.value)

    def scores(self) -> dict[str, tuple[float, int]]:
        """Return metric -> (F1, gold items)."""
        return {
            "strict_f1": (_f1(self.strict, self.found, self.gold), self.gold),
            "relaxed_f1": (_f1(self.relaxed, self.found, self.gold), self.gold),
            "value_f1": (_f1(self.value, self.found, self.gold), self.gold),
            "interval_f1": (
                _f1(self.interval, self.found_intervals, self.gold_intervals),
                self.gold_intervals,
            ),
        }


def find_expressions(report: Report, sentences: Sequence[Sentence]) -> list[Expression]:
    """Return what the program finds in a report."""
    mentions = find_times(report, sentences)
    return [Expression(m.span.start, m.span.end, m.value or "") for m in mentions]


Find = Callable[[Report, Sequence[Sentence]], list[Expression]]


def run(data: Path, find: Find = find_expressions) -> Iterator[Score | Item]:
    """Yield the scores of every set of the task under `data`, sets in order of name."""
    folder = data / TASK
    for path in set_files(folder):
        yield from score_set(set_name(path, folder), read_lines(path), find)


def score_set(
    name: str, texts: Iterable[dict[str, Any]], find: Find = find_expressions
) -> Iterator[Score | Item]:
    """Yield the scores over some texts with gold spans, and their items."""
    started, tally, cpu, tokens = time.process_time(), Tally(), 0.0, 0
    for text in texts:
        report = report_of(text)
        sentences = split_sentences(report)
        before = time.process_time()
        found = find(report, sentences)
        cpu += time.process_time() - before
        tokens += len(report.text.split())
        tally.add(gold_of(text), found)
        yield from _items(name, report, gold_of(text), found)
    seconds = time.process_time() - started
    for metric, (value, n) in tally.scores().items():
        yield Score(TASK, name, metric, value, n, seconds)
    yield Score(TASK, name, "tokens_per_cpu_s", tokens / cpu if cpu else 0.0, tokens, seconds)


def _items(
    name: str, report: Report, gold: Sequence[Expression], found: Sequence[Expression]
) -> Iterator[Item]:
    pairs = matched(gold, found)
    ours = {(left.start, left.end): right for left, right in pairs}
    for one in gold:
        own = ours.get((one.start, one.end))
        place = f"{report.file} {one.start}-{one.end}"
        told = (_told(report, one), _told(report, own) if own else None)
        is_extent = own is not None and (own.start, own.end) == (one.start, one.end)
        is_value = own is not None and plain(own.value) == plain(one.value)
        yield Item(TASK, name, "strict_f1", place, is_extent, *told)
        yield Item(TASK, name, "value_f1", place, is_value, *told)
    for one in set(found) - {right for _, right in pairs}:
        place = f"{report.file} {one.start}-{one.end} found"
        yield Item(TASK, name, "strict_f1", place, False, None, _told(report, one))


def _told(report: Report, one: Expression) -> str:
    return f"{excerpt(report.text[one.start : one.end])} = {one.value}"


def gold_of(text: dict[str, Any]) -> list[Expression]:
    """Return the gold expressions of one text."""
    return [Expression(s["start"], s["end"], s.get("value") or "") for s in text["spans"]]


def report_of(text: dict[str, Any]) -> Report:
    """Return a report whose paragraphs are body blocks, published on the gold publication day."""
    body = text["text"]
    blocks = tuple(Block(m.start(), m.end(), "body") for m in _PARAGRAPH.finditer(body))
    when = published_of(text.get("dct"))
    published = Publication(when, "stated", "given by the corpus", ()) if when else None
    return Report(
        id=f"report-{text['id']}", file=str(text["id"]), text=body, blocks=blocks, title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=published,
    )  # fmt: skip


def published_of(dct: str | None) -> When | None:
    """Return the publication time that `2018`, `2018-09` or `2018-09-12...` states."""
    match = re.match(r"(\d{4})(?:-?(\d\d))?(?:-?(\d\d))?", dct or "")
    if match is None:
        return None
    year, month, day = match.groups()
    if day:
        return day_of(date(int(year), int(month), int(day)))
    return month_of(int(year), int(month)) if month else year_of(int(year))


def matched(
    gold: Sequence[Expression], found: Sequence[Expression]
) -> list[tuple[Expression, Expression]]:
    """Return overlapping pairs, one to one: same extent first, then by largest overlap."""
    pairs = []
    for i, left in enumerate(gold):
        for j, right in enumerate(found):
            shared = min(left.end, right.end) - max(left.start, right.start)
            if shared > 0:
                is_same = (left.start, left.end) == (right.start, right.end)
                pairs.append((not is_same, -shared, i, j))
    used_gold: set[int] = set()
    used_found: set[int] = set()
    chosen = []
    for _, _, i, j in sorted(pairs):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            chosen.append((gold[i], found[j]))
    return chosen


def plain(value: str) -> str:
    """Return a TIMEX3 value in the form in which two are compared."""
    folded = value.strip().upper()
    if not folded.startswith("P"):
        folded = folded.rstrip("Z")
    folded = re.sub(r"^(\d{3})X$", r"\1", folded)  # 199X is 199
    folded = re.sub(r"T(\d\d):(\d\d):00(\.0+)?$", r"T\1:\2", folded)  # seconds off
    return re.sub(r"^(\d{4}(?:-\d\d)?)(?:-XX)+$", r"\1", folded)  # 1992-XX-XX is 1992


def days_of(value: str) -> tuple[date | None, date | None] | None:
    """Return first and last day of a TIMEX3 value, `None` for durations, sets and references."""
    folded = plain(value)
    try:
        if "/" in folded:
            return _range_days(folded)
        return _calendar_days(folded)
    except (ValueError, OverflowError):
        return None


def _range_days(value: str) -> tuple[date | None, date | None] | None:
    first, _, last = value.partition("/")
    left = days_of(first) if first else None
    right = days_of(last.split("/")[0]) if last else None
    if left is None and right is None:
        return None
    start, end = left or right, right or left
    assert start is not None
    assert end is not None
    return start[0], end[1]


def _calendar_days(value: str) -> tuple[date, date] | None:
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(T.*)?", value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return _months_days(int(match[1]), int(match[2]), 1)
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return _months_days(int(match[1]), 3 * int(match[2]) - 2, 3)
    if re.fullmatch(r"\d{3,4}", value):
        years = 10 ** (4 - len(value))
        year = int(value) * years
        return date(year, 1, 1), date(year + years - 1, 12, 31)
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday + timedelta(5 if match[3] else 0), monday + timedelta(6)
    return None


def _months_days(year: int, month: int, n_months: int) -> tuple[date, date]:
    following = month + n_months
    end = date(year + (following - 1) // 12, (following - 1) % 12 + 1, 1) - timedelta(1)
    return date(year, month, 1), end


def _f1(right: int, found: int, gold: int) -> float:
    precision = right / found if found else 0.0
    recall = right / gold if gold else 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
