"""Phrases in which a text gives two names for one thing.

Reads     one sentence
Writes    the names it gives, each with who uses it where the text says so
Method    patterns around "known as", "called", "which X calls", "or Y to X"; a name begins with a
          capital and ends with one
Cost      linear in the sentence
Limits    names without capitals ("what the government calls the incident") are not read
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PRONOUN = r"(?!(?:He|She|It|They|We|You|I|This|That|These|Those|Both|What|Who)\b)(?!\d+\b)"
# Every repetition has an end: the patterns are tried at each letter of a text, and what a hostile
# one repeats without end would be walked again from each. No name measured is half as long.
_MORE_WORDS = "{0,11}"
_CAPITAL = _PRONOUN + r"[A-Z0-9À-ÖØ-Þ][\w'’\-]{0,60}+(?:\.[\w'’\-]{1,60}+){0,8}+"
# A name: capitals, small words only between capitals.
_NAME = (
    rf"(?:[Tt]he\s+)?[\"“'‘]?(?P<{{0}}>{_CAPITAL}(?:\s+(?:(?:of|de|del|al|el|la)\s+(?:the\s+)?)?"
    rf"{_CAPITAL}){_MORE_WORDS})[\"”'’]?"
)
_USER = (
    rf"(?P<{{0}}>(?:the\s+)?{_CAPITAL}(?:\s+(?:and\s+|the\s+)?{_CAPITAL}){_MORE_WORDS}"
    r"|locals|residents)"
)
_AS = r"(?:\s+(?:as|by\s+the\s+name(?:\s+of)?))"
_KNOWN = r"(?:(?:also|better|variously|formerly|locally|officially|commonly|still)\s+){0,4}"
_KNOWN += r"(?:known|referred\s+to|called|named|described)"
_WHERE = r"(?:in|to|by|among)"


def _n(kind: str, label: str) -> str:
    return kind.replace("{0}", label)


_BOTH = [
    # known as A in X and (as) B in Y
    rf"{_KNOWN}{_AS}?\s+{_n(_NAME, 'a')}\s+{_WHERE}\s+{_n(_USER, 'x')}\s*,?\s+(?:and|but|or)"
    rf"(?:{_AS})?\s+{_n(_NAME, 'b')}\s+{_WHERE}\s+{_n(_USER, 'y')}",
    # known in X as A and in Y as B
    rf"{_KNOWN}\s+{_WHERE}\s+{_n(_USER, 'x')}{_AS}\s+{_n(_NAME, 'a')}\s*,?\s+(?:and|but|or)\s+"
    rf"{_WHERE}\s+{_n(_USER, 'y')}{_AS}\s+{_n(_NAME, 'b')}",
    # known in X as A and as B in Y
    rf"{_KNOWN}\s+{_WHERE}\s+{_n(_USER, 'x')}{_AS}\s+{_n(_NAME, 'a')}\s*,?\s+(?:and|but|or)"
    rf"(?:{_AS})?\s+{_n(_NAME, 'b')}\s+{_WHERE}\s+{_n(_USER, 'y')}",
    # which X calls A and Y calls B
    rf"(?:which|that|what)\s+{_n(_USER, 'x')}\s+calls?\s+{_n(_NAME, 'a')}\s*,?\s+(?:and|but|while)"
    rf"\s+(?:which\s+)?{_n(_USER, 'y')}\s+(?:calls?|knows?)(?:\s+as)?\s+{_n(_NAME, 'b')}",
]
_ONE = [
    # H, known as A in X
    rf"{_n(_NAME, 'h')}\s*(?:,|\(|\s[-–—])\s*(?:which\s+(?:is|are)\s+)?{_KNOWN}{_AS}?\s+"
    rf"{_n(_NAME, 'a')}\s+{_WHERE}\s+{_n(_USER, 'x')}",
    # H, known in X as A
    rf"{_n(_NAME, 'h')}\s*(?:,|\(|\s[-–—])\s*(?:which\s+(?:is|are)\s+)?{_KNOWN}\s+{_WHERE}\s+"
    rf"{_n(_USER, 'x')}{_AS}\s+{_n(_NAME, 'a')}",
    # H is known as A in X
    rf"{_n(_NAME, 'h')}\s+(?:is|are)\s+{_KNOWN}{_AS}?\s+{_n(_NAME, 'a')}\s+{_WHERE}\s+"
    rf"{_n(_USER, 'x')}",
    # H, which X calls A
    rf"{_n(_NAME, 'h')}\s*(?:,|\()\s*(?:which|that|what)\s+{_n(_USER, 'x')}\s+(?:calls?|refers?\s+"
    rf"to\s+as)\s+{_n(_NAME, 'a')}",
    # H - or A to X
    rf"{_n(_NAME, 'h')}\s*(?:,|\(|\s[-–—])\s*or\s+{_n(_NAME, 'a')}\s+(?:to|in|for)\s+"
    rf"{_n(_USER, 'x')}\s*(?=[,)\-–—])",
    # H, claimed by X, which calls it A
    rf"{_n(_NAME, 'h')}\s*,?[^,.;]{{0,60}}?\s{_n(_USER, 'x')}\s*,\s*which\s+calls\s+(?:it|them)\s+"
    rf"{_n(_NAME, 'a')}",
    # H (A in X)
    rf"{_n(_NAME, 'h')}\s*\(\s*{_n(_NAME, 'a')}\s+(?:in|to)\s+{_n(_USER, 'x')}\s*\)",
]


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """One name that a phrase gives; `user` is who uses it, `None` where the writer does."""

    start: int
    end: int
    user: str | None


def find_name_groups(text: str, start: int, end: int) -> Iterator[tuple[Named, ...]]:
    """Yield groups of names for one thing in `text[start:end]`; offsets count in `text`."""
    taken: list[tuple[int, int]] = []
    held = {sign for sign, needed in _SIGNS.items() if needed.search(text, start, end)}
    for sign, pattern in _PATTERNS:
        if sign not in held:
            continue
        for match in pattern.finditer(text, start, end):
            named = _named(match)
            core = match.start("a"), match.end("a")
            if len(named) < 2 or any(s < core[1] and core[0] < e for s, e in taken):
                continue
            taken += [(one.start, one.end) for one in named if one.user is not None]
            yield _with_head(text, start, match, named)


# What a text must hold for a pattern to match: seen at once, where a pattern tries every letter.
_SIGNS = {
    "named": re.compile("known|referred|called|named|described"),
    "calls": re.compile("call|refers?"),
    "or": re.compile(r"[,(\-–—]\s*or\s"),
    "bracket": re.compile(r"\("),
}
_SIGN_OF = (
    *("named", "named", "named", "calls"),
    *("named", "named", "named", "calls", "or", "calls", "bracket"),
)


def _compile() -> tuple[tuple[str, re.Pattern[str]], ...]:
    patterns = [re.compile(pattern) for pattern in (*_BOTH, *_ONE)]
    return tuple(zip(_SIGN_OF, patterns, strict=True))


_PATTERNS = _compile()
_HEAD = re.compile(_n(_NAME, "h") + r"\s*(?:,|\(|\s[-–—]|(?:is|are|were))\s*$")


def _named(match: re.Match[str]) -> tuple[Named, ...]:
    groups = match.groupdict()
    found = []
    for label, user in (("h", None), ("a", "x"), ("b", "y")):
        if groups.get(label):
            who = groups.get(user) if user else None
            found.append(Named(match.start(label), match.end(label), who))
    return tuple(found)


def _with_head(
    text: str, start: int, match: re.Match[str], named: tuple[Named, ...]
) -> tuple[Named, ...]:
    """Add the name right before a phrase that gives two more: "X, known as A in P and B in Q"."""
    if named[0].user is None:
        return named
    head = _HEAD.search(text, start, match.start())
    if head is None:
        return named
    return (Named(head.start("h"), head.end("h"), None), *named)
