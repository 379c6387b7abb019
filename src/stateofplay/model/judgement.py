"""What a person judged about a finding, and what came of it in a run.

A judgement never names a finding by its id alone: ids change when the program reads better. It
hangs on reports and on words quoted from them, by which the finding is found again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from stateofplay.model.ids import content_id
from stateofplay.model.span import Span

JudgementKind = Literal[
    "same", "different", "not_so", "date", "publisher", "title", "url", "speaker", "name",
    "predecessor", "withdraw",
]  # fmt: skip
Sort = Literal[
    "report", "actor", "quote", "entry", "move", "issue", "position", "party_link", "open_end",
    "difference", "judgement",
]  # fmt: skip
Outcome = Literal["applied", "unmatched", "overruled"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Words of a report that a judged finding rests on.

    Args:
        report: id of the report.
        exact: the words; of a report, those it opens with.
        start: where they stood when they were judged; a hint.
        file: of the report; a hint, for a report whose id changed.
    """

    report: str
    exact: str
    start: int
    file: str


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """One thing that is judged.

    Args:
        sort: what sort of thing.
        id: as it was when it was judged; a hint, except for another judgement.
        places: the words it rests on, sorted.
        detail: what tells it from others on the same words: the time of an entry, the act of a
            move; of an actor `here` when only these places are meant and not every place that
            names it so. `None` when nothing is needed.
    """

    sort: Sort
    id: str
    places: tuple[Place, ...] = ()
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person said of one or two findings.

    Args:
        kind: what was said.
        targets: of what; two of one sort are sorted. A speaker that is an actor comes second; so
            does the party that came after its `predecessor`.
        value: the date, publisher, title, address, speaker or name of an issue; `""` for none.
        note: why, in the person's words, or `None`.
        at: number in the order of judging, given by whoever keeps it: of two that speak against
            each other the higher one wins.
    """

    kind: JudgementKind
    targets: tuple[Target, ...]
    value: str | None = None
    note: str | None = None
    at: int = 0

    @property
    def id(self) -> str:
        """Hash of what is said; where the words stood and when it was said do not count."""
        parts: list[str | None] = [self.kind, self.value, self.note]
        for target in self.targets:
            parts += [target.sort, target.detail, *(p for q in target.places for p in _words(q))]
            parts += [target.id] if target.sort == "judgement" else []
        return content_id("judgement", *parts)


def _words(place: Place) -> tuple[str, str]:
    return place.report, place.exact


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of a judgement in one run.

    Args:
        outcome: `applied`; `unmatched`: what it speaks of is not found; `overruled`: a later one
            speaks against it.
        why: one sentence for a reader.
        evidence: where the words of its targets stand in this run; empty when they are gone.
    """

    judgement: Judgement
    outcome: Outcome
    why: str
    evidence: tuple[Span, ...] = ()


class Regroup(Protocol):
    """Puts what a stage has united into other groups, as people judged."""

    def __call__(
        self,
        groups: Sequence[Sequence[T]],
        span_of: Callable[[T], Span],
        label_of: Callable[[Sequence[T]], str | None],
    ) -> list[list[T]]:
        """Return the groups; none is empty, and every member is in one.

        Args:
            groups: as the stage found them.
            span_of: the words of a member.
            label_of: what tells a group from others on the same words, `None` when nothing does.
        """
