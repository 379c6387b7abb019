"""Whose act a verb of attitude tells where no plain subject stands before it.

Reads     a sentence made ready with the attitudes that it tells
Writes    the holder as the subject of the clause; clauses of wanting, backing and opposing
Method    the holder of an attitude is found over relative clauses and asides that closed patterns
          do not pass; he does what the verb of its cue tells. What stands between holder and verb
          must be such an aside, and the holder one actor whose name stands in its words. Beside
          the verb table, "wants" claims, "favours" and "is in favour of" support, "is against"
          rejects
Cost      linear in the words between holder and verb
Limits    those of `quotes.holders`; two holders joined by "and" are nobody; headlines are left out
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache
from typing import Literal

from stateofplay.model.mention import Attitude
from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.complement import read_complement
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import Tag, VerbGroup, is_adverb, is_verb_like, read_group, verb_forms
from stateofplay.text.languages.en.speech import AUXILIARIES, BE, PREPOSITIONS, RELATIVES
from stateofplay.text.languages.en.stances import (
    FAVOURING,
    IDLE_WANTED,
    KEEN,
    STANDING,
    TOLD_WISHES,
    WANTED_DEEDS,
)
from stateofplay.text.languages.en.verbs import PARTICIPLE

_CLAIM = ActVerb((), "claim", None, (("N", ""),))
_SUPPORT = ActVerb((), "support", None, (("N", ""),))
_REJECT = ActVerb((), "reject", None, (("N", ""),))
_ACCUSE = ActVerb((), "accuse", None, (("N", ""),))
_TO_RELATIVE = 5  # "of Port Ember, who"
_TO_KNOW = 8  # "wants the people of Arland to know"
_HOLDER_WORDS = 12  # a title with a place and a name
_HEADLINE_SHARE = 0.6  # words with a capital: every one of a headline's but the small words
# Before a participle: "won by denouncing", not "was praised for backing", "short of endorsing".
_DOING = frozenset("by in to while when after before".split())
_SPENT = frozenset("spend spends spent".split())  # "spent the evening praising"
_NOW_OR_THEN = frozenset("is are was were remains remain".split())
_GOES_ON = frozenset("and but then".split())


def find_stances(reading: Reading, taken: Container[int]) -> Iterator[ActClause]:
    """Yield what a sentence tells as wanted, backed or opposed, in text order.

    Args:
        reading: the sentence.
        taken: words of verbs that tell an act already.
    """
    for place in range(len(reading.words)):
        if place in taken:
            continue
        found = (
            _wants(reading, place)
            or _would_like(reading, place)
            or _favours(reading, place)
            or _stands(reading, place)
        )
        if found is not None:
            yield found


def _wants(reading: Reading, place: int) -> ActClause | None:
    """Read "wants a vote", "wants the ships returned", "wants to end the strike"."""
    tags = _forms("want").get(reading.fold(place))
    group = None if tags is None else read_group(reading.words, place, tags, reading.timed)
    if group is None or group.negated or group.modality != "actual" or group.tense == "ing":
        return None
    after = place + 1
    if reading.fold(place - 1) == "who" and reading.gap(place - 2) == "":
        return None  # "any sailors who want to return"
    opener = group.first - 1
    while opener > 0 and is_adverb(reading.fold(opener)):
        opener -= 1
    if reading.fold(opener) == "i" and group.tense == "past":
        return None  # "I always wanted a chance to thank him"
    if reading.fold(after) == "to":
        is_wanted = reading.fold(after + 1) in WANTED_DEEDS
        return _clause(reading, _CLAIM, group, after, "T") if is_wanted else None
    is_changed = reading.fold(after + 1) in PARTICIPLE or reading.fold(after + 1).endswith("ed")
    if reading.fold(after) in IDLE_WANTED and not (reading.fold(after) == "this" and is_changed):
        return None
    ahead = {f"{reading.fold(at)} {reading.fold(at + 1)}" for at in range(after, after + _TO_KNOW)}
    return None if ahead & TOLD_WISHES else _clause(reading, _CLAIM, group, after, "N")


def _would_like(reading: Reading, place: int) -> ActClause | None:
    """Read "would like a vote", "would like to keep the isles", "is keen to regain control"."""
    before = place - 1
    while before > 0 and is_adverb(reading.fold(before)):
        before -= 1
    is_liking = reading.fold(place) == "like" and reading.fold(before) == "would"
    is_keen = reading.fold(place) in KEEN and reading.fold(before) in _NOW_OR_THEN
    denied = {"not", "never"} & {reading.fold(at) for at in range(before, place)}
    after = place + 1
    if denied or not (is_liking or is_keen) or reading.fold(before - 1) in ("i", "who"):
        return None
    group = VerbGroup(before, place, "actual", negated=False, tense="present")
    if reading.fold(after) == "to":
        if reading.fold(after + 1) in WANTED_DEEDS:
            return _clause(reading, _CLAIM, group, after, "T")
        sees = is_liking and reading.fold(after + 1) == "see"
        after = after + 2 if sees else len(reading.words)
    is_idle_one = reading.fold(after) in IDLE_WANTED or is_keen
    return None if is_idle_one else _clause(reading, _CLAIM, group, after, "N")


def _favours(reading: Reading, place: int) -> ActClause | None:
    fold = reading.fold(place)
    tags = next((_forms(base)[fold] for base in FAVOURING if fold in _forms(base)), None)
    group = None if tags is None else read_group(reading.words, place, tags, reading.timed)
    if group is None or group.negated or reading.fold(place - 1) in ("in", "of", "a", "the"):
        return None
    if reading.fold(place + 1) in PREPOSITIONS:
        return None  # "a position that she advocated over the weekend"
    found = _clause(reading, _SUPPORT, group, place + 1, "N")
    return found or _clause(reading, _SUPPORT, group, place + 1, "G")


def _stands(reading: Reading, place: int) -> ActClause | None:
    """Read "is against the plan", "was strongly opposed to talks", "are in favour of"."""
    if reading.fold(place - 2) in ("as", "than"):
        return None  # "as he was against his rivals"
    if reading.fold(place) not in BE or place + 1 >= len(reading.words):
        return None
    at = place + 1
    while is_adverb(reading.fold(at)) and reading.fold(at) not in ("not", "never"):
        at += 1
    for phrase, act in STANDING.items():
        words = phrase.split()
        if [reading.fold(at + n) for n in range(len(words))] != words:
            continue
        tense: Literal["past", "present"] = (
            "past" if reading.fold(place) in ("was", "were") else "present"
        )
        is_finite = reading.fold(place) in ("is", "are", "was", "were", "am")
        group = VerbGroup(place, at, "actual", negated=False, tense=tense)
        verb = _SUPPORT if act == "support" else _REJECT if act == "reject" else _ACCUSE
        after = at + len(words)
        found = _clause(reading, verb, group, after, "N")
        found = found or _clause(reading, verb, group, after, "G")
        return found if is_finite else None
    return None


def _clause(
    reading: Reading, verb: ActVerb, group: VerbGroup, after: int, frame: str
) -> ActClause | None:
    found = read_complement(reading, after, frame, "", 1)
    return None if found is None else ActClause(verb, group, *found, frame)


@cache
def _forms(base: str) -> dict[str, frozenset[Tag]]:
    return verb_forms(base)


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
        is_doing = words[-1] in _DOING and any(
            is_verb_like(reading.words, place) for place in range(last + 1, first - 1)
        )
        return closes or goes_on or is_doing or not _SPENT.isdisjoint(words)
    opens = words[0] in RELATIVES or any(mark in reading.gap(last) for mark in ",(")
    if words[-1] in RELATIVES:  # "Ito of Arland, who"; in "Ito, head of a union that" no longer
        return len(words) == 1 or (words[0] in ("of", "from") and len(words) <= _TO_RELATIVE)
    return words[-1] in _GOES_ON or (opens and closes)


def _has_participle(reading: Reading, last: int, first: int) -> bool:
    """Return whether another participle stands before: ", calling it absurd and accusing"."""
    return any(
        "," in reading.gap(place - 1) and reading.fold(place).endswith("ing")
        for place in range(last + 2, first)
    )
