"""Quantities in a sentence: amounts of money, shares, measures, and counts of things.

Reads     the words of a sentence, its tree, the times found in it
Writes    quantities in text order
Method    a number with the unit beside it; without one, the noun that the tree hangs it on. Years,
          ages, numbers that are names, stretches of time that only place something, and small
          numbers that tell which things are meant ("the two leaders") are no quantities
Cost      linear in the words
Limits    "dozens" and other vague amounts; numbers in tables; what a bare number counts, but for
          people who were killed, hurt or arrested
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from stateofplay.differences.number_place import Found, Quantity
from stateofplay.differences.numbers import is_of_fraction, is_parted, read_number
from stateofplay.differences.things import read_count, read_sufferers
from stateofplay.differences.units import (
    is_of_size,
    read_duration,
    read_measure,
    read_money,
    read_part,
    read_share,
)
from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en.quantities import (
    AGE_WORDS,
    CLOCKS,
    DECADES,
    DENIALS,
    FRACTIONS,
    NUMBERED,
    PARENTS,
    ROADS,
    SUPPOSING,
)
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import Word

_CLOCK_DIGITS = 4
_MINUTES = re.compile(r"[0-5]\d")
_HOUR = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3]):[ \u00a0]?$")
_HOUR_REACH = 5  # characters before minutes in which the hour stands
_MAX_NAMED = 2  # digits of a channel, or of a year


def find_quantities(
    text: str, words: Sequence[Word], tree: Tree, times: Sequence[TimeMention]
) -> Iterator[Quantity]:
    """Yield the quantities of a sentence.

    Args:
        text: of the report.
        words: of the sentence.
        tree: of the sentence.
        times: that were found in it.
    """
    at = 0
    while at < len(words):
        read = read_number(words, at)
        if read is None:
            read = _fraction(words, at)
        if read is None:
            at += 1
            continue
        found = _ranged(Found(text, words, tree, at, read[1], read[0]))
        quantity = _quantity(found) if _may_count(found, times) else None
        if quantity is not None:
            yield quantity
        at = found.after


def _fraction(words: Sequence[Word], at: int) -> tuple[float, int] | None:
    """Read "a third of" and "two thirds of"."""
    if at + 2 >= len(words) or words[at + 1].fold not in FRACTIONS or words[at + 2].fold != "of":
        return None
    n = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}.get(words[at].fold)
    return None if n is None else (n * FRACTIONS[words[at + 1].fold], at + 2)


def _ranged(found: Found) -> Found:
    """Return a number with the upper end that follows it: "40 to 60", "between 40 and 60"."""
    place = found.after
    fold = found.fold(place)
    if fold not in ("to", "and", "or"):
        return found
    is_between = found.fold(found.at - 1) == "between" or fold == "or"
    is_span = fold == "to" and found.fold(found.at - 1) not in ("from", "by")
    other = read_number(found.words, place + 1) if place + 1 < len(found.words) else None
    if other is None or other[0] <= found.value or not (is_between or is_span):
        return found
    return replace(found, after=other[1], value=other[0], is_range=True)


def _may_count(found: Found, times: Sequence[TimeMention]) -> bool:
    """Return whether a number is none of a date, an age, a name or something denied."""
    before = found.fold(found.at - 1)
    if any(_is_inside(found, time) for time in times if time.type != "DURATION"):
        return False
    if found.text[found.start - 1 : found.start] == "#" or _is_in_row(found):
        return False
    if is_of_fraction(found.text, found.words[found.at], found.words[found.after - 1]):
        return False
    if is_parted(found.text, found.start, found.words[found.at].end) or _is_no_count(found):
        return False
    if _is_clock(found) or _is_of_decade(found) or _is_of_road(found):
        return False
    if "=" in found.text[max(0, found.start - 3) : found.end + 2]:
        return False  # a rate of exchange
    is_aged = "old" in (found.fold(found.after + 1), found.fold(found.after).rpartition("-")[2])
    if before in AGE_WORDS or is_aged or _is_of_name(found):
        return False
    if {before, found.fold(found.at - 2)} & DENIALS and before not in ("more", "less", "fewer"):
        return False
    return before not in NUMBERED and not _is_of_fraction(found)


def _is_of_name(found: Found) -> bool:
    """Return whether a number is part of a name ("CBS 11") or of another number ("99. 08")."""
    printed = found.text[found.start : found.end]
    if printed[0] == "0" and len(printed) > 1 and printed.isdigit():
        return True
    if (
        found.text[max(0, found.start - _MAX_NAMED) : found.start]
        .rstrip()
        .endswith(("'", "’", "‘"))
        and len(printed) == _MAX_NAMED
    ):
        return True  # "the '66 squad"
    if not found.at or not found.is_joined(found.at) or found.after - found.at > 1:
        return False
    named = found.text[found.words[found.at - 1].start : found.words[found.at - 1].end]
    is_plain = found.value.is_integer() and len(printed) <= _MAX_NAMED
    return is_plain and printed.isdigit() and len(named) > 1 and named.isalpha() and named.isupper()


def _is_no_count(found: Found) -> bool:
    """Return whether a number is half of a share or a rate, an example, or tells who is meant."""
    before, earlier = found.fold(found.at - 1), found.fold(found.at - 2)
    if before == "in" and earlier in ("one", "1"):
        return True  # "one in 16" is a share
    if before == "of" and (earlier in PARENTS or _is_page_number(found)):
        return True
    return before == "per" or found.words[0].fold in SUPPOSING


def _is_page_number(found: Found) -> bool:
    """Return whether a number ends "image 3 of 40",."""
    return found.fold(found.at - 3) in NUMBERED and found.fold(found.at - 2).isdigit()


def _is_clock(found: Found) -> bool:
    """Return whether digits are a time of day: "2200 GMT", "3: 41 PM".

    Four of them may be one at the head of a sentence, as those before the notes of a day are.
    """
    printed = found.text[found.start : found.end]
    if not printed.isdigit():
        return False
    if _MINUTES.fullmatch(printed) and _HOUR.search(
        found.text[max(0, found.start - _HOUR_REACH) : found.start]
    ):
        return True
    after = found.fold(found.after)
    if after in CLOCKS and found.is_joined(found.after):
        return True
    if len(printed) != _CLOCK_DIGITS or int(printed[:2]) >= 24 or int(printed[2:]) >= 60:
        return False
    return found.at == 0 or (after in ("hours", "hrs") and found.is_joined(found.after))


def _is_of_decade(found: Found) -> bool:
    """Return whether a number begins the name of ten years: "the nineteen sixties"."""
    return found.fold(found.after) in DECADES and found.is_joined(found.after)


def _is_of_road(found: Found) -> bool:
    """Return whether a number is the name of a road by its distance: "14 Mile Road"."""
    if not found.is_joined(found.after):
        return False
    word = found.words[found.after]
    return found.value != 1 and found.text[word.start : word.end] in ROADS


def _is_of_fraction(found: Found) -> bool:
    """Return whether only a part of the number is told: "half a million"."""
    before, earlier = found.fold(found.at - 1), found.fold(found.at - 2)
    return before == "half" or (before == "of" and earlier.rpartition("-")[2] in FRACTIONS)


def _is_in_row(found: Found) -> bool:
    """Return whether a number stands in a row of them, as those of telephones do."""
    before, after = found.fold(found.at - 1), found.fold(found.after)
    is_led = before[:1].isdigit() and before.isdigit() and found.is_joined(found.at)
    return is_led or (after.isdigit() and found.is_joined(found.after))


def _is_inside(found: Found, time: TimeMention) -> bool:
    return time.span.start < found.end and found.start < time.span.end


def _quantity(found: Found) -> Quantity | None:
    if is_of_size(found):
        return None
    for read in _READINGS:
        quantity = read(found)
        if quantity is not None:
            return quantity
    return None


_READINGS: tuple[Callable[[Found], Quantity | None], ...] = (
    read_money, read_share, read_part, read_measure, read_duration, read_sufferers, read_count,
)  # fmt: skip
