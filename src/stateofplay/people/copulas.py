"""Offices told in a clause: `Jane Roe is the general secretary of Vantt`.

Reads     the text and the names of one report, in text order, with the kinds of the whole pile
Writes    (index of the person's name, role as written, index of the name of the body or state)
Method    a verb of being or becoming between the two names (`Roe is the head of Vantt`, `Roe was
          elected president of Vantt`), the same turned round (`The head of Vantt is Jane Roe`,
          `Vantt's head is Jane Roe`), or a comma (`Jane Roe, the envoy of Vantt`). The role ends
          with a noun for one who leads a body or speaks for it
Cost      linear in the names
Limits    `was the head` tells of other days as often as of these, and is not read
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import NameMention
from stateofplay.people.tenures import PAST
from stateofplay.text.languages.en.kind_nouns import BODY_OFFICES, STATE_OFFICES
from stateofplay.text.languages.en.roles import BODY_LEADERS

_WINDOW = 110  # characters between the names, two long roles
_ROLE = r"(?P<role>[a-z][a-z’' -]+[a-z](?:,\s+or\s+[a-z -]+,)?)"
_BEING = r"(?:is|remains|becomes|became|has\s+been|has\s+become)(?:\s+(?:also|now|still))?"
_CHOSEN = r"(?:was|is|has\s+been)\s+(?:re-?)?(?:elected|appointed|named|made|sworn\s+in\s+as)"
_OF = r"\s+(?:of|at|for)\s+(?:the\s+)?"
_ADDRESS = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s+)?"
_PERSON_IS = re.compile(rf"\s+(?:{_BEING}|{_CHOSEN})\s+(?:the\s+|an?\s+)?{_ROLE}{_OF}")
_PERSON_COMMA = re.compile(rf",\s+(?:the\s+|an?\s+)?{_ROLE}{_OF}")
_OWNER_IS = re.compile(rf"['’]s?\s+{_ROLE}\s+(?:is|remains)\s+{_ADDRESS}")
_IS_PERSON = re.compile(rf"\s+(?:is|remains)\s+{_ADDRESS}")
_THE_ROLE_OF = re.compile(rf"\b[Tt]he\s+{_ROLE}{_OF}\Z")
_PARTS = re.compile(r",\s+or\s+|\s+and\s+(?:the\s+|an?\s+)?")
_NO_ROLE_WORDS = frozenset(
    """of in at to from by with for on the a an who which that his her their its former ex late not
    no or one as currently now still also""".split()
)
_MOST_ROLE_WORDS = 5
_OWNS_OTHER = re.compile(r"\s+(?!(?:said|told|says|and|in|at|on)\b)[a-z-]+\s+[A-Z]")
_OWNS_MORE = re.compile(r"['’]s?\s|-\w|\s[A-Z]")  # "Vantt-based", "Vantt North"


@dataclass(frozen=True, slots=True)
class ToldOffice:
    """That a report tells of somebody in an office.

    Args:
        person: index of the name.
        role: as written.
        owner: index of the name of the body or state.
    """

    person: int
    role: str
    owner: int


def find_told_offices(text: str, names: Sequence[NameMention]) -> Iterator[ToldOffice]:
    """Yield the offices that clauses of a report tell, in text order."""
    for at in range(len(names) - 1):
        left, right = names[at], names[at + 1]
        if right.span.start - left.span.end > _WINDOW:
            continue
        if left.kind == "person" and right.kind in ("organisation", "country"):
            for role in _roles(_after_person(text, left, right), right):
                yield ToldOffice(at, role, at + 1)
        elif right.kind == "person" and left.kind in ("organisation", "country"):
            for role in _roles(_before_person(text, left, right), left):
                yield ToldOffice(at + 1, role, at)


def _after_person(text: str, person: NameMention, owner: NameMention) -> str | None:
    gap = text[person.span.end : owner.span.start]
    if _OWNS_MORE.match(text, owner.span.end) or _OWNS_OTHER.match(text, owner.span.end):
        return None  # "the chairman of Vantt's trustees" leads no Vantt
    found = _PERSON_IS.fullmatch(gap) or _PERSON_COMMA.fullmatch(gap)
    return found["role"] if found else None


def _before_person(text: str, owner: NameMention, person: NameMention) -> str | None:
    gap = text[owner.span.end : person.span.start]
    owned = _OWNER_IS.fullmatch(gap)
    if owned is not None:
        return owned["role"]
    if not _IS_PERSON.fullmatch(gap):
        return None
    before = text[max(0, owner.span.start - _WINDOW) : owner.span.start]
    turned = _THE_ROLE_OF.search(before.rsplit(". ", 1)[-1])
    return turned["role"] if turned else None


def _roles(written: str | None, owner: NameMention) -> Iterator[str]:
    """Yield the roles in what stands between the names, where each is one that ties to an owner."""
    heads = STATE_OFFICES if owner.kind == "country" else BODY_LEADERS | BODY_OFFICES
    parts = _PARTS.split(written.rstrip(",")) if written else []
    told = [part.split() for part in parts]
    if all(_is_role(words, heads) for words in told):
        yield from (" ".join(words) for words in told)


def _is_role(words: Sequence[str], heads: frozenset[str]) -> bool:
    if not 0 < len(words) <= _MOST_ROLE_WORDS or words[-1] not in heads | {"executive"}:
        return False
    return not (_NO_ROLE_WORDS | PAST - {"prime"}) & set(words)
