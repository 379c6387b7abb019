"""The words of a quote in the form in which two printings of it are compared.

Reads     one attribution and the text of its report
Writes    its words, folded and written out, with their places in the text; which are names, stand
          in square brackets, follow an ellipsis, or begin a new stretch in marks
Method    words are folded one by one, short forms written out (don't: do not); brackets, marks of
          omission and capitals are looked up beside them
Cost      linear in the words of the quote
Limits    a capital at the start of a sentence marks no name; 'd is left as it is, since it is
          `had` or `would`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from stateofplay.model.interval import When
from stateofplay.model.mention import Attribution
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.quotes.spelling import spelling_key
from stateofplay.text.languages.en.short_forms import IS_HOSTS, SHORT_ENDINGS, WHOLE_FORMS
from stateofplay.text.languages.en.verbs import PRONOUNS
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

_BRACKET = re.compile(r"\[[^\[\]]{0,80}\]")
_TICKS = ("‘", "`", "´")
_ELLIPSIS = re.compile(r"\.\s?\.\s?\.|…")


@dataclass(frozen=True, slots=True)
class Wording:
    """One printing of a quote.

    Args:
        report: id of the report.
        attribution: as printed.
        words: folded, short forms written out, hyphens inside words off: `pre-conditions` is
            `preconditions`.
        keys: what all spellings of each word share.
        places: of each word in the text of the report.
        names: places in `words` of those that are written with a capital inside a sentence.
        brackets: of those that the printer put in square brackets.
        ellipses: of those that follow a mark of omission.
        starts: of those that begin a stretch in marks, the first apart.
        begins: of those that begin a sentence, the first apart.
        published: when the report came out, `None` when that is not known.
        is_named: whether the words that tell the speaker hold a name, not only `she`.
    """

    report: str
    attribution: Attribution
    words: tuple[str, ...]
    keys: tuple[str, ...]
    places: tuple[Span, ...] = ()
    names: frozenset[int] = field(default_factory=frozenset)
    brackets: frozenset[int] = field(default_factory=frozenset)
    ellipses: frozenset[int] = field(default_factory=frozenset)
    starts: frozenset[int] = field(default_factory=frozenset)
    begins: frozenset[int] = field(default_factory=frozenset)
    published: When | None = None
    is_named: bool = False

    @property
    def key(self) -> tuple[str, int, int, str]:
        """Place of the printing: sorts and tells apart."""
        first = self.attribution.parts[0]
        return (self.report, first.start, self.attribution.parts[-1].end, self.attribution.kind)

    @property
    def actor(self) -> str | None:
        """Id of the speaker."""
        return self.attribution.actor

    @property
    def voices(self) -> frozenset[str]:
        """Ids of all who speak, and of whom they speak for."""
        one = self.attribution
        return frozenset(v for v in (one.actor, one.speaks_for, *one.also) if v is not None)

    @property
    def said(self) -> When | None:
        """When it was said."""
        return self.attribution.said

    @property
    def is_marked(self) -> bool:
        """Whether the words stand in quote marks."""
        return self.attribution.kind != "indirect"

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Return where words `start` to `end` stand, a span for each stretch in marks."""
        cuts = [start, *(n for n in sorted(self.starts) if start < n < end), end]
        return tuple(
            Span(self.report, self.places[a].start, self.places[b - 1].end)
            for a, b in pairwise(cuts)
            if a < b
        )


def read_wording(report: Report, attribution: Attribution) -> Wording:
    """Return the comparable words of a quote."""
    reader = _Reader(report)
    for part in attribution.parts:
        reader.read(part)
    published = report.published.when if report.published else None
    return Wording(
        report=report.id,
        attribution=attribution,
        words=tuple(reader.words),
        keys=tuple(map(spelling_key, reader.words)),
        places=tuple(reader.places),
        names=frozenset(reader.names),
        brackets=frozenset(reader.brackets),
        ellipses=frozenset(reader.ellipses),
        starts=frozenset(reader.starts),
        begins=frozenset(reader.begins),
        published=published,
        is_named=_is_named(report, attribution.speaker),
    )


def _is_named(report: Report, speaker: Span | None) -> bool:
    words = () if speaker is None else find_words(report.text, speaker.start, speaker.end)
    return any(report.text[w.start].isupper() and w.fold not in PRONOUNS for w in words)


class _Reader:
    """Collects the words of a quote, stretch by stretch."""

    def __init__(self, report: Report) -> None:
        self.words: list[str] = []
        self.places: list[Span] = []
        self.names: set[int] = set()
        self.brackets: set[int] = set()
        self.ellipses: set[int] = set()
        self.starts: set[int] = set()
        self.begins: set[int] = set()
        self._report = report

    def read(self, part: Span) -> None:
        """Add the words of one stretch."""
        text = self._report.text
        inside = [match.span() for match in _BRACKET.finditer(text, part.start, part.end)]
        omitted = [m.start() for m in _ELLIPSIS.finditer(text, part.start, part.end)]
        if self.words:
            self.starts.add(len(self.words))
        is_first = True
        for word in find_words(text, part.start, part.end):
            if word.fold == "s" and text[word.start - 1 : word.start] in _TICKS:
                continue  # an owner's, behind a mark that opens quotes
            n = len(self.words)
            if is_first and n:
                self.begins.add(n)
            if omitted and omitted[0] < word.start:
                self.ellipses.add(n)
                omitted = [one for one in omitted if one > word.start]
            if any(start <= word.start < end for start, end in inside):
                self.brackets.add(n)
            if text[word.start].isupper() and not is_first and not word.fold.startswith("i'"):
                self.names |= {n} if word.fold != "i" else set()
            for one in _written_out(text, word):
                self.words.append(one)
                self.places.append(Span(self._report.id, word.start, word.end))
            is_first = text[word.end : word.end + 1] in (".", "!", "?")
        if omitted and self.words:
            self.ellipses.add(len(self.words))


def _written_out(text: str, word: Word) -> Iterator[str]:
    """Yield the words that a word stands for: don't is do and not."""
    fold = word.fold
    if fold in WHOLE_FORMS:
        yield from WHOLE_FORMS[fold]
        return
    if fold in IS_HOSTS and text[word.end - 2 : word.end].casefold() in ("'s", "’s"):
        yield from (fold, "is")
        return
    if "'" in fold:
        for ending, full in SHORT_ENDINGS.items():
            if fold.endswith(ending) and len(fold) > len(ending):
                yield from (fold[: -len(ending)], full)
                return
    yield fold.replace("-", "")


@lru_cache(maxsize=32768)
def content_words(words: tuple[str, ...]) -> frozenset[str]:
    """Return the stems of the words that carry subject matter."""
    return frozenset(stem(word) for word in words if word not in STOP_WORDS)
