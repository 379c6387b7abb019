"""Codes of states and sectors, as event data have them.

Reads     the tables `text/languages/en/country_codes.tsv` and `text/languages/en/sectors.py`
          (written for this project)
Writes    look-ups by the name that the gazetteer gives, and by words of offices and bodies
Method    a code is given where a name or a word says so, and nowhere else
Source    ISO 3166-1 alpha-3, of states that are gone ISO 3166-3; sectors and `IGO` of PLOVER
          (openeventdata/PLOVER, manual 0.7b1)
Cost      the table is read once
Limits    English words only; parts of a state (Scotland) have no code of their own there
"""

from __future__ import annotations

import re
from functools import lru_cache

from stateofplay.text.languages.en.sectors import (
    BODY_WORDS,
    INTERGOVERNMENTAL,
    NO_OFFICE,
    OFFICE_WORDS,
    STATE_SECRETARIES,
)
from stateofplay.text.tables import table_lines

_WORD = re.compile(r"[^\W\d_]+")


def country_code(name: str) -> str | None:
    """Return the three letters of a country of the tables, `None` where ISO 3166 has none."""
    return _table().get(name)


def body_code(name: str) -> str | None:
    """Return `IGO` for a body of the tables that states made among themselves, else `None`."""
    return "IGO" if name in INTERGOVERNMENTAL else None


def sector_of_office(role: str) -> str | None:
    """Return the sector of somebody who holds an office of a state, `None` where it is none.

    Args:
        role: title or role as printed, such as `Foreign Minister`.
    """
    words = _words(role)
    if words & NO_OFFICE:
        return None
    if "secretary" in words and words & STATE_SECRETARIES:
        return "GOV"
    return _first(OFFICE_WORDS, words)


def sector_of_body(name: str) -> str | None:
    """Return the sector of a body of a state by a word of its name, `None` where no word tells."""
    return _first(BODY_WORDS, _words(name))


def _first(table: dict[str, frozenset[str]], words: set[str]) -> str | None:
    return next((sector for sector, known in table.items() if words & known), None)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    pairs = (row.split("\t") for row in table_lines("country_codes.tsv"))
    return {name: code for name, code in pairs if code}
