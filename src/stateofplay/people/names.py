"""Names in one report: stretches that name a person, body, country, place or group.

Reads     one report and its sentences
Writes    name mentions in text order, without title or role; papers and happenings are left out
Method    runs of capitalised words are cut by tables of titles, bodies and known names, judged by
          the words around them, and at last by what the report tells elsewhere: a surname is a
          person's once the full name has stood, a name of known kind keeps it. A capital at the
          start of a sentence counts only when the word is known or also stands inside one; where
          such a word acts (`Such, who left, ...`) it is kept as not sure, for the pile may know it.
          In a heading, and in a line wholly in capitals, only names known from the tables or from
          the text count. What the rules say is told to a trained tagger, which decides the rest
          (`tagged`)
Source    rules of our own; kinds read off the words around names, as in Nadeau and Sekine 2007
Cost      linear in the text; about four milliseconds a report of 400 words
Limits    no name in small letters; what neither rules nor tagger know stays without kind (`None`)
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from stateofplay.model.mention import NameKind, NameMention, Sentence
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.people.keys import Key, is_short_form, short_firms
from stateofplay.people.kinds import judge_piece, verb_follows
from stateofplay.people.pieces import Found, Piece, cut_run, text_of
from stateofplay.people.tagged import tag_names
from stateofplay.text.gazetteer import is_family_first, match_entry
from stateofplay.text.languages.en.roles import (
    BODY_ENDS,
    HUMAN_VERBS,
    NEITHER,
    OPENERS,
    PARTICLES,
    PLACE_ENDS,
    SOFT_OPENERS,
    TITLE_MODIFIERS,
)
from stateofplay.text.names import Words, find_runs, is_title_case, joins, read_words

_NO_PERSON = BODY_ENDS | PLACE_ENDS | NEITHER | TITLE_MODIFIERS | OPENERS | SOFT_OPENERS
_CLOSING_MARKS = "\"'”’»)]*_ "
_FEWEST_SHOUTED = 4  # words in capitals that make a heading; fewer may be short forms of names
_TWO_BETWEEN = frozenset("no on last this late".split())  # "no longer", "on Monday"
_MOST_NAMES = 4  # words of an unknown name that we take for a person's


def find_names(report: Report, sentences: Sequence[Sentence]) -> tuple[NameMention, ...]:
    """Return the names of a report in text order.

    Args:
        report: the report.
        sentences: of its title and body.
    """
    ruled = apply_rules(report, sentences)
    named = tag_names(ruled.sentences, ruled.found, ruled.named)
    return _mentions(report, named, ruled)


def find_by_rules(report: Report, sentences: Sequence[Sentence]) -> tuple[NameMention, ...]:
    """Return what the rules find without the tagger, in text order."""
    ruled = apply_rules(report, sentences)
    return _mentions(report, ruled.named, ruled)


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules read in one report.

    Args:
        sentences: the words of each sentence in which a capital tells something.
        headings: the words of all others.
        found: all pieces of the former, names or not.
        named: those that are names, with the kind that the whole report tells.
    """

    sentences: list[Words]
    headings: list[Words]
    found: list[Found]
    named: list[Found]


def apply_rules(report: Report, sentences: Sequence[Sentence]) -> Ruled:
    """Return what the rules read in a report, its headings still without names."""
    ruled = Ruled([], [], [], [])
    for sentence in sentences:
        words = read_words(report.text, sentence.span.start, sentence.span.end)
        is_closed = report.exact(sentence.span).rstrip(_CLOSING_MARKS).endswith((".", "!", "?"))
        is_heading = sentence.role == "title"
        if _is_shouted(words) or is_title_case(words, is_heading=is_heading, is_closed=is_closed):
            ruled.headings.append(words)
        else:
            ruled.sentences.append(words)
            ruled.found.extend(Found(words, piece) for piece in _pieces(words))
    known = _Known(ruled.found, _printed(ruled.sentences))
    ruled.named.extend(one for one in map(known.settle, ruled.found) if one is not None)
    return ruled


def _is_shouted(words: Words) -> bool:
    """Return whether a line stands wholly in capitals, longer than a name or two."""
    letters = [word for word in words.raw if any(map(str.isalpha, word))]
    return len(letters) >= _FEWEST_SHOUTED and all(map(str.isupper, letters))


def _mentions(report: Report, named: Sequence[Found], ruled: Ruled) -> tuple[NameMention, ...]:
    """Return names as mentions, with those in headings that they or the tables know."""
    in_headings: list[Found] = []
    if ruled.headings:
        known = _Known([*ruled.found, *named], _printed(ruled.sentences))
        in_headings.extend(one for words in ruled.headings for one in known.find_in_heading(words))
    mentions = {_mention(report, one) for one in (*named, *in_headings)}
    return tuple(sorted(mentions, key=lambda m: m.span))


def _printed(sentences: Sequence[Words]) -> set[str]:
    return {word for words in sentences for word in words.raw}


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
    """What the body of one report tells about its names.

    Args:
        found: pieces in text order.
        printed: all words of the report's sentences as written.
    """

    def __init__(self, found: Sequence[Found], printed: Set[str]) -> None:
        self._printed = printed
        self._kinds: dict[Key, Counter[NameKind]] = defaultdict(Counter)
        self._inside: set[str] = set()
        self._surnames: set[str] = set()
        self._endings: set[Key] = set()
        self._short_firms: set[Key] = set()
        for one in found:
            if not one.piece.is_initial and not one.piece.is_title:
                self._inside.update(one.key)
            if one.piece.kind is not None:
                self._kinds[one.key][one.piece.kind] += 1
            if one.piece.kind == "organisation":
                self._short_firms.update(
                    short_firms(text_of(one.words, one.piece.first, one.piece.end))
                )
        self._explain_short_forms(found)
        self._name_people(found)

    def settle(self, one: Found) -> Found | None:
        """Return the name with the kind that the whole report tells; `None` when it is no name."""
        piece = one.piece
        if piece.is_neither or (piece.is_title and not self._surnames.issuperset(one.key)):
            return None
        kind = piece.kind if piece.entry or len(one.key) > 1 else None
        kind = kind or self.kind_of(one.key) or piece.kind
        if piece.is_initial and kind is None and not self._is_seen_inside(one):
            return replace(one, is_sure=False) if self._may_be_known(one) else None
        first = self._with_particle(one) if kind == "person" else piece.first
        if kind == piece.kind and first == piece.first:
            return one
        return replace(one, piece=replace(piece, kind=kind, first=first))

    def _is_seen_inside(self, one: Found) -> bool:
        """Return whether a capital at a sentence start is real: seen inside one, or it speaks."""
        end = one.piece.end
        speaks = end < len(one.words.raw) and one.words.fold[end] in HUMAN_VERBS
        is_alone = len(one.key) == 1 and joins(one.words, end) if speaks else False
        return is_alone or self._inside.issuperset(one.key)

    def _may_be_known(self, one: Found) -> bool:
        """Return whether a capital at a sentence start acts and stands nowhere in small letters."""
        is_word = len(one.key) == 1 and one.words.raw[one.piece.first][1:2].islower()
        end = one.piece.end
        opens = end < len(one.words.raw) and one.words.fold[end] in _TWO_BETWEEN
        acts = verb_follows(one.words, end) or (opens and verb_follows(one.words, end + 2))
        return is_word and one.key[0] not in self._printed and acts

    def find_in_heading(self, words: Words) -> Iterator[Found]:
        """Yield the names in a heading that the tables or the text know."""
        at = 0
        while at < len(words.raw):
            length = self._length_in_heading(words, at)
            if length:
                kind = self.kind_of(words.fold[at : at + length])
                entry = match_entry(words.raw, at, n_words=length)
                piece = Piece(at, at + length, kind, entry=entry[0] if entry else None)
                yield Found(words, piece if kind else judge_piece(words, piece))
            at += length or 1

    def kind_of(self, key: Key) -> NameKind | None:
        """Return what the report tells of a name; a surname of one of its persons is a person."""
        if key in self._endings or (len(key) == 1 and key[0] in self._surnames):
            return "person"
        if key in self._short_firms:
            return "organisation"
        kinds = self._kinds.get(key)
        return min((-n, kind) for kind, n in kinds.items())[1] if kinds else None

    def _length_in_heading(self, words: Words, at: int) -> int:
        if not words.is_capital[at]:
            return 0
        for length in range(min(6, len(words.raw) - at), 0, -1):
            if self.kind_of(words.fold[at : at + length]):
                return length
        entry = match_entry(words.raw, at)
        return entry[1] if entry else 0

    def _explain_short_forms(self, found: Sequence[Found]) -> None:
        """Read `Full Name (FN)`: both are one body unless another kind is known."""
        for full, short in pairwise(found):
            if full.words is not short.words or short.piece.first != full.piece.end:
                continue
            words, at = full.words, short.piece.first
            if words.gap[at] in (" (", ". (") and is_short_form(
                words.raw[at], text_of(words, full.piece.first, at)
            ):
                for one in (full, short):
                    if one.piece.kind is None and not full.piece.is_neither:
                        self._kinds[one.key]["organisation"] += 1

    def _name_people(self, found: Sequence[Found]) -> None:
        """Take the surnames of persons; two unknown words of which the last recurs name one too."""
        alone = {one.key[0] for one in found if len(one.key) == 1 and _may_be_surname(one)}
        for one in found:
            key = one.key
            if len(key) < 2 or one.piece.is_neither:
                continue
            told = one.piece.kind == "person" or self.kind_of(key) == "person"
            if told or (self.kind_of(key) is None and key[-1] in alone and _is_plain_name(one)):
                if not told:
                    self._kinds[key]["person"] += 1
                self._endings.update(key[at:] for at in range(1, len(key)))
                self._surnames.add(key[-1])
                if is_family_first(key[0]):
                    self._surnames.add(key[0])

    def _with_particle(self, one: Found) -> int:
        """Return the first word of a surname with its particle (`bin Roe`) where one was seen."""
        first = one.piece.first
        before = one.words.fold[first - 1] if first > 0 else ""
        return first - 1 if before in PARTICLES and (before, *one.key) in self._endings else first


def _may_be_surname(one: Found) -> bool:
    first = one.piece.first
    if one.piece.is_neither or one.piece.is_title or one.piece.kind not in (None, "person"):
        return False
    has_article = first > 0 and one.words.fold[first - 1] in ("the", "a", "an")
    return one.words.raw[first][1:].islower() and not has_article


def _is_plain_name(one: Found) -> bool:
    words = one.words
    first, end = one.piece.first, one.piece.end
    if (first > 0 and words.fold[first - 1] == "the") or end - first > _MOST_NAMES:
        return False
    return not any(
        word in _NO_PERSON or match_entry([raw], 0)
        for word, raw in zip(one.key, words.raw[first:end], strict=True)
    )


def _mention(report: Report, one: Found) -> NameMention:
    words, piece = one.words, one.piece
    span = Span(report.id, words.start[piece.first], words.end[piece.end - 1])
    name = text_of(words, piece.first, piece.end)
    return NameMention(span, piece.kind, name, piece.role, one.is_sure)
