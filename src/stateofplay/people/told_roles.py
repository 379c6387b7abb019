"""Offices told of a body that a pronoun or a verb points to: `Jane Roe is its president`.

Reads     the text and the names of one report, in text order, with the kinds of the whole pile
Writes    (index of the person's name, role as written, index of the owner's name, `None` for `its`)
Method    `Roe is Vantt's president`, `Vantt is led by Roe`, `Roe is the trade minister in the
          Freedonian government`; `its president is Roe`, `Vantt, whose president is Roe`
Cost      linear in the names
Limits    `was its president` tells of other days as often as of these, and is not read
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import NameMention
from stateofplay.people.tenures import PAST
from stateofplay.text.languages.en.kind_nouns import BODY_OFFICES, STATE_OFFICES
from stateofplay.text.languages.en.roles import BODY_LEADERS

_WINDOW = 110  # characters between the names, two long roles
_MOST_ROLE_WORDS = 4
_MOST_OPENING = len("The ")  # characters before the name that opens a sentence
_MOST_ASIDE = 3  # names before one who leads: the body, and two in an aside
_ROLE = r"(?P<role>[a-z][a-z-]+(?:\s+[a-z][a-z-]+){0,3}?)"
_BEING = r"(?:is|remains|has\s+been|became|was\s+(?:re-?)?(?:elected|appointed|named))"
_ENDS = r"(?=\s*[.;,:)\n]|\s*\Z|\s+(?:since|for|and|who)\b)"
_LED_BY = re.compile(
    rf"(?:,\s+[^,.;\n]{{1,60}},)?(?:\s+is|,)\s+(?P<verb>led|headed|chaired|run|commanded)\s+by\s+(?:the\s+)?"
    rf"(?:(?:its|a|the)\s+{_ROLE},\s+)?"
)
_ROLE_OF_LEADING = {"led": "leader", "headed": "head", "chaired": "chair",
                    "run": "head", "commanded": "commander"}  # fmt: skip
_IS_OWNERS = re.compile(rf"\s+{_BEING}\s+(?:the\s+)?")
_OWNED_ROLE = re.compile(rf"(?:['’]s?)\s+{_ROLE}{_ENDS}")
_IN_GOVERNMENT = re.compile(rf"\s+{_BEING}\s+the\s+{_ROLE}\s+in\s+the\s+(?:same\s+)?")
_GOVERNMENT = re.compile(r"\s+(?:government|cabinet)\b")
_ITS_IS = re.compile(rf"\b(?P<whose>[Ii]ts|whose)\s+{_ROLE}\s+(?:is|remains)\s+\Z")
_IS_ITS = re.compile(rf"\s+(?:is|remains|has\s+been)\s+its\s+{_ROLE}{_ENDS}")
_ANY_OFFICE = BODY_LEADERS | BODY_OFFICES | STATE_OFFICES
_NO_ROLE_WORDS = frozenset("of in at to from by with on the a who which that not no one".split())


@dataclass(frozen=True, slots=True)
class ToldRole:
    """That a report tells of somebody in an office.

    Args:
        person: index of the name.
        role: as written.
        owner: index of the name of the body or state; `None` where `its` or `whose` tells it.
    """

    person: int
    role: str
    owner: int | None


def opening_owner(analysis: Analysis, names: Sequence[NameMention], at: int) -> int | None:
    """Return the index of the name that `its` before or behind a name means.

    It is the body or state that opens the sentence, else the sentence before in its paragraph.

    Args:
        analysis: with sentences.
        names: of the report, with the kinds of the whole pile.
        at: index of the person's name.
    """
    sentences = analysis.sentences
    here = bisect_right(sentences, names[at].span.start, key=lambda one: one.span.start) - 1
    for number in (here, here - 1):
        if number < 0 or sentences[number].paragraph != sentences[here].paragraph:
            return None
        start = sentences[number].span.start
        first = bisect_left(names, start, key=lambda one: one.span.start)
        if first >= len(names) or first >= at:
            continue
        opens = names[first].span.start - start <= _MOST_OPENING
        return first if opens and names[first].kind in ("organisation", "country") else None
    return None


def find_told_roles(text: str, names: Sequence[NameMention]) -> Iterator[ToldRole]:
    """Yield the offices that verbs and pronouns of a report tell, in text order."""
    for at, name in enumerate(names):
        if name.kind != "person":
            continue
        yield from _pointed(text, names, at)
        for owner in range(max(0, at - _MOST_ASIDE), at):
            if _is_near(names[owner], name):
                yield from _led(text, names, owner, at)
        if at + 1 < len(names) and _is_near(name, names[at + 1]):
            yield from _owned(text, names, at)


def _is_near(left: NameMention, right: NameMention) -> bool:
    return right.span.start - left.span.end <= _WINDOW


def _pointed(text: str, names: Sequence[NameMention], at: int) -> Iterator[ToldRole]:
    """Yield the office in `its president is Roe`, `whose president is Roe`, `Roe is its ...`."""
    name = names[at]
    before = text[max(0, name.span.start - _WINDOW) : name.span.start]
    found = _ITS_IS.search(before) or _IS_ITS.match(text, name.span.end)
    if found is None or not _is_role(found["role"], _ANY_OFFICE):
        return
    yield ToldRole(at, found["role"], None)


def _led(text: str, names: Sequence[NameMention], own: int, at: int) -> Iterator[ToldRole]:
    """Yield the office in `Vantt is led by Roe`."""
    owner = names[own]
    found = _LED_BY.fullmatch(text, owner.span.end, names[at].span.start)
    if found is None or owner.kind != "organisation":
        return
    role = found["role"] or _ROLE_OF_LEADING[found["verb"]]
    if _is_role(role, BODY_LEADERS | BODY_OFFICES):
        yield ToldRole(at, role, own)


def _owned(text: str, names: Sequence[NameMention], at: int) -> Iterator[ToldRole]:
    """Yield the office in `Roe is Vantt's president`, `Roe is the trade minister in the ...`."""
    person, owner = names[at], names[at + 1]
    if owner.kind not in ("organisation", "country"):
        return
    heads = STATE_OFFICES if owner.kind == "country" else BODY_LEADERS | BODY_OFFICES
    gap = (person.span.end, owner.span.start)
    found = _OWNED_ROLE.match(text, owner.span.end) if _IS_OWNERS.fullmatch(text, *gap) else None
    if found is None and _GOVERNMENT.match(text, owner.span.end):
        found = _IN_GOVERNMENT.fullmatch(text, *gap)
    if found is not None and _is_role(found["role"], heads):
        yield ToldRole(at, found["role"], at + 1)


def _is_role(written: str, heads: frozenset[str]) -> bool:
    words = written.split()
    if len(words) > _MOST_ROLE_WORDS or words[-1] not in heads | {"executive"}:
        return False
    return not (_NO_ROLE_WORDS | PAST - {"prime"}) & set(words)
