"""What a cue governs and whom it belongs to: the second step of the tagger of quotes.

Reads     the words of a report as columns, and some cues
Writes    for each cue the stretches of its content and the stretch of its speaker
Method    all words around a cue are labelled anew, told where they stand to it: side, distance,
          marks, verbs and other cues between, and what the rules hold for its content and speaker
Source    Collins 2002; the words around every cue as a sequence of its own: Newell et al. 2018
Cost      cues times the words of their sentences
Limits    a content in another sentence than the cue is left to the rules
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stateofplay.quotes.rule_columns import Range, Ruled
from stateofplay.quotes.sentence_columns import STOP, Bools, Standing, last_marked, steps
from stateofplay.quotes.tag_cues import CueWords, pick_columns
from stateofplay.quotes.tag_templates import SPANS
from stateofplay.quotes.word_columns import Places
from stateofplay.text.tagger.columns import Hashes, hash_text
from stateofplay.text.tagger.decode import Ints, decode
from stateofplay.text.tagger.spans import read_spans, stretch_labels
from stateofplay.text.tagger.templates import join_columns
from stateofplay.text.tagger.weights import UNIT, Weights

CONTENT, SPEAKER = "content", "speaker"
LABELS = stretch_labels((CONTENT, SPEAKER))

_REACH = 70  # words on both sides of a cue that are looked at; 99 % of contents end before
_BLOCK = 64  # cues that are looked at together: what they need of memory is bounded
_SURE_CUE = 45  # score of a word that counts as a cue between two others
_CUE_STEPS = np.array([20, 40, 52, 70, 100])
_THAT = hash_text("that")
_PARTS = frozenset(part for one in SPANS for part in one.split("+"))


@dataclass(frozen=True, slots=True)
class Windows:
    """The words around each of some cues, one window after the other.

    Args:
        word: index of each word.
        cue: index of the cue whose window it is in.
        first: where each window begins.
    """

    word: Places
    cue: Places
    first: Places

    def bounds(self) -> list[Range]:
        """Return begin and end of each window."""
        ends = np.append(self.first[1:], len(self.word))
        return list(zip(self.first.tolist(), ends.tolist(), strict=True))


@dataclass(frozen=True, slots=True)
class TaggedSpans:
    """What the tagger holds for the content and the speaker of one cue.

    Args:
        content: words, in order; empty when there is none.
        speaker: words; `None` when there is none.
        content_score: mean score of the words of the content, -1 without.
        speaker_score: best score of a word of the speaker, -1 without.
    """

    content: tuple[Range, ...]
    speaker: Range | None
    content_score: int
    speaker_score: int


def cue_windows(standing: Standing, cues: Sequence[int]) -> Windows:
    """Return the words around cues: of the same frame, not too far away."""
    frame, first = standing.words.frame, standing.words.first
    behind = [*(n - 1 for n in first[1:]), standing.n_words]
    word, cue, begins, n_words = [], [], [], 0
    for at in cues:
        index = int(frame[at])
        begin = max(first[index], at - _REACH)
        end = min(_frame_end(standing, behind[index]), at + _REACH + 1)
        word.append(np.arange(begin, end))
        cue.append(np.full(end - begin, at))
        begins.append(n_words)
        n_words += end - begin
    return Windows(np.concatenate(word), np.concatenate(cue), np.array(begins))


def _frame_end(standing: Standing, behind: int) -> int:
    """Return one past the last word of a frame, from a place among the empty words after it."""
    end = min(behind, standing.n_words)
    while end and standing.words.tokens[end - 1] is None:
        end -= 1
    return end


def span_features(standing: Standing, ruled: Ruled, cues: CueWords, windows: Windows) -> Hashes:
    """Return the features of the words around cues, one row each.

    Args:
        standing: the words of the report.
        ruled: what the rules say.
        cues: scores of all words that may be cues.
        windows: of the cues that are looked at.
    """
    score = np.zeros(standing.n_words, dtype=np.int64)
    score[cues.word] = cues.score
    cue_step = (1 + np.searchsorted(_CUE_STEPS, score)).astype(np.uint32)
    columns = {**standing.columns, "cuep": cue_step}
    beside = _relations(standing, score, windows) | _rule_relations(ruled, windows)
    picked = pick_columns(SPANS, columns, {"": windows.word, "c": windows.cue})
    for name, column in beside.items():
        if name in _PARTS:
            picked[name] = column.astype(np.uint32)
    return join_columns(SPANS, picked)


def tag_spans(
    standing: Standing, ruled: Ruled, cues: CueWords, chosen: Sequence[int], weights: Weights
) -> dict[int, TaggedSpans]:
    """Return content and speaker of each chosen cue."""
    found: dict[int, TaggedSpans] = {}
    for start in range(0, len(chosen), _BLOCK):
        windows = cue_windows(standing, chosen[start : start + _BLOCK])
        scores = weights.scores(span_features(standing, ruled, cues, windows))
        labels = decode(scores, windows.first, weights.step)
        for cue, bounds in zip(chosen[start : start + _BLOCK], windows.bounds(), strict=True):
            found[cue] = _read(standing, windows, scores, labels, bounds)
    return found


def _read(
    standing: Standing, windows: Windows, scores: Ints, labels: Ints, bounds: Range
) -> TaggedSpans:
    begin, end = bounds
    at = np.arange(begin, end)
    better = (scores[at, labels[at]] - scores[at, 0]) // UNIT
    content: list[Range] = []
    speakers: list[tuple[int, Range]] = []
    shift, cue = int(windows.word[begin]), int(windows.cue[begin])

    def _is_free(at: int) -> bool:  # a small word that the tagger left out of a phrase
        token = standing.words.tokens[shift + at]
        is_word = token is not None and token.is_word
        return is_word and labels[begin + at] == 0 and shift + at != cue

    for first, last, kind in read_spans(labels[begin:end], LABELS):
        span = first + shift, last + shift
        if kind != CONTENT:
            speakers.append((int(better[first:last].max()), span))
        elif content and span[0] - content[-1][1] == 1 and _is_free(first - 1):
            content[-1] = content[-1][0], span[1]
        else:
            content.append(span)
    best = max(speakers, key=lambda one: (one[0], -one[1][0]), default=None)
    inside = [better[a - shift : b - shift] for a, b in content]
    return TaggedSpans(
        tuple(content),
        best[1] if best else None,
        int(np.concatenate(inside).mean()) if inside else -1,
        best[0] if best else -1,
    )


def _relations(standing: Standing, score: Places, windows: Windows) -> dict[str, Places]:
    """Return how each word stands to its cue."""
    columns, word, cue = standing.columns, windows.word, windows.cue
    apart = word - cue
    side = np.sign(apart)
    low, high = np.minimum(word, cue), np.maximum(word, cue)

    def between(flags: Bools, most: int) -> Places:
        total = np.cumsum(flags)
        n = np.where(apart != 0, total[high - 1] - total[low], 0)
        return np.asarray(np.minimum(n, most))

    mark = columns["mark"]
    found = {
        "side": side + 2,
        "dist": steps(np.abs(apart)),
        "base": 1 + (side + 1) * 3 + between(mark == STOP, 2),
        "nmark": 1 + between((mark > 1) & (mark != STOP), 3),
        "nverb": 1 + between(columns["verbal"] == 2, 2),
        "ncue": 1 + between(score > _SURE_CUE, 2),
        "nq": 1 + between(standing.is_region, 2),
        "fol": 1 + mark[np.minimum(word + 1, standing.n_words - 1)],
    }
    that = last_marked(np.append(columns["small"] == _THAT, False))[1:][word]
    is_after = (side > 0) & (that > cue)
    told = 1 + steps(word - that).astype(np.int64) + 10 * steps(that - cue)
    found["thatd"] = np.where(is_after, told, np.where(that == cue - 1, 150, 1))
    return found


def _rule_relations(ruled: Ruled, windows: Windows) -> dict[str, Places]:
    """Return what the rules hold for the content and the speaker of each cue."""
    n_words = len(windows.word)
    ours = {name: np.ones(n_words, dtype=np.int64) for name in ("rc", "rs", "rcn", "rsn")}
    for begin, end in windows.bounds():
        cue, shift = int(windows.cue[begin]), begin - int(windows.word[begin])
        speech, is_cue = ruled.speech.get(cue), cue in ruled.cues
        kind = 3 + "dmi".index(speech.kind[0]) if speech else 1
        ours["rcn"][begin:end] = kind + 10 * is_cue
        for first, last in ruled.content.get(cue, ()):
            _mark(ours["rc"], first + shift, last + shift, begin, end, kind * 10 + 1)
        speaker = ruled.speaker.get(cue)
        ours["rsn"][begin:end] = 1 + (speaker is not None) + 2 * is_cue
        if speaker is not None:
            _mark(ours["rs"], speaker[0] + shift, speaker[1] + shift, begin, end, 2)
    is_joined = windows.cue[1:] == windows.cue[:-1]
    for name in ("rc", "rs"):
        behind, before = np.ones(n_words, np.int64), np.ones(n_words, np.int64)
        behind[:-1] = np.where(is_joined, ours[name][1:], 1)
        before[1:] = np.where(is_joined, ours[name][:-1], 1)
        ours[f"{name}@1"], ours[f"{name}@-1"] = behind, before
    return ours


def _mark(column: Places, first: int, last: int, begin: int, end: int, value: int) -> None:
    """Write a stretch into the column of a window: its edges differ from the rest."""
    column[max(first, begin) : min(last, end)] = value
    if begin <= first < end:
        column[first] += 1
    if begin <= last - 1 < end:
        column[last - 1] += 2
