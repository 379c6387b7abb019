"""Fit the weights with which the day of an undated report is voted for.

Reads     `timeline/t17/*/articles.jsonl`: dated news reports of a topic
Writes    `dating.json`: a weight for each kind of evidence, to be copied into
          `stateofplay.times.vote.WEIGHTS`
Method    each report of four fifths of a topic is undated in turn, a fifth at a time; conditional
          logit over the days of the pile by Newton's method, with a weak pull to zero
Cost      two CPU-minutes, nearly all of them for the evidence
Limits    a report whose day lies outside the days that can be voted for is left out
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import day_of
from stateofplay.model.report import Block, Publication, Report
from stateofplay.text.sentences import split_sentences
from stateofplay.times.electorate import Electorate
from stateofplay.times.recognise import find_times
from stateofplay.times.vote import VOTE_DEFAULTS, WEIGHTS

_FIFTHS = 5
_PULL = 3.0  # .3 to 30 change no share of reports within a day by more than a point
_ROUNDS = 25
_NEAR = 1e-4  # a step so small that the weights are found

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One report: a row of log scores for each kind of evidence, and the place of its day."""

    scores: Floats
    day: int


def read_corpus(data: Path) -> list[list[tuple[str, date]]]:
    """Return text and day of the reports of each topic below a folder of data."""
    files = sorted((data / "timeline" / "t17").glob("*/articles.jsonl"))
    topics = []
    for path in files:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        topics.append([(row["text"], date.fromisoformat(row["date"][:10])) for row in rows])
    return topics


def train_dating(topics: Sequence[Sequence[tuple[str, date]]]) -> bytes:
    """Return the weights as JSON, fitted on four fifths of each topic; the first is kept aside."""
    examples = [e for topic in topics for e in examples_of(topic, range(1, _FIFTHS))]
    weights = fit(examples, len(WEIGHTS))
    named = {name: round(float(w), 3) for name, w in zip(WEIGHTS, weights, strict=True)}
    return (json.dumps(named, indent=2) + "\n").encode()


def examples_of(topic: Sequence[tuple[str, date]], fifths: Sequence[int]) -> Iterator[Example]:
    """Yield the reports of some fifths of a topic, each fifth undated by itself."""
    dated = [_analysis(number, text, day) for number, (text, day) in enumerate(topic)]
    for fifth in fifths:
        known = [a for number, a in enumerate(dated) if number % _FIFTHS != fifth]
        electorate = Electorate(known, config=VOTE_DEFAULTS)
        for number in range(fifth, len(topic), _FIFTHS):
            text, day = topic[number]
            evidence = electorate.evidence(_analysis(number, text, None))
            example = _example(evidence, day.toordinal() - int(electorate.axis[0]))
            if example is not None:
                yield example


def _example(evidence: Mapping[str, Floats], day: int) -> Example | None:
    if not evidence:
        return None
    scores = np.stack([evidence[name] for name in WEIGHTS])
    return Example(scores, day) if 0 <= day < scores.shape[1] else None


def fit(examples: Sequence[Example], n_weights: int) -> Floats:
    """Return the weights that make the true days likeliest."""
    weights = np.zeros(n_weights)
    for _ in range(_ROUNDS):
        slope, bend = -_PULL * weights, _PULL * np.eye(n_weights)
        for example in examples:
            total = weights @ example.scores
            chances = np.exp(total - total.max())
            chances /= chances.sum()
            mean = example.scores @ chances
            away = example.scores - mean[:, None]
            slope += example.scores[:, example.day] - mean
            bend += (away * chances) @ away.T
        step: Floats = np.linalg.solve(bend, slope)
        step /= max(1.0, float(np.abs(step).max()))
        weights = weights + step
        if np.abs(step).max() < _NEAR:
            break
    return weights


def _analysis(number: int, text: str, day: date | None) -> Analysis:
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            at = start + line.index(body)
            lines.append(Block(at, at + len(body), "body"))
        start += len(line)
    report = Report(
        id=f"report-{number:06}", file=f"{number}.txt", text=text, blocks=tuple(lines), title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=None,
    )  # fmt: skip
    if day is not None:
        report = replace(report, published=Publication(day_of(day), "stated", "given", ()))
    sentences = split_sentences(report)
    return Analysis(report, sentences, find_times(report, sentences))
