"""Whether a time in a sentence is that of an act, or of something named beside it.

Reads     a sentence made ready, a time in it, the act
Writes    yes or no
Method    what stands right before and behind the time: "Sunday's talks", "come May", "a film that
          was shown in May", "praised Besk for its help on Monday"; a doubt dates nothing
Cost      linear in the words between the act and the time
Limits    no parser: a clause on the object is known by its relative word only
"""

from __future__ import annotations

from stateofplay.model.mention import TimeMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.beside import is_occasion_word
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.languages.en.happenings import DEEDS

# A time behind what somebody reacts to may be that of either.
_REACTING = frozenset({"concede", "support", "accuse", "reject"})
_RELATIVES = frozenset("that who which".split())
_TURNING = frozenset("but though yet".split())
_LEADS = frozenset("on in at during , early late since dated".split())
_OWN_LEADS = frozenset("on in last this earlier yesterday today late early".split())
_BINDING = frozenset("the a an of their its his her for until by before after from to".split())
_FIRST_BARE_YEAR = 1900  # a lower number at the head of a sentence is more often a time of day


def is_possessive(reading: Reading, time: TimeMention) -> bool:
    """Return whether a time only tells whose or which: "Sunday's talks", "last year's treaty"."""
    words = reading.text[time.span.start : time.span.end + 1]
    return words[-1] in "'’-" or words.endswith(("'s", "’s")) or words[:-1].endswith(("'s", "’s"))


def turns(reading: Reading, time: int, verb: int) -> bool:
    """Return whether a time belongs to what stood before: "was sued in May, but had denied it"."""
    if not any(is_verb_like(reading.words, p) for p in range(time)):
        return False
    turn = word_behind(reading, time)
    return turn + 1 == verb and reading.fold(turn) in _TURNING


def is_of_another(reading: Reading, clause: ActClause, time: int) -> bool:
    """Return whether a time stands in a clause on the object: "for a film that was shown in May".

    A clause on an occasion stays: "at a summit that took place in May".
    """
    for place in range(time - 1, clause.group.verb, -1):
        if reading.fold(place) in _RELATIVES:
            return not is_occasion_word(reading.fold(place - 1))
    return False


def is_of_deed(reading: Reading, time: int) -> bool:
    """Return whether a time tells which deed is spoken of: "the June 2029 raid"."""
    return reading.fold(word_behind(reading, time)) in DEEDS


def opens_next(reading: Reading, time: int) -> bool:
    """Return whether a time goes with the verb behind it: ", last week said"."""
    behind = word_behind(reading, time)
    opens = "," in reading.gap(time - 1) or "," in reading.gap(time - 2)
    return opens and behind < len(reading.words) and is_verb_like(reading.words, behind)


def is_of_cause(reading: Reading, clause: ActClause, time: int) -> bool:
    """Return whether a time may be that of what is reacted to.

    "Praised Besk for its help on Monday", "rejected the advice on Monday that the lake be closed".
    """
    if clause.verb.act not in _REACTING:
        return False
    between = range(clause.group.verb, time)
    return reading.fold(word_behind(reading, time)) == "that" or any(
        reading.fold(p) == "for" for p in between
    )


def word_behind(reading: Reading, time: int) -> int:
    """Return the first word behind the words of a time."""
    while time in reading.timed:
        time += 1
    return time


def stands_free(reading: Reading, time: TimeMention) -> bool:
    """Return whether a time is told for itself: "in May", not "the May summit", "a 1956 deal"."""
    text, start = reading.text, reading.sentence.span.start
    before = text[max(start, time.span.start - 14) : time.span.start].casefold()
    if is_possessive(reading, time):
        return False
    lead = before.replace(",", " ,").split()[-1:] or [","]
    own = text[time.span.start : time.span.end].casefold().split()[0]
    if time.span.start == start and own.isdigit() and int(own) < _FIRST_BARE_YEAR:
        return False  # "1525 A spokesman rejects": a time of day
    if lead[0] == "come":
        return False  # "come May": the next one
    if lead[0] in _LEADS or own in _OWN_LEADS:
        return True
    return time.is_relative and lead[0] not in _BINDING


def looks_back(reading: Reading, time: TimeMention) -> bool:
    """Return whether the words leave no doubt that a time is over: "last month", "in May 2031"."""
    first = reading.text[time.span.start : time.span.end].casefold().split()[0]
    return not time.is_relative or first in ("last", "yesterday")
