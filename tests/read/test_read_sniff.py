from __future__ import annotations

import bz2
import gzip
import lzma

import pytest
from archive_builder import tarred, zipped

from stateofplay.read.sniff import N_HEAD, text_suffix, true_suffix

ONE = {"a.txt": b"A."}
TRUE = {
    "text keeps its suffix": (".md", b"<html>", ".md"),
    "a zip named as text": (".txt", zipped(ONE), ".zip"),
    "an empty zip": (".txt", zipped({}), ".zip"),
    "a zip": (".zip", zipped(ONE), ".zip"),
    "a document that is a zip inside": (".docx", zipped(ONE), ".docx"),
    "a document named as text": (".txt", zipped({"[Content_Types].xml": b""}), ".docx"),
    "gzip": (".html", gzip.compress(b"A."), ".gz"),
    "a tar packed by gzip": (".tgz", tarred(ONE, "gz"), ".tgz"),
    "bzip2": (".html", bz2.compress(b"A."), ".bz2"),
    "xz": (".html", lzma.compress(b"A."), ".xz"),
    "a tar": (".txt", tarred(ONE), ".tar"),
    "a PDF": (".html", b"%PDF-1.4\n", ".pdf"),
    "talk of a PDF": (".html", b"<p>%PDF-1.4\n", ".html"),
    "nothing": (".txt", b"", ".txt"),
}


@pytest.mark.parametrize(("suffix", "content", "expected"), TRUE.values(), ids=TRUE)
def test_true_suffix(suffix: str, content: bytes, expected: str) -> None:
    """First bytes of a binary format win over the suffix; text formats keep theirs."""
    assert true_suffix(suffix, content[:N_HEAD]) == expected


TEXT = {
    "one record": (b'{"text": "A."}\n', ".json"),
    "one record over lines": (b'{\n"text": "A."}', ".json"),
    "a record a line": (b'{"text": "A."}\n\n{"text": "B."}', ".jsonl"),
    "a list": (b' [{"text": "A."}]', ".json"),
    "a page": (b"\xef\xbb\xbf<!DOCTYPE html><p>", ".html"),
    "a page without a head": (b"<p>A.</p>", ".html"),
    "a page in XML": (b"<?xml version='1.0'?><html>", ".html"),
    "a feed": (b"<?xml version='1.0'?><rss>", ".xml"),
    "a feed that tells of pages": (b"<rss><item>&lt;html> <html></item>", ".xml"),
    "text": (b"The council met.", ".txt"),
    "text in angle marks": (b"<<A>> said B.", ".txt"),
    "deep brackets": (b'{"a":' + b"[" * 5000 + b"\n{", ".json"),
    "nothing": (b"", ".txt"),
}


@pytest.mark.parametrize(("content", "expected"), TEXT.values(), ids=TEXT)
def test_text_suffix(content: bytes, expected: str) -> None:
    """What has no name is told by how it begins; what is nothing else is plain text."""
    assert text_suffix(content) == expected
