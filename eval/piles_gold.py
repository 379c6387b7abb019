"""A pile with its ideal dossier, and what the program shows of it.

`eval/gold/README.md` tells how an ideal dossier is written. Everything here looks things up; what
counts as right stands in `piles_match`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from stateofplay.api import build
from stateofplay.export.contract import contract
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.text.tokens import find_words

_SAME_SHARE = 0.5  # of the shorter of two stretches: enough to be one sentence
_SMALL = frozenset("the a an of and 's".split())


@dataclass(frozen=True)
class Pile:
    """An ideal dossier beside the one that the program makes of the same reports.

    Args:
        name: of the file, without its suffix.
        gold: the ideal, as it is written.
        document: of the program, the objects of `dossier.json`.
        texts: report id -> text.
    """

    name: str
    gold: Mapping[str, Any]
    document: Mapping[str, Any]
    texts: Mapping[str, str]

    @cached_property
    def reports(self) -> dict[str, str]:
        """Name of a file -> id of its report."""
        return {Path(one["file"]).name: one["id"] for one in self.document["reports"]}

    @cached_property
    def _actors(self) -> dict[str, Any]:
        return {actor["id"]: actor for actor in self.document["actors"]}

    @cached_property
    def issues(self) -> dict[str, str]:
        """Issue id -> name."""
        return {issue["id"]: issue["name"] for issue in self.document["issues"]}

    @cached_property
    def moves(self) -> dict[str, Any]:
        """Move id -> move."""
        return {move["id"]: move for move in self.document["moves"]}

    def names(self, actors: Iterable[str], *, with_party: bool = True) -> set[str]:
        """Return the names shown of actors, and of the parties they belong to, ready to compare."""
        found: set[str] = set()
        for actor in actors:
            seen: set[str] = set()
            at: str | None = actor
            while at is not None and at not in seen:
                seen.add(at)
                found.add(as_name(self._actors[at]["name"]))
                at = self._actors[at]["member_of"] if with_party else None
        return found

    def shown_name(self, actor: str | None) -> str | None:
        """Return the name that is shown of an actor."""
        return None if actor is None else self._actors[actor]["name"]

    def party_names(self, parties: Iterable[str]) -> set[str]:
        """Return all names that the ideal allows for its parties, ready to compare."""
        known = {one["name"]: one["names"] for one in self.gold["parties"]}
        return {as_name(name) for party in parties for name in known.get(party, [party])}

    def is_told(self, evidence: Sequence[Mapping[str, str]], citations: Iterable[Any]) -> bool:
        """Return whether one of the citations is one of the sentences of the ideal."""
        places = [self.place(one) for one in evidence]
        return any(_is_same(place, cited) for cited in citations for place in places)

    def place(self, evidence: Mapping[str, str]) -> tuple[str, int, int]:
        """Return report id, start and end of a sentence of the ideal.

        Raises:
            ValueError: the report does not hold the sentence.
        """
        report = self.reports[evidence["file"]]
        start = self.texts[report].find(evidence["sentence"])
        if start < 0:
            raise ValueError(f"{evidence['file']} does not hold {evidence['sentence']!r}")
        return report, start, start + len(evidence["sentence"])


def read_pile(path: Path) -> Pile:
    """Read an ideal dossier and run the program on the reports that it names."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    meta = path.parent / gold["meta"] if gold["meta"] else None
    dossier = build([path.parent / gold["reports"]], meta=meta)
    texts = {report.id: report.text for report in dossier.reports}
    return Pile(path.stem, gold, contract(dossier), texts)


def as_name(name: str) -> str:
    """Return a name without article, capitals and marks."""
    return " ".join(word for word in _folds(name) if word not in _SMALL)


def has_words(long: str, short: str) -> bool:
    """Return whether the words of one text stand in the other, in a row."""
    words = f" {' '.join(_folds(short))} "
    return bool(words.strip()) and words in f" {' '.join(_folds(long))} "


def _folds(text: str) -> list[str]:
    return [word.fold for word in find_words(text.replace("’", "'"))]


def is_when(allowed: Sequence[str | None], shown: Mapping[str, str] | None) -> bool:
    """Return whether a time is one of those allowed.

    Args:
        allowed: days, months or years as EDTF writes them, which must be met exactly; two of them
            with a slash between allow any stretch inside, and a bound ("by 9 May") that ends there;
            `None` allows that no time is told.
        shown: of the program.
    """
    if shown is None:
        return None in allowed
    end = shown["end"]
    start = end if shown["mod"] == "before" else shown["start"]
    for value in filter(None, allowed):
        is_stretch, (first, last) = "/" in value, days_of(value)
        is_exact = (start, end) == (first, last) and shown["mod"] != "before"
        if is_exact or (is_stretch and first <= start and end <= last):
            return True
    return False


def days_of(value: str) -> tuple[str, str]:
    """Return the first and last day of a time as it stands in an ideal dossier."""
    first, _, last = value.partition("/")
    return _when(first).start.isoformat(), _when(last or first).end.isoformat()


def _when(value: str) -> When:
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return year_of(parts[0])
    month = month_of(parts[0], parts[1])
    return month if len(parts) == 2 else day_of(month.start.replace(day=parts[2]))


def _is_same(place: tuple[str, int, int], cited: Mapping[str, Any]) -> bool:
    report, start, end = place
    if report != cited["report"]:
        return False
    shared = min(end, cited["end"]) - max(start, cited["start"])
    return shared >= _SAME_SHARE * min(end - start, cited["end"] - cited["start"]) > 0
