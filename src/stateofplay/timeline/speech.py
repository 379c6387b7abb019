"""Whether a sentence tells its verb on somebody's word.

Reads     a read sentence, one of its verbs
Writes    yes or no
Method    the verb stands in what a verb of saying before it reports, after a word of claim such as
          "accused of" or "denies", or before a saying that closes the sentence; what a court hears
          is said there. A relative clause is the writer's own
Cost      linear in the sentence
Limits    "reportedly" and its like count within two words of the verb only
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en.happenings import ASSERTS, CLAIMS, COURTS
from stateofplay.text.languages.en.speech import HEARSAY
from stateofplay.text.languages.en.verbs import BEFORE_ADJECTIVE
from stateofplay.text.tokens import stem
from stateofplay.text.verbs import VerbPhrase
from stateofplay.timeline.clauses import RELATIVE, Clause, clause_of
from stateofplay.timeline.reading import Read

_CLAIM_STEMS = frozenset(stem(word) for word in CLAIMS)
_REACH = 8  # words before a verb among which a word of claim governs it
_COURT_REACH = 3  # words before "heard" among which the court stands
_JOINED = re.compile(r",\s+(?:and|but|while|whereas)\b")
_CLAIMED_DEED = re.compile(r"\b(?:of|for) \w+ing\b")
_IS_UNCLEAR = re.compile(r"\s+(?:\w+ly\s+)?(?:clear|known|certain|sure)\b")
_IS_SAID_TO = re.compile(
    r"\b(?:said|believed|thought|alleged|reported|reputed|rumoured|rumored|understood)"
    r" to \w+(?: \w+)?$"
)
_ACCORDING = re.compile(r"\baccording to\b", re.IGNORECASE)


def is_told_there(read: Read, verb: VerbPhrase) -> bool:
    """Return whether a verb is the hearing of words: "a court heard on Tuesday"."""
    if verb.head != "hear":
        return False
    before = [word.fold for word in read.words if word.end <= verb.start][-_COURT_REACH:]
    return any(word in COURTS for word in before)


def is_reported(read: Read, verb: VerbPhrase, dated_at: int) -> bool:
    """Return whether the verb is told on somebody's word, outside quote marks.

    Args:
        read: the sentence.
        verb: what is told.
        dated_at: where the time stands: "accused him of leaving in May" dates the leaving.
    """
    if is_told_there(read, verb) or _claims_before(read, verb, dated_at):
        return True
    if _is_hearsay(read, verb):
        return True
    place = clause_of(read.clauses, verb.start)
    own = read.clauses[place]
    if own.opener in RELATIVE - {"that"} or verb.tense == "participle":
        return False
    if _is_claimed(read, verb) or _ACCORDING.search(read.text, read.span.start, read.span.end):
        return True
    return (
        _follows_saying(read, verb, place)
        or _follows_belief(read, verb)
        or _before_saying(read, verb, place)
    )


def _is_hearsay(read: Read, verb: VerbPhrase) -> bool:
    """Return whether "reportedly" or its like stands in the verb phrase or beside it."""
    places = [i for i, w in enumerate(read.words) if verb.start <= w.start < verb.end]
    if not places:
        return False
    beside = read.words[max(0, places[0] - 2) : places[-1] + 2]
    return any(word.fold in HEARSAY for word in beside)


def is_open(read: Read, verb: VerbPhrase) -> bool:
    """Return whether the text leaves open that the verb came about: "not clear if he signed"."""
    if verb.head == "be" and verb.negated and _IS_UNCLEAR.match(read.text, verb.end, read.span.end):
        return True
    last = max((one.end for one in read.verbs if one.end <= verb.start), default=read.span.start)
    return any(
        word.fold in ("if", "whether") for word in read.words if last <= word.start < verb.start
    )


def _claims_before(read: Read, verb: VerbPhrase, dated_at: int) -> bool:
    """Return whether the verb is a claim and what it claims stands between it and the time."""
    if verb.head not in _CLAIM_STEMS:
        return False
    return _CLAIMED_DEED.search(read.text, verb.end, max(verb.end, dated_at)) is not None


def _is_claimed(read: Read, verb: VerbPhrase) -> bool:
    if verb.tense not in ("gerund", "infinitive"):
        return False
    before = [word.fold for word in read.words if word.end <= verb.start][-_REACH:]
    return any(word in CLAIMS for word in before)


def _follows_saying(read: Read, verb: VerbPhrase, place: int) -> bool:
    """Return whether a saying in this clause, or in one before, has the verb as its content."""
    for at in range(place, -1, -1):
        clause = read.clauses[at]
        sayings = [one for one in clause.verbs if _says(read, one) and one.end <= verb.start]
        if sayings:
            is_noun = read.clauses[place].opener == "that" and at < place
            has_other = any(
                sayings[-1].end <= v.start < read.clauses[place].start for v in read.verbs
            )
            return at == place or (clause.opener not in RELATIVE and not (is_noun and has_other))
        if at != 0 and _JOINED.match(read.text, clause.start, clause.end):
            return False
    return False


def _follows_belief(read: Read, verb: VerbPhrase) -> bool:
    """Return whether "police believe", "prosecutors say" or "is said to" governs the verb."""
    if _IS_SAID_TO.search(read.text, read.span.start, verb.end):
        return verb.tense in ("infinitive", "present", "past") and verb.head != "be"
    before = [word for word in read.words if word.end <= verb.start]
    for place, word in enumerate(before[1:], start=1):
        is_noun = before[place - 1].fold in BEFORE_ADJECTIVE
        if word.fold in ASSERTS and not is_noun and not read.is_quoted(word.start):
            return not _JOINED.search(read.text, word.end, verb.start)
    return False


def _before_saying(read: Read, verb: VerbPhrase, place: int) -> bool:
    """Return whether the sentence closes with a saying: ", officials said on Monday"."""
    if place + 1 >= len(read.clauses):
        return False
    last = read.clauses[-1]
    return (
        read.text[last.start : last.start + 1] == ","
        and not _JOINED.match(read.text, last.start, last.end)
        and last.opener is None
        and any(_says(read, one) and one.is_finite for one in _first_verbs(last))
        and verb.end <= last.start
    )


def _first_verbs(clause: Clause) -> tuple[VerbPhrase, ...]:
    return clause.verbs[:1]


def _says(read: Read, verb: VerbPhrase) -> bool:
    return verb.is_saying or is_told_there(read, verb)
