"""Records: `.json` (one report, a list, or an envelope of a list) and `.jsonl` (one a line).

Reads     the bytes of one file
Writes    one text a record, numbered from 1 in file order
Method    the field names of common scrapers, see `fields`; a record without text, or that is no
          JSON, is left out alone
Cost      linear in the bytes; the file is held in memory once
Limits    records deeper than the limit are refused: no scraper writes them
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.read.fields import TEXT, stated_of, text_of
from stateofplay.read.found import Found, Unread

_ENVELOPES = ("articles", "reports", "documents", "docs", "items", "results", "stories", "data",
              "records", "news", "entries", "hits")  # fmt: skip
_BLANK = " \t\r"  # what JSON calls white space, without the line feed
_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # an escape for half of a pair
_BRACKET = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)


def read_json(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the texts of a `.json` file."""
    whole = _parsed(decode(content, config), config)
    records = _enveloped(whole)
    if records is None:
        yield read_record(whole, None)
        return
    for part, record in enumerate(_limited(records, config), start=1):
        yield read_record(record, part)
    yield from _beyond(len(records), config)


def read_jsonl(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the texts of a `.jsonl` file; blank lines are no records."""
    lines = _lines(content, config)
    for part, line in enumerate(_limited(lines, config), start=1):
        try:
            record = _parsed(line if isinstance(line, str) else decode(line, config), config)
        except UnreadableError as error:
            yield Unread(str(error), part)
            continue
        yield read_record(record, part)
    yield from _beyond(len(lines), config)


def _lines(content: bytes, config: ReadConfig) -> list[str] | list[bytes]:
    """Return the lines that are not blank; as bytes where one of them is no text."""
    try:
        return [line for line in decode(content, config).split("\n") if line.strip(_BLANK)]
    except UnreadableError:
        return [line for line in content.split(b"\n") if line.strip(_BLANK.encode())]


def _parsed(text: str, config: ReadConfig) -> Any:
    depth = _depth(text)
    if depth > config.max_json_depth:
        raise UnreadableError(
            f"nests {depth} levels deep, more than {config.max_json_depth}; "
            "give one flat record a report"
        )
    try:
        return _paired(json.loads(text)) if _HALF.search(text) else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"is no JSON ({error}); repair it or leave it out") from error


def _paired(value: Any) -> Any:
    """Return the value with halves of surrogate pairs replaced: no file could hold them."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_paired(item) for item in value]
    if isinstance(value, dict):
        return {_paired(key): _paired(item) for key, item in value.items()}
    return value


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in _BRACKET.finditer(text.encode("utf-8", "surrogatepass")):
        mark = match.group()
        if mark in (b"{", b"["):
            depth += 1
            deepest = max(deepest, depth)
        elif mark in (b"}", b"]"):
            depth -= 1
    return deepest


def _enveloped(whole: Any) -> list[Any] | None:
    """Return the records of a list or an envelope; `None` when the whole is one record."""
    if isinstance(whole, list):
        return whole
    if isinstance(whole, Mapping) and text_of(whole) is None:
        for key in _ENVELOPES:
            inner = whole.get(key)
            if isinstance(inner, list):
                return inner
            if isinstance(inner, Mapping):
                return _enveloped(inner)
    return None


def _limited(records: Sequence[Any], config: ReadConfig) -> Sequence[Any]:
    return records[: config.max_records]


def _beyond(n_records: int, config: ReadConfig) -> Iterator[Unread]:
    n_left = n_records - config.max_records
    if n_left > 0:
        yield Unread(
            f"holds {n_records} records, more than {config.max_records}: the last {n_left} are not "
            "read; split the file"
        )


def read_record(record: Any, part: int | None) -> Found | Unread:
    """Return the text of one record with what its fields state.

    Args:
        record: the fields by name; what is no mapping is listed as unread.
        part: number of the record, from 1; `None` when it is the whole file.
    """
    if not isinstance(record, Mapping):
        return Unread(f"is a {type(record).__name__}, no record; give an object with fields", part)
    text = text_of(record)
    if text is None:
        known = ", ".join(TEXT)
        return Unread(f"has no text; name its field one of {known}", part)
    return Found(_content(record), "record", text, stated_of(record), part)


def _content(record: Mapping[str, Any]) -> bytes:
    """Return the record in one form, so that it has one identity in every layout and format.

    Keys are sorted. A field without a value is left out, for a table cannot tell it from an empty
    one; a number becomes its digits, for a table has nothing else.
    """
    filled = {
        key: str(value) if isinstance(value, int | float) else value
        for key, value in record.items()
        if value is not None and value != "" and value == value  # NaN is no value
    }
    return json.dumps(filled, sort_keys=True, ensure_ascii=True).encode("ascii")
