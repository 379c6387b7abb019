"""Short names that a person and a body may bear."""

from __future__ import annotations

import pytest
from people_builder import analyse, mentions_in

from stateofplay.people.namesakes import tell_namesake

TOLD: dict[str, tuple[str, str | None]] = {
    "owner of a board": ("So Vantt's board met.", "body"),
    "owner of a chief executive": ("So Vantt's chief executive left.", "body"),
    "owner of a house": ("So Vantt's house burned.", None),
    "shares": ("They sold Vantt shares.", "body"),
    "bid for": ("They made a bid for Vantt.", "body"),
    "chairman of": ("They met the chairman of Vantt.", "body"),
    "which": ("They like Vantt, which makes boats.", "body"),
    "who": ("They like Vantt, who makes boats.", "person"),
    "it behind": ("Then Vantt said that it would sell.", "body"),
    "she behind": ("Then Vantt said that she would sell.", "person"),
    "she behind another name": ("Then Vantt told Quill that she would sell.", None),
    "she in the next sentence": ("Then Vantt left. She will sell.", None),
    "form of address": ("Then Mr Vantt said that it would rain.", "person"),
    "family": ("They met the Vantt family.", "family"),
    "nothing": ("Then Vantt agreed.", None),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_tell_namesake(text: str, expected: str | None) -> None:
    """The words around a short name tell a body from a person, and nothing tells nothing."""
    names = analyse(text).names
    at = next(at for at, name in enumerate(names) if name.name == "Vantt")
    following = names[at + 1].span.start if at + 1 < len(names) else None
    assert tell_namesake(text, names[at], following) == expected


FIRM = "They bought Vantt Foods Inc. "
OWNER = "They met Maria Vantt. "
NAMESAKES: dict[str, tuple[list[str], str | None]] = {
    "body before the person": ([f"{FIRM}So Vantt agreed. {OWNER}"], "Vantt Foods Inc"),
    "both named before": ([f"{FIRM}{OWNER}So Vantt agreed."], None),
    "the body's name before": (
        [f"{FIRM}{OWNER}So Vantt's shares fell. So Vantt agreed."],
        "Vantt Foods Inc",
    ),
    "context against the default": (
        [f"{FIRM}So Vantt said that she agreed. {OWNER}"],
        "Maria Vantt",
    ),
    "context where both are named": ([f"{FIRM}{OWNER}So Vantt's shares fell."], "Vantt Foods Inc"),
    "body named elsewhere only": ([f"{OWNER}So Vantt agreed.", FIRM], "Maria Vantt"),
    "family": ([f"{FIRM}{OWNER}So the Vantt family agreed."], None),
}


@pytest.mark.parametrize(("texts", "expected"), NAMESAKES.values(), ids=NAMESAKES)
def test_namesakes(texts: list[str], expected: str | None) -> None:
    """A name of a person and a body is the one that the report tells, else nobody's."""
    said = [actor for words, actor, _ in mentions_in(texts) if words == "Vantt"]
    assert (said or [None])[-1] == expected
