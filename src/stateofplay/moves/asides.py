"""Brackets and dashes between a noun phrase and its verb: "Ito (D-Vel.)", "banks -- all five --".

Reads     a sentence made ready, the place of a word before a mark
Writes    the last word before what stands between two such marks, `None` where none opens
Method    a bracket is opened by a bracket, a dash by the same dash; nothing that ends a clause or
          a quote stands between
Cost      linear in the words between
Limits    a dash that alone opens an aside is not seen
"""

from __future__ import annotations

from stateofplay.moves.reading import Reading

_CLOSING = frozenset((")", ".)"))  # "(D-Vel.)"
_DASHES = frozenset("- -- – — ---".split())
_PARTING = ';:"“”()'
_EACH = frozenset("both alike each".split())
_MAX_BRACKET = 4  # words in a bracket
_MAX_DASHED = 22  # words between two dashes, as between two commas


def closes_aside(reading: Reading, place: int) -> bool:
    """Return whether a bracket or a dash stands behind a word."""
    gap = reading.gap(place)
    return gap in _CLOSING or (gap in _DASHES and _is_apart(reading, place))


def before_aside(reading: Reading, place: int) -> int | None:
    """Return the last word before the aside that closes behind word `place`."""
    return (_dash if reading.gap(place) in _DASHES else _bracket)(reading, place)


def over_bracket(reading: Reading, place: int) -> int | None:
    """Return the last word of a name before "(ANC)", or of one that no bracket follows."""
    if reading.gap(place).removesuffix(",") in _CLOSING:
        return _bracket(reading, place)
    return place if reading.gap(place) in ("", ",") else None


def means_each(reading: Reading, place: int) -> bool:
    """Return whether a word only tells that all of those named before act: "X and Y both"."""
    named = over_bracket(reading, place - 1)
    return reading.fold(place) in _EACH and named is not None and named in reading.ends


def _bracket(reading: Reading, place: int) -> int | None:
    """Return the last word before "(ANC)", whose last word is at `place`."""
    for opened in range(place - 1, max(-1, place - 1 - _MAX_BRACKET), -1):
        if reading.gap(opened) == "(":
            return opened
    return None


def _dash(reading: Reading, place: int) -> int | None:
    """Return the last word before an aside between two dashes, whose last word is at `place`."""
    for opened in range(place - 1, max(-1, place - 1 - _MAX_DASHED), -1):
        if reading.gap(opened) == reading.gap(place) and _is_apart(reading, opened):
            return opened
        if any(mark in reading.gap(opened) for mark in _PARTING):
            return None
    return None


def _is_apart(reading: Reading, place: int) -> bool:
    """Return whether a mark is a dash: "state-run" has none."""
    end, start = reading.words[place].end, reading.words[place + 1].start
    return start - end > 1 or reading.gap(place) != "-"
