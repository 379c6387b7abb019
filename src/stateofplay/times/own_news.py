"""What an undated report tells as its news, apart from what it recalls.

Reads     one report's sentences, times and terms
Writes    the news of the report: the sentences that speak of now, and the words around them
Method    a sentence is news when it is told from the day of publication ("on Thursday", "today",
          "this week"), or is the title or stands in the lead; one that names a date of the past
          recalls it
Cost      linear in the sentences and times of the report
Limits    a lead that recalls without a date is taken for news
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.text.inside import mentions_inside
from stateofplay.text.tokens import find_words
from stateofplay.times.fragments import weekday_in
from stateofplay.times.reading import Tense
from stateofplay.times.tense import tense_at
from stateofplay.times.terms import Term

_LEAD_SENTENCES = 2  # of the body; the lead tells the news, what follows explains it
_NEAR_RULES = frozenset({"weekday", "day word", "part of the day", "weekday of a week"})
_RUNNING = ("this", "later this", "the end of this", "by the end of this")
# Told as done before: then an older telling of the same kind of thing is not this one.
_AGAIN = frozenset(
    """again second third fourth fifth sixth latest another return returned returning revisit
    revisited""".split()
)


@dataclass(frozen=True, slots=True)
class NewsSentence:
    """One sentence of the news of a report.

    Args:
        terms: its words.
        near: its time told from publication, `None` in title and lead.
        tense: around that time.
        weekday: 0 to 6 of a bare weekday, else `None`: `last Tuesday` may be a week off.
        is_again: whether it says that the like has happened before.
    """

    sentence: Sentence
    terms: tuple[Term, ...]
    near: TimeMention | None
    tense: Tense | None
    weekday: int | None
    is_again: bool


@dataclass(frozen=True, slots=True)
class News:
    """The news of one report: its sentences, and every word in them and beside them."""

    sentences: tuple[NewsSentence, ...]
    words: frozenset[str]

    def single_weekday(self) -> int | None:
        """Return the one weekday on which all of it happened, `None` when there is no such."""
        told = {s.weekday for s in self.sentences if s.weekday is not None}
        is_coming = any(s.weekday is not None and s.tense == "future" for s in self.sentences)
        return told.pop() if len(told) == 1 and not is_coming else None


def find_news(analysis: Analysis, terms: Sequence[tuple[Term, ...]]) -> News:
    """Return the news of a report.

    Args:
        analysis: of the report.
        terms: of each of its sentences.
    """
    chosen: list[NewsSentence] = []
    words: set[str] = set()
    n_body = 0
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for sentence, row, times in zip(analysis.sentences, terms, of_sentence, strict=True):
        n_body += sentence.role == "body"
        near = next((m for m in times if _is_near(analysis, m)), None)
        if near is None and (
            _recalls(times) or (sentence.role, n_body > _LEAD_SENTENCES) == ("body", True)
        ):
            continue
        chosen.append(_news_sentence(analysis, sentence, row, near))
        words |= {term.key for term in row}
    return News(tuple(chosen), frozenset(words))


def _news_sentence(
    analysis: Analysis, sentence: Sentence, terms: tuple[Term, ...], near: TimeMention | None
) -> NewsSentence:
    tense = None
    weekday = None
    if near is not None:
        text, span = analysis.report.text, near.span
        tense = tense_at(text, span.start, span.end, sentence.span.start, sentence.span.end)
        weekday = _bare_weekday(analysis.report.exact(span)) if near.rule == "weekday" else None
    words = find_words(analysis.report.text, sentence.span.start, sentence.span.end)
    is_again = any(word.fold in _AGAIN for word in words)
    return NewsSentence(sentence, terms, near, tense, weekday, is_again)


def _bare_weekday(words: str) -> int | None:
    """Return the weekday that is the nearest such day, `None` for last Tuesday."""
    return None if words.lower().startswith(("last", "past", "next")) else weekday_in(words)


def _is_near(analysis: Analysis, mention: TimeMention) -> bool:
    if mention.rule in _NEAR_RULES:
        return True
    if mention.rule not in ("relative unit", "part of a unit"):
        return False
    text = analysis.report.exact(mention.span).lower()
    return text.startswith(_RUNNING) or text == "earlier this week"


def _recalls(times: Sequence[TimeMention]) -> bool:
    return any(not m.is_relative and m.when is not None for m in times)
