"""A page header run into the first paragraph: `Last updated at 07:48 GMT, ... Snow fell`.

Reads     the first characters of the first running paragraph
Writes    where the stamp and the byline in front of the news end
Method    page dumps print header and text in one line. Dates, clock times and labels are taken one
          after the other; a name before a bar may lead them. A byline goes up to the paper or
          agency behind the writer and the place behind that. What is left must open a sentence
Cost      constant: the first characters of the paragraph
Limits    a title run into the paragraph stays; a writer without a paper behind is not told
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stateofplay.clean.stamp import CLOCK, LABEL, ZONE
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en.agencies import NEWS_AGENCIES
from stateofplay.text.languages.en.page_words import PAPER_WORDS, SENTENCE_OPENERS, WRITER_ROLES
from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.printed_dates import find_printed_dates

_REACH = 200  # characters: two names, a role, a place and a stamp
_NAME = r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){1,3}?"
_LEAD = re.compile(r"(?P<by>[^|\n\d]{2,80}?)\s*\|\s+(?=\w)")
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=lambda day: (-len(day), day)))
_PIECES = re.compile(
    rf"(?P<strong>page\s+{LABEL}|{LABEL}\s*:|(?:at\s+)?{CLOCK}|\d{{1,2}}[:.]\d\d\s+UK\b)"
    rf"|(?P<weak>{LABEL}|{ZONE}|(?:at\s+)?\d{{1,2}}[:.]\d\d\b|(?:{_WEEKDAY})\b\.?)"
    r"|(?P<note>Help(?=\s+[A-Z\"'“‘])|\(an error occurred[^()]{0,60}\))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;|–—-]*")
_OPENS = re.compile(r"\s+(?=[\"'“‘«(\[]*[^\W_a-z])")
_ROLE = re.compile(
    r",\s+(?:[A-Z]\w+ (?:and )?){0,4}?(?:"
    + "|".join(sorted({role.split()[-1].title() for role in WRITER_ROLES if "*" not in role}))
    + r")\b"
)
_AGENCIES = "|".join(sorted(map(re.escape, NEWS_AGENCIES), key=lambda n: (-len(n), n)))
_CALLED = "|".join(sorted(word.title() for word in PAPER_WORDS))
_PAPER = rf"(?:{_AGENCIES}|(?:The )?(?:[A-Z][\w'’]+ ){{1,2}}(?:{_CALLED}))"
_BY = re.compile(rf"By (?P<names>{_NAME}(?: and {_NAME})?) (?P<paper>{_PAPER})\b")
_BY_ROLE = re.compile(rf"By {_NAME}(?: and {_NAME})?{_ROLE.pattern}")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Opening:
    """`text[start:end]` is a header in front of the news."""

    start: int
    end: int
    role: Literal["byline", "furniture"]


def find_opening(text: str, start: int, end: int) -> Iterator[Opening]:
    """Yield the header pieces at the start of the paragraph `text[start:end]`, in order."""
    for find in (_find_byline, _find_stamp):
        openings = find(text, start, min(end, start + _REACH))
        goes_on = _OPENS.match(text, openings[-1].end, end) if openings else None
        if goes_on is not None:
            yield from openings
            start = goes_on.end()


def _find_stamp(text: str, start: int, limit: int) -> list[Opening]:
    """Return the day with its clock time or label, and what stands before a bar."""
    lead = _LEAD.match(text, start, limit)
    for begin in (start,) if lead is None else (start, lead.end()):
        end = _end_of_pieces(text, begin, limit)
        if end is not None:
            return [Opening(start, end, "furniture")]
    return []


def _end_of_pieces(text: str, start: int, limit: int) -> int | None:
    dates = {date.start: date for date in find_printed_dates(text, start, limit)}
    at = stop = start
    has_day = is_strong = False
    while at < limit:
        date = dates.get(at)
        piece = _PIECES.match(text, at, limit) if date is None else None
        if date is not None and date.when is not None and date.when.is_day and not has_day:
            has_day, stop = True, date.end
        elif piece is not None and (piece["note"] is None or is_strong):
            is_strong = is_strong or piece["strong"] is not None
            stop = piece.end()
        else:
            break
        between = _BETWEEN.match(text, stop, limit)
        at = between.end() if between else stop
    return stop if has_day and is_strong else None


def _find_byline(text: str, start: int, limit: int) -> list[Opening]:
    """Return `By NAME` and `PAPER, PLACE`, or `By NAME, ROLE`."""
    by = _BY.match(text, start, limit)
    if by is None:
        role = _BY_ROLE.match(text, start, limit)
        return [Opening(start, role.end(), "byline")] if role else []
    has_place = text.startswith(", ", by.end())
    end = _end_of_place(text, by.end() + 2, limit) if has_place else by.end()
    if end is None:
        return []
    return [Opening(start, by.end("names"), "byline"), Opening(by.start("paper"), end, "byline")]


def _end_of_place(text: str, start: int, limit: int) -> int | None:
    """Return where a known place, or the one name before the opening word of a sentence, ends."""
    words = list(_WORD.finditer(text, start, limit))[:6]
    written = [word.group() for word in words]
    known = match_entry(written, 0) if written else None
    if known is not None:
        return words[known[1] - 1].end()
    for n, word in enumerate(written):
        if n and word.casefold() in SENTENCE_OPENERS:
            return words[n - 1].end()
        if not word[:1].isupper():
            return None
    return None
