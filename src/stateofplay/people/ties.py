"""Which country or body a report ties a person to.

Reads     the text and the names of one report, in text order
Writes    (index of the person's name, index of the name of the country or body) pairs
Method    before: "Freedonian Prime Minister Jane Roe", "Freedonia's trade minister, Jane Roe,",
          "Freedonia's Jane Roe"; after: "Jane Roe, Freedonia's trade minister" and
          "Jane Roe, president of Freedonia"; nothing else may stand between
          A body ties only those who lead it or speak for it ("Vantt chief executive Jane Roe")
Cost      linear in the names
Limits    "Roe of Freedonia" alone ties nothing, nor does a nationality without an office
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.mention import NameMention
from stateofplay.text.gazetteer import Entry, find_entry
from stateofplay.text.languages.en.roles import BODY_LEADERS

_POSSESSIVE = re.compile(r"^['’]s?(?=\s)")
_AFTER_OPENING = re.compile(r",\s+(?:the\s+)?")
_OWNS_OTHER = re.compile(
    r"\s+(?!(?:said|told|says|and|in|at|on)\b)[a-z-]+\s+[A-Z]"
)  # "chief executive of Such auditor Doe"
_MOST_BETWEEN = 60  # characters; a role of six long words


def find_ties(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """Yield the index of a person's name and that of its country or body, in text order."""
    for at, name in enumerate(names):
        if name.kind != "person":
            continue
        if at > 0 and _ties_before(text, names[at - 1], name):
            yield at, at - 1
        if at + 1 < len(names) and _ties_after(text, name, names[at + 1]):
            yield at, at + 1


def country_of(name: NameMention) -> Entry | None:
    """Return the table entry of a country name that may own an office; a seat may not."""
    entry = find_entry(name.name) if name.kind == "country" else None
    return entry if entry and entry.form != "seat" else None


def _ties_before(text: str, country: NameMention, name: NameMention) -> bool:
    entry = country_of(country)
    gap = text[country.span.end : name.span.start]
    if len(gap) > _MOST_BETWEEN or (entry is None and not _may_lead(country, name)):
        return False
    owned = _POSSESSIVE.match(gap) is not None
    middle = " ".join(_POSSESSIVE.sub("", gap).split()).rstrip(",").rstrip("(").strip()
    if name.role is None:
        return entry is not None and owned and not middle and entry.form == "name"
    if middle.casefold() != name.role.casefold():
        return False
    return entry is None or owned or entry.form == "adjective" or entry.name in _BOTH


def _ties_after(text: str, name: NameMention, country: NameMention) -> bool:
    gap = text[name.span.end : country.span.start]
    if name.role is None or len(gap) > _MOST_BETWEEN:
        return False
    if country_of(country) is None and (
        not _may_lead(country, name) or _OWNS_OTHER.match(text, country.span.end)
    ):
        return False
    role = name.role.casefold()
    if _AFTER_OPENING.fullmatch(gap):
        rest = text[country.span.end : country.span.end + _MOST_BETWEEN]
        return _POSSESSIVE.sub("", rest).strip().casefold().startswith(role)
    inner = _AFTER_OPENING.match(gap)
    middle = " ".join(gap[inner.end() :].split()).casefold() if inner else ""
    return middle in (f"{role} of", f"{role} of the")


def _may_lead(body: NameMention, name: NameMention) -> bool:
    """Return whether a person has a role that speaks for a body, named beside it."""
    if body.kind not in ("organisation", None) or name.role is None:
        return False
    return name.role.split()[-1].casefold() in BODY_LEADERS


_BOTH = ("United States", "United Kingdom", "United Arab Emirates")  # "US President", "UK minister"
