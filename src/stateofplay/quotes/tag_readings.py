"""Which reading of each cue holds: the last step of the tagger of quotes.

Reads     the readings of all cues of a report
Writes    those that hold, no two of one cue and no two over the same words
Method    a perceptron scores each reading as a whole: what speaks for the cue, for its content and
          its speaker, whether tagger and rules agree, and whether it lies in another one's content;
          the best is taken first
Source    choosing among whole candidates: Collins and Koo 2005
Cost      linear in the readings and the words of their contents
Limits    what somebody says that another one said is part of the first one's words
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence

import numpy as np

from stateofplay.quotes.readings import Reading, share
from stateofplay.quotes.rule_columns import Ruled
from stateofplay.quotes.sentence_columns import Standing
from stateofplay.quotes.speech import Stretch
from stateofplay.quotes.tag_cues import CueWords
from stateofplay.quotes.tag_templates import READINGS
from stateofplay.quotes.word_columns import Places
from stateofplay.text.tagger.columns import Hashes, hash_text
from stateofplay.text.tagger.templates import join_columns

LABELS = ("O", "S-right")

_CUE_STEPS = (20, 30, 40, 50, 60, 70, 80, 95, 110, 130, 160)
_SPAN_STEPS = (0, 5, 10, 15, 20, 25, 30, 40, 50, 70)
_LENGTHS = (1, 2, 3, 5, 8, 12, 20, 35)
_DISTANCES = (1, 2, 3, 5, 8, 13, 20)
_COVERED = (0, 30, 50, 70, 100)
_MOST_SHARED = 0.3  # of a content that may lie in another one's
_MIN_SAME = 0.5  # of the characters that either of two contents has, to be one content
_NEVER = -1_000_000
NO_BAR = _NEVER + 1  # whatever may hold at all reaches it
_FREE, _IN_MARKS = 0, 2  # characters that nothing has taken; the words of a quote themselves
_NOWHERE = 4  # where a content lies without a cue
_NONE = 2  # value of a column of a cue or speaker that is not there
_COLUMNS = tuple(dict.fromkeys(part for one in READINGS for part in one.split("+")))
_OF_CUE = ("stem", "c10", "c16", "form")
_OF_SPEAKER = {"spg": "gist", "spk": "known"}


def reading_features(
    standing: Standing, ruled: Ruled, cues: CueWords, readings: Sequence[Reading]
) -> Hashes:
    """Return the features of readings, one row each."""
    score = np.zeros(standing.n_words, dtype=np.int64)
    score[cues.word] = cues.score
    covers = _Covers(standing.n_words, score, readings)
    rows = [
        _agreement(one, score, ruled) | _content(standing, one) | _speaker(standing, one)
        | covers.of(one)
        for one in readings
    ]  # fmt: skip
    columns = {name: np.array([row[name] for row in rows], np.uint32) for name in _COLUMNS}
    return join_columns(READINGS, columns)


def choose(readings: Sequence[Reading], scores: Places, bars: Sequence[int]) -> list[Reading]:
    """Return the readings that hold, best first.

    Args:
        readings: of one report.
        scores: how much speaks for each.
        bars: what each must reach.
    """
    taken = bytearray(max((b for one in readings for _, b in one.stretches), default=0))
    used: set[int] = set()
    chosen: list[Reading] = []
    for at in np.argsort(-scores, kind="stable").tolist():
        one = readings[at]
        if scores[at] < bars[at] or one.cue in used:
            continue
        marked = _marked(one)
        own = marked or one.stretches
        n_shared = sum(b - a - taken[a:b].count(_FREE) for a, b in own)
        if marked:  # words in marks are one quote's, the clause around them may run into another's
            n_shared = sum(taken[a:b].count(_IN_MARKS) for a, b in own)
        if n_shared > _MOST_SHARED * sum(b - a for a, b in own):
            continue
        for a, b in one.stretches:
            taken[a:b] = taken[a:b].replace(b"\0", b"\1")
        for a, b in marked or one.stretches:
            taken[a:b] = b"\2" * (b - a)
        if one.cue is not None:
            used.add(one.cue)
        chosen.append(one)
    return chosen


def _marked(one: Reading) -> tuple[Stretch, ...]:
    """Return the words in marks of a mixed quote that the rules know, else nothing."""
    return one.rule.parts if one.rule is not None and one.rule.kind == "mixed" else ()


def prefer_rules(
    n_words: int, readings: Sequence[Reading], scores: Places, labels: Container[int | None]
) -> Places:
    """Return the scores, with those of the tagger's readings given to the rules where both agree.

    The tagger may take another word for the cue of the same words by the same speaker (issued a
    statement saying); the rules know the verb of speech. What follows the words on the same side
    of the verb (While Ann says it rains, it is dry) is no second part of them.

    Args:
        n_words: of the report.
        readings: of all cues.
        scores: how much speaks for each.
        labels: cues that are the colon behind a name.
    """
    owner = np.full(n_words, -1)
    by_cue: dict[int | None, int] = {}
    for at, one in enumerate(readings):
        if one.origin in ("rules", "loose"):
            by_cue[one.cue] = at
            for a, b in one.content:
                owner[a:b] = at
    given = scores.copy()
    for at, one in enumerate(readings):
        if one.origin != "tagger":
            continue
        if one.rule is not None:
            if one.same_speaker == 1 and _is_behind(one) and one.cue in by_cue:
                given[by_cue[one.cue]] = max(given[by_cue[one.cue]], given[at])
                given[at] = _NEVER
            continue
        others = np.concatenate([owner[a:b] for a, b in one.content])
        ruled = int(np.bincount(others + 1).argmax()) - 1
        if ruled >= 0 and _is_same(one, readings[ruled], is_label=one.cue in labels):
            given[ruled] = max(given[ruled], given[at])
            given[at] = _NEVER
    return given


def _is_behind(one: Reading) -> bool:
    """Return whether the content has several parts, all of them after the cue."""
    return len(one.content) > 1 and one.cue is not None and one.content[0][0] > one.cue


def _is_same(left: Reading, right: Reading, *, is_label: bool) -> bool:
    if is_label:  # the rules know where the name in a label stands
        return share(left.stretches, right.stretches) >= _MIN_SAME
    if left.speaker is None or right.speaker is None:
        return False
    is_one = left.speaker[0] < right.speaker[1] and right.speaker[0] < left.speaker[1]
    return is_one and share(left.stretches, right.stretches) >= _MIN_SAME


def _agreement(one: Reading, score: Places, ruled: Ruled) -> dict[str, int]:
    """Return what speaks for the cue, and how tagger and rules agree."""
    spans = one.spans
    return {
        "one": 1,
        "src": hash_text(one.origin),
        "A": _step(int(score[one.cue]) if one.cue is not None else 0, _CUE_STEPS),
        "cs": _step(spans.content_score if spans else -1, _SPAN_STEPS),
        "ss": _step(spans.speaker_score if spans else -1, _SPAN_STEPS),
        "nosp": 1 + (one.speaker is None),
        "kind": hash_text(one.rule.kind if one.rule and one.origin != "tagger" else "tagger"),
        "agreec": 1 + one.same_content,
        "agrees": 1 + one.same_speaker,
        "rulecue": 1 + (one.cue in ruled.cues) + 2 * (one.rule is not None) + 4 * (not one.cue),
    }


def _content(standing: Standing, one: Reading) -> dict[str, int]:
    columns, cue = standing.columns, one.cue
    first, last = one.content[0][0], one.content[-1][1] - 1
    n_words = sum(b - a for a, b in one.content)
    regions = [at for a, b in one.content for at in range(a, b) if standing.is_region[at]]
    if cue is None:
        shape = _NOWHERE
    else:
        shape = any(b <= cue for _, b in one.content) + 2 * any(a > cue for a, _ in one.content)
    found = {name: int(columns[name][cue]) if cue is not None else _NONE for name in _OF_CUE}
    verbs = sum(int(columns["verbal"][at] == 2) for a, b in one.content for at in range(a, b))
    return found | {
        "shp": 1 + shape,
        "nspan": 1 + min(3, len(one.content)),
        "len": _step(n_words, _LENGTHS),
        "first": int(columns["gist"][first]),
        "before": int(columns["gist"][first - 1]),
        "last": int(columns["gist"][last]),
        "after": int(columns["gist"][last + 1]),
        "hasq": 1 + min(2, len(regions)),
        "isreg": 1 + (len(regions) == n_words) + 2 * bool(regions),
        "qn": int(columns["raw"][regions[0]]) if regions else 1,
        "verbs": 1 + min(3, verbs),
        "frq": int(columns["qin"][cue]) if cue is not None else 9,
    }


def _speaker(standing: Standing, one: Reading) -> dict[str, int]:
    if one.speaker is None:
        return dict.fromkeys((*_OF_SPEAKER, "sph", "spd", "spside", "spq"), _NONE)
    columns = standing.columns
    first, last = one.speaker[0], one.speaker[1] - 1
    apart = first - one.cue if one.cue is not None else 0
    found = {name: int(columns[column][first]) for name, column in _OF_SPEAKER.items()}
    is_inside = one.content[0][0] <= first and last < one.content[-1][1]
    return found | {
        "sph": int(columns["shape"][last]),
        "spd": _step(abs(apart), _DISTANCES),
        "spside": 1 + (apart > 0),
        "spq": 1 + is_inside,
    }


class _Covers:
    """Which readings lie in the content of others.

    Args:
        n_words: of the report.
        score: of each word that may be a cue.
        readings: all of them.
    """

    def __init__(self, n_words: int, score: Places, readings: Sequence[Reading]) -> None:
        self._score = np.full(n_words, -1)
        self._cover = np.full(n_words, -1)
        self._is_ruled = np.zeros(n_words, dtype=bool)
        for one in readings:
            if one.cue is not None:
                self._score[one.cue] = score[one.cue]
            for a, b in one.content:
                if one.origin in ("rules", "loose"):
                    self._is_ruled[a:b] = True
                mine = score[one.cue] if one.cue is not None else 0
                self._cover[a:b] = np.maximum(self._cover[a:b], mine)

    def of(self, one: Reading) -> dict[str, int]:
        """Return how sure the readings are that this one lies in, and those that lie in it."""
        inner = max(int(self._score[a:b].max()) for a, b in one.content)
        return {
            "cover": _step(int(self._cover[one.cue]) if one.cue is not None else -1, _COVERED),
            "coverR": 1 + (one.cue is not None and bool(self._is_ruled[one.cue])),
            "covers": _step(inner, _COVERED),
        }


def _step(value: int, steps: Sequence[int]) -> int:
    return 1 + bisect_right(steps, value)
