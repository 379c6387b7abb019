"""Offers that no verb of the table tells: "is ready to hand over the islands", "could live with".

Reads     a sentence made ready
Writes    clauses: an offer, which is `accept_if` where a condition is set; who is ready to talk or
          to accept without one may agree
Method    a form of "be", a word of readiness, a to-infinitive with a verb of yielding or talking;
          "would", "could" or "might" with a verb of accepting or yielding, but only under a
          condition; "is open to" something
Cost      linear in the words
Limits    "ready to strike" threatens and is left out, with every other verb outside the lists
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.model.span import Span
from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.complement import read_complement
from stateofplay.moves.condition import condition_before, find_condition
from stateofplay.moves.grammar import tag_at
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb
from stateofplay.text.languages.en.act_verbs import OFFERED, TALKED
from stateofplay.text.languages.en.conditions import (
    ACCEPTED_AFTER,
    HURTING,
    NO_YES,
    NO_YES_YET,
    UNWILLED,
    YIELDED,
)
from stateofplay.text.languages.en.verbs import BASES

_READY = frozenset("ready willing prepared".split())
_BE = {"is": False, "are": False, "was": False, "were": False, "remains": False, "isn't": True}
_BE |= {"be": False}
_BE |= {"aren't": True, "wasn't": True, "weren't": True, "remain": False, "remained": False}
_MODALS = frozenset("would could can might may will".split())
_STRICT = frozenset("only not provided providing".split())
_STRICT_PAIRS = frozenset(
    {("if", "only"), ("in", "exchange"), ("in", "return"), ("on", "condition"),
     ("on", "the"), ("as", "long"), ("so", "long")}
)  # fmt: skip
_OFFER = ActVerb((), "propose", None, ())
_OPEN = ActVerb((), "agree", None, ())
_REFUSAL = ActVerb((), "reject", None, ())
_OFFER_IF = ActVerb((), "accept_if", None, ())
_MAX_SUBJECT = 12  # words between a front condition and its modal


def find_offers(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody is said to be ready to do, or would do under a condition."""
    for place in range(1, len(reading.words) - 2):
        fold = reading.fold(place)
        if fold in _READY and reading.fold(place + 1) == "to":
            found = _ready(reading, place)
        elif fold == "open" and reading.fold(place + 1) == "to":
            found = _open_to(reading, place)
        elif fold in _MODALS and place not in reading.timed:
            found = _would(reading, place)
        else:
            continue
        if found is not None:
            yield found


def _ready(reading: Reading, place: int) -> ActClause | None:
    verb = reading.fold(place + 2)
    group = _group(reading, place)
    if group is None or (verb not in OFFERED and not _is_willed(reading, place + 2)):
        return None
    start = reading.words[place + 1].start
    end = clause_end(reading.text, reading.words, place + 2, reading.end)
    if group.negated and (_is_not_yet(reading, place) or group.tense == "past"):
        return None  # "was still not ready to talk": how things stood
    if group.negated and (verb in OFFERED or reading.fold(place) != "ready"):
        return ActClause(_REFUSAL, replace(group, negated=False), (), start, end, "T")
    if group.negated:
        return None  # "not ready to leave the ward"
    condition = _condition(reading, start, reading.end, group.first)
    if condition is not None:
        words = reading.text[condition.start : condition.end].casefold().split()
        is_known = verb in BASES or _is_strict(words)
        return ActClause(_OFFER_IF, group, (), start, end, "T") if is_known else None
    if verb not in OFFERED:
        return None
    if verb in TALKED:
        return ActClause(_OPEN, replace(group, modality="possible"), (), start, end, "T")
    return ActClause(_OFFER, group, (), start, end, "T")


def _is_not_yet(reading: Reading, place: int) -> bool:
    return any(reading.fold(place + n) in ("still", "yet") for n in (-3, -2, -1, 1))


def _open_to(reading: Reading, place: int) -> ActClause | None:
    """Read "is open to a visit as long as"; without a condition it may accept."""
    group = _group(reading, place)
    if group is None or group.negated:
        return None
    start = reading.words[place + 2].start
    end = clause_end(reading.text, reading.words, place + 2, reading.end)
    if _condition(reading, start, end, group.first) is None:
        is_thing = read_complement(reading, place + 2, "N", "", 1) is not None
        group = replace(group, modality="possible")
        return ActClause(_OPEN, group, (), start, end, "N") if is_thing else None
    return ActClause(_OFFER_IF, group, (), start, end, "N")


def _would(reading: Reading, place: int) -> ActClause | None:
    """Read "could live with the plan if", "might, if Besk pays, open the gates"."""
    at = _after_aside(reading, place)
    while is_adverb(reading.fold(at)) and reading.fold(at) not in ("not", "never"):
        at += 1
    after = _accepted(reading, at)
    fold = reading.fold(at)
    never = NO_YES_YET if reading.fold(place) in ("would", "will") else NO_YES
    is_yes = fold not in never and (after is not None or fold in YIELDED)
    if not is_yes and not _is_willed(reading, at):
        return None
    is_open = reading.fold(place) in ("may", "might")
    group = VerbGroup(place, at, "possible" if is_open else "actual", False, "present")
    if after is not None and after < len(reading.words):
        read = read_complement(reading, after, "N", "", 1)
        recipients, start, end = read if read is not None else ((), *_rest(reading, at))
    else:
        recipients, (start, end) = (), _rest(reading, at)
    condition = _condition(reading, start, end, place)
    if condition is None and at > place + 2:
        condition = condition_before(reading, at)
    if condition is None or not _is_firm(reading, place, condition, has_only=_only(reading, at)):
        return None
    written = reading.text[condition.start : condition.end].casefold().split()
    if not is_yes and not _is_strict(written) and not _only(reading, at):
        return None  # "would come if the weather held"
    return ActClause(_OFFER_IF, group, recipients, start, end, "N")


def _only(reading: Reading, at: int) -> bool:
    """Return whether "only" stands before a verb: "would only lift the ban if"."""
    return reading.fold(at - 1) == "only"


def _is_willed(reading: Reading, at: int) -> bool:
    """Return whether a verb tells what somebody may choose to do, and harms nobody."""
    fold = reading.fold(at)
    is_verb = fold in BASES or tag_at(reading, at) == "VERB"
    return is_verb and fold not in UNWILLED | HURTING


def _rest(reading: Reading, at: int) -> tuple[int, int]:
    start = reading.words[at].start
    return start, clause_end(reading.text, reading.words, at, reading.end)


def _is_firm(reading: Reading, place: int, condition: Span, *, has_only: bool) -> bool:
    """Return whether a condition makes a yes of a helper: what "will" be done needs "only"."""
    words = reading.text[condition.start : condition.end].casefold().split()
    if words[0] == "without" or words[:2] == ["with", "no"]:
        return False
    if words[0] == "when":
        return has_only
    return reading.fold(place) != "will" or words[0] in ("only", "not") or has_only


def _is_strict(words: Sequence[str]) -> bool:
    """Return whether a condition leaves no doubt that somebody sets it: "provided that"."""
    return words[0] in _STRICT or tuple(words[:2]) in _STRICT_PAIRS


def _after_aside(reading: Reading, place: int) -> int:
    """Return the word after "might, if Besk pays,"; the next word without an aside."""
    if reading.gap(place) != ",":
        return place + 1
    for at in range(place + 1, min(place + _MAX_SUBJECT, len(reading.words) - 1)):
        if reading.gap(at) == ",":
            return at + 1 if condition_before(reading, at + 1) is not None else place + 1
    return place + 1


def _accepted(reading: Reading, at: int) -> int | None:
    """Return the word after a verb of accepting, `None` for another verb."""
    for phrase in ACCEPTED_AFTER:
        wanted = phrase.split()
        if [reading.fold(at + n) for n in range(len(wanted))] == wanted:
            return at + len(wanted)
    return None


def _condition(reading: Reading, start: int, end: int, first: int) -> Span | None:
    """Return the condition of an offer, behind it or before its subject."""
    found = find_condition(reading, start, end, also_after=True, act="accept_if")
    if found is not None:
        return found
    for place in range(first, max(1, first - _MAX_SUBJECT), -1):
        if "," in reading.gap(place - 1):
            return condition_before(reading, place)
    return None


def _group(reading: Reading, place: int) -> VerbGroup | None:
    first, negated = place - 1, False
    while first >= 0 and reading.fold(first) not in _BE:
        if not is_adverb(reading.fold(first)):
            return None
        negated |= reading.fold(first) in ("not", "never")
        first -= 1
    if first < 0:
        return None
    tense = "past" if reading.fold(first) in ("was", "were") else "present"
    if reading.fold(first) == "be":
        if reading.fold(first - 1) not in ("would", "could"):
            return None
        first -= 1  # "would be prepared to"
        return VerbGroup(first, place, "actual", negated, "present")
    is_negative = negated or _BE[reading.fold(first)]
    return VerbGroup(first, place, "actual", is_negative, "past" if tense == "past" else "present")
