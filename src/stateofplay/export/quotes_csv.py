"""Quotes as a table for a spreadsheet: a row a quote, or a row a printing.

Reads     the contract, cut down to the quotes wanted
Writes    CSV (RFC 4180), a head and rows
Method    a cell that a spreadsheet would take for a formula gets an apostrophe in front
Source    OWASP on CSV injection
Cost      linear in the quotes
Limits    the apostrophe stays in the cell when another program reads the file
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from stateofplay.export.citation import Json
from stateofplay.export.printable import printable

_FORMULA = ("=", "+", "-", "@")
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
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(_PRINTING_HEAD if occurrences else _QUOTE_HEAD)
    for quote in document["quotes"]:
        found = _printings(quote, reports) if occurrences else [_quote(quote, reports)]
        rows.writerows([_cell(value) for value in row] for row in found)
    return out.getvalue()


def _quote(quote: Json, reports: Mapping[str, Json]) -> list[object]:
    counts, speaker = quote["counts"], quote["speaker"]
    variants = dict.fromkeys(told["variant"] for told in quote["occurrences"] if told["variant"])
    files = dict.fromkeys(reports[told["report"]]["file"] for told in quote["occurrences"])
    return [
        quote["id"], quote["kind"], speaker["name"], speaker["as_written"], quote["content"],
        *_when(quote["said"]), _exact(quote["occasion"]), counts["reports"],
        counts["publishers"], counts["independent_texts"], " ".join(variants), " ".join(files),
    ]  # fmt: skip


def _printings(quote: Json, reports: Mapping[str, Json]) -> Iterator[list[object]]:
    for told in quote["occurrences"]:
        report = reports[told["report"]]
        parts = told["parts"]
        yield [
            quote["id"], quote["kind"], quote["speaker"]["name"], _exact(told["speaker"]),
            _joined(parts), *_when(told["said"]), _exact(told["occasion"]), told["variant"],
            _joined(one for change in told["changes"] for one in change["lost"]),
            _joined(one for change in told["changes"] for one in change["added"]),
            told["differs_from"], report["publisher"], report["agency"],
            _when(report["published"])[0], report["title"], report["file"],
            parts[0]["start"], parts[-1]["end"],
        ]  # fmt: skip


def _when(when: Json | None) -> tuple[str | None, str | None]:
    return (None, None) if when is None else (when["value"], when["says"])


def _exact(citation: Json | None) -> str | None:
    return None if citation is None else str(citation["exact"])


def _joined(citations: Iterable[Json]) -> str:
    return " … ".join(one["exact"] for one in citations)


def _cell(value: object) -> object:
    """Return what a cell holds: one line, and never the start of a formula."""
    if value is None or isinstance(value, int):
        return value
    text = " ".join(printable(str(value)).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
