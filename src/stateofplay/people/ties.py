"""Which country or body a report ties a person to.

Reads     the text and the names of one report, in text order
Writes    (index of the person's name, index of the name of the country or body) pairs
Method    before: "Freedonian Prime Minister Jane Roe", "Freedonia's trade minister, Jane Roe,",
          "Freedonia's Jane Roe"; after: "Jane Roe, Freedonia's trade minister" and
          "Jane Roe, president of Freedonia"; nothing else may stand between
          A body ties only those who lead it or speak for it: "Vantt chief executive Jane Roe",
          "a spokesman for Vantt, John Doe,", "Jane Roe, who heads Vantt"; those who once did not
Cost      linear in the names
Limits    "Roe of Freedonia" alone ties nothing, nor does a nationality without an office
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.mention import NameMention
from stateofplay.text.gazetteer import Entry, find_entry
from stateofplay.text.languages.en.roles import BODY_LEADERS, PARTY_NOUNS

_POSSESSIVE = re.compile(r"^['’]s?(?=\s)")
_AFTER_OPENING = re.compile(r",\s+(?:the\s+)?")
_OWNS_OTHER = re.compile(
    r"\s+(?!(?:said|told|says|and|in|at|on)\b)[a-z-]+\s+[A-Z]"
)  # "chief executive of Such auditor Doe"
_MOST_BETWEEN = 60  # characters; a role of six long words
_MOST_FORMER = len("a former ")  # characters before a body or its noun
_BODIES = ("organisation", None)
_LEADER = rf"(?:[a-z-]+\s+){{0,3}}(?:{'|'.join(sorted(BODY_LEADERS))})"
_LEADS = r"(?:heads|leads|chairs|runs|directs|presides\s+over|speaks\s+for)"
_ADDRESS = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s+)?"
_ROLE_BETWEEN = re.compile(rf"(?:['’]s?)?\s+{_LEADER},?\s+{_ADDRESS}", re.IGNORECASE)
_ROLE_OF_BEFORE = re.compile(rf"\b{_LEADER}\s+(?:of|for|at)\s+(?:the\s+)?$", re.IGNORECASE)
_APPOSED = re.compile(rf",?\s+{_ADDRESS}")
_ROLE_OF_AFTER = re.compile(
    rf",\s+(?:(?:the|an?|its)\s+)?(?:{_LEADER}\s+(?:of|for|at)|who\s+{_LEADS})\s+(?:the\s+)?",
    re.IGNORECASE,
)
_ROLE_BEHIND = re.compile(rf"(?:['’]s?)?\s+{_LEADER}\b(?!\s+(?:of|for)\b)", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:former|ex|retired|one-time|onetime|late|then)\b", re.IGNORECASE)
_NOUN = rf"(?P<noun>{'|'.join(sorted(PARTY_NOUNS))}|company|firm)"
_DEFINITE = re.compile(rf"\bthe\s+{_NOUN}\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(rf"\b{_NOUN}(?:['’]s)?\s+{_LEADER},?\s+{_ADDRESS}$", re.IGNORECASE)
_ITS_BEFORE = re.compile(rf"\b(?P<noun>its)\s+{_LEADER},?\s+{_ADDRESS}$", re.IGNORECASE)
_NOUN_AFTER = re.compile(
    rf",\s+(?:the\s+{_NOUN}['’]s\s+{_LEADER}\b"
    rf"|(?:(?:the|an?)\s+{_LEADER}\s+(?:of|for)|who\s+{_LEADS})\s+the\s+"
    rf"{_NOUN.replace('noun', 'other')}\b)",
    re.IGNORECASE,
)


def find_ties(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """Yield the index of a person's name and that of its country or body, in text order."""
    for at, name in enumerate(names):
        if name.kind != "person":
            continue
        for beside, is_tied in ((at - 1, _ties_before), (at + 1, _ties_after)):
            if 0 <= beside < len(names) and is_tied(text, name, names[beside]):
                yield at, beside


def find_noun_ties(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, str]]:
    """Yield the index of a person's name and the noun of the body that it leads, in text order.

    `the union's president, Jane Roe`, `union president Jane Roe` and `Jane Roe, the president of
    the union` each tell of the union of the report, `its president, Jane Roe` of `its` owner.
    """
    for at, name in enumerate(names):
        if name.kind != "person":
            continue
        before = text[max(0, name.span.start - _MOST_BETWEEN) : name.span.start]
        found = _NOUN_BEFORE.search(before) or _ITS_BEFORE.search(before)
        found = found or _NOUN_AFTER.match(text, name.span.end)
        if found is not None and not _FORMER.search(_with_word_before(found)):
            told = found.groupdict()
            yield at, (told["noun"] or told["other"]).casefold()


def _with_word_before(found: re.Match[str]) -> str:
    """Return what was found with what may stand right before it: `former union president`."""
    return found.string[max(0, found.start() - _MOST_FORMER) : found.end()]


def last_noun(text: str, start: int, end: int) -> str | None:
    """Return the last noun for a body (`the museum`) in a stretch of text."""
    found = list(_DEFINITE.finditer(text, start, end))
    return found[-1]["noun"].casefold() if found else None


def country_of(name: NameMention) -> Entry | None:
    """Return the table entry of a country name that may own an office; a seat may not."""
    entry = find_entry(name.name) if name.kind == "country" else None
    return entry if entry and entry.form != "seat" else None


def _ties_before(text: str, name: NameMention, owner: NameMention) -> bool:
    gap = text[owner.span.end : name.span.start]
    if len(gap) > _MOST_BETWEEN:
        return False
    entry = country_of(owner)
    if entry is None:
        return owner.kind in _BODIES and _leads_before(text, name, owner)
    owned = _POSSESSIVE.match(gap) is not None
    middle = " ".join(_POSSESSIVE.sub("", gap).split()).rstrip(",").rstrip("(").strip()
    if name.role is None:
        return owned and not middle and entry.form == "name"
    if middle.casefold() != name.role.casefold():
        return False
    return owned or entry.form == "adjective" or entry.name in _BOTH


def _leads_before(text: str, name: NameMention, body: NameMention) -> bool:
    """Return whether a body stands before one who leads it: `Vantt's chairman, Jane Roe`."""
    gap = text[body.span.end : name.span.start]
    ahead = text[max(0, body.span.start - _MOST_FORMER) : body.span.start]
    if _FORMER.search(gap) or _FORMER.search(ahead):
        return False
    if _ROLE_BETWEEN.fullmatch(gap):
        return True
    before = text[max(0, body.span.start - _MOST_BETWEEN) : body.span.start]
    role = _ROLE_OF_BEFORE.search(before)
    return role is not None and _APPOSED.fullmatch(gap) is not None and not _FORMER.search(role[0])


def _ties_after(text: str, name: NameMention, owner: NameMention) -> bool:
    gap = text[name.span.end : owner.span.start]
    if len(gap) > _MOST_BETWEEN:
        return False
    if country_of(owner) is None:
        return owner.kind in _BODIES and _leads_after(text, gap, owner)
    if name.role is None:
        return False
    role = name.role.casefold()
    if _AFTER_OPENING.fullmatch(gap):
        rest = text[owner.span.end : owner.span.end + _MOST_BETWEEN]
        return _POSSESSIVE.sub("", rest).strip().casefold().startswith(role)
    inner = _AFTER_OPENING.match(gap)
    middle = " ".join(gap[inner.end() :].split()).casefold() if inner else ""
    return middle in (f"{role} of", f"{role} of the")


def _leads_after(text: str, gap: str, body: NameMention) -> bool:
    """Return whether a body stands behind one who leads it: `Jane Roe, who heads Vantt`."""
    if _FORMER.search(gap) or _OWNS_OTHER.match(text, body.span.end):
        return False
    if _AFTER_OPENING.fullmatch(gap):
        behind = _ROLE_BEHIND.match(text, body.span.end)
        return behind is not None and not _FORMER.search(behind[0])
    return _ROLE_OF_AFTER.fullmatch(gap) is not None


_BOTH = ("United States", "United Kingdom", "United Arab Emirates")  # "US President", "UK minister"
