"""Timelines: whether the days and sentences are those that an editor chose.

Reads     timeline/t17, timeline/entities: articles.jsonl(.gz) and timelines/*.json, a list of
          [day, sentences] a file; timeline/semeval2015_task4: articles and events of one entity
Writes    date_f1, ar1, ar2 for each topic set; date_f1 for the SemEval set
Method    the program's entries of exact days are cut to a budget (`timeline/budget`): as many days
          are kept as the gold timeline has, with as many sentences a day as it has on average, in
          the span of the gold. ar1, ar2: F1 of ROUGE-1 and ROUGE-2 with aligned days: each day is
          aligned with the day of the other timeline that costs least, (1 - 1/(days apart + 1)) x
          (1 - ROUGE-1 of the two days), and shared words are weighed by 1/(days apart + 1)
          (align+ m:1, Martschat and Markert 2017; our own implementation). SemEval: days and
          months of the entity's events against those of entries that name the entity
Limits    sentences are ranked by centrality, not written anew; order_f1 is not scored
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from statistics import mean
from typing import Any

from score import Score, read_lines
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry
from stateofplay.model.interval import day_of
from stateofplay.model.report import Block, Publication, Report
from stateofplay.people.mentions import find_mentions
from stateofplay.people.names import find_names
from stateofplay.people.unite import unite_names
from stateofplay.text.sentences import split_sentences
from stateofplay.text.tokens import find_words, stem
from stateofplay.timeline.budget import most_told
from stateofplay.timeline.entries import find_entries
from stateofplay.times.recognise import find_times

TASK = "timeline"
_DAILY = ("t17", "entities")
_DAY_LENGTH = len("2000-01-01")
_LINE = re.compile(r"\S.*")
_EVENTS = "semeval2015_task4"
Timeline = Mapping[date, Sequence[str]]
Grams = Mapping[date, Counter[tuple[str, ...]]]
Choose = Callable[[Timeline], dict[date, list[str]]]  # days and sentences, as many as the gold has
Tell = Callable[[Path], Choose]  # from the folder of a topic


@dataclass(frozen=True, slots=True)
class Result:
    """Figures of one gold timeline."""

    date_f1: float
    ar1: float
    ar2: float


def run(data: Path, tell: Tell | None = None) -> Iterator[Score]:
    """Yield the scores of each set that is there.

    Args:
        data: folder of tasks.
        tell: another way of making a timeline, which is scored on the topic sets only.
    """
    for name in _DAILY:
        yield from _score_daily(data / TASK / name, tell or tell_entries)
    if tell is None:
        yield from _score_events(data / TASK / _EVENTS)


def tell_entries(topic: Path) -> Choose:
    """Return what chooses from the program's entries of a topic."""
    analyses = read_analyses(topic)
    published = {
        one.report.id: one.report.published.when.start for one in analyses if one.report.published
    }
    return partial(choose, find_timeline(analyses), published)


def _score_daily(folder: Path, tell: Tell) -> Iterator[Score]:
    results: list[Result] = []
    seconds = 0.0
    for topic in _topics(folder):
        started = time.process_time()
        choose_for = tell(topic)
        seconds += time.process_time() - started
        for path in sorted((topic / "timelines").glob("*.json")):
            gold = read_timeline(path)
            if gold:
                results.append(compare(gold, choose_for(gold)))
    for metric in ("date_f1", "ar1", "ar2"):
        if results and (metric == "date_f1" or any(result.ar1 for result in results)):
            value = mean(getattr(result, metric) for result in results)
            yield Score(TASK, folder.name, metric, value, len(results), seconds)


def _topics(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if any(p.glob("articles.jsonl*")))


def find_timeline(analyses: Sequence[Analysis]) -> tuple[Entry, ...]:
    """Return the timeline that the program finds in the articles of a topic."""
    actors = unite_names(analyses)
    analyses = [replace(one, mentions=find_mentions(one, actors)) for one in analyses]
    return find_entries(analyses, actors, ())


def read_analyses(topic: Path) -> list[Analysis]:
    """Return the articles of a topic with their sentences, times and names."""
    rows = [row for path in sorted(topic.glob("articles.jsonl*")) for row in read_lines(path)]
    return [_read(row) for row in rows]


def _read(row: dict[str, Any]) -> Analysis:
    text = row["text"]
    published = Publication(day_of(date.fromisoformat(row["date"][:10])), "stated", "given", ())
    blocks = tuple(Block(m.start(), m.end(), "body") for m in _LINE.finditer(text))
    report = Report(
        id=f"report-{row['id']}", file=str(row["id"]), text=text, blocks=blocks, title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=published,
    )  # fmt: skip
    sentences = split_sentences(report)
    times, names = find_times(report, sentences), find_names(report, sentences)
    return Analysis(report, sentences, times, names)


def read_timeline(path: Path) -> dict[date, list[str]]:
    """Return the days of a gold timeline with their sentences; some golds give days only."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    pairs = rows.items() if isinstance(rows, dict) else rows
    days = {
        date.fromisoformat(day[:10]): [told] if isinstance(told, str) else list(told)
        for day, told in pairs
        if len(day) >= _DAY_LENGTH
    }
    has_text = any(days.values())
    return {day: told for day, told in days.items() if told or not has_text}


def choose(
    entries: Sequence[Entry], published: Mapping[str, date], gold: Timeline
) -> dict[date, list[str]]:
    """Return as many days, and sentences a day, as the gold has, from the program's entries."""
    inside = [one for one in entries if min(gold) <= one.when.start <= max(gold)]
    n_sentences = sentences_a_day(gold)
    return {
        day: list(dict.fromkeys(entry.text for entry in told))[:n_sentences]
        for day, told in most_told(inside, len(gold), published).items()
    }


def sentences_a_day(gold: Timeline) -> int:
    """Return how many sentences a day has in a gold timeline, on average."""
    return max(1, round(sum(map(len, gold.values())) / len(gold)))


def compare(gold: Timeline, found: Timeline) -> Result:
    """Return the figures of one timeline against its gold."""
    shared = len(set(gold) & set(found))
    date_f1 = 2 * shared / (len(gold) + len(found))
    ones = _aligned(_grams(gold, 1), _grams(found, 1), _grams(gold, 1), _grams(found, 1))
    twos = _aligned(_grams(gold, 2), _grams(found, 2), _grams(gold, 1), _grams(found, 1))
    return Result(date_f1, ones, twos)


def _grams(timeline: Timeline, n: int) -> Grams:
    counted = {}
    for day, sentences in timeline.items():
        words = [[stem(word.fold) for word in find_words(text)] for text in sentences]
        runs = [tuple(w[at : at + n]) for w in words for at in range(len(w) - n + 1)]
        counted[day] = Counter(runs)
    return counted


def _aligned(gold: Grams, found: Grams, gold_words: Grams, found_words: Grams) -> float:
    """Return F1 of the aligned overlap; the alignment is by single words."""
    recall = _share(gold, found, gold_words, found_words)
    precision = _share(found, gold, found_words, gold_words)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _share(own: Grams, other: Grams, own_words: Grams, other_words: Grams) -> float:
    """Return the weighed share of `own` that stands on the aligned days of `other`."""
    total = sum(sum(grams.values()) for grams in own.values())
    shared = 0.0
    for day, grams in own.items():
        if other:
            costs = {one: _cost(day, one, own_words, other_words) for one in other}
            _, near = min((cost, one) for one, cost in costs.items())
            shared += sum((grams & other[near]).values()) / (abs((day - near).days) + 1)
    return shared / total if total else 0.0


def _cost(day: date, other: date, own_words: Grams, other_words: Grams) -> float:
    left, right = own_words[day], other_words[other]
    n_both = sum(left.values()) + sum(right.values())
    overlap = 2 * sum((left & right).values()) / n_both if n_both else 0.0
    return (1 - 1 / (abs((day - other).days) + 1)) * (1 - overlap)


def _score_events(folder: Path) -> Iterator[Score]:
    f1s: list[float] = []
    seconds = 0.0
    for topic in _topics(folder):
        started = time.process_time()
        entries = find_timeline(read_analyses(topic))
        seconds += time.process_time() - started
        for path in sorted((topic / "timelines").glob("*.json")):
            row = json.loads(path.read_text(encoding="utf-8"))
            gold = {value for value, _ in row["events"] if not value.startswith("X")}
            if gold:
                f1s.append(_set_f1(gold, _days_of(row["entity"], entries)))
    if f1s:
        yield Score(TASK, folder.name, "date_f1", mean(f1s), len(f1s), seconds)


def _days_of(entity: str, entries: Sequence[Entry]) -> set[str]:
    words = {word.fold for word in find_words(entity)}
    return {
        entry.when.value
        for entry in entries
        if words & {word.fold for word in find_words(entry.text)}
    }


def _set_f1(gold: set[str], found: set[str]) -> float:
    return 2 * len(gold & found) / (len(gold) + len(found)) if gold or found else 0.0
