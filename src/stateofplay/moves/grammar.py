"""Who a sentence's tree says does a thing: the subject of a verb, over whatever stands between.

Reads     a sentence made ready, with its tree; the place of a verb
Writes    the noun phrases that are its subject, and the actors that they stand for
Method    a verb's own subject; else that of the verb it is joined to ("rejected the plan and left")
          or hangs on ("left, rejecting the plan"); "who" is the noun its clause tells of. A noun
          phrase is whoever is named in it as its head or beside its head; all that "and" joins to
          it must be known too
Source    Universal Dependencies
Cost      linear in the words below a verb
Limits    a tree hangs about one subject in twelve wrongly
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.model.mention import ActorMention
from stateofplay.moves.joint import find_joint
from stateofplay.moves.phrase_actors import by_adjective
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS, LED, OFFICE_NOUNS, SPOKES_NOUNS
from stateofplay.text.languages.en.roles import BODY_LEADERS
from stateofplay.text.parser.tree import Tree

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
_BESIDE = frozenset({"appos", "flat", "compound"})
_OWNING = frozenset("of for at".split())
_HEADS = OFFICE_NOUNS | BODY_LEADERS | SPOKES_NOUNS | {"members", "member"}
_LOWER = frozenset({"acl", "acl:relcl", "nmod", "obl", "advcl"})
_VERBAL = frozenset({"VERB", "AUX"})
_MARKING = frozenset({"mark", "advmod", "obj", "case"})
_SUPPOSING = frozenset("if whether unless what how why as-if".split())
_UNDONE = frozenset("without before instead for of against into".split())
_QUOTES = frozenset(("``", "''"))
_MAY_BE = frozenset("might may could would should can must".split())
_MARKS = '"“”'
_MOST_STEPS = 4  # verbs that one subject is looked for over


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase of a tree.

    Args:
        heads: words of the tree, its head and what is joined to that.
        actors: of all heads, in text order; empty where one is nobody known.
        first: place of the first word among the words of the sentence.
        is_plural: whether several are meant.
        is_unnamed: whether nouns alone tell who is meant.
        is_relative: whether it is what a relative clause tells of.
    """

    heads: tuple[int, ...]
    actors: tuple[str, ...]
    first: int
    is_plural: bool
    is_unnamed: bool
    is_relative: bool = False


def subject_of(reading: Reading, verb: int, before: Sequence[Reading]) -> Phrase | None:
    """Return the subject of the verb at a word of the sentence, `None` where the tree has none.

    Args:
        reading: the sentence.
        verb: place of the verb.
        before: the readings of the same report before this one, in order.
    """
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[verb].start)
    if tree is None or at is None:
        return None
    predicate = _predicate(tree, at)
    if tree.tags[at] not in _VERBAL or tree.relations[at] == "amod":
        return None
    head = _subject(tree, predicate)
    if head is None or _is_apart(reading, tree, head, at) or _mention_on(reading, tree, at):
        return None
    phrase = phrase_at(reading, head, before)
    if not all(reading.cast.can_act(actor) for actor in phrase.actors):
        phrase = replace(phrase, actors=())  # "a school in London, which": a town does nothing
    return replace(phrase, is_relative=tree.relations[predicate] == "acl:relcl")


def predicate_at(reading: Reading, place: int) -> int | None:
    """Return the word of the tree on which subject and objects of a word hang."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[place].start)
    return None if tree is None or at is None else _predicate(tree, at)


def tag_at(reading: Reading, place: int) -> str:
    """Return the part of speech that the tree has for a word, empty where there is none."""
    tree = reading.tree
    if tree is None or not 0 <= place < len(reading.words):
        return ""
    at = tree.at(reading.words[place].start)
    return "" if at is None else tree.tags[at]


def is_open(reading: Reading, verb: int) -> bool:
    """Return whether a tree asks or supposes what the verb at a word tells: "if", "did he"."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[verb].start)
    if tree is None or at is None:
        return False
    at = _predicate(tree, at)
    while at >= 0:
        below = [c for c in tree.children(at) if c < at or tree.relations[c] == "mark"]
        marks = {fold_of(reading, tree, c) for c in below if tree.relations[c] in _MARKING}
        if marks & _SUPPOSING or (_is_participle(tree, at) and marks & _UNDONE):
            return True
        if (
            "by" in marks
            and _is_participle(tree, at)
            and _is_possible(reading, tree, tree.heads[at])
        ):
            return True  # "might win by joining": nobody has joined
        subjects = [c for c in below if tree.relations[c] in _SUBJECTS]
        helpers = [c for c in below if tree.relations[c] in ("aux", "aux:pass", "cop")]
        if subjects and helpers and min(helpers) < min(subjects):
            return True
        at = tree.heads[at]
    return False


def _is_possible(reading: Reading, tree: Tree, at: int) -> bool:
    """Return whether a verb only tells what may be."""
    if at < 0:
        return False
    helpers = (c for c in tree.children(at) if tree.relations[c] == "aux")
    return any(fold_of(reading, tree, c) in _MAY_BE for c in helpers)


def phrase_at(reading: Reading, head: int, before: Sequence[Reading]) -> Phrase:
    """Return the noun phrase around a head with the actors that it stands for."""
    tree = reading.tree
    assert tree is not None
    heads = tuple(_joined(tree, head))
    each = [_actors(reading, tree, one, before) for one in heads]
    first = min(place_at(reading, tree, one) for one in heads)
    known = () if not all(each) else tuple(dict.fromkeys(a for some in each for a in some))
    several = len(heads) > 1 or tree.fine[head] in ("NNS", "NNPS") or len(known) > 1
    standing = [_mention_on(reading, tree, one) for one in heads]
    unnamed = all(m is not None and m.form == "noun" for m in standing)
    return Phrase(heads, known, first, several, unnamed)


def _predicate(tree: Tree, at: int) -> int:
    """Return the word that the subject hangs on: "ready" of "is ready"."""
    return tree.heads[at] if tree.relations[at] in ("cop", "aux", "aux:pass") else at


def subject_head(tree: Tree, verb: int) -> int | None:
    """Return the head of the subject that a verb has or shares, `None` where none is found."""
    return _subject(tree, verb)


def _subject(tree: Tree, verb: int, steps: int = _MOST_STEPS) -> int | None:
    own = next((c for c in tree.children(verb) if tree.relations[c] in _SUBJECTS), None)
    relation, head = tree.relations[verb], tree.heads[verb]
    if own is not None:
        return _antecedent(tree, own, verb)
    if head < 0 or steps == 0:
        return None
    if relation == "acl" and tree.fine[verb] == "VBG":
        return head if tree.relations[head] in _SUBJECTS else None  # "a letter to Roe asking"
    told = _told_before(tree, head, verb) if relation == "conj" else None
    if told is not None:
        return _subject(tree, told, steps - 1)
    shares = relation == "conj" or (relation == "advcl" and _is_participle(tree, verb))
    return _subject(tree, head, steps - 1) if shares and _is_clause(tree, head) else None


def _told_before(tree: Tree, teller: int, verb: int) -> int | None:
    """Return the verb that goes on behind "Arland shut the port, Besk said, and left": "shut".

    In quotes it is the speaker who goes on.
    """
    head = tree.heads[teller]
    clauses = (c for c in tree.children(teller) if tree.relations[c] in ("ccomp", "parataxis"))
    hangs = tree.relations[teller] in ("parataxis", "advcl")
    told = head if hangs else next(clauses, None)
    subject = next((c for c in tree.children(teller) if tree.relations[c] in _SUBJECTS), None)
    if told is None or subject is None or not told < subject < teller < verb:
        return None
    if any(tree.tags[c] == "CCONJ" for c in range(told + 1, subject) if tree.heads[c] == teller):
        return None  # "a judge set the bail, but lawyers said they would pay, and asked"
    is_marked = any(tree.relations[c] == "mark" for c in tree.children(teller))
    parted = not is_marked and all(
        any(tree.tags[c] == "PUNCT" for c in between)
        for between in (range(told + 1, subject), range(teller + 1, verb))
    )
    is_quoted = any(tree.fine[c] in _QUOTES for c in range(subject))
    return told if parted and not is_quoted and _is_clause(tree, told) else None


def shares_passive(reading: Reading, verb: int) -> bool:
    """Return whether a verb goes on from a passive: "were held for a week and let go"."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[verb].start)
    if tree is None or at is None or tree.relations[at] != "conj":
        return False
    if tree.fine[at] not in ("VBN", "VB"):
        return False
    has_object = any(tree.relations[c] == "obj" for c in tree.children(at))
    return not has_object and any(
        tree.relations[c] == "aux:pass" for c in tree.children(tree.heads[at])
    )


def _is_participle(tree: Tree, verb: int) -> bool:
    """Return whether a verb is "leaving" or "having left"."""
    helpers = (c for c in tree.children(verb) if tree.relations[c] == "aux")
    return tree.fine[verb] == "VBG" or any(tree.fine[c] == "VBG" for c in helpers)


def _is_clause(tree: Tree, word: int) -> bool:
    return tree.tags[word] in ("VERB", "AUX", "ADJ")


def _antecedent(tree: Tree, subject: int, verb: int) -> int | None:
    """Return what "who" means: the noun that its clause tells of."""
    stands_for = tree.tags[subject] == "PRON" and tree.fine[subject] != "PRP"  # "that he is"
    if not stands_for or tree.relations[verb] != "acl:relcl":
        return subject
    return tree.heads[verb] if tree.heads[verb] < subject else None


def _joined(tree: Tree, head: int) -> Iterator[int]:
    yield head
    for child in tree.children(head):
        if tree.relations[child] == "conj" and tree.tags[child] in ("NOUN", "PROPN", "PRON"):
            yield from _joined(tree, child)


def _actors(reading: Reading, tree: Tree, head: int, before: Sequence[Reading]) -> tuple[str, ...]:
    """Return whom a head stands for: one actor, two of "both sides", or nobody."""
    several = _bodies_of(reading, tree, head)
    if several:
        return several
    named = _named(reading, tree, head)
    if named is not None:
        return (named,)
    place = place_at(reading, tree, head)
    joint = find_joint(reading, place, before)
    return joint[0] if joint is not None else ()


def _named(reading: Reading, tree: Tree, head: int) -> str | None:
    """Return the actor whom a head names, itself or by what stands beside it."""
    own = _mention_on(reading, tree, head)
    if own is not None and own.form != "noun":
        return reading.cast.receiver(own.actor or "")
    children = tree.children(head)
    owners = [c for c in children if tree.relations[c] == "nmod" and tree.tags[c] == "PROPN"]
    # "the president of Arland, Hiro Ito": the name hangs on the country as often
    for word in (*children, *(c for one in owners for c in tree.children(one))):
        relation = tree.relations[word]
        actor = _actor_on(reading, tree, word) if relation in _BESIDE else None
        is_common = tree.tags[head] == "NOUN" and word < head
        is_common = is_common and fold_of(reading, tree, head) not in _HEADS
        if relation == "compound" and (tree.fine[head] in ("NNS", "NNPS") or is_common):
            continue  # "early Ito supporters" and "the Ito estate" are not Ito
        if actor is not None and reading.cast.is_person(actor):
            return actor
    if tree.relations[head] == "appos":  # "Roe, a former governor, who"
        actor = _actor_on(reading, tree, tree.heads[head])
        if actor is not None and reading.cast.is_person(actor):
            return actor
    body = _body_of(reading, tree, head)
    return body or (None if own is None else own.actor)


def _is_some(reading: Reading, tree: Tree, head: int) -> bool:
    """Return whether not all members of a body act: "two members", "Democratic members"."""
    parts = {tree.relations[child] for child in tree.children(head)}
    return fold_of(reading, tree, head) == "members" and not parts.isdisjoint({"amod", "nummod"})


def _body_of(reading: Reading, tree: Tree, head: int) -> str | None:
    """Return the body whose office a head is: "the government of Arland", "a Beskan envoy"."""
    if fold_of(reading, tree, head) not in _HEADS or _is_some(reading, tree, head):
        return None
    for child in tree.children(head):
        relation = tree.relations[child]
        is_link = relation == "nmod" and case_of(reading, tree, child) in _OWNING
        if not is_link and relation not in ("nmod:poss", "amod", "compound"):
            continue
        actor = _actor_on(reading, tree, child) or by_adjective(
            reading, place_at(reading, tree, child)
        )
        speaks = fold_of(reading, tree, head) in SPOKES_NOUNS
        if actor is None:
            continue
        if speaks or not reading.cast.is_person(actor):
            return actor
        if relation == "nmod:poss" and fold_of(reading, tree, head) in LED:
            return reading.cast.party(actor)  # "Ito's cabinet"
    return None


def _bodies_of(reading: Reading, tree: Tree, head: int) -> tuple[str, ...]:
    """Return the bodies of "the leaders of Arland and Besk", nobody where one alone is named."""
    if fold_of(reading, tree, head) not in JOINT_NOUNS:
        return ()
    for child in tree.children(head):
        if tree.relations[child] == "nmod" and case_of(reading, tree, child) == "of":
            each = [_actor_on(reading, tree, one) for one in _joined(tree, child)]
            known = [one for one in each if one is not None]
            if len(each) > 1 and len(known) == len(each):
                return tuple(dict.fromkeys(known))
    return ()


def stands_in(
    reading: Reading, place: int, phrase: Phrase
) -> Literal["beside", "below", "elsewhere"]:
    """Return how a word stands to a noun phrase: "beside" where it is one with its head.

    "Below" where it only tells more of it: "backers of Ito", "crews that met Ito".
    """
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[place].start)
    if tree is None or at is None:
        return "elsewhere"
    passed = _up(tree, at, phrase.heads)
    if passed is None:  # "Ito, the contender, said": the head hangs on the name
        passed = _up(tree, phrase.heads[0], (at,))
    if passed is None:
        return "beside" if _is_part(tree, at, phrase.heads[0]) else "elsewhere"
    speaks_for = fold_of(reading, tree, phrase.heads[0]) in SPOKES_NOUNS
    return "below" if passed & _LOWER and not speaks_for else "beside"


def _is_part(tree: Tree, at: int, head: int) -> bool:
    """Return whether a word and a head are both subject of one verb: parts of one name."""
    while at >= 0 and tree.relations[at] not in _SUBJECTS:
        at = tree.heads[at]
    return at >= 0 and tree.heads[at] == tree.heads[head]


def _up(tree: Tree, at: int, heads: Sequence[int]) -> set[str] | None:
    """Return the relations on the way up to one of the heads, `None` where it leads elsewhere."""
    passed: set[str] = set()
    while at >= 0 and at not in heads:
        passed.add(tree.relations[at])
        at = tree.heads[at]
    return passed if at >= 0 else None


def case_of(reading: Reading, tree: Tree, word: int) -> str:
    """Return the preposition before a noun phrase, empty where none is."""
    cases = (c for c in tree.children(word) if tree.relations[c] == "case")
    return next((fold_of(reading, tree, c) for c in cases), "")


def _actor_on(reading: Reading, tree: Tree, word: int) -> str | None:
    mention = _mention_on(reading, tree, word)
    return None if mention is None else reading.cast.receiver(mention.actor or "")


def _mention_on(reading: Reading, tree: Tree, word: int) -> ActorMention | None:
    """Return the longest mention of somebody who can act that holds a word of the tree."""
    start = tree.starts[word]
    cast = reading.cast
    holding = [
        m
        for m in reading.mentions
        if m.span.start <= start < m.span.end and m.actor and cast.receiver(m.actor)
    ]
    return max(holding, key=lambda m: (m.span.end - m.span.start, -m.span.start), default=None)


def place_at(reading: Reading, tree: Tree, word: int) -> int:
    """Return the place among the words of the sentence that a word of the tree stands in."""
    start = tree.starts[word]
    return max((p for p, w in enumerate(reading.words) if w.start <= start), default=0)


def fold_of(reading: Reading, tree: Tree, word: int) -> str:
    """Return a word of the tree in small letters."""
    return reading.text[tree.starts[word] : tree.ends[word]].casefold()


def _is_apart(reading: Reading, tree: Tree, subject: int, verb: int) -> bool:
    """Return whether a quote or a bracket opens or closes between a subject and its verb."""
    start, end = sorted((tree.starts[subject], tree.starts[verb]))
    between = reading.text[start:end]
    if between.count("(") != between.count(")"):
        return True
    return sum(between.count(mark) for mark in _MARKS) % 2 == 1
