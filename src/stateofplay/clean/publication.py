"""When a report came out, as it is stated beside or in it.

Reads     the parts of one report and what its container states
Writes    the publication time with its basis and the words it rests on, or `None`
Method    first of: what is stated beside the text; a labelled date or date line at its head; an
          `updated` date; a stamp run into the first paragraph; the dateline (its year from the
          address or a rights line); the address
Source    the order of trust is ours: a field was meant as the date, a path only holds it
Cost      linear in the head and tail
Limits    a date in the running text is never the publication time; undated reports stay `None`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from stateofplay.clean.address import Address, date_in_path
from stateofplay.clean.byline import StatedDate, find_stated_dates, is_date_line
from stateofplay.clean.parts import Part
from stateofplay.clean.stamp import find_stamp
from stateofplay.model.report import Publication, RawReport
from stateofplay.model.span import Span
from stateofplay.text.printed_dates import PrintedDate, full_day, read_stated_date

_RIGHTS_YEAR = re.compile(r"(?:©|\(c\)|copyright)[^\d]{0,20}((?:19|20)\d\d)\b", re.IGNORECASE)


def find_publication(
    raw: RawReport, parts: Sequence[Part], address: Address | None
) -> Publication | None:
    """Return when the report came out, or `None` when nothing at its head or beside it tells."""
    beside, printed = _beside(raw), _in_text(raw, parts)
    if beside is not None and printed is not None and beside.when == printed.when:
        return printed  # what can be shown in the text is better evidence for the same day
    return (
        beside
        or printed
        or _in_stamp(raw, parts)
        or _in_dateline(raw, parts, address)
        or _in_day_line(raw, parts, address)
        or _in_address(raw, address)
    )


def _beside(raw: RawReport) -> Publication | None:
    stated = raw.stated.published
    when = read_stated_date(stated) if stated is not None else None
    if when is None:
        return None
    if raw.stated.basis == "feed":
        why = "The feed that the text came in states the date."
        return Publication(when, "feed", why, ())
    return Publication(when, "stated", "The date is stated beside the text.", ())


def _in_text(raw: RawReport, parts: Sequence[Part]) -> Publication | None:
    dates = [date for part in parts if _tells_date(part) for date in _dates(raw.text, part)]
    for is_update in (False, True):
        for stated in dates:
            if stated.is_update == is_update and stated.date.when is not None:
                span = Span(raw.id, stated.date.start, stated.date.end)
                word = "last changed" if is_update else "published"
                why = f"The text states when it was {word}."
                return Publication(stated.date.when, "stated", why, (span,))
    return None


def _in_stamp(raw: RawReport, parts: Sequence[Part]) -> Publication | None:
    for part in parts:
        is_open = part.in_head and part.role in ("body", "title", "dateline")
        date = find_stamp(raw.text, part.start, part.end) if is_open else None
        if date is not None and date.when is not None:
            span = Span(raw.id, date.start, date.end)
            why = "The text is stamped with day and time at its head."
            return Publication(date.when, "stated", why, (span,))
    return None


def _tells_date(part: Part) -> bool:
    if part.role == "furniture":
        return part.field == "date"
    return part.role == "byline" and (part.in_head or is_date_line(part.plain))


def _dates(text: str, part: Part) -> list[StatedDate]:
    return list(find_stated_dates(text, part.start, part.end))


def _in_dateline(
    raw: RawReport, parts: Sequence[Part], address: Address | None
) -> Publication | None:
    date = next((part.dateline.date for part in parts if part.dateline is not None), None)
    return _dated(raw, parts, address, date, "dateline")


def _in_day_line(
    raw: RawReport, parts: Sequence[Part], address: Address | None
) -> Publication | None:
    """Return the day of a date line that prints no year, `| 3 May`, when the year stands beside."""
    days = [
        stated.date
        for part in parts
        if part.in_head and _tells_date(part)
        for stated in _dates(raw.text, part)
        if not stated.is_update
    ]
    return _dated(raw, parts, address, days[0], "stated") if len(days) == 1 else None


def _dated(
    raw: RawReport,
    parts: Sequence[Part],
    address: Address | None,
    date: PrintedDate | None,
    basis: Literal["stated", "dateline"],
) -> Publication | None:
    """Return the day of a printed date, its year taken from beside the text when it has none."""
    if date is None:
        return None
    line = "dateline" if basis == "dateline" else "date line"
    span = Span(raw.id, date.start, date.end)
    if date.when is not None:
        return Publication(date.when, basis, f"The {line} states the day.", (span,))
    if date.month is None or date.day is None:
        return None
    year, evidence = _year_beside(raw, parts, address, date.month)
    when = full_day(year, date.month, date.day) if year is not None else None
    if when is None:
        return None
    why = f"The {line} states day and month; the year stands in the address or a rights line."
    return Publication(when, basis, why, (span, *evidence))


def _year_beside(
    raw: RawReport, parts: Sequence[Part], address: Address | None, month: int
) -> tuple[int | None, tuple[Span, ...]]:
    """Return the year of the address, when its month agrees, else that of a rights line."""
    in_address = _in_address(raw, address)
    if in_address is not None and in_address.when.start.month == month:
        return in_address.when.start.year, in_address.evidence
    for part in parts:
        match = _RIGHTS_YEAR.search(raw.text, part.start, part.end)
        if part.role == "furniture" and match is not None:
            return int(match[1]), (Span(raw.id, match.start(1), match.end(1)),)
    return None, ()


def _in_address(raw: RawReport, address: Address | None) -> Publication | None:
    why = "The address of the report holds the date."
    if raw.stated.url is not None:
        found = date_in_path(raw.stated.url)
        return Publication(found.when, "url", why, ()) if found else None
    found = date_in_path(address.url) if address is not None else None
    if found is None or address is None:
        return None
    span = Span(raw.id, address.start + found.start, address.start + found.end)
    return Publication(found.when, "url", why, (span,))
