"""What the first bytes of a file tell about its format.

Formats that are not text announce themselves by their first bytes, and win over a false suffix: a
zip named `.txt` is a zip. Formats of text keep their suffix, for one can hold another: a `.txt` may
quote a page. Only what comes without a name, by standard input, is told by its text.

Reads     a suffix, and the first bytes of a file
Writes    the suffix by which it is read
Method    a table of first bytes; for standard input, what its text begins with
Cost      constant: the first bytes
Limits    512 bytes: a format that announces itself later keeps its suffix
"""

from __future__ import annotations

import json
import re

N_HEAD = 512  # bytes that tell a binary format; a tar tells itself at 257
_MAGIC = (
    (re.compile(rb"PK\x03\x04.{22,26}(?:\[Content_Types\]\.xml|_rels/)", re.DOTALL), ".docx"),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), ".zip"),
    (re.compile(rb"\x1f\x8b\x08"), ".gz"),
    (re.compile(rb"BZh[1-9]1AY&SY"), ".bz2"),
    (re.compile(rb"\xfd7zXZ\x00"), ".xz"),
    (re.compile(rb".{257}ustar", re.DOTALL), ".tar"),
    (re.compile(rb"\s{0,16}%PDF-\d"), ".pdf"),
    (re.compile(rb"PAR1"), ".parquet"),
    (re.compile(rb"\{\\rtf1"), ".rtf"),
)
# Formats that are zips inside, and go by their suffix.
_ZIPS = frozenset(".zip .docx .docm .dotx .odt .ott .epub .xlsx .ods .pptx .odp".split())
# Suffixes with the same first bytes.
_ALSO = {
    ".zip": _ZIPS,
    ".docx": _ZIPS,
    ".gz": frozenset({".tgz"}),
    ".bz2": frozenset({".tbz", ".tbz2"}),
    ".xz": frozenset({".txz"}),
}
_FEED = re.compile(r"<(?:\?xml|rss|feed|rdf:RDF)\b")
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|h1)\b", re.IGNORECASE)
_HTML_IN_XML = re.compile(r"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_FEED_IN_XML = re.compile(r"<(?:rss|feed|rdf:RDF)\b")


def true_suffix(suffix: str, head: bytes) -> str:
    """Return the suffix by which a file is read: its own, unless its first bytes deny it.

    Args:
        suffix: of the file's name, folded.
        head: the first bytes of the file, 512 or all of them.
    """
    told = next((name for magic, name in _MAGIC if magic.match(head)), None)
    if told is None or suffix in _ALSO.get(told, ()):
        return suffix
    return told


def text_suffix(head: bytes) -> str:
    """Return the suffix of the text format that the first bytes look like."""
    text = head.decode("utf-8-sig", "replace").lstrip()
    if text.startswith("<"):
        return _markup_suffix(text)
    if text.startswith("["):
        return ".json"
    if text.startswith("{"):
        return ".jsonl" if _is_lines(text) else ".json"
    return ".txt"


def _markup_suffix(text: str) -> str:
    if _FEED.match(text):
        is_page = _HTML_IN_XML.search(text) and not _FEED_IN_XML.search(text)
        return ".html" if is_page else ".xml"
    return ".html" if _PAGE.search(text) else ".txt"


def _is_lines(text: str) -> bool:
    """Return whether the first line is a record by itself, and another one follows."""
    first, _, rest = text.partition("\n")
    if not rest.lstrip().startswith("{"):
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True
