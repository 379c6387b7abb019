from __future__ import annotations

import pytest
from moves_pile import told_in

PASSIVES = {
    "whose proposal": (
        "A Beskan plan was turned down by Arland.",
        {"arland reject besk: A Beskan plan"},
    ),
    "two in one sentence": (
        "The plan was backed by Corvia and rejected by Arland.",
        {"corvia support: The plan", "arland reject: The plan"},
    ),
    "joined by a but": (
        "The plan was backed by Corvia but later vetoed by Arland.",
        {"corvia support: The plan", "arland reject: The plan"},
    ),
    "by each": (
        "The plan was rejected by Arland and by Besk.",
        {"arland besk reject: The plan"},
    ),
    "joined without a form of be": (
        "Voters saw a plan backed by Corvia and vetoed by Arland.",
        {"corvia support: a plan", "arland reject: a plan"},
    ),
    "an office": (
        "The plan was vetoed by the Beskan government.",
        {"besk reject: The plan"},
    ),
    "two doers": (
        "The plan was rejected by Arland and Besk.",
        {"arland besk reject: The plan"},
    ),
    "a time before the doer": (
        "The plan was rejected again by Arland.",
        {"arland reject: The plan"},
    ),
    "a particle": (
        "The talks were called off by Besk.",
        {"besk withdraw: The talks"},
    ),
    "ahead": (
        "The plan will be rejected by Arland.",
        {"arland reject: The plan"},
    ),
    "nobody known": (
        "The plan was rejected by voters.",
        set(),
    ),
    "no doer": (
        "The plan was rejected.",
        {"reject: The plan"},
    ),
    "not of that kind": (
        "Joy was backed by Arland.",
        set(),
    ),
    "possible": (
        "The plan may be rejected by Arland.",
        set(),
    ),
    "under way": (
        "The plan was being rejected by Arland.",
        set(),
    ),
    "only not done": (
        "The plan was not approved by Arland.",
        set(),
    ),
    "a pronoun": (
        "It was rejected by Arland.",
        set(),
    ),
    "a clause between": (
        "The plan was old but Besk, moved by Arland, slept.",
        set(),
    ),
    "a mark between": (
        "The plan was rejected; by Arland it was praised.",
        {"reject: The plan"},
    ),
}


@pytest.mark.parametrize(("text", "told"), PASSIVES.values(), ids=PASSIVES)
def test_passives(text: str, told: set[str]) -> None:
    """The doer behind "by" acts on what stands before the passive."""
    assert told_in(text) == told
