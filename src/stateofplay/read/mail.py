"""Mails: newsletters, and reports that people forward (`.eml`).

Reads     the bytes of one mail
Writes    its text; then the mails inside it and the files that are attached, each on its own,
          numbered from 1 when there are several. A newsletter of many stories is one text
Method    see `mail_parts`, `mail_text` and `mail_facts`; an attached file is read by the reader
          of its suffix
Cost      linear in the bytes for each level of nesting
Limits    pictures that a letter shows, signatures and calendar entries hold no text and are not
          listed, other files that no reader reads are
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Kind
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Reader, Unread
from stateofplay.read.mail_facts import is_reply, mail_facts
from stateofplay.read.mail_forwards import MAX_NOTE_CHARS, find_forwarded
from stateofplay.read.mail_parts import Mail, Part, open_mail
from stateofplay.read.mail_text import is_text, text_of_mail
from stateofplay.read.names import shown, suffix_of
from stateofplay.read.sniff import N_HEAD, true_suffix

_OF_A_MAIL = ("From", "Subject", "Date", "To", "Received", "Message-ID", "Content-Type")
# What a mail shows or proves itself by; `multipart/` stands here for empty containers.
_NO_REPORTS = ("image/", "application/pgp-", "application/pkcs7-", "application/x-pkcs7-",
               "text/calendar", "text/x-amp-html", "text/rfc822-headers", "message/delivery-",
               "message/disposition-", "multipart/")  # fmt: skip
_MAILS = (".eml", ".mbox")


def read_mail(
    content: bytes, config: ReadConfig, *, readers: Mapping[str, Reader]
) -> Iterator[Found | Unread]:
    """Yield the texts of a mail.

    Args:
        content: from the first header on.
        config: limits of parts and depth.
        readers: by suffix, for what is attached.

    Raises:
        UnreadableError: no header of a mail stands at its start.
    """
    found = list(texts_of(content, config, readers))
    for number, one in enumerate(found, start=1):
        yield replace(one, part=number) if len(found) > 1 else one


def texts_of(
    content: bytes, config: ReadConfig, readers: Mapping[str, Reader]
) -> Iterator[Found | Unread]:
    """Yield the texts of a mail without numbers; see `read_mail`."""
    mails, reasons = open_mail(content.lstrip(b"\r\n\t \xef\xbb\xbf"), config)
    if not any(name in mails[0].whole.headers for name in _OF_A_MAIL):
        raise UnreadableError("has no header of a mail; name it .txt if it is plain text")
    for mail in mails:
        yield from _read(mail, config, readers)
    yield from map(Unread, reasons)


def _read(
    mail: Mail, config: ReadConfig, readers: Mapping[str, Reader]
) -> Iterator[Found | Unread]:
    own = [part for part in mail.parts if is_text(part)]
    attached = [
        one
        for part in mail.parts
        if not is_text(part) and not part.is_choice
        for one in _read_attached(part, config, readers)
    ]
    try:
        text, is_markup = text_of_mail(own, config)
    except UnreadableError as error:
        yield Unread(str(error))
    else:
        has_more = mail.has_mails or any(isinstance(one, Found) for one in attached)
        yield from _own_text(mail, text, is_markup=is_markup, has_more=has_more)
    yield from attached


def _own_text(
    mail: Mail, text: str, *, is_markup: bool, has_more: bool
) -> Iterator[Found | Unread]:
    if has_more and len(text.strip()) <= MAX_NOTE_CHARS:
        if text.strip():
            yield _note(text)
    elif not text.strip():
        yield Unread("is a mail without text; save what it shows as a page")
    else:
        forwarded = None if is_reply(mail.whole) else find_forwarded(text)
        stated = mail_facts(mail.whole, forwarded)
        kind: Kind = "html" if is_markup else "text"
        yield Found(mail.whole.raw, kind, text[forwarded.start :] if forwarded else text, stated)
        if forwarded and forwarded.note:
            yield _note(forwarded.note)


def _note(text: str) -> Unread:
    note = " ".join(text.split())[:60]
    return Unread(f"is a note to what the mail forwards: {note!r}; only that is read")


def _read_attached(
    part: Part, config: ReadConfig, readers: Mapping[str, Reader]
) -> Iterator[Found | Unread]:
    if part.kind.startswith(_NO_REPORTS) or (part.name is None and not part.body.strip()):
        return
    content = part.content()
    name = shown(part.name or f"unnamed, {part.kind}")
    suffix = true_suffix(suffix_of(name), content[:N_HEAD])
    reader = readers.get(suffix) if suffix not in _MAILS else None
    if reader is None:
        yield Unread(f"has '{name}' attached, which no reader reads; save it as a file of its own")
        return
    try:
        for one in reader(content, config):
            if isinstance(one, Found):
                yield replace(one, part=None)
            else:
                yield Unread(f"has '{name}' attached, which {one.reason}")
    except UnreadableError as error:
        yield Unread(f"has '{name}' attached, which {error}")
