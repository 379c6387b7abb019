"""Issues are called by nouns: the thing handed over, the broad word, talks, never bare air."""

from __future__ import annotations

from datetime import date

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.finding import Issue
from stateofplay.moves.find import find_moves
from stateofplay.moves.issues import name_issues


def _issues(*texts: str) -> tuple[Issue, ...]:
    pile = [report_of(t, name=f"r{n}", day=date(2031, 5, 9)) for n, t in enumerate(texts)]
    return name_issues(find_moves(pile, ACTORS), pile, ACTORS)[0]


THINGS = {
    "the thing": (
        ("Arland refused to hand over the lower valley.",
         "Besk asked Arland to hand over the lower valley to Besk."), "lower valley"),
    "before the particle": (
        ("Arland refused to hand the lower valley over.",
         "Besk asked Arland to hand the lower valley over."), "lower valley"),
    "a pronoun is no thing": (
        ("Arland refused to hand over them.", "Besk asked Arland to hand over them."),
        "hand over"),
    "the broad word": (
        ("Arland rejected the warplanes. Arland rejected the military airfield.",
         "Besk denounced the missiles. Besk denounced the troops."), "military"),
    "the phrase of half of the acts": (
        ("Arland rejected the missile shield. Arland rejected the military airfield.",
         "Besk denounced the missile shield. Besk denounced the troops."), "missile shield"),
    "talks, not the verb": (
        ("Arland refused to negotiate.", "Besk agreed to negotiate."), "talks"),
}  # fmt: skip


@pytest.mark.parametrize(("texts", "name"), THINGS.values(), ids=THINGS)
def test_an_issue_is_called_by_a_noun(texts: tuple[str, ...], name: str) -> None:
    """What is handed over names the handing over; a broad word names unlike things."""
    issues = _issues(*texts)
    assert issues[0].name == name
    assert all(issue.evidence for issue in issues)


ONCE = {
    "sanctions": ("Arland denounced the sanctions.", ["sanctions"]),
    "a word that may mean other things": ("Arland denounced the ruling.", []),
    "a word of no table": ("Arland denounced the dam.", []),
}


@pytest.mark.parametrize(("text", "expected"), ONCE.values(), ids=ONCE)
def test_some_matters_stand_when_told_once(text: str, expected: list[str]) -> None:
    """One act is enough where the words of its matter mean little else."""
    assert [issue.name for issue in _issues(text, "It rained.")] == expected


def test_no_issue_without_its_words() -> None:
    """Whatever is named rests on words of a report."""
    issues = _issues("Arland agreed to come to the table.", "Besk agreed to come to the table.")
    assert all(issue.evidence for issue in issues)
