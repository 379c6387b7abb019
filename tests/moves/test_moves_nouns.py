from __future__ import annotations

import pytest
from moves_pile import told_in

NOUNS = {
    "a possessive": (
        "Ito's refusal to sign the treaty angered Vell.",
        {"mara-ito reject: to sign the treaty"},
    ),
    "a nationality": (
        "Voters read a Beskan proposal to share the harbour.",
        {"besk propose: to share the harbour"},
    ),
    "by": (
        "A call by Corvia for a levy made news.",
        {"corvia request: a levy"},
    ),
    "from an office": (
        "A plea from the Beskan government for help made news.",
        {"besk request: help"},
    ),
    "in the object of another": (
        "Arland turned down Besk's offer of talks.",
        {"arland reject besk: Besk's offer of talks", "besk propose: talks"},
    ),
    "carried by a verb": (
        "Arland and Besk issued a joint appeal to both companies to end the strike.",
        {"arland besk request: to end the strike"},
    ),
    "carried for a thing": (
        "Ito voiced strong support for the treaty.",
        {"mara-ito support: the treaty"},
    ),
    "opens the clause": (
        "Besk's withdrawal of its troops was completed.",
        {"besk retreat: its troops"},
    ),
    "named before a place": (
        "Besk's annexation of Tarn at a time of need shook Ito.",
        {"besk assault: Tarn"},
    ),
    "dated before its noun": (
        "They met for the first time since Besk's 2019 annexation of Tarn.",
        {"besk assault: Tarn"},
    ),
    "a doer behind": (
        "Since the annexation of Tarn by Besk the gates have been shut.",
        {"besk assault: Tarn"},
    ),
    "feared": (
        "Ito fears the annexation of Tarn by Besk.",
        set(),
    ),
    "answered": (
        "Ito left in response to Besk's rollout of its missiles.",
        {"besk mobilize: its missiles"},
    ),
    "plans": (
        "Besk's plans to build a naval base worried Ito.",
        {"besk mobilize: a naval base"},
    ),
    "plans beside a deed": (
        "Talks have gone on, despite Besk's deployment of its troops and plans to build barracks.",
        {"besk mobilize: its troops", "besk mobilize: barracks"},
    ),
    "plans of no deed": (
        "Besk's plans to sign the treaty worried Ito.",
        set(),
    ),
    "asked for": (
        "Voters wanted Besk's withdrawal of its troops.",
        set(),
    ),
    "consent sought": (
        "Voters sought Besk's blessing for the plan.",
        set(),
    ),
    "no doer": (
        "A refusal to sign the treaty angered Vell.",
        set(),
    ),
    "no content": (
        "Ito's refusal angered Vell.",
        set(),
    ),
    "none made": (
        "Ito made no promise to return the islands.",
        {"mara-ito not promise: to return the islands"},
    ),
    "not made": (
        "Ito did not make a promise to return the islands.",
        {"mara-ito not promise: to return the islands"},
    ),
    "a possible one": (
        "Without a Beskan proposal to talk it rained.",
        set(),
    ),
    "of another kind": (
        "Besk's offer of tea pleased Ito.",
        set(),
    ),
    "behind a name of somebody else": (
        "Ito heard Besk talk of a proposal to dance.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), NOUNS.values(), ids=NOUNS)
def test_nouns(text: str, told: set[str]) -> None:
    """A noun of doing with its doer and a content tells an act."""
    assert told_in(text) == told
