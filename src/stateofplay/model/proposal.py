"""Proposals with their fate, and attempts to settle, over all their tellings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.interval import When
from stateofplay.model.span import Span

ProposalState = Literal[
    "floated", "tabled", "accepted", "accepted_if", "countered", "rejected", "withdrawn", "lapsed",
    "implemented",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """What changed the fate of a proposal: a move, and the state that it left it in."""

    move: str
    state: ProposalState


@dataclass(frozen=True, slots=True)
class Proposal:
    """A package of terms that somebody put forward, over all its tellings, and its fate.

    Args:
        by: actor ids of those who put it forward; both sides of an agreement.
        content: its terms, verbatim.
        state: what the last answer left it in; `tabled` where none is found, `floated` where it
            was only possible, or put forward by somebody without an office; `lapsed` where its own
            deadline passed before the last report and no answer is found.
        made: when it was put forward.
        steps: ids of the moves about it in order of time.
        answers: those of the steps that changed its fate, in the same order.
        replaced_by: id of the proposal of the same side with other figures; `None` for none.
        evidence: where it is put forward, the telling of `content` first; where only an answer
            tells of it, that.
    """

    id: str
    by: tuple[str, ...]
    content: str
    state: ProposalState
    made: When | None
    steps: tuple[str, ...]
    answers: tuple[Answer, ...]
    replaced_by: str | None
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try to settle: parties met, or somebody else mediated or judged between them.

    Args:
        form: `bilateral`; `nonbinding`: good offices, mediation, inquiry, conciliation;
            `binding`: arbitration, adjudication.
        parties: actor ids of the sides.
        third_parties: actor ids of those who helped or judged.
        when: the time of the first telling that gives one; `None` when none does.
        place: where, as printed; `None` when no telling says.
        aim: what about, as printed or the name of an issue; `None` when no telling says.
        outcome: the sentence of what was agreed there; `None` when none is found.
        evidence: where it is told, then the outcome.
    """

    id: str
    form: Literal["bilateral", "nonbinding", "binding"]
    parties: tuple[str, ...]
    third_parties: tuple[str, ...]
    when: When | None
    place: str | None
    aim: str | None
    outcome: str | None
    evidence: tuple[Span, ...]
