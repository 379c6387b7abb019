"""Sentences of a report, by rule.

Reads     the title and body blocks of one report (one block is one paragraph)
Writes    sentences in text order
Method    a sentence ends at . ! ? (with closing quote marks and brackets) before white space and
          a capital, digit or opening mark, unless an abbreviation, an initial or an ordinal stands
          before the point; a closing quote mark without a point before a word that starts
          sentences (`no remorse" He left.`); a block always ends one. What is longer than any
          sentence is cut at white space, so that no later stage meets a "sentence" of a megabyte
Cost      linear in the text
Limits    an abbreviation that ends a sentence joins it to one that starts with a name ("... of
          Doe Co. Roe said ...")
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.model.span import Span

# From the first of a row of points only: from each of them the whole row would be walked again.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*(?=\s+[\"'`“‘«„(\[*_]*[^\W_])")
# A closing quote mark whose sentence lost its point, before a word that starts sentences.
_QUOTE_END = re.compile(r"(?<=[^\W_])[\"”»](?=\s+[A-Z])")
_ENDS = re.compile(f"{_END.pattern}|{_QUOTE_END.pattern}")
_NEXT = re.compile(r"\s+[\"'`“‘«„(\[*_]*([^\W_]+)")
# Abbreviations that a point follows inside a sentence; single letters are initials.
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof lt maj capt cmdr sgt adm vs etc jr sr inc ltd corp co dept est jun jul aug
    sept oct nov dec tues thurs approx ca cf eds ed e.g i.e u.s u.k u.n u.s.a a.m p.m messrs rev
    brig pvt cpl gov't""".split()
)
# Abbreviations only with a capital ("Sat. 4 May", "Gen. Roe"): they are words, too ("he sat.").
_CAPITALISED = frozenset(
    "sat sun mon tue wed thu fri mar jan feb apr sep gen col sen rep gov pres st mt hon al".split()
)
_BEFORE_NUMBER = frozenset("no nos vol fig art sec pp".split())  # "No. 10", but "he said no."
# These end a sentence, too; they do when a word follows that starts one.
_MAY_END = frozenset("etc jr sr inc ltd corp co u.s u.k u.n u.s.a a.m p.m gov't al est".split())
_STARTERS = frozenset(
    """the a an he she it they we i you but and in on at this that these those his her its their
    there if when while as for after before since although however so yet then""".split()
)
_SPEECH_STARTERS = frozenset("asked speaking expressing referring meanwhile earlier".split())
_QUOTE_MARKS = ('"', "”", "»")
_LAST_WORD = re.compile(r"([^\W_](?:[^\W_]|[.'’](?=[^\W_]))*)$")
_LONGEST_LAST_WORD = 40  # characters before a point that are read; no abbreviation has ten
# Of 328,439 sentences of 11,859 published texts the longest has 5,369 characters.
MOST_CHARS = 6_000


def split_sentences(report: Report) -> tuple[Sentence, ...]:
    """Return the sentences of the title and body blocks, in text order.

    A report in a language that is not supported has none, so that nothing is looked for in it.
    """
    if not report.is_analysed:
        return ()
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


def touched_by(span: Span, sentences: Sequence[Sentence]) -> range:
    """Return the places of the sentences that share a character with the span.

    Args:
        span: of the same report.
        sentences: in text order.
    """
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.end)
    return range(first, bisect_left(sentences, span.end, key=lambda one: one.span.start))


def sentence_bounds(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence of `text[start:end]`, white space trimmed."""
    begin = start
    for match in _ENDS.finditer(text, start, end):
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
    if opener[0].islower():
        return False
    if mark in _QUOTE_MARKS:
        return opener.istitle() and opener.casefold() in _STARTERS | _SPEECH_STARTERS
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    nearest = max(begin, match.start() - _LONGEST_LAST_WORD)
    last = _LAST_WORD.search(text, nearest, match.start())
    return last is None or not _is_shortened(last.group(1), opener, mark)


def _is_shortened(word: str, opener: str, mark: str) -> bool:
    """Return whether the point belongs to a shortened word inside a sentence."""
    fold = word.casefold()
    if fold in _BEFORE_NUMBER:
        return opener[0].isdigit()
    starts_next = opener.istitle() and opener.casefold() in _STARTERS
    if len(word) == 1 and word.isupper() and mark == ".":
        return not starts_next
    if fold in _CAPITALISED and word[0].isupper():
        return not (fold in _MAY_END and starts_next)
    return fold in _ABBREVIATIONS and not (fold in _MAY_END and starts_next)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > MOST_CHARS:
        cut = _last_gap(text, start, start + MOST_CHARS)
        yield from _trimmed(text, start, cut)
        start = cut
        while text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _last_gap(text: str, start: int, end: int) -> int:
    """Return the last white space after `start` and up to `end`; `end` where none stands."""
    return next((at for at in range(end, start, -1) if text[at].isspace()), end)
