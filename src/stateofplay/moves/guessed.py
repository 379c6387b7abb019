"""Acts that no frame tells: what a trained detector is sure of where the tables are silent.

Reads     a sentence made ready, with its tree; the words that tell an act already
Writes    clauses in text order
Method    the chance of `text/acts` for a verb of the tree that is no part of an act of the frames;
          its helpers are read as those of any other verb, its content is what follows it. It
          abstains below `SURE`, and wherever the verb tells no doing
Source    `text/acts/weights/MODEL_CARD.md`
Cost      that of the detector, some 500 sentences a CPU-second
Limits    verbs only; of recipients it tells none
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import cast

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.reading import Reading
from stateofplay.text.acts.detect import Detected, detect_acts
from stateofplay.text.clauses import Tag, clause_end, read_group

SURE = 0.6
_ASKING = frozenset("whether if what how why when where who about".split())
_TO_QUESTION = 4  # words of the one who is asked

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
        taken: words of verbs that tell an act already.
    """
    if reading.tree is None:
        return
    for found in detect_acts(reading.text, reading.tree):
        clause = _clause(reading, found) if found.chance >= SURE else None
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
    if found.act == "request" and _asks_a_question(reading, place + 1):
        return None
    end = clause_end(reading.text, reading.words, place + 1, reading.end)
    verb = ActVerb((), cast(Act, found.act), None, ())
    return ActClause(verb, group, (), reading.words[place + 1].start, end, "N")


def _asks_a_question(reading: Reading, first: int) -> bool:
    """Return whether an answer is asked for, and nothing else: "asked him whether"."""
    return any(reading.fold(place) in _ASKING for place in range(first, first + _TO_QUESTION))
