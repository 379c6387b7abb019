"""Quotes as a table for a spreadsheet: a row a quote, or a row a printing.

Reads     the contract, cut down to the quotes wanted
Writes    CSV, a head and rows
Cost      linear in the quotes
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from stateofplay.export.citation import Json
from stateofplay.export.table import exact_cell, to_csv, when_cells

_QUOTE_HEAD = (
    "id", "kind", "speaker", "speaker_as_written", "content", "said", "said_in_words", "occasion",
    "reports", "publishers", "independent_texts", "variants", "files",
)  # fmt: skip
_PRINTING_HEAD = (
    "quote_id", "kind", "speaker", "speaker_as_written", "words", "said", "said_in_words",
    "occasion", "variant", "lost", "added", "differs_from_independent_texts", "publisher",
    "agency", "published", "title", "file", "start", "end",
)  # fmt: skip


def quotes_csv(document: Json, *, occurrences: bool = False) -> str:
    """Return the quotes of a contract as CSV, lines ending in CR LF.

    Args:
        document: what `contract` returned.
        occurrences: whether each printing has a row of its own.
    """
    reports = {one["id"]: one for one in document["reports"]}
    if not occurrences:
        return to_csv(_QUOTE_HEAD, (_quote(one, reports) for one in document["quotes"]))
    printed = (row for one in document["quotes"] for row in _printings(one, reports))
    return to_csv(_PRINTING_HEAD, printed)


def _quote(quote: Json, reports: Mapping[str, Json]) -> list[object]:
    counts, speaker = quote["counts"], quote["speaker"]
    variants = dict.fromkeys(told["variant"] for told in quote["occurrences"] if told["variant"])
    files = dict.fromkeys(reports[told["report"]]["file"] for told in quote["occurrences"])
    return [
        quote["id"], quote["kind"], speaker["name"], speaker["as_written"], quote["content"],
        *when_cells(quote["said"]), exact_cell(quote["occasion"]), counts["reports"],
        counts["publishers"], counts["independent_texts"], " ".join(variants), " ".join(files),
    ]  # fmt: skip


def _printings(quote: Json, reports: Mapping[str, Json]) -> Iterator[list[object]]:
    for told in quote["occurrences"]:
        report = reports[told["report"]]
        parts = told["parts"]
        yield [
            quote["id"], quote["kind"], quote["speaker"]["name"], exact_cell(told["speaker"]),
            _joined(parts), *when_cells(told["said"]), exact_cell(told["occasion"]),
            told["variant"],
            _joined(one for change in told["changes"] for one in change["lost"]),
            _joined(one for change in told["changes"] for one in change["added"]),
            told["differs_from"], report["publisher"], report["agency"],
            when_cells(report["published"])[0], report["title"], report["file"],
            parts[0]["start"], parts[-1]["end"],
        ]  # fmt: skip


def _joined(citations: Iterable[Json]) -> str:
    return " … ".join(one["exact"] for one in citations)
