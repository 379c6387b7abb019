"""What a difference is about, in words of the reports.

Reads     where two reports part, and the sentences they stand in
Writes    a line such as `… leaders met for [40 | 90] minutes on the margins …`
Method    the words right before and after the place where they part, as the first report prints
          them, with both wordings in brackets between
Cost      linear in the sentence
Limits    the words around are those of one report; the other may word them differently
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.text.tokens import Word, find_words

_BEFORE, _AFTER = 4, 5  # words shown on either side
_MAX_SIDE = 9  # words of one wording; longer ones show their first
_CUT = "…"
_NOTHING = "–"


def words_around(span: Span, sides: Sequence[str], analyses: Mapping[str, Analysis]) -> str:
    """Return the words around a span with every wording in its place.

    Args:
        span: one of the places where the reports part.
        sides: the wordings, in the order shown.
        analyses: by report id.
    """
    text = analyses[span.report].report.text
    start, end = _sentence_around(span, analyses[span.report])
    before = list(find_words(text, start, span.start))[-_BEFORE:]
    after = list(find_words(text, span.end, end))[:_AFTER]
    first = before[0].start if before else span.start
    last = after[-1].end if after else span.end
    if not any(word.end <= first for word in find_words(text, start, first)):
        first = start
    if not any(True for _ in find_words(text, last, end)):
        last = end
    head = text[first : span.start] if before else ""
    tail = text[span.end : last] if after else ""
    line = f"{head}{_choice(sides)}{tail}"
    return " ".join(f"{_CUT * (first > start)} {line} {_CUT * (last < end)}".split())


def _sentence_around(span: Span, analysis: Analysis) -> tuple[int, int]:
    """Return the stretch from the sentence the span begins in to the one it ends in."""
    sentences = analysis.sentences
    place = bisect_right(sentences, span.start, key=lambda one: one.span.start) - 1
    if place < 0 or sentences[place].span.end <= span.start:
        return span.start, span.end
    later = bisect_right(sentences, span.end - 1, key=lambda one: one.span.start) - 1
    end = max(sentences[place].span.end, sentences[max(later, place)].span.end)
    return sentences[place].span.start, end


def _choice(sides: Sequence[str]) -> str:
    return f"[{' | '.join(shorten(side, _MAX_SIDE) or _NOTHING for side in sides)}]"


def shorten(text: str, n_words: int) -> str:
    """Return the first words of a text, marked when some are missing."""
    words = list(find_words(text))
    if len(words) <= n_words:
        return " ".join(text.split())
    return f"{' '.join(text[: words[n_words - 1].end].split())} {_CUT}"


def words_parting(text: str, words: Sequence[Word], place: tuple[int, int], other: str) -> str:
    """Return the words around a place of a text, with those of another printing in it.

    Args:
        text: one printing.
        words: of it.
        place: first of the words that the other printing has not, and the one behind them.
        other: the words that it has instead, empty for none.
    """
    start, end = place
    before = _shown(text, words[max(0, start - _BEFORE) : start])
    after = _shown(text, words[end : end + _AFTER])
    choice = _choice((_shown(text, words[start:end]), other))
    head, tail = _CUT * (start > _BEFORE), _CUT * (end + _AFTER < len(words))
    return " ".join(f"{head} {before} {choice} {after} {tail}".split())


def _shown(text: str, words: Sequence[Word]) -> str:
    return text[words[0].start : words[-1].end] if words else ""
