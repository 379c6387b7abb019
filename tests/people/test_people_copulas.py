"""Offices told in clauses."""

from __future__ import annotations

import pytest

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.model.span import Span
from stateofplay.people.copulas import find_told_offices

KINDS: dict[str, NameKind] = {
    "Jane Roe": "person",
    "Vantt": "organisation",
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
    "is": ("Jane Roe is the general secretary of Vantt.", ["general secretary"]),
    "two offices": ("Jane Roe is the chief and the envoy of Vantt.", ["chief", "envoy"]),
    "or": (
        "Jane Roe is the chief linguist, or spokesman, of Vantt.",
        ["chief linguist", "spokesman"],
    ),
    "became": ("Jane Roe became speaker of the Vantt.", ["speaker"]),
    "remains": ("Jane Roe remains the head of Vantt.", ["head"]),
    "was elected": ("Jane Roe was elected president of Freedonia.", ["president"]),
    "was": ("Jane Roe was the president of Freedonia.", []),
    "comma": ("Jane Roe, the commander of the Vantt, left.", ["commander"]),
    "turned round": ("The leader of Vantt is Jane Roe.", ["leader"]),
    "turned round, other sentence": ("The leader of Besk left. Vantt is Jane Roe.", []),
    "owner first": ("Vantt's chief executive is Jane Roe.", ["chief executive"]),
    "no office": ("Jane Roe is a friend of Vantt.", []),
    "student": ("Jane Roe is a student of the Vantt.", []),
    "former": ("Jane Roe is the former head of Vantt.", []),
    "not": ("Jane Roe is not the head of Vantt.", []),
    "owner owns more": ("Jane Roe is the chairman of Vantt's trustees.", []),
    "longer owner": ("Jane Roe is the chairman of Vantt North.", []),
    "based": ("Jane Roe, president of Freedonia-based shops, left.", []),
    "rival": ("Jane Roe, chairman of Vantt rival Besk, left.", []),
    "place": ("Jane Roe is the president of Besk.", []),
    "office that no state has": ("Jane Roe is the chairman of Freedonia.", []),
    "named by another": ("It was led by Jane Roe as president of Vantt.", []),
    "five words": (
        "Jane Roe is the very most high trade envoy of Vantt.",
        ["very most high trade envoy"],
    ),
    "six words": ("Jane Roe is the very most high old trade envoy of Vantt.", []),
}


@pytest.mark.parametrize(("text", "told"), TOLD.values(), ids=TOLD)
def test_roles(text: str, told: list[str]) -> None:
    """A clause ties a person to a body or state by an office that leads it or speaks for it."""
    names = _names(text)
    found = list(find_told_offices(text, names))
    assert [one.role for one in found] == told
    assert all(names[one.person].kind == "person" for one in found)
    assert all(names[one.owner].kind != "person" for one in found)
