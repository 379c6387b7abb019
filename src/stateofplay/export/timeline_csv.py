"""The timeline as a table for a spreadsheet: a row an entry, oldest first.

Reads     the contract, cut down to the entries wanted
Writes    CSV, a head and rows
Cost      linear in the entries
Limits    a month or a year has a first and a last day; the entry lies somewhere between them
"""

from __future__ import annotations

from collections.abc import Mapping

from stateofplay.export.citation import Json
from stateofplay.export.table import exact_cell, to_csv

_HEAD = (
    "id", "status", "when", "when_in_words", "first_day", "last_day", "text", "dated_words",
    "recap", "reports", "publishers", "independent_texts", "files",
)  # fmt: skip


def timeline_csv(document: Json) -> str:
    """Return the entries of a contract as CSV, lines ending in CR LF."""
    files = {one["id"]: one["file"] for one in document["reports"]}
    return to_csv(_HEAD, (_row(entry, files) for entry in document["timeline"]))


def _row(entry: Json, files: Mapping[str, str]) -> list[object]:
    when, counts = entry["when"], entry["counts"]
    cited = dict.fromkeys(files[one["report"]] for one in entry["citations"])
    return [
        entry["id"], entry["status"], when["value"], when["says"], when["start"], when["end"],
        entry["text"], exact_cell(entry["focus"]), "yes" if entry["recap"] else "no",
        counts["reports"], counts["publishers"], counts["independent_texts"], " ".join(cited),
    ]  # fmt: skip
