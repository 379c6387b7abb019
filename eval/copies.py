"""Scores of the copy stage: pairs, parents and passages.

Reads     folders with `docs.jsonl`, `pairs.jsonl` and, for parents, `edges.jsonl`; what a set has
          in its fields decides what is measured, not its name
Writes    scores
Method    a report is one text with its paragraphs as body; dates keep their time of day. Metrics:

          recall_j50, recall_j80   pairs of that Jaccard index of five-word shingles that are found
          precision_j50            whole copies found that are listed as pairs
          parent_exact             copies whose parent is the right one; `_undated`: without dates
          passage_hit              gold passages half of whose characters or more are found
          char_f1                  characters of passages, on the side of the copying text
          recall_LABEL             pairs of a label that are found
          false_pairs              a number: whole copies that are no listed pair, or found pairs
                                   that are labelled `non`
          cpu_s                    CPU seconds of the stage over the whole set
"""

from __future__ import annotations

import gzip
import json
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from score import Score
from stateofplay.copies.find import find_pairs
from stateofplay.copies.parents import choose_parents
from stateofplay.model.group import CopyPair
from stateofplay.model.interval import When
from stateofplay.model.report import Block, Publication, Report
from stateofplay.model.span import Span

Pair = tuple[str, str]
Row = dict[str, Any]

_NO_COPY = "non"  # label of pairs that are independent of one another
_WARM_UP = 50  # reports: the loops are compiled before the clock starts


def run(data: Path) -> Iterator[Score]:
    """Yield the scores of every set under `data/copies`."""
    for folder in sorted(p for p in (data / "copies").glob("*") if p.is_dir()):
        if _rows(folder, "docs") and _rows(folder, "pairs"):
            yield from _score_set(folder)


def _score_set(folder: Path) -> Iterator[Score]:
    reports = [_report(row) for row in _rows(folder, "docs")]
    gold = _rows(folder, "pairs")
    find_pairs(reports[:_WARM_UP])
    started, cpu = time.perf_counter(), time.process_time()
    pairs = find_pairs(reports)
    cpu_s, seconds = time.process_time() - cpu, time.perf_counter() - started
    metrics: list[tuple[str, float, int]] = [("cpu_s", cpu_s, len(reports))]
    metrics += _score_pairs(pairs, gold)
    metrics += _score_labels(pairs, gold)
    metrics += _score_passages(pairs, gold)
    metrics += _score_parents(reports, pairs, _rows(folder, "edges"))
    for metric, value, n in metrics:
        yield Score("copies", folder.name, metric, value, n, seconds)


def _rows(folder: Path, name: str) -> list[Row]:
    for path in (folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz"):
        if path.exists():
            text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            return [json.loads(line) for line in text.splitlines() if line.strip()]
    return []


def _report(row: Row) -> Report:
    text = row["text"]
    return Report(
        id=row["id"], file=row["id"], text=text, blocks=tuple(_paragraphs(text)), title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language=None,
        published=_publication(row.get("date")),
    )  # fmt: skip


def _paragraphs(text: str) -> Iterator[Block]:
    start = 0
    for part in text.split("\n\n"):
        if part.strip():
            yield Block(start, start + len(part), "body")
        start += len(part) + 2


def _publication(stamp: str | None) -> Publication | None:
    if not stamp:
        return None
    day = date.fromisoformat(stamp[:10])
    return Publication(When(day, day, stamp, stamp), "stated", "stated in the set", ())


def _score_pairs(pairs: Sequence[CopyPair], gold: Sequence[Row]) -> list[tuple[str, float, int]]:
    index = {_key(row["a"], row["b"]): row["jaccard5"] for row in gold if "jaccard5" in row}
    if not index:
        return []
    found = {(pair.left, pair.right) for pair in pairs}
    whole = {(pair.left, pair.right) for pair in pairs if pair.whole}
    near = {pair for pair, jaccard in index.items() if jaccard >= 0.5}
    nearest = {pair for pair, jaccard in index.items() if jaccard >= 0.8}
    return [
        ("recall_j50", _share(near & found, near), len(near)),
        ("precision_j50", _share(whole & index.keys(), whole), len(whole)),
        ("recall_j80", _share(nearest & found, nearest), len(nearest)),
        ("false_pairs", float(len(whole - index.keys())), len(whole)),
    ]


def _score_labels(pairs: Sequence[CopyPair], gold: Sequence[Row]) -> list[tuple[str, float, int]]:
    by_label: dict[str, set[Pair]] = defaultdict(set)
    for row in gold:
        if "jaccard5" not in row and "spans" not in row and row.get("label"):
            by_label[row["label"]].add(_key(row["a"], row["b"]))
    found = {(pair.left, pair.right) for pair in pairs}
    scores = []
    for label, listed in sorted(by_label.items()):
        if label == _NO_COPY:
            scores.append(("false_pairs", float(len(listed & found)), len(listed)))
        else:
            scores.append((f"recall_{label}", _share(listed & found, listed), len(listed)))
    return scores


def _score_passages(pairs: Sequence[CopyPair], gold: Sequence[Row]) -> list[tuple[str, float, int]]:
    rows = [row for row in gold if "spans" in row]
    if not rows:
        return []
    by_key = {(pair.left, pair.right): pair for pair in pairs}
    n_hit = n_gold = n_found = n_both = n_passages = 0
    for row in rows:
        pair = by_key.get(_key(row["a"], row["b"]))
        found = _characters(_kept_in(pair, row["b"]) if pair else ())
        wanted = [_characters([stretch]) for stretch in _gold_stretches(row)]
        n_passages += len(wanted)
        n_hit += sum(2 * len(one & found) >= len(one) for one in wanted)
        all_wanted = set().union(*wanted)
        n_gold += len(all_wanted)
        n_found += len(found)
        n_both += len(all_wanted & found)
    return [
        ("passage_hit", n_hit / max(1, n_passages), n_passages),
        ("char_f1", 2 * n_both / max(1, n_gold + n_found), n_gold),
    ]


def _gold_stretches(row: Row) -> list[tuple[int, int]]:
    """Return the passages in the copying text, where they were found again if that was needed."""
    spans = row.get("spans_relocated") or row["spans"]
    return [(one["this_offset"], one["this_offset"] + one["this_length"]) for one in spans]


def _kept_in(pair: CopyPair, report: str) -> list[tuple[int, int]]:
    """Return the kept passages in one report, neighbours joined over the white space between."""
    spans: list[Span] = sorted(p.left if pair.left == report else p.right for p in pair.kept)
    stretches = [(span.start, span.end) for span in spans]
    joins = [(a[1], b[0]) for a, b in pairwise(stretches) if b[0] - a[1] <= 3]
    return stretches + joins


def _characters(stretches: Iterable[tuple[int, int]]) -> set[int]:
    return {place for start, end in stretches for place in range(start, end)}


def _score_parents(
    reports: Sequence[Report], pairs: Sequence[CopyPair], edges: Sequence[Row]
) -> list[tuple[str, float, int]]:
    if not edges:
        return []
    parents = {row["child"]: row["parent"] for row in edges}
    dated = choose_parents(reports, pairs)
    undated = choose_parents(
        [replace(report, published=None) for report in reports],
        [replace(pair, direction="unknown") for pair in pairs],
        guess=True,
    )
    n = len(parents)
    return [
        ("parent_exact", sum(dated.get(c) == p for c, p in parents.items()) / n, n),
        ("parent_exact_undated", sum(undated.get(c) == p for c, p in parents.items()) / n, n),
    ]


def _key(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


def _share(part: set[Pair], whole: set[Pair]) -> float:
    return len(part) / len(whole) if whole else 0.0
