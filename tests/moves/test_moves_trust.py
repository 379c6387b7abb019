"""What is too unsure to count, by the judge that ships and by judges made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from moves_pile import ACTORS, report_of

from stateofplay.api.moves import MoveFilter, select_moves
from stateofplay.export.contract import contract
from stateofplay.export.matrix import latest_moves
from stateofplay.export.moves_view import list_moves
from stateofplay.model.finding import Position
from stateofplay.model.report import RawReport, Stated
from stateofplay.moves import trust
from stateofplay.moves.bounds import Calendar
from stateofplay.moves.find import find_moves, read_tellings
from stateofplay.moves.reading import Cast
from stateofplay.moves.trust import TrustConfig, mark_doubtful
from stateofplay.moves.trust_features import trust_features
from stateofplay.pipeline.whole import build_dossier, tellings_of

PLAIN = "Besk rejected the treaty on the harbour."
SURE, LESS = TrustConfig().sure, TrustConfig().in_position
# Chance, whether the move is a step of a position, whether that is aside -> whether it is doubtful.
MARGIN = {
    "on it": (SURE, False, False, False),
    "just below": (SURE - 0.000001, False, False, True),
    "on that of steps": (LESS, True, False, False),
    "just below that of steps": (LESS - 0.000001, True, False, True),
    "a step that is aside": (SURE - 0.000001, True, True, True),
}
# A feature -> a sentence that has it, one that lacks it.
SHOWN = {
    "fit same": (PLAIN, "The plan of Besk rejected the treaty of Corvia, Vell said."),
    "way clause P": ("The treaty was rejected by Besk.", PLAIN),
    "actor country": (PLAIN, "Ito rejected the treaty on the harbour."),
    "actor person": ("Ito rejected the treaty on the harbour.", PLAIN),
    "mark :": ("One thing is plain: Besk rejected the treaty on the harbour.", PLAIN),
    "glued 1": ("Fog over the harbour The pilots say Besk rejected the treaty.", PLAIN),
    "phrase conj out": ("Besk and Corvia rejected the treaty.", PLAIN),
    "doer form surname": ("Ito rejected the treaty on the harbour.", PLAIN),
    "word of other": ("Vell said Arland rejected the treaty.", PLAIN),
}


def chance_of(monkeypatch: pytest.MonkeyPatch, *chances: float) -> None:
    """Let the judge hold these chances, one a telling, in the order they are asked for."""
    left = list(chances)

    def told(rows: np.ndarray, _weights: object) -> np.ndarray:
        own = [left.pop(0) for _ in rows]
        return np.array([[1 - one, one] for one in own])

    monkeypatch.setattr(trust, "act_chances", told)


@pytest.mark.parametrize(
    ("chance", "is_step", "is_aside", "is_doubtful"), MARGIN.values(), ids=MARGIN
)
def test_margin(chance: float, *, is_step: bool, is_aside: bool, is_doubtful: bool) -> None:
    """A move below its margin is doubtful; a step of a position about the dispute needs less."""
    (move,) = find_moves([report_of(PLAIN)], ACTORS)
    steps = (move.id,) if is_step else ("another",)
    aside = "it is a meal" if is_aside else None
    position = Position("besk", "treaty", steps, steps[0], None, aside=aside)
    (marked,) = mark_doubtful([replace(move, chance=chance)], [position])
    assert marked.is_doubtful == is_doubtful


def test_the_surest_telling_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A move is as sure as the surest of its tellings."""
    chance_of(monkeypatch, 0.2, 0.9)
    reports = [report_of(PLAIN, name="report-a"), report_of(PLAIN, name="report-b")]
    (move,) = find_moves(reports, ACTORS)
    assert move.chance == 0.9
    assert len(move.evidence) == 2


@pytest.mark.parametrize(("feature", "texts"), SHOWN.items(), ids=SHOWN)
def test_features(feature: str, texts: tuple[str, str]) -> None:
    """What speaks for or against a telling is seen where it is, and only there."""
    with_it, without = (features(text) for text in texts)
    assert feature in with_it
    assert feature not in without


def features(text: str) -> set[str]:
    """Return the features of all tellings of a text."""
    read = read_tellings(report_of(text), Cast(ACTORS), Calendar(()))
    return {one for reading, told in read for by in told for one in trust_features(reading, by)}


def test_doubtful_moves_are_listed_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is doubtful is no listed move, and every other finding stands as it did."""
    text = (
        "OSLO. Norway offered to open the harbour of Bergen if Sweden lifts its levy. "
        "Sweden rejected the offer on the harbour of Bergen on Monday."
    )
    raw = [RawReport("report-1", "a.txt", "text", text, Stated(published="2031-05-07"))]
    chance_of(monkeypatch, *[1.0] * 9)
    sure = build_dossier(raw)
    chance_of(monkeypatch, *[0.0] * 9)
    dossier = build_dossier(raw)
    assert not select_moves(dossier, MoveFilter())
    assert select_moves(dossier, MoveFilter(doubtful=True)) == dossier.moves
    assert [move.id for move in dossier.moves] == [move.id for move in sure.moves]
    assert dossier.positions == sure.positions
    assert not latest_moves(contract(dossier), 5)
    assert not list_moves(contract(dossier)).moves


def test_training_reads_what_the_program_reads() -> None:
    """The tellings given to training are those of the dossier."""
    raw = [RawReport("report-1", "a.txt", "text", "Norway rejected the levy of Sweden.", Stated())]
    told = [one.act for _, tellings, _ in tellings_of(raw) for one in tellings]
    dossier = build_dossier(raw)
    assert told == [m.act for m in dossier.moves] == ["reject"]
