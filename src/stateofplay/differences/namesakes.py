"""Persons by full name, report by report, and whether two of them are one.

Reads     analyses
Writes    persons: a full name in a report with every place it stands at
Method    two reports mean the same person by the same name that have another name of more than one
          word in common, and enough of their rare words. Who wrote or edited a report is nobody
          in it
Cost      linear in the names
Limits    whoever is named by a surname only
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity

_MARKS = re.compile(r"[^\w\s]+")
_LOST = re.compile(r" [b-hj-z]\b(?!')")  # a letter that the page could not show parts a name
_STAFF = re.compile(r"\b(?:(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ritten) by|By:?)\b[^.]*$")
_STAFF_REACH = 300  # characters before a name in which the list of those who wrote begins
_MAX_WORDS = 4  # of a full name; longer ones are lists


@dataclass(frozen=True)
class Person:
    """A full name in one report.

    Args:
        analysis: of the report.
        key: the name as it compares.
        printed: as it is printed first.
        spans: every place it stands at.
        others: the other names of more than one word in the report, as they compare.
        words: of matter of the whole report.
    """

    analysis: Analysis
    key: str
    printed: str
    spans: tuple[Span, ...]
    others: frozenset[str]
    words: frozenset[str]

    def is_one_with(self, other: Person, rarity: Rarity, min_overlap: float) -> bool:
        """Return whether two reports that may mean one person tell of the same things."""
        if not (self.others & other.others) - {self.key, other.key}:
            return False
        return rarity.overlap(self.words, other.words) >= min_overlap

    def days_before(self, other: Person) -> int | None:
        """Return by how many days the report came out before another, `None` if not known."""
        one, two = self.analysis.report.published, other.analysis.report.published
        return None if one is None or two is None else (two.when.start - one.when.start).days


def find_persons(
    analyses: Sequence[Analysis], words: Mapping[str, frozenset[str]]
) -> dict[str, list[Person]]:
    """Return the persons by name, in order of the analyses.

    Args:
        analyses: of the reports.
        words: of matter, by report id.
    """
    found: dict[str, list[Person]] = defaultdict(list)
    for analysis in analyses:
        places: dict[str, list[Span]] = defaultdict(list)
        others: set[str] = set()
        for name in analysis.names:
            key = name_key(name.name)
            n_words = len(key.split())
            if n_words < 2:
                continue
            others.add(key)
            is_person = name.kind == "person" and name.is_sure and n_words <= _MAX_WORDS
            if is_person and not _is_of_staff(name.span, analysis.report.text):
                places[key].append(name.span)
        for key, spans in places.items():
            printed = " ".join(analysis.report.exact(spans[0]).split())
            told = words[analysis.report.id]
            person = Person(analysis, key, printed, tuple(spans), frozenset(others), told)
            found[key].append(person)
    return dict(found)


def _is_of_staff(span: Span, text: str) -> bool:
    """Return whether a name is one of those who wrote, or has lost a letter: "Bj rn"."""
    if _LOST.match(text, span.end):
        return True
    return _STAFF.search(text[max(0, span.start - _STAFF_REACH) : span.start]) is not None


def name_key(name: str) -> str:
    """Return a name without case, accents and marks inside its words: "De’Shaun", "Deshaun"."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(_MARKS.sub("", letters).split())
