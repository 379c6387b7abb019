"""Acts that are only the scenery of what is told: kinds of people, descriptions, what may come.

Reads     a sentence made ready, an act with its doer
Writes    a yes or a no
Method    closed patterns over the words before a verb. A participle before "by" that describes a
          noun is background where it tells of money, limits or land; "companies that took help" and
          "voters, many say, want" are of a kind of people; "is expected to" of a word is a
          forecast; what is supposed, asked, joked, hoped or feared is not done; a share of a poll
          is a number
Source    the annotators' and readers' guides of the gold sets
Cost      linear in the words of the sentence
Limits    a kind of people is told by its noun without an article: "voters in the north" may be
          certain people, and are left out
"""

from __future__ import annotations

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.languages.en.speech import CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.languages.en.trifles import (
    DREADS,
    FORESEEN,
    JESTS,
    KINDS_OF_PEOPLE,
    POLLED,
    SUPPOSING,
)

# Told by a participle behind a noun they describe it: "limits imposed by", "schools funded by".
_DESCRIBING: frozenset[Act] = frozenset({"aid", "sanction", "insist", "assault", "coerce"})
# What is said is foreseen by whoever tells it; deeds that are planned stay.
_WORDS: frozenset[Act] = frozenset(
    """accept_if accuse agree claim concede insist promise propose reject request support threaten
    warn postpone""".split()  # type: ignore[arg-type]  # its words are acts
)
# What a kind of people does so is told of nobody; thanks and pleas of many are.
_OF_A_KIND: frozenset[Act] = frozenset(
    {"claim", "agree", "accuse", "reject", "propose", "accept_if", "concede"}
)
_IMPOSED = frozenset("imposed limited restricted levied enforced punished".split())
_ASKING = frozenset("does do did is are was were will would can could has have should".split())
_TO_DREAD = 7  # words from "concerns that" to the verb of what is feared
_ALL = frozenset("all most many some few several countless".split())
_NUMBERS = frozenset("millions thousands hundreds dozens tens number group lots".split())
_OPENERS = frozenset("that who".split())


def is_scenery(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether an act is no more than background, a forecast or a thing supposed.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
    """
    return (
        _describes(reading, clause)
        or _is_of_a_kind(reading, clause, doer)
        or _is_foreseen(reading, clause, doer)
        or _is_unreached(reading, clause)
        or _is_supposed(reading, clause)
        or _is_dreaded(reading, clause)
        or _is_jest(reading, clause)
        or _is_counted(reading, clause, doer)
    )


def _describes(reading: Reading, clause: ActClause) -> bool:
    """Return whether a participle only describes a noun: "limits imposed by", "opposing views"."""
    group = clause.group
    if group.first != group.verb:
        return False
    word = reading.fold(group.verb)
    if clause.frame == "P" and clause.verb.act in _DESCRIBING and _is_participle(word):
        is_other = clause.verb.act == "sanction" and word not in _IMPOSED
        return not is_other and reading.gap(group.verb - 1) == ""
    is_led = reading.fold(group.verb - 1) in ("by", "for", "in")  # "by opposing the plan"
    return group.tense == "ing" and not is_led and _relation(reading, group.verb) == "amod"


def _is_participle(fold: str) -> bool:
    return fold.endswith(("ed", "en")) or fold in ("held", "kept", "run", "paid")


def _relation(reading: Reading, place: int) -> str:
    tree = reading.tree
    if tree is None:
        return ""
    at = tree.at(reading.words[place].start)
    return "" if at is None else tree.relations[at]


def _is_of_a_kind(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a kind of people does it: "companies that took help", "any bank that"."""
    last = clause.group.first - 1
    if reading.fold(last) in _OPENERS and reading.gap(last - 1) == "":
        noun = last - 1
        return reading.fold(noun) in KINDS_OF_PEOPLE and _is_bare(reading, noun)
    if reading.fold(doer.first) not in KINDS_OF_PEOPLE or not _is_bare(reading, doer.first):
        return False
    is_now = reading.fold(clause.group.verb).endswith("ing")  # "people are asking for help"
    return clause.verb.act in _OF_A_KIND and clause.group.tense == "present" and not is_now


def _is_bare(reading: Reading, noun: int) -> bool:
    """Return whether no article, number or name stands before a noun in its phrase."""
    at = noun - 1
    if at >= 0 and reading.gap(at) == "" and reading.fold(at) in _ALL | {"any", "every"}:
        return True
    if noun == 0 or reading.gap(at) != "":
        return True
    if reading.fold(at) == "of":
        return reading.fold(at - 1) not in _NUMBERS
    return reading.fold(at) in CONJUNCTIONS | PREPOSITIONS


def _is_foreseen(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether it is expected of people without a name: "many are expected to back it"."""
    group = clause.group
    if not all(_is_unnamed(reading, one, doer) for one in doer.actors):
        return False
    if group.modality == "planned" and clause.verb.act in _WORDS:
        first = reading.fold(doer.first)
        if first in ("some", "many", "most") or first in KINDS_OF_PEOPLE:
            return True
    if clause.verb.act not in _WORDS or reading.fold(group.verb - 1) != "to":
        return False
    before = [reading.fold(at) for at in range(max(0, group.verb - 4), group.verb - 1)]
    return any(fold in FORESEEN for fold in before)


def _is_unnamed(reading: Reading, actor: str, doer: Subject) -> bool:
    """Return whether a number of people is told by a plain noun: "delegates", not "the House"."""
    is_plain = doer.first > 0 and not reading.is_capital(doer.first)
    return reading.cast.is_group(actor) and (is_plain or not reading.cast.is_official(actor))


def _is_unreached(reading: Reading, clause: ActClause) -> bool:
    """Return whether it was nearly done, is worked at, only talked about, or would have come."""
    group = clause.group
    before = reading.fold(group.first - 1)
    if "nearly" in (before, reading.fold(group.verb - 1)) or before == "almost":
        return True
    leads = before in ("about", "toward", "towards", "like")
    if group.tense == "ing" and leads and not reading.fold(group.first - 2).startswith("lean"):
        return True
    if group.tense == "ing" and before == "as" and reading.fold(group.first - 2) == "such":
        return True
    if clause.frame != "P":
        return False
    return any(
        reading.fold(at) == "have" and "would" in (reading.fold(at - 1), reading.fold(at - 2))
        for at in range(max(0, group.verb - _TO_DREAD), group.verb)
    )


def _is_unofficial(reading: Reading, actor: str) -> bool:
    return reading.cast.is_group(actor) and not reading.cast.is_official(actor)


def _is_supposed(reading: Reading, clause: ActClause) -> bool:
    """Return whether a sentence asks, or opens with "Suppose" or "In that scenario"."""
    first = reading.fold(0)
    opens = first in SUPPOSING and reading.fold(1) not in ("it", "what", "no", "yes")
    scene = "scenario" in (reading.fold(at) for at in range(4)) and first in ("in", "under")
    told = reading.text[reading.words[0].start : reading.end].rstrip("\"”'’ )")
    opened = [
        at for at in range(clause.group.first) if at == 0 or reading.gap(at - 1) in (":", ";")
    ]
    asks = told.endswith("?") and bool(opened) and reading.fold(opened[-1]) in _ASKING
    return opens or scene or (asks and clause.frame != "P")


def _is_dreaded(reading: Reading, clause: ActClause) -> bool:
    """Return whether it is only hoped or feared: "concerns that they would not sign"."""
    group = clause.group
    for at in range(group.first - 1, max(-1, group.first - 1 - _TO_DREAD), -1):
        if any(mark in reading.gap(at) for mark in ",;:"):
            return False
        if reading.fold(at) in DREADS:
            follows = reading.fold(at + 1)
            return follows == "that" or (
                follows not in ("to", "for", "of", "about", "over", "on", "in")
                and group.modality == "planned"
                and at + 1 < group.first
            )
    return False


def _is_jest(reading: Reading, clause: ActClause) -> bool:
    return any(reading.fold(at) in JESTS for at in range(clause.group.first))


def _is_counted(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a share of those asked in a poll holds so."""
    if clause.verb.act not in ("support", "claim", "reject", "accuse"):
        return False
    if not all(_is_unofficial(reading, one) for one in doer.actors):
        return False
    places = range(clause.group.verb)
    in_ten = any(
        reading.fold(at) == "in" and reading.fold(at + 1) in ("10", "ten", "five", "four", "three")
        and reading.fold(at + 2) not in ("years", "months", "days")
        for at in places
    )  # fmt: skip
    return in_ten or any(reading.fold(at) in POLLED for at in places)
