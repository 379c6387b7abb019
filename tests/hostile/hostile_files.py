"""Hostile files: records that no scraper writes, a folder with broken files in it, absurd sizes."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.message import EmailMessage
from html import escape
from pathlib import Path

from hostile_texts import news

EVERY = 100  # one file in so many is broken: 1 %

JSON_FILES = {
    "twice.json": b'{"text": "The council of Ostra met.", "text": "It met again on Monday."}',
    "nan.json": b'{"text": "The council of Ostra met.", "date": NaN, "title": Infinity}',
    "huge.json": b'{"text": "The council of Ostra met.", "date": ' + b"9" * 100_000 + b"}",
    "proto.json": b'{"__proto__": {"text": 1}, "constructor": 2, "text": "The council met."}',
    "deep title.json": b'{"text": "The council met.", "title": {"name": {"name": ["a", ["b"]]}}}',
    "numbers.json": b'{"text": "The council met.", "title": 7, "publisher": 1e400, "url": true}',
}

# One small report in each format, of its title and its text.
_FORMATS: dict[str, Callable[[str, str], bytes]] = {
    ".txt": lambda title, text: f"{title}\n\n{text}".encode(),
    ".html": lambda title, text: (
        f"<html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}"
        f"</h1><p>{escape(text)}</p></article></body></html>"
    ).encode(),
    ".json": lambda title, text: json.dumps({"title": title, "text": text}).encode(),
    ".csv": lambda title, text: f'title,text\n"{title}","{text}"\n'.encode(),
    ".eml": lambda title, text: _mail(title, text),
    ".rss": lambda title, text: (
        f"<rss version='2.0'><channel><title>Wire</title><item><title>{escape(title)}</title>"
        f"<description>{escape(text)}</description></item></channel></rss>"
    ).encode(),
}
_BROKEN: dict[str, bytes] = {
    ".json": b'{"text": "cut',
    ".txt": b"\x00\x01\x02" * 99,
    ".html": b"",
    ".unknown": b"The council of Ostra met.",
    ".zip": b"PK\x03\x04 and no more",
}


def write_mixed_folder(folder: Path, n: int) -> None:
    """Write n small files of six formats; each hundredth is broken in one of five ways."""
    folder.mkdir()
    formats, broken = list(_FORMATS), list(_BROKEN)
    for i in range(n):
        if i % EVERY == EVERY - 1:
            suffix = broken[i // EVERY % len(broken)]
            content = _BROKEN[suffix]
        else:
            suffix = formats[i % len(formats)]
            content = _FORMATS[suffix](f"Item {i} of the council", " ".join(news(2, start=2 * i)))
        (folder / f"{i}{suffix}").write_bytes(content)


def _mail(title: str, text: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = title
    mail["From"] = "wire@example.org"
    mail.set_content(text)
    return mail.as_bytes()
