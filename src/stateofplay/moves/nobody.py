"""Acts that are told of nobody on a side: "neither Arland nor Besk has signed", "nobody in Vell".

Reads     a sentence made ready, an act told by a verb, the doer that was found for it
Writes    the act as not done, with those of whom that is told, or nothing
Method    "neither", names joined by "nor", the verb; "nobody" or "no one" in, from or of a body
          that ends right before the verb
Cost      one look at a few words
Limits    "no country has signed" is told of no one in particular
"""

from __future__ import annotations

from dataclasses import replace

from stateofplay.moves.acts import ActClause
from stateofplay.moves.agreement import Subject
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.negations import DENIED_ACTS
from stateofplay.text.languages.en.speech import AUXILIARIES

_TO_NEITHER = 12  # words from "neither" to the verb
_WORTH_TELLING = DENIED_ACTS | {"reject"}  # who has not signed has only not done so yet
_AMONG = frozenset("in from of at on".split())


def of_neither(reading: Reading, clause: ActClause, doer: Subject) -> ActClause | None:
    """Return an act as one that neither of two did, `None` where another word denies it.

    Args:
        reading: the sentence.
        clause: the act.
        doer: who was found to do it.
    """
    group = clause.group
    if clause.verb.act not in _WORTH_TELLING:
        return None
    for place in range(group.first - 1, max(-1, group.first - _TO_NEITHER), -1):
        if reading.fold(place) == "neither":
            between = range(place + 1, group.first)
            ends = [reading.ends[at].actor or "" for at in between if at in reading.ends]
            named = {reading.cast.receiver(actor) or actor for actor in ends}
            has_nor = any(reading.fold(at) == "nor" for at in between)
            is_all = has_nor and len(doer.actors) > 1 and named >= set(doer.actors)
            return _not_done(clause, place) if is_all else None
        if reading.gap(place) not in ("", ","):
            break
    return None


def of_nobody(reading: Reading, clause: ActClause) -> tuple[ActClause, Subject] | None:
    """Return an act that nobody in a body did, with the body: "nobody in the Beskan cabinet".

    Args:
        reading: the sentence.
        clause: the act.
    """
    end = clause.group.first
    if clause.verb.act not in _WORTH_TELLING:
        return None
    for place in range(end - 1, max(-1, end - _TO_NEITHER), -1):
        is_one = reading.fold(place) == "one" and reading.fold(place - 1) == "no"
        if not is_one and reading.fold(place) != "nobody":
            continue
        if reading.fold(place + 1) not in _AMONG or reading.gap(place) != "":
            return None
        named = actor_at(reading, place + 2)
        if named is None or not _leads_to(reading, named[1], end):
            return None
        if reading.ends[named[1]].form == "noun":
            return None  # "nobody in this ministry": whose is not told
        doer = Subject((named[0],), place + 2, is_plural=False)
        return _not_done(clause, place - is_one), doer
    return None


def _leads_to(reading: Reading, last: int, verb: int) -> bool:
    """Return whether only helpers stand between a name and a verb."""
    between = range(last + 1, verb)
    return reading.gap(last) == "" and all(reading.fold(at) in AUXILIARIES for at in between)


def _not_done(clause: ActClause, first: int) -> ActClause:
    return replace(clause, group=replace(clause.group, first=first, negated=True))
