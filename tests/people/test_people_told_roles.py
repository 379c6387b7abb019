"""Offices that a verb or a pronoun tells."""

from __future__ import annotations

import pytest

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.model.span import Span
from stateofplay.people.told_roles import find_told_roles

KINDS: dict[str, NameKind] = {
    "Jane Roe": "person",
    "Vantt": "organisation",
    "Other": "organisation",
    "Freedonia": "country",
    "Besk": "place",
}


def _names(text: str) -> list[NameMention]:
    found = [
        NameMention(Span("r1", at, at + len(name)), kind, name)
        for name, kind in KINDS.items()
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return sorted(found, key=lambda name: name.span)


TOLD = {
    "led": ("Vantt is led by Jane Roe.", [("leader", 0)]),
    "chaired": ("Vantt is chaired by Jane Roe.", [("chair", 0)]),
    "led, with the office": ("Vantt is run by its director, Jane Roe.", [("director", 0)]),
    "behind an aside": ("Vantt, or Other for short, is led by Jane Roe.", [("leader", 0)]),
    "a place is led": ("Besk is led by Jane Roe.", []),
    "was led": ("Vantt was led by Jane Roe.", []),
    "its": ("Vantt grows. Its chief executive is Jane Roe.", [("chief executive", None)]),
    "is its": ("Vantt grows; Jane Roe is its president.", [("president", None)]),
    "whose": ("Vantt, whose president is Jane Roe, grows.", [("president", None)]),
    "was its": ("Vantt grows; Jane Roe was its president.", []),
    "owner's": ("Jane Roe has been Freedonia's trade minister since May.", [("trade minister", 1)]),
    "a former one": ("Jane Roe is Freedonia's former minister.", []),
    "in a government": (
        "Jane Roe is the energy minister in the Freedonia government.", [("energy minister", 1)]),
    "in a town": ("Jane Roe is the energy minister in the Freedonia town.", []),
    "no office": ("Jane Roe is Freedonia's pride.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_offices_are_told(text: str, expected: list[tuple[str, int | None]]) -> None:
    """A verb of leading and a possessive tell an office of now; what was tells none."""
    found = [(told.role, told.owner) for told in find_told_roles(text, _names(text))]
    assert found == expected
