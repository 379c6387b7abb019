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
Items     gold pairs, whole copies that are none, parents with dates, passages
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from items import Item
from score import Score, read_lines
from stateofplay.copies.find import find_pairs
from stateofplay.copies.parents import choose_parents
from stateofplay.model.group import CopyPair
from stateofplay.model.interval import When
from stateofplay.model.report import Block, Publication, Report
from stateofplay.model.span import Span

Pair = tuple[str, str]
Row = dict[str, Any]

_NO_COPY = "non"  # label of pairs that are independent of one another
_NEAR = 0.5  # Jaccard index from which a pair must be found; that of recall_j50
_WARM_UP = 50  # reports: the loops are compiled before the clock starts


# What names pairs and aligns nothing can stand in for our stage: it returns all pairs, and of them
# those that are one report as a whole.
FindPairs = Callable[[Sequence[Report]], tuple[set[Pair], set[Pair]]]


def run(data: Path, find: FindPairs | None = None) -> Iterator[Score | Item]:
    """Yield the scores of every set under `data/copies`."""
    for folder in sorted(p for p in (data / "copies").glob("*") if p.is_dir()):
        if read_rows(folder, "docs") and read_rows(folder, "pairs"):
            yield from _score_named(folder, find) if find else _score_set(folder)
        else:
            print(f"skipped copies/{folder.name}: no docs.jsonl and pairs.jsonl", file=sys.stderr)


def _score_named(folder: Path, find: FindPairs) -> Iterator[Score]:
    gold, started = read_rows(folder, "pairs"), time.process_time()
    found, whole = find([_report(row) for row in read_rows(folder, "docs")])
    seconds = time.process_time() - started
    for metric, value, n in score_pairs(found, whole, gold) + _score_labels(found, gold):
        yield Score("copies", folder.name, metric, value, n, seconds)


def _score_set(folder: Path) -> Iterator[Score | Item]:
    reports = [_report(row) for row in read_rows(folder, "docs")]
    gold = read_rows(folder, "pairs")
    find_pairs(reports[:_WARM_UP])
    started = time.process_time()
    pairs = find_pairs(reports)
    seconds = time.process_time() - started
    found = {(pair.left, pair.right) for pair in pairs}
    whole = {(pair.left, pair.right) for pair in pairs if pair.whole}
    metrics: list[tuple[str, float, int]] = [("cpu_s", seconds, len(reports))]
    metrics += score_pairs(found, whole, gold)
    metrics += _score_labels(found, gold)
    metrics += _score_passages(pairs, gold)
    edges = read_rows(folder, "edges")
    parents = choose_parents(reports, pairs) if edges else {}
    metrics += _score_parents(reports, pairs, parents, edges)
    for metric, value, n in metrics:
        yield Score("copies", folder.name, metric, value, n, seconds)
    yield from _pair_items(folder.name, found, whole, gold)
    yield from _passage_items(folder.name, pairs, gold)
    yield from _parent_items(folder.name, parents, edges)


def read_rows(folder: Path, name: str) -> list[Row]:
    """Return the rows of a file of a set, plain or packed; none when it is missing."""
    for path in (folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz"):
        if path.exists():
            return list(read_lines(path))
    return []


def _report(row: Row) -> Report:
    text, name = row["text"], str(row["id"])
    return Report(
        id=name, file=name, text=text, blocks=tuple(_paragraphs(text)), title=None,
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


def score_pairs(
    found: set[Pair], whole: set[Pair], gold: Sequence[Row]
) -> list[tuple[str, float, int]]:
    """Return the scores of pairs, where the gold tells how near they are.

    Args:
        found: keys of all pairs that were found.
        whole: of them those that are one report as a whole.
        gold: rows of `pairs.jsonl`.
    """
    index = _index(gold)
    if not index:
        return []
    near = {pair for pair, jaccard in index.items() if jaccard >= _NEAR}
    nearest = {pair for pair, jaccard in index.items() if jaccard >= 0.8}
    return [
        ("recall_j50", _share(near & found, near), len(near)),
        ("precision_j50", _share(whole & index.keys(), whole), len(whole)),
        ("recall_j80", _share(nearest & found, nearest), len(nearest)),
        ("false_pairs", float(len(whole - index.keys())), len(whole)),
    ]


def _index(gold: Sequence[Row]) -> dict[Pair, float]:
    return {pair_key(row["a"], row["b"]): row["jaccard5"] for row in gold if "jaccard5" in row}


def _labels(gold: Sequence[Row]) -> dict[str, set[Pair]]:
    by_label: dict[str, set[Pair]] = defaultdict(set)
    for row in gold:
        if "jaccard5" not in row and "spans" not in row and row.get("label"):
            by_label[str(row["label"])].add(pair_key(row["a"], row["b"]))
    return by_label


def _score_labels(found: set[Pair], gold: Sequence[Row]) -> list[tuple[str, float, int]]:
    scores = []
    for label, listed in sorted(_labels(gold).items()):
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
        pair = by_key.get(pair_key(row["a"], row["b"]))
        found = _characters(_kept_in(pair, str(row["b"])) if pair else ())
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
    reports: Sequence[Report],
    pairs: Sequence[CopyPair],
    dated: Mapping[str, str],
    edges: Sequence[Row],
) -> list[tuple[str, float, int]]:
    if not edges:
        return []
    parents = _parents(edges)
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


def _parents(edges: Sequence[Row]) -> dict[str, str]:
    return {str(row["child"]): str(row["parent"]) for row in edges}


def _pair_items(
    name: str, found: set[Pair], whole: set[Pair], gold: Sequence[Row]
) -> Iterator[Item]:
    def item(metric: str, pair: Pair, is_right: bool, expected: str | None) -> Item:
        told = "a copy" if pair in found else None
        return Item("copies", name, metric, " ".join(pair), is_right, expected, told)

    index = _index(gold)
    for pair, jaccard in index.items():
        if jaccard >= _NEAR:
            yield item("recall_j50", pair, pair in found, f"a copy, Jaccard {jaccard:.2f}")
    for pair in whole - index.keys() if index else ():
        yield item("precision_j50", pair, False, None)
    for label, listed in _labels(gold).items():
        for pair in listed:
            is_copy = label != _NO_COPY
            metric = f"recall_{label}" if is_copy else "false_pairs"
            yield item(metric, pair, (pair in found) == is_copy, f"label {label}")


def _passage_items(name: str, pairs: Sequence[CopyPair], gold: Sequence[Row]) -> Iterator[Item]:
    by_key = {(pair.left, pair.right): pair for pair in pairs}
    for row in gold:
        if "spans" in row:
            pair = by_key.get(pair_key(row["a"], row["b"]))
            found = _characters(_kept_in(pair, str(row["b"])) if pair else ())
            for start, end in _gold_stretches(row):
                n_shared = len(found.intersection(range(start, end)))
                place = f"{row['a']} {row['b']} {start}-{end}"
                told = f"{n_shared} of {end - start} characters"
                is_right = 2 * n_shared >= end - start
                yield Item("copies", name, "passage_hit", place, is_right, "half or more", told)


def _parent_items(name: str, found: Mapping[str, str], edges: Sequence[Row]) -> Iterator[Item]:
    for child, parent in _parents(edges).items():
        ours = found.get(child)
        yield Item("copies", name, "parent_exact", child, ours == parent, parent, ours)


def pair_key(one: object, other: object) -> Pair:
    """Return the ids of a pair in the order in which pairs are kept."""
    left, right = sorted((str(one), str(other)))
    return left, right


def _share(part: set[Pair], whole: set[Pair]) -> float:
    return len(part) / len(whole) if whole else 0.0
