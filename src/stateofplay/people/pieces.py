"""A run of capitalised words cut into names, titles and what is neither.

Reads     the words of one sentence and one run in it
Writes    pieces in text order; titles stand with the name that follows them
Method    from left to right, the first rule that fits: a body (its last word says so, with its
          "of ..." behind it), a paper or happening, a known name of the tables, a place by its last
          or first word, titles, and whatever is left as one name of unknown kind
Cost      linear in the run
Limits    two names side by side without a mark are one ("Roe Friday" is safe, "Roe Doe" is not)
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from stateofplay.model.mention import NameKind
from stateofplay.people.bodies import body_end, listed_body_end, outlet_inside, with_complement
from stateofplay.people.titles import is_title_word, title_end
from stateofplay.text.gazetteer import Entry, first_name_gender, match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x one two three".split())
_DIRECTIONS = frozenset("north south east west northern southern eastern western central".split())
_CLEAR_TITLES = frozenset(
    """gen general president minister mr mrs ms dr prof senator sen governor col lt capt sgt ceo cfo
    coo chairman chairwoman chairperson spokesman spokeswoman secretary director ambassador
    commissioner premier chancellor""".split()
)
# Verbs and question words with the capital of a heading: "Why Did Roe Fall".
_ASKING = frozenset("did does has have had is are was were why how what when where who".split())
_NEVER_INSIDE = frozenset("he she they according however in but when while if".split())


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` to `end` of a sentence as one name.

    Args:
        kind: `None` while nothing tells.
        role: title printed directly before, as written.
        entry: what the tables know.
        is_neither: a paper, a happening or the like; it is never an actor.
        is_initial: whether its capital proves nothing, because a sentence starts with it.
        is_title: whether it is a title word, and a name only if the text has such a surname.
    """

    first: int
    end: int
    kind: NameKind | None = None
    role: str | None = None
    entry: Entry | None = None
    is_neither: bool = False
    is_initial: bool = False
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A piece with the words of its sentence."""

    words: Words
    piece: Piece
    is_sure: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        """The folded words of the piece."""
        return self.words.fold[self.piece.first : self.piece.end]


def cut_run(words: Words, first: int, end: int) -> list[Piece]:
    """Return the names in the run of words `first` to `end`, in order."""
    begun = _starts_sentence(words, first)
    at = _skip_openers(words, first, end, is_initial=begun)
    end = _before_next_sentence(words, at, end)
    pieces: list[Piece] = []
    while at < end:
        piece, after = _next_piece(words, at, end)
        is_initial = begun and piece.first == first
        pieces.append(replace(piece, is_initial=True) if is_initial else piece)
        at = after
    return pieces


def _before_next_sentence(words: Words, at: int, end: int) -> int:
    """Return where a run ends when a sentence without its point runs on (`... Jane Roe He ...`)."""
    for index in range(at + 1, end):
        if words.fold[index] in _NEVER_INSIDE and words.raw[index].istitle():
            return index
    return end


def text_of(words: Words, first: int, end: int) -> str:
    """Return words as they would stand in a list."""
    return "".join(
        ("" if at == first else _link(words, at)) + _written(words, at) for at in range(first, end)
    )


def _link(words: Words, at: int) -> str:
    return " " if words.gap[at].isspace() or words.gap[at] == ") " else words.gap[at]


def _written(words: Words, at: int) -> str:
    """Return a word with the closing point of a shortened form."""
    length = words.end[at] - words.start[at]
    return words.raw[at] + "." if length == len(words.raw[at]) + 1 else words.raw[at]


def _next_piece(words: Words, at: int, end: int) -> tuple[Piece, int]:
    """Return the piece that starts at `at` and where the next begins."""
    if words.raw[at].isupper() and words.fold[at] in roles.POST_NOMINALS and at + 1 == end:
        return Piece(at, end, is_neither=True), end
    known = _known(words, at)
    if (known is None or known[0].form in ("adjective", "nationals")) and (
        listed := listed_body_end(words, at, end)
    ) is not None:
        return Piece(at, listed, "organisation"), listed
    if (body := body_end(words, at, end)) is not None and not (known and at + known[1] >= body):
        return Piece(at, body, "organisation"), body
    if (paper := _paper_end(words, at, end)) is not None:
        return Piece(at, paper, is_neither=True), paper
    if (known is None or known[0].kind == "group") and (
        land := _land_end(words, at, end)
    ) is not None:
        return Piece(at, land, "place"), land
    if known is not None:
        return _known_piece(words, at, end, *known)
    if (place := _place_end(words, at, end)) is not None:
        return Piece(at, place, "place"), place
    return _titled_piece(words, at, end)


def _titled_piece(words: Words, at: int, end: int) -> tuple[Piece, int]:
    """Return a name with the titles before it, or the rest of the run as one name."""
    named = title_end(words, at, end)
    if named == at and end - at == 1 and title_end(words, at, len(words.raw)) > end:
        return Piece(at, end, is_neither=True), end  # "Home affairs editor"
    if at + 1 < named < end and words.raw[named].islower():
        named -= 1  # "Prince Sultan bin Such": the word before a particle is a name
    if named >= end:
        role = text_of(words, at, end - 1) or None
        return Piece(end - 1, end, is_title=True, role=role), end
    if named == at:
        after = _before_title(words, at, end)
        return Piece(at, after), after
    inner, after = _next_piece(words, named, end)
    if inner.kind in (None, "person") and not inner.is_neither:
        return replace(inner, kind="person", role=text_of(words, at, named)), after
    return inner, after


def _land_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after `Western Freedonia` and the like."""
    if words.fold[at] not in _DIRECTIONS or at + 1 >= end:
        return None
    land = _known(words, at + 1)
    is_land = land and land[0].form == "name" and land[0].kind in ("country", "place")
    return at + 1 + land[1] if land and is_land else None


def _before_title(words: Words, at: int, end: int) -> int:
    """Return where a name ends because a title begins: `Rufus Roe General Doe`, `Roe QC`.

    So does the office in small letters of a byline without comma: `Rufus Roe Home affairs editor`.
    """
    for index in range(at + 1, end - 1):
        if words.fold[index] in _CLEAR_TITLES:
            return index
    last = end - 1
    if last == at:
        return end
    if first_name_gender(words.fold[at]) and (outlet := outlet_inside(words, at, end)):
        return outlet
    is_letters = words.raw[last].isupper() and words.fold[last] in roles.POST_NOMINALS
    opens_office = end - at > 2 and is_title_word(words, last)
    if is_letters or (opens_office and title_end(words, last, len(words.raw)) > end):
        return last
    return end


def _known(words: Words, at: int) -> tuple[Entry, int] | None:
    found = match_entry(words.raw, at)
    while found is not None and not all(_touches(words, at + i) for i in range(1, found[1])):
        found = match_entry(words.raw, at, n_words=found[1] - 1) if found[1] > 1 else None
    return found


def _touches(words: Words, at: int) -> bool:
    return joins(words, at) or words.gap[at] in ("-", ", ")


def _known_piece(words: Words, at: int, end: int, entry: Entry, length: int) -> tuple[Piece, int]:
    """Return a name of the tables, or the longer unknown name that it only begins."""
    after = at + length
    piece = Piece(at, after, entry.kind, entry=entry)
    if after >= end:
        return piece, after
    if length == 1 and first_name_gender(words.fold[at]) and not _is_known_or_title(words, after):
        return Piece(at, end, "person"), end
    is_noun = entry.form in ("name", "seat") and entry.name not in ("United States",)
    starts_other = _is_known_or_title(words, after) or first_name_gender(words.fold[after])
    if is_noun and not starts_other and entry.kind != "group":
        return Piece(at, end, is_neither=True), end  # "Freedonia Charity": part of a longer name
    return piece, after


def _is_known_or_title(words: Words, at: int) -> bool:
    return is_title_word(words, at) or match_entry(words.raw, at) is not None


def _paper_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after a paper or happening that takes the rest of the run, or `None`."""
    last = end - 1
    if words.fold[last] in _NUMERALS and last > at:
        last -= 1
    if words.fold[last] not in roles.NEITHER:
        return None
    return with_complement(words, end, roles.NEITHER)


def _place_end(words: Words, at: int, end: int) -> int | None:
    if words.fold[end - 1] in roles.PLACE_ENDS:
        whole = with_complement(words, end, roles.PLACE_ENDS)
        return whole if whole - at > 1 else None
    if words.fold[at] in roles.PLACE_STARTS and end - at > 1:
        return end
    return None


def _starts_sentence(words: Words, at: int) -> bool:
    """Return whether the capital of a word may only mark the start of a sentence or quote."""
    return (
        at == 0
        or any(mark in words.gap[at] for mark in '"“„«:•*[–—…')
        or (words.gap[at].strip() in ("'", "‘"))
    )


def _skip_openers(words: Words, first: int, end: int, *, is_initial: bool) -> int:
    at = first
    while at < end and _is_opener(words, at, end, is_initial=is_initial and at == first):
        at += 1
    return at


def _is_opener(words: Words, at: int, end: int, *, is_initial: bool) -> bool:
    fold = words.fold[at]
    if fold in _ASKING and at + 1 < end:
        return True
    if fold in ("the", "a", "an"):
        return match_entry(words.raw, at) is None or at + 1 == end
    if not is_initial or match_entry(words.raw, at) is not None:
        return False
    if fold in roles.OPENERS or (fold.endswith("ly") and not first_name_gender(fold)):
        return True
    if fold not in roles.SOFT_OPENERS:
        return False
    is_last = at + 1 == end
    return is_last or (_is_known_or_title(words, at + 1) and not is_title_word(words, at))
