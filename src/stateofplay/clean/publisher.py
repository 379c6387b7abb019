"""Who published a report, as far as it says so.

Reads     the parts of one report, what its container states, its address
Writes    the publisher's name, or `None` when nothing names one
Method    what is stated; else a field, a `Source:` line, a rights line or a byline that names one
          paper; else the host of the address
Cost      linear in the site lines
Limits    an agency's name is a credit, not a publisher; two names in one line are none
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stateofplay.clean.address import Address, host_of
from stateofplay.clean.agency import is_only_agencies
from stateofplay.clean.furniture import ADDRESS, SOURCE_LINE
from stateofplay.clean.head import field_value
from stateofplay.clean.imprint import paper_on
from stateofplay.clean.parts import Part
from stateofplay.model.report import Stated
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en.page_words import INSTITUTION_WORDS, PAPER_WORDS
from stateofplay.text.tokens import fold_word

_RIGHTS_HOLDER = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*\d{2,4})?)?[\s,]*(?:by\s+)?"
    r"(?P<names>[^.|•·;]+?)[\s,]*(?:(?:19|20)\d\d)?\s*(?:[.|•·;]|$|all rights)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*(?:,|/|\+|&|\||;|\band\b|\bwith\b)\s*", re.IGNORECASE)
_MAX_NAME_WORDS = 6  # "The Times of Central Asia Online"; longer ones are sentences


def find_publisher(stated: Stated, parts: Sequence[Part], address: Address | None) -> str | None:
    """Return the publisher that the report or its container names."""
    if stated.publisher is not None:
        return stated.publisher
    named = _named(parts)
    if named is not None:
        return named
    url = stated.url or (address.url if address else None)
    return host_of(url) if url is not None else None


def _named(parts: Sequence[Part]) -> str | None:
    """Return the one paper that fields, `Source:` lines and rights lines name."""
    for part in parts:
        if part.field == "publisher":
            return field_value(part.plain)
    for part in parts:
        is_outside = part.role == "furniture" and (part.in_head or part.in_tail)
        source = SOURCE_LINE.fullmatch(part.plain) if is_outside else None
        if source and not ADDRESS.search(source["names"]):
            paper = _one_paper(source["names"])
            return None if paper is not None and _is_acronym(paper) else paper
    for part in parts:
        rights = _RIGHTS_HOLDER.search(part.plain) if part.role == "furniture" else None
        if rights is not None and part.field is None:
            return _one_paper(rights["names"])
    bylines = [part for part in parts if part.role == "byline"]
    papers = {paper for part in bylines for paper in _beside(part.plain)}
    papers |= {paper for part in bylines if part.in_head and (paper := paper_on(part.plain))}
    return papers.pop() if len(papers) == 1 else None


def _beside(byline: str) -> Iterator[str]:
    """Yield the paper that stands behind the writer's name: `By Ann Ode, The Elbe Mirror`."""
    writer, comma, behind = byline.rpartition(",")
    words = behind.split()
    if not comma or min(len(writer.split()), len(words)) < 2:
        return
    is_person = first_name_gender(fold_word(words[0])) is not None
    if not is_person and words[-1].casefold() in PAPER_WORDS and _is_paper(behind):
        yield behind.strip(" .*_")


def _one_paper(names: str) -> str | None:
    """Return the only name in a list that is neither an agency nor an authority."""
    if _is_paper(names):
        return names.strip(" .*_")
    papers = [name for name in _SPLIT.split(names) if name and not is_only_agencies(name)]
    return papers[0].strip(" .*_") if len(papers) == 1 and _is_paper(papers[0]) else None


def _is_acronym(name: str) -> bool:
    """Return whether a `Source:` line may name an alliance or office: `NATO`, `IMF`."""
    return name.isupper() and len(name) <= 5


def _is_paper(name: str) -> bool:
    words = name.strip(" .*_").split()
    letters = sum(c.isalpha() for c in name)
    return (
        0 < len(words) <= _MAX_NAME_WORDS
        and letters >= 3
        and not _SPLIT.search(name.strip())
        and words[0][:1].isupper()
        and not is_only_agencies(name)
        and not INSTITUTION_WORDS & {word.strip(".,").casefold() for word in words}
        and all(w[:1].isupper() or w.casefold() in _SMALL or not w[:1].isalpha() for w in words)
    )


_SMALL = frozenset("of the and for de la le el del der die das in on".split())
