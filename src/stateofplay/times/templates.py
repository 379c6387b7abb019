"""From an order of words, as a language's table writes it, to a pattern.

Reads     `[{which} ]{month}[ {year}]` and the words of the language
Writes    a regular expression with a group for each slot, and which words call it
Method    a space is white space, `[ ]` may be left out, `(a|b)` is one of two, what follows `>>`
          must stand behind and is no part of it
Cost      once a language
Limits    a slot stands once in a template, or in alternatives of which one is matched
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from stateofplay.text.languages.time_words import TimeWords
from stateofplay.times.fragments import one_of

_SLOT = re.compile(r"\{(\w+)\}")
_TOKEN = re.compile(r"\{\w+\}|[\[\]()|.?]| +|[^\[\](){}|.? ]+")
_SIGNS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|", ".": r"\."}
_FIGURES: Mapping[str, str] = {
    "day": r"3[01]|[12]\d|0?[1-9]", "last": r"3[01]|[12]\d|0?[1-9]", "figure": r"1[0-2]|0?[1-9]",
    "year": r"1\d{3}|20\d\d", "hour": r"[01]?\d|2[0-3]", "minute": r"[0-5]\d",
    "decade": r"(?:1[5-9]|20)?\d0", "roman": r"[IVX]+",
}  # fmt: skip
# The slots whose words call a pattern; all others stand beside one of them.
_CALLING = (
    "month", "weekday", "season", "holiday", "dayword", "unit", "reference", "set", "decades",
)  # fmt: skip


def slots_of(words: TimeWords) -> dict[str, tuple[str, ...]]:
    """Return the words that each slot of a language can hold."""
    return {
        "month": tuple(words.months), "weekday": tuple(words.weekdays),
        "nth": tuple(words.ordinals),
        "unit": tuple(words.units), "season": tuple(words.seasons),
        "daypart": tuple(words.dayparts), "dayword": tuple(words.days),
        "which": tuple(words.whiches), "part": tuple(words.parts),
        "decades": tuple(words.decades), "holiday": (*words.holidays, *words.feasts),
        "reference": tuple(words.references), "set": tuple(words.sets),
        "number": (*words.numbers, *words.vague),
    }  # fmt: skip


def pattern_of(template: str, slots: Mapping[str, Iterable[str]]) -> str:
    """Return the regular expression of a template.

    Args:
        template: one order of words.
        slots: words of each slot; figures are known here.
    """
    told, _, behind = template.partition(" >> ")
    pattern = _expression(told, slots)
    return f"{pattern}(?=\\s+{_expression(behind, slots)})" if behind else pattern


def _expression(template: str, slots: Mapping[str, Iterable[str]]) -> str:
    return "".join(_piece(token, slots) for token in _TOKEN.findall(template))


def _piece(token: str, slots: Mapping[str, Iterable[str]]) -> str:
    if token.startswith("{"):
        name = token[1:-1]
        words = _FIGURES[name] if name in _FIGURES else one_of(slots[name])
        if name == "number":
            words = rf"\d+(?:[.,]\d+)?|{words}"
        return f"(?P<{name}>{words})"
    if token.isspace():
        return r"\s+"
    return _SIGNS.get(token) or re.escape(token)


def callers_of(template: str, slots: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Return the words that call a template; none where figures do.

    Every word of time that must stand in it calls it; where there is none, its own words do.
    """
    told = template.partition(" >> ")[0]
    needed = _needed(told)
    names = set(_SLOT.findall(needed))
    calling = [slot for slot in _CALLING if slot in names]
    if calling:
        return frozenset(first_word(word) for slot in calling for word in slots[slot])
    literal = [word for word in re.findall(r"[^\W\d_]+", _SLOT.sub(" ", needed)) if len(word) > 2]
    return frozenset() if names & {"year", "hour", "day"} and not literal else frozenset(literal)


def _needed(template: str) -> str:
    """Return a template without what may be left out."""
    while "[" in template:
        template = re.sub(r"\[[^\[\]]*\]", " ", template)
    return template


def first_word(words: str) -> str:
    """Return the first word of several, which is the one that calls."""
    return words.split()[0]
