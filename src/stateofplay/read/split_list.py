"""A large JSON list is cut between its records.

Reads     the blocks of a file that holds a JSON list
Writes    lists of about a chunk, each with the number of its first record
Method    brackets and commas are counted outside strings
Cost      linear in the bytes; a chunk is held, or the largest record
Limits    a record beyond the limit of a file ends the reading of its list
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Unread

# Whole strings, so that marks inside them do not count; a quote mark alone begins one whose end
# has not come yet.
_MARK = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|["\[\]{},]', re.DOTALL)


def cut_list(blocks: Iterator[bytes], config: ReadConfig) -> Iterator[tuple[int, bytes] | Unread]:
    """Yield lists of about a chunk each; the first block starts with the bracket of the list.

    A list that breaks off gives the records before the break, and a line for the rest.
    """
    ends = _Ends()
    text = b""
    begin, first, number = 1, 1, 1
    for block in blocks:
        text += block
        for end in ends.find(text):
            number += 1
            if end - begin >= config.chunk_bytes or ends.is_over:
                yield first, b"[%b]" % text[begin:end]
                begin, first = end + 1, number
        if ends.is_over:
            return
        text = text[begin:]
        ends.forget(begin)
        begin = 0
        if len(text) > config.max_file_bytes + config.chunk_bytes:
            break
    if ends.last > begin:
        yield first, b"[%b]" % text[begin : ends.last]
    yield Unread(
        f"has more than {config.max_file_bytes} bytes, or its list has no end: it and the records "
        "behind it are not read; write one record a line (.jsonl)",
        number,
    )


class _Ends:
    """Finds where the records of a list end, in a text that grows."""

    def __init__(self) -> None:
        self._at = 0
        self._depth = 0
        self.last = 0  # the end found last
        self.is_over = False

    def find(self, text: bytes) -> Iterator[int]:
        for mark in _MARK.finditer(text, self._at):
            kind = mark.group()
            if kind == b'"':
                self._at = mark.start()
                return
            if kind in (b"[", b"{"):
                self._depth += 1
            elif kind in (b"]", b"}"):
                self._depth -= 1
                self.is_over = self._depth == 0
            if self.is_over or (kind == b"," and self._depth == 1):
                self.last = mark.start()
                yield self.last
            if self.is_over:
                return
        self._at = len(text)

    def forget(self, n_bytes: int) -> None:
        """Count from a later beginning: so many bytes were cut off in front."""
        self._at -= n_bytes
        self.last -= n_bytes
