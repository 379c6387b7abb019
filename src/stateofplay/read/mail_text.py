"""The text of a mail out of its parts.

Reads     the parts of one mail, in order
Writes    its text, and whether it comes out of HTML
Method    the plain text, its soft line ends undone. Where that is short, the HTML part is read
          too, and stands when it says much more: newsletters send a plain part that only says
          where to see the letter
Source    RFC 3676 (format=flowed)
Cost      linear in the parts
Limits    a short report whose HTML repeats it among many other stories is read from the HTML
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stateofplay.read.config import ReadConfig
from stateofplay.read.mail_parts import Part
from stateofplay.read.markup_text import text_of_markup

_STUB_CHARS = 1000  # a plain part with more words than this is no stub, whatever the HTML says
_MIN_GAIN = 2  # times as many characters of words in the HTML: the plain part then is a stub
_ADDRESS_MARKS = ("://", "www.", "@")
_QUOTE_MARKS = re.compile(r">*")


def is_text(part: Part) -> bool:
    """Return whether the part is text of the mail itself, not a file that comes with it."""
    return part.kind in ("text/plain", "text/html") and not part.is_attached


def text_of_mail(parts: Sequence[Part], config: ReadConfig) -> tuple[str, bool]:
    """Return the text of the mail, and whether it comes out of HTML; `""` when it has none.

    Raises:
        UnreadableError: a part is no text in any charset.
    """
    plain = "\n\n".join(
        text
        for part in parts
        if part.kind == "text/plain"
        if (text := _plain(part, config)).strip()
    )
    n_plain = _n_words_chars(plain)
    if n_plain >= _STUB_CHARS:
        return plain, False
    markup = "\n".join(
        text_of_markup(part.text(config), config) for part in parts if part.kind == "text/html"
    )
    if _n_words_chars(markup) >= max(_MIN_GAIN * n_plain, 1):
        return markup, True
    return plain, False


def _n_words_chars(text: str) -> int:
    """Return the number of characters outside addresses and white space."""
    words = text.split()
    return sum(len(word) for word in words if not any(mark in word for mark in _ADDRESS_MARKS))


def _plain(part: Part, config: ReadConfig) -> str:
    text = part.text(config)
    if str(part.headers.get_param("format", "")).casefold() != "flowed":
        return text
    is_space_added = str(part.headers.get_param("delsp", "")).casefold() == "yes"
    return _unflowed(text, is_space_added=is_space_added)


def _unflowed(text: str, *, is_space_added: bool) -> str:
    """Return the text with the line ends undone that the sender put in to keep lines short."""
    lines: list[str] = []
    pieces: list[str] = []  # of the paragraph that goes on
    marks = ""
    for line in text.split("\n"):
        own_marks = _QUOTE_MARKS.match(line)[0]  # type: ignore[index]  # it matches anything
        words = line[len(own_marks) :].removeprefix(" ")
        if pieces and (own_marks != marks or words == "-- "):
            lines.append(_quoted(marks, pieces))
            pieces = []
        marks = own_marks
        is_soft = words.endswith(" ") and words != "-- "
        pieces.append(words[:-1] if is_soft and is_space_added else words)
        if not is_soft:
            lines.append(_quoted(marks, pieces))
            pieces = []
    if pieces:
        lines.append(_quoted(marks, pieces))
    return "\n".join(lines)


def _quoted(marks: str, pieces: Sequence[str]) -> str:
    words = "".join(pieces)
    return f"{marks} {words}" if marks else words
