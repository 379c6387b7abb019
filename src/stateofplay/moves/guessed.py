"""Acts that no frame tells: what a trained detector is sure of where the tables are silent.

Reads     a sentence made ready, with its tree; the words that the frames have read
Writes    clauses in text order
Method    the chance of `text/acts` for a verb of the tree that is no part of an act of the frames;
          its helpers are read as those of any other verb, its content is what follows it. It
          abstains below `SURE`, below `SURE_OF_NEW` where the tables do not know the verb, and
          wherever the verb tells no doing
Source    `text/acts/weights/MODEL_CARD.md`
Cost      that of the detector, some 500 sentences a CPU-second
Limits    verbs only; of recipients it tells none
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import cast

from stateofplay.model.finding import Act
from stateofplay.moves.acting_words import acting_words
from stateofplay.moves.acts import ActClause, ActVerb, verbs_at
from stateofplay.moves.complement import is_about
from stateofplay.moves.demands import demands
from stateofplay.moves.reading import Reading
from stateofplay.text.acts.detect import Detected, detect_acts
from stateofplay.text.clauses import Tag, clause_end, read_group, verb_forms
from stateofplay.text.languages.en.speech import NAMING_VERBS

# By cross-validation 8 of 8 moves at or above .7 are right (the readings below were mended on
# these). At .8 as many of the gold are found, and "we are going to see more rain" is no more.
SURE = 0.8
# A verb that the tables do not know at all: at .5 the detector is as often right (model card).
SURE_OF_NEW = 0.5
_ASKING = frozenset("whether if what how why when where who about".split())
_TO_OBJECT = 4  # words of whoever is asked, or of what stands before the head of an object
_TELLING_MORE = frozenset({"acl", "amod"})  # "a doctor accused of": no verb of a clause
_CALLING = frozenset(verb_forms("call"))
_NAMING = frozenset(form for base in NAMING_VERBS if base != "call" for form in verb_forms(base))
_POINTING = frozenset("us me you him her them it".split())

_FORMS: dict[str, frozenset[Tag]] = {
    "VB": frozenset({"base"}),
    "VBP": frozenset({"base"}),
    "VBZ": frozenset({"s"}),
    "VBD": frozenset({"past"}),
    "VBN": frozenset({"participle"}),
    "VBG": frozenset({"ing"}),
}


def find_guesses(reading: Reading, taken: Container[int]) -> Iterator[ActClause]:
    """Yield the acts that the detector is sure of.

    Args:
        reading: the sentence.
        taken: words that the frames have read.
    """
    if reading.tree is None:
        return
    for found in detect_acts(reading.text, reading.tree):
        clause = _clause(reading, found) if found.chance >= SURE_OF_NEW else None
        if clause is not None and clause.group.verb not in taken:
            yield clause


def _clause(reading: Reading, found: Detected) -> ActClause | None:
    tree = reading.tree
    assert tree is not None
    start = tree.starts[found.word]
    place = next((p for p, word in enumerate(reading.words) if word.start == start), None)
    tags = _FORMS.get(tree.fine[found.word])
    if place is None or tags is None or tree.tags[found.word] != "VERB":
        return None
    group = read_group(reading.words, place, tags, reading.timed)
    if group is None or group.tense == "ing":
        return None  # "resistance to welcoming refugees": its doer is too often another
    if place + 1 >= len(reading.words) or reading.gap(place) not in ("", '"', "“"):
        return None
    if found.chance < SURE and reading.fold(place) in acting_words():
        return None  # the tables know the verb, and leave this use of it out
    if _is_left_out(reading, place, found.act) or tree.relations[found.word] in _TELLING_MORE:
        return None
    end = clause_end(reading.text, reading.words, place + 1, reading.end)
    if _is_idle(reading, place, end, found.act):
        return None
    verb = ActVerb((), cast(Act, found.act), None, ())
    return ActClause(verb, group, (), reading.words[place + 1].start, end, "N")


def _is_left_out(reading: Reading, place: int, act: str) -> bool:
    """Return whether the table leaves an object out on purpose: "offered condolences".

    It lists the objects with which a verb of many senses tells an act; what else is welcomed or
    praised is so all the same. What a verb of naming tells hangs on the name: "called it tragic".
    """
    if reading.fold(place) in _NAMING:
        return True
    for verb, _ in verbs_at(reading, place):
        after = place + 1 + len(verb.rest)
        for _, detail in verb.frames:
            kind = detail.partition("+")[0]
            if kind.startswith("!"):
                reach = range(after, min(after + _TO_OBJECT, len(reading.words)))
                if any(is_about(reading, at, kind[1:]) for at in reach):
                    return True
            elif kind and verb.act == act != "support":
                return True
    return False


def _is_idle(reading: Reading, place: int, end: int, act: str) -> bool:
    """Return whether a question is asked, a fact held, or nothing but "us" follows."""
    first = place + 1
    inside = [reading.fold(at) for at in range(first, len(reading.words))
              if reading.words[at].start < end]  # fmt: skip
    if "not" in inside[:_TO_OBJECT] or (len(inside) == 1 and inside[0] in _POINTING):
        return True
    if act == "accuse" and reading.fold(place) in _CALLING:
        return True
    if act == "request":
        return any(fold in _ASKING for fold in inside[:_TO_OBJECT])
    return act == "insist" and not demands(reading, reading.words[first].start, end)
