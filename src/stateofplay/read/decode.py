"""Bytes to text.

Reads     the bytes of one file
Writes    its text
Method    a byte order mark decides; else UTF-8 when it is valid; else charset-normalizer. Bytes
          that no text has are refused, so that a picture named `.txt` is not read as news
Source    the Unicode Standard, section 23.8 (byte order marks)
Cost      linear in the bytes
Limits    short texts in a one-byte charset can be told wrongly
"""

from __future__ import annotations

import codecs
import re

from stateofplay.model.errors import UnreadableError
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
_HINT = "convert it to UTF-8 text, or leave it out"


def decode(content: bytes, config: ReadConfig) -> str:
    """Return the text of the bytes, its byte order mark off.

    Raises:
        UnreadableError: no charset fits, or the text is mostly control characters.
    """
    text = _decoded(content)
    n_control = len(_CONTROL.findall(text))
    if n_control > config.max_control_share * len(text):
        share = n_control / len(text)
        raise UnreadableError(f"is no text: {share:.0%} of it are control characters; {_HINT}")
    return text


def _decoded(content: bytes) -> str:
    for mark, charset in _MARKS:
        if content.startswith(mark):
            return content.decode(charset, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(content)


def _guessed(content: bytes) -> str:
    # Imported here: it costs 50 ms that `import stateofplay` must not pay.
    from charset_normalizer import from_bytes

    best = from_bytes(content).best()
    if best is None:
        raise UnreadableError(f"is in no charset we can tell; {_HINT}")
    return str(best)
