"""Whether two wordings can stand for one another in one place.

Reads     two wordings, and the text they stand in
Writes    whether both are of one kind
Method    who says it ("officials said") is no other word for a name or a deed, and a phrase that
          tells with what is none for one that tells what for. A title at the end belongs to the
          name behind it
Cost      linear in the words
Limits    kinds that show in no word: a tree of two cut phrases would be a guess
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.tokens import STOP_WORDS, find_words

_ENDED = re.compile(r"[\"'”’)]*\s*[.!?](?:\s|$)")
_REACH = 30  # characters before a place in which a verb stands
_TITLES = frozenset("mr mrs ms miss sir dr st".split())
# What a phrase tells that begins with the word; phrases of two kinds are not one in other words.
_RELATIONS = {
    "for": "what for", "with": "with what", "by": "who",
    "after": "when", "before": "when", "during": "when", "until": "when", "since": "when",
    "in": "where", "on": "where", "at": "where", "into": "where", "from": "where",
}  # fmt: skip


def without_title(span: Span, analyses: Mapping[str, Analysis]) -> Span:
    """Return a wording without the title of a name behind it: "believes" of "believes Mr"."""
    text = analyses[span.report].report.text
    words = list(find_words(text, span.start, span.end))
    if len(words) < 2 or words[-1].fold not in _TITLES:
        return span
    follows = text[words[-1].end :].lstrip(". ")[:1]
    return Span(span.report, span.start, words[-2].end) if follows.isupper() else span


def end_alike(left: Span, right: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether both wordings end their sentence, or neither does, where both hold words.

    What ends one and what opens the next fill two places, though the same words stand around them.
    """
    texts = [analyses[span.report].report.text for span in (left, right)]
    if not all(
        text[one.start : one.end].strip() for text, one in zip(texts, (left, right), strict=True)
    ):
        return True
    return (
        len(
            {
                _ENDED.match(text, one.end) is None
                for text, one in zip(texts, (left, right), strict=True)
            }
        )
        == 1
    )


def is_put_otherwise(span: Span, other: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether a wording tells who says it and the other copy does so right before the place.

    "Gil said. [The mayor says he thinks | he believes] it was arson": the words stand elsewhere.
    """
    text = analyses[span.report].report.text
    before = analyses[other.report].report.text[max(0, other.start - _REACH) : other.start]
    last = [word.fold for word in find_words(before)][-1:]
    says = {word.fold for word in find_words(text, span.start, span.end)} & REPORTING_VERBS.keys()
    return bool(says and last and last[0] in REPORTING_VERBS)


def are_of_one_kind(left: str, right: str) -> bool:
    """Return whether two wordings can be other words for one thing."""
    one, other = ([word.fold for word in find_words(text)] for text in (left, right))
    if not one or not other:
        return True
    if _tells_who_says(one) != _tells_who_says(other) and not (_says(one) and _says(other)):
        return False
    relations = {_RELATIONS.get(one[0]), _RELATIONS.get(other[0])} - {None}
    return len(relations) < 2 or not (_has_matter(one) and _has_matter(other))


def _tells_who_says(folds: Sequence[str]) -> bool:
    """Return whether words are a speaker and a verb of speech, or "according to" somebody."""
    if folds[:2] == ["according", "to"]:
        return True
    return len(folds) > 1 and folds[-1] in REPORTING_VERBS


def _says(folds: Sequence[str]) -> bool:
    return folds[:2] == ["according", "to"] or not REPORTING_VERBS.keys().isdisjoint(folds)


def _has_matter(folds: Sequence[str]) -> bool:
    return any(fold not in STOP_WORDS for fold in folds[1:])
