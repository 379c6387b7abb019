"""Patterns of whole years and what is counted in years: decades, centuries, seasons, quarters.

Reads     the words around a number of four digits, a season, a quarter or a holiday
Writes    readings; seasons, quarters and holidays without a year depend on publication
Method    a bare number is a year only where nothing says that it counts or numbers something
Source    TimeML 1.2.1 annotation guidelines; Easter after Meeus, Julian day arithmetic (1991)
Cost      constant: a window around a trigger
Limits    a decade without a century ("the 60s") is read in the twentieth
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import PART, SEASON, YEAR, in_part, one_of, part_of, year_shift
from stateofplay.times.reading import Reading, Relative, Rule, Tense, rule
from stateofplay.times.values import add_quarters, add_years, nth_weekday

_NUMBERED = re.compile(rf"\b{one_of(words.NUMBERED_BEFORE)}\.?\s+$", re.IGNORECASE)
_COUNTS = re.compile(rf"[-\s]{one_of(words.COUNTED_AFTER)}\b", re.IGNORECASE)
_NEEDS_CUE = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|before|after|during|for|between|and|the|early|late|"
    r"mid|year|through|around|back|circa|fiscal|spring|summer|fall|autumn|winter|or|than|"
    r"election|calendar|following|throughout|beyond|into)|[(\-–—,;'’])\s*$",
    re.IGNORECASE,
)
_RESULTS = re.compile(rf"\b{one_of(words.RESULT_WORDS)}\b", re.IGNORECASE)
_RESULT_REACH = 150  # characters: the sentence around
_TEENS = [word for word, number in words.NUMBERS.items() if 10 <= number <= 19 and word.isalpha()]
_FIRST_SAFE = 1500  # below, a bare number counts something unless a word asks for a date


def _year(match: re.Match[str]) -> Reading | None:
    year = int(match["y"])
    text, start = match.string, match.start()
    before = text[max(0, start - 16) : start]
    if _COUNTS.match(text, match.end()) or _NUMBERED.search(before):
        return None
    is_asked = match["part"] is not None or match["fiscal"] is not None
    if year < _FIRST_SAFE and not (is_asked or re.search(r"\b[Ii]n\s+$", before)):
        return None
    if match["fiscal"] is not None and match["part"] is None:
        return Reading("DATE", f"{year:04d}")
    if not is_asked and not _NEEDS_CUE.search(before) and not _stands_free(text, match.end()):
        return None
    return in_part(match, Reading("DATE", f"{year:04d}"))


def _stands_free(text: str, end: int) -> bool:
    """Return whether the year closes a phrase or stands before a word, as `2014 annexation`."""
    return re.match(r"\s*(?:$|[^\w\s%$]|[A-Za-z])", text[end : end + 3]) is not None


def _year_range(match: re.Match[str]) -> Reading | None:
    first, second = match["y"], match["y2"]
    if len(second) == 2:
        second = first[:2] + second
    if int(first) >= int(second):
        return None
    return Reading("DATE", f"{first}/{second}")


def _decade(match: re.Match[str]) -> Reading | None:
    mod = part_of(match["part"])
    if match["y"] is not None:
        return Reading("DATE", match["y"][:3], mod=mod)
    if match["short"] is not None:
        return Reading("DATE", "19" + match["short"], mod=mod)
    return Reading("DATE", f"{190 + words.DECADE_WORDS[match['word'].lower()]}", mod=mod)


def _century(match: re.Match[str]) -> Reading | None:
    number = int(match["n"]) if match["n"] else words.ORDINALS[match["word"].lower()]
    if not 1 <= number <= 99:
        return None
    return Reading("DATE", f"{number - 1:02d}", mod=part_of(match["part"]))


def _season(match: re.Match[str]) -> Reading | None:
    season, mod = words.SEASONS[match["s"].lower()], part_of(match["part"])
    if match["y"] is not None:
        return Reading("DATE", f"{match['y']}-{season}", mod=mod)
    if match["rel"] is not None:
        shift = year_shift(match["rel"])
        return Reading(
            "DATE", relative=lambda day, _tense: f"{add_years(day, shift)}-{season}", mod=mod
        )
    if match["which"] is None:
        return None
    return Reading("DATE", relative=nearest_season(season, match["which"].lower()), mod=mod)


_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def nearest_season(season: str, which: str) -> Relative:
    """Return how a season that is `last`, `this`, `next` or nothing of these finds its year."""
    first = _SEASON_STARTS[season]

    def resolve(day: date, tense: Tense | None) -> str:
        year = day.year
        has_begun, is_over = day.month >= first, day.month >= first + 3
        if which in ("last", "past"):
            year -= not is_over
        elif which in ("next", "coming"):
            year += has_begun
        elif which != "this" and tense == "past":
            year -= not has_begun
        return f"{year:04d}-{season}"

    return resolve


def _quarter(match: re.Match[str]) -> Reading | None:
    part = match["half"] or match["q"]
    number = words.ORDINALS[match["n"].lower()] if match["n"] else int(match["nth"][0])
    letter = "H" if match["half"] else "Q"
    if number > (2 if match["half"] else 4) or not part:
        return None
    year = match["y"] or match["before"]
    if year is not None:
        return Reading("DATE", f"{year}-{letter}{number}")
    if match["rel"] is not None:
        shift = year_shift(match["rel"])
        return Reading(
            "DATE", relative=lambda day, _tense: f"{add_years(day, shift)}-{letter}{number}"
        )
    if match["ago"] is not None:
        nearest = nearest_part(letter, number)

        def year_before(day: date, tense: Tense | None) -> str:
            value = nearest(day, tense)
            return f"{int(value[:4]) - 1:04d}{value[4:]}"

        return Reading("DATE", relative=year_before)
    if match["half"] and not _is_of_results(match):  # of a match of football
        return None
    return Reading("DATE", relative=nearest_part(letter, number))


def _short_quarter(match: re.Match[str]) -> Reading | None:
    """`Q3 2030`, `H1`, `FY2030`."""
    if not match["l"].isupper():
        return None
    year, letter = match["y"], match["l"][0]
    if letter == "F":
        return Reading("DATE", year) if year and not match["n"] else None
    if not match["n"] or int(match["n"]) > (4 if letter == "Q" else 2):
        return None
    number = int(match["n"])
    if year is not None:
        return Reading("DATE", f"{year}-{letter}{number}")
    if letter == "H" or not _is_of_results(match):  # "Q3" of the median
        return None
    return Reading("DATE", relative=nearest_part(letter, number))


def _latest_quarter(match: re.Match[str]) -> Reading | None:
    if not _is_of_results(match):
        return None
    return Reading("DATE", relative=lambda day, _tense: add_quarters(day, -1))


def _is_of_results(match: re.Match[str]) -> bool:
    """Return whether the words around tell of business results."""
    first = max(0, match.start() - _RESULT_REACH)
    return _RESULTS.search(match.string, first, match.end() + _RESULT_REACH) is not None


def _spelled(match: re.Match[str]) -> Reading:
    rest = re.split(r"[-\s]+", match["rest"].lower())
    year = 100 * words.SPELLED_CENTURIES[match["first"].lower()] + sum(map(_small, rest))
    return Reading("DATE", f"{year:04d}")


def _spelled_since_2000(match: re.Match[str]) -> Reading:
    return Reading("DATE", f"{2000 + (_small(match['rest'].lower()) if match['rest'] else 0)}")


def _small(word: str) -> int:
    return int(words.NUMBERS[word])


def nearest_part(letter: str, number: int) -> Relative:
    """Return how a quarter (`Q`) or half (`H`) without a year finds it."""
    months = 3 if letter == "Q" else 6

    def resolve(day: date, tense: Tense | None) -> str:
        now = (day.month - 1) // months + 1
        year = day.year
        if tense == "future":
            # What is "expected to report" in October is the third quarter, just over.
            year += number < now - 1
        else:
            year -= number > now
        return f"{year:04d}-{letter}{number}"

    return resolve


def _holiday(match: re.Match[str]) -> Reading | None:
    if not match["h"][0].isupper():
        return None
    name = " ".join(match["h"].lower().replace("’", "'").split())
    if match["y"] is not None:
        return Reading("DATE", holiday_in(name, int(match["y"])).isoformat())
    if match["rel"] is not None:
        shift = year_shift(match["rel"])
        return Reading(
            "DATE",
            relative=lambda day, _t: holiday_in(name, day.year + shift).isoformat(),
        )
    return Reading("DATE", relative=_nearest_holiday(name))


def holiday_in(name: str, year: int) -> date:
    """Return the day of a holiday of the tables in a year; raises ValueError outside 1 to 9999."""
    if name in words.HOLIDAYS:
        month, day = words.HOLIDAYS[name]
        return date(year, month, day)
    if name in words.EASTER_HOLIDAYS:
        return easter(year) + timedelta(words.EASTER_HOLIDAYS[name])
    month, weekday, nth = words.WEEKDAY_HOLIDAYS[name]
    return nth_weekday(year, month, weekday, nth)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus 1991)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, skipped = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    quads, left = divmod(rest, 4)
    weekday = (32 + 2 * skipped + 2 * quads - epact - left) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _nearest_holiday(name: str) -> Relative:
    def resolve(day: date, tense: Tense | None) -> str:
        in_year = holiday_in(name, day.year)
        # Holidays are told ahead without a future tense: up to two months is near.
        if tense != "future" and in_year > day + timedelta(60):
            in_year = holiday_in(name, day.year - 1)
        elif tense == "future" and in_year < day:
            in_year = holiday_in(name, day.year + 1)
        return in_year.isoformat()

    return resolve


_REL = r"(?:of\s+)?(?P<rel>(?:last|this|next)\s+year)"
_HOLIDAY = one_of(words.HOLIDAYS | words.EASTER_HOLIDAYS | words.WEEKDAY_HOLIDAYS).replace(
    "'", "['’]"
)

YEAR_RULES: tuple[Rule, ...] = (
    rule(
        "decade",
        rf"(?:the\s+)?(?P<part>{PART})?(?:the\s+)?(?:(?P<y>1[5-9]\d0|20\d0)['’]?s"
        rf"|(?<!\w)['’](?P<short>\d)0s|(?P<word>{one_of(words.DECADE_WORDS)}))",
        _decade,
    ),
    rule("year to year", rf"(?P<y>{YEAR})\s?/\s?(?P<y2>{YEAR}|\d\d)(?![-–—/]\d)", _year_range),
    rule(
        "season",
        rf"(?:the\s+)?(?P<part>{PART})?(?:the\s+)?(?:(?:this\s+)?(?P<which>last|past|this|next|coming)\s+)?"
        rf"(?P<s>{SEASON})(?:,?\s+(?:of\s+)?(?P<y>{YEAR})|\s+{_REL})?",
        _season,
    ),
    rule(
        "year",
        rf"(?P<part>{PART}(?:the\s+)?)?(?P<fiscal>(?:the\s+)?(?:fiscal\s+)?year\s+|fiscal\s+)?"
        rf"(?P<y>{YEAR})(?!%|[:,]\d|-\d|\.\d|/\d)",
        _year,
    ),
)
PERIOD_RULES: tuple[Rule, ...] = (
    rule(
        "century",
        rf"(?:the\s+)?(?P<part>{PART})?(?:the\s+)?"
        rf"(?:(?P<n>\d\d?)(?:st|nd|rd|th)|(?P<word>{one_of(words.ORDINALS)}))[-\s]+century",
        _century,
    ),
    YEAR_RULES[2],
    rule(
        "quarter or half",
        rf"(?:(?:the|its|their|this\s+year['’]s)\s+)?(?:(?P<before>{YEAR})\s+|(?P<ago>year-(?:ago|earlier))\s+)?(?:fiscal\s+)?"
        rf"(?:(?P<n>first|second|third|fourth)|(?P<nth>[1-4](?:st|nd|rd|th)))[-\s]+"
        rf"(?:fiscal[-\s]+)?(?:(?P<q>quarter)|(?P<half>half))"
        rf"(?:(?:\s+of|,)?\s+(?:fiscal\s+)?(?P<y>{YEAR})|\s+{_REL})?",
        _quarter,
    ),
    rule(
        "short quarter",
        rf"(?P<l>Q|H|FY)(?:(?P<n>[1-4])(?!\d))?(?:[\s-]?(?:of\s+)?(?P<y>{YEAR}))?",
        _short_quarter,
    ),
    rule(
        "latest quarter",
        r"the\s+(?:(?:latest|most\s+recent)\s+(?:period|quarter)|quarter)(?!\s+(?:of|to|past|century|final|mile|ended"
        r"|ending|a\s+year)\b)(?![-–])",
        _latest_quarter,
    ),
    rule(
        "holiday",
        rf"(?P<h>{_HOLIDAY})(?!\s+(?:week|weekend|holiday|season|break|recess|shopping|tree|party))(?:,?\s+(?P<y>{YEAR})|(?P<rel>\s+(?:last|this|next)\s+year))?",
        _holiday,
    ),
)
SPELLED_RULES: tuple[Rule, ...] = (
    rule(
        "spelled year",
        rf"(?P<first>{one_of(words.SPELLED_CENTURIES)})[-\s]+"
        rf"(?P<rest>{one_of(words.TENS)}(?:[-\s]+{one_of(words.ONES)})?|{one_of(_TEENS)})",
        _spelled,
    ),
    rule(
        "spelled year of this century",
        rf"the\s+year\s+two\s+thousand(?:\s+and)?(?:\s+(?P<rest>{one_of(words.ONES)}|{one_of(_TEENS)}))?",
        _spelled_since_2000,
    ),
)
