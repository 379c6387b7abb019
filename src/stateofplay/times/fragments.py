"""Pieces of patterns, built from the English tables, and what their matches mean.

Every piece is a group without a name, so that rules can name it as they need.

Limits    English; years from 1000 to 2099
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from stateofplay.model.interval import Modifier
from stateofplay.text.languages.en import times as words
from stateofplay.times.reading import Reading, Side


def one_of(alternatives: Iterable[str]) -> str:
    """Return a group that matches any of the words, the longest first; white space is free."""
    longest = sorted(alternatives, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest) + ")"


_SHORT_MONTHS = [m for m in words.MONTHS if len(m) <= 4 and m not in ("may", "june", "july")]
_SHORT_DAYS = [d for d in words.WEEKDAYS if not d.endswith("day")]

MONTH = (
    f"(?:{one_of(m for m in words.MONTHS if m not in _SHORT_MONTHS)}|{one_of(_SHORT_MONTHS)}\\.?)"
)
WEEKDAY = (
    f"(?:{one_of(d for d in words.WEEKDAYS if d.endswith('day'))}"
    f"|{one_of(_SHORT_DAYS)}(?:\\.|(?=,?\\s+{MONTH})))"
)
_DAY_WORDS = {
    **words.ORDINALS,
    **{f"twenty-{word}": 20 + n for word, n in words.ORDINALS.items() if n < 10},
    "thirtieth": 30,
    "thirty-first": 31,
}
DAY = rf"(?:3[01]|[12]\d|0?[1-9]|{one_of(_DAY_WORDS)})"
YEAR = r"(?:1\d{3}|20\d\d)"
UNIT = f"(?:{one_of(words.UNITS)}s?|centuries)"
DAYPART = one_of(words.DAYPARTS)
SEASON = one_of(words.SEASONS)
_TENS_WORDS = f"{one_of(words.TENS)}(?:[-\\s]{one_of(words.ONES)})?"
NUMBER = (
    rf"(?:(?:\d+|{one_of(words.NUMBERS)})\s+and\s+a\s+half|"
    r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:\s+1/2)?|"
    f"{_TENS_WORDS}|{one_of(words.NUMBERS)}|{one_of(words.VAGUE_NUMBERS)})"
)
# "early in", "the end of", "late", "mid-": before a month, a year or a unit.
PART = (
    r"(?:(?:the\s+)?(?:very\s+)?(?:beginning|start|middle|end|close)\s+of\s+"
    r"|(?:the\s+)?(?:early|late|mid|earlier|later)(?:\s+in\s+|-to-late\s+|-|\s+))"
)

_WORD = re.compile(r"[a-z]+")
_DEADLINE = re.compile(rf"\b{one_of(words.DEADLINE_WORDS)}\s+$", re.IGNORECASE)
_DEADLINE_REACH = 16  # characters: the longest of these words


def month_number(text: str) -> int:
    """Return 1 to 12."""
    return words.MONTHS[text.lower().rstrip(".")]


def day_number(text: str) -> int:
    """Return the day of the month that figures or an ordinal mean."""
    return int(text) if text.isdecimal() else _DAY_WORDS["-".join(text.lower().split())]


def weekday_number(text: str) -> int:
    """Return 0 (Monday) to 6."""
    return words.WEEKDAYS[text.lower().rstrip(".")]


def year_shift(text: str) -> int:
    """Return -1, 0 or 1 for words that end in `last year`, `this year` or `that`, `next year`."""
    return {"last": -1, "next": 1}.get(text.lower().split()[-2], 0)


def weekday_in(text: str) -> int | None:
    """Return the weekday that stands in some words, 0 (Monday) to 6; `None` for none."""
    for word in text.lower().replace(".", " ").split():
        if word in words.WEEKDAYS:
            return words.WEEKDAYS[word]
    return None


def part_of(text: str | None) -> Modifier | None:
    """Return the part of a stretch that words such as `the end of` name, `None` for none."""
    if text is None:
        return None
    for match in _WORD.finditer(text.lower()):
        if match.group() in words.PARTS:
            return words.PARTS[match.group()]
    return None


def in_part(match: re.Match[str], reading: Reading) -> Reading:
    """Return the reading of the part that the group `part` names; a deadline is no part."""
    side = _side(match)
    return replace(reading, mod=None if side else part_of(match["part"]), side=side)


def _side(match: re.Match[str]) -> Side | None:
    """Return on which side of publication the words before a time put it, `None` for neither."""
    part = match["part"]
    if part is None:
        return None
    for word in _WORD.findall(part.lower()):
        if word in words.SIDES:
            return words.SIDES[word]
    before = match.string[max(0, match.start() - _DEADLINE_REACH) : match.start()]
    return "by" if part_of(part) == "end" and _DEADLINE.search(before) else None


def number_of(text: str) -> float | None:
    """Return the number that words or digits mean, `None` when nobody says how many."""
    folded = " ".join(text.lower().split())
    if folded.endswith(" and a half"):
        return (number_of(folded.removesuffix(" and a half")) or 0) + 0.5
    if folded in words.NUMBERS:
        return words.NUMBERS[folded]
    if folded == "few" or folded in words.VAGUE_NUMBERS:
        return None
    if folded[0].isdigit():
        digits, _, half = folded.replace(",", "").partition(" ")
        return float(digits) + (0.5 if half else 0.0)
    return float(sum(words.NUMBERS[part] for part in re.split(r"[-\s]", folded)))


def unit_letter(text: str) -> str:
    """Return the TIMEX3 letters of a unit in singular or plural."""
    folded = text.lower()
    folded = words.UNIT_PLURALS.get(folded, folded)
    return words.UNITS[folded] if folded in words.UNITS else words.UNITS[folded.removesuffix("s")]
