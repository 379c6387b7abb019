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
from stateofplay.text.gazetteer import Entry, first_name_gender, match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x one two three".split())
_LISTING_HEADS = frozenset(
    "ministry department committee office institute commission treaty".split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` to `end` of a sentence as one name.

    Args:
        kind: `None` while nothing tells.
        role: title printed directly before, as written.
        entry: what the tables know.
        is_neither: a paper, a happening or the like; it is never an actor.
        is_initial: whether its capital proves nothing, because a sentence starts with it.
    """

    first: int
    end: int
    kind: NameKind | None = None
    role: str | None = None
    entry: Entry | None = None
    is_neither: bool = False
    is_initial: bool = False


def cut_run(words: Words, first: int, end: int) -> list[Piece]:
    """Return the names in the run of words `first` to `end`, in order."""
    begun = _starts_sentence(words, first)
    at = _skip_openers(words, first, end, is_initial=begun)
    pieces: list[Piece] = []
    while at < end:
        piece, after = _next_piece(words, at, end)
        if piece is not None:
            pieces.append(replace(piece, is_initial=begun and piece.first == first))
        at = after
    return pieces


def title_end(words: Words, first: int, end: int) -> int:
    """Return the index after the longest title that starts at `first`, `first` when none does."""
    found = first
    for at in range(first, end):
        if at > first and not joins(words, at):
            break
        fold = words.fold[at]
        if fold in roles.TITLE_HEADS:
            found = at + 1
        elif fold not in roles.TITLE_MODIFIERS:
            break
    for long in roles.LONG_TITLES:
        if words.fold[first : first + len(long)] == long:
            found = max(found, first + len(long))
    return found


def text_of(words: Words, first: int, end: int) -> str:
    """Return words as they would stand in a list."""
    return "".join(
        (("" if at == first else " " if joins(words, at) else words.gap[at]) + words.raw[at])
        for at in range(first, end)
    )


def _next_piece(words: Words, at: int, end: int) -> tuple[Piece | None, int]:
    """Return the piece that starts at `at` (`None` for a bare title) and where the next begins."""
    known = _known(words, at)
    if (body := _body_end(words, at, end)) is not None and not (known and at + known[1] >= body):
        return Piece(at, body, "organisation"), body
    if (paper := _paper_end(words, at, end)) is not None:
        return Piece(at, paper, is_neither=True), paper
    if known is not None:
        return _known_piece(words, at, end, *known)
    if (place := _place_end(words, at, end)) is not None:
        return Piece(at, place, "place"), place
    named = title_end(words, at, end)
    if named >= end:
        return None, max(named, end)
    if named > at:
        role = text_of(words, at, named)
        inner, after = _next_piece(words, named, end)
        if inner is not None and inner.kind in (None, "person") and not inner.is_neither:
            return replace(inner, kind="person", role=role), after
        return inner, after
    return Piece(at, end), end


def _known(words: Words, at: int) -> tuple[Entry, int] | None:
    found = match_entry(words.raw, at)
    while found is not None and not all(_touches(words, at + i) for i in range(1, found[1])):
        found = match_entry(words.raw, at, n_words=found[1] - 1) if found[1] > 1 else None
    return found


def _touches(words: Words, at: int) -> bool:
    return joins(words, at) or words.gap[at] in ("-", ", ")


def _known_piece(
    words: Words, at: int, end: int, entry: Entry, length: int
) -> tuple[Piece, int]:
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
        return Piece(at, end), end
    return piece, after


def _is_known_or_title(words: Words, at: int) -> bool:
    fold = words.fold[at]
    if fold in roles.TITLE_HEADS or fold in roles.TITLE_MODIFIERS:
        return True
    return match_entry(words.raw, at) is not None


def _body_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after the name of a body that starts at `at`, or `None`."""
    for last in range(end - 1, at - 1, -1):
        if words.fold[last] in roles.BODY_ENDS and words.is_capital[last]:
            rest_is_title = last + 1 < end and title_end(words, last + 1, end) > last + 1
            if last + 1 == end or rest_is_title:
                return _with_complement(words, last + 1, roles.BODY_HEADS)
            return None
    return None


def _with_complement(words: Words, end: int, heads: frozenset[str]) -> int:
    """Return the end moved behind "of (the) Such (and Such)" when the last word takes one."""
    last = words.fold[end - 1]
    if last not in heads or words.is_possessive[end - 1]:
        return end
    after = _past_linked(words, end, ("of", "for", "on"))
    if after is None:
        return end
    while last in _LISTING_HEADS and (more := _past_linked(words, after, ("and", "&"))):
        after = more
    return after


def _past_linked(words: Words, at: int, links: tuple[str, ...]) -> int | None:
    """Return the index after `LINK (the) Capital Words`, or `None`."""
    n = len(words.raw)
    if at >= n or words.fold[at] not in links or not joins(words, at):
        return None
    at += 1
    if at < n and words.fold[at] == "the" and joins(words, at):
        at += 1
    start = at
    while at < n and words.is_capital[at] and joins(words, at):
        at += 1
    return at if at > start and words.fold[start] not in roles.CALENDAR else None


def _paper_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after a paper or happening that takes the rest of the run, or `None`."""
    last = end - 1
    if words.fold[last] in _NUMERALS and last > at:
        last -= 1
    if words.fold[last] not in roles.NEITHER:
        return None
    return _with_complement(words, end, roles.NEITHER)


def _place_end(words: Words, at: int, end: int) -> int | None:
    if words.fold[end - 1] in roles.PLACE_ENDS:
        return _with_complement(words, end, roles.PLACE_ENDS)
    if words.fold[at] in roles.PLACE_STARTS and end - at > 1:
        return end
    return None


def _starts_sentence(words: Words, at: int) -> bool:
    """Return whether the capital of a word may only mark the start of a sentence or quote."""
    return at == 0 or any(mark in words.gap[at] for mark in "\"“„«:•*[–—…") or (
        words.gap[at].strip() in ("'", "‘")
    )


def _skip_openers(words: Words, first: int, end: int, *, is_initial: bool) -> int:
    at = first
    while at < end and _is_opener(words, at, end, is_initial=is_initial):
        at += 1
    return at


def _is_opener(words: Words, at: int, end: int, *, is_initial: bool) -> bool:
    fold = words.fold[at]
    if fold in ("the", "a", "an"):
        return match_entry(words.raw, at) is None or at + 1 == end
    if not is_initial or match_entry(words.raw, at) is not None:
        return False
    if fold in roles.OPENERS:
        return True
    if fold not in roles.SOFT_OPENERS:
        return False
    is_last = at + 1 == end
    return is_last or _is_known_or_title(words, at + 1) and fold not in roles.TITLE_MODIFIERS | roles.TITLE_HEADS


