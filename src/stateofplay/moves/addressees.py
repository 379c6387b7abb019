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
from stateofplay.moves.grammar import case_of, fold_of, phrase_at, place_at, predicate_at
from stateofplay.moves.phrase_actors import by_adjective
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.receivers import RECEIVED, TABLED
from stateofplay.text.parser.tree import Tree

# Whoever is the object of these is who it is done to.
_DONE_TO: frozenset[Act] = frozenset(
    {"accuse", "support", "consult", "assault", "coerce", "sanction", "threaten", "warn", "reject"}
)
_ANSWERING: frozenset[Act] = frozenset({"agree", "accept_if", "reject", "support", "accuse"})
_GIVING: frozenset[Act] = frozenset({"propose", "promise", "aid", "concede", "accept_if"})
# What is refused, threatened or offered is done to the object of its verb.
_ON_SOMEBODY: frozenset[Act] = frozenset(
    {"reject", "threaten", "promise", "propose", "agree", "accept_if"}
)
_BLAMED = frozenset({"on"})  # "blamed the delay on Besk"
_HOLDINGS = frozenset("assets accounts account funds property holdings licence license".split())
_ASKED = frozenset({"xcomp", "ccomp", "acl", "advcl"})  # of the verb, or of whom it asks
_LOWER = frozenset({"acl", "acl:relcl", "advcl"})
_ASKING = frozenset("on to upon from".split())
_WANTING = ("request", "seek", "demand")  # "requested guards to protect it": of others


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
            found = phrase_at(reading, word, before).actors or _owner(reading, tree, word)
            if found:
                return found
    if act in _ON_SOMEBODY:
        return _of_infinitive(reading, tree, verb, before, end)
    return _who_shall(reading, tree, verb, before) if act == "request" else ()


def _owner(reading: Reading, tree: Tree, noun: int) -> tuple[str, ...]:
    """Return whose a thing is: "support for Besk's efforts", "duties on Beskan salmon"."""
    for child in tree.children(noun):
        is_owner = tree.relations[child] == "nmod:poss"
        if is_owner:
            return phrase_at(reading, child, ()).actors
        if tree.relations[child] == "amod":
            country = by_adjective(reading, place_at(reading, tree, child))
            if country is not None:
                return (country,)
    return ()


def _of_infinitive(
    reading: Reading, tree: Tree, verb: int, before: Sequence[Reading], end: int
) -> tuple[str, ...]:
    """Return on whom "to" and a verb is done: "refused to meet Besk", "offered to pay Besk"."""
    for child in tree.children(verb):
        if tree.relations[child] not in ("xcomp", "advcl") or tree.fine[child] != "VB":
            continue
        for word in tree.children(child):
            if tree.relations[word] in ("obj", "iobj") and tree.starts[word] < end:
                found = phrase_at(reading, word, before)
                if found.actors and (not found.is_unnamed or reading.is_capital(found.first)):
                    return found.actors
    return ()


def _who_shall(
    reading: Reading, tree: Tree, verb: int, before: Sequence[Reading]
) -> tuple[str, ...]:
    """Return who is to do what is demanded: "demanded that Besk leave"."""
    for child in tree.children(verb):
        if tree.relations[child] != "ccomp" or tree.fine[child] not in ("VB", "VBP"):
            continue
        subject = next((c for c in tree.children(child) if tree.relations[c] == "nsubj"), None)
        found = None if subject is None else phrase_at(reading, subject, before)
        if found is not None and (not found.is_unnamed or reading.is_capital(found.first)):
            return found.actors
    return ()


def _candidates(reading: Reading, tree: Tree, verb: int, act: Act) -> Iterator[int]:
    children = tree.children(verb)
    objects = [c for c in children if tree.relations[c] == "obj"]
    given = [c for c in children if tree.relations[c] == "iobj"]
    if act == "request":
        below = [*children, *(c for one in objects for c in tree.children(one))]
        is_asked = any(tree.relations[c] in _ASKED for c in below) or _asks_for(
            reading, tree, [verb, *objects]
        )
        yield from given
        is_wanted = fold_of(reading, tree, verb).startswith(_WANTING)
        yield from objects if is_asked and not is_wanted else ()
        is_plea = fold_of(reading, tree, verb).startswith("plead")
        yield from _behind(reading, tree, verb, _ASKING | ({"with"} if is_plea else set()))
        return
    if act in _GIVING:
        yield from given
    if act in _DONE_TO:
        yield from objects
    fitting = RECEIVED.get(act, frozenset())
    if act == "accuse" and fold_of(reading, tree, verb).startswith("blam"):
        yield from _behind(reading, tree, verb, _BLAMED)
    yield from _behind(reading, tree, verb, fitting)
    for thing in objects:
        if fold_of(reading, tree, thing) in _HOLDINGS and act in ("sanction", "coerce", "retreat"):
            yield from _behind(reading, tree, thing, frozenset({"of"}))
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
    is_new = any(fold_of(reading, tree, c) in ("a", "an") for c in tree.children(word))
    return is_tabled and is_source and not is_new  # "the idea of a judge" is not a judge's


def hangs_near(reading: Reading, preposition: int, verb: int) -> bool:
    """Return whether a phrase hangs on a verb or its object: not in "jobs lost to Besk".

    Where there is no tree, or the phrase hangs on another clause, it is as if it did.
    """
    tree = reading.tree
    head = predicate_at(reading, verb)
    at = None if tree is None else tree.at(reading.words[preposition].start)
    if tree is None or head is None or at is None:
        return True
    passed: list[str] = []
    while at >= 0 and at != head:
        passed.append(tree.relations[at])
        at = tree.heads[at]
    return at < 0 or not _LOWER.intersection(passed)
