from __future__ import annotations

import pytest
from moves_pile import told_in

CLOSING = {
    "a threat": (
        "If no money comes, Besk will close the strait, Vell threatened.",
        {"jon-vell threaten: Besk will close the strait"},
    ),
    "a warning": (
        "The harbour would close, Ito warned.",
        {"mara-ito warn: The harbour would close"},
    ),
    "nothing said before": (
        "At noon, Vell threatened.",
        set(),
    ),
    "nobody known": (
        "The harbour would close, voters warned.",
        set(),
    ),
    "goes on": (
        "Vell threatened the calm.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CLOSING.values(), ids=CLOSING)
def test_closing(text: str, told: set[str]) -> None:
    """Words before their verb are what is threatened or warned of."""
    assert told_in(text) == told


THREATS = {
    "it would cut": (
        "Arland warned that it would cut off the gas.",
        {"arland threaten: it would cut off the gas"},
    ),
    "he would walk": (
        "Vell warned that he would walk out.",
        {"jon-vell threaten: he would walk out"},
    ),
    "its own name": (
        "Vell warned that Besk would close the strait.",
        {"jon-vell threaten: Besk would close the strait"},
    ),
    "somebody else would": (
        "Vell warned that Arland would close the strait.",
        {"jon-vell warn: Arland would close the strait"},
    ),
    "no harm": (
        "Arland warned that it would take a decade.",
        {"arland warn: it would take a decade"},
    ),
    "a vow of harm": (
        "Vell vowed to sue the union.",
        {"jon-vell threaten dockers-union: to sue the union"},
    ),
    "a vow to stop": (
        "Vell vowed to halt the trial.",
        {"jon-vell promise: to halt the trial"},
    ),
    "a vow of no harm": (
        "Vell vowed not to strike.",
        {"jon-vell promise: not to strike"},
    ),
    "harm of itself": (
        "Arland warned that the river would rise.",
        {"arland warn: the river would rise"},
    ),
}


@pytest.mark.parametrize(("text", "told"), THREATS.values(), ids=THREATS)
def test_a_warning_of_own_harm_is_a_threat(text: str, told: set[str]) -> None:
    """Who warns of harm by their own hand threatens."""
    assert told_in(text) == told
