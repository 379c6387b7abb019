"""Which reader reads which file, by suffix."""

from __future__ import annotations

from pathlib import Path

from stateofplay.read.found import Reader
from stateofplay.read.page import read_page
from stateofplay.read.plain import read_markdown, read_plain
from stateofplay.read.records import read_json, read_jsonl

READERS: dict[str, Reader] = {
    ".htm": read_page,
    ".html": read_page,
    ".json": read_json,
    ".jsonl": read_jsonl,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".ndjson": read_jsonl,
    ".text": read_plain,
    ".txt": read_plain,
    ".xhtml": read_page,
}
MANY_RECORDS = frozenset({".json", ".jsonl", ".ndjson"})


def reader_for(path: Path) -> Reader | None:
    """Return the reader of the file, or `None` when its suffix is not known."""
    return READERS.get(path.suffix.casefold())
