"""Markdown markup: what a stretch of text says without it.

Reads     one paragraph
Writes    its words on one line, without heading marks, emphasis, link targets and escapes
Method    patterns of bounded reach, one kind of mark after the other
Cost      linear in the text
Limits    tables, footnotes and code blocks stay as they are written
"""

from __future__ import annotations

import re

# Each reach is bounded: an opening mark that nothing closes must not cost the whole text.
_IMAGE = re.compile(r"!\[([^\]]{0,500})\]\([^)]{0,1000}\)")
_LINK = re.compile(r"\[([^\]]{0,500})\]\(([^)]{0,1000})\)")
_ADDRESS = re.compile(r"<((?:https?|mailto):[^<>\s]*)>")
_LEAD = re.compile(r"^\s*(?:#{1,6}\s+|>\s+)+")
# The words between two marks hold no such mark themselves, so that each mark is looked at once.
_EMPHASIS = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        rf"(?P<m{mark}>{run})(?=\S)(?P<t{mark}>[^{char}]{{1,400}})(?<=\S)(?P=m{mark})"
        for mark, (run, char) in enumerate(
            ((r"\*{1,3}", r"*"), (r"_{1,3}", "_"), ("~~", "~"), ("`", "`"))
        )
    )
    + r")(?!\w)"
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])")
_SPACE = re.compile(r"\s+")
# Control characters and halves of surrogate pairs: they print nothing.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff\u200b\u200e\u200f\ufeff\u00ad]")

HEADING = re.compile(r"#{1,6}\s+\S")
ONLY_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)[^*_]+(?<=\S)\1")
ONLY_LINK = re.compile(r"[*_]*\[[^\]]+\]\([^)]*\)[*_]*")
IMAGE_LINE = re.compile(r"!\[[^\]]*\]\([^)]*\)")


def without_markup(text: str) -> str:
    """Return the words on one line: no heading marks, emphasis, link targets, escapes."""
    plain = _LEAD.sub("", _UNSEEN.sub("", text))
    plain = _IMAGE.sub(r"\1", plain)
    plain = _LINK.sub(r"\1", plain)
    plain = _ADDRESS.sub(r"\1", plain)
    # Twice, for emphasis inside emphasis.
    plain = _EMPHASIS.sub(_inside, _EMPHASIS.sub(_inside, plain))
    plain = _ESCAPE.sub(r"\1", plain)
    return _SPACE.sub(" ", plain).strip()


def _inside(emphasis: re.Match[str]) -> str:
    return next(words for name, words in emphasis.groupdict().items() if words and name[0] == "t")
