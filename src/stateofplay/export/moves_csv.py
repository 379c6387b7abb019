"""Moves as a table for a spreadsheet, a row a move.

Reads     the contract, cut down to the moves wanted
Writes    CSV, a head and rows
Cost      linear in the moves
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stateofplay.export.citation import Json
from stateofplay.export.table import exact_cell, to_csv, when_cells
from stateofplay.export.words import stance

_HEAD = (
    "id", "kind", "actors", "act", "act_in_words", "recipients", "content", "issue", "condition",
    "polarity", "modality", "authority", "on_word_of", "plover_category", "plover_mode", "said",
    "said_start", "said_end", "said_in_words", "effective", "recap_of", "sentence", "reports",
    "publishers", "independent_texts", "publisher", "agency", "published", "title", "file", "start",
    "end",
)  # fmt: skip


def moves_csv(document: Json) -> str:
    """Return the moves of a contract as CSV, lines ending in CR LF.

    Sentence, publisher, file and place are those of the first citation.

    Args:
        document: what `contract` returned.
    """
    names = {one["id"]: one["name"] for one in (*document["actors"], *document["issues"])}
    reports = {one["id"]: one for one in document["reports"]}
    return to_csv(_HEAD, (_row(one, names, reports) for one in document["moves"]))


def _row(move: Json, names: Mapping[str, str], reports: Mapping[str, Json]) -> list[object]:
    counts, first = move["counts"], move["citations"][0]
    report, plover, said = reports[first["report"]], move["plover"] or {}, move["said"] or {}
    return [
        move["id"], move["kind"], _listed(move["actors"], names), move["act"],
        stance(move, is_joint=len(move["actors"]) > 1), _listed(move["recipients"], names),
        move["content"], _name(move["issue"], names), exact_cell(move["condition"]),
        move["polarity"], move["modality"], move["authority"], _name(move["on_word_of"], names),
        plover.get("category"), plover.get("mode"), said.get("value"), said.get("start"),
        said.get("end"), said.get("says"), when_cells(move["effective"])[0], move["recap_of"],
        move["text"], counts["reports"], counts["publishers"], counts["independent_texts"],
        report["publisher"], report["agency"], when_cells(report["published"])[0],
        report["title"], report["file"], first["start"], first["end"],
    ]  # fmt: skip


def _listed(ids: Iterable[str], names: Mapping[str, str]) -> str:
    return "; ".join(names.get(one, one) for one in ids)


def _name(known_id: str | None, names: Mapping[str, str]) -> str | None:
    return None if known_id is None else names.get(known_id, known_id)
