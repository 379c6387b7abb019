"""Whether a telling is sure enough to count: a judge of what the patterns have read.

Reads     the tellings of a sentence made ready
Writes    the same tellings, the unsure ones marked
Method    a logistic model tells the chance that actor, act and polarity are right, from how the
          telling was read (`trust_features`); it was shown moves that readers judged one by one.
          Below `SURE` a telling is doubtful
Source    `text/acts/weights/MODEL_CARD.md`
Cost      that of the features
Limits    judged on news in English; it knows nothing of the world
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.reading import Reading
from stateofplay.moves.telling import Telling
from stateofplay.moves.trust_features import trust_features
from stateofplay.text.acts.detect import act_chances, feature_rows, load_acts
from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tagger.weights import Weights

RIGHT = "S-right"
WRONG = "O"
SURE = 0.87


def with_doubt(
    reading: Reading, tellings: Sequence[Telling], weights: Weights | None = None
) -> Iterator[Telling]:
    """Yield tellings of one sentence, those that are unsure marked as doubtful.

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
        yield telling if chance >= SURE else replace(telling, is_doubtful=True)


def hashed_features(reading: Reading, telling: Telling) -> tuple[int, ...]:
    """Return the features of a telling as the numbers that weights are kept under."""
    return tuple(map(hash_text, trust_features(reading, telling)))
