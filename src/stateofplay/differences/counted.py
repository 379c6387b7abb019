"""What a quantity counts, and whose it is, from the tree of its sentence.

Reads     a quantity, the tree of its sentence, the actors named in it
Writes    a key under which a count of how things stand meets its like: "Vasko employs 40 people",
          "40 people work for Vasko"
Method    from the number up the tree to the verb; the verb's subject, or whom it is "for", owns it
Source    Universal Dependencies version 2
Cost      linear in the sentence
Limits    staff and shares held only: other things are told to be one by the words around them
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stateofplay.differences.number_place import Quantity
from stateofplay.text.languages.en.quantities import (
    DEED_NOUNS,
    EMPLOYING,
    SAME_DEED,
    SUFFERING,
    WORKFORCE,
)
from stateofplay.text.languages.en.standing import HEADCOUNTS
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import Word, stem

_NEAR = 4  # words from a number to the verb of what was done
Key = tuple[str, str, str]  # what is done, who does it, what is counted
_WORKING = frozenset(("work", "works", "working"))
_HOLDING = frozenset("hold holds own owns owned holding owning controls".split())
_AT_WORK = ("ers", "ors", "men", "women")  # endings of what people are at work


def standing_key(
    quantity: Quantity, text: str, tree: Tree, actor_at: Mapping[int, str]
) -> Key | None:
    """Return what a count of how things stand is of, `None` for other quantities.

    Args:
        quantity: of the sentence.
        text: of the report.
        tree: of the sentence.
        actor_at: ids of actors by the first characters of the words that name them.
    """
    verb = _verb(quantity, tree)
    if verb is None:
        return None
    fold = text[tree.starts[verb] : tree.ends[verb]].casefold()
    unit = _unit(quantity)
    if fold in _WORKING and unit == "staff":
        owner = _for_whom(verb, text, tree, actor_at)
        return None if owner is None else ("employ", owner, unit)
    owner = _subject(verb, tree, actor_at)
    if owner is None:
        return None
    if fold in EMPLOYING and unit is not None:
        return "employ", owner, unit
    if fold in _HOLDING and quantity.key == "percent" and _is_of_shares(quantity, text):
        return "hold", owner, "shares"
    return None


def deed_of(quantity: Quantity, words: Sequence[Word]) -> str | None:
    """Return what was done to those counted: "14 dismissals", "dismissed 14", "14 people killed".

    Args:
        quantity: of the sentence.
        words: of the sentence.
    """
    if quantity.kind not in ("count", "bare"):
        return None
    noun = (quantity.unit or "").casefold()
    if noun in DEED_NOUNS:
        return stem(DEED_NOUNS[noun])
    before = [word.fold for word in words if word.end <= quantity.start][-_NEAR:]
    inside = [word.fold for word in words if quantity.end <= word.start < quantity.stretch_end]
    after = [word.fold for word in words if word.start >= quantity.stretch_end][:_NEAR]
    for fold in (*inside, *reversed(before), *after):
        if fold in SUFFERING:
            return stem(SAME_DEED.get(fold, fold))
    return None


def _verb(quantity: Quantity, tree: Tree) -> int | None:
    """Return the verb whose subject or object the quantity is."""
    at = quantity.head
    if at is None or tree.relations[at] == "nummod":
        return None
    head = tree.heads[at]
    if head < 0 or tree.relations[at] not in ("obj", "nsubj"):
        return None
    return head if tree.tags[head] in ("VERB", "AUX") else None


def _unit(quantity: Quantity) -> str | None:
    """Return the kind of people at work that is counted; all who work there are staff."""
    if quantity.kind != "count" or quantity.unit is None or quantity.modifiers:
        return None
    fold = quantity.unit.casefold()
    if fold in WORKFORCE:
        return "staff"
    return stem(fold) if fold in HEADCOUNTS or fold.endswith(_AT_WORK) else None


def _subject(verb: int, tree: Tree, actor_at: Mapping[int, str]) -> str | None:
    subjects = [one for one in tree.children(verb) if tree.relations[one] == "nsubj"]
    named = {_actor(one, tree, actor_at) for one in subjects}
    return named.pop() if len(named) == 1 else None


def _for_whom(verb: int, text: str, tree: Tree, actor_at: Mapping[int, str]) -> str | None:
    for child in tree.children(verb):
        cases = [c for c in tree.children(child) if tree.relations[c] == "case"]
        if any(text[tree.starts[c] : tree.ends[c]].casefold() == "for" for c in cases):
            return _actor(child, tree, actor_at)
    return None


def _actor(word: int, tree: Tree, actor_at: Mapping[int, str]) -> str | None:
    return actor_at.get(tree.starts[word])


def _is_of_shares(quantity: Quantity, text: str) -> bool:
    after = text[quantity.stretch_end : quantity.stretch_end + 20].casefold()
    return after.startswith((" of the shares", " of its shares", " of the company"))
