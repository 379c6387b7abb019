"""What an act is done to where the tree has it before the verb: "the plan, which Besk rejected".

Reads     a sentence made ready, with its tree; the place of a participle or of a verb
Writes    the noun phrase that it is done to; of a participle also who is told behind "by"
Method    a participle with "was", or one that hangs on a noun or on a clause; its subject, the noun
          or the subject of that clause is what it is done to. Without somebody known behind "by" on
          the participle itself there is nothing. A verb of a relative clause with a subject of its
          own and nothing behind it is done to the noun that the clause tells of
Source    Universal Dependencies
Cost      linear in what hangs on the participle and on its object
Limits    a participle that the parser hangs on the wrong noun is read so
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stateofplay.moves.grammar import case_of, fold_of, phrase_at, place_at, subject_head
from stateofplay.moves.reading import Reading
from stateofplay.text.parser.tree import Tree

_PARTICIPLES = frozenset({"VBN", "VBD"})
_AGENTS = frozenset({"obl:agent", "obl"})
_HELPERS = frozenset({"aux", "aux:pass"})
_HELPING = frozenset("is are was were be been has have had will".split())
_LOOSE = frozenset({"acl", "acl:relcl", "appos", "punct", "cc", "conj", "parataxis", "advcl"})
_BEHIND = frozenset({"obj", "ccomp", "xcomp", "iobj"})
# What Besk did in "the day Besk agreed" is not done to the day.
_CIRCUMSTANCES = frozenset("day days way time moment year month week reason place point".split())
_TO_WHOM = 8  # words of the doer between "whom" and its verb
_NOT = frozenset("not never n't".split())


@dataclass(frozen=True, slots=True)
class Done:
    """A participle with its object and its doer.

    Args:
        first, last: words of the object.
        helper: first word of the verb group.
        doer: first word of whoever does it.
        actors: of the doer, in text order.
        is_bare: whether no "was" stands before the participle.
    """

    first: int
    last: int
    helper: int
    doer: int
    actors: tuple[str, ...]
    is_negated: bool
    is_planned: bool
    is_bare: bool


def done_at(reading: Reading, place: int) -> Done | None:
    """Return what the participle at a word tells to be done, `None` where the tree has no doer."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[place].start)
    if tree is None or at is None or tree.fine[at] not in _PARTICIPLES:
        return None
    by = next(_agents(reading, tree, at), None)
    helpers = [c for c in tree.children(at) if tree.relations[c] in _HELPERS]
    object_ = None if by is None else _object(tree, at, is_bare=not helpers)
    if by is None or object_ is None:
        return None
    folds = {fold_of(reading, tree, c) for c in helpers}
    doer = phrase_at(reading, by, ())
    if not folds <= _HELPING or not doer.actors:
        return None
    first, last = _bounds(tree, object_, at)
    said_no = any(fold_of(reading, tree, c) in _NOT for c in tree.children(at))
    return Done(
        place_at(reading, tree, first),
        place_at(reading, tree, last),
        place_at(reading, tree, min([*helpers, at])),
        doer.first,
        doer.actors,
        said_no,
        "will" in folds,
        not helpers,
    )


def _agents(reading: Reading, tree: Tree, verb: int) -> Iterator[int]:
    for child in tree.children(verb):
        is_behind = child > verb and tree.relations[child] in _AGENTS
        if is_behind and case_of(reading, tree, child) == "by":
            yield child


def _object(tree: Tree, verb: int, *, is_bare: bool) -> int | None:
    """Return the noun that a participle tells of: its subject, or what it hangs on."""
    if not is_bare:
        found = subject_head(tree, verb)
    elif tree.relations[verb] == "acl" and tree.fine[verb] == "VBN":
        found = tree.heads[verb]
    elif any(tree.relations[c] == "mark" or tree.fine[c] == "WRB" for c in tree.children(verb)):
        found = None  # "when asked by Besk"
    elif tree.relations[verb] == "advcl" and tree.fine[verb] == "VBN":
        found = subject_head(tree, tree.heads[verb])
    else:
        found = None
    is_noun = found is not None and tree.tags[found] in ("NOUN", "PROPN")
    return found if is_noun else None


def _bounds(tree: Tree, noun: int, verb: int) -> tuple[int, int]:
    """Return the first and last word of a noun phrase without the clauses that tell more of it."""
    kept = [noun]
    for child in tree.children(noun):
        if child != verb and tree.relations[child] not in _LOOSE:
            first, end = tree.subtree(child)
            kept += [first, end - 1]
    return min(kept), max(kept)


def told_of(reading: Reading, place: int) -> tuple[int, int] | None:
    """Return the first and last word of what "which Besk rejected" or "Besk rejected" tells of."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[place].start)
    if tree is None or at is None or tree.relations[at] != "acl:relcl":
        return None
    head, children = tree.heads[at], tree.children(at)
    subject = next((c for c in children if tree.relations[c] in ("nsubj", "nsubj:outer")), None)
    is_open = all(tree.relations[c] not in _BEHIND or c < at for c in children)
    if head > at or subject is None or not is_open or tree.tags[head] != "NOUN":
        return None
    if tree.fine[subject] in ("WDT", "WP") or fold_of(reading, tree, head) in _CIRCUMSTANCES:
        return None
    marks = [c for c in children if c < subject and tree.fine[c] in ("WDT", "WP", "IN", "WRB")]
    if any(tree.relations[c] not in ("obj", "mark") or tree.children(c) for c in marks):
        return None  # "in which Besk agreed"
    first, last = _bounds(tree, head, at)
    return place_at(reading, tree, first), place_at(reading, tree, last)


def whom_at(reading: Reading, place: int) -> int | None:
    """Return the word of the tree that "whom" means before the verb at a word of the sentence."""
    for at in range(place - 2, max(0, place - _TO_WHOM), -1):
        if reading.gap(at) != "":
            return None
        if reading.fold(at) == "whom":
            is_near = reading.gap(at - 1) in ("", ",")
            tree = reading.tree if is_near else None
            return None if tree is None else tree.at(reading.words[at - 1].start)
    return None
