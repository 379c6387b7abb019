"""What reports share: passages, pairs of copies, copy groups, and the three honest counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.span import Span

Direction = Literal["left_first", "right_first", "common_origin", "unknown"]
ChangeKind = Literal["words", "figure", "name", "negation", "quote"]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """One run of words that stands in both reports, word for word."""

    left: Span
    right: Span


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Words in one report where the other has different ones, between two shared passages."""

    left: Span
    right: Span
    what: ChangeKind


@dataclass(frozen=True, slots=True)
class CopyPair:
    """Two reports that share running text.

    Args:
        left, right: report ids, `left` < `right`.
        direction: who came first; `common_origin`: both come from a text that is not here.
        share_left, share_right: shared words by words of the body, 0 to 1.
        whole: the class: whether one is a copy of the whole other, or of a part.
        kept, only_left, only_right, changed: the alignment, in text order.
        why: one sentence on class and direction.
        is_judged: whether a person says that the two are one text.
    """

    left: str
    right: str
    direction: Direction
    share_left: float
    share_right: float
    whole: bool
    kept: tuple[Passage, ...]
    only_left: tuple[Span, ...]
    only_right: tuple[Span, ...]
    changed: tuple[Change, ...]
    why: str
    is_judged: bool = False


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """All reports that hang together by whole copies.

    Args:
        id: hash of the reports.
        reports: ids, sorted; two or more.
        origin: id of the report that the others come from, `None` when it is not here.
        is_unseen: whether the origin is a text that is not in the pile.
        agency: the wire that is credited, `None` when none is.
        why: one sentence on the origin.
        pairs: sorted by (left, right).
    """

    id: str
    reports: tuple[str, ...]
    origin: str | None
    is_unseen: bool
    agency: str | None
    why: str
    pairs: tuple[CopyPair, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much stands behind a finding.

    Args:
        reports: texts that hold it.
        publishers: named publishers among them.
        independent_texts: copy-lineage roots among them; forty reprints are one.
    """

    reports: int
    publishers: int
    independent_texts: int
