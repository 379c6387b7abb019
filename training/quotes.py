"""Train the three steps of the tagger of quotes: cues, spans, readings.

Reads     `quotes/polnear/train.jsonl.gz`: `{id, text, quotes: [{spans, speaker_span, cue_span}]}`
Writes    `quote_cues.bin`, `quote_spans.bin` and `quote_readings.bin` beside the other weights
Method    the rules read each text first, since what they say is a feature. Each step learns from
          what the step before it makes of texts that it was not trained on: the texts are parted,
          and for each part the earlier steps are trained on all others
Cost      about five CPU-minutes
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from stateofplay.quotes.rules import apply_rules
from stateofplay.quotes.tag_cues import LABELS as CUE_LABELS
from stateofplay.quotes.tag_cues import CueWords, cue_features, cue_words, margins
from stateofplay.quotes.tag_readings import LABELS as READING_LABELS
from stateofplay.quotes.tag_readings import reading_features
from stateofplay.quotes.tag_spans import LABELS as SPAN_LABELS
from stateofplay.quotes.tag_spans import cue_windows, span_features
from stateofplay.quotes.tagged import (
    CUES,
    READINGS,
    SPANS,
    Columns,
    TagConfig,
    read_all,
    read_columns,
)
from stateofplay.text.sentences import split_sentences
from stateofplay.text.tagger.weights import Weights, read_weights
from training.lines import read_lines
from training.perceptron import Examples, Settings, train_tagger
from training.quotes_gold import GoldQuote, as_report, gold_quotes, is_right, window_labels

N_PARTS = 3
# Of the weights of each step: one more model gains less than a tenth of a point.
_CUES = {"rounds": 8, "n_models": 2, "n_weights": 250_000}
_SPANS = {"rounds": 8, "n_models": 2, "n_weights": 450_000}
_READINGS = {"rounds": 8, "n_models": 4, "n_weights": 120_000}
_QUICK = {
    "rounds": 5,
    "n_models": 1,
}  # for the parts: the last step learns from the scores, not from the edges

# More words are looked at as cues than in use: the last step learns from what does not hold.
_MORE = TagConfig(cue=15)

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Text:
    """One annotated text: its words, and its quotes by the word that is the cue."""

    columns: Columns
    words: Any
    gold: Mapping[int, GoldQuote]
    quotes: Sequence[GoldQuote]


def read_corpus(data: Path) -> Iterator[Record]:
    """Yield the texts of the corpus below a folder of data."""
    yield from read_lines(data / "quotes" / "polnear" / "train.jsonl.gz")


def train_quotes(records: Iterable[Record], settings: Settings) -> dict[str, bytes]:
    """Return the weights files of all steps by name, trained on texts with marked quotes."""
    texts = [text for text in map(read_text, records) if text is not None]
    quick = replace(settings, **_QUICK)
    scores: dict[int, CueWords] = {}
    for part, rest in _parts(len(texts)):
        weights = read_weights(train_cues([texts[at] for at in rest], quick))
        scores.update((at, score_text(texts[at], weights)) for at in part)
    pairs = [(text, scores[at]) for at, text in enumerate(texts)]
    examples: list[Examples] = []
    for part, rest in _parts(len(texts)):
        weights = read_weights(train_spans([pairs[at] for at in rest], quick))
        examples.extend(read_readings(*pairs[at], weights) for at in part)
    return {
        CUES: train_cues(texts, settings),
        SPANS: train_spans(pairs, settings),
        READINGS: train_tagger(_joined(examples), READING_LABELS, _with(settings, _READINGS)),
    }


def _parts(n_texts: int) -> Iterator[tuple[list[int], list[int]]]:
    """Yield each part of the texts, and all others."""
    for n in range(N_PARTS):
        part = list(range(n, n_texts, N_PARTS))
        yield part, [at for at in range(n_texts) if at % N_PARTS != n]


def read_text(record: Record) -> Text | None:
    """Return an annotated text as the tagger sees it, `None` when it has no words."""
    report = as_report(record)
    ruling = apply_rules(report, split_sentences(report))
    columns = read_columns(report.text, ruling)
    if columns is None:
        return None
    quotes = gold_quotes(record, columns.standing.words)
    gold: dict[int, GoldQuote] = {}
    for quote in quotes:
        if quote.cue is not None:
            gold.setdefault(quote.cue, quote)
    return Text(columns, cue_words(columns.standing), gold, quotes)


def train_cues(texts: Sequence[Text], settings: Settings) -> bytes:
    """Return the weights of the first step."""
    examples = [_cue_examples(text) for text in texts]
    return train_tagger(_joined(examples), CUE_LABELS, _with(settings, _CUES))


def _cue_examples(text: Text) -> Examples:
    features = cue_features(text.columns.standing, text.words)
    labels = np.isin(text.words, list(text.gold)).astype(np.int64)
    first = np.flatnonzero(np.diff(text.columns.standing.words.frame[text.words], prepend=-1))
    return Examples(features, first, labels)


def score_text(text: Text, weights: Weights) -> CueWords:
    """Return the words of a text that may be cues with their scores."""
    features = cue_features(text.columns.standing, text.words)
    return CueWords(text.words, margins(weights, features))


def train_spans(texts: Sequence[tuple[Text, CueWords]], settings: Settings) -> bytes:
    """Return the weights of the second step, from texts and the scores of their words."""
    examples = [_span_examples(*pair) for pair in texts if pair[0].gold]
    return train_tagger(_joined(examples), SPAN_LABELS, _with(settings, _SPANS))


def _span_examples(text: Text, cues: CueWords) -> Examples:
    standing, ruled = text.columns.standing, text.columns.ruled
    chosen = sorted(text.gold)
    windows = cue_windows(standing, chosen)
    features = span_features(standing, ruled, cues, windows)
    labels = np.concatenate(
        [
            window_labels(text.gold[cue], int(windows.word[begin]), end - begin)
            for cue, (begin, end) in zip(chosen, windows.bounds(), strict=True)
        ]
    )
    return Examples(features, windows.first, labels)


def read_readings(text: Text, cues: CueWords, spans: Weights) -> Examples:
    """Return the readings of a text, each right or wrong."""
    standing, ruled = text.columns.standing, text.columns.ruled
    readings = read_all(text.columns, cues, spans, _MORE)
    if not readings:
        none = np.zeros(0, dtype=np.int64)
        return Examples(np.zeros((0, 0), dtype=np.uint32), none, none)
    features = reading_features(standing, ruled, cues, readings)
    labels = np.array([is_right(one, text.quotes, standing.words) for one in readings])
    return Examples(features, np.arange(len(readings)), labels.astype(np.int64))


def _joined(examples: Sequence[Examples]) -> Examples:
    told = [one for one in examples if len(one.labels)]
    starts = np.cumsum([0, *(len(one.labels) for one in told)])
    return Examples(
        np.concatenate([one.features for one in told]),
        np.concatenate([one.first + start for one, start in zip(told, starts, strict=False)]),
        np.concatenate([one.labels for one in told]),
    )


def _with(settings: Settings, most: Mapping[str, int]) -> Settings:
    """Return the settings of one step, never more than was asked for."""
    least: dict[str, Any] = {name: min(n, getattr(settings, name)) for name, n in most.items()}
    return replace(settings, **least)
