"""To whom an act is done by the words that hang further from its verb than its object.

Reads     a sentence made ready, with its tree; an act
Writes    recipients, actor ids in text order
Method    the head of what an act is about, wherever the tree hangs it: whoever that is, whose it is
          ("a Beskan text", "a letter from Besk"), whom its parts name ("imports of fruit from
          Besk", "aid for Besk"), who does what is complained of ("claims that Besk lied"),.
          Then "him", "them" and "us", a letter to
          somebody, and the doer of what a noun sums up ("left, a step that Besk hailed")
Source    Universal Dependencies
Cost      linear in the words of the content
Limits    what two may be meant by stands for nobody
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.grammar import (
    case_of,
    fold_of,
    phrase_at,
    place_at,
    predicate_at,
    subject_head,
)
from stateofplay.moves.noun_phrases import head_of
from stateofplay.moves.object_pronouns import meant_by
from stateofplay.moves.phrase_actors import by_adjective
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.receivers import (
    FAR_RECEIVED,
    LETTERS,
    REACHING,
    RECEIVED,
    SUMMED_UP,
    TABLED,
)
from stateofplay.text.parser.tree import Tree

# What these are about is whoever they are done to.
_DONE_TO: frozenset[Act] = frozenset(
    {"accuse", "support", "warn", "threaten", "sanction", "coerce", "assault"}
)
_ANSWERING: frozenset[Act] = frozenset({"agree", "accept_if", "reject", "support", "accuse"})
_ADDRESSED: frozenset[Act] = frozenset(
    {"request", "propose", "promise", "accuse", "warn", "threaten", "reject", "insist", "concede"}
)
_TO_PRONOUN: frozenset[Act] = _DONE_TO | _ADDRESSED | {"consult", "aid", "accept_if", "agree"}
_TO_INFINITIVE: frozenset[Act] = frozenset(
    {"reject", "threaten", "promise", "propose", "agree", "accept_if"}
)
_INSIDE_PHRASE = frozenset(
    "det amod nmod:poss compound nummod case flat advmod punct det:predet dep".split()
)
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_LINKED = frozenset({"nmod", "obl", "obl:arg"})
_DEPTH = 3  # "400 euros in aid for Besk" hangs two phrases down
_TELLING_WORDS = 2  # an article and one word may stand before who is accused


@dataclass(frozen=True, slots=True)
class _Case:
    """An act with what it hangs on."""

    reading: Reading
    tree: Tree
    clause: ActClause
    act: Act
    verb: int
    end: int
    before: Sequence[Reading]


def told_further(
    reading: Reading, clause: ActClause, act: Act, end: int, before: Sequence[Reading]
) -> tuple[str, ...]:
    """Return to whom an act is done where neither its frame nor its verb's object tells.

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
    case = _Case(reading, tree, clause, act, verb, end, before)
    return next((found for found in _readings(case) if found), ())


def _readings(case: _Case) -> Iterator[tuple[str, ...]]:
    head = _content_head(case)
    if head is not None:
        yield from _of_head(case, head)
    yield _pronoun(case)
    if case.act in _ADDRESSED:
        yield _written_to(case)
    if case.act in _ANSWERING:
        yield _drawn(case) if case.clause.frame == "P" else _summed_up(case)


def _content_head(case: _Case) -> int | None:
    """Return the head of the noun phrase that the content opens with."""
    tree, clause = case.tree, case.clause
    words = range(len(tree))
    first = next(
        (w for w in words if tree.starts[w] >= clause.start and tree.tags[w] != "PUNCT"), None
    )
    if first is None or tree.starts[first] >= case.end or tree.fine[first] == "VBG":
        return None  # "supports keeping troops": the troops are no one's friends for it
    at = first
    while tree.relations[at] in _INSIDE_PHRASE and tree.heads[at] > at:
        if tree.starts[tree.heads[at]] >= case.end:
            break
        at = tree.heads[at]
    return at if tree.tags[at] in _NOMINAL else None


def _of_head(case: _Case, head: int) -> Iterator[tuple[str, ...]]:
    reading, tree, act = case.reading, case.tree, case.act
    tells = tree.relations[head] in ("nsubj", "nsubj:pass", "nsubj:outer")
    is_object = case.clause.frame == "P" and tree.relations[head] == "nsubj:pass"
    if tells and not is_object and not _opens(case, head):
        return
    if act in _DONE_TO and (not tells or (act == "accuse" and _acts(tree, head))):
        found = phrase_at(reading, head, case.before)
        if not tells or not found.is_unnamed or case.clause.frame == "P":
            yield found.actors
    if tells and not is_object:
        return
    if act in _ANSWERING:
        yield from (phrase_at(reading, w, case.before).actors for w in _owners(case, head))
        yield _by_country(case, head)
    if (fitting := FAR_RECEIVED.get(act)) is not None:
        for below in _far(case, head, fitting, _DEPTH):
            yield phrase_at(reading, below, case.before).actors


def _opens(case: _Case, head: int) -> bool:
    """Return whether a clause opens with its subject there, an article or so before it."""
    start = case.tree.starts[head]
    between = [w for w in case.reading.words if case.clause.start <= w.start < start]
    return len(between) <= _TELLING_WORDS


def _acts(tree: Tree, subject: int) -> bool:
    """Return whether a subject does what its clause tells: not "that Besk was harmed"."""
    return tree.relations[subject] == "nsubj"


def _owners(case: _Case, head: int) -> Iterator[int]:
    """Yield whose a thing is: "Besk's text", "a letter from Besk", "some of Besk's plans"."""
    reading, tree = case.reading, case.tree
    noun = fold_of(reading, tree, head)
    is_tabled = noun in TABLED or noun.removesuffix("s") in TABLED
    for child in tree.children(head):
        relation = tree.relations[child]
        preposition = case_of(reading, tree, child) if relation in _LINKED else ""
        is_new = any(fold_of(reading, tree, c) in ("a", "an") for c in tree.children(child))
        is_source = is_tabled and preposition in ("of", "by") and not is_new  # "idea of a judge"
        is_sent = preposition == "from" and child > head and head_of(noun) is None
        if relation == "nmod:poss" or is_source or is_sent:
            yield child
        elif preposition in REACHING and noun in REACHING[preposition]:
            yield child
            yield from _owners(case, child)


def _by_country(case: _Case, head: int) -> tuple[str, ...]:
    """Return the country of "a Beskan bridging text"; "a Beskan buoy" is no offer of Besk's."""
    reading, tree = case.reading, case.tree
    noun = fold_of(reading, tree, head)
    if noun not in TABLED and noun.removesuffix("s") not in TABLED:
        return ()
    for child in tree.children(head):
        if tree.relations[child] in ("amod", "compound") and child < head:
            country = by_adjective(reading, place_at(reading, tree, child))
            if country is not None:
                return (country,)
    return ()


def _far(case: _Case, head: int, fitting: frozenset[str], depth: int) -> Iterator[int]:
    """Yield who stands behind a preposition that fits, in the parts of a noun phrase."""
    reading, tree = case.reading, case.tree
    for child in tree.children(head):
        if tree.relations[child] not in _LINKED or child < head or tree.starts[child] >= case.end:
            continue
        if case_of(reading, tree, child) in fitting:
            yield child
        if depth > 1:
            yield from _far(case, child, fitting, depth - 1)


def _pronoun(case: _Case) -> tuple[str, ...]:
    """Return who is meant by "him" of "urged him to wait", "us" of "offered us ships"."""
    if case.act not in _TO_PRONOUN:
        return ()
    tree = case.tree
    fitting = RECEIVED.get(case.act, frozenset())
    below = list(tree.children(case.verb))
    if case.act in _TO_INFINITIVE:  # "refused to meet him"; who is asked to help him is another
        infinitives = [c for c in below if tree.relations[c] in ("xcomp", "acl") and c > case.verb]
        below += [c for one in infinitives for c in tree.children(one)]
    for word in below:
        relation = tree.relations[word]
        fits = relation == "obl" and case_of(case.reading, tree, word) in fitting
        if (fits or relation in ("obj", "iobj")) and tree.starts[word] < case.end:
            meant = meant_by(case.reading, place_at(case.reading, tree, word), case.before)
            if meant:
                return meant
    return ()


def _written_to(case: _Case) -> tuple[str, ...]:
    """Return to whom "in a letter to Besk" an act is told."""
    reading, tree = case.reading, case.tree
    for child in tree.children(case.verb):
        if tree.relations[child] in ("obl", "nmod") and fold_of(reading, tree, child) in LETTERS:
            for below in tree.children(child):
                if tree.relations[below] in _LINKED and case_of(reading, tree, below) == "to":
                    return phrase_at(reading, below, case.before).actors
    return ()


def _summed_up(case: _Case) -> tuple[str, ...]:
    """Return who did what "a step that Besk hailed" and "in what Besk called a crime" sum up."""
    reading, tree = case.reading, case.tree
    if tree.relations[case.verb] != "acl:relcl":
        return ()
    noun = tree.heads[case.verb]
    is_what = fold_of(reading, tree, noun) == "what" and case_of(reading, tree, noun) in (
        "in",
        "by",
    )
    is_summed = tree.relations[noun] in ("appos", "dep", "parataxis", "obl", "conj")
    if not is_what and not (is_summed and fold_of(reading, tree, noun) in SUMMED_UP):
        return ()
    at = tree.heads[noun]
    while at >= 0:
        subject = subject_head(tree, at) if tree.tags[at] in ("VERB", "AUX") else None
        if subject is not None:
            return phrase_at(reading, subject, case.before).actors
        at = tree.heads[at]
    return ()


def _drawn(case: _Case) -> tuple[str, ...]:
    """Return whose doing "drew applause from Besk": the subject of the drawing verb, its owner."""
    reading, tree, noun = case.reading, case.tree, case.verb
    is_alone = case.clause.start == reading.words[case.clause.group.verb].start
    verb = tree.heads[noun]
    if not is_alone or tree.relations[noun] != "obj" or tree.tags[verb] != "VERB":
        return ()
    subject = subject_head(tree, verb)
    if subject is None:
        return ()
    own = phrase_at(reading, subject, case.before).actors
    owners = (phrase_at(reading, w, case.before).actors for w in _owners(case, subject))
    return own or next((found for found in owners if found), ())
