"""Names that two sides give one thing, in sentences beside each other: "A calls the deal a merger".

Reads     one sentence after the other
Writes    groups of names, with who uses each
Method    patterns around "calls", "to X it is" and "speaks of" give a user and a name, with or
          without capitals. Two such phrases in one sentence, or in two that follow each other, name
          one thing where the second takes it up by a pronoun ("calls it a takeover"), by no word
          ("Y's of the plant") or by the same noun
Source    rules of our own
Cost      linear in the text
Limits    a thing that is taken up by another noun; names further apart than one sentence
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.differences.name_pairs import Named
from stateofplay.text.tokens import find_words

_WORD = r"[\w'’\-]{1,40}+"
_USER = rf"(?P<user>(?:[Tt]he\s+)?{_WORD}(?:\s+{_WORD}){{0,4}}?)"
_THING = rf"(?P<thing>it|this|that|them|these|those|(?:the|this|that)\s+{_WORD})"
_TERM = rf"(?:an?\s+|the\s+)?[\"“'‘]?(?P<term>{_WORD}(?:\s+{_WORD}){{0,3}}?)[\"”'’]?"
_END = r"(?=\s*(?:[.,;!?]|$|\s(?:and|but|while)\s))"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_USER}\s+calls?\s+{_THING}\s+{_TERM}{_END}",
        rf"[Ww]hat\s+{_USER}\s+calls?\s+{_TERM}\s+is\s+(?:known\s+to|called\s+by)\s",
        rf"known\s+to\s+{_USER}\s+as\s+{_TERM}{_END}",
        rf"\bTo\s+{_USER},?\s+{_THING}\s+is\s+{_TERM}{_END}",
        rf"{_USER}\s+(?:speaks?|talks?)\s+of\s+{_TERM}{_END}",
        rf",\s+(?:and\s+)?(?P<user>{_WORD}(?<=s))\s+of\s+{_TERM}{_END}",
    )
)
_SIGN = re.compile(r"\bcalls?\b|\bspeaks? of\b|\btalks? of\b|\bTo\s|known to")
_PRONOUNS = frozenset("it this that them these those".split())
_NO_USER = frozenset(
    """he she they we i you who it which that what nobody everybody people will would won't not
    don't doesn't can could may might to""".split()
)
_NO_TERM = frozenset("for on to in back again off it him her them me us you home names".split())


@dataclass(frozen=True, slots=True)
class _Call:
    """One phrase: who calls what by which name; `thing` is empty where a pronoun stands."""

    name: Named
    thing: str
    place: int


def find_called(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[Named, ...]]:
    """Yield the names that two sides give one thing.

    Args:
        text: of the report.
        sentences: start and end of each, in text order.
    """
    calls = [
        call
        for place, (start, end) in enumerate(sentences)
        if _SIGN.search(text, start, end)
        for call in _calls(text, start, end, place)
    ]
    taken: set[int] = set()
    for at, call in enumerate(calls[1:], 1):
        before = calls[at - 1]
        if at - 1 in taken or call.place - before.place > 1:
            continue
        is_same = not call.thing or call.thing == before.thing
        if is_same and _differ(before.name, call.name, text):
            taken |= {at}
            yield before.name, call.name


def _calls(text: str, start: int, end: int, place: int) -> list[_Call]:
    found: dict[int, _Call] = {}
    for pattern in _PATTERNS:
        for match in pattern.finditer(text, start, end):
            user, term = match["user"], match["term"]
            folds = [word.fold for word in find_words(user)]
            first = next((word.fold for word in find_words(term)), "")
            if not folds or set(folds) & _NO_USER or first in _NO_TERM:
                continue
            thing = (match.groupdict().get("thing") or "").casefold()
            thing = "" if thing in _PRONOUNS else thing.split(" ")[-1]
            owner = re.sub(r"['’]s\b.*$", "", user)
            named = Named(match.start("term"), match.end("term"), owner)
            found.setdefault(named.start, _Call(named, thing, place))
    return [call for _, call in sorted(found.items())]


def _differ(left: Named, right: Named, text: str) -> bool:
    """Return whether two users and two names differ."""
    names = [text[one.start : one.end].casefold() for one in (left, right)]
    users = [str(one.user).casefold() for one in (left, right)]
    return names[0] != names[1] and users[0] != users[1]
