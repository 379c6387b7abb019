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

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.differences.numbers import bound_of, read_number
from stateofplay.model.figure import Bound
from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en.quantities import (
    AGE_WORDS,
    DEED_NOUNS,
    DENIALS,
    DETERMINERS,
    DURATIONS,
    FRACTIONS,
    MEASURES,
    MINUTES_OR_HOURS,
    MONEY,
    NOT_COUNTED,
    NUMBERED,
    SQUARE,
    SUFFERED,
    SUFFERING,
    SYMBOLS,
    TERMS,
    WHOSE_MONEY,
    WINDOWS,
)
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import STOP_WORDS, Word, stem

Kind = Literal["money", "share", "measure", "duration", "count", "bare"]
_SMALL = 10  # house styles spell out what is below; such numbers mostly tell which, not how many
_REACH = 4  # words from a number to the noun it counts: "14 unarmed young local men"
_TERM_REACH = 8  # words before a stretch of years among which its verb stands
_CENTURIES = (1400, 2100)  # a bare number between is a year
_BEFORE_NUMBER = frozenset("at least than more less fewer about around some up to nearly".split())
_VAGUE = frozenset(("over", "some"))  # "a quarrel over four islands" bounds nothing
_PLURALS = frozenset(("people", "children", "men", "women", "police", "staff", "personnel"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit or what it counts.

    Args:
        start, end: the number as printed, its scale included.
        stretch_end: end of the unit or of the noun counted.
        value: the number; of a range its upper end.
        bound: how exact it is said to be; a range is `about`.
        unit: as printed, `None` where nothing beside it tells it.
        key: name under which units compare.
        modifiers: stems of the words between number and noun.
        head: word of the tree that the number and its unit hang from, `None` when unknown.
    """

    start: int
    end: int
    stretch_end: int
    value: float
    bound: Bound
    kind: Kind
    unit: str | None
    key: str
    modifiers: frozenset[str]
    head: int | None


@dataclass(frozen=True, slots=True)
class _Found:
    """A number in its sentence: its words are `words[at:after]`."""

    text: str
    words: Sequence[Word]
    tree: Tree
    at: int
    after: int
    value: float
    is_range: bool = False

    @property
    def start(self) -> int:
        return self.words[self.at].start

    @property
    def end(self) -> int:
        return self.words[self.after - 1].end

    def fold(self, place: int) -> str:
        """Return the word at a place of the sentence, empty beyond its ends."""
        return self.words[place].fold if 0 <= place < len(self.words) else ""

    def is_joined(self, place: int) -> bool:
        """Return whether only white space parts a word from the one before."""
        if not 0 < place < len(self.words):
            return False
        return self.text[self.words[place - 1].end : self.words[place].start].isspace()


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
        found = _ranged(_Found(text, words, tree, at, read[1], read[0]))
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


def _ranged(found: _Found) -> _Found:
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


def _may_count(found: _Found, times: Sequence[TimeMention]) -> bool:
    """Return whether a number is none of a date, an age, a name or something denied."""
    before = found.fold(found.at - 1)
    if any(_is_inside(found, time) for time in times if time.type != "DURATION"):
        return False
    if found.text[found.start - 1 : found.start] == "#" or _is_in_row(found):
        return False
    if found.text[found.end : found.end + 3].lstrip()[:1] == "=":
        return False
    if before in AGE_WORDS or found.fold(found.after + 1) == "old":
        return False
    if {before, found.fold(found.at - 2)} & DENIALS and before not in ("more", "less", "fewer"):
        return False
    return before not in NUMBERED


def _is_in_row(found: _Found) -> bool:
    """Return whether a number stands in a row of them, as those of telephones do."""
    before, after = found.fold(found.at - 1), found.fold(found.after)
    is_led = before[:1].isdigit() and before.isdigit() and found.is_joined(found.at)
    return is_led or (after.isdigit() and found.is_joined(found.after))


def _is_inside(found: _Found, time: TimeMention) -> bool:
    return time.span.start < found.end and found.start < time.span.end


def _quantity(found: _Found) -> Quantity | None:
    for read in _READINGS:
        quantity = read(found)
        if quantity is not None:
            return quantity
    return None


def _made(
    found: _Found,
    kind: Kind,
    unit: str | None,
    key: str,
    end: int,
    start: int | None = None,
    modifiers: frozenset[str] = frozenset(),
) -> Quantity:
    bound = "about" if found.is_range else bound_of(found.words, found.at)
    start = found.start if start is None else start
    head = found.tree.at(max(found.start, end - 1))
    return Quantity(start, found.end, end, found.value, bound, kind, unit, key, modifiers, head)


def _money(found: _Found) -> Quantity | None:
    sign = found.text[found.start - 1 : found.start]
    if sign in SYMBOLS and found.start:
        start = found.start - 1
        prefix = found.fold(found.at - 1)
        is_whose = found.words[found.at - 1].end == start and prefix in ("us", "a", "c", "hk")
        key = SYMBOLS[sign] if not is_whose or prefix == "us" else prefix + SYMBOLS[sign]
        return _made(found, "money", sign, key, found.end, start)
    place = found.after
    while found.fold(place) in WHOSE_MONEY and found.is_joined(place):
        place += 1
    unit = found.fold(place)
    if unit not in MONEY or not found.is_joined(place):
        return None
    return _made(found, "money", _printed(found, place), MONEY[unit], found.words[place].end)


def _share(found: _Found) -> Quantity | None:
    if found.text[found.end : found.end + 1] == "%":
        return _percent(found, found.end + 1)
    unit, place = found.fold(found.after), found.after
    if unit == "per" and found.fold(place + 1) == "cent":
        place += 1
    elif unit not in ("percent", "percentage") or not found.is_joined(place):
        return None
    if found.fold(place + 1) in ("point", "points"):
        return _made(
            found, "share", _printed(found, place + 1), "point", found.words[place + 1].end
        )
    return _percent(found, found.words[place].end)


def _percent(found: _Found, end: int) -> Quantity | None:
    """Return a share; however it is printed, its unit is told in one way."""
    is_figure_of_speech = found.value == 100 and not found.text.startswith(" of", end)
    return None if is_figure_of_speech else _made(found, "share", "percent", "percent", end)


def _part(found: _Found) -> Quantity | None:
    """Read "a third of the region's peak power": its unit is the noun it is a part of."""
    if found.fold(found.after - 1) not in FRACTIONS:
        return None
    of = found.tree.at(found.words[found.after].start)
    noun = found.tree.heads[of] if of is not None else -1
    if noun < 0 or of is None or noun < of or found.tree.tags[noun] not in ("NOUN", "PROPN"):
        return None
    start, end = found.tree.starts[noun], found.tree.ends[noun]
    unit = found.text[start:end]
    return _made(found, "share", unit, f"part {stem(unit.casefold())}", end)


def _measure(found: _Found) -> Quantity | None:
    place = found.after
    while found.fold(place) in SQUARE and found.is_joined(place):
        place += 1
    unit = found.fold(place)
    if unit not in MEASURES or not found.is_joined(place):
        return None
    between = [found.fold(one) for one in range(found.after, place)]
    key = " ".join([*between, MEASURES[unit]])
    return _made(found, "measure", _printed(found, place), key, found.words[place].end)


def _duration(found: _Found) -> Quantity | None:
    unit = DURATIONS.get(found.fold(found.after))
    if unit is None or not found.is_joined(found.after):
        return None
    earlier = found.at - 1
    while found.fold(earlier) in _BEFORE_NUMBER:
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
    return _made(found, "duration", _printed(found, found.after), unit, end)


def _sufferers(found: _Found) -> Quantity | None:
    """Read "killed 14" and "30 wounded", where no noun tells who."""
    place = found.at - 1
    while found.fold(place) in _BEFORE_NUMBER:
        place -= 1
    after = found.fold(found.after)
    is_suffered = after in SUFFERED and found.is_joined(found.after)
    follows = found.after < len(found.words) and found.is_joined(found.after)
    ends = not follows or after in ("and", "in", "on", "at", "including", "when", "as", "after")
    is_object = found.fold(place) in SUFFERING and ends and _is_near(found, place)
    if (not is_suffered and not is_object) or found.fold(found.at - 1) in DETERMINERS:
        return None
    if _is_year(found):
        return None
    unit = _printed(found, found.after) if is_suffered else None
    return _made(found, "bare", unit, "people", found.end)


def _is_near(found: _Found, place: int) -> bool:
    return found.text[found.words[place].end : found.start].replace(" ", "").isalpha() or (
        place == found.at - 1 and found.is_joined(found.at)
    )


def _is_year(found: _Found) -> bool:
    printed = found.text[found.start : found.end]
    return printed.isdigit() and _CENTURIES[0] <= found.value <= _CENTURIES[1]


def _count(found: _Found) -> Quantity | None:
    """Read "9,400 people" and "six of forty night trams"."""
    if found.fold(found.after) == "of":
        return _of_many(found)
    noun = _noun(found, found.after)
    if noun is None or (_is_year(found) and noun > found.after):
        return None
    fold = found.words[noun].fold
    is_often = fold == "times" and found.fold(noun + 1) in ("since", "in", "during", "between")
    if not is_often and (fold in NOT_COUNTED or _is_only_which(found, noun)):
        return None
    between = frozenset(stem(found.fold(place)) for place in range(found.after, noun))
    end = found.words[noun].end
    unit = _printed(found, _last_of_pair(found, noun), noun)
    return _made(found, "count", unit, stem(fold), end, modifiers=between)


def _last_of_pair(found: _Found, noun: int) -> int:
    """Return the second noun of "16 men and women", who are 16 together, else the first."""
    second = noun + 2
    if found.fold(noun + 1) != "and" or not found.is_joined(second):
        return noun
    left, right = (found.tree.at(found.words[place].start) for place in (noun, second))
    if left is None or right is None or found.tree.fine[right] != "NNS":
        return noun
    is_pair = found.tree.relations[right] == "conj" and found.tree.heads[right] == left
    return second if is_pair else noun


def _of_many(found: _Found) -> Quantity | None:
    place = found.after + 1
    other = read_number(found.words, place)
    if other is not None:
        noun = _noun(found, other[1])
        if noun is None or found.words[noun].fold in NOT_COUNTED:
            return None
    elif found.fold(place) == "them":
        return _made(found, "bare", None, "them", found.words[place].end)
    elif found.fold(place) in DETERMINERS and found.value >= _SMALL:
        noun = _noun(found, place + 1)
        if noun is None or found.words[noun].fold in NOT_COUNTED:
            return None
    else:
        return None
    key = stem(found.words[noun].fold)
    end = found.words[noun].end
    return _made(found, "count", _printed(found, noun, noun), key, end, None, frozenset(("of",)))


def _noun(found: _Found, first: int) -> int | None:
    """Return the plural noun that a run of words without a mark between ends in."""
    last: int | None = None
    for place in range(first, min(first + _REACH, len(found.words))):
        word = found.words[place]
        if not found.is_joined(place) or word.fold in STOP_WORDS:
            break
        at = found.tree.at(word.start)
        if at is None or found.tree.tags[at] not in ("NOUN", "PROPN", "ADJ", "VERB", "NUM"):
            break
        if found.tree.fine[at] in ("NNS", "NNPS") or word.fold in _PLURALS:
            last = place
            if not _goes_on(found, place):
                break
    return last


def _goes_on(found: _Found, place: int) -> bool:
    """Return whether a plural only describes the noun behind it: "12 sales managers"."""
    at = found.tree.at(found.words[place].start)
    return at is not None and found.tree.relations[at] == "compound"


def _is_only_which(found: _Found, noun: int) -> bool:
    """Return whether a small number tells which things are meant and not how many there are."""
    if found.value >= _SMALL:
        return False
    if found.fold(found.at - 1) in DETERMINERS:
        return True
    if found.words[noun].fold in DEED_NOUNS:
        return False
    if bound_of(found.words, found.at) != "exact" and found.fold(found.at - 1) not in _VAGUE:
        return False
    if found.fold(found.at - 1) == "of" and read_number(found.words, found.at - 2) is not None:
        return False
    near = range(max(0, found.at - 3), min(noun + 4, len(found.words)))
    return not any(found.fold(place) in SUFFERING for place in near)


def _printed(found: _Found, last: int, first: int | None = None) -> str:
    start = found.words[found.after if first is None else first].start
    return " ".join(found.text[start : found.words[last].end].split())


_READINGS: tuple[Callable[[_Found], Quantity | None], ...] = (
    _money, _share, _part, _measure, _duration, _sufferers, _count,
)  # fmt: skip
