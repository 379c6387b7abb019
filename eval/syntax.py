"""Score grammar: parts of speech and dependency trees against annotated sentences.

Data      `language/ud*.jsonl*` (Universal Dependencies): `{id, text, tokens: [[start, end]],
          grammar: [[universal tag, Penn tag, lemma, head, relation]], sentences: [[first, end]]}`
Metrics   with the corpus's words: upos and xpos (shares of words with the right part of speech),
          uas (right head), las (right head and relation, the rarer subtypes folded), nsubj_f1
          (subjects, of passives too), obj_f1, iobj_f1 (the arc and its relation). With our own
          words: own_words_f1, own_las_f1 (an arc counts when both words and the relation are right)
Items     every subject and object of the corpus, and every found one that is none
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.text.parser.parse import load_parser, parse_sentences, parse_words
from stateofplay.text.parser.relations import ROOT, folded_relation

SETS = ("ud",)
ARCS = {
    "nsubj": "nsubj_f1", "nsubj:pass": "nsubj_f1", "obj": "obj_f1", "iobj": "iobj_f1",
}  # fmt: skip

Arc = tuple[int, int, str]  # word, head (-1 for the root), relation
Spans = list[tuple[int, int]]


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of every set of trees below `language/`; other sets are said."""
    folder = data / "language"
    for path in set_files(folder):
        name = set_name(path, folder)
        if path.name.startswith(SETS):
            yield from _score_set(name, path)
        else:
            print(f"skipped syntax/{name}: its name begins with none of {SETS}", file=sys.stderr)


def _score_set(name: str, path: Path) -> Iterator[Score | Item]:
    counts: Counter[str] = Counter()
    n_words, seconds = 0, 0.0
    for record in read_lines(path):
        words = [record["text"][a:b] for a, b in record["tokens"]]
        sentences = [words[first:end] for first, end in record["sentences"]]
        begun = time.process_time()
        found = parse_words(sentences, load_parser())
        seconds += time.process_time() - begun
        gold = _gold(record)
        tags, fine, arcs = _joined(found, record["sentences"])
        n_words += len(arcs)
        counts["upos"] += sum(
            row[0] == tag for row, tag in zip(record["grammar"], tags, strict=True)
        )
        counts["xpos"] += sum(
            row[1] == tag for row, tag in zip(record["grammar"], fine, strict=True)
        )
        counts["uas"] += sum(a[1] == b[1] for a, b in zip(gold, arcs, strict=True))
        counts["las"] += sum(a == b for a, b in zip(gold, arcs, strict=True))
        _count_arcs(gold, arcs, counts)
        _count_own(record, gold, counts)
        yield from _items(name, record, words, gold, arcs)
    for metric in ("upos", "xpos", "uas", "las"):
        yield Score("syntax", name, metric, counts[metric] / max(1, n_words), n_words, seconds)
    for metric in (*dict.fromkeys(ARCS.values()), "own_words_f1", "own_las_f1"):
        total = counts[f"{metric} found"] + counts[f"{metric} gold"]
        value = 2 * counts[f"{metric} hit"] / max(1, total)
        yield Score("syntax", name, metric, value, counts[f"{metric} gold"], seconds)
    yield Score("syntax", name, "tokens_per_cpu_s", n_words / max(seconds, 1e-9), n_words, seconds)


def _gold(record: dict[str, Any]) -> list[Arc]:
    arcs = []
    for at, row in enumerate(record["grammar"]):
        relation = folded_relation(row[4])
        arcs.append((at, -1 if relation == ROOT else row[3], relation))
    return arcs


def _joined(
    found: Sequence[Any], sentences: Sequence[tuple[int, int]]
) -> tuple[list[str], list[str], list[Arc]]:
    """Return tags and arcs of all sentences, heads counted in the text."""
    tags: list[str] = []
    fine: list[str] = []
    arcs: list[Arc] = []
    for (universal, penn, heads, relations), (first, _) in zip(found, sentences, strict=True):
        tags += universal
        fine += penn
        for at, (head, relation) in enumerate(zip(heads, relations, strict=True)):
            arcs.append((first + at, first + head if head >= 0 else -1, relation))
    return tags, fine, arcs


def _count_arcs(gold: list[Arc], arcs: list[Arc], counts: Counter[str]) -> None:
    for ours, theirs in zip(arcs, gold, strict=True):
        mine, right = ARCS.get(ours[2]), ARCS.get(theirs[2])
        if mine:
            counts[f"{mine} found"] += 1
            counts[f"{mine} hit"] += mine == right and ours[1] == theirs[1]
        if right:
            counts[f"{right} gold"] += 1


def _count_own(record: dict[str, Any], gold: list[Arc], counts: Counter[str]) -> None:
    """Count words and arcs of the text when the words are ours too."""
    tokens: Spans = [(a, b) for a, b in record["tokens"]]
    edge = (-1, -1)
    right = {
        (tokens[at], tokens[head] if head >= 0 else edge, relation) for at, head, relation in gold
    }
    bounds = [(tokens[a][0], tokens[b - 1][1]) for a, b in record["sentences"]]
    spans: list[tuple[int, int]] = []
    arcs: list[tuple[tuple[int, int], tuple[int, int], str]] = []
    for tree in parse_sentences(record["text"], bounds):
        own = list(zip(tree.starts, tree.ends, strict=True))
        spans += own
        for span, head, relation in zip(own, tree.heads, tree.relations, strict=True):
            arcs.append((span, own[head] if head >= 0 else edge, relation))
    counts["own_words_f1 hit"] += len(set(spans) & set(tokens))
    counts["own_las_f1 hit"] += len(set(arcs) & right)
    for metric in ("own_words_f1", "own_las_f1"):
        counts[f"{metric} found"] += len(spans)
        counts[f"{metric} gold"] += len(tokens)


def _items(
    name: str, record: dict[str, Any], words: list[str], gold: list[Arc], arcs: list[Arc]
) -> Iterator[Item]:
    def told(arc: Arc) -> str:
        head = words[arc[1]] if arc[1] >= 0 else "-"
        return excerpt(f"{arc[2]} {words[arc[0]]} of {head}")

    for ours, theirs in zip(arcs, gold, strict=True):
        mine, right = ARCS.get(ours[2]), ARCS.get(theirs[2])
        metric = right or mine
        if metric is None:
            continue
        start, end = record["tokens"][ours[0]]
        place = f"{record['id']} {start}-{end}" + ("" if right else " found")
        is_right = mine == right and ours[1] == theirs[1]
        expected = told(theirs) if right else None
        yield Item("syntax", name, metric, place, is_right, expected, told(ours))
