"""Words of many texts as numbers, and fingerprints of their five-word shingles.

Method    a word is a run of letters and digits, compared without case, accents, apostrophes and
          hyphens, so that house style makes no difference; scripts that set no spaces count each
          character as a word. Of the hashes of all five-word shingles, the smallest in each window
          of eight is kept as fingerprint: two texts with twelve words in a row in common share one.
          A text of twenty words or less keeps them all.
Source    Schleimer, Wilkerson, Aiken 2003, Winnowing (the guarantee is window + shingle - 1 words)
Cost      linear in the text; 13 bytes a word
Limits    two different words have the same number once in four thousand million
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.compiled import compiled

SHINGLE = 5  # words; the field's usual length for news (Jaccard of 5-word shingles)
WINDOW = 8  # shingles; guarantees runs of 12 words, about half a sentence of news

TITLE = 1  # flag of a word: stands in a title
BREAK = 2  # flag of a word: nothing before it belongs to the same running text
START = 4  # flag of a word: a sentence or a stretch begins with it

T = TypeVar("T", bound=np.generic)
Stretch: TypeAlias = tuple[int, int, int]  # start, end, flags of the first word
Words: TypeAlias = NDArray[np.uint32]
Places: TypeAlias = NDArray[np.int32]
Rows: TypeAlias = NDArray[np.int64]
Hashes: TypeAlias = NDArray[np.uint64]
Flags: TypeAlias = NDArray[np.uint8]

_BATCH = 1 << 20  # code points read at once: bounds the memory above the columns
_N_CODE_POINTS = 0x110000
_SEPARATOR, _LETTER, _DIGIT, _ALONE, _SKIP, _JOIN, _POINT, _COMMA, _END = range(9)
_JOINERS = {"'": _JOIN, "’": _JOIN, "ʼ": _JOIN, "-": _JOIN, "‐": _JOIN, "‑": _JOIN}
_SPECIAL = {**dict.fromkeys("!?…。！？؟।", _END), **_JOINERS, ".": _POINT, ",": _COMMA}
# Scripts written without spaces between words, as their names begin in the Unicode tables.
_SPACELESS = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")


@dataclass(frozen=True, slots=True)
class WordColumns:
    """The words of many texts, one after another.

    Args:
        rows: text `i` has the words `rows[i]` to `rows[i + 1]`.
        words: one number for each word; equal words have equal numbers.
        starts, ends: place of the word in its own text, in code points.
        flags: TITLE, BREAK and START.
    """

    rows: Rows
    words: Words
    starts: Places
    ends: Places
    flags: Flags

    def text_slice(self, text: int) -> slice:
        """Return where the words of a text stand."""
        return slice(int(self.rows[text]), int(self.rows[text + 1]))


def read_words(texts: Sequence[str], stretches: Sequence[Sequence[Stretch]]) -> WordColumns:
    """Return the words of some stretches of each text.

    Args:
        texts: any letters.
        stretches: for each text, (start, end, flags) in text order; all words of a stretch carry
            its TITLE flag, the first one all flags.
    """
    letters = _Letters()
    parts = [_read_batch(letters, texts, stretches, batch) for batch in _batches(texts)]
    counts = np.concatenate([np.zeros(1, np.int64), *(part[4] for part in parts)])
    return WordColumns(
        rows=np.cumsum(counts),
        words=_joined([part[0] for part in parts], np.uint32),
        starts=_joined([part[1] for part in parts], np.int32),
        ends=_joined([part[2] for part in parts], np.int32),
        flags=_joined([part[3] for part in parts], np.uint8),
    )


def fingerprints(columns: WordColumns) -> tuple[Hashes, Places]:
    """Return the winnowed fingerprints of all texts and, for each, the number of its text."""
    size = len(columns.words)
    hashes, owners = np.empty(size, np.uint64), np.empty(size, np.int32)
    n = _winnow(columns.words, columns.rows, SHINGLE, WINDOW, hashes, owners)
    return hashes[:n].copy(), owners[:n].copy()


class _Letters:
    """What each code point is and how it folds; a table that grows with the letters seen."""

    def __init__(self) -> None:
        self.classes = np.zeros(_N_CODE_POINTS, np.uint8)
        self.folds = np.zeros(_N_CODE_POINTS, np.uint32)
        self._known = np.zeros(_N_CODE_POINTS, np.bool_)
        self._add(range(128))

    def learn(self, codes: Words) -> None:
        """Fill in the code points that are new."""
        new = codes[~self._known[codes]]
        if len(new):
            self._add(np.unique(new).tolist())

    def _add(self, codes: Sequence[int]) -> None:
        for code in codes:
            self.classes[code], self.folds[code] = _class_and_fold(chr(code))
            self._known[code] = True


def _class_and_fold(char: str) -> tuple[int, int]:
    special = _SPECIAL.get(char)
    if special is not None:
        return special, 0
    category = unicodedata.category(char)
    if category == "Cf" or "\u0300" <= char <= "\u036f":  # soft hyphens, joiners, accents
        return _SKIP, 0
    if category == "Nd":
        return _DIGIT, ord(str(unicodedata.digit(char)))
    if category[0] not in "LNM":
        return _SEPARATOR, 0
    if unicodedata.name(char, "").startswith(_SPACELESS):
        return _ALONE, ord(char)
    return _LETTER, ord(_base_letter(char))


def _base_letter(char: str) -> str:
    """Return the letter without accent and case; the letter itself when that is no one letter."""
    first, *marks = list(unicodedata.normalize("NFKD", char))
    base = first if all(unicodedata.category(mark) == "Mn" for mark in marks) else char
    folded = base.casefold()
    return folded if len(folded) == 1 else base


def _batches(texts: Sequence[str]) -> Iterator[range]:
    first = size = 0
    for i, text in enumerate(texts):
        size += len(text)
        if size >= _BATCH:
            yield range(first, i + 1)
            first, size = i + 1, 0
    if first < len(texts):
        yield range(first, len(texts))


def _read_batch(
    letters: _Letters,
    texts: Sequence[str],
    stretches: Sequence[Sequence[Stretch]],
    batch: range,
) -> tuple[Words, Places, Places, Flags, Rows]:
    joined = "".join([texts[i] for i in batch])
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    if not joined.isascii():
        letters.learn(codes)
    lengths = [len(stretches[i]) for i in batch]
    flat = chain.from_iterable(chain.from_iterable(stretches[i] for i in batch))
    table = np.fromiter(flat, np.int64).reshape(-1, 3)
    owners = np.repeat(np.arange(len(batch)), lengths)
    offsets = np.cumsum([0, *(len(texts[i]) for i in batch)])[owners].astype(np.int64)
    words, flags = np.empty(len(codes), np.uint32), np.empty(len(codes), np.uint8)
    starts, ends = np.empty(len(codes), np.int32), np.empty(len(codes), np.int32)
    counts = np.zeros(len(table), np.int64)
    n = _split(
        codes, table, offsets, letters.classes, letters.folds, words, starts, ends, flags, counts
    )
    rows = np.bincount(owners, counts, len(batch)).astype(np.int64)
    return words[:n].copy(), starts[:n].copy(), ends[:n].copy(), flags[:n].copy(), rows


def _joined(parts: list[NDArray[T]], dtype: type[T]) -> NDArray[T]:
    return np.concatenate(parts) if parts else np.empty(0, dtype)


@compiled
def _split(
    codes: Words,
    stretches: Rows,
    offsets: Rows,
    classes: Flags,
    folds: Words,
    words: Words,
    starts: Places,
    ends: Places,
    flags: Flags,
    counts: Rows,
) -> int:
    """Write the words of each stretch; return how many there are."""
    n = 0
    for s in range(len(stretches)):
        base = offsets[s]
        place, stop = base + stretches[s, 0], base + stretches[s, 1]
        before = n
        is_start = True
        while place < stop:
            kind = classes[codes[place]]
            if kind not in (_LETTER, _DIGIT, _ALONE):
                is_start = is_start or kind in (_POINT, _END)
                place += 1
                continue
            end, number = _read_word(codes, place, stop, classes, folds)
            words[n] = number
            starts[n], ends[n] = place - base, end - base
            flags[n] = stretches[s, 2] if n == before else stretches[s, 2] & TITLE
            if is_start:
                flags[n] |= START
            is_start = False
            n += 1
            place = end
        counts[s] = n - before
    return n


@compiled
def _read_word(
    codes: Words, place: int, stop: int, classes: Flags, folds: Words
) -> tuple[int, np.uint32]:
    """Return the end of the word that begins at `place`, and its number."""
    number = np.uint64(14695981039346656037)  # FNV-1a
    prime = np.uint64(1099511628211)
    end = place
    run = 0  # letters since the last point: "U.S." is one word, "end.Next" is two
    before = _SEPARATOR
    while place < stop:
        kind = classes[codes[place]]
        if kind == _ALONE and before == _SEPARATOR:
            return place + 1, _mixed((number ^ np.uint64(folds[codes[place]])) * prime)
        if kind in (_LETTER, _DIGIT):
            number = (number ^ np.uint64(folds[codes[place]])) * prime
            before = kind
            run += 1
            end = place + 1
        elif kind != _SKIP:
            after = classes[codes[place + 1]] if place + 1 < stop else _SEPARATOR
            if not _joins(kind, before, after, run):
                break
            if kind == _POINT:
                run = 0
                if before == _DIGIT:  # 1.5 is not 15
                    number = (number ^ np.uint64(46)) * prime
        place += 1
    return end, _mixed(number)


@compiled
def _joins(kind: int, before: int, after: int, run: int) -> bool:
    """Return whether a mark between two characters belongs to the word."""
    if kind == _JOIN:
        return after in (_LETTER, _DIGIT)
    if kind == _COMMA:
        return before == _DIGIT and after == _DIGIT
    if kind == _POINT:
        if before == _DIGIT:
            return after == _DIGIT
        return run == 1 and after == _LETTER
    return False


@compiled
def _mixed(number: np.uint64) -> np.uint32:
    return np.uint32((number ^ (number >> np.uint64(32))) & np.uint64(0xFFFFFFFF))


@compiled
def shingle_hash(words: Words, place: int, length: int) -> np.uint64:
    """Return the hash of `length` words from `place` on."""
    number = np.uint64(length)
    for i in range(length):
        number = number * np.uint64(0x9E3779B97F4A7C15) + np.uint64(words[place + i])
        number ^= number >> np.uint64(29)
    number *= np.uint64(0xBF58476D1CE4E5B9)  # finaliser of MurmurHash3's family: spreads the bits
    return number ^ (number >> np.uint64(32))


@compiled
def _winnow(
    words: Words, rows: Rows, shingle: int, window: int, hashes: Hashes, owners: Places
) -> int:
    """Write the smallest shingle hash of each window, each once; return how many."""
    n = 0
    ring = np.empty(window, np.uint64)
    for text in range(len(rows) - 1):
        first = rows[text]
        n_shingles = rows[text + 1] - first - shingle + 1
        least = -1
        span = window if n_shingles > 2 * window else 1
        for i in range(n_shingles):
            ring[i % span] = shingle_hash(words, first + i, shingle)
            if i + 1 < min(span, n_shingles):
                continue
            low = max(0, i + 1 - span)
            chosen = i
            if least >= low:
                chosen = least if ring[least % span] < ring[i % span] else i
            else:
                for j in range(i - 1, low - 1, -1):
                    if ring[j % span] < ring[chosen % span]:
                        chosen = j
            if chosen != least:
                hashes[n], owners[n] = ring[chosen % span], text
                n += 1
                least = chosen
    return n
