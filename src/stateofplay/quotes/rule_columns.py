"""What the rules say of each word of a report, as features of the taggers of quotes.

Reads     the words of the frames, their cues by rule and the quotes that the rules found
Writes    one column more, and for each cue of the rules the words of its content and its speaker
Method    a word is a cue, with its verb form and what it governs, or stands in a content or speaker
Cost      linear in the words
Limits    none of its own
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stateofplay.quotes.cues import Cue
from stateofplay.quotes.frames import Token
from stateofplay.quotes.speech import Speech, Stretch
from stateofplay.quotes.word_columns import FrameWords
from stateofplay.text.tagger.columns import Hashes, hash_text

Range = tuple[int, int]  # indices of words, half open

_NOTHING_SAID = 3


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules say.

    Args:
        column: one value a word.
        content: by the index of the word that is the cue, the words of what was said.
        speaker: the same for the speaker.
        cues: by the index of its first word, the cue.
        speech: by the index of the cue, the quote.
        loose: quotes without a cue.
    """

    column: Hashes
    content: dict[int, list[Range]]
    speaker: dict[int, Range]
    cues: dict[int, Cue]
    speech: dict[int, Speech]
    loose: list[Speech]


class WordPlaces:
    """Finds the words of stretches of characters."""

    def __init__(self, words: FrameWords) -> None:
        told = [(t.start, t.end, i) for i, t in enumerate(words.tokens) if t is not None]
        self._starts = [start for start, _, _ in told]
        self._ends = [end for _, end, _ in told]
        self._index = [index for _, _, index in told]

    def of(self, stretch: Stretch) -> Range | None:
        """Return the words that share a character with a stretch, `None` for none."""
        first = bisect_left(self._ends, stretch[0] + 1)
        end = bisect_left(self._starts, stretch[1])
        return (self._index[first], self._index[end - 1] + 1) if first < end else None


def rule_columns(
    words: FrameWords, cues: Sequence[Sequence[Cue]], speeches: Sequence[Speech]
) -> Ruled:
    """Return what the rules say of each word.

    Args:
        words: of all frames.
        cues: of each frame.
        speeches: of the report.
    """
    told = [""] * len(words.tokens)
    speaker: dict[int, Range] = {}
    by_place: dict[int, Cue] = {}
    for first, found in zip(words.first, cues, strict=True):
        for cue in found:
            at = first + cue.start
            by_place[at] = cue
            told[at] = f"c{cue.is_reporting:d}{cue.speaker_follows:d}{cue.is_finite:d}"
            if cue.speaker is not None:
                speaker[at] = (first + cue.speaker[0], first + cue.speaker[1])
    content: dict[int, list[Range]] = {}
    speech: dict[int, Speech] = {}
    loose: list[Speech] = []
    places = WordPlaces(words)
    for one in speeches:
        ranges = _mark_speech(told, places, one)
        cue_range = places.of(one.cue) if one.cue else None
        if cue_range is None:
            loose.append(one)
            continue
        told[cue_range[0]] += one.kind[0]
        content[cue_range[0]] = ranges
        speech[cue_range[0]] = one
    column = np.array([hash_text(mark) if mark else _NOTHING_SAID for mark in told], np.uint32)
    return Ruled(column, content, speaker, by_place, speech, loose)


def _mark_speech(told: list[str], places: WordPlaces, one: Speech) -> list[Range]:
    """Write a quote into the words that say nothing yet; return the words of its content."""
    ranges = [found for found in map(places.of, one.content) if found is not None]
    for start, end in ranges:
        for at in range(start, end):
            told[at] = told[at] or f"{one.kind[0]}{'B' * (at == start)}{'E' * (at == end - 1)}"
    spoken = places.of(one.speaker) if one.speaker is not None else None
    for at in range(*spoken) if spoken else ():
        told[at] = told[at] or f"s{one.kind[0]}"
    return ranges


def chars_of(tokens: Sequence[Token | None], words: Range) -> Stretch:
    """Return the characters that a stretch of words takes up; its edges are words, not gaps."""
    first, last = tokens[words[0]], tokens[words[1] - 1]
    assert first is not None
    assert last is not None
    return first.start, last.end
