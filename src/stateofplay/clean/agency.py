"""Which news agency a credit names.

Reads     a credit: the words of a dateline, a byline or a closing line
Writes    the agency's name as we print it, with the place of the words; nothing when a credit
          names two agencies, for then nobody can tell whose text it is
Method    a table of agencies with the spellings that credits use; capitals matter
Source    the agencies' own style books for datelines and sign-offs
Cost      linear in the credit
Limits    an agency that is not in the table is found only in the brackets of a dateline
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stateofplay.text.languages.en.agencies import (
    AGENCY_ENDINGS,
    NEWS_AGENCIES,
    PICTURE_AGENCIES,
    UNNAMED_AGENCIES,
)


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency as a text credits it: `text[start:end]` are the words."""

    name: str
    start: int
    end: int


def _one_of(spellings: tuple[str, ...]) -> str:
    longest_first = sorted(spellings, key=lambda s: (-len(s), s))
    return r"(?<![\w&])(?:" + "|".join(re.escape(s) for s in longest_first) + r")(?![\w&])"


_NEWS = re.compile(_one_of(tuple(NEWS_AGENCIES)))
_PICTURE = re.compile(_one_of((*PICTURE_AGENCIES, *NEWS_AGENCIES)))
# The form is Reuters' own (its Handbook of Journalism); others print one of the two.
_REPORTING_EDITING = re.compile(r"(?i)\breporting by [^;]{2,150};(?: [^;]{2,150};)? ?editing by\b")
_JOINERS = re.compile(r"(?i)\b(?:and|with|the|via|from|by|news agency|news|agency)\b|[^\w]+")
_WITH = re.compile(
    r"(?i)\b(?:with|from)\s+(?:files\s+from\s+|reporting\s+(?:by|from)\s+|input\s+from\s+|inputs\s+"
    r"from\s+|additional\s+reporting\s+(?:by|from)\s+)?(?:the\s+)?"
)


_MAX_SIGN_OFF = 60
# After the end of a sentence; in brackets, slashes or behind a dash.
_SIGN_OFF = re.compile(
    r"[.!?][\"'”’*_]*\s*(?P<mark>[(\[/](?P<inside>[^()\[\]/]{2,40})[)\]/]|[–—-]{1,2}\s*(?P<open>[^.()]{2,40}))"
    r"[*_.]*\Z"
)


def find_credit(text: str, start: int = 0, end: int | None = None) -> Credit | None:
    """Return the one agency that the credit `text[start:end]` names, else `None`."""
    found = [
        Credit(NEWS_AGENCIES[match.group()], match.start(), match.end())
        for match in _NEWS.finditer(text, start, len(text) if end is None else end)
    ]
    if len({credit.name for credit in found}) != 1:
        return None
    return found[0]


def find_placed_credit(text: str, start: int, end: int) -> Credit | None:
    """Return the agency that the brackets of a dateline name, also one that no table lists.

    An unlisted one must say that it is an agency: `Pacific Wire`, `Northern Press Agency`,
    `Lakenews`.
    """
    known = find_credit(text, start, end)
    words = text[start:end].split()
    is_agency = any(word.casefold().endswith(AGENCY_ENDINGS) for word in words)
    if known is None and is_agency and all(word[:1].isupper() for word in words):
        return Credit(" ".join(words), start, end)
    return known


def find_closer_credit(text: str, start: int, end: int) -> Credit | None:
    """Return Reuters for its own closing form, `Reporting by ...; Editing by ...`, else `None`."""
    match = _REPORTING_EDITING.search(text, start, end)
    return Credit("Reuters", match.start(), match.end()) if match else None


def is_only_agencies(plain: str) -> bool:
    """Return whether the words are agencies and nothing else: `AFP`, `Agencies`."""
    if plain.strip(" ().-–—[]/").casefold() in UNNAMED_AGENCIES:
        return True
    rest = _NEWS.sub(" ", plain)
    return rest != plain and not _JOINERS.sub("", rest)


def is_only_picture_agencies(plain: str) -> bool:
    """Return whether the words credit a picture and no person: `AFP via Getty Images`."""
    rest = _PICTURE.sub(" ", plain)
    return bool(
        rest != plain
        and not _JOINERS.sub("", rest)
        and any(picture in plain for picture in PICTURE_AGENCIES)
    )


def find_sign_off(text: str, start: int, end: int) -> int | None:
    """Return where a closing `(Agency)` or `— Agency` of the paragraph starts, else `None`."""
    match = _SIGN_OFF.search(text, max(start, end - _MAX_SIGN_OFF), end)
    if match is None or match.start() <= start:
        return None
    return match.start("mark") if is_only_agencies(match["inside"] or match["open"]) else None


def ends_with_picture_agency(plain: str) -> bool:
    """Return whether the last words are an agency that sells pictures or news."""
    ends = [match.end() for match in _PICTURE.finditer(plain)]
    return bool(ends) and not plain[ends[-1] :].strip(" .)]*_")


def is_with_agency(plain: str) -> bool:
    """Return whether the words are `With AFP`, `with files from Reuters`."""
    match = _WITH.match(plain.strip(" ()[]–—-"))
    return match is not None and is_only_agencies(plain.strip(" ()[]–—-.")[match.end() :])
