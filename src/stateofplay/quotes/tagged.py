"""Quotes and attitudes by the tagger, joined with those of the rules.

Reads     what the rules find in one report
Writes    what was said and what is wanted, each with its cue and the words that name who
Method    three steps, each trained: words that are cues, the content and speaker of each cue, and
          which reading of a cue holds, that of the tagger or that of the rules
Source    `docs/decisions/0012-a-tagger-of-quotes.md` for the tagger alone, the rules alone, both
Cost      about six milliseconds a report of 400 words
Limits    as trained: English news
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from stateofplay.model.report import Report
from stateofplay.quotes.channel import fold_at, is_reported, reading_speech
from stateofplay.quotes.frames import Token
from stateofplay.quotes.readings import Reading, read_cues
from stateofplay.quotes.rule_columns import Ruled, rule_columns
from stateofplay.quotes.rules import Ruling
from stateofplay.quotes.sentence_columns import Standing, sentence_columns
from stateofplay.quotes.speech import Speech
from stateofplay.quotes.tag_cues import CueWords, margins, score_cues
from stateofplay.quotes.tag_readings import NO_BAR, choose, prefer_rules, reading_features
from stateofplay.quotes.tag_spans import tag_spans
from stateofplay.quotes.word_columns import frame_words
from stateofplay.text.tagger.weights import Weights, load_weights

_CITING = frozenset(("quoted", "quotes", "cited", "cites", "quoting", "citing", "reported"))
_CITED_REACH = 12  # words after such a verb in which `as saying` may stand

CUES, SPANS, READINGS = "quote_cues", "quote_spans", "quote_readings"


@dataclass(frozen=True, slots=True)
class TagConfig:
    """Scores that are asked for; set on a part of the corpus that nothing was trained on.

    Args:
        cue: a word below it is not looked at as a cue: 97 % of the cues stand above.
        reported: a reading whose cue is a verb of speech must reach it; lower than the best for the
            whole, so that four in five such quotes are found.
        other: the same for every other reading.
        label: the same for words without marks behind a colon: most labels are no names.
        most_cues: of one frame, the best ones; the fullest of 29,970 frames measured has 13 cues of
            speech.
    """

    cue: int = 22
    reported: int = -60
    other: int = -15
    label: int = 40
    most_cues: int = 40


DEFAULTS = TagConfig()


@dataclass(frozen=True, slots=True)
class Columns:
    """The words of a report with all that does not depend on a cue."""

    standing: Standing
    ruled: Ruled


def read_columns(text: str, ruling: Ruling) -> Columns | None:
    """Return the words of a report, `None` when it has none."""
    if not any(frame.tokens for frame in ruling.frames):
        return None
    words = frame_words(text, ruling.frames)
    ruled = rule_columns(words, ruling.cues, ruling.speeches)
    return Columns(sentence_columns(words, ruled), ruled)


def read_all(
    columns: Columns, cues: CueWords, spans: Weights, config: TagConfig = DEFAULTS
) -> list[Reading]:
    """Return all readings of a report."""
    standing, ruled = columns.standing, columns.ruled
    tokens = standing.words.tokens
    chosen = [
        at
        for at in _fullest(standing, cues, config)
        if not (fold_at(tokens, at) == ":" and at - 1 in ruled.cues) and not _cites(tokens, at)
    ]
    tagged = tag_spans(standing, ruled, cues, chosen, spans)
    return read_cues(standing.words, ruled, tagged)


def _fullest(standing: Standing, cues: CueWords, config: TagConfig) -> list[int]:
    """Return the cues that are looked at, in text order: of each frame the best, not too many."""
    is_likely = cues.score > config.cue
    word, score = cues.word[is_likely], cues.score[is_likely]
    order = np.lexsort((word, -score, standing.words.frame[word]))
    frame = standing.words.frame[word[order]]
    first = np.flatnonzero(np.diff(frame, prepend=-1))
    rank = np.arange(len(order)) - np.repeat(first, np.diff(np.append(first, len(order))))
    return sorted(word[order[rank < config.most_cues]].tolist())


def _cites(tokens: Sequence[Token | None], at: int) -> bool:
    """Return whether `as saying` hangs on the word: somebody else speaks (was quoted as saying)."""
    if fold_at(tokens, at) not in _CITING:
        return False
    after = [fold_at(tokens, place) for place in range(at + 1, at + _CITED_REACH)]
    return ("as", "saying") in pairwise(after)


def _bar(standing: Standing, one: Reading, config: TagConfig) -> int:
    """Return what a reading must reach; whole clauses that the rules read in marks pass any bar.

    The rules know forms that the corpus has not, such as block quotes, lists of reactions and
    signatures; only a better reading of the same words displaces them.
    """
    if one.origin != "tagger" and one.rule is not None and one.rule.kind == "direct":
        return NO_BAR
    is_label = one.cue is not None and fold_at(standing.words.tokens, one.cue) == ":"
    if is_label and not any(standing.is_region[a:b].any() for a, b in one.content):
        return config.label
    return config.reported if is_reported(standing.words, one) else config.other


def tag_speeches(report: Report, ruling: Ruling, config: TagConfig = DEFAULTS) -> list[Speech]:
    """Return quotes and attitudes of a report."""
    columns = read_columns(report.text, ruling)
    if columns is None:
        return ruling.speeches
    standing = columns.standing
    cues = score_cues(standing, load_weights(CUES))
    readings = read_all(columns, cues, load_weights(SPANS), config)
    if not readings:
        return []
    features = reading_features(standing, columns.ruled, cues, readings)
    scores = margins(load_weights(READINGS), features)
    tokens = standing.words.tokens
    labels = {
        one.cue for one in readings if one.cue is not None and fold_at(tokens, one.cue) == ":"
    }
    scores = prefer_rules(standing.n_words, readings, np.asarray(scores), labels)
    bars = [_bar(standing, one, config) for one in readings]
    held = choose(readings, scores, bars)
    return [reading_speech(report.text, ruling.frames, standing.words, one) for one in held]
