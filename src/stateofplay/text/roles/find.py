"""Who acts in a sentence and on whom, each with how sure the tagger is.

Reads     sentences of a text and their trees
Writes    spans of actors and recipients, in text order
Method    a conditional random field tells the chance of every stretch that it thinks possible;
          the likeliest are taken, one after the other, none over another. The first recipient
          needs little: a sentence with an actor mostly has one, and stretches that differ by an
          article share the chance among them
Source    Lafferty et al. 2001; training and scores: `weights/MODEL_CARD.md`
Cost      linear: some 20,000 words a CPU-second beside the parser
Limits    English; sentences that tell of an event, since it was shown hardly any others: a
          sentence without one is given spans as well
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Literal

import numpy as np

from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.columns import role_features
from stateofplay.text.tagger.beliefs import Floats, label_beliefs, stretch_beliefs
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.weights import UNIT, Weights, read_weights

Side = Literal["actor", "recipient"]
SIDES: tuple[Side, ...] = ("actor", "recipient")
# Two habits of marking. `parties`: those that an event is about, both of two who act together
# among them. `phrases`: what the verb takes, a plan or a request too; of two who act together both
# are actors.
Marking = Literal["parties", "phrases"]
FILES: dict[Marking, str] = {"parties": "role_parties", "phrases": "role_phrases"}

_POSSIBLE = 0.01  # chance of an edge below which no stretch begins or ends at a word
_LONGEST = 40  # words of a stretch


@dataclass(frozen=True, slots=True)
class RoleConfig:
    """From which chance on a stretch is taken; by cross-validation on `cameo_spans_train`.

    Args:
        actor: for the first actor; between .3 and .4 F1 differs by half a point.
        recipient: for the first recipient; at .3 F1 is a point lower, .06 changes nothing.
        more: for every further one of a side; .3 is as good.
    """

    actor: float = 0.4
    recipient: float = 0.1
    more: float = 0.5


DEFAULTS = RoleConfig()


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody who acts or is acted on.

    Args:
        side: which of the two.
        start, end: characters of the text.
        belief: how sure the tagger is of these very bounds, 0 to 1.
        place: how sure it is that somebody of this side stands here, whatever the bounds.
    """

    side: Side
    start: int
    end: int
    belief: float
    place: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `end` of a sentence under one side, with their chance."""

    first: int
    end: int
    side: Side
    belief: float


def find_roles(
    text: str,
    bounds: Sequence[tuple[int, int]],
    *,
    marking: Marking = "parties",
    config: RoleConfig = DEFAULTS,
) -> list[tuple[Role, ...]]:
    """Return the roles in each sentence of a text.

    Args:
        text: any text.
        bounds: first character and end of each sentence.
        marking: habit of marking that the tagger follows.
        config: from which chance on a stretch is taken.
    """
    return roles_of(text, parse_sentences(text, bounds), marking=marking, config=config)


def roles_of(
    text: str,
    trees: Sequence[Tree],
    *,
    marking: Marking = "parties",
    config: RoleConfig = DEFAULTS,
) -> list[tuple[Role, ...]]:
    """Return the roles in sentences whose trees are known.

    Args:
        text: that the trees count in.
        trees: one a sentence; one without words has no roles.
        marking: habit of marking that the tagger follows.
        config: from which chance on a stretch is taken.
    """
    full = [tree for tree in trees if len(tree)]
    if not full:
        return [() for _ in trees]
    features = role_features([_words(text, tree) for tree in full], full)
    possible = possible_stretches(features, [len(tree) for tree in full], load_roles(marking))
    told = iter(
        _told(tree, stretches, config) for tree, stretches in zip(full, possible, strict=True)
    )
    return [next(told) if len(tree) else () for tree in trees]


def _words(text: str, tree: Tree) -> list[str]:
    return [text[start:end] for start, end in zip(tree.starts, tree.ends, strict=True)]


def _told(tree: Tree, stretches: Sequence[Stretch], config: RoleConfig) -> tuple[Role, ...]:
    begins = [one.first for one in stretches]
    return tuple(
        Role(
            one.side,
            tree.starts[one.first],
            tree.ends[one.end - 1],
            one.belief,
            _place(one, stretches, begins),
        )
        for one in choose_stretches(stretches, config)
    )


def _place(chosen: Stretch, stretches: Sequence[Stretch], begins: Sequence[int]) -> float:
    """Return the chance of all stretches of one side that share a word with one.

    Args:
        chosen: the one.
        stretches: of its sentence, in text order.
        begins: their first words.
    """
    near = slice(bisect_left(begins, chosen.first - _LONGEST), bisect_left(begins, chosen.end))
    total = sum(
        one.belief for one in stretches[near] if one.side == chosen.side and chosen.first < one.end
    )
    return min(1.0, round(total, 6))


def possible_stretches(
    features: Hashes, lengths: Sequence[int], weights: Weights
) -> list[list[Stretch]]:
    """Return the stretches of each sentence that may be roles with their chances, in text order.

    Args:
        features: of all words.
        lengths: words of each sentence, 1 or more.
        weights: of the tagger.
    """
    scores, step = weights.scores(features) / UNIT, weights.step / UNIT
    first = np.cumsum([0, *lengths[:-1]])
    chances = label_beliefs(scores, first, step)
    spans = [
        span
        for begin, n_words in zip(first.tolist(), lengths, strict=True)
        for span in sorted(set(_candidates(chances[begin : begin + n_words], begin)))
    ]
    beliefs = stretch_beliefs(scores, first, step, spans)
    found: list[list[Stretch]] = [[] for _ in lengths]
    for (begin, end), row in zip(spans, beliefs.tolist(), strict=True):
        number = int(np.searchsorted(first, begin, side="right")) - 1
        offset = int(first[number])
        found[number].extend(
            Stretch(begin - offset, end - offset, side, chance)
            for side, chance in zip(SIDES, row, strict=True)
            if chance > 0
        )
    return found


def _candidates(chances: Floats, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of stretches whose first and last word may be edges of one side."""
    for number in range(len(SIDES)):
        begin, _, end, single = (chances[:, 1 + 4 * number + at] for at in range(4))
        starts, ends = _likely(begin), _likely(end)
        for start in starts:
            for last in ends[np.searchsorted(ends, start) :]:
                if last - start < _LONGEST:
                    yield offset + int(start), offset + int(last) + 1
        for at in _likely(single):
            yield offset + int(at), offset + int(at) + 1


def _likely(chance: Floats) -> Ints:
    return np.flatnonzero(chance > _POSSIBLE)


def choose_stretches(stretches: Sequence[Stretch], config: RoleConfig = DEFAULTS) -> list[Stretch]:
    """Return the stretches of one sentence that are taken, in text order."""
    bars = {"actor": config.actor, "recipient": config.recipient}
    taken: list[Stretch] = []
    covered: set[int] = set()
    for one in sorted(stretches, key=lambda one: (-one.belief, one.first, one.end, one.side)):
        words = range(one.first, one.end)
        if one.belief >= bars[one.side] and covered.isdisjoint(words):
            taken.append(one)
            covered.update(words)
            bars[one.side] = config.more
    return sorted(taken, key=lambda one: one.first)


@lru_cache(maxsize=2)
def load_roles(marking: Marking = "parties") -> Weights:
    """Return the tagger that ships with the package; read once a process."""
    path = resources.files("stateofplay.text.roles").joinpath("weights", f"{FILES[marking]}.bin")
    return read_weights(path.read_bytes())
