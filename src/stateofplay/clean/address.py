"""The address a report names as its own, its host, and the date in its path.

Reads     an address, or the parts of a report
Writes    the address and where it stands; the host without `www`; the day or month in the path
Cost      linear in the text of the site lines
Limits    an address in the running text, or one of several without a label, is not the report's own
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.clean.furniture import ADDRESS, ADDRESS_LABEL, is_address_line
from stateofplay.clean.parts import Part
from stateofplay.model.interval import When, month_of
from stateofplay.text.languages.en.page_words import SOCIAL_HOSTS
from stateofplay.text.languages.en.times import MONTHS
from stateofplay.text.printed_dates import full_day


@dataclass(frozen=True, slots=True)
class Address:
    """An address as printed at `text[start:end]`."""

    url: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PathDate:
    """The date in the path of an address: `url[start:end]`."""

    when: When
    start: int
    end: int


_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)", re.IGNORECASE)
_HOST = re.compile(
    r"(?:https?://)?(?:[^/@\s]*@)?(?:www\d?\.|m\.|amp\.)?([^/:?#\s]+\.[^/:?#\s]+)", re.IGNORECASE
)
_PATH_DATE = re.compile(
    r"(?<=[/\-_])(?P<year>(?:19|20)\d\d)(?P<sep>[/\-_]?)"
    r"(?P<month>0[1-9]|1[0-2]|[1-9](?=[/\-_])|[a-z]{3,9}(?=/))"
    r"(?:(?P=sep)(?P<day>[0-2]?\d|3[01])(?!\d))?(?=[/\-_.]|$)",
    re.IGNORECASE,
)


def find_address(text: str, parts: Sequence[Part]) -> Address | None:
    """Return the address the report names as its own; `None` when it names none, or two."""
    labelled: list[Address] = []
    bare: list[Address] = []
    is_announced = False
    for part in parts:
        if part.role != "furniture" or not is_address_line(part.plain):
            is_announced = False
            continue
        match = ADDRESS.search(text, part.start, part.end)
        has_label = ADDRESS_LABEL.match(part.plain) is not None
        if match is not None:
            found = Address(match.group().rstrip(".,;*_"), match.start(), match.end())
            found = Address(found.url, found.start, found.start + len(found.url))
            if is_announced or has_label:
                labelled.append(found)
            elif part in (parts[0], parts[-1]) and _may_be_report(found.url):
                bare.append(found)
        is_announced = match is None
    for found_here in (labelled, bare):
        if found_here:
            return found_here[0] if len({a.url for a in found_here}) == 1 else None
    return None


def _may_be_report(url: str) -> bool:
    """Return whether the address has a path and is no profile on a social network."""
    host = host_of(url) or ""
    path = url.split(host, 1)[-1].strip("/") if host else ""
    return bool(path) and ".".join(host.split(".")[-2:]) not in SOCIAL_HOSTS


def host_of(url: str) -> str | None:
    """Return the host in lower case without `www`, of an archived page that of the page itself."""
    match = _HOST.match(_ARCHIVED.sub("", url).strip())
    return match[1].casefold() if match else None


def date_in_path(url: str) -> PathDate | None:
    """Return the day or month in the path of the address, or `None`."""
    archived = _ARCHIVED.match(url)
    begin = archived.end() if archived else 0
    for match in _PATH_DATE.finditer(url, begin):
        month = _month(match["month"])
        if month is None or (match["sep"] == "" and match["day"] is None):
            continue
        year = int(match["year"])
        if match["day"] is None:
            if match["sep"] == "/":
                return PathDate(month_of(year, month), match.start(), match.end())
            continue
        when = full_day(year, month, int(match["day"])) if int(match["day"]) else None
        if when is not None:
            return PathDate(when, match.start(), match.end())
    return None


def _month(written: str) -> int | None:
    return int(written) if written.isdecimal() else MONTHS.get(written.casefold())
