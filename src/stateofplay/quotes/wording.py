"""The words of a quote in the form in which two printings of it are compared.

Reads     one attribution and the text of its report
Writes    its words, folded, with the places of names and of words put in square brackets
Method    words are folded one by one; brackets and capitals are looked up beside them
Cost      linear in the words of the quote
Limits    a capital at the start of a sentence marks no name
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stateofplay.model.interval import When
from stateofplay.model.mention import Attribution
from stateofplay.model.report import Report
from stateofplay.text.tokens import STOP_WORDS, find_words, stem

_BRACKET = re.compile(r"\[[^\[\]]{0,80}\]")
_ELLIPSIS = re.compile(r"\.\s?\.\s?\.|…")


@dataclass(frozen=True, slots=True)
class Wording:
    """One printing of a quote.

    Args:
        report: id of the report.
        attribution: as printed.
        words: folded, hyphens inside words off: `pre-conditions` is `preconditions`.
        names: places of the words that are written with a capital inside a sentence.
        brackets: places of the words that the printer put in square brackets.
        has_ellipsis: whether the printing shows that words were left out.
    """

    report: str
    attribution: Attribution
    words: tuple[str, ...]
    names: frozenset[int]
    brackets: frozenset[int]
    has_ellipsis: bool

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
    def said(self) -> When | None:
        """When it was said."""
        return self.attribution.said

    @property
    def is_marked(self) -> bool:
        """Whether the words stand in quote marks."""
        return self.attribution.kind != "indirect"


def read_wording(report: Report, attribution: Attribution) -> Wording:
    """Return the comparable words of a quote."""
    words: list[str] = []
    names: set[int] = set()
    brackets: set[int] = set()
    has_ellipsis = False
    for part in attribution.parts:
        text = report.exact(part)
        inside = [match.span() for match in _BRACKET.finditer(text)]
        has_ellipsis = has_ellipsis or _ELLIPSIS.search(text) is not None
        is_first = True
        for word in find_words(text):
            if any(start <= word.start < end for start, end in inside):
                brackets.add(len(words))
            if text[word.start].isupper() and not is_first and word.fold != "i":
                names.add(len(words))
            words.append(word.fold.replace("-", ""))
            is_first = text[word.end : word.end + 1] in (".", "!", "?")
    return Wording(
        report.id, attribution, tuple(words), frozenset(names), frozenset(brackets), has_ellipsis
    )


def content_words(words: tuple[str, ...]) -> set[str]:
    """Return the stems of the words that carry subject matter."""
    return {stem(word) for word in words if word not in STOP_WORDS}
