"""One part of the dossier as plain lines, for a terminal or a pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from stateofplay.export.printings import printings_of
from stateofplay.export.words import as_of_said, listed, move_marks, stance, value_said

Document = Mapping[str, Any]


class _Names:
    """What the ids of a contract stand for.

    Args:
        document: the contract.
    """

    def __init__(self, document: Document) -> None:
        self.files: dict[str, str] = {one["id"]: one["file"] for one in document["reports"]}
        self.actors: dict[str, str] = {one["id"]: one["name"] for one in document["actors"]}
        self.issues: dict[str, str] = {one["id"]: one["name"] for one in document["issues"]}
        self.moves: dict[str, Document] = {one["id"]: one for one in document["moves"]}

    def listed(self, ids: Sequence[str]) -> str:
        """Return the names of actors on one line; a name that is no id passes as it is."""
        return listed([one_line(self.actors.get(one, one)) for one in ids])

    def where(self, finding: Document) -> str:
        """Return the files that a finding cites and how many independent texts they are."""
        cited = sorted({self.files[c["report"]] for c in finding["citations"]})
        n = finding["counts"]["independent_texts"] if "counts" in finding else len(cited)
        return f"{n} independent {'text' if n == 1 else 'texts'}: {', '.join(cited)}"


def list_part(document: Document, part: str) -> Iterator[str]:
    """Yield the lines of one part of a contract document.

    Args:
        document: what `contract` returned.
        part: `timeline`, `quotes`, `moves`, `figures`, `differences` or `copy_groups`.
    """
    members = document.get(part) or []
    if not members:
        yield f"no {part.replace('_', ' ')} found"
        return
    names = _Names(document)
    for member in members:
        yield from _LINES[part](names, member)


def _timeline(names: _Names, entry: Document) -> Iterator[str]:
    told = f"… {entry['focus']['exact']} …" if entry["focus"] else entry["text"]
    yield f"{entry['when']['says']}  [{entry['status']}]  {one_line(told)}"
    yield f"    {names.where(entry)}"


def _quotes(names: _Names, quote: Document) -> Iterator[str]:
    speaker = quote["speaker"]["name"] or quote["speaker"]["as_written"] or "speaker not known"
    yield f"{speaker}  [{quote['kind']}]  {one_line(quote['content'])}"
    said = f"    {quote['said']['says']}" if quote["said"] else "    no date"
    occasion = quote["occasion"]
    yield said + (f"; told: {one_line(occasion['exact'])}" if occasion else "")
    yield f"    {names.where(quote)}"
    for one in printings_of(dict(quote)):
        differs = f" {one.differs}" if one.differs else ""
        printed = " … ".join(part["exact"] for part in one.told["parts"])
        yield f"    [{one.kind}]{differs} {one_line(printed)}  ({names.files[one.told['report']]})"


def _moves(names: _Names, move: Document) -> Iterator[str]:
    who = names.listed(move["actors"]) or "not stated who"
    to = f" → {names.listed(move['recipients'])}" if move["recipients"] else ""
    marks = "".join(f"  [{mark}]" for mark in move_marks(move))
    when = move["said"]["says"] if move["said"] else "no date"
    yield f"{when}  {who} {stance(move, is_joint=len(move['actors']) > 1)}{to}{marks}"
    if move["content"]:
        name = names.issues.get(move["issue"], move["issue"])
        issue = f"  (issue: {one_line(name)})" if name else ""
        yield f"    about: {one_line(move['content'])}{issue}"
    if move["condition"]:
        yield f"    condition: {one_line(move['condition']['exact'])}"
    if move["on_word_of"]:
        yield f"    on the word of {names.listed([move['on_word_of']])}"
    yield f"    “{one_line(move['text'])}”"
    yield f"    {names.where(move)}"


def _figures(names: _Names, figure: Document) -> Iterator[str]:
    yield f"[{figure['status']}]  {one_line(figure['about'])}"
    for value in figure["values"]:
        by = f", says {names.listed(value['by'])}" if value["by"] else ""
        told = f"{one_line(value_said(value))}  {as_of_said(value)}{by}"
        yield f"    {told}  ({names.where(value)})"


def _differences(names: _Names, difference: Document) -> Iterator[str]:
    yield f"[{difference['kind']}]  {one_line(difference['about'])}"
    for side in difference["sides"]:
        yield f"    {one_line(side['value'])}  ({names.where(side)})"


def _copy_groups(names: _Names, group: Document) -> Iterator[str]:
    yield f"{len(group['reports'])} reports, {one_line(group['origin']['why'])}"
    for report in group["reports"]:
        yield f"    {names.files[report]}"


_LINES: dict[str, Callable[[_Names, Document], Iterator[str]]] = {
    "timeline": _timeline,
    "quotes": _quotes,
    "moves": _moves,
    "figures": _figures,
    "differences": _differences,
    "copy_groups": _copy_groups,
}


def one_line(text: str) -> str:
    """Return the text on one line, without control characters, which could steer a terminal."""
    return "".join(c for c in " ".join(str(text).split()) if c.isprintable())
