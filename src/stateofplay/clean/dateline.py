"""The dateline in front of a report: place, day and agency.

Reads     the start of a paragraph
Writes    where the dateline ends, and the place, date and agency it names
Method    an agency in brackets, slashes or before a dash; a place in capitals before a dash; a
          place and a date before a dash. A place must be printed as a name
Source    style books of the agencies that print them (AP, Reuters, TASS, Xinhua, Kyodo)
Cost      constant: the first characters of the paragraph
Limits    `NEW DELHI: Text` is read only with a date, an agency or a place that the tables have
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stateofplay.clean.agency import Credit, find_credit, find_placed_credit
from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.printed_dates import PrintedDate, find_printed_dates


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands in front of a report: `text[start:end]`.

    Args:
        place: as printed; `None` when only an agency or date stands there.
        date: `None` when no day is printed.
        credit: `None` when no agency is named.
    """

    start: int
    end: int
    place: str | None
    date: PrintedDate | None
    credit: Credit | None


_DASH = r"(?:--+|[-–—―−]|_(?=\s|\Z))"
_OPEN = r"[*_]*"
_FOLLOWS = r"(?=[*_\"'“‘«„(\[]*[^\W_]|\Z)"
# "CITY, Month D (Agency) -", "(Agency) -", "CITY, Month D. /Agency/."
_IN_MARKS = re.compile(
    rf"{_OPEN}(?P<lead>[^()\[\]\n;“”\"]{{0,80}}?)[\s*_.,—–-]*"
    rf"(?:\((?P<round>[^()\n]{{2,40}})\)|\[(?P<square>[^\[\]\n]{{2,40}})\]|/(?P<slash>[^/\n]{{2,30}})/)"
    rf"[*_]*\s*[.:,]?\s*(?P<dash>{_DASH}|[:：])?[*_]*\s*{_FOLLOWS}"
)
# "CITY -", "CITY, Country, Month D -", "City, 5 January 2019 -", "CITY, Month D:"
# "City [Country], Month D (Agency):"
_IN_COUNTRY = re.compile(
    rf"{_OPEN}(?P<lead>[^()\[\]\n;“”\"]{{2,40}}\[[A-Z]\w{{2,30}}\][^()\[\]\n;“”\"]{{0,40}})"
    rf"\((?P<round>[^()\n]{{2,40}})\)[*_]*\s*(?P<dash>{_DASH}|[:：])[*_]*\s*{_FOLLOWS}"
)
_BEFORE_DASH = re.compile(
    rf"{_OPEN}(?P<lead>[^()\[\]\n;:–—―“”\"]{{2,80}}?)[*_]*(?:\s*(?:--+|[–—―])|\s+[-_](?=\s|\Z)|\s*(?P<colon>:))[*_]*\s*"
    rf"{_FOLLOWS}"
)
_ACRONYM = re.compile(
    rf"{_OPEN}\([A-Z]{{2,6}}\)[*_]*\s+(?=[*_\"'“‘«„]*[A-Z])"
)  # "(ABC) Snow fell."
_PARTICLES = frozenset("de del la le of the and al el do da di du al-e on in upon".split())
_NOT_PLACES = frozenset(
    """update analysis exclusive breaking correction corrected refile wrapup factbox explainer
    insight opinion editorial video watch live photos timeline profile interview feature
    special report news alert urgent flash bulletin lead developing exclusively background
    comment column review q&a file note summary highlights text transcript fact check
    factcheck a an by from with in on""".split()
)
_PLACE_WORD = re.compile(r"[^\W\d_][\w.'’`\-]*")
_COUNTRY = re.compile(r" \[([A-Z]\w+)\]")  # "New Delhi [India]"
_SHORT_STATE = re.compile(r", (?:[A-Z]\.){1,3}$|, [A-Z][a-z]{1,4}\.$")  # "N.H.", "Calif."
_MAX_PLACE_WORDS = 7  # "St. Petersburg, Russia", "Ho Chi Minh City, Vietnam"; slack for two cities


def find_dateline(
    text: str, start: int, end: int, *, config: CleanConfig = DEFAULTS
) -> Dateline | None:
    """Return the dateline at the start of the paragraph `text[start:end]`, or `None`."""
    limit = min(end, start + config.max_dateline_chars)
    acronym = _ACRONYM.match(text, start, limit)
    if acronym is not None:
        credit = find_credit(text, start, acronym.end())
        return Dateline(start, acronym.end(), None, None, credit)
    for pattern, read in (
        (_IN_COUNTRY, _with_agency),
        (_IN_MARKS, _with_agency),
        (_BEFORE_DASH, _without_agency),
    ):
        match = pattern.match(text, start, limit)
        if match is None or match.end() == limit < end:
            continue
        found = read(text, match)
        if found is not None:
            return _with_place_behind(text, found, limit, end)
    return None


def _with_place_behind(text: str, found: Dateline, limit: int, end: int) -> Dateline:
    """Return the dateline with a second one, as in `(Agency) - CITY, Month D -`."""
    match = _BEFORE_DASH.match(text, found.end, limit) if found.place is None else None
    second = (
        _without_agency(text, match) if match and (match.end() < limit or limit == end) else None
    )
    if second is None:
        return found
    return replace(found, end=second.end, place=second.place, date=found.date or second.date)


def _with_agency(text: str, match: re.Match[str]) -> Dateline | None:
    group = match.lastgroup if match.lastgroup != "dash" else None
    group = group or next(g for g in ("round", "square", "slash") if match[g] is not None)
    inside = match[group]
    credit = find_placed_credit(text, match.start(group), match.end(group))
    has_dash = match["dash"] is not None
    place, date = _place_and_date(text, match.start("lead"), match.start(group) - 1)
    if place is None and match["lead"].strip(" ,.") and date is None:
        return None
    is_known = credit is not None and _is_short_credit(inside)
    if not is_known and not (has_dash and group == "round" and inside[:1].isupper()):
        return None
    if not has_dash and not _stands_without_dash(place, date, group):
        return None
    if place is None and date is None and not has_dash:
        return None
    return Dateline(match.start(), match.end(), place, date, credit)


def _is_short_credit(inside: str) -> bool:
    """Return whether the brackets hold names only, not a remark that mentions an agency."""
    return all(word[:1].isupper() or not word[:1].isalpha() for word in inside.split()) or (
        len(inside.split()) <= 3
    )


def _stands_without_dash(place: str | None, date: PrintedDate | None, group: str) -> bool:
    if group == "slash":
        return place is not None
    return place is not None and (date is not None or _first_part(place).isupper())


def _without_agency(text: str, match: re.Match[str]) -> Dateline | None:
    # "City. Month D. AGENCY -"
    credit = find_credit(text, match.start("lead"), match.end("lead"))
    is_behind = credit is not None and not text[credit.end : match.end("lead")].strip()
    lead_end = credit.start if credit is not None and is_behind else match.end("lead")
    place, date = _place_and_date(text, match.start("lead"), lead_end)
    if place is None:
        return None
    first = _first_part(place)
    is_capitals = first.isupper() and sum(c.isalpha() for c in first) >= 4
    is_known_place = is_capitals and match["colon"] and _is_listed(place)
    if date is None and not (is_known_place or (is_capitals and not match["colon"])):
        return None
    opens = text[match.end() : match.end() + 3].lstrip("*_\"'“‘«„([")[:1]
    if opens.islower():
        return None
    return Dateline(match.start(), match.end(), place, date, credit if is_behind else None)


def _is_listed(place: str) -> bool:
    """Return whether the tables have the place, given in capitals: `NEW DELHI`."""
    entry = find_entry(_first_part(place).title())
    return entry is not None and (entry.kind == "place" or entry.form == "seat")


def _first_part(place: str) -> str:
    return place.split(",")[0]


def _place_and_date(text: str, start: int, end: int) -> tuple[str | None, PrintedDate | None]:
    """Split what stands before the agency or dash; a date must stand at the end of it."""
    date = next(find_printed_dates(text, start, end), None)
    place = text[start : date.start if date else end]
    after = text[date.end : end] if date else ""
    if _words_left(after):
        return None, None
    return (_as_place(place), date)


def _words_left(after: str) -> list[str]:
    return [w for w in re.findall(r"\w+", after) if w.casefold() not in WEEKDAYS]


def _as_place(words: str) -> str | None:
    place = _COUNTRY.sub(r", \1", words).strip(" \t,;*_—–-/")
    if not _SHORT_STATE.search(place):
        place = place.rstrip(" .")
    parts = [p.strip() for p in re.split(r"[,/]", place)]
    while parts and parts[-1].strip(".").casefold() in WEEKDAYS:
        place = place[: place.rindex(parts.pop())].rstrip(" ,./")
    found = [w for part in parts for w in part.split()]
    if not found or len(found) > _MAX_PLACE_WORDS or len(parts) > 4:
        return None
    if any(w.casefold().strip(".") in _NOT_PLACES for w in (found[0], found[-1])):
        return None
    if not found[0][:1].isupper() or find_credit(place) is not None:
        return None
    is_name = all(
        _PLACE_WORD.fullmatch(w) and (w[:1].isupper() or w.casefold() in _PARTICLES) for w in found
    )
    return " ".join(place.split()) if is_name else None
