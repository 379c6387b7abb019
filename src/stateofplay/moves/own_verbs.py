"""Whether a verb is told of the doer that was found for it, where somebody else stands nearer.

Reads     a sentence made ready, with its tree; an act told by a verb, the doer found for it, the
          voices of the sentence
Writes    the doer, corrected where the words leave no doubt, or `None`
Method    closed cases in which a subject is easily taken from the wrong place: the object of a
          preposition, a name that only tells more of the noun behind it, a participle that hangs on
          the noun before it, "who" behind a body, "has" behind two, "he" before the name that it
          stands for, a second verb behind what somebody said, two headlines in one
Cost      one look at a few words of the tree
Limits    each case abstains rather than choosing another doer, but for a noun beside its name
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.moves.acts import ActClause
from stateofplay.moves.agreement import Subject
from stateofplay.moves.company import ONE_ONLY
from stateofplay.moves.grammar import case_of, fold_of, phrase_at, place_at
from stateofplay.moves.noun_phrases import head_of, is_plural
from stateofplay.moves.reading import Reading
from stateofplay.moves.speech import Voice
from stateofplay.text.languages.en.act_verbs import OFFICE_NOUNS, SPOKES_NOUNS
from stateofplay.text.languages.en.roles import BODY_LEADERS
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS
from stateofplay.text.languages.en.unnamed import BODIES
from stateofplay.text.parser.tree import Tree

_NOUNS = frozenset({"NOUN", "PROPN"})
_HANGING = frozenset({"obl", "obl:agent", "nmod", "obj", "iobj"})
_PASSED = frozenset({"flat", "compound", "appos", "conj"})
_TELLING_MORE = frozenset({"compound", "amod", "nmod:poss"})
_HEADS = OFFICE_NOUNS | SPOKES_NOUNS | BODY_LEADERS | frozenset({"members", "member"})
_RELATIVES = frozenset("who which that whom whose".split())
_BEFORE_ING = frozenset("after before while since without by when despite".split())
_BLAMED = frozenset(
    """criticised criticized condemned blamed accused praised slammed denounced hailed fined
    attacked rebuked""".split()
)
_FOR = frozenset("for over of by".split())
_NO_SUBJECT = frozenset("by in at near alongside with under against beside".split())
_ARTICLES = frozenset("The A An".split())


def own_verb(
    reading: Reading, clause: ActClause, doer: Subject, voices: Sequence[Voice]
) -> Subject | None:
    """Return the doer of a verb, `None` where the verb may be told of somebody else.

    Args:
        reading: the sentence.
        clause: the act.
        doer: who was found to do it.
        voices: the stretches of the sentence that are somebody's words.
    """
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[clause.group.verb].start)
    if tree is None or at is None or not doer.actors or doer.first >= clause.group.first:
        return doer
    if _stands_ahead(reading, tree, at, doer):
        return None
    one = _of_one(reading, clause, doer)
    last = _last(reading, clause, one)
    if last is None:
        return one
    checks = (
        _is_headline(reading, clause, last),
        _hangs(reading, tree, clause, last),
        _tells_more(reading, tree, clause, one, last),
        _is_nearer(reading, tree, clause, last),
        _is_no_human(reading, clause, one, last),
        _has_two(reading, tree, at, one),
        _is_where(reading, clause, one),
        _is_tellers(reading, clause, one, voices),
    )
    return None if any(checks) else _named_beside(reading, tree, one, last)


def _of_one(reading: Reading, clause: ActClause, doer: Subject) -> Subject:
    """Return the last of two doers before "has": the first was one of his offices."""
    if len(doer.actors) < 2 or reading.fold(clause.group.first) not in ONE_ONLY:
        return doer
    for actor in reversed(doer.actors):
        if reading.cast.is_person(actor):
            return Subject((actor,), doer.first, is_plural=False)
    return doer


def _last(reading: Reading, clause: ActClause, doer: Subject) -> int | None:
    """Return the last word of the name of a doer nearest before the verb."""
    for place in range(clause.group.first - 1, doer.first - 1, -1):
        mention = reading.ends.get(place)
        if mention is not None and mention.actor in doer.actors:
            return place
    return None


def _is_headline(reading: Reading, clause: ActClause, last: int) -> bool:
    """Return whether two texts ran into one, or a headline leaves out "was": "Ito blamed for"."""
    group = clause.group
    no_helper = group.first == group.verb and group.tense == "past" and not clause.recipients
    is_blamed = reading.fold(group.verb) in _BLAMED and reading.fold(group.verb + 1) in _FOR
    if no_helper and is_blamed and last == group.first - 1 and reading.gap(group.verb) == "":
        return True
    for place in range(last + 1, group.first):
        word = reading.words[place]
        is_article = reading.text[word.start : word.end] in _ARTICLES
        opens_name = place in reading.starts  # "The Hague"
        if is_article and not opens_name and place > 0 and reading.gap(place - 1) == "":
            return True
    return False


def _top(tree: Tree, word: int) -> int:
    while tree.relations[word] in _PASSED and tree.tags[tree.heads[word]] in _NOUNS:
        word = tree.heads[word]
    return word


def _head_inside(reading: Reading, tree: Tree, word: int, last: int) -> int:
    """Return the head of the mention that ends with a word: "foreign ministry in Vell"."""
    mention = reading.ends.get(last)
    first = tree.starts[word] if mention is None else mention.span.start
    while tree.heads[word] >= 0 and first <= tree.starts[tree.heads[word]] < tree.starts[word]:
        word = tree.heads[word]
    return word


def _hangs(reading: Reading, tree: Tree, clause: ActClause, last: int) -> bool:
    """Return whether a name is the object of a preposition: "chaired by Ito, called for"."""
    if any(reading.fold(at) in _RELATIVES for at in range(last + 1, clause.group.first)):
        return False
    word = tree.at(reading.words[last].start)
    if word is None or clause.group.tense == "ing":
        return False
    top = _top(tree, _head_inside(reading, tree, word, last))
    if top > word + 6 or tree.relations[top] not in _HANGING:
        return False
    return case_of(reading, tree, top) in _NO_SUBJECT


def _tells_more(reading: Reading, tree: Tree, clause: ActClause, doer: Subject, last: int) -> bool:
    """Return whether a name only tells more of the noun behind it: "an Ito biographer"."""
    word = tree.at(reading.words[last].start)
    if reading.is_possessive(last) and reading.fold(last + 1) == "of":
        return True  # "Roe's of Northport" is a firm
    if word is None or reading.cast.is_person(doer.actors[-1]):
        return False
    while tree.relations[word] in ("flat", "compound") and tree.heads[word] <= word:
        word = tree.heads[word]
    head = tree.heads[word]
    if tree.relations[word] not in _TELLING_MORE or head <= word or tree.tags[head] not in _NOUNS:
        return False
    place = place_at(reading, tree, head)
    is_before = last < place < clause.group.first
    return is_before and fold_of(reading, tree, head) not in _HEADS


def _is_nearer(reading: Reading, tree: Tree, clause: ActClause, last: int) -> bool:
    """Return whether a participle hangs on another noun: "met by sailors protesting"."""
    group = clause.group
    if group.tense != "ing":
        return False
    before = group.first - 1
    if reading.fold(before) in ("to", "of"):
        return True
    if reading.fold(before) in _BEFORE_ING and reading.gap(before - 1) == ",":
        named = reading.ends.get(before - 1)  # "surprised when Ito, after railing against"
        return named is not None and before - 1 != last
    if reading.fold(before) == "and":
        verb = tree.at(reading.words[group.verb].start)
        assert verb is not None
        first = tree.heads[verb]
        if tree.relations[verb] != "conj" or tree.fine[first] != "VBG":
            return False
        before = place_at(reading, tree, first) - 1
    if reading.gap(before) != "" or before < 0:
        return False
    is_somebody = before in reading.ends or head_of(reading.fold(before)) is not None
    is_people = reading.is_capital(before) and reading.fold(before).endswith("s")
    at = tree.at(reading.words[before].start)
    is_noun = at is not None and tree.tags[at] in _NOUNS and before not in reading.timed
    return is_noun and before != last and (is_somebody or is_people)


def _is_no_human(reading: Reading, clause: ActClause, doer: Subject, last: int) -> bool:
    """Return whether "who" stands behind a body: "head of the Vantt fund, who"."""
    before = reading.words[clause.group.first - 1]
    is_many = is_plural(reading.fold(last)) and head_of(reading.fold(last)) is not None
    if reading.text[before.start : before.end] != "who" or is_many:
        return False  # "the WHO", "Tarn Liberals who"
    if not all(reading.cast.is_person(a) or reading.cast.is_group(a) for a in doer.actors):
        return True
    mention = reading.ends.get(last)
    if mention is None or mention.form != "noun":
        return False
    fold = reading.fold(last)
    return head_of(fold) in BODIES and not is_plural(fold)


def _stands_ahead(reading: Reading, tree: Tree, at: int, doer: Subject) -> bool:
    """Return whether a pronoun stands before its name: "as he blamed Besk, Ito left"."""
    fold = reading.fold(doer.first)
    if fold in ("he", "she") and tree.relations[at] == "advcl" and tree.heads[at] > at:
        for child in tree.children(tree.heads[at]):
            if tree.relations[child] in ("nsubj", "nsubj:pass") and child > at:
                named = reading.ends.get(place_at(reading, tree, child))
                named = named or reading.starts.get(place_at(reading, tree, child))
                return named is not None and named.actor not in doer.actors
    if fold == "they":  # "some aides said they": not the two named before
        return any(
            tree.relations[c] == "nsubj" and tree.fine[c] == "NNS"
            for c in range(len(tree))
            if place_at(reading, tree, c) < doer.first
            and not _is_of(reading, place_at(reading, tree, c), doer)
        )
    return False


def _is_of(reading: Reading, place: int, doer: Subject) -> bool:
    """Return whether a noun is told of the doer: "Arlandic officials said they"."""
    near = (reading.ends.get(place), reading.ends.get(place - 1))
    return any(mention is not None and mention.actor in doer.actors for mention in near)


def _has_two(reading: Reading, tree: Tree, at: int, doer: Subject) -> bool:
    """Return whether a second verb goes on from one to which the tree gives two subjects."""
    if tree.relations[at] != "conj" or _subjects(tree, at):
        return False
    subjects = _subjects(tree, tree.heads[at])
    if len(subjects) < 2:
        return False
    named = [phrase_at(reading, one, ()).actors for one in subjects]
    known = {actor for some in named for actor in some}
    return len(known) > 1 and not known <= set(doer.actors)


def _subjects(tree: Tree, verb: int) -> list[int]:
    return [c for c in tree.children(verb) if tree.relations[c] in ("nsubj", "nsubj:pass")]


def _is_where(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a place or a noun behind a preposition only tells where or from what."""
    is_relative = reading.fold(clause.group.first - 1) in _RELATIVES
    if is_relative and all(reading.cast.is_place(one) for one in doer.actors):
        return True
    start = doer.first
    tree = reading.tree
    assert tree is not None
    while start > 0 and reading.gap(start - 1) == "" and start - 1 not in reading.timed:
        at = tree.at(reading.words[start - 1].start)
        if at is None or tree.tags[at] not in ("DET", "ADJ"):
            break
        start -= 1
        if tree.tags[at] == "DET":
            break
    if reading.fold(doer.first) in SUBJECT_PRONOUNS or start in reading.timed:
        return False
    is_behind = reading.gap(start - 1) == "" and reading.fold(start - 1) in _NO_SUBJECT
    return is_behind and not is_relative and clause.group.tense != "ing"


def _is_tellers(
    reading: Reading, clause: ActClause, doer: Subject, voices: Sequence[Voice]
) -> bool:
    """Return whether the teller may go on: "Ito said the firms wavered, and urged patience"."""
    first = clause.group.first
    if reading.fold(first - 1) not in ("and", "but") or reading.fold(doer.first - 1) in (
        "who",
        "which",
    ):
        return False
    verb_at, doer_at = reading.words[first].start, reading.words[doer.first].start
    return any(
        voice.quoted is None
        and 0 <= voice.place < doer.first
        and voice.start <= doer_at
        and verb_at < voice.end
        and voice.actor not in doer.actors
        for voice in voices
    )


def _named_beside(reading: Reading, tree: Tree, doer: Subject, last: int) -> Subject:
    """Return those named before a noun: "Ito and Roe, managers who have backed"."""
    mention = reading.ends.get(last)
    word = tree.at(reading.words[last].start)
    if mention is None or mention.form != "noun" or word is None or len(doer.actors) > 1:
        return doer
    if tree.relations[word] != "appos" or tree.tags[tree.heads[word]] != "PROPN":
        return doer
    named = phrase_at(reading, tree.heads[word], ()).actors
    named = tuple(one for one in named if one not in doer.actors)
    return Subject(named, doer.first, is_plural=len(named) > 1) if named else doer
