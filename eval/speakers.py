"""Score who said what, by full name, over whole piles: the set of this project's own.

Data      `eval/gold/speakers`: `passages.jsonl`, and for each half the settled annotations
          (`open.jsonl`, which rules may be written on, and `kept.jsonl`); see `GUIDE.md` there
Program   all of it: the dossier of the reports of one passage
Compared  part by part (a quote of two stretches counts twice), paired as in `quotes`; names without
          case, marks, white space and article. An open speaker is right when the program names
          nobody; of joint speakers each is right. Attitudes are annotated and not scored: the
          dossier has no place for them; one that is found as a quote counts as neither
Metrics   tuple_accuracy: annotated parts that are found with the right speaker. found: those found
          at all. name_precision: of the found ones that the program gives a name, those with the
          right one. speaks_for_accuracy: of parts by spokespersons, those found with the right
          principal. also_accuracy: of joint parts, those found with all speakers and no other.
          false_per_passage: found parts that pair with no annotated one
Items     every annotated part that is no attitude, and every false one
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agreement import pair_parts
from annotated import HALVES, Part, Passage, name_key, read_annotations, read_passages
from items import Item, excerpt
from quotes import letters
from score import Score
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Quote
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.model.span import Span
from stateofplay.pipeline.whole import build_dossier

TASK = "speakers"


@dataclass(frozen=True, slots=True)
class Answer:
    """One annotated part beside what the program has there, `None` for nothing."""

    gold: Part
    found: Part | None

    @property
    def is_found(self) -> bool:
        """Whether the words are found."""
        return self.found is not None

    @property
    def is_right(self) -> bool:
        """Whether the words are found, and one of their speakers or nobody, as annotated."""
        if self.found is None:
            return False
        names = (self.gold.speaker, *self.gold.accept, *self.gold.also)
        return name_key(self.found.speaker) in map(name_key, names)

    @property
    def is_right_principal(self) -> bool:
        """Whether the words are found with the one they are spoken for."""
        if self.found is None:
            return False
        return name_key(self.found.speaks_for) == name_key(self.gold.speaks_for)

    @property
    def has_all_speakers(self) -> bool:
        """Whether the words are found with all their speakers and no other."""
        if self.found is None:
            return False
        both = (
            {name_key(one.speaker), *map(name_key, one.also)} for one in (self.gold, self.found)
        )
        return next(both) == next(both)


Find = Callable[[Passage], list[Part]]


def find_parts(passage: Passage) -> list[Part]:
    """Return what the whole program finds in the reports of a passage."""
    raw = [
        RawReport(
            content_id("report", passage.id, one.file),
            one.file,
            "text",
            one.text,
            Stated(title=one.title, published=one.published),
        )
        for one in passage.reports
    ]
    return parts_of(build_dossier(raw), passage)


def parts_of(dossier: Dossier, passage: Passage) -> list[Part]:
    """Return every stretch of every quote of a dossier, each once, in no order that matters."""
    starts = passage.starts()
    texts = {report.id: (starts[report.file], report.text) for report in dossier.reports}
    names = {actor.id: actor.name for actor in dossier.actors}
    parts: dict[Span, Part] = {}
    for quote in dossier.quotes:
        for span in (part for o in quote.occurrences for part in o.attribution.parts):
            start, text = texts[span.report]
            parts.setdefault(span, _part(quote, names, start, text, span))
    return [part for part in parts.values() if part.content]


def run(data: Path, find: Find = find_parts) -> Iterator[Score | Item]:
    """Yield the scores and items of both halves; a half without settled annotations is said."""
    folder = data / TASK
    passages = read_passages(folder / "passages.jsonl")
    for half in HALVES:
        path = folder / f"{half}.jsonl"
        if not path.exists():
            print(
                f"skipped {TASK}/{half}: no {path.name} with settled annotations", file=sys.stderr
            )
            continue
        gold = read_annotations(path, passages)
        yield from _half(half, [(p, gold[p.id]) for p in passages if p.id in gold], find)


def _part(quote: Quote, names: dict[str, str], start: int, text: str, span: Span) -> Part:
    # The two fields are read as they come: a dossier may have been made without them.
    principal: str | None = getattr(quote, "speaks_for", None)
    also: Sequence[str] = getattr(quote, "also", ())
    return Part(
        content=frozenset(start + i for i in letters(text, [(span.start, span.end)])),
        text=text[span.start : span.end],
        kind=quote.kind,
        speaker=quote.speaker_name,
        speaks_for=names.get(principal) if principal is not None else None,
        also=tuple(names[one] for one in also if one in names),
    )


def _half(
    half: str, annotated: Sequence[tuple[Passage, list[Part]]], find: Find
) -> Iterator[Score | Item]:
    started = time.process_time()
    answers: list[Answer] = []
    n_false = 0
    for passage, gold in annotated:
        found = find(passage)
        paired = dict(pair_parts(gold, found))
        own = [
            Answer(one, found[paired[n]] if n in paired else None)
            for n, one in enumerate(gold)
            if one.kind != "attitude"
        ]
        false = [one for n, one in enumerate(found) if n not in set(paired.values())]
        answers += own
        n_false += len(false)
        yield from (_item(half, passage, one.gold, one) for one in own)
        yield from (_item(half, passage, one, None) for one in false)
    seconds = time.process_time() - started
    yield from (Score(TASK, half, *one, seconds) for one in _values(answers))
    n_passages = len(annotated)
    false_share = n_false / n_passages if n_passages else float("nan")
    yield Score(TASK, half, "false_per_passage", false_share, n_passages, seconds)


def _values(answers: Sequence[Answer]) -> Iterator[tuple[str, float, int]]:
    """Yield each metric with its value, not a number where nothing bears on it, and its base."""
    named = [one for one in answers if one.found is not None and one.found.speaker is not None]
    spoken_for = [one for one in answers if one.gold.speaks_for is not None]
    joint = [one for one in answers if one.gold.also]
    for metric, hits in (
        ("tuple_accuracy", [one.is_right for one in answers]),
        ("found", [one.is_found for one in answers]),
        ("name_precision", [one.is_right for one in named]),
        ("speaks_for_accuracy", [one.is_right_principal for one in spoken_for]),
        ("also_accuracy", [one.has_all_speakers for one in joint]),
    ):
        yield metric, sum(hits) / len(hits) if hits else float("nan"), len(hits)


def _item(half: str, passage: Passage, part: Part, answer: Answer | None) -> Item:
    mark = "" if answer is not None else " found"
    place = f"{passage.id} {min(part.content)}-{max(part.content)}{mark}"
    expected = _told(part) if answer is not None else None
    found = answer.found if answer is not None else part
    is_right = answer is not None and answer.is_right
    return Item(TASK, half, "tuple_accuracy", place, is_right, expected, _told(found))


def _told(part: Part | None) -> str | None:
    if part is None:
        return None
    who = " and ".join((part.speaker or "nobody", *part.also))
    principal = f" for {part.speaks_for}" if part.speaks_for is not None else ""
    return f"{who}{principal}: {excerpt(part.text)}"
