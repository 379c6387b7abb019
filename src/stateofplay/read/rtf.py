"""Rich text: `.rtf`, as word processors and press archives write it.

Reads     the bytes of one file
Writes    one text: paragraphs with a blank line between them, cells of a table parted by tabs
Method    one pass over groups, control words and characters. What stands in groups that hold no
          text of the document (fonts, styles, pictures, headers, notes, deleted words) is left out
Source    Rich Text Format Specification 1.9.1 (Microsoft 2008)
Cost      linear in the bytes, whatever the nesting
Limits    pictures and formulas are not text. Fields show their result, not their instruction
Tried     striprtf 0.0.35: its patterns take quadratic time on broken files (0.4 s for 16 KB), it
          stops at characters that are in no charset, and it keeps deleted words
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.press import split_found
from stateofplay.read.properties import believed

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z])|(?P<brace>[{}])|[\r\n]+|(?P<plain>[^\\{}\r\n]+)|\\",
    re.DOTALL,
)
# Groups without text of the document; those marked `\*` are passed over too, whatever their name.
_NO_TEXT = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl filetbl generator pict"
    b" object header headerl headerr headerf footer footerl footerr footerf footnote annotation"
    b" fldinst xe tc rxe bkmkstart bkmkend themedata colorschememapping latentstyles datastore"
    b" pntxta pntxtb nonshppict datafield objdata template private falt fontemb sp".split()
)
_PROPERTIES = {b"title": "title", b"author": "author"}
_BREAKS = {
    b"par": "\n\n", b"sect": "\n\n", b"page": "\n\n", b"row": "\n", b"nestrow": "\n", b"line": "\n",
    b"cell": "\t", b"nestcell": "\t", b"tab": "\t", b"column": "\n\n",
}  # fmt: skip
_SIGNS = {
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
    b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
_SYMBOLS = {b"~": "\xa0", b"_": "\u2011", b"\n": "\n\n", b"\r": "\n\n", b"-": "",
            b"\\": "\\", b"{": "{", b"}": "}"}  # fmt: skip
# The numbers of `\fcharset`: code pages of Windows and of the Macintosh.
_CHARSETS = {
    77: "mac_roman", 80: "euc_kr", 83: "mac_greek", 84: "mac_cyrillic", 128: "cp932", 129: "cp949",
    130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
_BLANK_LINES = re.compile(r"\n{3,}")


def read_rtf(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of an `.rtf` file."""
    opening = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not opening.startswith(b"{\\rtf"):
        raise UnreadableError("is no rich text: it does not begin with {\\rtf; name it .txt")
    reading = _Reading()
    reading.take(content)
    text = _tidy(reading.text())
    if not text:
        raise UnreadableError("holds no text; if it holds pictures of pages, save them as text")
    named = {name: " ".join("".join(parts).split()) for name, parts in reading.properties.items()}
    yield from split_found(
        Found(content, "text", text, believed(named.get("title"), named.get("author"), text))
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a group and ends with it.

    Args:
        n_skipped: bytes that stand for a character in readers without Unicode, behind each.
        into: where characters go: "" is the text, `None` nowhere, else a property or the fonts.
    """

    charset: str = "cp1252"
    n_skipped: int = 1
    into: str | None = ""


@dataclass(slots=True)
class _Reading:
    """A pass over the tokens; groups lie on a list, so that no depth is too deep."""

    group: _Group = field(default_factory=_Group)
    outer: list[_Group] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    properties: dict[str, list[str]] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    base: str = "cp1252"  # charset of the document
    font: int = 0  # being described in the table of fonts
    pending: bytearray = field(default_factory=bytearray)  # bytes of characters not yet decoded
    to_skip: int = 0
    is_opening: bool = False  # right behind `{` or `{\*`
    is_optional: bool = False  # right behind `\*`

    def take(self, content: bytes) -> None:
        start = 0
        while True:
            match = _TOKEN.match(content, start)
            if match is None:
                break
            start = match.end()
            if match["word"] == b"bin":  # so many bytes that are no rich text
                start += max(0, int(match["number"] or 0))
            if not self._token(match):
                break
        self._flush()

    def text(self) -> str:
        """Return the text; halves of a pair are joined, one alone is replaced."""
        joined = "".join(self.out)
        return joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _token(self, match: re.Match[bytes]) -> bool:
        """Take one token; `False` when the document has ended."""
        if match["plain"] is not None:
            self._bytes(match["plain"])
        elif match["hex"] is not None:
            self._bytes(bytes.fromhex(match["hex"].decode("ascii")))
        elif match["brace"] is not None:
            return self._brace(match["brace"])
        elif match["word"] is not None:
            number = match["number"]
            self._word(match["word"], int(number) if number is not None else None)
        elif match["symbol"] is not None:
            self._symbol(match["symbol"])
        return True

    def _brace(self, brace: bytes) -> bool:
        self._flush()
        self.to_skip = 0
        self.is_opening, self.is_optional = brace == b"{", False
        if brace == b"{":
            self.outer.append(self.group)
        elif self.outer:
            self.group = self.outer.pop()
            return bool(self.outer)
        return True

    def _symbol(self, symbol: bytes) -> None:
        self._flush()
        if symbol == b"*":
            self.is_optional = self.is_opening
            return
        if self.to_skip:
            self.to_skip -= 1
        else:
            self._put(_SYMBOLS.get(symbol, ""))
        self.is_opening = False

    def _word(self, word: bytes, number: int | None) -> None:
        self._flush()
        is_opening, is_optional = self.is_opening, self.is_optional
        self.is_opening = self.is_optional = False
        if word == b"u":
            self._unicode(number)
            return
        self.to_skip = 0
        if is_opening and self._opens(word, is_optional):
            return
        if word in _BREAKS or word in _SIGNS:
            self._put(_BREAKS.get(word) or _SIGNS[word])
        else:
            self._setting(word, number)

    def _opens(self, word: bytes, is_optional: bool) -> bool:
        """Return whether the word names the group it opens; then what is in it goes elsewhere."""
        if self.group.into is None:
            return True
        if word == b"fonttbl":
            self.group = replace(self.group, into="fonts")
        elif word in _PROPERTIES and self.group.into == "info":
            self.group = replace(self.group, into=_PROPERTIES[word])
        elif word == b"info" or word in _NO_TEXT or (is_optional and word != b"shpinst"):
            # What lies in `info` is text only where it is a property.
            self.group = replace(self.group, into="info" if word == b"info" else None)
        else:
            return False
        return True

    def _setting(self, word: bytes, number: int | None) -> None:
        group = self.group
        if word == b"uc":
            self.group = replace(group, n_skipped=max(0, min(number or 0, 8)))
        elif word == b"ansicpg":
            self.base = _charset(f"cp{number}", self.base)
            self.group = replace(group, charset=self.base)
        elif word == b"mac":
            self.base = "mac_roman"
            self.group = replace(group, charset=self.base)
        elif word == b"f" and group.into == "fonts":
            self.font = number or 0
        elif word == b"fcharset" and group.into == "fonts":
            self.fonts[self.font] = _CHARSETS.get(number or 0, self.base)
        elif word == b"f":
            self.group = replace(group, charset=self.fonts.get(number or 0, self.base))
        elif word == b"plain":
            self.group = replace(group, charset=self.base, into=_hidden(group.into, is_on=False))
        elif word == b"v" or word == b"deleted":  # hidden; deleted but still in the file
            self.group = replace(group, into=_hidden(group.into, is_on=number != 0))

    def _unicode(self, number: int | None) -> None:
        self.to_skip = self.group.n_skipped
        if number is None:
            return
        code = number + 0x10000 if number < 0 else number
        self._put(chr(code) if 0 <= code <= 0x10FFFF else "\ufffd")

    def _bytes(self, content: bytes) -> None:
        self.is_opening = False
        n_skipped = min(self.to_skip, len(content))
        self.to_skip -= n_skipped
        if self.group.into is not None:
            self.pending += content[n_skipped:]

    def _flush(self) -> None:
        if self.pending:
            self._put(self.pending.decode(self.group.charset, "replace"))
            self.pending.clear()

    def _put(self, characters: str) -> None:
        into = self.group.into
        if into == "":
            self.out.append(characters)
        elif into in _PROPERTIES.values():
            self.properties.setdefault(str(into), []).append(characters)


def _hidden(into: str | None, *, is_on: bool) -> str | None:
    """Return where characters go once words are hidden, or shown again."""
    if into == "":
        return "hidden" if is_on else ""
    return "" if into == "hidden" and not is_on else into


def _charset(name: str, otherwise: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "utf-8" if name == "cp65001" else otherwise


def _tidy(text: str) -> str:
    """Return the text with one blank line between paragraphs and no space at the ends of lines."""
    lines = (line.strip(" \t") for line in text.replace("\r", "\n").split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
