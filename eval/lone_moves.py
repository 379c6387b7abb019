"""Moves of the whole program against annotated events: plv*, cameo_spans*, plover_gsr*.

Each sentence is read alone, as a pile of one report with one paragraph.

class_accuracy   sentences whose class is the class of one of our moves, of all sentences; where
                 we abstain, the sentence counts as wrong
actor_f1         the gold actor against the actors of our move: right when one name holds the other
recipient_f1     the same for the recipient
tuple_recall     sentences where one move has class, actor and recipient right, of all with both

Items: each sentence, for each of the four metrics.

Classes: PLOVER's, with its older names folded (DEMAND is REQUEST, FIGHT is ASSAULT, DISAPPROVE and
INVESTIGATE are ACCUSE); YIELD holds our concede and retreat. Sets without classes have no
class_accuracy and no tuple_recall.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotated import is_one_name
from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.model.analysis import Analysis
from stateofplay.model.report import Block, Report
from stateofplay.moves.find import find_moves
from stateofplay.people.mentions import find_mentions
from stateofplay.people.names import find_names
from stateofplay.people.unite import unite_names
from stateofplay.text.sentences import split_sentences

_FAMILIES = ("plv", "cameo_spans", "plover_gsr")
_FOLDED = {
    "DEMAND": "REQUEST", "FIGHT": "ASSAULT", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE",
    "CONCEDE": "YIELD", "RETREAT": "YIELD",
}  # fmt: skip


@dataclass(frozen=True)
class Gold:
    """One annotated sentence; `event` is `None` in sets without classes."""

    text: str
    event: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """One move of ours: its class, and all ways its actors and recipients are written."""

    event: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of each set of the folder `events`; sets of other families are said."""
    folder = data / "events"
    for path in set_files(folder):
        name = set_name(path, folder)
        if not path.name.startswith(_FAMILIES):
            told = f"skipped lone_moves/{name}: its name begins with none of {_FAMILIES}"
            print(told, file=sys.stderr)
            continue
        golds = [_gold(row) for row in read_lines(path)]
        started = time.process_time()
        found = [_read(gold.text) for gold in golds]
        seconds = time.process_time() - started
        for metric, value, n in _score(golds, found):
            yield Score("lone_moves", name, metric, value, n, seconds)
        yield from _items(name, golds, found)


def _gold(row: dict[str, Any]) -> Gold:
    if "tokens" in row:
        return Gold(" ".join(row["tokens"]), None, _tagged(row, "S"), _tagged(row, "T"))
    event = _FOLDED.get(row["event"], row["event"])
    return Gold(row["text"], event, _names(row["source"]), _names(row["target"]))


def _tagged(row: dict[str, Any], side: str) -> tuple[str, ...]:
    spans: list[list[str]] = []
    for token, tag in zip(row["tokens"], row["tags"], strict=True):
        if tag == f"B-{side}":
            spans.append([token])
        elif tag == f"I-{side}" and spans:
            spans[-1].append(token)
    return tuple(" ".join(span) for span in spans)


def _names(field: str | Sequence[dict[str, str]]) -> tuple[str, ...]:
    if isinstance(field, str):
        return (field,) if field else ()
    return tuple(one["actorText"] for one in field if one.get("actorText"))


def _read(text: str) -> tuple[Found, ...]:
    """Return our moves in one sentence."""
    report = Report("report-0", "0", text, (Block(0, len(text), "body"),), None, None, None, None,
                    None, None, "en", None)  # fmt: skip
    sentences = split_sentences(report)
    analysis = Analysis(report, sentences, names=find_names(report, sentences))
    actors = unite_names([analysis])
    analysis = replace(analysis, mentions=find_mentions(analysis, actors))
    written: dict[str, list[str]] = {actor.id: [actor.name] for actor in actors}
    for mention in analysis.mentions:
        if mention.actor is not None:
            written[mention.actor].append(report.exact(mention.span))
    return tuple(
        Found(
            _FOLDED.get(move.act.upper(), move.act.upper()),
            tuple(name for actor in move.actors for name in written[actor]),
            tuple(name for actor in move.recipients for name in written[actor]),
        )
        for move in find_moves([analysis], actors)
    )


def _score(
    golds: Sequence[Gold], found: Sequence[Sequence[Found]]
) -> Iterator[tuple[str, float, int]]:
    pairs = list(zip(golds, found, strict=True))
    classed = [(gold, moves) for gold, moves in pairs if gold.event is not None]
    best = [(gold, _best(gold, moves)) for gold, moves in pairs]
    if classed:
        right = sum(any(m.event == gold.event for m in moves) for gold, moves in classed)
        yield "class_accuracy", right / len(classed), len(classed)
    yield "actor_f1", _f1([(g.actors, m.actors if m else ()) for g, m in best]), len(best)
    yield (
        "recipient_f1",
        _f1([(g.recipients, m.recipients if m else ()) for g, m in best]),
        len(best),
    )
    full = [(gold, moves) for gold, moves in classed if gold.actors and gold.recipients]
    if full:
        right = sum(any(_is_tuple(gold, m) for m in moves) for gold, moves in full)
        yield "tuple_recall", right / len(full), len(full)


def _items(name: str, golds: Sequence[Gold], found: Sequence[Sequence[Found]]) -> Iterator[Item]:
    for number, (gold, moves) in enumerate(zip(golds, found, strict=True)):
        best = _best(gold, moves)
        place = f"{number} {excerpt(gold.text)}"
        event, actors, recipients = (
            (best.event, best.actors, best.recipients) if best else (None, (), ())
        )
        if gold.event is not None:
            is_right = event == gold.event
            yield Item("lone_moves", name, "class_accuracy", place, is_right, gold.event, event)
        sides = (("actor_f1", gold.actors, actors), ("recipient_f1", gold.recipients, recipients))
        for metric, theirs, ours in sides:
            if theirs or ours:
                told = (excerpt("; ".join(theirs)) or None, excerpt("; ".join(ours)) or None)
                yield Item("lone_moves", name, metric, place, hit(theirs, ours), *told)
        if gold.event is not None and gold.actors and gold.recipients:
            is_right = any(_is_tuple(gold, move) for move in moves)
            whole = _whole(gold.event, gold.actors, gold.recipients)
            whole_found = _whole(event, actors, recipients) if event else None
            yield Item("lone_moves", name, "tuple_recall", place, is_right, whole, whole_found)


def _whole(event: str, actors: Sequence[str], recipients: Sequence[str]) -> str:
    by, to = (excerpt("; ".join(names)) or "nobody" for names in (actors, recipients))
    return f"{event} by {by} to {to}"


def _best(gold: Gold, moves: Sequence[Found]) -> Found | None:
    """Return the move of the gold's class, else the first one: gold has one event a sentence."""
    same = [move for move in moves if move.event == gold.event]
    return next(iter((*same, *moves)), None)


def _is_tuple(gold: Gold, move: Found) -> bool:
    same = move.event == gold.event
    return same and hit(gold.actors, move.actors) and hit(gold.recipients, move.recipients)


def _f1(sides: Sequence[tuple[Sequence[str], Sequence[str]]]) -> float:
    hits = sum(hit(gold, ours) for gold, ours in sides)
    n_gold = sum(bool(gold) for gold, _ in sides)
    n_ours = sum(bool(ours) for _, ours in sides)
    return 2 * hits / (n_gold + n_ours) if n_gold + n_ours else 0.0


def hit(gold: Sequence[str], ours: Sequence[str]) -> bool:
    """Return whether all words of one name stand in the other."""
    return any(is_one_name(left, right) for left in gold for right in ours)
