"""Hostile files: records that no scraper writes, and a folder with broken files in it."""

from __future__ import annotations

from pathlib import Path

EVERY = 100  # one file in so many is broken: 1 %

JSON_FILES = {
    "twice.json": b'{"text": "The council of Ostra met.", "text": "It met again on Monday."}',
    "nan.json": b'{"text": "The council of Ostra met.", "date": NaN, "title": Infinity}',
    "huge.json": b'{"text": "The council of Ostra met.", "date": ' + b"9" * 100_000 + b"}",
    "proto.json": b'{"__proto__": {"text": 1}, "constructor": 2, "text": "The council met."}',
    "deep title.json": b'{"text": "The council met.", "title": {"name": {"name": ["a", ["b"]]}}}',
    "numbers.json": b'{"text": "The council met.", "title": 7, "publisher": 1e400, "url": true}',
}


def write_mixed_folder(folder: Path, n: int) -> None:
    """Write n small files; each hundredth is no text or no JSON."""
    folder.mkdir()
    for i in range(n):
        if i % EVERY != EVERY - 1:
            (folder / f"{i}.txt").write_text(f"Item {i}: the vote was put off.", encoding="utf-8")
        elif i % (2 * EVERY) == EVERY - 1:
            (folder / f"{i}.txt").write_bytes(b"\x00\x01\x02" * 99)
        else:
            (folder / f"{i}.json").write_bytes(b'{"text": "cut')
