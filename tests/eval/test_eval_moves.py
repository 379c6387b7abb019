"""Scores of spans: what counts as right under each metric."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from eval_data import write_rows

import moves
from score import Score
from stateofplay.text.parser.parse import parse_sentences
from training.events_gold import PLV, EventGold, Range
from training.roles import Sentence

TEXT = "Freedonia warned the old port of Sylvania and Orsa."


def _judged(gold: Sequence[str], found: Sequence[str]) -> moves.Judged:
    def spans(names: Sequence[str]) -> tuple[Range, ...]:
        return tuple((TEXT.index(name), TEXT.index(name) + len(name)) for name in names)

    tree = parse_sentences(TEXT, [(0, len(TEXT))])[0]
    record = EventGold("a", PLV, TEXT, (), (), spans(gold), (), tuple(gold), None, None, "")
    sentence = Sentence(record, tree, None, None)  # type: ignore[arg-type]  # not looked at
    sides = ({"actor": (), "recipient": spans(names)} for names in (gold, found))
    return moves.Judged(sentence, *sides)


CASES = {
    "the same": (["the old port"], ["the old port"], 1, 1, 1, 1),
    "an article less": (["the old port"], ["old port"], 0, 1, 1, 4 / 5),
    "the head alone": (["the old port"], ["port"], 0, 1, 1, 1 / 2),
    "a word but no head": (["the old port"], ["the"], 0, 1, 0, 1 / 2),
    "elsewhere": (["the old port"], ["Orsa"], 0, 0, 0, 0),
    "one of two": (["the old port", "Orsa"], ["Orsa"], 2 / 3, 2 / 3, 2 / 3, 2 / 5),
    "two within one": (["the old port"], ["the", "port"], 0, 2 / 3, 2 / 3, 4 / 5),
    "two hit by one": (["old", "port"], ["the old port"], 0, 2 / 3, 2 / 3, 4 / 5),
    "nothing found": (["Orsa"], [], 0, 0, 0, 0),
}


@pytest.mark.parametrize(
    ("gold", "found", "exact", "overlap", "head", "words"), CASES.values(), ids=CASES
)
def test_metrics(
    gold: list[str], found: list[str], exact: float, overlap: float, head: float, words: float
) -> None:
    """Bounds, a shared word, the head word and single words are counted each for itself."""
    told = {one.metric: one.value for one in moves._score_spans("x", [_judged(gold, found)], 0)}
    names = [f"recipient{metric}_f1" for metric in ("", "_overlap", "_head", "_words")]
    assert [told[name] for name in names] == pytest.approx([exact, overlap, head, words])


def test_sets_to_learn_from_are_judged_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentences of a training set are judged by what learnt from the other parts only."""
    seen: list[tuple[set[str], set[str]]] = []

    def train(sentences: Sequence[Sentence]) -> dict[str, bytes]:
        taught = {one.gold.group for one in sentences}
        seen.append((taught, {one.gold.set for one in sentences}))
        return {}

    monkeypatch.setattr(moves, "train_roles", train)
    rows = [
        {"id": str(at), "text": f"Orsa{at} warned{at} port{at} of Sylvania{at}.", "source": "Orsa",
         "target": "Sylvania", "event": "THREATEN"}
        for at in range(12)
    ]  # fmt: skip
    write_rows(tmp_path / "events" / "plv_train.jsonl", rows)
    write_rows(tmp_path / "events" / "plv_other.jsonl", rows[:2])
    told = [one for one in moves.run(tmp_path) if isinstance(one, Score)]
    assert 1 < len(seen) <= moves.N_PARTS
    assert all(sets == {"plv_train"} for _, sets in seen)
    groups = set.union(*(taught for taught, _ in seen))
    assert all(taught < groups for taught, _ in seen)
    assert {one.set for one in told if one.metric == "tuple_recall"} == {"plv_other"}
