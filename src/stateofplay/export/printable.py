r"""Characters that a page or a terminal would swallow, act on or refuse, made visible.

Line breaks become `\n`; other control characters their picture (U+2400 and on); what no UTF-8
file can hold, and the two overrides that turn the order of letters round, the replacement
character. `dossier.json` keeps the text as it was.
"""

from __future__ import annotations

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_NEW_LINES = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_SAFE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),
    **dict.fromkeys((0x202D, 0x202E), _REPLACEMENT),  # LRO, RLO: they only disguise
    0xFFFE: _REPLACEMENT,
    0xFFFF: _REPLACEMENT,
}


def printable(text: str) -> str:
    """Return the text with every character that could not be shown replaced by one that can."""
    for line_break in _NEW_LINES:
        text = text.replace(line_break, "\n")
    return text.translate(_SAFE)
