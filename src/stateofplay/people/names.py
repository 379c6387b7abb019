"""Names in one report: stretches that name a person, body, country, place or group.

Reads     one report and its sentences
Writes    name mentions in text order, without title or role; papers and happenings are left out
Method    runs of capitalised words are cut by tables of titles, bodies and known names, judged by
          the words around them, and at last by what the report tells elsewhere: a surname is a
          person's once the full name has stood, a name of known kind keeps it. A capital at the
          start of a sentence counts only when the word is known or also stands inside one; in a
          heading only names known from the tables or from the text count
Source    rules of our own; kinds read off the words around names, as in Nadeau and Sekine 2007
Cost      linear in the text
Limits    no name in small letters; an unknown word alone stays without kind (`None`)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.mention import NameKind, NameMention, Sentence
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.people.kinds import judge_piece
from stateofplay.people.pieces import Piece, cut_run, text_of
from stateofplay.text.gazetteer import is_family_first, match_entry
from stateofplay.text.names import Words, find_runs, is_title_case, read_words


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece with the words of its sentence."""

    words: Words
    piece: Piece

    @property
    def key(self) -> tuple[str, ...]:
        return self.words.fold[self.piece.first : self.piece.end]


def find_names(report: Report, sentences: Sequence[Sentence]) -> tuple[NameMention, ...]:
    """Return the names of a report in text order.

    Args:
        report: the report.
        sentences: of its title and body.
    """
    found: list[_Found] = []
    headings: list[Words] = []
    for sentence in sentences:
        words = read_words(report.text, sentence.span.start, sentence.span.end)
        if is_title_case(words, first=0 if sentence.role == "title" else 1):
            headings.append(words)
        else:
            found.extend(_Found(words, piece) for piece in _pieces(words))
    known = _Known(found)
    named = [one for one in map(known.settle, found) if one is not None]
    for words in headings:
        named.extend(known.find_in_heading(words))
    mentions = {_mention(report, one) for one in named}
    return tuple(sorted(mentions, key=lambda m: m.span))


def _pieces(words: Words) -> Iterator[Piece]:
    done = 0
    for first, end in find_runs(words):
        first = max(first, done)
        if first >= end:
            continue
        for piece in cut_run(words, first, end):
            yield judge_piece(words, piece)
            done = piece.end


class _Known:
    """What the body of one report tells about its names."""

    def __init__(self, found: Sequence[_Found]) -> None:
        self._kinds: dict[tuple[str, ...], Counter[NameKind]] = {}
        self._inside: set[str] = set()
        self._people: set[str] = set()
        for one in found:
            if not one.piece.is_initial:
                self._inside.update(one.key)
            if one.piece.kind is not None:
                self._kinds.setdefault(one.key, Counter())[one.piece.kind] += 1
            if one.piece.kind == "person":
                self._people.update(_surnames(one.key))

    def settle(self, one: _Found) -> _Found | None:
        """Return the name with the kind that the whole report tells; `None` when it is no name."""
        piece = one.piece
        if piece.is_neither:
            return None
        kind = piece.kind or self._kind_of(one.key)
        if piece.is_initial and kind is None and not self._inside.issuperset(one.key):
            return None
        return replace(one, piece=replace(piece, kind=kind))

    def find_in_heading(self, words: Words) -> Iterator[_Found]:
        """Yield the names in a heading that the tables or the text know."""
        at = 0
        while at < len(words.raw):
            length = self._length_in_heading(words, at)
            if length:
                kind = self._kind_of(words.fold[at : at + length])
                entry = match_entry(words.raw, at, n_words=length)
                piece = Piece(at, at + length, kind, entry=entry[0] if entry else None)
                yield _Found(words, piece if kind else judge_piece(words, piece))
            at += length or 1

    def _length_in_heading(self, words: Words, at: int) -> int:
        if not words.is_capital[at]:
            return 0
        for length in range(min(6, len(words.raw) - at), 0, -1):
            if self._kind_of(words.fold[at : at + length]):
                return length
        entry = match_entry(words.raw, at)
        return entry[1] if entry else 0

    def _kind_of(self, key: tuple[str, ...]) -> NameKind | None:
        kinds = self._kinds.get(key)
        if kinds:
            return min(kinds, key=lambda kind: (-kinds[kind], kind))
        return "person" if len(key) == 1 and key[0] in self._people else None


def _surnames(key: tuple[str, ...]) -> Iterator[str]:
    if len(key) > 1:
        yield key[-1]
        if is_family_first(key[0]):
            yield key[0]
    else:
        yield key[0]


def _mention(report: Report, one: _Found) -> NameMention:
    words, piece = one.words, one.piece
    span = Span(report.id, words.start[piece.first], words.end[piece.end - 1])
    return NameMention(span, piece.kind, text_of(words, piece.first, piece.end), piece.role)
