"""The plain timeline that ours is measured beside: dates by mentions, centroid sentences.

Reads     the articles of a topic
Writes    what chooses days and sentences for a gold timeline
Method    a day counts as often as it is named; its sentences are those that name it and those of
          articles that came out on it, the nearest to their mean in TF-IDF first, none twice
Source    mention count and centroid ranking, as in Ghalandari and Ifrim (2020)
Limits    it reads times as ours does, so that the difference is that of the timeline alone
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from math import log, sqrt
from pathlib import Path

from stateofplay.model.analysis import Analysis
from stateofplay.text.tokens import STOP_WORDS, find_words, stem
from timeline import Choose, Timeline, read_analyses, sentences_a_day


def plain_timeline(topic: Path) -> Choose:
    """Return what chooses the days named most and the sentences nearest to their mean."""
    analyses = read_analyses(topic)
    named: Counter[date] = Counter()
    told: dict[date, dict[str, None]] = defaultdict(dict)
    for analysis in analyses:
        for day, sentence in _named_days(analysis):
            named[day] += 1
            told[day][sentence] = None
        published = analysis.report.published
        if published is not None:
            for one in analysis.sentences:
                told[published.when.start][analysis.report.exact(one.span)] = None

    def choose(gold: Timeline) -> dict[date, list[str]]:
        inside = [day for day in named if min(gold) <= day <= max(gold)]
        days = sorted(inside, key=lambda day: (-named[day], day))[: len(gold)]
        return {day: _central(list(told[day]), sentences_a_day(gold)) for day in days}

    return choose


def _named_days(analysis: Analysis) -> list[tuple[date, str]]:
    found = []
    for mention in analysis.times:
        when = mention.when
        if when is None or not when.is_day or mention.type not in ("DATE", "TIME"):
            continue
        for sentence in analysis.sentences:
            if sentence.span.covers(mention.span):
                found.append((when.start, analysis.report.exact(sentence.span)))
    return found


def _central(sentences: Sequence[str], n: int) -> list[str]:
    """Return the sentences nearest to the mean of all by cosine, the nearest first."""
    counted = [
        Counter(stem(word.fold) for word in find_words(one) if word.fold not in STOP_WORDS)
        for one in sentences
    ]
    n_with = Counter(word for words in counted for word in words)
    rows = [_unit(words, n_with, len(sentences)) for words in counted]
    mean: dict[str, float] = defaultdict(float)
    for row in rows:
        for word, weight in row.items():
            mean[word] += weight
    nearness = [sum(weight * mean[word] for word, weight in row.items()) for row in rows]
    ranked = sorted(range(len(sentences)), key=lambda at: (-nearness[at], at))
    return [sentences[at] for at in ranked[:n]]


def _unit(words: Counter[str], n_with: Counter[str], n: int) -> dict[str, float]:
    """Return the TF-IDF weights of a sentence, scaled to length one."""
    weights = {word: k * (1 + log((1 + n) / (1 + n_with[word]))) for word, k in words.items()}
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()}
