"""A number in its sentence, and the quantity that it is read as.

Reads     the words and the tree of a sentence
Writes    quantities
Method    plain records, and what every reading of a number asks of the words beside it
Cost      constant
Limits    none: what is read stands in `units` and `things`
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stateofplay.differences.numbers import bound_of
from stateofplay.model.figure import Bound
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import Word

Kind = Literal["money", "share", "measure", "duration", "count", "bare"]
BEFORE_NUMBER = frozenset(
    "at least than more less fewer about around some up to nearly almost roughly".split()
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit or what it counts.

    Args:
        start, end: the number as printed, its scale included.
        stretch_end: end of the unit or of the noun counted.
        value: the number; of a range its upper end.
        bound: how exact it is said to be; a range is `about`.
        unit: as printed, `None` where nothing beside it tells it.
        key: name under which units compare.
        modifiers: stems of the words between number and noun.
        head: word of the tree that the number and its unit hang from, `None` when unknown.
    """

    start: int
    end: int
    stretch_end: int
    value: float
    bound: Bound
    kind: Kind
    unit: str | None
    key: str
    modifiers: frozenset[str]
    head: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """A number in its sentence: its words are `words[at:after]`."""

    text: str
    words: Sequence[Word]
    tree: Tree
    at: int
    after: int
    value: float
    is_range: bool = False

    @property
    def start(self) -> int:
        """First character of the number."""
        return self.words[self.at].start

    @property
    def end(self) -> int:
        """End of the number."""
        return self.words[self.after - 1].end

    def fold(self, place: int) -> str:
        """Return the word at a place of the sentence, empty beyond its ends."""
        return self.words[place].fold if 0 <= place < len(self.words) else ""

    def is_joined(self, place: int) -> bool:
        """Return whether only white space parts a word from the one before."""
        if not 0 < place < len(self.words):
            return False
        return self.text[self.words[place - 1].end : self.words[place].start].isspace()


def made(
    found: Found,
    kind: Kind,
    unit: str | None,
    key: str,
    end: int,
    start: int | None = None,
    modifiers: frozenset[str] = frozenset(),
) -> Quantity:
    """Return the quantity that a number is, with its unit up to `end`."""
    bound = bound_of(found.words, found.at)
    if found.is_range or (bound == "exact" and found.fold(found.after - 1) == "dozen"):
        bound = "about"
    start = found.start if start is None else start
    head = found.tree.at(max(found.start, end - 1))
    return Quantity(start, found.end, end, found.value, bound, kind, unit, key, modifiers, head)


def printed(found: Found, last: int, first: int | None = None) -> str:
    """Return the words up to a place, from the one behind the number or from another place."""
    start = found.words[found.after if first is None else first].start
    return " ".join(found.text[start : found.words[last].end].split())
