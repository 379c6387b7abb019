"""What a report says outright that a name names: `Such is a republic`, `Such, a rebel group,`.

Reads     the text and the names of one report, in text order
Writes    (index of the name, kind) pairs
Method    a verb of being or a comma, an article and a noun for a state or a body right behind the
          name; `The union of ... is Such`; `its capital is Such`; a firm `of Such`. The noun must
          close what it says: no other noun may follow. A place stands behind `the town of`, `the
          mayor of`. What the tables know is left as it is
Cost      linear in the names
Limits    a name with a given name before it stays a person, whatever is said of it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.people.keys import name_key
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.kind_nouns import BODIES, ISLAND_STATES, STATES
from stateofplay.text.languages.en.members import PLACE_HEADS
from stateofplay.text.languages.en.roles import FIRM_ENDS

_WINDOW = 120  # characters, a clause
_SMALL = r"(?!(?:of|in|for|at|to|by|from|with|and|or|not|no|as|on|a|an|the|than|that)\b)"
_ADJECTIVES = rf"(?:{_SMALL}[a-z-]+\s+){{0,3}}?"
_BODY = rf"(?:{'|'.join(sorted(BODIES))})"
_STATE = rf"(?:{'|'.join((*sorted(STATES), *ISLAND_STATES))})"
_CLOSED = r"(?=\s*[.;,:)\n]|\s*\Z|\s+(?:of|in|for|at|with|that|which|whose|from|and|near|on)\s)"
_IS = r"(?:\s+\([A-Z]{2,8}\))?(?:\s+(?:is|was|remains|has\s+been)"
_IS_BODY = re.compile(rf"{_IS}|,)\s+an?\s+{_ADJECTIVES}{_BODY}{_CLOSED}")
_IS_STATE = re.compile(rf"{_IS}|,)\s+an?\s+{_ADJECTIVES}{_STATE}{_CLOSED}(?!\s+(?:of|in|within)\s)")
_IS_SUCH = re.compile(
    rf"\b[Tt]he\s+{_ADJECTIVES}{_BODY}(?:\s+(?:of|at|in|for)\s+[^.;:,\n]{{1,60}}?)?"
    r"\s+(?:is|are)\s+(?:the\s+)?\Z"
)
_CAPITAL_IS = re.compile(r"\b[Ii]ts\s+capital\s+(?:is|was)\s+\Z")
_ROYAL = re.compile(r"\s+(?:royal|imperial|princely)\s+(?:court|house|family|council)\b")
_SCENE = re.compile(r"\b(?:in|at|near|from|to|around|outside|across|of|into|for)\s+(?:the\s+)?\Z")
_OF_PLACE = re.compile(rf"\b(?:{'|'.join(PLACE_HEADS)})\s+of\s+\Z", re.IGNORECASE)
_ENDS = re.compile(r"(?:\s+\([A-Z]{2,8}\))?(?:\s*[.;,\n]|\s*\Z)")


def find_told_kinds(text: str, names: Sequence[NameMention]) -> Iterator[tuple[int, NameKind]]:
    """Yield the index of each name of which a report tells the kind outright, and that kind."""
    for at, name in enumerate(names):
        if name.role is not None or find_entry(name.name) is not None:
            continue
        before = text[max(0, name.span.start - _WINDOW) : name.span.start]
        if name.kind in ("person", None) and _is_seat(before, name):
            yield at, "place"
            continue
        if name.kind == "person":
            if at > 0 and _is_home_of_firm(text, names[at - 1], name):
                yield at, "place"
            continue
        kind = _told(text, before, name)
        if kind is not None:
            yield at, kind


def _told(text: str, before: str, name: NameMention) -> NameKind | None:
    end = name.span.end
    is_scene = _SCENE.search(before) is not None
    if name.kind != "organisation" and not is_scene and _IS_STATE.match(text, end):
        return "country"
    if _ROYAL.match(text, end) or (not is_scene and _IS_BODY.match(text, end)):
        return "organisation"
    if name.kind is None and _ENDS.match(text, end):
        if _IS_SUCH.search(before):
            return "organisation"
        if _CAPITAL_IS.search(before):
            return "place"
    return None


def _is_seat(before: str, name: NameMention) -> bool:
    """Return whether one word stands behind words for a place: `the town of Such`."""
    return len(name_key(name.name)) == 1 and _OF_PLACE.search(before) is not None


def _is_home_of_firm(text: str, firm: NameMention, name: NameMention) -> bool:
    """Return whether one word stands behind a firm's name and `of`: `Such Foods of Vantt`."""
    gap = text[firm.span.end : name.span.start]
    ends = name_key(firm.name)[-1:]
    is_firm = firm.kind == "organisation" or bool(FIRM_ENDS & set(ends))
    return gap == " of " and len(name_key(name.name)) == 1 and (is_firm or firm.kind is None)
