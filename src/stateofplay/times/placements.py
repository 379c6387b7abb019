"""Happenings that some report puts on the calendar: the clause and the interval it names.

Reads     analyses with resolved times
Writes    placements, sorted by report and place
Method    a clause with a date that says when it happened; deadlines and starting points ("by",
          "until", "since" a date) place nothing
Cost      linear in the sentences and times of the report, but for the dates of one sentence,
          each with each; sentences are bounded, see `text.sentences`
Limits    clauses are cut at marks and conjunctions, not parsed
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.text.inside import mentions_inside
from stateofplay.times.terms import Term, keys

_MAX_DAYS = 366  # a year: what is vaguer dates no report
_NEAR_DAYS = 14  # what happened longer ago is no news of the report that places it
_BOUNDARY = re.compile(
    r"[;:]|\s[-–—]\s|—|\b(?:after|before|while|whereas|although|though|but|based\s+on|following|"
    r"in\s+which|under\s+which|during\s+which|unlike|despite|in\s+response\s+to)\b|,\s+(?:who|which)\b",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"\b(?:by|until|till|before|since|from|after|ahead\s+of|for|than|between|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Placement:
    """One clause that a report puts on the calendar."""

    analysis: Analysis
    sentence: Sentence
    mention: TimeMention
    when: When
    terms: tuple[Term, ...]

    @property
    def is_near(self) -> bool:
        """Whether the report that places it tells it within days: its own news, not the past."""
        published = self.analysis.report.published
        if published is None:
            return self.mention.is_relative
        after = (published.when.start - self.when.end).days
        before = (self.when.start - published.when.end).days
        return max(after, before) <= _NEAR_DAYS

    @property
    def words(self) -> frozenset[str]:
        """Distinct keys of the clause."""
        return keys(self.terms)


def find_placements(analysis: Analysis, terms: Sequence[tuple[Term, ...]]) -> list[Placement]:
    """Return what one report places on the calendar."""
    found = []
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for sentence, row, times in zip(analysis.sentences, terms, of_sentence, strict=True):
        dated = [m for m in times if _places(analysis, m)]
        for mention in dated:
            clause = _clause(analysis.report.text, sentence, mention)
            inside = [t for t in row if clause[0] <= t.start < clause[1]]
            rivals = [m for m in dated if clause[0] <= m.span.start < clause[1]]
            if len(rivals) > 1:  # which of the two dates the happening has, nobody can tell
                continue
            assert mention.when is not None
            found.append(Placement(analysis, sentence, mention, mention.when, tuple(inside)))
    return found


def _places(analysis: Analysis, mention: TimeMention) -> bool:
    if mention.type not in ("DATE", "TIME") or mention.when is None:
        return False
    if mention.when.n_days > _MAX_DAYS or mention.when.mod in ("before", "after"):
        return False
    published = analysis.report.published
    if published is not None and mention.when.start > published.when.end:
        return False  # planned: a report of the day and one of the weeks before tell it alike
    start = mention.span.start
    return _NO_PLACE.search(analysis.report.text[max(0, start - 14) : start]) is None


def _clause(text: str, sentence: Sentence, mention: TimeMention) -> tuple[int, int]:
    start, end = sentence.span.start, sentence.span.end
    for cut in _BOUNDARY.finditer(text, start, end):
        if cut.end() <= mention.span.start:
            start = cut.end()
        elif cut.start() >= mention.span.end:
            return start, cut.start()
    return start, end
