"""Score names: stretches and kinds against annotated news.

Data      `language/ww*.jsonl*` (worldwide newswire, nine kinds) and `language/uner*.jsonl*`
          (Universal NER, three kinds): `{id, text, spans: [{start, end, label}]}`
Metrics   f1 over persons, organisations and places together, and `f1_KIND` for each kind: a name
          counts when start, end and kind are right. `precision_KIND` stands beside it, because the
          rules would rather leave a name out
Items     every gold name of the mapped kinds, and every found one that no gold name is
Mapping   PERSON, PER -> person; ORG -> organisation; LOC, FAC -> place; NORP -> group. Ours: a
          country by its name or seat is a place, a people's adjective or members are a group (not
          counted in `f1`, as Universal NER does not mark them); names of unknown kind are no answer
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.model.mention import NameMention
from stateofplay.model.report import Block, Report
from stateofplay.people.names import find_names
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.sentences import split_sentences

LABELS = {
    "PERSON": "person", "PER": "person", "ORG": "organisation", "LOC": "place", "FAC": "place",
    "NORP": "group",
}  # fmt: skip
IN_ALL = ("person", "organisation", "place")
SETS = ("ww", "uner")

Spot = tuple[int, int, str]


def find_spots(identity: str, text: str) -> set[Spot]:
    """Return what the program finds in a text, as the corpora would mark it."""
    return {spot for spot in map(_spot, _names(identity, text)) if spot is not None}


Find = Callable[[str, str], set[Spot]]


def run(data: Path, find: Find = find_spots) -> Iterator[Score | Item]:
    """Yield the scores of every set of names below `language/`; other sets are said."""
    folder = data / "language"
    for path in set_files(folder):
        name = set_name(path, folder)
        if path.name.startswith(SETS):
            yield from _score_set(name, path, find)
        else:
            print(f"skipped names/{name}: its name begins with none of {SETS}", file=sys.stderr)


def _score_set(name: str, path: Path, find: Find) -> Iterator[Score | Item]:
    hits: Counter[str] = Counter()
    found: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    seconds, n_words = 0.0, 0
    for record in read_lines(path):
        begun = time.process_time()
        ours = find(str(record["id"]), record["text"])
        seconds += time.process_time() - begun
        n_words += len(record.get("tokens") or record["text"].split())
        theirs = {
            (span["start"], span["end"], LABELS[span["label"]])
            for span in record["spans"]
            if span["label"] in LABELS
        }
        yield from _items(name, record, theirs, ours)
        hits.update(kind for _, _, kind in ours & theirs)
        found.update(kind for _, _, kind in ours)
        gold.update(kind for _, _, kind in theirs)
    for metric, value, n in _figures(hits, found, gold):
        yield Score("names", name, metric, value, n, seconds)
    yield Score("names", name, "tokens_per_cpu_s", n_words / max(seconds, 1e-9), n_words, seconds)


def _items(name: str, record: dict[str, Any], gold: set[Spot], found: set[Spot]) -> Iterator[Item]:
    def told(spot: Spot) -> str:
        return f"{spot[2]} {excerpt(record['text'][spot[0] : spot[1]])}"

    def item(mark: str, spot: Spot, expected: str | None, other: str | None) -> Item:
        place = f"{record['id']} {spot[0]}-{spot[1]} {spot[2]}{mark}"
        return Item("names", name, f"f1_{spot[2]}", place, spot in gold & found, expected, other)

    for spot in gold:
        over = sorted(one for one in found if one[0] < spot[1] and spot[0] < one[1])
        yield item("", spot, told(spot), ", ".join(map(told, over)) or None)
    kinds = {spot[2] for spot in gold} | set(IN_ALL)
    for spot in found - gold:
        if spot[2] in kinds:
            yield item(" found", spot, None, told(spot))


def _figures(
    hits: Counter[str], found: Counter[str], gold: Counter[str]
) -> Iterator[tuple[str, float, int]]:
    whole = [sum(counter[kind] for kind in IN_ALL) for counter in (hits, found, gold)]
    yield "f1", _f1(*whole), whole[2]
    yield "precision", whole[0] / max(1, whole[1]), whole[1]
    for kind in sorted(gold):
        yield f"f1_{kind}", _f1(hits[kind], found[kind], gold[kind]), gold[kind]
        yield f"precision_{kind}", hits[kind] / max(1, found[kind]), found[kind]


def _f1(hit: int, found: int, gold: int) -> float:
    return 2 * hit / max(1, found + gold)


def _names(identity: str, text: str) -> tuple[NameMention, ...]:
    if not text.strip():
        return ()
    report = Report(
        id=identity, file="", text=text, blocks=(Block(0, len(text), "body"),), title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=None,
    )  # fmt: skip
    return find_names(report, split_sentences(report))


def _spot(name: NameMention) -> Spot | None:
    """Return the name as the corpora would mark it, `None` when its kind is not known."""
    if name.kind is None:
        return None
    kind: str = name.kind
    if kind == "country":
        entry = find_entry(name.name)
        is_people = entry is not None and entry.form in ("adjective", "nationals")
        kind = "group" if is_people else "place"
    return name.span.start, name.span.end, kind
