"""Plain text and Markdown: the file is the text, unless it is an export of a press archive.

Limits    what a suffix promises is believed: HTML in a `.txt` file is read as plain text
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.read.found import Found, Unread
from stateofplay.read.press import split_found


def read_plain(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the text of a plain file; of an archive's export, each of its reports."""
    yield from split_found(Found(content, "text", decode(content, config), Stated()))


def read_markdown(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of a Markdown file; its markup stays in the text."""
    yield Found(content, "markdown", decode(content, config), Stated())
