"""The ledger of figures as objects of the contract."""

from __future__ import annotations

from stateofplay.export.citation import Citer, Json, when_or_none
from stateofplay.model.figure import FigureValue, LedgerFigure


def figure_object(figure: LedgerFigure, citer: Citer) -> Json:
    """Return one figure with its values, the earliest first."""
    return {
        "id": figure.id,
        "about": figure.about,
        "values": [_value(one, citer) for one in figure.values],
        "agree": figure.standing != "conflict",
        "status": figure.standing,
    }


def _value(value: FigureValue, citer: Citer) -> Json:
    """Return one value; `places` cite the numbers, `citations` their sentences.

    `when` is the time that the sentence gives where `dated` is true, else when it was told.
    """
    return {
        "value": value.value,
        "unit": value.unit,
        "bound": value.bound,
        "when": when_or_none(value.when),
        "dated": value.is_dated,
        "by": list(value.by),
        "contested": value.is_contested,
        "citations": citer.cite_all(value.evidence),
        "places": citer.cite_all(value.places),
        "counts": citer.count(value.evidence),
    }
