"""Check a written dossier against the texts that it cites.

Reads     the parsed `dossier.json` and the texts of the files, read anew
Writes    one sentence for each fault
Method    each report is found by the hash of its text; each object with the keys of a citation is
          compared with that text character by character, and so are the words around it; each
          finding must have a citation
Source    W3C Web Annotation: TextPositionSelector and TextQuoteSelector
Cost      linear in the size of the document
Limits    it proves that the words stand there, not that they were understood
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stateofplay.model.errors import InputError
from stateofplay.model.ids import text_hash

_CITATION_KEYS = frozenset({"report", "start", "end", "exact"})
# Parts whose every member must rest on a citation, directly or in a member of its own.
_FINDINGS = (
    "timeline",
    "quotes",
    "attitudes",
    "actors",
    "moves",
    "issues",
    "party_links",
    "proposals",
    "attempts",
    "open_ends",
    "differences",
)


def find_faults(document: Any, texts: Sequence[str]) -> tuple[str, ...]:
    """Return one sentence for each citation that does not match, in document order.

    Raises:
        InputError: `document` has no list of reports.
    """
    reports = document.get("reports") if isinstance(document, Mapping) else None
    if not isinstance(reports, list):
        raise InputError(
            f"no dossier: the document is {type(document).__name__} without a list `reports`; "
            "give the dossier.json that `stateofplay dossier` wrote"
        )
    by_hash = {text_hash(text): text for text in texts}
    by_report: dict[str, str] = {}
    faults: list[str] = []
    for report in reports:
        if not isinstance(report, Mapping) or "id" not in report:
            faults.append(f"a member of `reports` has no id: {str(report)[:60]}")
        elif report.get("text_sha256") in by_hash:
            by_report[report["id"]] = by_hash[report["text_sha256"]]
        else:
            faults.append(
                f"report {report['id']} ({report.get('file')}): none of the files given holds "
                "its text; give the files that the dossier was made from, unchanged"
            )
    for path, value in _walk(document, ""):
        if value.keys() >= _CITATION_KEYS:
            faults.extend(_check(path, value, by_report))
    faults.extend(_uncited(document))
    return tuple(faults)


def count_citations(document: Any) -> int:
    """Return the number of citations in a parsed dossier."""
    return sum(value.keys() >= _CITATION_KEYS for _, value in _walk(document, ""))


def _walk(value: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each object with its place, depth first; a stack, so that depth cannot exhaust it."""
    stack: list[tuple[str, Any]] = [(path, value)]
    while stack:
        place, one = stack.pop()
        if isinstance(one, Mapping):
            yield place, one
            stack.extend((f"{place}.{key}", one[key]) for key in reversed(list(one)))
        elif isinstance(one, list):
            stack.extend((f"{place}[{i}]", one[i]) for i in range(len(one) - 1, -1, -1))


def _check(path: str, citation: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[str]:
    text = texts.get(str(citation["report"]))
    if text is None:
        yield f"{path}: cites report {citation['report']}, whose text is not at hand"
        return
    start, end = citation["start"], citation["end"]
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)):
        yield f"{path}: {start}..{end} is not a stretch of a text of {len(text)} characters"
        return
    if text[start:end] != citation["exact"]:
        yield f"{path}: the text reads {text[start:end]!r}, the citation {citation['exact']!r}"
    prefix, suffix = citation.get("prefix", ""), citation.get("suffix", "")
    if not text[:start].endswith(prefix):
        yield f"{path}: the words before are not {prefix!r}"
    if not text[end:].startswith(suffix):
        yield f"{path}: the words after are not {suffix!r}"


def _uncited(document: Mapping[str, Any]) -> Iterator[str]:
    for part in _FINDINGS:
        for n, finding in enumerate(document.get(part) or ()):
            if not any(v.keys() >= _CITATION_KEYS for _, v in _walk(finding, "")):
                yield f".{part}[{n}]: a finding without a citation"
