"""Words by which two tellings of one happening are known again.

Reads     one report, its sentences and expressions of time
Writes    per sentence: the words that carry subject matter, with names told apart
Method    stems of content words; a word with a capital that is not the first of its sentence is a
          name, and so is any other place in the pile where it is written so
Cost      linear in the words
Limits    a name that only ever starts a sentence is taken for a common word
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.text.languages.en import times as words
from stateofplay.text.languages.en.roles import TITLE_HEADS
from stateofplay.text.tokens import STOP_WORDS, find_words, stem

# Words of time, of telling and of office: they stand in any sentence and tie no two together.
NO_SUBJECT = (
    STOP_WORDS
    | TITLE_HEADS
    | words.MONTHS.keys()
    | words.WEEKDAYS.keys()
    | frozenset(
        """day days week weeks month months year years today yesterday tomorrow tonight morning
        evening night spoke speak speaking told tell telling saying added adding reported report
        reports reporter reporters called asked new news agency meanwhile according ago later
        earlier early late told now not no prime deputy vice acting interim
        former leader leaders organiser organizer""".split()
    )
)


_FIGURES = frozenset(stem(word) for word in (*words.NUMBERS, "thousand", "million", "billion"))
_NAME_GAP = 4  # characters between two words of one name: a space, or an initial and its point


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


def names_in(analysis: Analysis) -> set[str]:
    """Return the folded words that a report writes with a capital inside a sentence of its body."""
    rows = _rows(analysis)
    return {fold for row in rows for _, fold, written, first in row if _is_capital(written, first)}


def find_terms(analysis: Analysis, names: Set[str]) -> list[tuple[Term, ...]]:
    """Return the terms of each sentence, in the order of the sentences.

    Args:
        analysis: of the report.
        names: words known as names, from this report and the rest of the pile.
    """
    return [tuple(_term(word, names) for word in row) for row in _rows(analysis)]


def _rows(analysis: Analysis) -> list[list[tuple[int, str, str, bool]]]:
    in_times = {n for m in analysis.times for n in range(m.span.start, m.span.end)}
    return [_words(analysis.report, sentence, in_times) for sentence in analysis.sentences]


def _words(
    report: Report, sentence: Sentence, in_times: Set[int]
) -> list[tuple[int, str, str, bool]]:
    row = []
    is_first = True
    for word in find_words(report.text, sentence.span.start, sentence.span.end):
        written = report.text[word.start : word.end]
        has_subject = word.fold not in NO_SUBJECT and word.start not in in_times
        if has_subject and (len(word.fold) > 1 or word.fold.isdigit()):
            row.append((word.start, word.fold, written, is_first or sentence.role == "title"))
        is_first = False
    return row


def _is_capital(written: str, is_first: bool) -> bool:
    return not is_first and written[0].isupper()


def _term(word: tuple[int, str, str, bool], names: Set[str]) -> Term:
    start, fold, written, _ = word
    is_name = fold in names and written[0].isupper()
    return Term(start, fold if is_name else stem(fold), is_name, written)


def count_names(terms: Iterable[Term], wanted: Set[str]) -> int:
    """Return how many names with a wanted word there are; `Ruth Ames` is one name of two words."""
    count = 0
    last_end = -_NAME_GAP - 1
    seen: set[str] = set()
    for term in terms:
        if not term.is_name:
            continue
        is_new = term.start - last_end > _NAME_GAP
        last_end = term.start + len(term.written)
        if term.key in wanted and term.key not in seen:
            count += is_new or not seen
            seen.add(term.key)
    return count


def figures_in(terms: Iterable[Term]) -> frozenset[str]:
    """Return the numbers, in digits or words, that are no part of a time."""
    return frozenset(t.key for t in terms if t.key[0].isdigit() or t.key in _FIGURES)


def keys(terms: Iterable[Term]) -> frozenset[str]:
    """Return the distinct keys."""
    return frozenset(term.key for term in terms)
