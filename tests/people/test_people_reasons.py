"""Why a name is held for a name of an actor."""

from __future__ import annotations

import pytest
from people_builder import unite

# texts, the name that the actor is shown by, another name of it -> words of the reason
REASONS: dict[str, tuple[list[str], str, str, str | None]] = {
    "the name itself": (["So Maria Vantt left."], "Maria Vantt", "Maria Vantt", None),
    "end of a body's name": (
        [
            "They asked the Vantt Heritage Commission.",
            "In Vantt they asked the Heritage Commission.",
        ],
        "Vantt Heritage Commission",
        "Heritage Commission",
        "beginning or end",
    ),
    "beginning of a body's name": (
        ["They asked St Roe Hospital. So St Roe agreed."],
        "St Roe Hospital",
        "St Roe",
        "beginning or end",
    ),
    "surname": (["So Maria Vantt left. Vantt slept."], "Maria Vantt", "Vantt", "surname"),
    "middle name": (
        ["So Maria Vantt left.", "Maria Vantt left.", "So Maria B. Vantt left."],
        "Maria Vantt",
        "Maria B. Vantt",
        "no middle name speaks against it",
    ),
    "capitals": (
        ["So Maria Vantt left.", "Maria Vantt left.", "So Mayor MARIA VANTT left."],
        "Maria Vantt",
        "MARIA VANTT",
        "accents or capitals",
    ),
    "other order": (
        ["So Maria Vantt left.", "So Maria Vantt came.", "So Mayor Vantt Maria left."],
        "Maria Vantt",
        "Vantt Maria",
        "other order",
    ),
    "end of a longer name": (
        ["So Mayor Orso Quarn Vantt left. Orso Quarn Vantt came.", "So Mayor Quarn Vantt left."],
        "Orso Quarn Vantt",
        "Quarn Vantt",
        "the end of that name",
    ),
    "short form": (
        ["So Peter Vantt left.", "So Peter Vantt came.", "So Pete Vantt left."],
        "Peter Vantt",
        "Pete Vantt",
        "forms of one",
    ),
    "a letter apart": (
        ["So Peter Vanttor left.", "So Peter Vanttor came.", "So Peter Vantttor left."],
        "Peter Vanttor",
        "Peter Vantttor",
        "a letter or two apart",
    ),
    "transcribed": (
        [
            "So President Mahmud Qadraf left.",
            "So President Mahmud Qadraf came.",
            "So President Mahmoud Gadraff left.",
        ],
        "Mahmud Qadraf",
        "Mahmoud Gadraff",
        "Two transcriptions",
    ),
    "points": (
        ["So Mayor J. D. Vantt left.", "Mayor J. D. Vantt came.", "So Mayor JD Vantt left."],
        "J. D. Vantt",
        "JD Vantt",
        "points, hyphens",
    ),
    "initials in brackets": (
        ["The Lakes and Rivers Board (LRB) met. The LRB agreed."],
        "Lakes and Rivers Board",
        "LRB",
        "in brackets",
    ),
    "firm": (["So Vantt Foods left. Vantt agreed."], "Vantt Foods", "Vantt", "kind of firm"),
    "seat": (["Norway met them. Then Oslo agreed."], "Norway", "Oslo", "seat of government"),
    "adjective": (["They met Norwegian troops."], "Norway", "Norwegian", "the adjective"),
    "body of a country": (
        ["So Norway's Foreign Ministry agreed.", "So the Norwegian Foreign Ministry agreed."],
        "Norwegian Foreign Ministry",
        "Foreign Ministry",
        "The same body of Norway",
    ),
}


@pytest.mark.parametrize(("texts", "shown", "name", "words"), REASONS.values(), ids=REASONS)
def test_reasons(texts: list[str], shown: str, name: str, words: str | None) -> None:
    """Each name says by which rule it is one of its actor, the shown one says nothing."""
    (actor,) = [a for a in unite(texts) if a.name == shown]
    (alias,) = [a for a in actor.aliases if a.name == name]
    assert alias.why is None if words is None else words in (alias.why or "")
