"""Words that may be cues, each with a score: the first step of the tagger of quotes.

Reads     the words of a report as columns
Writes    for each word that may be a cue how much speaks for it
Method    an averaged perceptron over the words and their neighbours; of a cue of several words the
          one is meant that carries the sense (has *called* for)
Source    Collins 2002; cues of PolNeAR
Cost      about a millisecond a report of 400 words
Limits    quoted stretches, small words and marks other than a colon are no cues: one cue in a
          hundred is a small word alone (*in* his view)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from stateofplay.quotes.sentence_columns import Standing
from stateofplay.quotes.tag_templates import CUES
from stateofplay.quotes.word_columns import SPOT, Places
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.templates import join_columns
from stateofplay.text.tagger.weights import UNIT, Weights

LABELS = ("O", "S-cue")


@dataclass(frozen=True, slots=True)
class CueWords:
    """Words that may be cues.

    Args:
        word: index of each.
        score: how much speaks for it, about -200 to 200.
    """

    word: Places
    score: Places


def cue_words(standing: Standing) -> Places:
    """Return the words that may be cues."""
    return np.flatnonzero(standing.columns["spot"] == SPOT)


def cue_features(standing: Standing, word: Places) -> Hashes:
    """Return the features of words that may be cues, one row each."""
    return join_columns(CUES, pick_columns(CUES, standing.columns, {"": word}))


def score_cues(standing: Standing, weights: Weights) -> CueWords:
    """Return the words that may be cues with their scores."""
    word = cue_words(standing)
    return CueWords(word, margins(weights, cue_features(standing, word)))


def margins(weights: Weights, features: Hashes) -> Places:
    """Return by how much the second label is better than the first."""
    scores = weights.scores(features)
    return np.asarray((scores[:, 1] - scores[:, 0]) // UNIT)


def pick_columns(
    templates: Sequence[str], columns: Mapping[str, Hashes], places: Mapping[str, Places]
) -> dict[str, Hashes]:
    """Return the columns that templates name, for chosen words.

    Args:
        templates: parts are `column`, or `column@place` with a place such as `-1`, `c`, `c+1`.
        columns: one value a word.
        places: by name the word that is meant; `""` is the word itself.
    """
    picked: dict[str, Hashes] = {}
    for part in dict.fromkeys(part for one in templates for part in one.split("+")):
        name, _, place = part.partition("@")
        base = place.rstrip("-0123456789")
        if name in columns:
            picked[part] = columns[name][places[base] + int(place[len(base) :] or 0)]
    return picked
