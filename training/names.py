"""Train the tagger of names.

Reads     `language/ww_train.jsonl.gz`: `{id, text, spans: [{start, end, label}]}`
Writes    `src/stateofplay/text/tagger/weights/names.bin`
Method    each passage goes through the rules first, since what they say is a feature. It is read
          twice, as a whole and sentence by sentence: what the rest of a report tells must help
          where there is a rest, and not be missed where there is none
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from stateofplay.model.report import Block, Report
from stateofplay.people.name_columns import NameColumns, name_columns
from stateofplay.people.names import apply_rules
from stateofplay.people.tagged import rule_marks
from stateofplay.text.names import Words
from stateofplay.text.sentences import split_sentences
from stateofplay.text.tagger.spans import stretch_labels, write_spans
from training.crf import FieldSettings, train_field
from training.lines import read_lines
from training.perceptron import Examples

KINDS = {
    "PERSON": "person", "ORG": "organisation", "LOC": "place", "FAC": "place", "NORP": "group",
    "MISC": "other", "PRODUCT": "other",
}  # fmt: skip
LABELS = stretch_labels(list(dict.fromkeys(KINDS.values())))

Record = dict[str, Any]


def read_corpus(data: Path) -> Iterator[Record]:
    """Yield the passages of the corpus below a folder of data."""
    yield from read_lines(data / "language" / "ww_train.jsonl.gz")


def train_names(records: Iterable[Record], settings: FieldSettings) -> bytes:
    """Return the weights file of a tagger trained on passages with marked names."""
    return train_field(read_examples(read_views(records)), LABELS, settings)


def read_views(records: Iterable[Record]) -> Iterator[Record]:
    """Yield each passage, and after it each of its sentences as a passage of its own."""
    for record in records:
        yield record
        yield from _sentences(record)


def read_examples(records: Iterable[Record]) -> Examples:
    """Return all words that may belong to names, with features and right labels."""
    features, first, labels, n_words = [], [], [], 0
    for record in records:
        if not record["text"].strip():
            continue
        report = _report(record)
        ruled = apply_rules(report, split_sentences(report))
        marks = rule_marks(ruled.sentences, ruled.found, ruled.named)
        columns = name_columns(ruled.sentences, marks)
        features.append(columns.features)
        first.append(columns.first + n_words)
        labels.append(_labels(record, ruled.sentences, columns))
        n_words += len(columns.word)
    return Examples(np.concatenate(features), np.concatenate(first), np.concatenate(labels))


def _sentences(record: Record) -> Iterator[Record]:
    for number, sentence in enumerate(split_sentences(_report(record))):
        start, end = sentence.span.start, sentence.span.end
        spans = [
            {**span, "start": span["start"] - start, "end": span["end"] - start}
            for span in record["spans"]
            if start <= span["start"] and span["end"] <= end
        ]
        text = record["text"][start:end]
        yield {"id": f"{record['id']}-{number}", "text": text, "spans": spans}


def _labels(record: Record, sentences: list[Words], columns: NameColumns) -> Any:
    """Return the right label numbers; a name that our words cannot form is left out."""
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    for at, (index, word) in enumerate(zip(columns.sentence, columns.word, strict=True)):
        begins[sentences[index].start[word]] = at
        ends[sentences[index].end[word]] = at + 1
    stretches = []
    for span in record["spans"]:
        first, end = begins.get(span["start"]), ends.get(span["end"])
        if span["label"] in KINDS and first is not None and end is not None:
            same = columns.sentence[first] == columns.sentence[end - 1]
            if same and columns.word[end - 1] - columns.word[first] == end - 1 - first:
                stretches.append((first, end, KINDS[span["label"]]))
    return write_spans(stretches, len(columns.word), LABELS)


def _report(record: Record) -> Report:
    text = record["text"]
    return Report(
        id=str(record["id"]), file="", text=text, blocks=(Block(0, len(text), "body"),),
        title=None, publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=None,
    )  # fmt: skip
