"""The ledger of figures: what is counted, each value told of it, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.span import Span

Bound = Literal["exact", "about", "at_least", "at_most"]
Standing = Literal["single", "agree", "superseded", "conflict"]


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One value of a figure, over all reports that tell it.

    Args:
        value: the number as the first report prints it.
        unit: the unit or the thing counted as printed (shares are `percent`); `None` where only
            the verb tells it ("killed 14").
        bound: how exact it is said to be.
        when: the time that the sentence gives for it, else when the first report that tells it
            came out; `None` when neither is known.
        is_dated: whether the sentence gives the time.
        by: ids of the actors on whose word it stands, sorted; none where the reports tell it in
            their own.
        is_contested: whether another value of the figure cannot be true beside it.
        evidence: the sentences, sorted.
        places: the numbers inside them, sorted.
    """

    value: str
    unit: str | None
    bound: Bound
    when: When | None
    is_dated: bool
    by: tuple[str, ...]
    is_contested: bool
    evidence: tuple[Span, ...]
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class LedgerFigure:
    """One quantity with every value that reports give for it.

    Args:
        about: the words around it, the values in brackets in their place.
        values: the earliest first.
        standing: `conflict` when two values cannot both be true; `superseded` when a later count
            replaced an earlier one; `agree` when independent texts tell it alike; `single` when
            it rests on one text.
    """

    about: str
    values: tuple[FigureValue, ...]
    standing: Standing

    @property
    def id(self) -> str:
        """Hash of what is counted, and of where each value stands first."""
        places = [one.places[0] for one in self.values]
        told = [part for span in places for part in (span.report, span.start, span.end)]
        return content_id("figure", self.about, *told)
