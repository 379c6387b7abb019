"""Text that went through a wrong charset on its way, made right again: `cafÃ©` to `café`.

Reads     the text of one report as it was decoded
Writes    the mended text, and what stood where, so that the decoded text can be made again
Method    pieces of text that show sequences which only mixed-up charsets make are given to ftfy's
          repair of encodings, and to none of its other repairs; only what stands between letters
          and figures of ASCII may change, or the piece stays as it is
Source    Speer 2019 (ftfy 6)
Cost      linear: pieces are at most `_MAX_PIECE` long; text without such sequences costs a search,
          and of one text at most `_MAX_MENDED` characters are mended, 10 s a million
Limits    two one-byte charsets mixed up with one another are left as they are; what is bad beyond
          `_MAX_MENDED` stays as it was decoded
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import lru_cache

from stateofplay.model.report import Mended, Stated

# Characters of suspicious pieces in one text; the longest of 11,859 published texts measured has
# 83,513 in all. A longer text that is suspicious from end to end is no report.
_MAX_MENDED = 200_000
_MAX_PIECE = 2000  # characters; a paragraph, so that one that is right does not speak for the next
# Short lines go together: each piece costs 0.3 ms. A long line is cut at white space if it has any.
_PIECE = re.compile(
    rf"(?:[^\n]{{0,99}}\n){{1,50}}+|[^\n]{{1,{_MAX_PIECE}}}(?:(?<=[ \t])|(?=\n)|\Z)"
    rf"|[^\n]{{1,{_MAX_PIECE}}}"
)
# The last byte of a closing quote mark is none in Windows-1252, and readers print it as U+FFFD or
# leave it out; the
# four other bytes that are none there end signs that news does not print.
_CLOSING_LOST = re.compile(r"â€(?:\ufffd|(?=[ \t\n]|\Z))")
_CLOSING = "â€\x9d"
# `Ã ©`: a tokeniser put spaces into the sequences; one behind `Ã` then is no lost character.
_SPACED = re.compile(r"[ÃÂ] [^\x00-\x7f]")
_HALF = re.compile("[\ud800-\udfff]")
_KEPT = re.compile(r"[A-Za-z0-9\n]+")


def mend(text: str) -> tuple[str, tuple[Mended, ...]]:
    """Return the text with mixed-up charsets made right, and what was changed, in text order.

    Returns:
        The text itself and nothing when no sequence of it is suspicious.
    """
    if text.isascii() or not _is_bad(text):
        return text, ()
    pieces: list[str] = []
    changes: list[Mended] = []
    start = n_mended = 0
    for match in _PIECE.finditer(text):
        mended = piece = match.group()
        if n_mended < _MAX_MENDED and not piece.isascii() and _is_bad(piece):
            mended = _mended(piece)
            n_mended += len(piece)
        changes.extend(_changes(piece, mended, start))
        pieces.append(mended)
        start += len(mended)
    return "".join(pieces), tuple(changes)


def unmend(text: str, mended: tuple[Mended, ...]) -> str:
    """Return the text as it was decoded.

    Args:
        text: as it was mended.
        mended: what `mend` returned with it.
    """
    pieces: list[str] = []
    last = 0
    for one in mended:
        pieces += (text[last : one.start], one.was)
        last = one.end
    return "".join((*pieces, text[last:]))


def mend_stated(stated: Stated) -> Stated:
    """Return what stands beside a text, made right: mixed-up charsets and halves of characters."""
    said = {one.name: getattr(stated, one.name) for one in fields(stated)}
    said = {name: None if value is None else whole(value) for name, value in said.items()}
    for name in ("title", "publisher", "byline"):
        said[name] = None if said[name] is None else mend(said[name])[0]
    return replace(stated, **said)


def whole(text: str) -> str:
    """Return the text with pairs of surrogates joined and single ones as U+FFFD.

    Escapes in JSON and in pages can hold them; no file can.
    """
    if not _HALF.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_bad(text: str) -> bool:
    # Imported here: it costs 40 ms that `import stateofplay` must not pay.
    from ftfy.badness import is_bad

    return is_bad(text)


@lru_cache(maxsize=1024)
def _mended(piece: str) -> str:
    from ftfy import fix_encoding

    if _SPACED.search(piece):
        return piece
    mended = fix_encoding(_CLOSING_LOST.sub(_CLOSING, piece), replace_lossy_sequences=False)
    is_sure = _KEPT.findall(piece) == _KEPT.findall(mended)
    return mended if is_sure else piece


def _changes(old: str, new: str, start: int) -> Iterator[Mended]:
    """Yield what changed between letters and figures that stand in both, `new` at `start`."""
    if old == new:
        return
    for (left, right), (first, last) in zip(_gaps(old), _gaps(new), strict=True):
        was, now = old[left:right], new[first:last]
        if was != now:
            yield _trimmed(was, now, start + first)


def _gaps(piece: str) -> Iterator[tuple[int, int]]:
    last = 0
    for match in _KEPT.finditer(piece):
        yield last, match.start()
        last = match.end()
    yield last, len(piece)


def _trimmed(was: str, now: str, start: int) -> Mended:
    """Return the change without the characters that are the same at its start and end."""
    shorter = min(len(was), len(now))
    n_head = next((i for i in range(shorter) if was[i] != now[i]), shorter)
    most = shorter - n_head
    n_tail = next((i for i in range(most) if was[-1 - i] != now[-1 - i]), most)
    return Mended(start + n_head, start + len(now) - n_tail, was[n_head : len(was) - n_tail])
