"""Where what a verb tells goes on over words between: "agreed late on Monday to".

Reads     a sentence made ready, with its tree; the place of a verb
Writes    places where its complement starts; whom an infinitive is asked of
Method    an infinitive, a "that" clause or an object that hangs on the verb itself, behind it
Source    Universal Dependencies
Cost      linear in what hangs on the verb
Limits    an infinitive that tells why something was done hangs on the verb as well; whoever reads
          on must know that the verb takes one
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.grammar import fold_of, place_at
from stateofplay.moves.reading import Reading
from stateofplay.text.parser.tree import Tree

_CLAUSES = frozenset({"xcomp", "ccomp", "advcl"})
_MARKS = frozenset("to that".split())


def goes_on_at(reading: Reading, place: int) -> Iterator[int]:
    """Yield the places where a clause or an object of the verb at a word starts, in text order.

    Args:
        reading: the sentence.
        place: of the verb; a word that the tree takes for none has none.
    """
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[place].start)
    if tree is None or at is None or tree.tags[at] != "VERB":
        return
    for child in tree.children(at):
        if child > at and tree.relations[child] in _CLAUSES:
            opener = _opener(reading, tree, child)
            if opener is not None and opener > at:
                yield place_at(reading, tree, opener)
        elif child > at and tree.relations[child] == "obj":
            yield place_at(reading, tree, tree.subtree(child)[0])


def _opener(reading: Reading, tree: Tree, clause: int) -> int | None:
    """Return "to" or "that" before a clause; "not" before "to" goes with it by itself."""
    marks = (c for c in tree.children(clause) if tree.relations[c] == "mark")
    return next((c for c in marks if fold_of(reading, tree, c) in _MARKS), None)
