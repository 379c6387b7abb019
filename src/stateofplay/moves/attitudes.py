"""Whose act a verb of attitude tells where no plain subject stands before it.

Reads     a sentence made ready with the attitudes that it tells
Writes    the holder as the subject of the clause
Method    the holder of an attitude is found over relative clauses and asides that closed patterns
          do not pass; he does what the verb of its cue tells. What stands between holder and verb
          must be such an aside, and the holder one actor whose name stands in its words
Cost      linear in the words between holder and verb
Limits    those of `quotes.holders`; two holders joined by "and" are nobody; headlines are left out
"""

from __future__ import annotations

from stateofplay.model.mention import Attitude
from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import is_adverb
from stateofplay.text.languages.en.speech import AUXILIARIES, RELATIVES

_HOLDER_WORDS = 12  # a title with a place and a name
_HEADLINE_SHARE = 0.6  # words with a capital: every one of a headline's but the small words
# Before a participle: "won by denouncing", not "was praised for backing", "short of endorsing".
_DOING = frozenset("by in to while when after before".split())
_SPENT = frozenset("spend spends spent".split())  # "spent the evening praising"
_GOES_ON = frozenset("and but then".split())


def holder_of(reading: Reading, clause: ActClause) -> Subject | None:
    """Return who holds the attitude whose cue is the verb of a clause."""
    at = reading.words[clause.group.verb].start
    held = next((one for one in reading.held if one.cue.start <= at < one.cue.end), None)
    if held is None or held.holder is None or is_headline(reading):
        return None
    if reading.text[: reading.end].endswith("?"):
        return None
    holder = _named(reading, held)
    if holder is None or holder[1] >= clause.group.first:
        return None
    first, last = holder
    if not _leads_to(reading, last, clause) or held.actor is None:
        return None
    return Subject((held.actor,), first, is_plural=clause.group.is_plural)


def is_headline(reading: Reading) -> bool:
    """Return whether most words of a sentence start with a capital."""
    n_capitals = sum(reading.is_capital(place) for place in range(len(reading.words)))
    return n_capitals > _HEADLINE_SHARE * len(reading.words)


def _named(reading: Reading, held: Attitude) -> tuple[int, int] | None:
    """Return the first and last word of the holder, where they name one actor who can act."""
    if held.holder is None or held.actor is None or not reading.cast.can_act(held.actor):
        return None
    inside = [m for m in reading.mentions if held.holder.overlaps(m.span)]
    if not any(m.actor == held.actor for m in inside):
        return None
    places = [
        p for p, w in enumerate(reading.words) if held.holder.start <= w.start < held.holder.end
    ]
    if not places or len(places) > _HOLDER_WORDS or reading.is_possessive(places[-1]):
        return None
    beside = {reading.fold(places[0] - 1), reading.fold(places[-1] + 1)}
    if "and" in beside or any(reading.fold(p) == "and" for p in places):
        return None
    return places[0], places[-1]


def _leads_to(reading: Reading, last: int, clause: ActClause) -> bool:
    """Return whether the words between a holder and a verb leave the holder its subject."""
    first = clause.group.first
    while first - 1 > last and is_adverb(reading.fold(first - 1)):
        first -= 1
    words = [reading.fold(place) for place in range(last + 1, first)]
    if all(is_adverb(fold) or fold in AUXILIARIES for fold in words):
        return True
    if any(fold in ("both", "all") for fold in words):
        return False
    closes = any(mark in reading.gap(first - 1) for mark in ",)")
    if clause.group.tense == "ing":
        goes_on = words[-1] == "and" and _has_participle(reading, last, first)
        return closes or goes_on or words[-1] in _DOING or not _SPENT.isdisjoint(words)
    opens = words[0] in RELATIVES or any(mark in reading.gap(last) for mark in ",(")
    return words[-1] in RELATIVES | _GOES_ON or (opens and closes)


def _has_participle(reading: Reading, last: int, first: int) -> bool:
    """Return whether another participle stands before: ", calling it absurd and accusing"."""
    return any(
        "," in reading.gap(place - 1) and reading.fold(place).endswith("ing")
        for place in range(last + 2, first)
    )
