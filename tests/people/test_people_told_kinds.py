"""Kinds that reports tell outright."""

from __future__ import annotations

import pytest
from people_builder import unite

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.model.span import Span
from stateofplay.people.told_kinds import find_told_kinds

CASES: dict[str, tuple[str, NameKind | None, NameKind | None]] = {
    "republic": ("Vantt is a republic; it is small.", None, "country"),
    "island state": ("Vantt is a small island state.", "place", "country"),
    "republic of another": ("Vantt is a republic in Freedonia.", "place", None),
    "noun behind": ("Vantt is a country singer.", None, None),
    "rebel group": ("The Vantt is a rebel group in the hills.", None, "organisation"),
    "with initials": ("The Vantt (VTT) is a union.", None, "organisation"),
    "comma": ("They met Vantt, a large campaign group, here.", None, "organisation"),
    "scene": ("In Vantt, a rebel group left.", None, None),
    "member": ("Vantt is a member of a rebel group.", None, None),
    "turned round": ("The union of the drivers is the Vantt.", None, "organisation"),
    "turned round, more behind": ("The union of the drivers is Vantt born.", None, None),
    "known place turned round": ("The company is Vantt.", "place", None),
    "capital": ("Its capital is Vantt.", None, "place"),
    "royal": ("They met the Vantt royal court.", None, "organisation"),
    "person": ("Vantt is a company.", "person", None),
    "town": ("They asked the town of Vantt.", None, "place"),
    "town council": ("The town council of Vantt met.", "person", "place"),
    "mayor": ("The mayor of Vantt left.", None, "place"),
    "chess club": ("The chess club of Vantt met.", None, None),
    "body of a town": ("The people of Vantt left.", "organisation", None),
    "table": ("France is a company.", None, None),
}


@pytest.mark.parametrize(("text", "kind", "told"), CASES.values(), ids=CASES)
def test_kinds(text: str, kind: NameKind | None, told: NameKind | None) -> None:
    """What a report says outright of a name tells its kind."""
    name = "France" if "France" in text else "Vantt"
    at = text.index(name)
    names = [NameMention(Span("r1", at, at + len(name)), kind, name)]
    assert [one for _, one in find_told_kinds(text, names)] == ([] if told is None else [told])


def test_home_of_a_firm() -> None:
    """One word behind a firm and `of` is a place, although it was read as a person."""
    text = "Roe Foods of Vantt is small."
    names = [
        NameMention(Span("r1", 0, 9), "organisation", "Roe Foods"),
        NameMention(Span("r1", 13, 18), "person", "Vantt"),
    ]
    assert list(find_told_kinds(text, names)) == [(1, "place")]


def test_invented_state() -> None:
    """A state that no table has is a country, and its president belongs to it."""
    actors = unite(
        ["The talks in Besk ended. Zemvara is a republic. Peter Roe is the president of Zemvara."]
    )
    state = next(actor for actor in actors if actor.name == "Zemvara")
    person = next(actor for actor in actors if actor.kind == "person")
    assert state.kind == "country"
    assert (person.member_of, person.roles) == (state.id, ("president",))
    assert [tenure.role for tenure in person.tenures] == []


def test_told_in_two_ways() -> None:
    """A name of which reports tell two kinds keeps what else tells."""
    actors = unite(["Zemvara is a republic.", "Zemvara is a company."])
    assert not [a for a in actors if a.name == "Zemvara" and a.kind == "country"]


def test_firm_and_its_town() -> None:
    """A firm named with its town is the firm of that name."""
    actors = unite(["Roe Foods of Besk left. Then Roe Foods came."])
    assert sum(actor.kind == "organisation" for actor in actors) == 1
