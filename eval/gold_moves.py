"""Score who did or said what to whom, on single sentences: the set of this project's own.

Data      `eval/gold/moves`: `sentences.jsonl`, `disputes.jsonl`, and for each half the settled
          annotations (`open.jsonl`, which rules may be written on, and `kept.jsonl`); see
          `GUIDE.md` there
Program   all of it: the dossier of two reports, one that holds the line, with its day of
          publication, and an earlier one that tells in plain prose who is who and no act
          (`context.jsonl`): what the annotators knew, as a reader of the affair knows it
Compared  moves of a line, paired as two annotators' are in `move_agreement`. A name of the program
          is right when all words of one way to write it stand in one way to write the annotated
          name, or the other way round; the body that a person speaks for is as right as the person.
          An act among the `accept_acts` of an annotated move is as right as its own
Metrics   act_actor_f1, act_actor_precision, act_actor_recall: moves with the right act and all
          actors right and no other, doubtful ones among them; sure_f1, sure_precision, sure_recall:
          the same without these. recipient_f1: recipients of paired moves, of all recipients
          annotated and found. Over the right moves: condition_f1 (at least half of the words in
          common) and negation_f1, modality_accuracy (hearsay counts as actual),
          authority_accuracy, on_word_of_accuracy. false_per_100: found moves that are not right, a
          hundred lines
Items     every annotated move, and every found one that is not right
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import HALVES, is_one_name
from items import Item, excerpt
from move_agreement import SAME_WORDS, pair_moves
from move_annotations import (
    Cast,
    Named,
    Sentence,
    Told,
    is_same_act,
    read_moves,
    read_sentences,
    word_overlap,
)
from score import Score
from stateofplay.model.dossier import Dossier
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier

TASK = "gold_moves"
_FOLDER = "moves"

Find = Callable[[Sentence], list[Told]]


@dataclass(frozen=True, slots=True)
class Answer:
    """One pair of an annotated move and a found one; `None` where either is missing."""

    sentence: Sentence
    gold: Told | None
    found: Told | None

    @property
    def is_right(self) -> bool:
        """Whether act and actors are as annotated."""
        if self.gold is None or self.found is None:
            return False
        return is_same_act(self.gold, self.found) and are_right(
            self.gold.actors, self.found.actors, self.sentence.cast
        )


def find_told(sentence: Sentence) -> list[Told]:
    """Return the moves that the whole program finds in one line, beside the report of its names."""
    name = f"{sentence.id}.txt"
    raw = [_raw(name, sentence.text, sentence.published)]
    if sentence.context is not None:
        raw.append(_raw(f"{sentence.id} names.txt", *sentence.context))
    return told_of(build_dossier(raw), name)


def _raw(name: str, text: str, published: str) -> RawReport:
    return RawReport(content_id("report", name), name, "text", text, Stated(published=published))


def told_of(dossier: Dossier, name: str | None = None) -> list[Told]:
    """Return the moves of a dossier as an annotator writes them, in its order.

    Args:
        dossier: of a line, and of what tells its names.
        name: of the report whose moves are meant; `None` for all.
    """
    own = {report.id for report in dossier.reports if name in (None, report.file)}
    names = {actor.id: actor.name for actor in dossier.actors}
    texts = {report.id: report.text for report in dossier.reports}
    return [
        Told(
            act=move.act,
            actors=tuple(names[one] for one in move.actors),
            recipients=tuple(names[one] for one in move.recipients),
            content=move.content or None,
            condition=None
            if move.condition is None
            else texts[move.condition.report][move.condition.start : move.condition.end],
            negated=move.polarity == "negative",
            modality=move.modality,
            authority="official" if move.is_official else "other",
            on_word_of=None if move.on_word_of is None else names[move.on_word_of],
            is_doubtful=move.is_doubtful,
        )
        for move in dossier.moves
        if move.evidence[0].report in own
    ]


def run(data: Path, find: Find = find_told) -> Iterator[Score | Item]:
    """Yield the scores and items of both halves; a half without settled annotations is said."""
    folder = data / _FOLDER
    sentences = read_sentences(folder)
    for half in HALVES:
        path = folder / f"{half}.jsonl"
        if not path.exists():
            print(
                f"skipped {TASK}/{half}: no {path.name} with settled annotations", file=sys.stderr
            )
            continue
        gold = read_moves(path, sentences)
        yield from _half(half, [(s, gold[s.id]) for s in sentences if s.id in gold], find)


def is_right_name(gold: str, found: str, cast: Cast) -> bool:
    """Return whether the program's name is one for the annotated person or body."""
    named = cast.get(gold, Named(gold))
    bodies = [cast[body] for body in named.of if body in cast]
    written = (way for one in (named, *bodies) for way in (one.name, *one.also))
    return any(is_one_name(found, way) for way in written)


def are_right(gold: Sequence[str], found: Sequence[str], cast: Cast) -> bool:
    """Return whether each annotated name is found, and each found one annotated."""
    return all(any(is_right_name(one, ours, cast) for ours in found) for one in gold) and all(
        any(is_right_name(one, ours, cast) for one in gold) for ours in found
    )


def _half(
    half: str, annotated: Sequence[tuple[Sentence, list[Told]]], find: Find
) -> Iterator[Score | Item]:
    started = time.process_time()
    by_line = [(sentence, list(_answers(sentence, gold, find))) for sentence, gold in annotated]
    answers = [one for _, own in by_line for one in own]
    seconds = time.process_time() - started
    yield from (Score(TASK, half, *one, seconds) for one in _values(answers))
    n_lines = len(annotated)
    n_false = sum(one.found is not None and not one.is_right for one in answers)
    false_share = 100 * n_false / n_lines if n_lines else float("nan")
    yield Score(TASK, half, "false_per_100", false_share, n_lines, seconds)
    for sentence, own in by_line:
        yield from _items(half, sentence, own)


def _answers(sentence: Sentence, gold: Sequence[Told], find: Find) -> Iterator[Answer]:
    found = find(sentence)
    cast = sentence.cast
    paired = dict(pair_moves(gold, found, lambda one, two: are_right(one.actors, two.actors, cast)))
    for n, one in enumerate(gold):
        yield Answer(sentence, one, found[paired[n]] if n in paired else None)
    for n, two in enumerate(found):
        if n not in paired.values():
            yield Answer(sentence, None, two)


def _values(answers: Sequence[Answer]) -> Iterator[tuple[str, float, int]]:
    """Yield each metric with its value, not a number where nothing bears on it, and its base."""
    n_gold = sum(one.gold is not None for one in answers)
    n_found = sum(one.found is not None for one in answers)
    n_right = sum(one.is_right for one in answers)
    yield "act_actor_f1", _share(2 * n_right, n_gold + n_found), n_gold
    yield "act_actor_precision", _share(n_right, n_found), n_found
    yield "act_actor_recall", _share(n_right, n_gold), n_gold
    sure = [one for one in answers if one.found is not None and not one.found.is_doubtful]
    n_sure_right = sum(one.is_right for one in sure)
    yield "sure_f1", _share(2 * n_sure_right, n_gold + len(sure)), n_gold
    yield "sure_precision", _share(n_sure_right, len(sure)), len(sure)
    yield "sure_recall", _share(n_sure_right, n_gold), n_gold
    yield _recipients(answers)
    right = [
        (one.gold, one.found, one.sentence.cast)
        for one in answers
        if one.is_right and one.gold is not None and one.found is not None
    ]
    conditions = [(gold.condition, found.condition) for gold, found, _ in right]
    hits = sum(word_overlap(*pair) >= SAME_WORDS for pair in conditions)
    yield _f1("condition_f1", conditions, hits)
    negations = [(gold.negated, found.negated) for gold, found, _ in right]
    yield _f1("negation_f1", negations, sum(map(all, negations)))
    for metric, same in (
        ("modality_accuracy", [_modality(gold) == _modality(found) for gold, found, _ in right]),
        ("authority_accuracy", [gold.authority == found.authority for gold, found, _ in right]),
        ("on_word_of_accuracy", [_is_right_teller(*one) for one in right]),
    ):
        yield metric, _share(sum(same), len(same)), len(same)


def _recipients(answers: Sequence[Answer]) -> tuple[str, float, int]:
    n_gold = sum(len(one.gold.recipients) for one in answers if one.gold is not None)
    n_found = sum(len(one.found.recipients) for one in answers if one.found is not None)
    hits = sum(
        _hits(one.gold.recipients, one.found.recipients, one.sentence.cast)
        for one in answers
        if one.gold is not None and one.found is not None
    )
    return "recipient_f1", _share(2 * hits, n_gold + n_found), n_gold


def _hits(gold: Sequence[str], found: Sequence[str], cast: Cast) -> int:
    hits = sum(any(is_right_name(one, ours, cast) for ours in found) for one in gold)
    return min(hits, len(found))


def _f1(metric: str, pairs: Sequence[tuple[object, object]], hits: int) -> tuple[str, float, int]:
    n_gold, n_found = (sum(bool(pair[side]) for pair in pairs) for side in (0, 1))
    return metric, _share(2 * hits, n_gold + n_found), n_gold


def _share(hits: int, n: int) -> float:
    return hits / n if n else float("nan")


def _modality(told: Told) -> str:
    return "actual" if told.modality == "reported" else told.modality


def _is_right_teller(gold: Told, found: Told, cast: Cast) -> bool:
    if gold.on_word_of is None or found.on_word_of is None:
        return gold.on_word_of == found.on_word_of
    return is_right_name(gold.on_word_of, found.on_word_of, cast)


def _items(half: str, sentence: Sentence, answers: Sequence[Answer]) -> Iterator[Item]:
    for n, one in enumerate(answers):
        mark = f"{n}" if one.gold is not None else f"found {_brief(one.found)}"
        place = f"{sentence.id} {mark} {excerpt(sentence.text)}"
        told = (_brief(one.gold), _brief(one.found))
        yield Item(TASK, half, "act_actor_f1", place, one.is_right, *told)


def _brief(move: Told | None) -> str | None:
    if move is None:
        return None
    negated = "not " if move.negated else ""
    recipients = f" to {' and '.join(move.recipients)}" if move.recipients else ""
    condition = f" {move.condition}" if move.condition else ""
    return f"{negated}{move.act} by {' and '.join(move.actors) or 'nobody'}{recipients}{condition}"
