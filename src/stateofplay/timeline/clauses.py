"""Clauses of a sentence, and the verb that a time mention belongs to.

Reads     the words and verb phrases of one sentence
Writes    clauses in text order; for a mention, its verb
Method    a clause opens at a word such as "which" or "after", at a dash, or at a comma or "and"
          with a verb on both sides; a mention belongs to the last verb before it in its clause,
          else to the first after it, else to the nearest clause that can carry it
Cost      linear in the words
Limits    a list of verbs without commas stays one clause
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.text.tokens import Word
from stateofplay.text.verbs import VerbPhrase

RELATIVE = frozenset("which who whom whose where that".split())
# They open a clause, or stand before a bare noun: "after talks on Monday".
PREPOSITIONAL = frozenset("after before since until following amid despite ahead".split())
_OPENERS = (
    RELATIVE | PREPOSITIONAL | frozenset("when while although though because if unless as".split())
)
_JOINERS = frozenset("and but or".split())
_BEFORE_THAT = frozenset("in of on at by for from to with until since during".split())
_MARKS = re.compile(r"[;:]|,|\s[-–—]+\s|—")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence; `opener` is the word that opens it when that is a clause word."""

    start: int
    end: int
    opener: str | None
    verbs: tuple[VerbPhrase, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    at: int
    kind: str  # "edge", "mark", "open", "join"
    word: str | None = None


def split_clauses(
    text: str,
    start: int,
    end: int,
    words: Sequence[Word],
    verbs: Sequence[VerbPhrase],
    edges: Sequence[int] = (),
) -> tuple[Clause, ...]:
    """Return the clauses of `text[start:end]`; together they cover it.

    Args:
        text: the text that everything counts in.
        start: of the sentence.
        end: of the sentence.
        words: of the sentence.
        verbs: of the sentence.
        edges: places where quoted words begin or end; a clause never runs across one.
    """
    cuts = _possible_cuts(text, start, end, words, edges)
    starts = [_Cut(start, "edge")]
    for place, cut in enumerate(cuts):
        following = cuts[place + 1].at if place + 1 < len(cuts) else end
        has_next = _has_verb(verbs, cut.at, following)
        has_now = _has_verb(verbs, starts[-1].at, cut.at)
        if _cuts(cut, has_now, has_next):
            starts.append(cut)
    ends = [cut.at for cut in starts[1:]] + [end]
    return tuple(
        Clause(
            cut.at,
            stop,
            cut.word,
            tuple(verb for verb in verbs if cut.at <= verb.start < stop),
        )
        for cut, stop in zip(starts, ends, strict=True)
        if cut.at < stop
    )


def _possible_cuts(
    text: str, start: int, end: int, words: Sequence[Word], edges: Sequence[int]
) -> list[_Cut]:
    cuts = [_Cut(edge, "edge") for edge in edges if start < edge < end]
    for match in _MARKS.finditer(text, start, end):
        kind = "join" if match.group() == "," else "mark"
        if match.group() == "," and _is_in_number(text, match.start()):
            continue
        cuts.append(_Cut(match.start(), kind))
    for place, word in enumerate(words):
        if word.start == start:
            continue
        before = words[place - 1].fold if place else ""
        if word.fold == "that" and before in _BEFORE_THAT:
            continue  # "in June of that year"
        if word.fold in _OPENERS:
            cuts.append(_Cut(word.start, "open", word.fold))
        elif word.fold in _JOINERS:
            cuts.append(_Cut(word.start, "join"))
    return sorted(cuts, key=lambda cut: (cut.at, cut.kind))


def _is_in_number(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _has_verb(verbs: Sequence[VerbPhrase], start: int, end: int) -> bool:
    return any(start <= verb.start < end for verb in verbs)


def _cuts(cut: _Cut, has_now: bool, has_next: bool) -> bool:
    if cut.kind in ("edge", "mark"):
        return True
    if cut.kind == "open":
        return has_next or cut.word in PREPOSITIONAL
    return has_now and has_next


def clause_of(clauses: Sequence[Clause], at: int) -> int:
    """Return the place of the clause that holds character `at`."""
    for place, clause in enumerate(clauses):
        if clause.start <= at < clause.end:
            return place
    return len(clauses) - 1


def verb_of(clauses: Sequence[Clause], place: int, start: int) -> tuple[VerbPhrase, int] | None:
    """Return the verb that a mention at `start` in clause `place` belongs to, with its clause."""
    own = clauses[place]
    before = [verb for verb in own.verbs if verb.end <= start]
    if before:
        return _not_an_adjective(before), place
    after = [verb for verb in own.verbs if verb.start >= start]
    if after:
        finite = [verb for verb in after if verb.is_finite]
        return (finite or after)[0], place
    if own.opener in PREPOSITIONAL:
        return None
    return _verb_nearby(clauses, place)


def _not_an_adjective(before: Sequence[VerbPhrase]) -> VerbPhrase:
    """Return the last verb; of "closed the northern fishing port", the finite one."""
    last = before[-1]
    if last.tense != "gerund" or last.is_saying:
        return last
    finite = [verb for verb in before if verb.is_finite]
    return finite[-1] if finite else last


def _verb_nearby(clauses: Sequence[Clause], place: int) -> tuple[VerbPhrase, int] | None:
    """Look ahead past relative clauses, then back."""
    for later in range(place + 1, len(clauses)):
        clause = clauses[later]
        if clause.verbs and clause.opener not in RELATIVE:
            return clause.verbs[0], later
    return verb_before(clauses, place)


def verb_before(clauses: Sequence[Clause], place: int) -> tuple[VerbPhrase, int] | None:
    """Return the last verb of the clauses before `place`, with its clause."""
    for earlier in range(place - 1, -1, -1):
        if clauses[earlier].verbs:
            return clauses[earlier].verbs[-1], earlier
    return None
