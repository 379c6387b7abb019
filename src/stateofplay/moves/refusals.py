"""Refusals that no verb of the table tells: "Besk will not pay", "would never sign".

Reads     a sentence made ready
Writes    clauses in text order
Method    "will" or "would" with a word of denial, or "decided not to", and a verb of yielding;
          "cannot" with a verb of assent;
          who will not decide before something puts the decision off
Cost      linear in the words
Limits    what a known speaker says of their own side is read as said, not here; frame `N` marks
          denials that are not read so ("under no circumstances", "neither")
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.reading import Reading
from stateofplay.moves.steadfast import is_own_stance
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb, verb_forms
from stateofplay.text.languages.en.act_verbs import REFUSED

_AHEAD = frozenset("will would".split())
_DENIED = frozenset("won't wouldn't".split())
_CANNOT = frozenset("cannot can't couldn't".split())
_NO_ASSENT = frozenset("accept agree support endorse tolerate countenance approve condone".split())
_NOT_DONE = REFUSED | _NO_ASSENT
_DECIDING = frozenset("decided voted chose opted chosen".split())
_NEVER = frozenset("not never neither".split())
_EVENTS = frozenset("circumstances circumstance conditions".split())
_REFUSAL = ActVerb((), "reject", None, ())
_NONE_OF = ("have none of it", "have none of that", "hear none of it", "brook no")
_DELAY = ActVerb((), "postpone", None, ())
_DECIDED = frozenset("decide rule".split())
_UNTIL = frozenset("before until".split())
_TO_NEITHER = 9  # words from "neither" to its modal
NEITHER = "E"  # frame of what neither of those named will do


@cache
def _saying_no() -> frozenset[str]:
    """Return what stands behind "would not", and the forms of "will not be signing"."""
    return _NOT_DONE | {
        form for base in REFUSED for form, tags in verb_forms(base).items() if "ing" in tags
    }


def find_refusals(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody will not do."""
    for place in range(2, len(reading.words)):
        if _has_none(reading, place):
            end = clause_end(reading.text, reading.words, place + 1, reading.end)
            group = VerbGroup(place - 1, place, "actual", False, "present")
            yield ActClause(_REFUSAL, group, (), reading.words[place].start, end, "N")
            continue
        waits = reading.fold(place) in _DECIDED and reading.fold(place + 1) in _UNTIL
        if reading.fold(place) not in _saying_no() and not waits:
            continue
        first = _helper(reading, place)
        is_both = first is None and reading.fold(place) in _NOT_DONE
        first = _neither(reading, place) if is_both else first
        if first is None or is_own_stance(reading, place + 1):
            continue  # "would not change its position": it holds fast
        group = VerbGroup(first, place, "actual", False, "present")
        start = reading.words[place].start
        end = clause_end(reading.text, reading.words, place, reading.end)
        if is_both:
            yield ActClause(_REFUSAL, group, (), start, end, NEITHER)
            continue
        frame = (
            "T"
            if reading.fold(first) in _AHEAD | _DENIED and _is_plain(reading, first, place)
            else "N"
        )
        yield ActClause(_DELAY if waits else _REFUSAL, group, (), start, end, frame)


def _has_none(reading: Reading, place: int) -> bool:
    """Return whether "would have none of it" stands at word `place`."""
    if reading.fold(place - 1) not in _AHEAD:
        return False
    ahead = " ".join(reading.fold(place + n) for n in range(4))
    return any(ahead.startswith(phrase) for phrase in _NONE_OF)


def _neither(reading: Reading, place: int) -> int | None:
    """Return the place of "would" in "neither Arland nor Besk would accept"."""
    at = place - 1
    while at > 0 and is_adverb(reading.fold(at)):
        at -= 1
    if reading.fold(at) not in _AHEAD | {"could", "can"}:
        return None
    for before in range(at - 1, max(-1, at - _TO_NEITHER), -1):
        if reading.gap(before) != "":
            return None
        if reading.fold(before) == "neither":
            return at
    return None


def _is_plain(reading: Reading, first: int, place: int) -> bool:
    """Return whether "not" or "never" denies, which is read as said where somebody says it."""
    folds = {reading.fold(at) for at in range(first, place)}
    return not folds & (_EVENTS | {"neither"})


def _helper(reading: Reading, place: int) -> int | None:
    """Return the place of "will" in "will never again"; `None` where nothing is denied."""
    at, is_denied = place - 1, False
    if reading.fold(place).endswith("ing") and reading.fold(at) == "be":
        at -= 1  # "will not be signing"
    if reading.fold(at) == "to" and reading.fold(at - 1) == "not":
        return at - 2 if reading.fold(at - 2) in _DECIDING else None  # "decided not to sign"
    if reading.fold(at) in _EVENTS and reading.fold(at - 1) == "no":
        at, is_denied = at - 3, True  # "would under no circumstances sign"
    while at > 0 and (is_adverb(reading.fold(at)) or reading.fold(at) in _NEVER):
        is_denied |= reading.fold(at) in _NEVER
        at -= 1
    if reading.fold(at) in _DENIED:
        return at
    is_split = reading.fold(place) == "agree" and reading.fold(place + 1) != "to"
    is_split |= reading.gap(place) != ""  # "a plan that Besk could not support"
    if (
        reading.fold(place) in _NO_ASSENT
        and not is_split
        and (reading.fold(at) in _CANNOT or (is_denied and reading.fold(at) in ("can", "could")))
    ):
        return at  # "cannot accept": of other verbs it tells that one is not able to
    return at if is_denied and reading.fold(at) in _AHEAD else None
