"""One telling of an act: all of a move that a single sentence says.

Limits    two acts of one sentence are two tellings; an act told over two sentences is told by one
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import Literal

from stateofplay.model.finding import Act
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.moves.reading import Cast
from stateofplay.text.clauses import Modality
from stateofplay.text.languages.en.act_verbs import DEED_ACTS

# "Arland will lift the levy once Besk pays, its envoy said": one yes, and it is the envoy's.
_YIELDING: frozenset[Act] = frozenset({"accept_if", "retreat", "concede", "promise"})


Source = Literal["clause", "said", "quote"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Which words tell an act, in the text of the report.

    Args:
        source: a verb or noun with its doer, words that somebody is told to say, words in a quote.
        word: first character of the word that tells it.
        doer: first character of who does it, `None` where the sentence names nobody.
        frame: letter of the frame that fitted.
    """

    source: Source
    word: int
    doer: int | None = None
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells of an act.

    Args:
        content: where the content stands in the text of the report.
        sentence: the sentence it stands in; the quote's whole sentence for a direct quote.
        published: when its report came out; orders tellings.
        by: the words that tell it; two that differ in nothing else are one.
        chance: that it is right (`trust`).
    """

    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    act: Act
    plover: tuple[str, str | None] | None
    content: Span
    words: str
    condition: Span | None
    is_negative: bool
    modality: Modality | Literal["reported"]
    said: When | None
    effective: When | None
    on_word_of: str | None
    sentence: Span
    text: str
    published: When | None
    is_official: bool
    by: Cue = field(compare=False)
    chance: float = field(default=1.0, compare=False)

    @property
    def kind(self) -> Literal["word", "deed"]:
        """Whether it is a statement act or a deed."""
        return "deed" if self.act in DEED_ACTS else "word"


def is_told_as(telling: Telling, acts: Container[Act], others: Sequence[Telling]) -> bool:
    """Return whether the same words tell one of some other acts."""
    return any(one.act in acts and one.content.overlaps(telling.content) for one in others)


def is_speakers(telling: Telling, said_too: Sequence[Telling], cast: Cast) -> bool:
    """Return whether who tells an act does it: "Arland would sign only if, its envoy said"."""
    sides = {cast.side(actor) for actor in telling.actors}
    return telling.act in _YIELDING and any(
        other.act == "accept_if"
        and other.content.overlaps(telling.content)
        and (telling.on_word_of in other.actors or sides == {cast.side(other.actors[0])})
        for other in said_too
    )


def told_once(told: Sequence[Telling], said_too: Sequence[Telling]) -> list[Telling]:
    """Leave out acts of nobody told that the same sentence tells of somebody."""
    known = {one.act for one in (*told, *said_too) if one.actors}
    return [one for one in told if one.actors or one.act not in known]
