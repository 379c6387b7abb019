"""Markdown markup: what a stretch of text says without it."""

from __future__ import annotations

import re

_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_ADDRESS = re.compile(r"<((?:https?|mailto):[^<>\s]*)>")
_LEAD = re.compile(r"^\s*(?:#{1,6}\s+|>\s+)+")
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|~~|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_SPACE = re.compile(r"\s+")

HEADING = re.compile(r"#{1,6}\s+\S")
ONLY_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)[^*_]+(?<=\S)\1")
ONLY_LINK = re.compile(r"[*_]*\[[^\]]+\]\([^)]*\)[*_]*")
IMAGE_LINE = re.compile(r"!\[[^\]]*\]\([^)]*\)")


def without_markup(text: str) -> str:
    """Return the words on one line: no heading marks, emphasis, link targets or escapes."""
    plain = _LEAD.sub("", text)
    plain = _IMAGE.sub(r"\1", plain)
    plain = _LINK.sub(r"\1", plain)
    plain = _ADDRESS.sub(r"\1", plain)
    # Twice, for emphasis inside emphasis.
    plain = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", plain))
    plain = _ESCAPE.sub(r"\1", plain)
    return _SPACE.sub(" ", plain).strip()
