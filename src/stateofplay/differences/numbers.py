"""Figures in running text: a number, what it counts, and whether it is rounded.

Reads     the words of one sentence
Writes    figures in text order
Method    digits or number words, then up to three words to the thing counted; words such as
          "around" and "more than" say how exact it is
Cost      linear in the words
Limits    figures without a counted thing ("rose to 5.2") are left out, and so are days and years
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.figure import Bound
from stateofplay.text.languages.en.quantities import RISING
from stateofplay.text.languages.en.times import NUMBERS, ONES, TENS
from stateofplay.text.tokens import STOP_WORDS, Word, stem

_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(m|mn|bn|tn)?")
_SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALES |= {"dozen": 12.0}
_SCALES |= {"m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_BOUNDS: dict[str, Bound] = {
    "about": "about", "around": "about", "some": "about", "roughly": "about",
    "approximately": "about", "nearly": "about", "almost": "about", "estimated": "about",
    "least": "at_least", "over": "at_least", "above": "at_least", "beyond": "at_least",
    "topped": "at_least", "topping": "at_least", "surpassed": "at_least", "surpassing": "at_least",
    "exceeding": "at_least", "exceeded": "at_least", "exceeds": "at_least", "exceed": "at_least",
    "most": "at_most", "under": "at_most", "below": "at_most", "within": "at_most",
}  # fmt: skip
_BOUNDS_WITH_OF: dict[str, Bound] = {
    "excess": "at_least", "upwards": "at_least", "minimum": "at_least", "maximum": "at_most",
}  # fmt: skip
_GROUP = 3  # digits between the commas of a number
_SHORT = 2  # letters of "m" and "bn", which are no words: "a m" is no million
# A number that a page parts: "$120, 000", and "6. 1" at the end of a sentence.
_PARTED_BEFORE = re.compile(r"(?<!\d)\d{1,3}([,.])[ \u00a0]$")
_PARTED_AFTER = re.compile(r",[ \u00a0]\d\d0\b|\.[ \u00a0]\d")
_PARTED_REACH = 6  # characters on either side in which it shows
# A sign of a half that a page printed apart or broke: "41 / 2", "4\ufffd".
_FRACTION_AFTER = re.compile(r"[\ufffd½¼¾⅓⅔]|[ \u00a0]?[/⁄][ \u00a0]?\d")
_FRACTION_BEFORE = re.compile(r"\d[ \u00a0]?[/⁄][ \u00a0]?$")
_WHOLE_REACH = 5  # words before a whole among which its part stands
_WHICH = frozenset(("first", "last", "final", "next", "opening"))
_MAX_MODIFIERS = 2  # words between the number and what it counts: "four windswept islands"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts.

    Args:
        start, end: from the number to the thing counted.
        value: the number.
        bound: how exact it is said to be.
        unit: stem of the thing counted.
        modifiers: stems of the words between.
    """

    start: int
    end: int
    value: float
    bound: Bound
    unit: str
    modifiers: frozenset[str]


def find_figures(text: str, words: Sequence[Word]) -> Iterator[Figure]:
    """Yield the figures of a sentence."""
    at = 0
    while at < len(words):
        read = read_number(words, at)
        if read is None:
            at += 1
            continue
        value, after = read
        is_part = _ends_range(words, at) or is_parted(text, words[at].start, words[at].end)
        is_part = (
            is_part or _is_whole(words, at) or is_of_fraction(text, words[at], words[after - 1])
        )
        figure = None if is_part else _counted(text, words, at, after, value)
        if figure is not None:
            yield figure
        at = after


def read_number(words: Sequence[Word], at: int) -> tuple[float, int] | None:
    """Return the number that begins at a word, and the word after it; `None` where none does."""
    fold = words[at].fold
    if fold not in NUMBERS and "-" not in fold and not fold[:1].isdigit():
        return None
    value: float
    digits = _DIGITS.fullmatch(fold)
    if digits is not None:
        value = float(digits[1].replace(",", "")) * _SCALES.get(digits[2], 1.0)
    else:
        scale = words[at + 1].fold if at + 1 < len(words) else ""
        is_one_scale = fold in ("a", "one") and scale in _SCALES and len(scale) > _SHORT
        spelled = 1.0 if is_one_scale else _spelled(fold)
        if spelled is None or fold == "hundred":  # "several hundred" is no number
            return None
        value = spelled
    after = at + 1
    if after < len(words) and fold in TENS and words[after].fold in ONES:
        value, after = value + ONES[words[after].fold], after + 1  # "twenty six"
    while after < len(words) and words[after].fold in _SCALES:
        value *= _SCALES[words[after].fold]
        after += 1
    return value, after


def is_parted(text: str, start: int, end: int) -> bool:
    """Return whether the digits are a part of a number that the page prints with a space in it."""
    if not text[end - 1].isdigit():
        return False
    before = _PARTED_BEFORE.search(text[max(0, start - _PARTED_REACH) : start])
    if before is not None and (before[1] == "." or end - start == _GROUP):
        return True
    return _PARTED_AFTER.match(text[end : end + 2 * _PARTED_REACH]) is not None


def is_of_fraction(text: str, first: Word, last: Word) -> bool:
    """Return whether the digits stand at a part of a whole: "4½", "41 / 2", or a broken sign."""
    if not text[first.start].isdigit():
        return False
    before = _FRACTION_BEFORE.search(text[max(0, first.start - _PARTED_REACH) : first.start])
    return before is not None or _FRACTION_AFTER.match(text, last.end) is not None


def _is_whole(words: Sequence[Word], at: int) -> bool:
    """Return whether a part of the number is told too: eight in "five of the crew's first eight".

    So are "the first eight": they tell which, not how many.
    """
    if at and words[at - 1].fold in _WHICH:
        return True
    for place in range(at - 1, max(0, at - _WHOLE_REACH), -1):
        if words[place].fold == "of":
            part = words[place - 1].fold
            return part == "one" or read_number(words, place - 1) is not None
    return False


def _ends_range(words: Sequence[Word], at: int) -> bool:
    """Return whether the number is the upper end of "120 to 140" or "between 120 and 140"."""
    if at < 2 or words[at - 1].fold not in ("to", "and", "or"):
        return False
    return read_number(words, at - 2) is not None or words[at - 2].fold in _SCALES


def _spelled(fold: str) -> float | None:
    """Read "seven" and "twenty-seven"; "one" is as often a pronoun."""
    parts = fold.split("-")
    if fold in ("a", "an", "one") or parts[0] == "hundred":
        return None  # "one hundred-eighteen" is more than its last word
    if len(parts) > 2 or any(p not in NUMBERS for p in parts):
        return None
    return float(sum(NUMBERS[part] for part in parts))


def _counted(text: str, words: Sequence[Word], at: int, after: int, value: float) -> Figure | None:
    """Return the figure when a plural noun follows the number within reach."""
    modifiers: list[str] = []
    limit = words[after - 1].end
    for word in words[after : after + _MAX_MODIFIERS + 1]:
        if not text[limit : word.start].isspace() or word.fold in STOP_WORDS:
            return None
        if _is_plural(word.fold):
            bound = bound_of(words, at)
            unit = stem(word.fold)
            return Figure(words[at].start, word.end, value, bound, unit, frozenset(modifiers))
        modifiers.append(stem(word.fold))
        limit = word.end
    return None


def _is_plural(fold: str) -> bool:
    if fold in ("people", "children", "men", "women", "percent"):
        return True
    return len(fold) > 3 and fold.endswith("s") and not fold.endswith(("ss", "us", "is", "ous"))


def bound_of(words: Sequence[Word], at: int) -> Bound:
    """Return how exact the number that begins at a word is said to be."""
    while at and words[at - 1].fold in ("another", "additional"):
        at -= 1  # "as much as another 40"
    before = words[at - 1].fold if at else ""
    earlier = words[at - 2].fold if at > 1 else ""
    if before == "of" and earlier in _BOUNDS_WITH_OF:
        return _BOUNDS_WITH_OF[earlier]
    if before == "as" and earlier in ("much", "many"):
        return "at_most"
    moved = words[at - 3].fold if at > 2 else ""
    if before == "than":
        is_less = (earlier in ("less", "fewer")) != (moved in ("no", "not"))
        return "at_most" if is_less else "at_least"
    if before == "to":
        if earlier == "close":
            return "about"
        return "at_most" if earlier == "up" and moved not in RISING else "exact"
    if before == "up":
        return "exact"
    return _BOUNDS.get(before, "exact")


def figures_agree(left: Figure, right: Figure, tolerance: float) -> bool:
    """Return whether both figures can be true of one thing."""
    low, high = sorted((left, right), key=lambda figure: figure.value)
    if low.value == high.value:
        return True
    if low.bound == "at_least" or high.bound == "at_most":
        return True
    if "about" in (low.bound, high.bound):
        return high.value - low.value <= tolerance * high.value
    return False
