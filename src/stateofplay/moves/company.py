"""Who acts together with a doer: a part of "X and her aides" is not who did it.

Reads     a sentence made ready, with its tree; an act and the doer that was found for it
Writes    the doer with those known who act along; `None` where somebody unknown does
Method    what "and", "or", "along with" joins to the name of the doer, before it or behind it, is a
          noun phrase by the tags of the tree; a clause that goes on there is none, nor are two
          offices of one person ("premier and party leader Ito"). "Both" before a verb asks for two
Cost      linear in the words beside the name
Limits    in "met X and Y refused" the tree decides whether X acts, too; it errs one time in twelve
"""

from __future__ import annotations

from stateofplay.moves.acts import ActClause
from stateofplay.moves.agreement import Subject
from stateofplay.moves.asides import over_bracket
from stateofplay.moves.grammar import tag_at
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.offices import OFFICES
from stateofplay.text.languages.en.speech import OWNERS, SUBJECT_PRONOUNS
from stateofplay.text.languages.en.state_bodies import STATE_UNITS

# Before these one acts, and what "and" joins to the name is another office of his.
ONE_ONLY = frozenset("has hasn't is isn't was wasn't does doesn't".split())
_AND = frozenset("and or".split())
_ALONG = (
    ("along", "with"),
    ("together", "with"),
    ("as", "well", "as"),
    ("in", "concert", "with"),
    ("in", "tandem", "with"),
    ("alongside",),
    ("joined", "by"),
)
_PARTS_OF_PHRASE = frozenset("DET ADJ NOUN PROPN NUM PART".split())
_NOUNS = frozenset("NOUN PROPN".split())
_MAYBE = frozenset("possibly perhaps probably maybe likely also even later then".split())
_OTHERS = frozenset("others".split())
_MAX_WORDS = 8  # words of one noun phrase
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def with_company(reading: Reading, clause: ActClause, doer: Subject) -> Subject | None:
    """Return a doer with those who act along, `None` where one of them is nobody known.

    Args:
        reading: the sentence.
        clause: the act.
        doer: who was found to do it.
    """
    if reading.tree is None or not doer.actors:
        return doer
    bounds = _bounds(reading, clause, doer)
    if bounds is None:
        return doer
    first, last = bounds
    if len(doer.actors) == 1 and not doer.is_plural and _asks_two(reading, clause, last):
        return None
    along = _along(reading, doer, last)
    if along is not None:
        return Subject((*doer.actors, along), doer.first, is_plural=True)
    if _goes_on(reading, clause, doer, last):
        return None
    if len(doer.actors) > 1 and doer.first > clause.group.verb:
        doer = _without_next(reading, doer)
    is_one = reading.fold(clause.group.first) in ONE_ONLY
    return doer if is_one else _with_left(reading, doer, first)


def _bounds(reading: Reading, clause: ActClause, doer: Subject) -> tuple[int, int] | None:
    """Return the first word of the noun phrase of a doer and the last word of its last name."""
    ends = clause.group.first if doer.first < clause.group.first else len(reading.words)
    reach = range(doer.first, min(ends, doer.first + _MAX_WORDS * len(doer.actors) + 1))
    ending = [(place, reading.ends[place].actor) for place in reach if place in reading.ends]
    # of each the first name: in "Roe and her aides" she stands twice
    firsts = [next((place for place, actor in ending if actor == one), None) for one in doer.actors]
    known = [place for place in firsts if place is not None]
    return (_phrase_start(reading, doer.first), max(known)) if known else None


def _phrase_start(reading: Reading, first: int) -> int:
    if reading.fold(first) in SUBJECT_PRONOUNS:
        return first
    place = first
    while place > 0 and reading.gap(place - 1) in ("", ".") and place - 1 not in reading.timed:
        is_part = tag_at(reading, place - 1) in _PARTS_OF_PHRASE
        is_part = is_part or reading.fold(place - 1) in OWNERS | {"most"}
        if not is_part or first - place >= _MAX_WORDS:
            break
        place -= 1
    return place


def _asks_two(reading: Reading, clause: ActClause, last: int) -> bool:
    """Return whether "both" stands between one doer and the verb."""
    behind = range(last + 1, clause.group.verb)
    return any(
        reading.fold(at) == "both"
        and tag_at(reading, at + 1) in ("VERB", "AUX", "ADV")
        and not _joins_verbs(reading, at + 1)
        for at in behind
    )


def _joins_verbs(reading: Reading, verb: int) -> bool:
    """Return whether a second verb without a subject of its own is joined to a verb."""
    tree = reading.tree
    at = None if tree is None else tree.at(reading.words[verb].start)
    if tree is None or at is None:
        return False
    joined = (c for c in tree.children(at) if tree.relations[c] == "conj")
    return any(
        tree.tags[c] == "VERB" and not any(tree.relations[d] in _SUBJECTS for d in tree.children(c))
        for c in joined
    )


def _without_next(reading: Reading, doer: Subject) -> Subject:
    """Leave out who opens the next clause: "was shut by Arland, and Besk left"."""
    for place, mention in reading.starts.items():
        if mention.actor != doer.actors[-1] or place <= doer.first:
            continue
        ends = [at for at, one in reading.ends.items() if one is mention]
        is_next = bool(ends) and tag_at(reading, ends[0] + 1) in ("VERB", "AUX")
        if is_next and reading.gap(ends[0]) == "" and "," in _before(reading, place):
            return Subject(doer.actors[:-1], doer.first, is_plural=len(doer.actors) > 2)
    return doer


def _before(reading: Reading, place: int) -> str:
    """Return the marks around "and" and an article before a word."""
    return "".join(reading.gap(at) for at in range(max(0, place - 3), place))


def _goes_on(reading: Reading, clause: ActClause, doer: Subject, last: int) -> bool:
    """Return whether somebody else is joined behind the name of a doer."""
    over = over_bracket(reading, last) if reading.gap(last) not in ("", ",") else last
    at = (last if over is None else max(over, last)) + 1
    is_agent = doer.first > clause.group.verb
    for words in _ALONG:
        if tuple(reading.fold(at + n) for n in range(len(words))) == words:
            return not _is_known(reading, doer, at + len(words), _MAX_WORDS)
    if reading.fold(at) not in _AND:
        return is_agent and reading.gap(last) == "," and _lists(reading, doer, at)
    if reading.gap(at) != "" or reading.gap(last) not in ("", ","):
        return False
    end = _phrase_end(reading, at + 1)
    if end is None or _is_known(reading, doer, at + 1, end - at):
        return False
    if _is_unit(reading, doer, last, end):
        return False
    leads_on = tag_at(reading, end + 1) in ("VERB", "AUX") and reading.gap(end) == ""
    return not leads_on or not (is_agent or reading.gap(last) == ",")


def _is_unit(reading: Reading, doer: Subject, last: int, end: int) -> bool:
    """Return whether a state's units are joined: "two Arlandic frigates and a corvette"."""
    mention = reading.ends.get(last)
    is_state = mention is not None and mention.form == "demonym" and mention.actor in doer.actors
    is_free = all(at not in reading.starts for at in range(last + 1, end + 1))
    return is_state and is_free and {reading.fold(last), reading.fold(end)} <= STATE_UNITS


def _along(reading: Reading, doer: Subject, last: int) -> str | None:
    """Return who is known and acts along: "Arland, together with Besk, signed"."""
    at = last + 1
    for words in _ALONG:
        if tuple(reading.fold(at + n) for n in range(len(words))) == words:
            named = actor_at(reading, at + len(words))
            is_other = named is not None and named[0] not in doer.actors
            is_closed = named is not None and reading.gap(named[1]) == ","
            return named[0] if named is not None and is_other and is_closed else None
    return None


def _lists(reading: Reading, doer: Subject, at: int) -> bool:
    """Return whether names follow an agent as a list: "by the Fund, the Bank and the Court"."""
    end = _phrase_end(reading, at)
    if end is None or not reading.is_capital(end) or reading.gap(end) not in ("", ","):
        return False
    if reading.fold(end + 1) not in _AND or _is_known(reading, doer, at, end - at + 1):
        return False
    behind = _phrase_end(reading, end + 2)
    return behind is not None and reading.is_capital(behind)


def _phrase_end(reading: Reading, first: int) -> int | None:
    """Return the last word of the noun phrase that opens at a word, `None` where none does."""
    if reading.fold(first) in _OTHERS:
        return first
    place = first
    while place < len(reading.words) and place - first < _MAX_WORDS:
        is_owner = reading.fold(place) in OWNERS
        if tag_at(reading, place) not in _PARTS_OF_PHRASE and not (is_owner and place == first):
            break
        if place in reading.timed:
            return None
        place += 1
        if reading.gap(place - 1) != "":
            break
    last = place - 1
    return last if last >= first and tag_at(reading, last) in _NOUNS else None


def _is_known(reading: Reading, doer: Subject, first: int, n: int) -> bool:
    """Return whether one of the doers stands among some words."""
    return any(
        reading.ends[at].actor in doer.actors
        for at in range(first, min(first + n, len(reading.words)))
        if at in reading.ends and reading.fold(at) not in OWNERS and not reading.is_possessive(at)
    )


def _with_left(reading: Reading, doer: Subject, first: int) -> Subject | None:
    """Return a doer with who stands before "and" in the same subject."""
    if reading.gap(first - 1) == "," and reading.tree is not None:
        first = _phrase_start(reading, first - 1)  # "X and its host, Ito, failed"
    joins = first - 1
    while reading.fold(joins) in _MAYBE:
        joins -= 1
    if _opens_examples(reading, joins):
        return None
    if reading.fold(joins) not in _AND or reading.gap(joins) != "" or joins < 1:
        return doer
    last = over_bracket(reading, joins - 1)
    if last is None or tag_at(reading, last) not in _NOUNS or last in reading.timed:
        return doer
    mention = reading.ends.get(last)
    if mention is not None and mention.actor in doer.actors:
        return doer
    if _opens_examples(reading, _phrase_start(reading, last) - 1):
        return None
    if _is_role(reading, doer, last) or not _shares_verb(reading, last, doer.first):
        return doer
    known = None if mention is None else mention.actor
    if known is None or not reading.cast.can_act(known) or reading.is_possessive(last):
        return None
    return Subject((known, *doer.actors), doer.first, is_plural=True)


def _is_role(reading: Reading, doer: Subject, last: int) -> bool:
    """Return whether an office of the doer stands there: "premier and party leader Ito"."""
    is_name = reading.is_capital(last) and reading.fold(last) not in OFFICES
    is_one = len(doer.actors) == 1 and reading.cast.is_person(doer.actors[0])
    return is_one and not (last in reading.ends or is_name or _is_many(reading, last))


def _opens_examples(reading: Reading, place: int) -> bool:
    """Return whether a doer is only one example: "firms including Vantt"."""
    if reading.fold(place) == "as":
        return reading.fold(place - 1) == "such"
    return reading.fold(place) == "including"


def _is_many(reading: Reading, place: int) -> bool:
    tree = reading.tree
    assert tree is not None
    at = tree.at(reading.words[place].start)
    return at is not None and tree.fine[at] in ("NNS", "NNPS")


def _shares_verb(reading: Reading, left: int, right: int) -> bool:
    """Return whether two nouns with "and" between them do one thing.

    They do where no verb stands before them; else where the tree joins them, or gives one verb two
    subjects.
    """
    tree = reading.tree
    assert tree is not None
    one, other = tree.at(reading.words[left].start), tree.at(reading.words[right].start)
    if one is None or other is None:
        return False
    clause = left
    while clause > 0 and reading.gap(clause - 1) in ("", ".", ","):
        clause -= 1
    if not any(
        tag_at(reading, at) in ("VERB", "AUX", "ADP", "SCONJ") for at in range(clause, left)
    ):
        return True
    tops = [_top(reading, at) for at in (one, other)]
    if tops[0] == tops[1]:
        return tree.relations[tops[0]] in _SUBJECTS
    both_subjects = all(tree.relations[top] in _SUBJECTS for top in tops)
    return both_subjects and tree.heads[tops[0]] == tree.heads[tops[1]]


def _top(reading: Reading, word: int) -> int:
    """Return the head of the whole subject that a word of the tree is part of."""
    tree = reading.tree
    assert tree is not None
    passed = ("conj", "flat", "compound", "appos", "nmod", "amod")
    while tree.relations[word] in passed and tree.tags[tree.heads[word]] in _NOUNS:
        word = tree.heads[word]
    return word
