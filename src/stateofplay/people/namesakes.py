"""Whether a short name means a person or the body that bears the person's name.

Reads     a name of one report (`Vantt`) and the words around it
Writes    `body`, `person`, or `None` where nothing tells
Method    what only a body has or is (`Vantt's shareholders`, `Vantt, which`, `a bid for Vantt`,
          `it` and `its` behind) against what only a person is (an office or form of address,
          `who`, `he` and `her` behind). The nearest word behind decides; a family is neither
Source    rules of our own
Cost      a few words on either side of each such name
Limits    a pronoun behind a name may mean somebody named before it
"""

from __future__ import annotations

import re
from typing import Literal

from stateofplay.model.mention import NameMention
from stateofplay.text.languages.en.roles import FIRM_NOUNS
from stateofplay.text.languages.en.short_names import BODY_BEFORE, BODY_OWNS

Told = Literal["body", "person", "family"]

_NOUN_BEHIND = re.compile(r"(?P<owner>['’]s?)?\s+(?P<noun>[a-z-]+)(?:\s+(?P<next>[a-z-]+))?")
_RELATIVE = re.compile(r",?\s+(?P<word>which|who|whose)\b")
_PRONOUN = re.compile(r"\b(?P<word>he|she|his|her|him|it|its|itself)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"”’]?\s|\n")
_BEFORE = re.compile(rf"\b(?:{'|'.join(BODY_BEFORE)})\s+(?:the\s+)?$", re.IGNORECASE)
_MOST_BEFORE = 40  # characters; the longest phrase before a name, with an article
_MOST_BEHIND = 90  # characters; a pronoun further away is rather another's
_FAMILY = frozenset("family families siblings brothers sisters clan dynasty estate".split())


def tell_namesake(text: str, name: NameMention, next_start: int | None = None) -> Told | None:
    """Return what a short name that may be a person's or a body's means here.

    Args:
        text: of the report.
        name: the short name.
        next_start: where the next name begins: a pronoun behind that one tells nothing.
    """
    if name.role is not None:
        return "person"
    if _BEFORE.search(text, max(0, name.span.start - _MOST_BEFORE), name.span.start):
        return "body"
    return _told_by_noun(text, name) or _told_by_pronoun(text, name.span.end, next_start)


def _told_by_noun(text: str, name: NameMention) -> Told | None:
    relative = _RELATIVE.match(text, name.span.end)
    if relative is not None and relative["word"] != "whose":
        return "body" if relative["word"] == "which" else "person"
    behind = _NOUN_BEHIND.match(text, name.span.end)
    if behind is None:
        return None
    nouns = {behind["noun"], behind["next"]}
    if behind["noun"] in _FAMILY:
        return "family"
    if behind["owner"] is None:
        return "body" if behind["noun"] in FIRM_NOUNS else None
    return "body" if nouns & (FIRM_NOUNS | BODY_OWNS) else None


def _told_by_pronoun(text: str, start: int, next_start: int | None) -> Told | None:
    """Return what the first pronoun of the sentence behind a name tells."""
    end = min(start + _MOST_BEHIND, len(text) if next_start is None else next_start)
    stop = _SENTENCE_END.search(text, start, end)
    found = _PRONOUN.search(text, start, stop.start() if stop else end)
    if found is None:
        return None
    return "body" if found["word"].casefold().startswith("it") else "person"
