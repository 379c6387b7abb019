"""Annotated quotes as the tagger's words: cue, content, speaker.

Reads     one annotated text and the words of its frames
Writes    quotes with words instead of characters
Method    of a cue of several words the one is taken that carries the sense: the first verb that is
          no helper (*has* called *for*), else the last word that is no small one (*support* for)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from stateofplay.model.report import Block, Report
from stateofplay.quotes.frames import Token
from stateofplay.quotes.readings import Reading, share
from stateofplay.quotes.rule_columns import Range, WordPlaces
from stateofplay.quotes.speech import Stretch
from stateofplay.quotes.tag_spans import CONTENT, LABELS, SPEAKER
from stateofplay.quotes.word_columns import FrameWords, Places
from stateofplay.text.languages.en import speech, verbs
from stateofplay.text.tagger.spans import write_spans

_SMALL = (
    speech.AUXILIARIES | speech.ADVERBS | speech.UNSAID | speech.DETERMINERS | speech.PREPOSITIONS
    | {"to", "also", "his", "their", "her", "its"}
)  # fmt: skip
_MIN_SHARE = 0.5  # of the characters of content that either has: as in the scorer


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One annotated quote.

    Args:
        cue: the word that carries the cue, `None` when no word does.
        content: words, those in other frames than the cue included.
        stretches: its characters.
        speaker: words that name the speaker.
    """

    cue: int | None
    content: tuple[Range, ...]
    stretches: tuple[Stretch, ...]
    speaker: Range | None


def as_report(record: dict[str, Any]) -> Report:
    """Return an annotated text as a report: every line that is not empty is a paragraph."""
    text = record["text"]
    blocks = tuple(Block(m.start(), m.end(), "body") for m in re.finditer(r"[^\n]*\S[^\n]*", text))
    return Report(
        id=str(record["id"]), file="", text=text, blocks=blocks, title=None, publisher=None,
        agency=None, byline=None, place=None, url=None, language="en", published=None,
    )  # fmt: skip


def gold_quotes(record: dict[str, Any], words: FrameWords) -> list[GoldQuote]:
    """Return the annotated quotes of a text."""
    places = WordPlaces(words)
    quotes = []
    for quote in record["quotes"]:
        spans = [(a, b) for a, b in quote.get("spans") or [[quote["start"], quote["end"]]]]
        cue, speaker = quote.get("cue_span"), quote.get("speaker_span")
        content = tuple(r for r in map(places.of, spans) if r is not None)
        quotes.append(
            GoldQuote(
                _head(words, places.of(tuple(cue))) if cue else None,
                content,
                tuple(spans),
                places.of(tuple(speaker)) if speaker else None,
            )
        )
    return quotes


def window_labels(quote: GoldQuote, first: int, n_words: int) -> Places:
    """Return the right labels of the words around a cue.

    Args:
        quote: annotated.
        first: index of the first word of the window.
        n_words: in the window.
    """
    kinds = np.zeros(n_words, dtype=np.int64)
    told = [*([quote.speaker] if quote.speaker else []), *quote.content]
    for at, (begin, end) in enumerate(told):
        is_speaker = at == 0 and quote.speaker is not None
        kinds[max(0, begin - first) : max(0, end - first)] = 2 if is_speaker else 1
    if quote.cue is not None:
        kinds[quote.cue - first] = 0
    names = {1: CONTENT, 2: SPEAKER}
    edges = np.flatnonzero(np.diff(kinds, prepend=-1, append=-1)).tolist()
    stretches = [(a, b, names[int(kinds[a])]) for a, b in pairwise(edges) if kinds[a]]
    return write_spans(stretches, n_words, LABELS)


def is_right(one: Reading, quotes: Sequence[GoldQuote], words: FrameWords) -> bool:
    """Return whether a reading has the content and the speaker of an annotated quote."""
    return any(
        share(one.stretches, quote.stretches) >= _MIN_SHARE and _is_same(one.speaker, quote.speaker)
        for quote in quotes
    )


def _is_same(left: Range | None, right: Range | None) -> bool:
    if left is None or right is None:
        return left is right
    return left[0] < right[1] and right[0] < left[1]


def _head(words: FrameWords, cue: Range | None) -> int | None:
    if cue is None:
        return None
    frame = words.frame[cue[0]]
    inside = [at for at in range(*cue) if words.frame[at] == frame]
    tokens = {at: token for at in inside if (token := words.tokens[at]) is not None}
    open_ = [at for at, token in tokens.items() if token.region is None] or inside
    full = [at for at in open_ if _is_full(tokens[at])]
    verbs_ = [at for at in full if _is_verb(tokens[at])]
    if verbs_:
        return verbs_[0]
    if full:
        return full[-1]
    return next((at for at in open_ if tokens[at].fold not in speech.AUXILIARIES), open_[0])


def _is_full(token: Token) -> bool:
    return token.is_word and token.fold not in _SMALL and not token.fold.endswith("ly")


def _is_verb(token: Token) -> bool:
    fold = token.fold
    if fold in speech.QUOTING_VERBS:
        return True
    if token.is_capital:
        return False
    third = fold.endswith("s") and fold.rstrip("s") in verbs.BASES
    tables = fold in verbs.PAST or fold in verbs.PARTICIPLE or fold in verbs.BASES
    return third or tables or fold.endswith(("ed", "ing"))
