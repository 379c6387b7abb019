"""One part of the dossier as plain lines, for a terminal or a pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from stateofplay.export.printings import printings_of

Document = Mapping[str, Any]


def list_part(document: Document, part: str) -> Iterator[str]:
    """Yield the lines of one part of a contract document.

    Args:
        document: what `contract` returned.
        part: `timeline`, `quotes`, `positions`, `differences` or `copy_groups`.
    """
    members = document.get(part) or []
    if not members:
        yield f"no {part.replace('_', ' ')} found"
    for member in members:
        yield from _LINES[part](document, member)


def _timeline(document: Document, entry: Document) -> Iterator[str]:
    told = f"… {entry['focus']['exact']} …" if entry["focus"] else entry["text"]
    yield f"{entry['when']['says']}  [{entry['status']}]  {one_line(told)}"
    yield f"    {_where(document, entry)}"


def _quotes(document: Document, quote: Document) -> Iterator[str]:
    speaker = quote["speaker"]["name"] or quote["speaker"]["as_written"] or "speaker not known"
    yield f"{speaker}  [{quote['kind']}]  {one_line(quote['content'])}"
    said = f"    {quote['said']['says']}" if quote["said"] else "    no date"
    occasion = quote["occasion"]
    yield said + (f"; told: {one_line(occasion['exact'])}" if occasion else "")
    yield f"    {_where(document, quote)}"
    files = {report["id"]: report["file"] for report in document["reports"]}
    for one in printings_of(dict(quote)):
        differs = f" {one.differs}" if one.differs else ""
        printed = " … ".join(part["exact"] for part in one.told["parts"])
        yield f"    [{one.kind}]{differs} {one_line(printed)}  ({files[one.told['report']]})"


def _positions(document: Document, position: Document) -> Iterator[str]:
    moves = {move["id"]: move for move in document["moves"]}
    issues = {issue["id"]: issue["name"] for issue in document["issues"]}
    actors = {actor["id"]: actor["name"] for actor in document["actors"]}
    yield f"{actors[position['party']]} on {issues[position['issue']]}"
    for move_id in position["moves"]:
        move = moves[move_id]
        when = move["said"]["says"] if move["said"] else "no date"
        yield f"    {when}  {move['act']}  {one_line(move['content'])}"
        yield f"        {_where(document, move)}"


def _differences(document: Document, difference: Document) -> Iterator[str]:
    yield f"[{difference['kind']}]  {one_line(difference['about'])}"
    for side in difference["sides"]:
        yield f"    {one_line(side['value'])}  ({_where(document, side)})"


def _copy_groups(document: Document, group: Document) -> Iterator[str]:
    files = {report["id"]: report["file"] for report in document["reports"]}
    yield f"{len(group['reports'])} reports, {one_line(group['origin']['why'])}"
    for report in group["reports"]:
        yield f"    {files[report]}"


_LINES: dict[str, Callable[[Document, Document], Iterator[str]]] = {
    "timeline": _timeline,
    "quotes": _quotes,
    "positions": _positions,
    "differences": _differences,
    "copy_groups": _copy_groups,
}


def _where(document: Document, finding: Document) -> str:
    """Return the files that a finding cites and how many independent texts they are."""
    files = {report["id"]: report["file"] for report in document["reports"]}
    cited = sorted({files[c["report"]] for c in finding["citations"]})
    n = finding["counts"]["independent_texts"] if "counts" in finding else len(cited)
    return f"{n} independent {'text' if n == 1 else 'texts'}: {', '.join(cited)}"


def one_line(text: str) -> str:
    """Return the text on one line, without control characters, which could steer a terminal."""
    return "".join(c for c in " ".join(str(text).split()) if c.isprintable())
