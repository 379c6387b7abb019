"""Passages that people annotated with who said what, and their annotations.

Annotators name words by copying them: a string, or `{"text": ..., "n": 2}` for the second place in
the report where it stands. Here the words become letters of the passage, all its reports laid end
to end. `eval/gold/speakers/GUIDE.md` tells what each field means.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from quotes import Letters, letters
from score import read_lines
from stateofplay.text.tokens import find_words

T = TypeVar("T")

KINDS = ("direct", "mixed", "indirect", "attitude")
HALVES = ("open", "kept")
_SMALL = frozenset("the a an of and in for on".split())
# Field -> what it may hold when it is there.
_FIELDS: dict[str, tuple[type, ...]] = {
    "report": (str,), "kind": (str,), "parts": (list,), "speaker_as_written": (str, dict),
    "speaker": (str,), "speaks_for": (str,), "also": (list,), "accept": (list,), "said": (str,),
    "nested": (bool,),
}  # fmt: skip
_MAY_BE_NULL = ("speaker_as_written", "speaker", "speaks_for", "said")
_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_ARTICLE = re.compile(r"the\s+")


@dataclass(frozen=True, slots=True)
class Printed:
    """One report of a passage; `text` has the title before the first paragraph."""

    file: str
    title: str
    text: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """One report, or a small pile about one affair.

    Args:
        half: `open`, which rules may be written on, or `kept`.
    """

    id: str
    half: str
    reports: tuple[Printed, ...]

    def starts(self) -> dict[str, int]:
        """Return where the text of each report starts when all are laid end to end, by file."""
        starts, start = {}, 0
        for report in self.reports:
            starts[report.file] = start
            start += len(report.text)
        return starts


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of words that somebody said; a quote of three stretches is three parts.

    Args:
        content: places of its letters.
        text: the words.
        speaker: full name, `None` when open.
        accept: names as right as `speaker`.
        also: further speakers.
    """

    content: Letters
    text: str
    kind: str
    speaker: str | None
    accept: tuple[str, ...] = ()
    speaks_for: str | None = None
    also: tuple[str, ...] = ()
    said: str | None = None
    nested: bool = False


def half_of(identity: str) -> str:
    """Return the half that a passage belongs to, drawn by hash of its id."""
    first = hashlib.blake2b(identity.encode(), digest_size=8).digest()[0]
    return HALVES[first % 2]


def read_passages(path: Path) -> list[Passage]:
    """Return the passages of a file, in its order."""
    return [
        Passage(row["id"], row["half"], tuple(_printed(report) for report in row["reports"]))
        for row in read_lines(path)
    ]


def read_annotations(path: Path, passages: Iterable[Passage]) -> dict[str, list[Part]]:
    """Return what a file annotates, by passage.

    Raises:
        ValueError: the file is not in order; the message says where.
    """
    rows = list(read_lines(path))
    by_id = {passage.id: passage for passage in passages}
    for fault in row_faults(rows, by_id, "passage", "quotes", _quote_faults):
        raise ValueError(f"{path}: {fault}; check the file with python eval --check {path}")
    return {row["id"]: _parts(by_id[row["id"]], row["quotes"]) for row in rows}


def find_faults(path: Path, passages: Sequence[Passage]) -> Iterator[str]:
    """Yield what is wrong with a file of annotations, and the passages that it leaves out."""
    rows = list(read_lines(path))
    by_id = {passage.id: passage for passage in passages}
    yield from row_faults(rows, by_id, "passage", "quotes", _quote_faults)
    seen = {row.get("id") for row in rows}
    for passage in passages:
        if passage.id not in seen:
            yield f"{passage.id}: not annotated; give an empty list when it has no quotes"


def covers(path: Path, half: str) -> bool:
    """Return whether a file annotates a half; one named after a half annotates that half only."""
    return path.stem not in HALVES or path.stem == half


def name_key(name: str | None) -> str | None:
    """Return what two spellings of a name share: no case, marks, white space or article."""
    if name is None:
        return None
    return "".join(c for c in _ARTICLE.sub("", name.casefold(), count=1) if c.isalnum())


def is_one_name(left: str, right: str) -> bool:
    """Return whether all words of one name stand in the other, small words left aside."""
    ours, theirs = (
        frozenset(word.fold for word in find_words(name)) - _SMALL for name in (left, right)
    )
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _printed(report: Mapping[str, Any]) -> Printed:
    text = f"{report['title']}\n\n{report['text']}"
    return Printed(report["file"], report["title"], text, report.get("published"))


def _quote_faults(passage: Passage, quote: Mapping[str, Any]) -> list[str]:
    return _shape_faults(quote) or list(_place_faults(passage, quote))


def row_faults(
    rows: Sequence[Any],
    by_id: Mapping[str, T],
    what: str,
    field: str,
    faults_of: Callable[[T, Any], Iterable[str]],
) -> Iterator[str]:
    """Yield what is wrong with rows of annotations, one line each.

    Args:
        rows: as they were read.
        by_id: what may be annotated.
        what: how one of them is called.
        field: that lists the annotations of a row; its name with a plural ending.
        faults_of: what is wrong with one annotation.
    """
    counts = Counter(row.get("id") for row in rows)
    for row in rows:
        name = row.get("id")
        if name not in by_id:
            yield f"{name}: no such {what}"
        elif counts[name] > 1:
            yield f"{name}: stands {counts[name]} times; give each {what} one line"
        elif not isinstance(row.get(field), list):
            yield f"{name}: no list of {field}"
        else:
            for n, one in enumerate(row[field], start=1):
                faults = faults_of(by_id[name], one)
                yield from (f"{name} {field.removesuffix('s')} {n}: {fault}" for fault in faults)


def _shape_faults(quote: Mapping[str, Any]) -> list[str]:
    faults = [f"no field is called {field}" for field in quote if field not in _FIELDS]
    faults += [f"{field} is missing" for field in ("kind", "parts") if not quote.get(field)]
    faults += [
        f"{field} cannot be {value!r}"
        for field, value in quote.items()
        if not _is_allowed(field, value)
    ]
    if (quote.get("also") or quote.get("accept")) and quote.get("speaker") is None:
        faults.append("also or accept without speaker")
    return faults


def _is_allowed(field: str, value: Any) -> bool:
    if field not in _FIELDS or (value is None and field in _MAY_BE_NULL):
        return True
    if not isinstance(value, _FIELDS[field]) or value == "":
        return False
    if field in ("also", "accept"):
        return all(isinstance(name, str) and name for name in value)
    if field == "kind":
        return value in KINDS
    return field != "said" or _DAY.fullmatch(value) is not None


def _place_faults(passage: Passage, quote: Mapping[str, Any]) -> list[str]:
    files = [report.file for report in passage.reports]
    if quote.get("report", files[0] if len(files) == 1 else None) not in files:
        return [f"report is {quote.get('report')}; give one of {', '.join(files)}"]
    text = _report(passage, quote).text
    faults = [fault for part in quote["parts"] for fault in _string_faults(text, part, True)]
    written = quote.get("speaker_as_written")
    return faults + (_string_faults(text, written, False) if written is not None else [])


def _string_faults(text: str, part: Any, must_be_one: bool) -> list[str]:
    words = part.get("text") if isinstance(part, dict) else part
    if not isinstance(words, str) or not any(c.isalnum() for c in words):
        return [f"{part!r} has no words"]
    n_places = len(_places(text, words))
    if not isinstance(part, dict) or "n" not in part:
        if n_places == 0:
            return [f"not in the report: {words!r}"]
        is_unclear = must_be_one and n_places > 1
        return [f"stands {n_places} times: {words!r}; say which with n"] if is_unclear else []
    n = part["n"]
    if isinstance(n, int) and 1 <= n <= n_places:
        return []
    return [f"n is {n!r}, and the report has {words!r} {n_places} times"]


def _places(text: str, words: str) -> list[int]:
    # A word is not cut: `need` does not stand in `needless`.
    before, after = (r"\b" if end.isalnum() else "" for end in (words[0], words[-1]))
    found = re.finditer(f"{before}{re.escape(words)}{after}", text)
    return [match.start() for match in found]


def _report(passage: Passage, quote: Mapping[str, Any]) -> Printed:
    name = quote.get("report", passage.reports[0].file)
    return next(report for report in passage.reports if report.file == name)


def _parts(passage: Passage, quotes: Sequence[Mapping[str, Any]]) -> list[Part]:
    return [_part(passage, quote, part) for quote in quotes for part in quote["parts"]]


def _part(passage: Passage, quote: Mapping[str, Any], part: str | Mapping[str, Any]) -> Part:
    report = _report(passage, quote)
    words, n = (part, 1) if isinstance(part, str) else (part["text"], part.get("n", 1))
    place = _places(report.text, words)[n - 1]
    start = passage.starts()[report.file]
    return Part(
        content=frozenset(start + i for i in letters(report.text, [(place, place + len(words))])),
        text=words,
        kind=quote["kind"],
        speaker=quote.get("speaker"),
        accept=tuple(quote.get("accept", ())),
        speaks_for=quote.get("speaks_for"),
        also=tuple(quote.get("also", ())),
        said=quote.get("said"),
        nested=quote.get("nested", False),
    )
