"""Names of files and of entries of archives: how they are shown, and what they tell.

A name comes from outside and is only ever shown: nothing is written under it. What a terminal or a
page would act on (control characters, marks that turn the direction of writing) and bytes that are
no characters are shown escaped.

Limits    letters that look alike in two scripts are shown as they are
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

# Folders that systems leave in archives for themselves; hidden ones start with a point.
_SYSTEM = frozenset({"__MACOSX"})
_ESCAPED = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Marks of direction; those that join letters are part of names in Persian and Hindi, and stay.
_TURNING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_BYTE = range(0xDC80, 0xDD00)  # a byte that is no character, as Python keeps it in a name
_PARTED = re.compile(r"[/\\]")  # some programs of Windows write the second in a zip
_DRIVE = re.compile(r"[A-Za-z]:$")


def shown(name: str) -> str:
    r"""Return the name as it can be printed and stored: `\xNN` stands for a byte, say."""
    if name.isascii() and name.isprintable():
        return name
    return "".join(map(_escaped, name))


def inner_name(name: str) -> str:
    """Return the name of an archive's entry as a plain relative path, `/` between its parts."""
    parts = [part for part in _PARTED.split(name) if part not in ("", ".", "..")]
    if parts and _DRIVE.match(parts[0]):
        parts = parts[1:]
    return shown("/".join(parts)) or "unnamed"


def is_hidden(name: str) -> bool:
    """Return whether the entry, or a folder it is in, belongs to a system and not to the pile."""
    return any(
        part in _SYSTEM or (part.startswith(".") and part not in (".", ".."))
        for part in _PARTED.split(name)
    )


def suffix_of(name: str) -> str:
    """Return the last suffix of a name, folded, with its point; empty when it has none."""
    return PurePosixPath(name).suffix.casefold()


def _escaped(character: str) -> str:
    code = ord(character)
    if code in _BYTE:
        return f"\\x{code - 0xDC00:02x}"
    if unicodedata.category(character) not in _ESCAPED and character not in _TURNING:
        return character
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
