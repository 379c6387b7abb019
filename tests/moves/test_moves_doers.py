from __future__ import annotations

import pytest
from moves_pile import told_in

DOERS = {
    "a spokesman for a person": (
        "A spokesman for Vell dismissed the claim.",
        {"jon-vell reject: the claim"},
    ),
    "a lawyer of a body": (
        "A lawyer for the union rejected the plan.",
        {"dockers-union reject: the plan"},
    ),
    "a voter for a person": (
        "A voter for Vell dismissed the claim.",
        set(),
    ),
    "prosecutors in the plural": (
        "Beskan prosecutors accuse two farmers of theft.",
        {"besk accuse: theft"},
    ),
    "a person's government": (
        "Ito's government rejected the plan.",
        {"arland reject: the plan"},
    ),
    "a person's lawyers": (
        "Ito's lawyers rejected the plan.",
        {"mara-ito reject: the plan"},
    ),
    "behind somebody's words": (
        "Arland shut the port, Besk said, and rejected the plan.",
        {"arland coerce: the port", "arland reject: the plan"},
    ),
    "who goes on speaking": (
        "Besk said it was late, and rejected the plan.",
        {"besk reject: the plan"},
    ),
    "who was held and let go": (
        "The crew were taken hostage by Besk and let go unharmed.",
        {"besk assault: The crew"},
    ),
    "a subject of its own behind a passive": (
        "The plan was approved, but Arland has since balked at a rise.",
        {"agree: The plan", "arland reject: a rise"},
    ),
    "a person's soldiers": (
        "Ito's soldiers rejected the plan.",
        set(),
    ),
    "two boards": (
        "The boards of Arland and Besk agreed on a merger.",
        {"arland besk agree: a merger"},
    ),
    "a counterpart": (
        "Ito and her Beskan counterpart agreed to talk.",
        {"mara-ito besk agree: to talk"},
    ),
    "inside a condition": (
        "Voters agreed to it provided that Besk signed the treaty.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), DOERS.values(), ids=DOERS)
def test_doers(text: str, told: set[str]) -> None:
    """Whoever is spoken or acted for acts."""
    assert told_in(text) == told


OWN_WORDS = {
    "by itself": (
        "Besk will release the prisoners, Vell told reporters.",
        {"besk concede: the prisoners"},
    ),
    "after the deed": (
        "Besk released the prisoners, Vell said.",
        {"besk retreat: the prisoners"},
    ),
    "by the narrator": (
        "Besk will release the prisoners.",
        {"besk retreat: the prisoners"},
    ),
    "told to a crowd": (
        "Besk will never give up its claim, Jon Vell told a crowd.",
        {"jon-vell reject: give up its claim"},
    ),
}


@pytest.mark.parametrize(("text", "told"), OWN_WORDS.values(), ids=OWN_WORDS)
def test_own_announcements(text: str, told: set[str]) -> None:
    """Yielding that the doers announce themselves is conceded, and promised no second time."""
    assert told_in(text) == told


NOT_THEY = {
    "critics tell": "Critics say they bailed out Arland on Tuesday.",
    "critics tell two acts": "Critics say they let one bank fail but bailed out Arland on Tuesday.",
    "a verb taken for a noun": "The system judges the goods risky and demands larger cuts.",
    "run together": "Boxers beat Hiro Ito last weekend Health officials rejected the plan.",
    "the news does": "More states are expected to join, raising concerns about its reserves.",
}


@pytest.mark.parametrize("text", NOT_THEY.values(), ids=NOT_THEY)
def test_others_do_it(text: str) -> None:
    """Whoever only tells of an act, or stands before it by chance, does not do it."""
    assert told_in(text) == set()


def test_a_pronoun_behind_that_is_no_relative() -> None:
    """Whoever is told that he is committed makes no promise."""
    told = told_in("Ito told senators and Liberals that he is committed to closing the port.")
    assert not any(one.startswith("senators") for one in told)
