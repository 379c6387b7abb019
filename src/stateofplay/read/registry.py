"""Which file is read by what, told by suffix: one line each in the table that fits."""

from __future__ import annotations

from functools import partial

from stateofplay.read.containers import Unpacker
from stateofplay.read.containers_packed import open_bz2, open_gz, open_xz
from stateofplay.read.containers_tar import open_tar
from stateofplay.read.containers_zip import open_zip
from stateofplay.read.feed import read_feed
from stateofplay.read.found import Reader, Splitter
from stateofplay.read.mail import read_mail
from stateofplay.read.mailbox import read_mailbox, split_mailbox
from stateofplay.read.page import read_page
from stateofplay.read.plain import read_markdown, read_plain
from stateofplay.read.records import read_json, read_jsonl
from stateofplay.read.saved_page import read_saved_page
from stateofplay.read.split import split_json, split_jsonl

READERS: dict[str, Reader] = {
    ".atom": read_feed,
    ".htm": read_page,
    ".html": read_page,
    ".json": read_json,
    ".jsonl": read_jsonl,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mht": read_saved_page,
    ".mhtml": read_saved_page,
    ".ndjson": read_jsonl,
    ".rss": read_feed,
    ".text": read_plain,
    ".txt": read_plain,
    ".xhtml": read_page,
    ".xml": read_feed,
}
# What is attached to a mail is read by its own suffix.
READERS[".eml"] = partial(read_mail, readers=READERS)
READERS[".mbox"] = partial(read_mailbox, readers=READERS)
# Files that may be too large to hold: each chunk goes to the reader of the same suffix.
SPLITTERS: dict[str, Splitter] = {
    ".json": split_json,
    ".jsonl": split_jsonl,
    ".mbox": split_mailbox,
    ".ndjson": split_jsonl,
}
# Archives and compressed files: each thing in them goes by its own suffix.
UNPACKERS: dict[str, Unpacker] = {
    ".bz2": open_bz2,
    ".gz": open_gz,
    ".tar": open_tar,
    ".tbz": open_bz2,
    ".tbz2": open_bz2,
    ".tgz": open_gz,
    ".txz": open_xz,
    ".xz": open_xz,
    ".zip": open_zip,
}
