"""Score quotes: what was said, and by whom, against annotated news.

Data      each set is a file or a folder with splits (`.jsonl` or `.jsonl.gz`); a record has `id`,
          `text` and `quotes`: `spans` or `start` and `end`, `kind`, `speaker_span`, `cue_span`
Compared  letters and digits only, so that marks and white space never matter
Found     quotes and attitudes together, since the annotation tells both
Metrics   ov50_f1: contents paired one to one, best overlap first, shared by joint letters at least
          one half. tuple_f1: pairs whose speakers share a letter too, or have none on both sides.
          tuple_f1_direct_mixed: recall over annotated direct and mixed quotes, precision over
          found ones, each may pair with any kind. speech_indirect_recall: annotated indirect quotes
          whose cue is a verb of speech that are paired, by all such
Languages as English: for a set in another one the figure shows what marks alone give
Left out  found quotes inside quotes: the annotators took the outer one alone, for of 5,151 direct
          and mixed quotes in train none stands inside another
Items     every annotated quote, right when it is paired and its speaker too (tuple_f1), and every
          found one that is paired with none
"""

from __future__ import annotations

import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.model.report import Block, Report
from stateofplay.quotes.find import find_speech
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.sentences import split_sentences

_MIN_SHARE = 0.5  # shared letters by joint letters; the scorer's definition of ov50
_MARKED = frozenset(("direct", "mixed"))

Letters = frozenset[int]


@dataclass(frozen=True, slots=True)
class Saying:
    """One quote as the scorer sees it: places of letters in the text."""

    content: Letters
    speaker: Letters
    kind: str
    cue: str


@dataclass(slots=True)
class Tally:
    """Sums over the reports of one set."""

    gold: Counter[str]
    found: Counter[str]
    hits: Counter[str]


def find_sayings(text: str) -> list[Saying]:
    """Return what the program finds in a text."""
    report = as_report(text)
    sayings = []
    for speech in find_speech(report, split_sentences(report)):
        if speech.is_nested:
            continue
        speaker = [speech.speaker] if speech.speaker else []
        cue = text[slice(*speech.cue)] if speech.cue else ""
        content = letters(text, speech.content)
        kind = "attitude" if speech.is_attitude else speech.kind
        sayings.append(Saying(content, letters(text, speaker), kind, cue))
    return [one for one in sayings if one.content]


Find = Callable[[str], list[Saying]]


def run(data: Path, find: Find = find_sayings) -> Iterator[Score | Item]:
    """Yield the scores of every set under `data/quotes`; sets of other languages are said."""
    folder = data / "quotes"
    for path in set_files(folder):
        name = set_name(path, folder)
        yield from score_set(name, path, find)


def score_set(name: str, path: Path, find: Find = find_sayings) -> Iterator[Score | Item]:
    """Yield the four scores of one file, and its items."""
    started = time.process_time()
    tally = Tally(Counter(), Counter(), Counter())
    for record in read_lines(path):
        gold, found = _gold(record), find(record["text"])
        pairs = pair_contents(gold, found)
        _count(tally, gold, found, pairs)
        yield from _items(name, record, gold, found, pairs)
    seconds = time.process_time() - started
    n = tally.gold["all"]
    values = {
        "ov50_f1": _f1(tally, "content", "all"),
        "tuple_f1": _f1(tally, "tuple", "all"),
        "tuple_f1_direct_mixed": _f1(tally, "tuple", "marked"),
        "speech_indirect_recall": _share(tally.hits["speech"], tally.gold["speech"]),
    }
    for metric, value in values.items():
        yield Score("quotes", name, metric, value, n, seconds)


def as_report(text: str) -> Report:
    """Return a bare text as a report: every line that is not empty is a body paragraph."""
    blocks = tuple(Block(m.start(), m.end(), "body") for m in re.finditer(r"[^\n]*\S[^\n]*", text))
    none = (None,) * 6
    return Report("report", "report", text, blocks, *none, "en", None)


def pair_contents(gold: Sequence[Saying], found: Sequence[Saying]) -> list[tuple[int, int]]:
    """Return pairs (gold, found) of contents, one to one, largest overlap first."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, one in enumerate(found):
        for letter in one.content:
            holders[letter].append(place)
    candidates = []
    for left, one in enumerate(gold):
        shared = Counter(right for letter in one.content for right in holders.get(letter, ()))
        for right, n in shared.items():
            share = n / (len(one.content) + len(found[right].content) - n)
            if share >= _MIN_SHARE:
                candidates.append((-share, left, right))
    pairs: list[tuple[int, int]] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, left, right in sorted(candidates):
        if left not in used_left and right not in used_right:
            used_left.add(left)
            used_right.add(right)
            pairs.append((left, right))
    return pairs


def same_speaker(gold: Saying, found: Saying) -> bool:
    """Return whether the speakers share a letter, or neither quote has one."""
    return bool(gold.speaker & found.speaker) if gold.speaker else not found.speaker


def _items(
    name: str,
    record: dict[str, Any],
    gold: Sequence[Saying],
    found: Sequence[Saying],
    pairs: Sequence[tuple[int, int]],
) -> Iterator[Item]:
    def item(mark: str, one: Saying, expected: Saying | None, ours: Saying | None) -> Item:
        place = f"{record['id']} {min(one.content)}-{max(one.content)}{mark}"
        told = [_told(record["text"], saying) if saying else None for saying in (expected, ours)]
        is_right = expected is not None and ours is not None and same_speaker(expected, ours)
        return Item("quotes", name, "tuple_f1", place, is_right, *told)

    paired = dict(pairs)
    for left, one in enumerate(gold):
        yield item("", one, one, found[paired[left]] if left in paired else None)
    for right in sorted(set(range(len(found))) - set(paired.values())):
        yield item(" found", found[right], None, found[right])


def _told(text: str, one: Saying) -> str:
    content, speaker = (
        excerpt(text[min(place) : max(place) + 1]) if place else "nobody"
        for place in (one.content, one.speaker)
    )
    return f"{speaker}: {content}"


def _count(
    tally: Tally,
    gold: Sequence[Saying],
    found: Sequence[Saying],
    pairs: Sequence[tuple[int, int]],
) -> None:
    for one in gold:
        tally.gold["all"] += 1
        tally.gold["marked"] += one.kind in _MARKED
        tally.gold["speech"] += _is_speech(one)
    for one in found:
        tally.found["all"] += 1
        tally.found["marked"] += one.kind in _MARKED
    for left, right in pairs:
        is_right = same_speaker(gold[left], found[right])
        tally.hits["content gold all"] += 1
        tally.hits["content found all"] += 1
        tally.hits["tuple gold all"] += is_right
        tally.hits["tuple found all"] += is_right
        tally.hits["tuple gold marked"] += is_right and gold[left].kind in _MARKED
        tally.hits["tuple found marked"] += is_right and found[right].kind in _MARKED
        tally.hits["speech"] += _is_speech(gold[left])


def _is_speech(one: Saying) -> bool:
    return one.kind == "indirect" and any(w in REPORTING_VERBS for w in one.cue.lower().split())


def _f1(tally: Tally, what: str, which: str) -> float:
    precision = _share(tally.hits[f"{what} found {which}"], tally.found[which])
    recall = _share(tally.hits[f"{what} gold {which}"], tally.gold[which])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _gold(record: dict[str, Any]) -> list[Saying]:
    text = record["text"]
    sayings = []
    for quote in record["quotes"]:
        spans = quote.get("spans") or [[quote["start"], quote["end"]]]
        speaker = quote.get("speaker_span")
        cue = quote.get("cue_span")
        one = Saying(
            letters(text, spans),
            letters(text, [speaker] if speaker else []),
            quote.get("kind", ""),
            text[slice(*cue)] if cue else "",
        )
        if one.content:
            sayings.append(one)
    return sayings


def letters(text: str, spans: Iterable[Sequence[int]]) -> Letters:
    """Return the places of the letters and digits of some spans."""
    return frozenset(i for a, b in spans for i in range(a, min(b, len(text))) if text[i].isalnum())
