"""Lines that name a paper beside the day it printed a report: `The Elbe Mirror, 3 May 2030`.

Reads     one short line
Writes    whether it is such a line, and the paper on it
Method    without its dates, times and labels nothing is left but names, marks between them and
          `by`; a name with a word that papers are called by (Mirror, Daily) is a paper
Cost      linear in the line
Limits    a paper without such a word is not told from a place or a writer
"""

from __future__ import annotations

import re

from stateofplay.clean.agency import is_only_agencies, is_with_agency
from stateofplay.clean.byline import is_bare_name, names_role, without_dates
from stateofplay.text.gazetteer import find_entry, first_name_gender
from stateofplay.text.languages.en.page_words import PAPER_SURNAMES, PAPER_WORDS
from stateofplay.text.tokens import fold_word

_MARKS = re.compile(r"\s*(?:[|–—•·,;*_()]|\s-\s|^-|-$)\s*")
_HOST = re.compile(r"(?:[a-z0-9\-]{1,40}\.){1,3}[a-z]{2,10}", re.IGNORECASE)
_BY = re.compile(r"by\s+", re.IGNORECASE)
_MAX_CHARS = 90  # three names of four words and a date
_MAX_NAMES = 3  # writer, paper, section
_MAX_WORDS = 5
_MIN_PAPER_WORDS = 2  # one word alone on a line is a place as often
_SMALL = frozenset("& of the and for de la le el del der die das".split())


def is_imprint(plain: str) -> bool:
    """Return whether the line holds a date and names, nothing else."""
    return bool(_names(plain))


def paper_on(plain: str) -> str | None:
    """Return the one paper named on an imprint or alone on a line, `None` for none or two."""
    names = _names(plain) or (
        [plain] if _is_name(plain) and not _HOST.fullmatch(plain) and not _BY.match(plain) else []
    )
    papers = [name for name in names if _is_paper(name)]
    return papers[0] if len(papers) == 1 else None


def may_be_paper(plain: str) -> bool:
    """Return whether a line is a name of several words, and of no person, agency, role or place."""
    words = plain.split()
    if len(words) < _MIN_PAPER_WORDS or not _is_name(plain) or _BY.match(plain):
        return False
    is_other = is_only_agencies(plain) or is_with_agency(plain) or names_role(plain)
    return not (is_other or _is_person(plain) or find_entry(plain) is not None)


def writer_on(plain: str) -> str | None:
    """Return the writer that an imprint names: behind `by`, or by a first name; else `None`."""
    if not is_imprint(plain):
        return None
    pieces = _pieces(plain)
    writers = [name for piece in pieces if (name := _BY.sub("", piece, count=1)) != piece]
    writers = writers or [piece for piece in pieces if _is_person(piece)]
    return writers[0] if len(writers) == 1 else None


def _is_person(name: str) -> bool:
    is_first = first_name_gender(fold_word(name.split()[0])) is not None
    return is_first and is_bare_name(name) and not _is_paper(name)


def _names(plain: str) -> list[str]:
    """Return the names on a line with a date, none when anything else stands on it."""
    names = [_BY.sub("", piece, count=1) for piece in _pieces(plain)]
    return names if len(names) <= _MAX_NAMES and all(map(_is_name, names)) else []


def _pieces(plain: str) -> list[str]:
    rest = without_dates(plain) if len(plain) <= _MAX_CHARS else None
    return [piece for piece in _MARKS.split(rest.strip()) if piece] if rest is not None else []


def _is_name(name: str) -> bool:
    words = name.split()
    if _HOST.fullmatch(name):
        return True
    return (
        0 < len(words) <= _MAX_WORDS
        and not _MARKS.search(name)
        and name[-1] not in ".?!:"
        and words[0][:1].isupper()
        and all(w[:1].isupper() or w.casefold() in _SMALL for w in words)
    )


def _is_paper(name: str) -> bool:
    words = [fold_word(word) for word in name.split()]
    is_person = words[-1] in PAPER_SURNAMES and first_name_gender(words[0]) is not None
    is_called_so = not PAPER_WORDS.isdisjoint(words)
    if _HOST.fullmatch(name):
        return True
    if len(words) < 2 or is_person or not is_called_so:
        return False
    return not (is_only_agencies(name) or is_with_agency(name) or names_role(name))


def without_paper(writers: str) -> str | None:
    """Return the words of a byline without the paper behind or before the writer."""
    pieces = [piece for piece in _MARKS.split(writers) if piece]
    kept = [piece for piece in pieces if not _is_paper(piece)]
    if len(kept) == len(pieces):
        return writers
    return ", ".join(kept) or None
