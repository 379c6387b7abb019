"""Where the name of a body ends: `Ministry of Roads and Rivers`, `Vantt Party`.

Reads     the words of one sentence and the first word of what may be a body's name
Writes    the index after its last word, or `None`
Method    its last word says so (`Party`), with its "of ..." behind it; initials in brackets that
          fit explain a name with small words inside (`Such for Roads and Rivers (SRR)`); after an
          article or an owner two parts joined by `and` are one name when only the second ends as
          bodies do and neither is known (`the Roads and Rivers Authority`)
Cost      linear in the run
Limits    "the Roe and Doe Party" may be two: only what is known, a title or a given name tells
"""

from __future__ import annotations

from stateofplay.people.keys import is_short_form
from stateofplay.people.titles import title_end
from stateofplay.text.gazetteer import first_name_gender, match_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins

_LISTING_HEADS = frozenset(
    """ministry department committee office institute commission treaty agency authority university
    center centre council bureau board academy faculty college organization
    organisation network""".split()
)
_ALONE = frozenset("parliament cabinet congress senate duma legislature".split())  # as a name
_ADDRESSED = roles.ADDRESSES | {"dr", "prof"}  # a person follows
_SMALL_INSIDE = frozenset("of for and the on".split())
_MOST_WORDS = 10  # of a name that initials in brackets explain


def listed_body_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after a body's name with small words inside, `None` when it has none."""
    explained = _explained_end(words, at)
    if explained is not None and explained > end:
        return explained
    return _joined_end(words, at, end)


def _explained_end(words: Words, at: int) -> int | None:
    """Return the index after words whose initials follow in brackets."""
    for last in range(at + 1, min(len(words.raw) - 1, at + _MOST_WORDS)):
        if words.gap[last] == " (":
            return None
        if not joins(words, last):
            return None
        if not words.is_capital[last] and words.fold[last] not in _SMALL_INSIDE:
            return None
        short = last + 1
        if words.is_capital[last] and words.gap[short] == " (" and words.raw[short].isupper():
            full = " ".join(words.raw[at:short])
            return short if is_short_form(words.raw[short], full) else None
    return None


def _joined_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after `the Roads and Rivers Authority`."""
    start, n = end + 1, len(words.raw)
    if start >= n or words.fold[end] != "and" or not joins(words, end) or not joins(words, start):
        return None
    if at == 0 or not (words.fold[at - 1] == "the" or words.is_possessive[at - 1]):
        return None
    last = start
    while last < n and words.is_capital[last] and (last == start or joins(words, last)):
        last += 1
    if words.fold[last - 1] not in roles.BODY_ENDS:
        return None
    adjective = match_entry(words.raw, at)
    first = at + adjective[1] if adjective and adjective[0].form == "adjective" else at
    is_open = first < end and all(_is_common(words, i) for i in (*range(first, end), start))
    return with_complement(words, last, roles.BODY_HEADS) if is_open else None


def _is_common(words: Words, at: int) -> bool:
    """Return whether a capitalised word is no name, title or body by itself."""
    fold = words.fold[at]
    known = fold in roles.BODY_ENDS or fold in roles.TITLE_HEADS or first_name_gender(fold)
    return not known and words.is_capital[at] and match_entry(words.raw, at) is None


def body_end(words: Words, at: int, end: int) -> int | None:
    """Return the index after the name of a body that starts at `at`, or `None`.

    Where a person and an outlet share a run (`Kite News Maria Roe Kite News`) it ends before them.
    """
    end = _before_person(words, at, end)
    if first_name_gender(words.fold[at]) and outlet_inside(words, at, end) is not None:
        return None
    for last in range(end - 1, at - 1, -1):
        if words.fold[last] in roles.BODY_ENDS and words.is_capital[last]:
            if last == at and not _may_stand_alone(words, at):
                return None
            rest_is_title = last + 1 < end and title_end(words, last + 1, end) > last + 1
            if last + 1 == end or rest_is_title:
                return with_complement(words, last + 1, roles.BODY_HEADS)
            return None
    return None


def _before_person(words: Words, at: int, end: int) -> int:
    """Return where a given name stands right behind a word that ends the name of a body."""
    for index in range(at + 2, end - 1):
        if words.fold[index - 1] in roles.BODY_ENDS and first_name_gender(words.fold[index]):
            return index
    return end


def outlet_inside(words: Words, at: int, end: int) -> int | None:
    """Return where a known body begins behind two words or more, `None` when none does."""
    for index in range(at + 2, end):
        known = match_entry(words.raw, index)
        if known is not None and known[0].kind == "organisation":
            return index
    return None


def _may_stand_alone(words: Words, at: int) -> bool:
    """Return whether one word is a body's name: `Parliament`, or `Bank of Such`."""
    if words.fold[at] in _ALONE:
        return True
    return (
        words.fold[at] in roles.BODY_HEADS
        and _past_linked(words, at + 1, ("of", "for")) is not None
    )


def with_complement(words: Words, end: int, heads: frozenset[str]) -> int:
    """Return the end moved behind "of (the) Such (and Such)" when the last word takes one."""
    last = words.fold[end - 1]
    if last not in heads or words.is_possessive[end - 1]:
        return end
    after = _past_linked(words, end, ("of", "for", "on"))
    if after is None:
        return end
    if match_entry(words.raw, after - 1) is None and last in _LISTING_HEADS:
        after = _past_linked(words, after, ("and", "&")) or after
    state = _past_linked(words, after, ("of",))
    if state is not None and match_entry(words.raw, state - 1) is not None:
        return state
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
        if words.fold[at] in _ADDRESSED:
            break
        at += 1
    return at if at > start and words.fold[start] not in roles.CALENDAR else None
