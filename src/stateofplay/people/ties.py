"""Which country a report ties a person to.

Reads     the text and the names of one report, in text order
Writes    (index of the person's name, name of the country in the tables) pairs
Method    before: "Freedonian Prime Minister Jane Roe", "Freedonia's trade minister, Jane Roe,",
          "Freedonia's Jane Roe"; after: "Jane Roe, Freedonia's trade minister" and
          "Jane Roe, president of Freedonia"; nothing else may stand between
Cost      linear in the names
Limits    "Roe of Freedonia" alone ties nothing, nor does a nationality without an office
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.mention import NameMention
from stateofplay.text.gazetteer import Entry, find_entry

_POSSESSIVE = re.compile(r"^['’]s?(?=\s)")
_AFTER_OPENING = re.compile(r",\s+(?:the\s+)?")
_MOST_BETWEEN = 60  # characters; a role of six long words


def find_ties(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, str]]:
    """Yield the index of a person's name and the country it is tied to, in text order."""
    for at, name in enumerate(names):
        if name.kind != "person":
            continue
        before = _tie_before(text, names[at - 1], name) if at else None
        after = _tie_after(text, name, names[at + 1]) if at + 1 < len(names) else None
        for country in (before, after):
            if country is not None:
                yield at, country


def country_of(name: NameMention) -> Entry | None:
    """Return the table entry of a country name that may own an office; a seat may not."""
    entry = find_entry(name.name) if name.kind == "country" else None
    return entry if entry and entry.form != "seat" else None


def _tie_before(text: str, country: NameMention, name: NameMention) -> str | None:
    entry = country_of(country)
    gap = text[country.span.end : name.span.start]
    if entry is None or len(gap) > _MOST_BETWEEN:
        return None
    owned = _POSSESSIVE.match(gap) is not None
    middle = " ".join(_POSSESSIVE.sub("", gap).split()).rstrip(",").rstrip("(").strip()
    if name.role is None:
        return entry.name if owned and not middle and entry.form == "name" else None
    if middle.casefold() != name.role.casefold():
        return None
    return entry.name if owned or entry.form == "adjective" or entry.name in _BOTH else None


def _tie_after(text: str, name: NameMention, country: NameMention) -> str | None:
    entry = country_of(country)
    gap = text[name.span.end : country.span.start]
    if entry is None or name.role is None or len(gap) > _MOST_BETWEEN:
        return None
    role = name.role.casefold()
    if _AFTER_OPENING.fullmatch(gap):
        rest = text[country.span.end : country.span.end + _MOST_BETWEEN]
        return entry.name if _POSSESSIVE.sub("", rest).strip().casefold().startswith(role) else None
    inner = _AFTER_OPENING.match(gap)
    middle = " ".join(gap[inner.end() :].split()).casefold() if inner else ""
    return entry.name if middle in (f"{role} of", f"{role} of the") else None


_BOTH = ("United States", "United Kingdom", "United Arab Emirates")  # "US President", "UK minister"
