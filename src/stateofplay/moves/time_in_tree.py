"""Which verb or noun of a sentence a time belongs to, as its tree tells.

Reads     a sentence made ready, with its tree; a time in it and the word of an act
Writes    yes or no; the time that hangs on a word
Method    a time hangs on the word that the way up from it meets first. One below the subject dates
          the subject ("the raid on Monday was condemned"); one outside a clause that tells more of
          a noun does not date that clause ("handed over on Monday the papers that Besk had asked
          for"), nor one outside a noun with a doer of its own ("rejected Besk's offer on Monday").
          A verb in "-ing" beside a verb shares its time ("spoke on Monday, urging")
Source    Universal Dependencies
Cost      linear in the words above a time
Limits    a tree hangs about one time in eight wrongly; without a tree every time stays
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.model.mention import TimeMention
from stateofplay.moves.grammar import case_of, place_at, predicate_at
from stateofplay.moves.phrase_actors import by_adjective
from stateofplay.moves.reading import Reading
from stateofplay.text.parser.tree import Tree

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "nsubj:outer"})
_TELLING_MORE = frozenset({"acl:relcl", "acl"})
# The way from a time to its verb: "asked for a word on Monday" may hang the day on "word".
_IN_PHRASES = frozenset(
    {"obl", "obl:tmod", "obl:npmod", "obl:unmarked", "nmod:tmod", "nmod", "obj", "advmod"}
)
_HELPERS = frozenset({"aux", "aux:pass", "cop"})
_DOERS = frozenset("by from".split())


def is_elsewhere(reading: Reading, time: TimeMention, place: int) -> bool:
    """Return whether a time dates something else than the act told at a word.

    Args:
        reading: the sentence.
        time: one of its times.
        place: the verb or noun that tells the act.
    """
    tree = reading.tree
    head = predicate_at(reading, place)
    at = _top(reading, time)
    if tree is None or head is None or at is None:
        return False
    above = list(_up(tree, at))
    if head in above:
        passed = {tree.relations[w] for w in above[: above.index(head)]}
        is_below = not _SUBJECTS.isdisjoint(passed) and "advcl" not in passed
        is_loose = passed.isdisjoint(_TELLING_MORE) and _is_right_before(reading, time, head)
        return is_below and not is_loose
    if at in _up(tree, head):
        return False  # "In 1988 Besk sent": the tree makes the year the root
    clause = next((w for w in _up(tree, head) if _tells_more(tree, w)), None)
    if clause is not None and clause not in above and tree.tags[clause] in ("VERB", "AUX"):
        return tree.starts[at] < tree.starts[head]
    return tree.tags[head] == "NOUN" and _is_owned(reading, tree, head)


def hangs_on(reading: Reading, time: TimeMention, place: int) -> bool:
    """Return whether a time hangs on the act at a word, with nothing but phrases between."""
    tree = reading.tree
    head = predicate_at(reading, place)
    at = _top(reading, time)
    if tree is None or head is None or at is None:
        return False
    shares = tree.relations[head] == "advcl" and tree.fine[head] == "VBG" and _is_bare(tree, head)
    heads = {head, tree.heads[head]} if shares else {head}
    while at >= 0 and at not in heads and tree.relations[at] in _IN_PHRASES:
        at = tree.heads[at]
    return at in heads


def _tells_more(tree: Tree, word: int) -> bool:
    """Return whether a clause tells more of a noun: not "told a meeting that it would"."""
    is_marked = any(tree.relations[c] == "mark" for c in tree.children(word))
    return tree.relations[word] in _TELLING_MORE and not is_marked


def _is_right_before(reading: Reading, time: TimeMention, head: int) -> bool:
    """Return whether a verb follows a time at once: "the board on Monday threw it out"."""
    tree = reading.tree
    assert tree is not None
    helpers = [c for c in tree.children(head) if tree.relations[c] in _HELPERS]
    first = min((head, *helpers))
    between = reading.text[time.span.end : tree.starts[first]]
    return len(between.split()) <= 1 and not between.strip(" ").startswith(",")


def _top(reading: Reading, time: TimeMention) -> int | None:
    """Return the head of the words of a time."""
    tree = reading.tree
    at = None if tree is None else tree.at(time.span.start)
    if tree is None or at is None:
        return None
    while tree.heads[at] >= 0 and time.span.start <= tree.starts[tree.heads[at]] < time.span.end:
        at = tree.heads[at]
    return at


def _up(tree: Tree, at: int) -> Iterator[int]:
    while at >= 0:
        yield at
        at = tree.heads[at]


def _is_bare(tree: Tree, verb: int) -> bool:
    """Return whether no word opens a clause: "urging", not "after urging"."""
    return all(tree.relations[c] not in ("mark", "case", "aux") for c in tree.children(verb))


def _is_owned(reading: Reading, tree: Tree, noun: int) -> bool:
    """Return whether a noun has a doer of its own: "Besk's offer", "a Beskan offer"."""
    for child in tree.children(noun):
        relation = tree.relations[child]
        is_from = relation == "nmod" and case_of(reading, tree, child) in _DOERS
        if relation == "nmod:poss" or is_from:
            return True
        if relation in ("amod", "compound") and by_adjective(
            reading, place_at(reading, tree, child)
        ):
            return True
    return False
