"""Bytes to text.

Reads     the bytes of one file, and the charset that they are declared in, if any
Writes    its text
Method    a byte order mark decides; else UTF-16 where many bytes are no text; else UTF-8 when
          it is valid, whatever is declared: no other text is; else UTF-8 with a few broken bytes;
          else the charset that fits best, a declared one before others. Bytes that no text has are
          refused, so that a picture named `.txt` is not read as news
Source    the Unicode Standard, section 23.8 (byte order marks); the HTML Standard, section 13.2.3
          (where a page declares its charset)
Cost      linear in the bytes
Limits    short texts in a one-byte charset can be told wrongly; broken bytes become U+FFFD
"""

from __future__ import annotations

import codecs
import re

from stateofplay.model.errors import UnreadableError
from stateofplay.read.charset_evidence import is_escaped_japanese, tell_charset, tell_utf16
from stateofplay.read.config import ReadConfig

# UTF-32 first: its little-endian mark starts with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BEYOND = re.compile("[^\x00-\x7f\ufffd]")
_HINT = "convert it to UTF-8 text, or leave it out"
_HEAD_BYTES = 4096  # browsers look for the declaration in the first 1,024
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})"""
    rb"""|<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
# Latin text in UTF-16 has a null in nearly every second byte, other scripts in the spaces; what is
# left are the high bytes of other scripts, such as 4 in Cyrillic. Text of one byte has none.
_LOW_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MIN_LOW_SHARE = 0.05
_MIN_VALID = 4  # valid sequences a broken one: text in two-byte charsets has fewer than one


def decode(content: bytes, config: ReadConfig, declared: str | None = None) -> str:
    """Return the text of the bytes, its byte order mark off.

    Args:
        content: of one file or part.
        config: how many control characters are let pass.
        declared: label of the charset that the container states; it is overruled when the bytes
            are valid UTF-8, or make no sense in it.

    Raises:
        UnreadableError: no charset fits, or the text is mostly control characters.
    """
    text = _decoded(content, declared)
    n_control = len(_CONTROL.findall(text))
    if n_control > config.max_control_share * len(text):
        share = n_control / len(text)
        raise UnreadableError(f"is no text: {share:.0%} of it are control characters; {_HINT}")
    return text


def declared_charset(page: bytes) -> str | None:
    """Return the label of the charset that a page declares in its head, or `None`."""
    declared = _DECLARED.search(page[:_HEAD_BYTES])
    if declared is None:
        return None
    label: bytes = declared[1] or declared[2]
    return label.decode("ascii", "replace")


def _decoded(content: bytes, declared: str | None) -> str:
    for mark, charset in _MARKS:
        if content.startswith(mark):
            return content.decode(charset, errors="replace")
    wide = _unmarked_utf16(content)
    if wide is not None:
        return content.decode(wide, errors="replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(content, declared)
    return content.decode("iso2022_jp", "replace") if is_escaped_japanese(content) else text


def _unmarked_utf16(content: bytes) -> str | None:
    """Return the charset of UTF-16 that has no mark: its text makes sense, its bytes are none."""
    head = content[:_HEAD_BYTES]
    if len(content) % 2 or len(_LOW_BYTES.findall(head)) < _MIN_LOW_SHARE * len(head):
        return None
    charset = tell_utf16(content)
    is_text = charset is not None and not _CONTROL.search(head.decode(charset, "ignore"))
    return charset if is_text else None


def _guessed(content: bytes, declared: str | None) -> str:
    text = content.decode("utf-8", errors="replace")
    if len(_BEYOND.findall(text)) >= _MIN_VALID * text.count("\ufffd"):
        return text
    charset = tell_charset(content, declared)
    if charset is None:
        raise UnreadableError(f"is in no charset we can tell; {_HINT}")
    return content.decode(charset, errors="replace")
