"""Lines that tell who wrote a report and when it came out.

Reads     one paragraph
Writes    whether it is such a line; the writers it names; the dates it prints
Method    a byline opens with `By`, or is names with a paper, agency, role or place beside them; a
          date line has nothing but dates, times, zones and the labels that stand beside them
Cost      linear in the paragraph
Limits    a bare name counts only beside another such line; English labels
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from stateofplay.clean.agency import is_only_agencies, is_with_agency
from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.text.languages.en.page_words import DATE_LABELS, WRITER_ROLES
from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.printed_dates import PrintedDate, find_printed_dates

_NAME_WORD = (
    r"(?:(?-i:[^\W\d_a-z][\w.'’\-]*)|(?:de|del|van|von|der|den|bin|al|el|la|le|da|di|dos|ter))"
)
_NAME = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}"
_NAMES = rf"{_NAME}(?:(?:\s*,\s*(?:and )?|\s+and\s+|\s*&\s*|\s*/\s*){_NAME}){{0,5}}"
_ROLE = "|".join(
    re.escape(role).replace(r"\*", r"\S+(?: \S+){0,4}")
    for role in sorted(WRITER_ROLES, key=lambda r: (-len(r), r))
)
_BY = re.compile(
    r"(?:(?:written|reported|story|words|text|interview|analysis|report|posted|published|article)"
    r"\s+)?by\s*:?\s+(?P<names>[^\W\d_].*)",
    re.IGNORECASE,
)
# A point after an initial or a short form does not end a sentence.
_SENTENCE_END = re.compile(
    r"(?<!\b\w)(?<!\bJr)(?<!\bSr)(?<!\bSt)(?<!\bDr)(?<!\bProf)(?<!\bM[rs])(?<!\bMrs)[.!?:](?:\s|$)"
)
_NAME_BESIDE = re.compile(
    rf"{_NAMES}\s*(?:[,|–—-]|\bin\b|\bfor\b|\bat\b)\s*(?:the )?{_NAME}(?:\s*[,|]\s*{_NAME})*",
    re.IGNORECASE,
)
_NAME_ROLE = re.compile(rf"{_NAMES}\s*[,|–—-]?\s*(?:{_ROLE})(?:\W.{{0,60}})?", re.IGNORECASE)
_ROLE_ONLY = re.compile(rf"(?:{_ROLE})", re.IGNORECASE)
_IN_PLACES = re.compile(
    rf"{_NAME} in {_NAME}(?:(?:,| and|, and) {_NAME} in {_NAME})*", re.IGNORECASE
)
_BARE_NAME = re.compile(
    rf"{_NAME_WORD} (?:{_NAME_WORD} ){{0,2}}{_NAME_WORD}(?: and {_NAME})?", re.IGNORECASE
)
_HANDLE = re.compile(r"(?:twitter:?\s*)?@\w{2,30}|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+", re.IGNORECASE)
_CLOSER = re.compile(
    r"[\s(\[*_–—-]*(?:with )?(?:additional |further |extra |\w+ (?=original ))?"
    r"(?:reporting|writing|editing|compiled|edited|reported|written|files|contributions?|translated"
    r"|inputs?|original)(?: and (?:writing|editing|reporting))?\s+(?:by|from)\b",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"(?:[(\[]?(?:additional |further )?(?:reporting|writing|editing)(?: and (?:writing|editing))?"
    rf" by {_NAMES}[.;)\]]*\s*)+",
    re.IGNORECASE,
)
_READING_TIME = re.compile(r"\b\d{1,2}[ -]min(?:ute)?s?(?: read)?\b", re.IGNORECASE)
_REPORTED_FROM = re.compile(rf"{_NAME} reported from {_NAME}.*", re.IGNORECASE)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:\w+ )?(?:to this (?:report|story|article)|reporting)\b", re.IGNORECASE
)
_ABOUT = re.compile(
    rf"(?P<name>{_NAME_WORD}(?: {_NAME_WORD}){{1,3}}?) "
    r"(?:is (?:an?|the|our|based in) |covers |reports on |writes "
    r"|has (?:covered|reported on|written) )"
)
_REACHED = re.compile(r"\breached at \S+@\S+|\bcontact \S+ at \S+@\S+", re.IGNORECASE)
_INITIALS = re.compile(r"[(\[][A-Z]{2,6}(?:/[A-Z]{2,6}){0,2}[)\]]")  # "(ST)": the desk's own mark
_TIME = re.compile(
    r"\b\d{3,4}\s*(?=(?:gmt|utc|hkt|bst|hrs)\b)|"
    r"\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?|\b\d{1,2}\s*(?=[ap]\.?m)|\b[ap]\.?m\b\.?"
    r"|\b(?:noon|midnight|hrs?|hours|gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|eet|msk"
    r"|ist|jst|hkt|sgt|aest|et|pt|z|t|local time)\b|[+\-]\d\d:?\d\d\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:(?:\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ){1,2}ago\b"
    r"|\b(?:today|yesterday)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b("
    + "|".join(sorted(map(re.escape, DATE_LABELS), key=lambda k: (-len(k), k)))
    + r")\b(?:\s+(?:on|at))?\s*[:\-–—]?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:" + "|".join(sorted(WEEKDAYS, key=lambda w: (-len(w), w))) + r")\b\.?", re.IGNORECASE
)
_LEFTOVER = re.compile(r"\b(?:on|at|as of|of|in)\b|[\W_]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date in a line about the report itself; `is_update` when the line says `updated`."""

    date: PrintedDate
    is_update: bool


def is_date_line(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether the line is a date (or `3 hours ago`) with labels and a time, nothing else."""
    if len(plain) > config.max_note_chars or not plain:
        return False
    rest, has_date = _without_dates(plain)
    is_labelled = _LABEL.match(rest.strip()) is not None
    if not has_date and not (is_labelled and any(p.search(rest) for p in (_AGO, _TIME))):
        return False
    rest = _TIME.sub(" ", _AGO.sub(" ", _LABEL.sub(" ", rest)))
    return not _LEFTOVER.sub("", _WEEKDAY.sub(" ", rest))


def is_byline(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a short line at the head of a report tells who wrote it."""
    if len(plain) > config.max_note_chars:
        return False
    if is_sure_byline(plain, config=config):
        return True
    return read_writers(plain) is not None or bool(_ROLE_ONLY.fullmatch(plain))


def is_sure_byline(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether the line is a byline even where a title could stand."""
    if len(plain) > config.max_note_chars:
        return False
    alone = _alone(plain)
    return bool(
        is_only_agencies(alone)
        or is_with_agency(alone)
        or _HANDLE.fullmatch(alone)
        or _by_whom(alone)
    )


def is_bare_name(plain: str) -> bool:
    """Return whether the line is two to four capitalised words, as a writer's name is."""
    return bool(_BARE_NAME.fullmatch(plain))


def is_about_writer(
    plain: str, writers: Collection[str], *, config: CleanConfig = DEFAULTS
) -> bool:
    """Return whether a closing line tells who a writer of the report is.

    Args:
        plain: the line.
        writers: what the bylines at the head of the report hold.
        config: thresholds.
    """
    about = _ABOUT.match(plain) if len(plain) <= config.max_note_chars else None
    return about is not None and any(about["name"] in writer for writer in writers)


def names_role(plain: str) -> bool:
    """Return whether the words name what a writer is: `Staff Reporter`, `Tribune Staff Writer`."""
    return bool(_ROLE_ONLY.fullmatch(plain) or _NAME_ROLE.fullmatch(plain))


def is_closer(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a closing line tells who reported, wrote and edited."""
    if len(plain) > config.max_note_chars:
        return False
    stripped = plain.strip()
    return bool(
        _CLOSER.match(stripped)
        or _CONTRIBUTED.search(stripped)
        or _REPORTED_FROM.fullmatch(stripped)
        or _REACHED.search(stripped)
        or _INITIALS.fullmatch(stripped)
        or is_only_agencies(stripped)
        or is_with_agency(stripped)
    )


def is_credits(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a line, wherever it stands, tells who reported and edited, nothing else."""
    return len(plain) <= config.max_note_chars and bool(_CREDITS.fullmatch(plain))


def read_writers(plain: str) -> str | None:
    """Return the words of a byline without `By` and without a date; `None` when it is none."""
    line = _alone(plain)
    by = _by_whom(line)
    if by is not None:
        return by
    if line.endswith(".") and not line.endswith(("Jr.", "Sr.")):
        return None
    is_named = any(p.fullmatch(line) for p in (_NAME_ROLE, _IN_PLACES, _NAME_BESIDE))
    return line if is_named else None


def _by_whom(line: str) -> str | None:
    by = _BY.fullmatch(line)
    if by is None or not by["names"][0].isupper() or _SENTENCE_END.search(by["names"]):
        return None
    return by["names"]


def _alone(plain: str) -> str:
    """Return the line without dates, times and their labels."""
    line, has_date = _without_dates(_READING_TIME.sub(" ", plain))
    if has_date:
        line = _WEEKDAY.sub(" ", _TIME.sub(" ", _LABEL.sub(" ", line)))
    return " ".join(line.split()).strip(" |,;–—-•·")


def find_stated_dates(text: str, start: int, end: int) -> Iterator[StatedDate]:
    """Yield the dates of a byline, date line or site line, in text order, with what they say.

    The label before a date counts up to the previous date; without one the report came out then.
    """
    before = start
    for date in find_printed_dates(text, start, end):
        labels = _LABEL.findall(text, before, date.start)
        is_published = DATE_LABELS[labels[-1].casefold()] if labels else True
        yield StatedDate(date, not is_published)
        before = date.end


def without_dates(plain: str) -> str | None:
    """Return the line without dates, weekdays, times and labels; `None` when it has no date."""
    rest, has_date = _without_dates(plain)
    if not has_date:
        return None
    return " ".join(_WEEKDAY.sub(" ", _TIME.sub(" ", _LABEL.sub(" ", rest))).split())


def _without_dates(plain: str) -> tuple[str, bool]:
    kept, begin = [], 0
    for date in find_printed_dates(plain):
        kept.append(plain[begin : date.start])
        begin = date.end
    kept.append(plain[begin:])
    return " ".join(kept), begin > 0
