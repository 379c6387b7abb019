"""Which file is read by what, told by suffix: one line each in the table that fits.

Limits    one reader a suffix; a suffix that no table has is listed as dropped
"""

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
from stateofplay.read.open_document import read_open_document
from stateofplay.read.page import read_page
from stateofplay.read.parquet import read_arrow, read_parquet, split_parquet
from stateofplay.read.pdf import read_pdf
from stateofplay.read.plain import read_markdown, read_plain
from stateofplay.read.records import read_json, read_jsonl
from stateofplay.read.rtf import read_rtf
from stateofplay.read.saved_page import read_saved_page
from stateofplay.read.split import split_json, split_jsonl
from stateofplay.read.table import read_table
from stateofplay.read.table_split import split_table
from stateofplay.read.word import read_word

READERS: dict[str, Reader] = {
    ".arrow": read_arrow,
    ".atom": read_feed,
    ".csv": read_table,
    ".docm": read_word,
    ".docx": read_word,
    ".feather": read_arrow,
    ".htm": read_page,
    ".html": read_page,
    ".json": read_json,
    ".jsonl": read_jsonl,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".mht": read_saved_page,
    ".mhtml": read_saved_page,
    ".ndjson": read_jsonl,
    ".odt": read_open_document,
    ".parquet": read_parquet,
    ".pdf": read_pdf,
    ".rss": read_feed,
    ".rtf": read_rtf,
    ".text": read_plain,
    ".tsv": read_table,
    ".txt": read_plain,
    ".xhtml": read_page,
    ".xml": read_feed,
}
# What is attached to a mail is read by its own suffix.
READERS[".eml"] = partial(read_mail, readers=READERS)
READERS[".mbox"] = partial(read_mailbox, readers=READERS)
# Files that may be too large to hold: each chunk goes to the reader of the same suffix.
SPLITTERS: dict[str, Splitter] = {
    ".csv": split_table,
    ".json": split_json,
    ".jsonl": split_jsonl,
    ".mbox": split_mailbox,
    ".ndjson": split_jsonl,
    ".parquet": split_parquet,
    ".tsv": split_table,
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
