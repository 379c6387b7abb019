"""The invented affair with moves that are denied, planned, told again and by others."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

from export_builder import affair, affair_reports, find, make_move, sentence

from stateofplay.export.contract import contract
from stateofplay.model.dossier import Dossier
from stateofplay.model.ids import content_id


@lru_cache(maxsize=1)
def marked() -> Dossier:
    """Return the affair with moves that are denied, planned, told again and by others."""
    dossier, reports = affair(), affair_reports()
    place = sentence(reports["fifth"], "demanded")
    text = reports["fifth"].exact(place)
    union = content_id("actor", "Harbour Union")
    toll = dossier.moves[1]
    further = (
        make_move("plan", (union,), "request", place, text=text, modality="planned",
                  is_official=False, plover=("REQUEST", None), recipients=(toll.actors[0],)),
        make_move("denial", (union,), "support", place, text=text, polarity="negative",
                  plover=("SUPPORT", None), modality="possible"),
        make_move("again", toll.actors, "agree", place, text=text, recap_of=toll.id,
                  plover=("AGREE", None), condition=find(reports["first"], "if Sudmark withdrew")),
        make_move("nobody", (), "agree", place, text=text, plover=("AGREE", None)),
    )  # fmt: skip
    return replace(dossier, moves=(*dossier.moves, *further))


@lru_cache(maxsize=1)
def moves_document() -> dict[str, Any]:
    """Return its contract."""
    return contract(marked())


def the_move(name: str) -> dict[str, Any]:
    """Return one of its moves by the name it was made with."""
    found: dict[str, Any]
    (found,) = (one for one in moves_document()["moves"] if one["id"] == content_id("move", name))
    return found
