"""Encoded words: how a mail header writes letters that are not ASCII.

Reads     the value of a header, or a file name in one
Writes    it decoded
Method    words side by side in one charset are joined before they are decoded, for senders cut
          letters in two; a word that cannot be decoded stays as it is written
Source    RFC 2047; bytes that stand there unencoded are read as UTF-8 or told (RFC 6532)
Cost      linear in the value
Limits    none known
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import DEFAULTS
from stateofplay.read.decode import decode

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_GAP = re.compile(r"(?<=\?=)\s+(?==\?)")


def decode_words(value: str) -> str:
    """Return the value with its encoded words decoded."""
    pieces: list[tuple[str | None, bytes]] = []
    end = 0
    unfolded = _GAP.sub("", value)
    for word in _WORD.finditer(unfolded):
        pieces.append((None, unfolded[end : word.start()].encode()))
        decoded = _decoded(word[2], word[3])
        # RFC 2231 adds a language behind the charset.
        charset = None if decoded is None else word[1].split("*")[0].casefold()
        pieces.append((charset, word[0].encode() if decoded is None else decoded))
        end = word.end()
    pieces.append((None, unfolded[end:].encode()))
    return "".join(_text(charset, content) for charset, content in _joined(pieces))


def decode_bytes(value: str) -> str:
    """Return the value of a header as the parser gives it, with bytes beyond ASCII told."""
    return value if value.isascii() else _text(None, value.encode("utf-8", "surrogateescape"))


def _decoded(form: str, written: str) -> bytes | None:
    try:
        content = written.encode("ascii")
        if form in "qQ":
            return quopri.decodestring(content, header=True)
        return base64.b64decode(content + b"=" * (-len(content) % 4), validate=True)
    except (UnicodeError, binascii.Error):
        return None


def _joined(pieces: list[tuple[str | None, bytes]]) -> list[tuple[str | None, bytes]]:
    joined: list[tuple[str | None, bytes]] = []
    for charset, content in pieces:
        if not content:
            continue
        if joined and joined[-1][0] == charset:
            joined[-1] = (charset, joined[-1][1] + content)
        else:
            joined.append((charset, content))
    return joined


def _text(charset: str | None, content: bytes) -> str:
    try:
        return decode(content, DEFAULTS, charset)
    except UnreadableError:
        return content.decode("utf-8", "replace")
