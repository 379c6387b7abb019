"""Sentences of a report, by rule.

Reads     the title and body blocks of one report (one block is one paragraph)
Writes    sentences in text order
Method    a sentence ends at . ! ? (with closing quote marks and brackets) before white space and
          a capital, digit or opening mark, unless an abbreviation, an initial or an ordinal stands
          before the point; a block always ends one
Cost      linear in the text
Limits    an abbreviation that really ends a sentence joins two ("... of Mitsui Co. The next ...")
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.model.span import Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]*(?=\s+[\"'“‘«„(\[*_]*[^\W_])")
_NEXT = re.compile(r"\s+[\"'“‘«„(\[*_]*([^\W_])")
# Abbreviations that a point follows inside a sentence; single letters are initials.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col maj capt cmdr sgt adm sen rep gov pres st mt no nos vs etc jr sr
    inc ltd corp co dept est fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
    wed thu thurs fri sat sun al approx ca cf eds ed e.g i.e u.s u.k u.n a.m p.m messrs hon rev
    brig pvt cpl gov't""".split()
)
# After these a capital usually goes on the same sentence (a title, or a month before a day).
_LAST_WORD = re.compile(r"([^\W_](?:[^\W_]|[.'’](?=[^\W_]))*)$")


def split_sentences(report: Report) -> tuple[Sentence, ...]:
    """Return the sentences of the title and body blocks, in text order."""
    sentences: list[Sentence] = []
    paragraph = 0
    for block in report.blocks:
        if block.role not in ("title", "body"):
            continue
        found = False
        for start, end in sentence_bounds(report.text, block.start, block.end):
            span = Span(report.id, start, end)
            sentences.append(Sentence(span, len(sentences), paragraph, block.role))
            found = True
        paragraph += found
    return tuple(sentences)


def sentence_bounds(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence of `text[start:end]`, white space trimmed."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end or not _ends_sentence(text, begin, match):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _ends_sentence(text: str, begin: int, match: re.Match[str]) -> bool:
    following = _NEXT.match(text, match.end())
    if following is None:
        return False
    opener = following.group(1)
    mark = match.group()
    if opener.islower():
        return False
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    last = _LAST_WORD.search(text, begin, match.start())
    if last is None:
        return True
    word = last.group(1)
    is_initial = len(word) == 1 and word.isupper() and mark == "."
    return not is_initial and word.casefold() not in _ABBREVIATIONS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
