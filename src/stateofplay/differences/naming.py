"""Different names for one thing.

Reads     analyses, actors, entries
Writes    differences of kind `naming`
Method    phrases that give two names ("known as A in X and B in Y") put names side by side; phrases
          that share a name are one difference; every report that prints a name stands behind it.
          A paper of one year called by two nouns ("joint statement", "joint declaration") is found
          among the tellings of one entry
Cost      linear in the text
Limits    names that no report puts side by side are not compared
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from stateofplay.differences.called import find_called
from stateofplay.differences.name_pairs import Named, find_name_groups
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Entry, Side
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.similarity import act_stem, names_paper
from stateofplay.text.tokens import STOP_WORDS, find_words


@dataclass(slots=True)
class _Name:
    """One name over the pile."""

    printed: str
    users: set[str] = field(default_factory=set)
    given: list[Span] = field(default_factory=list)


def find_naming(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> Iterator[Difference]:
    """Yield the differences of kind `naming`, in no particular order."""
    names: dict[str, _Name] = {}
    together: list[tuple[str, ...]] = []
    for analysis in analyses:
        together += _read_report(analysis, names)
    reports = {analysis.report.id: analysis.report for analysis in analyses}
    for group in _joined(together):
        yield _difference(sorted(group), names, reports)
    told: set[str] = set()
    for entry in sorted(entries, key=lambda one: (one.when.start, one.when.end, one.id)):
        for difference in _papers(entry, reports):
            names_told = " ".join(side.value for side in difference.sides)
            if names_told not in told:
                told.add(names_told)
                yield difference


def _read_report(analysis: Analysis, names: dict[str, _Name]) -> list[tuple[str, ...]]:
    """Record the names of one report; return which of them name one thing."""
    report = analysis.report
    together = []
    bounds = [(one.span.start, one.span.end) for one in analysis.sentences]
    given = [group for start, end in bounds for group in find_name_groups(report.text, start, end)]
    for group in (*given, *find_called(report.text, bounds)):
        if _are_persons(group, analysis):
            continue  # "Ann Lee, known as Nurse Pym in The Ward": a player and a part
        keys = []
        for named in group:
            printed = " ".join(report.text[named.start : named.end].split())
            key = _key(printed)
            name = names.setdefault(key, _Name(printed))
            name.printed = min(name.printed, printed)
            name.given.append(Span(report.id, named.start, named.end))
            if named.user is not None:
                name.users.add(_without_article(" ".join(named.user.split())))
            keys.append(key)
        together.append(tuple(keys))
    return together


def _are_persons(group: Iterable[Named], analysis: Analysis) -> bool:
    """Return whether all names of a group are of persons."""
    kinds = set()
    for named in group:
        first = bisect_left(analysis.names, named.start, key=lambda one: one.span.end - 1)
        inside = [
            one.kind for one in analysis.names[first : first + 1] if one.span.start < named.end
        ]
        kinds.add(inside[0] if inside else None)
    return kinds == {"person"}


def _key(printed: str) -> str:
    return re.sub(r"^the\s+", "", printed.casefold().replace("’", "'"))


def _without_article(user: str) -> str:
    return re.sub(r"^the\s+", "", user)


def _joined(together: Iterable[tuple[str, ...]]) -> list[set[str]]:
    """Return the connected groups of names, two or more each."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        parent.setdefault(key, key)
        while parent[key] != key:
            key = parent[key]
        return key

    for keys in sorted(together):
        for key in keys[1:]:
            parent[max(root(keys[0]), root(key))] = min(root(keys[0]), root(key))
    groups: dict[str, set[str]] = defaultdict(set)
    for key in parent:
        groups[root(key)].add(key)
    return [group for group in groups.values() if len(group) > 1]


def _difference(
    keys: Sequence[str], names: dict[str, _Name], reports: dict[str, Report]
) -> Difference:
    sides = [Side(names[key].printed, _evidence(names[key], reports)) for key in keys]
    sides.sort(key=lambda side: (-len(side.evidence), side.value))
    told = {names[key].printed: sorted(names[key].users) for key in keys}
    about = "; ".join(
        f"{side.value} ({', '.join(told[side.value])})" if told[side.value] else side.value
        for side in sides
    )
    return Difference("naming", about, tuple(sides))


def _evidence(name: _Name, reports: dict[str, Report]) -> tuple[Span, ...]:
    """Return where phrases give the name, and the first printing in every other report."""
    given = set(name.given)
    seen = {span.report for span in given}
    words = r"\s+".join(re.escape(word) for word in name.printed.split())
    pattern = re.compile(rf"\b{words}\b")
    for report in reports.values():
        if report.id in seen:
            continue
        match = pattern.search(report.text)
        if match and _is_running_text(report, match.start()):
            given.add(Span(report.id, match.start(), match.end()))
    return tuple(sorted(given))


def _is_running_text(report: Report, at: int) -> bool:
    return any(b.start <= at < b.end for b in report.blocks if b.role in ("title", "body"))


def _papers(entry: Entry, reports: dict[str, Report]) -> Iterator[Difference]:
    """Yield a difference where the tellings of one happening call its paper by two nouns."""
    if len(entry.reports) < 2:
        return
    found: dict[tuple[str, str], dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for span in entry.evidence:
        text = reports[span.report].text
        words = list(find_words(text, span.start, span.end))
        for before, noun in pairwise(words):
            if names_paper(noun.fold) and before.fold not in STOP_WORDS and before.fold.isalpha():
                at = Span(span.report, before.start, noun.end)
                printed = f"{before.fold} {noun.fold}"
                found[before.fold, act_stem(noun.fold)][printed].append(at)
    for by_noun in found.values():
        owners = [{span.report for span in spans} for spans in by_noun.values()]
        if len(by_noun) > 1 and not set.intersection(*owners):
            sides = (Side(noun, tuple(sorted(set(by_noun[noun])))) for noun in sorted(by_noun))
            yield Difference(
                "naming", f"{' / '.join(sorted(by_noun))} ({entry.when.says})", tuple(sides)
            )
