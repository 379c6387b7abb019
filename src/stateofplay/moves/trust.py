"""Whether a move is sure enough to be listed: a judge of what the patterns have read.

Reads     the tellings of a sentence made ready; moves and positions
Writes    the same tellings with their chances; the same moves, the unsure ones marked
Method    a logistic model tells the chance that actor, act and polarity are right, from how a
          telling was read (`trust_features`); it was shown moves that readers judged one by one. A
          move is as sure as its surest telling, and doubtful below a margin. What is a step of a
          position is about what the pile is about, and needs less
Source    `text/acts/weights/MODEL_CARD.md`
Cost      that of the features
Limits    judged on news in English; it knows nothing of the world
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.finding import Move, Position
from stateofplay.moves.reading import Reading
from stateofplay.moves.telling import Telling
from stateofplay.moves.trust_features import trust_features
from stateofplay.text.acts.detect import act_chances, feature_rows, load_acts
from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tagger.weights import Weights

RIGHT = "S-right"
WRONG = "O"


@dataclass(frozen=True, slots=True)
class TrustConfig:
    """From which chance on a move is listed, by 200 judged moves of reports not learnt from.

    Args:
        sure: at .84 two readers called .81 right, from .92 on .87.
        in_position: for a step of a position; at .65 .88 right, from .80 on .92.
    """

    sure: float = 0.93
    in_position: float = 0.8


DEFAULTS = TrustConfig()


def with_chances(
    reading: Reading, tellings: Sequence[Telling], weights: Weights | None = None
) -> Iterator[Telling]:
    """Yield tellings of one sentence, each with the chance that it is right.

    Args:
        reading: the sentence.
        tellings: what it tells.
        weights: those that ship with the package, unless others are given.
    """
    if not tellings:
        return
    weights = load_acts("trust") if weights is None else weights
    rows = feature_rows([hashed_features(reading, telling) for telling in tellings])
    chances = act_chances(rows, weights)[:, weights.labels.index(RIGHT)]
    for telling, chance in zip(tellings, chances.tolist(), strict=True):
        yield replace(telling, chance=chance)


def mark_doubtful(
    moves: Iterable[Move], positions: Iterable[Position], *, config: TrustConfig = DEFAULTS
) -> tuple[Move, ...]:
    """Return moves in their order, those that are too unsure to be listed marked."""
    steps = {move for position in positions if not position.aside for move in position.moves}
    return tuple(
        replace(move, is_doubtful=move.chance < _margin(move, steps, config)) for move in moves
    )


def _margin(move: Move, steps: Container[str], config: TrustConfig) -> float:
    return config.in_position if move.id in steps else config.sure


def hashed_features(reading: Reading, telling: Telling) -> tuple[int, ...]:
    """Return the features of a telling as the numbers that weights are kept under."""
    return tuple(map(hash_text, trust_features(reading, telling)))
