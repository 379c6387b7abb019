"""Absurd sizes and depths: files that are made to stop a reader, and what becomes of each."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterator

MEGABYTE = 1_000_000
DEPTH = 100_000
_SAID = "The council of Ostra met on Monday. "
_LAUGHS = "<!DOCTYPE a [<!ENTITY a0 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 10)
) + "]>"  # fmt: skip
_OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_MARKS = "\u202e\u2066\u200f\u061c\x00\x07"

# Name of the file: its content, and whether it is a report; what is none is listed with a reason.
SIZES: dict[str, tuple[Callable[[], bytes], bool]] = {
    "one line of 50 MB.txt": (lambda: _long(50 * MEGABYTE), False),
    "one text of 20 MB.txt": (lambda: _long(20 * MEGABYTE), False),
    "one word of 900 kB.txt": (lambda: b"a" * 900_000, True),
    "a line of 50 MB.jsonl": (lambda: json.dumps({"text": _SAID}).encode() + b"\n"
                              + b'{"text": "' + _long(50 * MEGABYTE) + b'"}\n', True),
    "a text of 20 MB.json": (lambda: b'{"text": "' + _long(20 * MEGABYTE) + b'"}', False),
    "a title of 20 MB.json": (lambda: json.dumps({"text": _SAID, "title": "Ostra " * 3_400_000,
                                                  "publisher": "b" * MEGABYTE}).encode(), False),
    "deep lists.json": (lambda: b"[" * DEPTH + b"]" * DEPTH, False),
    "deep objects.json": (lambda: b'{"a":' * DEPTH + b"1" + b"}" * DEPTH, False),
    "deep lines.jsonl": (lambda: b'{"text": ' + b"[" * DEPTH + b"]" * DEPTH + b"}\n", False),
    "deep page.html": (lambda: _page(b"<div>" * DEPTH + _SAID.encode() * 5), False),
    "deep lists.html": (lambda: _page(b"<ul><li>" * DEPTH + _SAID.encode() * 5), False),
    "deep feed.xml": (lambda: b"<rss>" + b"<a>" * DEPTH + b"</a>" * DEPTH + b"</rss>", False),
    "deep text.rtf": (lambda: rb"{\rtf1 " + b"{" * DEPTH + b"x" + b"}" * DEPTH + b"}", True),
    "laughs.xml": (lambda: f"{_LAUGHS}<rss><channel><item><title>&a9;</title></item></channel>"
                   "</rss>".encode(), False),
    "outside.xml": (lambda: f"{_OUTSIDE}<rss><channel><item><title>&x;</title></item></channel>"
                    "</rss>".encode(), False),
    "laughs.docx": (lambda: _docx(_LAUGHS, "&a9;"), False),
    "outside.docx": (lambda: _docx(_OUTSIDE, "&x;"), False),
    "laughs.odt": (lambda: _odt(_LAUGHS, "&a9;"), False),
    "outside.odt": (lambda: _odt(_OUTSIDE, "&x;"), False),
    "bomb.txt.gz": (lambda: gzip.compress(bytes(200 * MEGABYTE), 9, mtime=0), False),
    "bomb.zip": (lambda: zipped({"a.txt": bytes(200 * MEGABYTE)}), False),
    "bomb of lines.jsonl.gz": (lambda: gzip.compress(b"\n" * 100 * MEGABYTE, 9, mtime=0), False),
    "zips in zips.zip": (lambda: _nested(40), False),
    "many entries.zip": (lambda: zipped({f"{i}.foo": b"" for i in range(500)}), False),
    "upwards.zip": (lambda: zipped({"../../up.txt": _SAID.encode(), "/tmp/root.txt": b"x y."}),
                    True),
    "upwards.tar": (lambda: _tarred("../../up in a tar.txt", "Another item, from a tar."), True),
    "halves.json": (lambda: rb'{"text": "The \ud800 council met \udfff in Ostra.", '
                    rb'"title": "\ud83d", "publisher": "\udc4d"}', True),
    "nulls.txt": (lambda: bytes(MEGABYTE), False),
    "nulls.json": (lambda: bytes(MEGABYTE), False),
    "nulls.html": (lambda: bytes(MEGABYTE), False),
    "nulls.csv": (lambda: bytes(MEGABYTE), False),
    "nulls.eml": (lambda: bytes(MEGABYTE), False),
    "marks.json": (lambda: json.dumps({"text": f"{_MARKS}Ann{_MARKS} Ode said no.",
                                       "title": f"{_MARKS}gnp.exe", "publisher": f"{_MARKS}Wire"
                                       }).encode(), True),
    "dates.jsonl": (lambda: "".join(_dated()).encode(), True),
    "mixed up.txt": (lambda: (_SAID + "déjà “vu” ").encode().decode("latin-1").encode() * 5_000,
                     True),
}  # fmt: skip
_FALSE_DATES = (
    "0000-00-00", "9999-99-99", "2021-02-30", "-1", "1e99", "99999999999999999999", "31/31/2021",
    "2021-03-04T25:61:61+99:99", "Thu, 99 Foo 20211", "", "\u0662\u0660\u0662\u0661", "NaN", "0",
)  # fmt: skip
N_DATES = len(_FALSE_DATES)


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip of the files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _long(n: int) -> bytes:
    return (_SAID * (n // len(_SAID) + 1))[:n].encode()


def _page(body: bytes) -> bytes:
    return b"<html><head><title>Ostra</title></head><body>" + body + b"</body></html>"


def _docx(head: str, text: str) -> bytes:
    body = f"{head}<w:document {_WORD}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return zipped(
        {"[Content_Types].xml": b"<Types/>", "word/document.xml": f"{body}</w:document>".encode()}
    )


def _odt(head: str, text: str) -> bytes:
    root = f'xmlns:office="{_OFFICE}:office:1.0" xmlns:text="{_OFFICE}:text:1.0"'
    body = f"<office:body><office:text><text:p>{text}</text:p></office:text></office:body>"
    content = f"{head}<office:document-content {root}>{body}</office:document-content>"
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": content.encode(),
        }
    )


def _nested(depth: int) -> bytes:
    content, name = _SAID.encode(), "a.txt"
    for _ in range(depth):
        content, name = zipped({name: content}), "a.zip"
    return content


def _tarred(name: str, text: str) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(text)
        archive.addfile(info, io.BytesIO(text.encode()))
    return content.getvalue()


def _dated() -> Iterator[str]:
    for i, date in enumerate(_FALSE_DATES):
        yield json.dumps({"text": f"Item {i}: the vote was put off.", "date": date}) + "\n"
