"""Lines that their layout makes quotes: block quotes, dialogue with dashes, texts after a colon.

Reads     the title and body blocks of one report and its stretches in quote marks
Writes    the same stretches, and one for each such line, in text order
Method    a line behind `>` is said as a whole; one behind a dash is said up to its tag (`, said
          Ann`), and goes on after the tag's full stop; the line behind `The statement reads:` is
          said as a whole. Whose words they are is read like that of words in marks
Source    rules of our own; Markdown's block quotes (CommonMark 5.1)
Cost      linear in the text
Limits    a dash without a tag is a bullet; of a text after a colon one paragraph is taken
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.report import Report
from stateofplay.quotes.speech import Stretch
from stateofplay.text.languages.en.speech import (
    NAMING_VERBS,
    QUOTING_VERBS,
    SPEECH_NOUNS,
)
from stateofplay.text.languages.en.turns import NAME_WORD
from stateofplay.text.quotemarks import QuoteRegion

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BLOCK_QUOTE = re.compile(r"[ \t]*(?:>[ \t]*)+")
_DASH = re.compile(r"[ \t]*[—–―][ \t]*(?=\S)")
_VERBS = sorted(
    form
    for form, (base, kind) in QUOTING_VERBS.items()
    if kind in ("past", "s") and base not in NAMING_VERBS | {"go", "put"}
)
_SAID = rf"(?:{'|'.join(_VERBS)})"
_NAME = rf"(?:{NAME_WORD}(?: {NAME_WORD}){{0,3}}|(?:the|his|her|a|an) [a-z]+|he|she|they)"
# What was said ends at a mark before the tag, and goes on after the tag's full stop.
_TAG = re.compile(
    rf"([,?!…])\s+(?:{_SAID}\s+{_NAME}|{_NAME}\s+{_SAID})\b[^.?!\n]*(?:[.?!](?=\s|$)|$)"
)
_POST = re.compile(r"[—–―]\s?(?=[^\s()][^()\n]{1,50} \(@\w{1,20}\))")
_LINKS = re.compile(r"(?:\s*(?:pic\.twitter\.com/\w+|https?://\S+))+\s*$")
_MARKUP = re.compile(r"\s*<[^<>\n]{1,200}>")
_GIVES = frozenset("read reads reading full following follows part".split())
_SENTENCE_ENDS = frozenset(".?!…")
_WORDS = re.compile(r"[^\W_]+")
_MAX_PRESENTING = 12  # words before the colon
_MIN_WORDS = 3  # of a line behind a colon; shorter ones are headings
_MAX_INTRO = 300  # characters of a line that a text printed whole may follow


def with_layout(report: Report, regions: Sequence[QuoteRegion]) -> tuple[QuoteRegion, ...]:
    """Return the quoted stretches, and those that stand in no marks, in text order.

    Args:
        report: any.
        regions: its stretches in quote marks, in text order.
    """
    added: list[QuoteRegion] = []
    index = 0
    before = (0, 0)
    was_block = False
    for block in (b for b in report.blocks if b.role in ("title", "body")):
        for match in _LINE.finditer(report.text, block.start, block.end):
            start, end = match.span()
            while index < len(regions) and regions[index].end <= start:
                index += 1
            is_marked = index < len(regions) and regions[index].start < end
            is_block = block.role == "body" and _BLOCK_QUOTE.match(report.text, start, end)
            if block.role == "body" and not is_marked:
                added.extend(_in_line(report.text, start, end, before, is_on=was_block))
            was_block = bool(is_block)
            before = (start, end) if block.role == "body" and not is_marked else (end, end)
    kept = [one for region in regions for one in _before_tag(report.text, region)]
    return tuple(sorted((*kept, *added)))


def _before_tag(text: str, region: QuoteRegion) -> Iterator[QuoteRegion]:
    """Yield a stretch that no mark closes, parted where a tag stands in it (“..., said Ann)."""
    is_open = region.inner_end == region.end and not region.continues
    tag = _TAG.search(text, region.inner_start, region.end) if is_open else None
    if tag is None:
        yield region
        return
    start, end = region.start, tag.end(1)
    yield from _region(text, start, end, region.inner_start, end)
    yield from _region(text, tag.end(), region.end, tag.end(), region.end)


def _in_line(
    text: str, start: int, end: int, before: tuple[int, int], *, is_on: bool
) -> Iterator[QuoteRegion]:
    quoted = _BLOCK_QUOTE.match(text, start, end)
    if quoted is not None:
        yield from _region(text, start, end, quoted.end(), end, is_on=is_on)
        return
    post = _POST.search(text, start, end)
    if post is not None:
        yield from _post(text, start, post.start(), before)
        return
    dash = _DASH.match(text, start, end)
    if dash is not None:
        tag = _TAG.search(text, dash.end(), end)
        if tag is not None:
            yield from _region(text, start, tag.end(1), dash.end(), tag.end(1))
            yield from _region(text, tag.end(), end, tag.end(), end)
        return
    if _presents_text(text[max(before[0], before[1] - _MAX_INTRO) : before[1]]) and _is_prose(
        text[start:end]
    ):
        yield from _region(text, start, end, start, end)


def _post(text: str, start: int, dash: int, before: Stretch) -> Iterator[QuoteRegion]:
    """Yield the words of a post that the page took in: before the name, or the line before."""
    end = dash
    if not any(c.isalnum() for c in text[start:dash]):
        start, end = before
        dash = end
    opening = _MARKUP.match(text, start, end)
    start = opening.end() if opening is not None else start
    links = _LINKS.search(text, start, end)
    yield from _region(text, start, dash, start, links.start() if links is not None else end)


def _presents_text(line: str) -> bool:
    """Return whether a text printed whole follows the line: `The statement reads:`."""
    if not line.rstrip(" \t*_").endswith(":"):
        return False
    words = set(_WORDS.findall(line.casefold())[-_MAX_PRESENTING:])
    return bool(words & SPEECH_NOUNS) and bool(words & _GIVES)


def _is_prose(line: str) -> bool:
    line = line.strip()
    return line[:1].isalpha() and line[-1:] in _SENTENCE_ENDS and len(line.split()) >= _MIN_WORDS


def _region(
    text: str, start: int, end: int, inner_start: int, inner_end: int, *, is_on: bool = False
) -> Iterator[QuoteRegion]:
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    if any(c.isalnum() for c in text[inner_start:inner_end]):
        if text[start].isspace():
            start = inner_start
        yield QuoteRegion(start, max(end, inner_end), inner_start, inner_end, is_on)
