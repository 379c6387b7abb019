"""From a reading to a value and a calendar interval, as exact as the publication time allows.

Reads     a reading, the tense, and when the report came out (a day, a longer interval, or unknown)
Writes    (value, interval); `None` for what is not known
Method    a relative reading is resolved for days over the whole interval in which the report can
          have come out; where all agree the value is exact, else the interval holds all values
Cost      constant: at most thirteen days of publication are tried
Limits    with an unknown day of a long interval, a date without a year stays unresolved
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from stateofplay.model.interval import When, between
from stateofplay.text.languages.en.times import WEEKDAY_NAMES
from stateofplay.times.reading import Reading, Tense
from stateofplay.times.sides import on_side
from stateofplay.times.values import when_of

# A long publication interval is probed on so many days: where the values leave a gap that the days
# between the probes cannot fill (27 November of this year or of the last?), it is a guess.
_N_PROBES = 13


def resolve(
    reading: Reading, published: When | None, tense: Tense | None
) -> tuple[str | None, When | None]:
    """Return value and interval of a reading.

    Args:
        reading: as a pattern read it.
        published: when the report came out, `None` when unknown.
        tense: of the clause.
    """
    if reading.relative is None:
        value, when = reading.value, _alone(reading)
    elif published is None:
        return None, None
    else:
        value, when = _anchored(reading, published, tense)
    if when is not None and reading.side is not None:
        when = on_side(when, reading.side, published)
    return value, when


def _alone(reading: Reading) -> When | None:
    """Return what the words alone fix; both days and those between when they can mean two."""
    when = when_of(reading.value, reading.mod) if reading.value else None
    second = when_of(reading.other) if reading.other else None
    if when is None or second is None:
        return when
    first, last = sorted((when, second), key=lambda day: day.start)
    return between(first.start, last.end, f"{first.says} or {last.says}")


def _anchored(
    reading: Reading, published: When, tense: Tense | None
) -> tuple[str | None, When | None]:
    if reading.is_near and published.n_days > 7:
        return _near(reading, published)
    found = [_value_at(reading, day, tense) for day in _probes(published)]
    values = [value for value in found if value is not None]
    if not values or len(values) < len(found):
        return None, None
    if len(set(values)) == 1:
        return values[0], when_of(values[0], reading.mod)
    hull = _hull([when_of(value, reading.mod) for value in values], published)
    return (None, None) if hull is None else (hull.value, hull)


def _probes(published: When) -> list[date]:
    """Return days spread evenly over the publication interval, first and last among them."""
    days = published.n_days - 1
    steps = range(_N_PROBES) if days else range(1)
    return [published.start + timedelta(days * step // (_N_PROBES - 1)) for step in steps]


def _near(reading: Reading, published: When) -> tuple[str, When]:
    """Return the publication interval itself: the day is one within days of an unknown one."""
    if reading.weekday is None:
        return published.value, published
    plain = published.says.partition(",")[0]
    says = f"{plain}, a {WEEKDAY_NAMES[reading.weekday]}"
    return published.value, replace(published, says=says)


def _value_at(reading: Reading, day: date, tense: Tense | None) -> str | None:
    assert reading.relative is not None
    try:
        return reading.relative(day, tense)
    except (ValueError, OverflowError):  # 29 February of a short year; beyond the calendar
        return None


def _hull(values: Sequence[When | None], published: When) -> When | None:
    """Return the days from the first to the last value, `None` when they leave a gap."""
    whens = [when for when in values if when is not None]
    if len(whens) < len(values):
        return None
    ordered = sorted(whens, key=lambda when: when.start)
    reach = timedelta(published.n_days // (_N_PROBES - 1) + 2)
    if any(right.start - left.end > reach for left, right in pairwise(ordered)):
        return None
    start, end = ordered[0].start, max(when.end for when in ordered)
    says = f"{ordered[0].says} to {ordered[-1].says}"
    return When(start, end, f"{start.isoformat()}/{end.isoformat()}", says, ordered[0].mod)
