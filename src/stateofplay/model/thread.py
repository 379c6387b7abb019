"""How the moves of a party follow one another, and which party came before which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.ids import content_id
from stateofplay.model.span import Span

StepKind = Literal[
    "first", "repeated", "new_condition", "condition_dropped", "withdrawn", "other_act"
]


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a party on an issue, beside the one before it.

    Args:
        move: id of the move.
        kind: `first`; `repeated`: the same act again; `new_condition` and `condition_dropped`: it
            has a condition and the one before had none, or the other way round; `withdrawn`: it
            takes back; `other_act`.
        before: id of the move it is laid beside, `None` for the first.
        by: ids of those who acted for the party, in text order.
        against: ids of moves of the party that say the opposite at about the same time and come
            from others, in order of time.
    """

    move: str
    kind: StepKind
    before: str | None
    by: tuple[str, ...]
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class PartyLink:
    """A party that another one came after: a state, a company, a union under an earlier form.

    Args:
        predecessor: actor id of the earlier one.
        successor: actor id of the later one.
        why: one sentence.
        evidence: the words that tell it; where a table of well-known successions does, those that
            name the earlier one.
    """

    predecessor: str
    successor: str
    why: str
    evidence: tuple[Span, ...]

    @property
    def id(self) -> str:
        """Hash of the two parties."""
        return content_id("link", self.predecessor, self.successor)
