"""Acts that are told to be done, and not by whom: "The talks were called off".

Reads     a sentence made ready, with its tree
Writes    clauses whose doers are nobody, in text order; the content is what stands as subject
Method    a participle of a table (`act_doerless`) under "was", "has been" or "will be", in the
          main clause, in what somebody says or after "after"; the head of its subject
          stands in the list of the participle. Whoever stands behind "on", "to" or "against" is
          the recipient. With "by", "with" or "between" behind it the sentence tells who did it
Source    Universal Dependencies
Cost      linear in the words
Limits    "it was called off" is not read, nor are people told by name: arrests of single persons
          are seldom part of a dispute
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.grammar import case_of, fold_of, place_at
from stateofplay.moves.phrase_actors import actor_at, owner_in
from stateofplay.moves.phrases import after_phrase
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import Modality, VerbGroup
from stateofplay.text.languages.en.act_doerless import (
    DOERLESS_LINES,
    DONE_TO,
    NONE_MEANT,
    OFTEN,
)
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.parser.tree import Tree

_PARTICIPLES = frozenset({"VBN", "VBD"})
_HELPERS = frozenset({"aux", "aux:pass"})
_DONE = frozenset("was were been has have had".split())
_PLANNED = frozenset("will be".split())
_NOW = frozenset("has have".split())
_MAIN = frozenset({"root", "ccomp", "parataxis"})
_TELLING_WHO = frozenset("by with between among".split())
_TO_WHOM = frozenset("on against to".split())
_DONE_TO_OWNER: frozenset[Act] = frozenset({"reject", "agree", "coerce"})
_FROM_OWNER = frozenset("expelled frozen revoked".split())
_LEADING = frozenset("and but after".split())  # where the parser takes them to the noun
_DURATIONS = frozenset("hours day days week weeks month months year years".split())
_LOOSE = frozenset({"acl", "acl:relcl", "appos", "punct", "parataxis"})


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the table: words behind the participle, the act, heads of its subject."""

    verb: ActVerb
    heads: frozenset[str]


@cache
def _table() -> dict[str, tuple[_Line, ...]]:
    """Return participle -> its lines, the longest phrase first, then in the order of the table."""
    found: dict[str, list[_Line]] = {}
    for line in DOERLESS_LINES.strip().splitlines():
        phrase, act, mode, lists = (part.strip() for part in line.split("|"))
        first, *rest = phrase.split()
        told: Act = act  # type: ignore[assignment]  # the table is tested against Act
        verb = ActVerb(tuple(rest), told, None if mode == "-" else mode, ())
        nouns = {noun for name in lists.split() for noun in DONE_TO[name].split()}
        found.setdefault(first, []).append(
            _Line(verb, frozenset(nouns | {noun + "s" for noun in nouns}))
        )
    return {first: tuple(sorted(x, key=lambda o: -len(o.verb.rest))) for first, x in found.items()}


def find_doerless(reading: Reading) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the acts of a sentence that nobody is told to do; their subject has no actors."""
    tree = reading.tree
    if tree is None or reading.text[reading.words[-1].end : reading.end].strip().startswith("?"):
        return
    for place in range(len(reading.words)):
        lines = _table().get(reading.fold(place))
        at = None if lines is None else tree.at(reading.words[place].start)
        if lines is None or at is None or tree.fine[at] not in _PARTICIPLES:
            continue
        found = _read(reading, tree, place, at, lines)
        if found is not None:
            yield found


def _read(
    reading: Reading, tree: Tree, place: int, at: int, lines: Sequence[_Line]
) -> tuple[ActClause, Subject] | None:
    passive = _passive_of(tree, at)
    noun = None if passive is None else _subject(tree, at, passive)
    if passive is None or noun is None or not _is_told(reading, tree, at, passive):
        return None
    folds = [fold_of(reading, tree, c) for c in tree.children(passive)
             if tree.relations[c] in _HELPERS]  # fmt: skip
    is_planned = _PLANNED.issuperset(folds)
    if not (is_planned or _DONE.issuperset(folds)) or not _is_some(reading, tree, noun):
        return None
    if is_planned and _is_agreed_on(reading, tree, at, passive):
        return None
    head = fold_of(reading, tree, noun)
    fits = (x for x in lines if head in x.heads and _ends(reading, place, x) is not None)
    line = next(fits, None)
    if line is None:
        return None
    modality: Modality = "planned" if is_planned else "actual"
    tense: Literal["past", "present"] = (
        "present" if is_planned or not _NOW.isdisjoint(folds) else "past"
    )
    helper = min(c for c in tree.children(passive) if tree.relations[c] in _HELPERS)
    first, last = _bounds(reading, tree, noun)
    if reading.fold(first) in (PREPOSITIONS | CONJUNCTIONS) - {"that"}:
        return None  # "before a deal was struck", "as troops free": another clause leads on
    group = VerbGroup(place_at(reading, tree, helper), place, modality, False, tense)
    start, end = reading.words[first].start, reading.words[last].end
    recipients = _recipients(reading, tree, at)
    if not recipients and (line.verb.act in _DONE_TO_OWNER or reading.fold(place) in _FROM_OWNER):
        recipients = owner_in(reading, first, end)
    return ActClause(line.verb, group, recipients, start, end, "P"), Subject(
        (), first, is_plural=False
    )


def _ends(reading: Reading, place: int, line: _Line) -> int | None:
    return after_phrase(reading, place, line.verb.rest, is_vote=False)


def _passive_of(tree: Tree, at: int) -> int | None:
    """Return the participle with the "was" of this one: its own or that it is joined to."""
    for verb in (at, tree.heads[at] if tree.relations[at] == "conj" else at):
        if any(tree.relations[c] == "aux:pass" for c in tree.children(verb)):
            return verb
    return None


def _subject(tree: Tree, at: int, passive: int) -> int | None:
    """Return the noun that a passive is told of, its own or that of the one it is joined to."""
    for verb in dict.fromkeys((at, passive)):
        for child in tree.children(verb):
            if tree.relations[child] == "nsubj:pass":
                opens = (
                    child == 0 and tree.tags[child] == "PROPN"
                )  # "Aid was cut": its capital misleads
                return child if (tree.tags[child] == "NOUN" or opens) and child < at else None
            if tree.relations[child].startswith("nsubj"):
                return None
    if tree.relations[passive] == "conj":  # "was delayed, and then was scrapped"
        return _subject(tree, tree.heads[passive], tree.heads[passive])
    return None


def _is_told(reading: Reading, tree: Tree, at: int, passive: int) -> bool:
    """Return whether a passive is told as done, plainly, and nobody is told to do it."""
    top = passive
    while tree.relations[top] == "conj":
        top = tree.heads[top]
    marks = {
        fold_of(reading, tree, c)
        for verb in {at, passive, top}
        for c in tree.children(verb)
        if tree.relations[c] == "mark" or tree.fine[c] in ("WRB", "WP", "WDT")
    }
    if tree.relations[top] == "advcl" and tree.tags[top] == "VERB":
        if marks != {"after"}:
            return False
    elif tree.relations[top] not in _MAIN or not marks <= {"that"}:
        return False
    for verb in {at, passive}:
        for child in tree.children(verb):
            word = fold_of(reading, tree, child)
            tells_who = tree.relations[child].startswith("obl") and _names(reading, tree, child)
            if word in OFTEN or tells_who or tree.relations[child] == "obj":
                return False
            if tree.relations[child] == "advcl" and _is_open(reading, tree, child):
                return False
    return True


def _is_agreed_on(reading: Reading, tree: Tree, at: int, passive: int) -> bool:
    """Return whether what is to be done is what a plan holds: "under the pact", "the pact says"."""
    if any(case_of(reading, tree, c) == "under" for v in {at, passive} for c in tree.children(v)):
        return True
    teller = tree.heads[passive] if tree.relations[passive] == "ccomp" else -1
    return teller >= 0 and any(
        tree.relations[c] == "nsubj" and fold_of(reading, tree, c) in _papers()
        for c in tree.children(teller)
    )


@cache
def _papers() -> frozenset[str]:
    nouns = {noun for name in ("plan", "accord") for noun in DONE_TO[name].split()}
    return frozenset(nouns | {noun + "s" for noun in nouns} | {"law", "text", "statement"})


def _is_open(reading: Reading, tree: Tree, clause: int) -> bool:
    """Return whether a clause makes what is told hang on it: "if", "unless"."""
    return any(
        tree.relations[c] == "mark" and fold_of(reading, tree, c) in ("if", "unless")
        for c in tree.children(clause)
    )


def _names(reading: Reading, tree: Tree, noun: int) -> bool:
    """Return whether "by Besk" or "between Arland and Besk" tells who did it, and no day."""
    is_timed = place_at(reading, tree, noun) in reading.timed
    is_timed = is_timed or fold_of(reading, tree, noun) in _DURATIONS
    return case_of(reading, tree, noun) in _TELLING_WHO and not is_timed


def _is_some(reading: Reading, tree: Tree, noun: int) -> bool:
    """Return whether a noun means something certain: not "no deal", "any talks"."""
    return NONE_MEANT.isdisjoint(
        fold_of(reading, tree, c) for c in tree.children(noun) if tree.relations[c] != "nmod"
    )


def _bounds(reading: Reading, tree: Tree, noun: int) -> tuple[int, int]:
    """Return the first and last word of a noun phrase without the clauses that tell more of it."""
    kept = [noun]
    for child in tree.children(noun):
        if tree.relations[child] not in _LOOSE:
            first, end = tree.subtree(child)
            kept += [first, end - 1]
    first = place_at(reading, tree, min(kept))
    first -= reading.fold(first) == "of" and first > 0  # "four of the crews"
    while reading.fold(first) in _LEADING:
        first += 1
    return first, place_at(reading, tree, max(kept))


def _recipients(reading: Reading, tree: Tree, at: int) -> tuple[str, ...]:
    """Return who stands behind "on", "to" or "against": "sanctions were imposed on Besk"."""
    for child in tree.children(at):
        is_behind = child > at and tree.relations[child].startswith("obl")
        if is_behind and case_of(reading, tree, child) in _TO_WHOM:
            first, _ = tree.subtree(child)
            place = place_at(reading, tree, first)
            named = actor_at(reading, place + 1) or actor_at(reading, place)
            if named is not None:
                return (named[0],)
    return ()
