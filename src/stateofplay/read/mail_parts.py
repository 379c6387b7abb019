"""The parts of a mail: headers and bodies, as deep as mails are nested in mails.

Reads     the bytes of one mail
Writes    each mail in it, the outer one first, with its parts in order
Method    headers are parsed by the standard library. Bodies are cut at their boundary here, level
          by level: the library parses all levels at once, which costs lines times levels and a
          frame of the stack a level, and turns the bytes into text
Source    RFC 5322, RFC 2045 to 2047, RFC 2231
Cost      linear in the bytes for each level, at most `max_mail_depth` levels
Limits    a part without a closing boundary goes on to the end; mails in uuencode are not opened
"""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesHeaderParser
from pathlib import PurePosixPath

from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.read.mail_words import decode_bytes, decode_words

_MAX_HEAD_BYTES = 256_000  # of one part: relays add some 20,000 bytes
_MAX_HEADER_CHARS = 4_000  # of one header: lists of recipients are longer, and we read none
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")
# A boundary where none is named or the named one is not used: it stands above a part's header.
_ANY_BOUNDARY = re.compile(rb"^--([^\r\n]{1,70}?)[ \t]*\r?\n(?=content-[a-z-]+:)", re.M | re.I)
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mail.

    Args:
        raw: head and body as they stand in the mail.
        body: still in its transfer encoding.
        is_choice: one of several forms of the same text.
    """

    headers: Message
    raw: bytes
    body: bytes
    is_choice: bool = False

    @property
    def kind(self) -> str:
        """The content type, lower case, such as `text/plain`."""
        return self.headers.get_content_type()

    @property
    def name(self) -> str | None:
        """The file name, without the folders that a sender may have put before it."""
        name = self.headers.get_filename()
        return PurePosixPath(decode_words(name).replace("\\", "/")).name if name else None

    @property
    def is_attached(self) -> bool:
        """Whether the part is to be shown as a file, not as text of the mail."""
        return self.headers.get_content_disposition() == "attachment"

    def header(self, name: str) -> str | None:
        """Return a header on one line with its encoded words decoded; `None` when it is empty."""
        value = self.headers.get(name)
        return " ".join(decode_words(value).split()) or None if value is not None else None

    def content(self) -> bytes:
        """Return the body without its transfer encoding."""
        encoding = str(self.headers.get("Content-Transfer-Encoding", "")).strip().lower()
        if encoding == "quoted-printable":
            return quopri.decodestring(self.body)
        if encoding == "base64":
            # What stands behind the end of the letters was put there by lists, in plain text.
            letters = _NO_BASE64.sub(b"", self.body.partition(b"=")[0])
            whole = letters[: len(letters) - (len(letters) % 4 == 1)]
            return base64.b64decode(whole + b"=" * (-len(whole) % 4))
        return self.body

    def text(self, config: ReadConfig) -> str:
        """Return the body as text, line ends folded to one character."""
        text = decode(self.content(), config, self.headers.get_content_charset())
        return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(slots=True)
class Mail:
    """One mail: its own part, and what it holds in order, containers resolved."""

    whole: Part
    parts: list[Part] = field(default_factory=list)
    has_mails: bool = False


def open_part(raw: bytes, *, is_choice: bool = False) -> Part:
    """Return head and body of a mail or a part."""
    is_bare = raw.startswith((b"\n", b"\r\n"))
    end = None if is_bare else _HEAD_END.search(raw)
    if is_bare:
        head, body = b"", raw[raw.index(b"\n") + 1 :]
    else:
        head, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    parsed = BytesHeaderParser().parsebytes(head[:_MAX_HEAD_BYTES])
    headers = Message()
    for name, value in parsed.raw_items():
        headers[name] = decode_bytes(str(value)[:_MAX_HEADER_CHARS])
    return Part(headers, raw, body, is_choice)


def open_mail(raw: bytes, config: ReadConfig) -> tuple[list[Mail], list[str]]:
    """Return the mail and those inside it, and for what was passed over the reasons."""
    mails = [Mail(open_part(raw))]
    reasons: list[str] = []
    todo = [(mails[0].whole, mails[0], 1)]
    n_parts = 0
    while todo:
        part, mail, depth = todo.pop()
        n_parts += 1
        if n_parts > config.max_mail_parts:
            reasons.append(f"holds more than {config.max_mail_parts} parts; split it")
            break
        inner = _inner_mail(part) if part is not mail.whole else None
        pieces = () if inner is not None else _pieces(part, config)
        if inner is None and pieces is None:
            mail.parts.append(part)
        elif depth >= config.max_mail_depth:
            reasons.append(f"nests deeper than {config.max_mail_depth} levels; save the inner mail")
        elif inner is not None:
            mail.has_mails = True
            mails.append(Mail(open_part(inner)))
            todo.append((mails[-1].whole, mails[-1], depth + 1))
        else:
            todo.extend((piece, mail, depth + 1) for piece in reversed(pieces or ()))
    return mails, reasons


def _inner_mail(part: Part) -> bytes | None:
    is_mail = part.kind in ("message/rfc822", "message/global")
    is_file = (part.name or "").casefold().endswith(".eml") and part.kind != "text/html"
    return part.content().lstrip(b"\r\n") if is_mail or is_file else None


def _pieces(part: Part, config: ReadConfig) -> list[Part] | None:
    """Return the parts of a container; `None` when it is none, or holds no boundary."""
    if part.headers.get_content_maintype() != "multipart":
        return None
    is_choice = part.kind == "multipart/alternative"
    # One more than the limit, so that the caller sees that there are more.
    cuts = list(_cuts(part, config.max_mail_parts + 1))
    return [open_part(cut, is_choice=is_choice) for cut in cuts] or None


def _cuts(part: Part, n_most: int) -> Iterator[bytes]:
    named = part.headers.get_boundary()
    boundary = named.encode("utf-8", "surrogateescape") if named else None
    if boundary is None or b"--" + boundary not in part.body:
        guess = _ANY_BOUNDARY.search(part.body)
        boundary = guess[1] if guess else None
    if boundary is None:
        return
    line = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*\r?$\n?", re.M)
    begin = None
    for number, mark in enumerate(line.finditer(part.body)):
        if begin is not None:
            yield _without_last_end(part.body[begin : mark.start()])
        if mark[1] is not None or number > n_most:
            return
        begin = mark.end()
    if begin is not None:
        yield part.body[begin:]


def _without_last_end(cut: bytes) -> bytes:
    # The line end before a boundary belongs to the boundary.
    return cut.removesuffix(b"\n").removesuffix(b"\r")
