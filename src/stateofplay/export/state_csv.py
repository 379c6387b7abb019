"""The state of play as a table for a spreadsheet, a row a step of a thread.

Reads     the contract, cut down to what is wanted
Writes    CSV, a head and rows: positions in the order of the contract, steps in order of time
Cost      linear in the steps
"""

from __future__ import annotations

from collections.abc import Mapping

from stateofplay.export.citation import Json
from stateofplay.export.table import exact_cell, to_csv, when_cells
from stateofplay.export.words import stance

_HEAD = (
    "party", "issue", "step", "change", "is_latest", "since", "kind", "act", "act_in_words",
    "actors", "content", "condition", "said", "said_in_words", "on_word_of", "sentence", "reports",
    "publishers", "independent_texts", "publisher", "published", "file", "start", "end", "move",
)  # fmt: skip


def state_csv(document: Json) -> str:
    """Return the threads of a contract as CSV, lines ending in CR LF.

    Sentence, publisher, file and place are those of the first citation.

    Args:
        document: what `contract` returned.
    """
    names = {one["id"]: one["name"] for one in (*document["actors"], *document["issues"])}
    reports = {one["id"]: one for one in document["reports"]}
    moves = {one["id"]: one for one in document["moves"]}
    return to_csv(
        _HEAD,
        (
            _row(position, n, moves[move_id], names, reports)
            for position in document["positions"]
            for n, move_id in enumerate(position["moves"], 1)
        ),
    )


def _row(
    position: Json, n: int, move: Json, names: Mapping[str, str], reports: Mapping[str, Json]
) -> list[object]:
    counts, first = move["counts"], move["citations"][0]
    report = reports[first["report"]]
    is_latest = move["id"] == position["latest"]
    change = next((one["kind"] for one in position["steps"] if one["move"] == move["id"]), None)
    return [
        names[position["party"]], names[position["issue"]], n, change,
        "yes" if is_latest else "no",
        when_cells(position["since"])[0] if is_latest else None, move["kind"], move["act"],
        stance(move, is_joint=len(move["actors"]) > 1),
        "; ".join(names.get(one, one) for one in move["actors"]), move["content"],
        exact_cell(move["condition"]), *when_cells(move["said"]),
        names.get(move["on_word_of"], move["on_word_of"]), move["text"], counts["reports"],
        counts["publishers"], counts["independent_texts"], report["publisher"],
        when_cells(report["published"])[0], report["file"], first["start"], first["end"],
        move["id"],
    ]  # fmt: skip
