"""Words by which two tellings of one happening are known again.

Reads     one report and its sentences
Writes    per sentence: the words that carry subject matter, with names told apart
Method    stems of content words; a word with a capital that is not the first of its sentence is a
          name, and so is any other place in the report where it is written so
Limits    a name that only ever starts a sentence is taken for a common word
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.text.languages.en import times as words
from stateofplay.text.tokens import STOP_WORDS, find_words, stem

# Words of time and of telling: they stand in any sentence and tie no two together.
_NO_SUBJECT = (
    STOP_WORDS
    | words.MONTHS.keys()
    | words.WEEKDAYS.keys()
    | frozenset(
        """day days week weeks month months year years today yesterday tomorrow tonight morning
        evening night spoke speak speaking told tell telling saying added adding reported report
        reports reporter reporters called asked new news agency meanwhile according ago later
        earlier early late told now mr mrs ms dr""".split()
    )
)


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a sentence.

    Args:
        start: of the word, in `report.text`.
        key: the stem, or the folded name.
        is_name: whether it is written as a name.
        written: as in the text.
    """

    start: int
    key: str
    is_name: bool
    written: str


def find_terms(report: Report, sentences: Sequence[Sentence]) -> list[tuple[Term, ...]]:
    """Return the terms of each sentence, in the order of the sentences."""
    found = [_words(report, sentence) for sentence in sentences]
    names = {fold for row in found for _, fold, written, first in row if _is_capital(written, first)}
    return [tuple(_term(word, names) for word in row) for row in found]


def _words(report: Report, sentence: Sentence) -> list[tuple[int, str, str, bool]]:
    row = []
    is_first = True
    for word in find_words(report.text, sentence.span.start, sentence.span.end):
        written = report.text[word.start : word.end]
        if word.fold not in _NO_SUBJECT and not word.fold[0].isdigit() and len(word.fold) > 1:
            row.append((word.start, word.fold, written, is_first or sentence.role == "title"))
        is_first = False
    return row


def _is_capital(written: str, is_first: bool) -> bool:
    return not is_first and written[0].isupper()


def _term(word: tuple[int, str, str, bool], names: set[str]) -> Term:
    start, fold, written, _ = word
    is_name = fold in names and written[0].isupper()
    return Term(start, fold if is_name else stem(fold), is_name, written)


def keys(terms: Iterable[Term]) -> frozenset[str]:
    """Return the distinct keys."""
    return frozenset(term.key for term in terms)
