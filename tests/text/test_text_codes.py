"""Codes of states, bodies and sectors."""

from __future__ import annotations

from collections import Counter
from importlib import resources

import pytest

from stateofplay.text.codes import (
    _table,
    body_code,
    country_code,
    sector_of_body,
    sector_of_office,
)
from stateofplay.text.languages.en.sectors import INTERGOVERNMENTAL

_TABLES = resources.files("stateofplay.text.languages.en")


def _names(table: str) -> list[str]:
    lines = _TABLES.joinpath(table).read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines if line and line[0] != "#"]


def test_each_country_has_a_row() -> None:
    """The table of codes has the countries of the gazetteer, each once, in their order."""
    assert _names("country_codes.tsv") == _names("countries.tsv")


def test_codes_are_three_capitals_of_one_state() -> None:
    """A code is three capitals; only names of one and the same state share it."""
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in _table().values())
    shared = {code for code, n in Counter(_table().values()).items() if n > 1}
    assert shared == {"BFA", "DEU", "IRN", "LKA", "THA", "YEM"}


COUNTRIES = {
    "a state": ("Portugal", "PRT"),
    "a state that is gone": ("Czechoslovakia", "CSK"),
    "an old name of a state": ("Persia", "IRN"),
    "a part of a state": ("Scotland", None),
    "an invented one": ("Norland", None),
}


@pytest.mark.parametrize(("name", "expected"), COUNTRIES.values(), ids=COUNTRIES)
def test_country_code(name: str, expected: str | None) -> None:
    """A code is given where the standard has one."""
    assert country_code(name) == expected


def test_bodies_of_states_are_of_the_table() -> None:
    """Each body that states made is a body of the gazetteer, and has the code for it."""
    assert set(_names("bodies.tsv")) >= INTERGOVERNMENTAL
    for name in INTERGOVERNMENTAL:
        assert body_code(name) == "IGO"
    assert body_code("Greenpeace") is None


OFFICES = {
    "minister": ("Foreign Minister", "GOV"),
    "president": ("President", "GOV"),
    "secretary of a state's matters": ("defence secretary", "GOV"),
    "any secretary": ("private secretary", None),
    "spokesman of a government": ("chief government spokesman", "GOV"),
    "any spokesman": ("spokesman", None),
    "leader of a party": ("party president", None),
    "office of old": ("former minister", None),
    "not yet": ("president-elect", None),
    "lawmaker": ("Senator", "LEG"),
    "soldier": ("Admiral", "MIL"),
    "judge": ("judge", "JUD"),
    "captain of anything": ("captain", None),
}


@pytest.mark.parametrize(("role", "expected"), OFFICES.values(), ids=OFFICES)
def test_sector_of_office(role: str, expected: str | None) -> None:
    """An office of a state tells its sector; a title that others have too does not."""
    assert sector_of_office(role) == expected


BODIES = {
    "ministry": ("Norland's Harbour Ministry", "GOV"),
    "parliament": ("Parliament of Norland", "LEG"),
    "army": ("Norland Army", "MIL"),
    "court": ("Supreme Court", "JUD"),
    "police": ("Halven Police", "COP"),
    "company": ("Norlin Ferries", None),
}


@pytest.mark.parametrize(("name", "expected"), BODIES.values(), ids=BODIES)
def test_sector_of_body(name: str, expected: str | None) -> None:
    """A word of its name tells the sector of a body."""
    assert sector_of_body(name) == expected
