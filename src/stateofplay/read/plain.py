"""Plain text and Markdown: the file is the text, nothing stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.read.found import Found, Unread


def read_plain(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of a plain file."""
    yield Found(content, "text", decode(content, config), Stated())


def read_markdown(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of a Markdown file; its markup stays in the text."""
    yield Found(content, "markdown", decode(content, config), Stated())
