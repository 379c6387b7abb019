"""The other issues of an act: "to raise pay and bring the conductors back" is about two.

Reads     moves, the issue of each, issues
Writes    the issues that a move is about beside its own
Method    a content is parted at `and` and the like; what an issue is called in a later part is
          another issue of the act, where it asks, offers, grants or refuses something. A matter
          that codebooks tell apart, and that no other act is about, is one wherever it is named
Source    packages of terms as PA-X codes agreements: one text under each issue that it settles
Cost      linear in the words of the contents
Limits    what a part only mentions may count as what it is about
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from stateofplay.model.finding import Issue, Move
from stateofplay.moves.issue_phrases import MAX_WORDS, Phrase, stems_of
from stateofplay.moves.matters import TALKING_MARK, phrase_of_name, surely

# Acts whose terms may be a package; what is claimed or accused of is one thing.
_PACKING = frozenset(
    "request agree reject promise propose accept_if insist support concede withdraw".split()
)
_PARTS = re.compile(r",? (?:and|but|or|nor) ")


def issues_beside(
    moves: Sequence[Move], issue_of: Mapping[str, str], issues: Sequence[Issue]
) -> dict[str, tuple[str, ...]]:
    """Return move id -> ids of its other issues, in the order that its content names them."""
    names: dict[Phrase, str] = {}
    for issue in issues:
        for name in (issue.name, *issue.also):
            names.setdefault(phrase_of_name(stems_of(name)), issue.id)
    names = {one: name for one, name in names.items() if one and surely(one[0]) != TALKING_MARK}
    bare = {issue.id for issue in issues} - set(issue_of.values())
    found = {}
    for move in moves:
        if move.id not in issue_of or move.act not in _PACKING:
            continue
        named = dict.fromkeys(_named(move.content, names, bare))
        other = tuple(issue for issue in named if issue != issue_of[move.id])
        if other:
            found[move.id] = other
    return found


def _named(content: str, names: Mapping[Phrase, str], bare: set[str]) -> Iterator[str]:
    """Yield the issue that each part of a content names first, of the first part only bare ones."""
    for place, part in enumerate(_PARTS.split(content)):
        told = _in_order(stems_of(part), names)
        yield from (issue for issue in told if issue in bare)
        if place:
            yield from told[:1]


def _in_order(stems: Sequence[str], names: Mapping[Phrase, str]) -> list[str]:
    """Return the issues that stems name, the longer name before the shorter one at a place."""
    runs = (
        tuple(stems[start : start + n])
        for start in range(len(stems))
        for n in range(min(MAX_WORDS, len(stems) - start), 0, -1)
    )
    return [names[run] for run in runs if run in names]
