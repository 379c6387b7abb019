"""What the tree of a sentence tells of each word.

Reads     one tree
Writes    columns and places, one entry a word
Method    from a word to the noun whose phrase it is in, on to the noun whose whole phrase holds
          that one, and to the verb which governs it; relations on the way, the prepositions that
          open the phrases, where the word stands in them, and what else the verb has
Source    paths through trees as features of roles: Gildea and Jurafsky 2002
Cost      linear in the words
Limits    a wrong tree tells wrong things; six words up within a phrase, eight to its whole
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.phrases import Columns, Places

_SMALL = frozenset("det amod compound nummod flat fixed case".split())  # within one short phrase
_WHOLE = frozenset("nmod nmod:poss appos acl acl:relcl conj dep flat".split())
_LETTERS = {"conj": "C", "nmod:poss": "P", "nmod": "N", "appos": "A"}
_FRAMES = {"obj": "o", "iobj": "i", "xcomp": "x", "ccomp": "c"}
_PASSIVE = ("aux:pass", "nsubj:pass")
_MOST_SMALL, _MOST_WHOLE, _MOST_PATH, _MOST_OPENING = 6, 8, 3, 4

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Nodes:
    """What hangs on each word: one entry a word."""

    opening: list[int]  # its preposition, -1 for none
    subject: list[int]  # -1 for none
    frame: list[set[str]]
    is_passive: list[bool]
    has_conj: list[bool]
    span: list[Span]


def read_grammar(tree: Tree) -> tuple[Columns, Places]:
    """Return what a tree of at least one word tells of each word."""
    heads, relations = tree.heads, tree.relations
    nodes = _read_nodes(tree)
    at_own = [_climb_small(tree, at, owners=False) for at in range(len(tree))]
    at_top = [_climb_whole(tree, _climb_small(tree, at, owners=True)) for at in range(len(tree))]
    above = [head if head >= 0 else at for at, head in enumerate(heads)]
    verb = [above[top] for top in at_top]
    columns = {
        **_standing(tree, nodes, at_own, at_top),
        "frame": ["".join(sorted(nodes.frame[at])) for at in verb],
        "ruled": ["p" if nodes.is_passive[at] else "a" for at in verb],
        "joint": [_is_joint(nodes, at) for at in verb],
        "conj": ["c" if nodes.has_conj[top] else "s" for top in at_top],
        "rooted": ["r" if heads[at] < 0 else "n" for at in verb],
        "way": ["<" if top < at else ">" for top, at in zip(at_top, verb, strict=True)],
    }
    places = {
        "own": at_own, "top": at_top, "verb": verb, "above": above,
        "beyond": [above[at] for at in verb], "root": [heads.index(-1)] * len(tree),
        "subject": [nodes.subject[at] for at in verb],
        "case": [nodes.opening[top] for top in at_top],
        "owncase": [nodes.opening[own] for own in at_own],
    }  # fmt: skip
    return {**columns, "rel": list(relations)}, places


def _read_nodes(tree: Tree) -> _Nodes:
    n_words = len(tree)
    nodes = _Nodes(
        [-1] * n_words, [-1] * n_words, [set() for _ in range(n_words)], [False] * n_words,
        [False] * n_words, _spans(tree),
    )  # fmt: skip
    for at, (head, relation) in enumerate(zip(tree.heads, tree.relations, strict=True)):
        if head < 0:
            continue
        if relation == "case" and at < head and nodes.opening[head] < 0:
            nodes.opening[head] = at
        if relation.startswith("nsubj") and nodes.subject[head] < 0:
            nodes.subject[head] = at
        if relation in _FRAMES:
            nodes.frame[head].add(_FRAMES[relation])
        nodes.is_passive[head] |= relation in _PASSIVE
        nodes.has_conj[head] |= relation == "conj"
    return nodes


def _spans(tree: Tree) -> list[Span]:
    """Return first word and last of all that hangs below each word."""
    first, last = list(range(len(tree))), list(range(len(tree)))
    order = [at for at, head in enumerate(tree.heads) if head < 0]
    for at in order:  # grows while it is read
        order.extend(tree.children(at))
    for at in reversed(order):
        head = tree.heads[at]
        if head >= 0:
            first[head], last[head] = min(first[head], first[at]), max(last[head], last[at])
    return list(zip(first, last, strict=True))


def _climb_small(tree: Tree, at: int, *, owners: bool) -> int:
    """Return the noun of a word's short phrase; with `owners` that of what it owns."""
    for _ in range(_MOST_SMALL):
        head, relation = tree.heads[at], tree.relations[at]
        is_small = relation in _SMALL or (owners and relation == "nmod:poss")
        is_adverb = owners and relation == "advmod" and not tree.fine[head].startswith("V")
        if head < 0 or not (is_small or is_adverb):
            break
        at = head
    return at


def _climb_whole(tree: Tree, at: int) -> int:
    """Return the noun whose phrase holds all others around a noun."""
    for _ in range(_MOST_WHOLE):
        head = tree.heads[at]
        if head < 0 or tree.relations[at] not in _WHOLE or tree.fine[head].startswith("V"):
            break
        at = head
    return at


def _standing(tree: Tree, nodes: _Nodes, at_own: Sequence[int], at_top: Sequence[int]) -> Columns:
    relations = tree.relations
    paths = {top: _path(tree, top) for top in at_top}
    return {
        "relown": [relations[own] for own in at_own],
        "reltop": [relations[top] for top in at_top],
        "path": [paths[top] for top in at_top],
        "inown": [_edge(tree, nodes.span[own], own, at) for at, own in enumerate(at_own)],
        "intop": [_edge(tree, nodes.span[top], top, at) for at, top in enumerate(at_top)],
        "same": ["t" if own == top else "n" for own, top in zip(at_own, at_top, strict=True)],
        "chain": [_LETTERS.get(relations[own], "-") for own in at_own],
    }


def _path(tree: Tree, at: int) -> str:
    told: list[str] = []
    while tree.heads[at] >= 0 and len(told) < _MOST_PATH:
        told.append(tree.relations[at])
        at = tree.heads[at]
    return "<".join(told) + ("" if tree.heads[at] < 0 else "<..")


def _edge(tree: Tree, span: Span, head: int, at: int) -> str:
    """Return where a word stands in a phrase: before its first word, first, inside, last."""
    first, last = span
    for _ in range(_MOST_OPENING):
        is_opening = tree.relations[first] == "case" or tree.fine[first] in (",", "CC")
        if first == head or not is_opening:
            break
        first += 1
    if at < first:
        return "before"
    if at == first:
        return "only" if at == last else "first"
    return "last" if at == last else "inside"


def _is_joint(nodes: _Nodes, verb: int) -> str:
    subject = nodes.subject[verb]
    return "j" if subject >= 0 and nodes.has_conj[subject] else "s"
