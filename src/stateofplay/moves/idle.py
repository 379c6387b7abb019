"""What reads like an act and is none: habits of a kind of people, jokes, rescues, questions.

Reads     a sentence made ready, an act with its doer and its content
Writes    a yes or a no
Method    closed patterns, each for one way to tell nothing of a dispute. Of people in general
          ("voters want", "politicians usually resist") no act is told; a joke offers nothing;
          who is freed from rubble was held by nobody; who is asked for an answer is asked a
          question; "acknowledged that" of something that somebody else does yields nothing;
          "usually end by saying" is said by a kind of people too
Cost      linear in the words of the clause
Limits    a joke told as such only in another sentence is an act
"""

from __future__ import annotations

import re

from stateofplay.model.mention import ActorMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.hollow import is_hollow
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import is_adverb
from stateofplay.text.languages.en.idle_acts import (
    HABITS,
    JOKING,
    OWN_MATTERS,
    PARTS_OF_CONTENT,
    PEOPLE_AT_LARGE,
)
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS

_RESCUED = re.compile(
    r"\b(?:from|under|beneath|of)(?: the| a| an| his| her| their)?(?: \w+)?"
    r" (?:rubble|debris|ruins|wreckage|wreck|snow|mud|avalanche|cave|well|car)\b|\btrapped\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?!to )(?:\S+ ){0,4}?(?:who|whom|what|whether|if|how|why|where)\b"
    r"|(?:\S+ ){0,4}?(?:answers?|reply|replies)\b(?! (?:in writing|by|within|before)\b)",
    re.IGNORECASE,
)
# "Under the accord Arland may station police": what a text allows is not done by anybody.
_UNDER_A_TEXT = re.compile(
    r"\b(?:under|by the terms of|according to) (?:\S+ ){0,5}?(?:law|laws|accord|treaty|agreement|"
    r"constitution|statute|statutes|charter|rules|convention|deal|pact|contract|code|act)\b",
    re.IGNORECASE,
)
_LETS = re.compile(
    r"to let (?:\S+ ){1,8}?(?:interfere|stop|deter|distract|dampen|discourage|dictate|define|"
    r"ruin|spoil|get|slow|keep)\b",
    re.IGNORECASE,
)
_HAD = frozenset("had has have".split())
_FORETOLD = frozenset({"promise", "request", "claim", "insist", "warn", "accuse", "concede"})


def is_idle(
    reading: Reading, clause: ActClause, doer: Subject, content: str, *, is_planned: bool
) -> bool:
    """Return whether an act that the words seem to tell is none.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
        content: the words that tell what it is about.
        is_planned: whether it lies ahead.
    """
    folded = content.casefold()
    is_answer = folded == "no" and any(word.fold == "asked" for word in reading.words)
    if folded in PARTS_OF_CONTENT or is_answer or _is_joke(reading, clause, doer):
        return True
    is_general = _is_general(reading, clause, doer, is_planned=is_planned)
    is_general = is_general or _is_allowed(reading, clause) or _is_aside(reading, clause)
    if is_general or is_hollow(reading, clause, doer, content):
        return True
    verb, act = reading.fold(clause.group.verb), clause.verb.act
    behind = reading.text[reading.words[clause.group.verb].end : reading.end]
    if act == "retreat" and verb.startswith("free"):
        return _RESCUED.search(behind) is not None
    if act == "request" and verb.startswith("ask") and clause.frame != "V":
        return _QUESTION.match(content) is not None
    if act == "reject" and _LETS.match(content):
        return True
    before = clause.group.verb - 1
    if act == "agree" and reading.fold(before) == "to" and reading.fold(before - 1) in _HAD:
        return True  # "had to approve any change": whether it did is not told
    return act == "concede" and clause.frame == "W" and _is_of_others(reading, clause, doer, verb)


def _mention_at(reading: Reading, place: int) -> ActorMention | None:
    """Return the mention that a word stands in."""
    at = reading.words[place].start
    return next((m for m in reading.mentions if m.span.start <= at < m.span.end), None)


def _is_allowed(reading: Reading, clause: ActClause) -> bool:
    """Return whether words before a verb tell what a law or treaty lets somebody do."""
    if clause.group.modality != "possible":
        return False
    before = reading.text[reading.sentence.span.start : reading.words[clause.group.first].start]
    return _UNDER_A_TEXT.search(before) is not None


def _is_aside(reading: Reading, clause: ActClause) -> bool:
    """Return whether ", he wrote to shareholders," only tells where words were said."""
    first = clause.group.first
    is_pronoun = reading.fold(first - 1) in SUBJECT_PRONOUNS
    is_writing = reading.fold(clause.group.verb) in ("wrote", "writes")
    return is_writing and is_pronoun and reading.gap(first - 2) == ","


def _is_joke(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    between = range(max(doer.first, clause.group.first - 4), clause.group.verb + 2)
    return any(reading.fold(place) in JOKING for place in between)


def _is_general(reading: Reading, clause: ActClause, doer: Subject, *, is_planned: bool) -> bool:
    """Return whether people without a name do it as a habit, want it, or will say it one day."""
    mention = _mention_at(reading, doer.first)
    if mention is None or mention.form not in ("noun", "demonym"):
        return False
    group, act = clause.group, clause.verb.act
    if act == "claim" and group.tense == "present" and not is_planned:
        is_bare = mention.span.start == reading.words[doer.first].start
        picks_out = reading.fold(group.first - 1) == "who" and reading.gap(group.first - 2) == ""
        if picks_out or (is_bare and reading.fold(doer.first) in PEOPLE_AT_LARGE):
            return True
    if mention.form != "noun":
        return False
    if is_planned and act in _FORETOLD:
        return True
    return group.tense == "present" and any(
        reading.fold(place) in HABITS for place in range(doer.first, group.verb)
    )


def _is_of_others(reading: Reading, clause: ActClause, doer: Subject, verb: str) -> bool:
    """Return whether somebody only grants that others do so: no yielding of one's own."""
    if not verb.startswith("acknowledg"):
        return False
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), None)
    if first is None:
        return False
    first += reading.fold(first) == "that"
    first += reading.fold(first) == "both"
    named = reading.starts.get(first)
    if named is None or named.actor is None or named.form == "pronoun":
        mention = _mention_at(reading, doer.first)
        is_unnamed = mention is not None and mention.form == "noun"
        return is_unnamed and reading.fold(first) not in OWN_MATTERS
    own = {reading.cast.side(actor) for actor in doer.actors}
    return reading.cast.side(named.actor) not in own


def may_be_the_speakers(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a second verb in reported words may be the speaker's own.

    "Vell said the rebels never ruled there and praised his crew" is Vell's praise.
    """
    mention = _mention_at(reading, doer.first)
    is_noun = mention is not None and mention.form == "noun"
    joins = reading.fold(clause.group.first - 1) == "and"
    return is_noun and joins


def says_in_passing(reading: Reading, place: int) -> bool:
    """Return whether "by saying" at a place tells how something is done, by whoever does it."""
    if reading.fold(place) not in ("saying", "promising", "claiming"):
        return False
    before = place - 1
    while before > 0 and is_adverb(reading.fold(before)):
        before -= 1
    return reading.fold(before) == "by" and any(reading.fold(at) in HABITS for at in range(before))
