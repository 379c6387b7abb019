"""To whom an act is done as the tree of its sentence tells: object, owner of the object, "to Besk".

Reads     a sentence made ready, with its tree; an act
Writes    recipients, actor ids in text order
Method    what hangs on the verb: the object of verbs of asking with something asked, of blame, help
          and force; whoever stands behind a preposition that fits the act, on the verb or on its
          object; the owner of what is answered ("Besk's offer"). A noun of an act has the same
          prepositions. What hangs lower takes part in something else
Source    Universal Dependencies
Cost      linear in what hangs on the verb
Limits    recipients of a second verb that only the first verb names are missed
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.grammar import case_of, fold_of, phrase_at, predicate_at
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.receivers import RECEIVED, TABLED
from stateofplay.text.parser.tree import Tree

# Whoever is the object of these is who it is done to.
_DONE_TO: frozenset[Act] = frozenset(
    {"accuse", "support", "consult", "assault", "coerce", "sanction", "threaten", "warn", "reject"}
)
_ANSWERING: frozenset[Act] = frozenset({"agree", "accept_if", "reject", "support", "accuse"})
_GIVING: frozenset[Act] = frozenset({"propose", "promise", "aid", "concede", "accept_if"})
_ASKED = frozenset({"xcomp", "ccomp", "acl", "advcl"})
_ASKING = frozenset("on to upon from".split())


def addressees_of(
    reading: Reading, clause: ActClause, act: Act, end: int, before: Sequence[Reading]
) -> tuple[str, ...]:
    """Return to whom an act is done by the words up to `end`.

    Args:
        reading: the sentence.
        clause: the act.
        act: as it is told.
        end: one past the content.
        before: the readings of the same report before this one, in order.
    """
    tree = reading.tree
    verb = predicate_at(reading, clause.group.verb)
    if tree is None or verb is None:
        return ()
    for word in _candidates(reading, tree, verb, act):
        if tree.starts[word] < end:
            found = phrase_at(reading, word, before).actors
            if found:
                return found
    return ()


def _candidates(reading: Reading, tree: Tree, verb: int, act: Act) -> Iterator[int]:
    children = tree.children(verb)
    objects = [c for c in children if tree.relations[c] == "obj"]
    given = [c for c in children if tree.relations[c] == "iobj"]
    if act == "request":
        is_asked = any(tree.relations[c] in _ASKED for c in children) or _asks_for(
            reading, tree, [verb, *objects]
        )
        yield from given
        yield from objects if is_asked else ()
        yield from _behind(reading, tree, verb, _ASKING)
        return
    if act in _GIVING:
        yield from given
    if act in _DONE_TO:
        yield from objects
    fitting = RECEIVED.get(act, frozenset())
    yield from _behind(reading, tree, verb, fitting)
    for thing in objects:
        if act in _ANSWERING:
            yield from (c for c in tree.children(thing) if _owns(reading, tree, c, thing))
        yield from _behind(reading, tree, thing, fitting - {"of", "by", "from"})


def _behind(reading: Reading, tree: Tree, head: int, fitting: frozenset[str]) -> Iterator[int]:
    for child in tree.children(head):
        is_linked = tree.relations[child] in ("obl", "nmod", "obl:arg", "obl:agent")
        if is_linked and child > head and case_of(reading, tree, child) in fitting:
            yield child


def _asks_for(reading: Reading, tree: Tree, heads: Sequence[int]) -> bool:
    """Return whether what is asked follows "for": "asked the rivals for their views"."""
    return any(True for head in heads for _ in _behind(reading, tree, head, frozenset({"for"})))


def _owns(reading: Reading, tree: Tree, word: int, thing: int) -> bool:
    """Return whether a word is whose offer or demand the object is."""
    noun = fold_of(reading, tree, thing)
    is_tabled = noun in TABLED or noun.removesuffix("s") in TABLED
    if tree.relations[word] == "nmod:poss":
        return True
    is_source = tree.relations[word] == "nmod" and case_of(reading, tree, word) in (
        "of",
        "by",
        "from",
    )
    return is_tabled and is_source
