"""Mails that are repeated in the text of the mail that forwards them.

Reads     the text of a mail
Writes    the header that stands over the forwarded text, where that starts, and the note above it
Method    a line such as `Forwarded message`, and lines such as `From: ...` under it. What stands
          above is a note while it is short; under a long text the forwarded mail is a quotation
Source    the forms of the common mail programs, in English
Cost      linear in the first 4,000 characters of the text
Limits    what is forwarded with a mark before each line keeps the marks
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stateofplay.text.languages.en.mail_words import FORWARD_LINES

MAX_NOTE_CHARS = 300  # above what is forwarded; our own guess
_HEAD_CHARS = 4_000
_MAX_FIELDS = 12  # lines of a forwarded header
_FIELD = re.compile(r"[>\s*]*(from|date|sent|subject|to|cc|reply-to)\s*:\**\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail in the text of another.

    Args:
        fields: its header as far as it is repeated, names folded.
        note: what stands above it, white space trimmed; `""` for nothing.
        start: where its text starts.
    """

    fields: Mapping[str, str]
    note: str
    start: int


def find_forwarded(text: str) -> Forwarded | None:
    """Return the mail that the text repeats, or `None` when it repeats none."""
    lines = text[:_HEAD_CHARS].splitlines(keepends=True)
    mark = next((n for n, line in enumerate(lines) if _is_mark(line)), None)
    if mark is None:
        return None
    note = "".join(lines[:mark]).strip()
    fields: dict[str, str] = {}
    end = mark + 1
    for number, line in enumerate(lines[mark + 1 : mark + 1 + _MAX_FIELDS], start=mark + 2):
        match = _FIELD.fullmatch(line.strip())
        if match is not None:
            fields.setdefault(match[1].casefold(), match[2].strip(" *"))
            end = number
        elif fields:
            break
    if not fields or len(note) > MAX_NOTE_CHARS:
        return None
    return Forwarded(fields, note, sum(map(len, lines[:end])))


def _is_mark(line: str) -> bool:
    return line.strip().strip(" \t>-*_").casefold().startswith(FORWARD_LINES)
