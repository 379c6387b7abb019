"""Quantities with a unit beside them: money, shares, measures, lengths of time.

Reads     a number in its sentence
Writes    the quantity, `None` where no such unit stands beside it
Method    signs and words of tables. A length of time is one only where it tells how long something
          is to last, not when something is
Cost      constant
Limits    units that no table holds
"""

from __future__ import annotations

from stateofplay.differences.number_place import BEFORE_NUMBER, Found, Quantity, made, printed
from stateofplay.text.languages.en.quantities import (
    DURATIONS,
    FRACTIONS,
    MEASURES,
    MINUTES_OR_HOURS,
    MONEY,
    PACES,
    SQUARE,
    SYMBOLS,
    TERMS,
    WHOSE_MONEY,
    WINDOWS,
)
from stateofplay.text.tokens import stem

_FEET = ("feet", "foot", "ft")
_TERM_REACH = 8  # words before a stretch of years among which its verb stands


def read_money(found: Found) -> Quantity | None:
    """Read "$40" and "40 Australian dollars"."""
    sign = found.text[found.start - 1 : found.start]
    if sign in SYMBOLS and found.start:
        start = found.start - 1
        prefix = found.fold(found.at - 1)
        is_whose = found.words[found.at - 1].end == start and prefix in ("us", "a", "c", "hk")
        key = SYMBOLS[sign] if not is_whose or prefix == "us" else prefix + SYMBOLS[sign]
        return made(found, "money", sign, key, found.end, start)
    place = found.after
    while found.fold(place) in WHOSE_MONEY and found.is_joined(place):
        place += 1
    unit = found.fold(place)
    if unit not in MONEY or not found.is_joined(place):
        return None
    return made(found, "money", printed(found, place), MONEY[unit], found.words[place].end)


def read_share(found: Found) -> Quantity | None:
    """Read "40%", "40 per cent" and "4 percentage points"."""
    if found.text[found.end : found.end + 1] == "%":
        return _percent(found, found.end + 1)
    unit, place = found.fold(found.after), found.after
    if unit == "per" and found.fold(place + 1) == "cent":
        place += 1
    elif unit not in ("percent", "percentage") or not found.is_joined(place):
        return None
    if found.fold(place + 1) in ("point", "points"):
        return made(found, "share", printed(found, place + 1), "point", found.words[place + 1].end)
    return _percent(found, found.words[place].end)


def _percent(found: Found, end: int) -> Quantity | None:
    """Return a share; however it is printed, its unit is told in one way."""
    is_figure_of_speech = found.value == 100 and not found.text.startswith(" of", end)
    return None if is_figure_of_speech else made(found, "share", "percent", "percent", end)


def read_part(found: Found) -> Quantity | None:
    """Read "a third of the region's peak power": its unit is the noun it is a part of."""
    if found.fold(found.after - 1) not in FRACTIONS:
        return None
    of = found.tree.at(found.words[found.after].start)
    noun = found.tree.heads[of] if of is not None else -1
    if noun < 0 or of is None or noun < of or found.tree.tags[noun] not in ("NOUN", "PROPN"):
        return None
    start, end = found.tree.starts[noun], found.tree.ends[noun]
    unit = found.text[start:end]
    return made(found, "share", unit, f"part {stem(unit.casefold())}", end)


def read_measure(found: Found) -> Quantity | None:
    """Read "40 square miles"."""
    place = found.after
    while found.fold(place) in SQUARE and found.is_joined(place):
        place += 1
    unit = found.fold(place)
    if unit not in MEASURES or not found.is_joined(place):
        return None
    between = [found.fold(one) for one in range(found.after, place)]
    if found.fold(place + 1) in ("per", "an", "a") and found.fold(place + 2) in PACES:
        between.append(found.fold(place + 2))  # a speed is no distance
        place += 2
    key = " ".join([*between, MEASURES[unit]])
    return made(found, "measure", printed(found, place), key, found.words[place].end)


def is_of_size(found: Found) -> bool:
    """Return whether a measure is half of a height, a reach, or tells the make or place of a thing.

    "6 feet 4 inches", "as far as 40 miles", "a 3.5 mm jack", "the 4 mile mark".
    """
    before, earlier, unit = (found.fold(one) for one in (found.at - 1, found.at - 2, found.after))
    if unit not in MEASURES:
        return False
    if (before in _FEET and earlier[:1].isdigit()) or (earlier, before) == ("far", "as"):
        return True
    behind = found.after + 1
    if (unit in _FEET and found.fold(behind)[:1].isdigit()) or found.fold(behind) == "mark":
        return True
    after = found.tree.at(found.words[behind].start) if found.is_joined(behind) else None
    return unit == "mm" and after is not None and found.tree.tags[after] == "NOUN"


def read_duration(found: Found) -> Quantity | None:
    """Read "for 40 minutes" and "leased for ten years"."""
    unit = DURATIONS.get(found.fold(found.after))
    if unit is None or not found.is_joined(found.after):
        return None
    earlier = found.at - 1
    while found.fold(earlier) in BEFORE_NUMBER:
        earlier -= 1
    before, after = found.fold(earlier), found.fold(found.after + 1)
    if before in WINDOWS or after in ("ago", "later", "before", "after", "earlier", "old", "into"):
        return None
    near = {found.fold(place) for place in range(max(0, earlier - _TERM_REACH), earlier + 1)}
    is_term = bool(near & TERMS)
    is_length = unit in MINUTES_OR_HOURS and before == "for"
    if not is_term and not is_length:
        return None
    end = found.words[found.after].end
    return made(found, "duration", printed(found, found.after), unit, end)
