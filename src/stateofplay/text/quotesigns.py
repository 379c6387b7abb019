"""Signs that may be quote marks, each with what it may do where it stands.

Reads     one stretch of text
Writes    marks in text order: opening, closing or either
Method    a sign has a shape, and opens or closes by its own direction and by what stands on either
          side; apostrophes, primes and left-out letters are no marks
Source    the quotation marks of the Unicode Standard, chapter 6.2; habits of typists
Cost      linear in the text
Limits    a plural possessive inside single marks, and inches inside double ones, are told from the
          closing mark by the marks after them
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Literal, NamedTuple

Shape = Literal[
    "double", "single", "angle", "thin_angle", "corner", "white_corner", "title", "thin"
]

# What a careless export leaves of a mark: &quot; &ldquo; &#8220; &#x201C; and &amp;quot;.
_ENTITY = (
    r"&(?:amp;)?(?:quot|apos|[lrsb][ds]quo|[lr]s?aquo|#0?3[49]|#82(?:1[678]|2[012]|49|50)"
    r"|#x0?2[27]|#x20(?:1[89a-eA-E]|39|3[aA])|#1(?:71|87));"
)
# Two of the same kind are one mark (""..."", ''...'', ,,...'').
MARK = re.compile(
    rf"\\?(?:{_ENTITY}|\"\"?|““?|””?|``|''|‘‘|’’|,,(?=\w)"
    r"|[„‟«»‹›「」『』《》〈〉‘’‚‛'`＂＇❝❞❛❜″〝〞〟])"
)
_FOLDED = {
    **dict.fromkeys(("“", "““", "``", "‘‘", "❝", "〝"), "“"),
    **dict.fromkeys(("”", "””", "’’", "❞", "〞", "〟"), "”"),
    **dict.fromkeys(("„", "‟", ",,"), "„"),
    **dict.fromkeys(('"', '""', "''", "＂", "″"), '"'),
    **dict.fromkeys(("'", "`", "＇"), "'"),
    **dict.fromkeys(("‘", "❛", "‛"), "‘"),
    "❜": "’",
    "‚": "‚",
}
_SHAPES: dict[str, Shape] = {
    **dict.fromkeys('"“”„', "double"),
    **dict.fromkeys("'‘’‚", "single"),
    **dict.fromkeys("«»", "angle"),
    **dict.fromkeys("‹›", "thin_angle"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white_corner"),
    **dict.fromkeys("《》", "title"),
    **dict.fromkeys("〈〉", "thin"),
}
_ANGLES = frozenset(("angle", "thin_angle"))
_OPENING = frozenset("“„")
_OPENING_ANGLES = frozenset("«‹")
_OPENING_BRACKETS = frozenset("「『《〈")
_LEFT_EDGES = frozenset("([{<*_—–-/|:;=~>…¿¡\u200b\ufeff")
_OPENING_MARKS = frozenset("\"“”„«‹‘‚'「『《〈＂")
# Words that begin with an apostrophe for letters left out, and decades ('90s).
_ELISION = re.compile(r"(?:\d0s?|\d\d)\b|(?:em|til|tis|twas|cause|bout|round|n|hood|im)\b", re.I)
_ELIDED_AND = re.compile(r"\s['’‘`]n$", re.I)  # rock 'n' roll
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")  # 5'6"
_DIGITS = frozenset("0123456789")
_MAX_LEAD = 6  # characters of Markdown and white space before a mark that opens a paragraph


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign that may be a quote mark.

    Args:
        start, end: in the text, with an escape before it.
        shape: marks of one shape pair.
        may_open, may_close: by itself; which of the two it does, the marks around it tell.
    """

    start: int
    end: int
    shape: Shape
    may_open: bool
    may_close: bool


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """Return the marks of `text[start:end]`, in order; what stands outside plays no part."""
    read = (read_mark(text, start, end, match) for match in MARK.finditer(text, start, end))
    marks = [mark for mark in read if mark.may_open or mark.may_close]
    return _without_lookalikes(text, end, marks) if marks else marks


def read_mark(text: str, start: int, end: int, match: re.Match[str]) -> Mark:
    """Return what a sign may do where it stands in `text[start:end]`."""
    sign = match.group().removeprefix("\\")
    if sign[0] == "&":
        sign = unescape(unescape(sign))
    sign = _FOLDED.get(sign, sign)
    shape = _SHAPES[sign]
    at = _around(text, start, end, match)
    if shape == "single":
        may_open, may_close = _read_single(text, match, sign, at)
    elif shape == "double":
        may_open, may_close = _read_double(text, match, sign, at)
    elif shape in _ANGLES:
        may_open, may_close = _read_angle(sign, at)
    else:
        may_open, may_close = sign in _OPENING_BRACKETS, sign not in _OPENING_BRACKETS
    return Mark(match.start(), match.end(), shape, may_open, may_close)


class _Around(NamedTuple):
    """What stands on either side of a sign: one character each, a space at the edges."""

    before: str
    after: str
    at_left: bool  # whether what is before it leads up to an opening mark
    at_right: bool  # whether no word follows
    is_first: bool  # whether nothing but marks of Markdown stands before it


def _around(text: str, start: int, end: int, match: re.Match[str]) -> _Around:
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    at_left = before.isspace() or before in _LEFT_EDGES or before in _OPENING_MARKS
    return _Around(
        before, after, at_left, not after.isalnum(), is_first(text, start, match.start())
    )


def is_first(text: str, start: int, place: int) -> bool:
    """Return whether nothing but white space and marks of Markdown stands before `place`."""
    return place - start <= _MAX_LEAD and not text[start:place].strip(" \t\u00a0*_>")


def _read_double(text: str, match: re.Match[str], sign: str, at: _Around) -> tuple[bool, bool]:
    if sign in _OPENING:  # “ closes in German, and in texts whose editor curled it wrongly
        may_close = sign == "“" and not at.at_left and at.at_right
        return not at.after.isspace() or at.at_left, may_close
    if sign == "”":
        return at.at_left and (not at.at_right or at.is_first), not at.at_left or at.at_right
    if _is_prime(text, match):
        return False, False
    may_open = at.at_left and (not at.after.isspace() or at.before.isspace())
    may_close = not at.before.isspace() or at.at_right
    if at.at_left and not at.at_right and not at.before.isalnum() and at.before not in "—–-…":
        may_close = False
    return may_open, may_close


def _is_prime(text: str, match: re.Match[str]) -> bool:
    """Return whether it stands for inches or seconds: behind feet, or a true double prime."""
    if match.group() == "″":
        return text[match.start() - 1 : match.start()] in _DIGITS
    return _FEET.search(text, max(0, match.start() - 5), match.start()) is not None


def _read_single(text: str, match: re.Match[str], sign: str, at: _Around) -> tuple[bool, bool]:
    """Return whether a single mark may open and may close a quote; an apostrophe may neither."""
    if at.before.isalnum() and not at.at_right:
        return False, False
    is_elision = not at.at_right and _ELISION.match(text, match.end()) is not None
    if is_elision or _ELIDED_AND.search(text, max(0, match.start() - 3), match.start()):
        return False, False
    may_open = sign != "’" and at.at_left and not at.after.isspace()
    may_close = sign != "‚" and not at.before.isspace() and at.at_right and not at.at_left
    return may_open, may_close or (sign == "’" and at.before in "—–-…" and at.at_right)


def _read_angle(sign: str, at: _Around) -> tuple[bool, bool]:
    """Read guillemets, which point out in most languages and in in some."""
    if sign in _OPENING_ANGLES:
        return not at.after.isspace() or at.at_left, not at.at_left and at.at_right
    return at.at_left and not at.at_right, not at.at_left or at.at_right


def _without_lookalikes(text: str, end: int, marks: list[Mark]) -> list[Mark]:
    """Drop `s'` and `12"` before a word where a later mark closes and none opens between."""
    closes_later: dict[Shape, bool] = {}
    kept: list[Mark] = []
    for mark in reversed(marks):
        follows = text[mark.end : min(mark.end + 2, end)]
        before = text[mark.start - 1 : mark.start]
        is_lookalike = (mark.shape == "single" and before == "s") or (
            mark.shape == "double" and before in _DIGITS and text[mark.start] in '"″'
        )
        is_inside = mark.may_close and not mark.may_open and follows[:1] == " "
        if is_lookalike and is_inside and follows[1:].islower() and closes_later.get(mark.shape):
            continue
        closes_later[mark.shape] = mark.may_close and not mark.may_open
        kept.append(mark)
    kept.reverse()
    return kept
