"""Two accounts of one turn, acts told with another force, and names that sides give a thing."""

from collections.abc import Sequence
from datetime import date

import pytest

from stateofplay.differences.called import find_called
from stateofplay.differences.forces import differ_in_force
from stateofplay.model.finding import Difference
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier
from stateofplay.text.languages.en.accounts import ACCOUNTS, WITHOUT_OBJECT
from stateofplay.text.languages.en.forces import FORCES


def _found(texts: Sequence[str], days: Sequence[date] | None = None) -> list[Difference]:
    days = days or [date(2031, 5, 3 + n) for n in range(len(texts))]
    rows = [
        RawReport(f"r{n}", f"r{n}.txt", "record", text, Stated(None, day.isoformat(), f"Paper {n}"))
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    return [one for one in build_dossier(rows).differences if one.kind == "wording"]


# What two independent texts tell -> the verbs of the sides, none where they tell no one turn.
TURNS = {
    "land taken or ceded": (
        ("Norwegian troops occupied the Ostrava dam in 1988, and the quarrel over it goes on.",
         "They will meet again. The Ostrava dam was ceded to Norway by Peru in a treaty of 1988."),
        {"occupied", "was ceded"},
    ),
    "a chief ousted or gone": (
        ("The board ousted Marta Quell on Monday after a row about the plant. It was a long night.",
         "Marta Quell resigned on Monday as chief executive. She had led the firm since 2025."),
        {"ousted", "resigned"},
    ),
    "paintings looted or bought": (
        ("A family wants them back. Norway looted the paintings in 1943, a court in Lima heard.",
         "Norway bought the paintings from a dealer in 1943. The museum shows them from June."),
        {"looted", "bought"},
    ),
    "two ways in one text": (
        ("Norway seized the dam in 1988.",
         "Norway seized the dam in 1988. Two years later the dam was handed over to Norway."),
        set(),
    ),
    "given back to the other": (
        ("Norway seized the dam in 1988.", "The dam was handed over to Peru in 1988."), set(),
    ),
    "two times": (
        ("Norway seized the dam in 1988.", "The dam was handed over to Norway in 1994."), set(),
    ),
    "only promised": (
        ("Norway seized the dam.", "The dam would be handed over to Norway, Peru said."), set(),
    ),
    "denied": (
        ("Norway seized the dam.", "The dam was never handed over to Norway."), set(),
    ),
    "one way": (
        ("Norway seized the dam in 1988.", "The dam was occupied by Norway in 1988."), set(),
    ),
    "any thing of its kind": (
        ("Norway seized a dam.", "A dam was handed over to Norway."), set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("texts", "verbs"), TURNS.values(), ids=TURNS)
def test_accounts(texts: tuple[str, str], verbs: set[str]) -> None:
    """Each way of telling one turn is a side, when independent texts tell it in different ways."""
    found = _found(texts)
    assert len(found) == bool(verbs)
    sides = [side.value for one in found for side in one.sides]
    assert {verb for verb in verbs if any(side.startswith(verb) for side in sides)} == verbs


def test_the_account_comes_first() -> None:
    """How a thing changed hands is told before a figure in conflict."""
    texts = (
        "Norway seized the dam in 1988. About 19,000 people live on the shores of the lake today.",
        "The dam was ceded to Norway in 1988. About 12,000 people live on the shores of the lake"
        " today.",
    )
    rows = [
        RawReport(f"r{n}", f"r{n}", "record", text, Stated(None, "2031-05-03", f"Paper {n}"))
        for n, text in enumerate(texts)
    ]
    kinds = [one.kind for one in build_dossier(rows).differences]
    assert kinds[:2] == ["wording", "figure"]


# What two independent texts tell -> whether the force differs.
ACTS = {
    "asked or demanded": (
        ("Norway asked for 40 boats in May 2030.", "It rained. Norway demanded 40 boats in 2030."),
        True,
    ),
    "other numbers": (
        ("Norway asked for 40 boats in May 2030.", "Norway demanded 90 boats in May 2030."), False,
    ),
    "somebody else": (
        ("Norway asked for 40 boats in May 2030.", "Peru demanded 40 boats in May 2030."), False,
    ),
    "another time": (
        ("Norway asked for 40 boats in May 2029.", "Norway demanded 40 boats in May 2030."), False,
    ),
    "the same force": (
        ("Norway asked for 40 boats in May 2030.", "Norway requested 40 boats in May 2030."), False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("texts", "differs"), ACTS.values(), ids=ACTS)
def test_force(texts: tuple[str, str], differs: bool) -> None:
    """One act of one actor told with verbs of two steps of a scale is a difference."""
    assert bool(_found(texts)) == differs


@pytest.mark.parametrize(("days", "n"), [(3, 1), (4, 0)])
def test_acts_without_a_time_are_one_within_days(days: int, n: int) -> None:
    """Without a time in either text, reports of three days tell one act, of four they may not."""
    texts = ("Norway asked for forty new boats.", "Norway demanded forty new boats.")
    assert len(_found(texts, [date(2031, 5, 3), date(2031, 5, 3 + days)])) == n


WORDS = {
    "vow and intent": ("has vowed", "said on Friday he intends", True),
    "one step": ("promised", "pledged", False),
    "two scales": ("vowed", "demanded", False),
    "no scale": ("eager", "keen", False),
}


@pytest.mark.parametrize(("left", "right", "differ"), WORDS.values(), ids=WORDS)
def test_wordings_of_another_force(left: str, right: str, differ: bool) -> None:
    """Two wordings differ in force when they hold verbs of one scale and of two steps of it."""
    assert differ_in_force(left, right) == differ
    assert differ_in_force(right, left) == differ


# Text -> the names with their users.
CALLED = {
    "in two sentences": (
        "Norway calls the plan a rescue. Peru calls it a raid, and so do most.",
        [("rescue", "Norway"), ("raid", "Peru")],
    ),
    "by pronouns only": (
        "The firm calls this lean running. The guild calls it the long night.",
        [("lean running", "The firm"), ("long night", "The guild")],
    ),
    "the second without a verb": (
        "Norway's papers speak of the Elk Lake works, Peru's of the Elk mill, and mean one house.",
        [("Elk Lake works", "Norway"), ("Elk mill", "Peru")],
    ),
    "to A it is": (
        "To Norway it is the rescue. To Peru it is the raid.",
        [("rescue", "Norway"), ("raid", "Peru")],
    ),
    "another thing": ("Norway calls the plan a rescue. Peru calls the vote a farce.", []),
    "too far": ("Norway calls the plan a rescue. It rained. Peru calls it a raid.", []),
    "the same name": ("Norway calls the plan a rescue. Peru calls it a rescue.", []),
    "a call": ("Norway calls it off. Peru calls it back.", []),
}


@pytest.mark.parametrize(("text", "names"), CALLED.values(), ids=CALLED)
def test_called(text: str, names: list[tuple[str, str]]) -> None:
    """Names that two sides give one thing are read from phrases beside each other."""
    bounds = _sentences(text)
    found = [
        [(text[one.start : one.end], one.user) for one in group]
        for group in find_called(text, bounds)
    ]
    assert found == ([names] if names else [])


def _sentences(text: str) -> list[tuple[int, int]]:
    bounds, start = [], 0
    for part in text.split(". "):
        bounds.append((start, min(start + len(part) + 1, len(text))))
        start += len(part) + 2
    return bounds


def test_tables() -> None:
    """Each turn can be told in two ways or more, and each scale has two steps or more."""
    ways: dict[str, set[str]] = {}
    for turn, way in ACCOUNTS.values():
        ways.setdefault(turn, set()).add(way)
    assert all(len(of_turn) > 1 for of_turn in ways.values())
    assert {turn for turn, _ in WITHOUT_OBJECT} <= ways.keys()
    steps: dict[int, set[int]] = {}
    for places in FORCES.values():
        for scale, step in places:
            steps.setdefault(scale, set()).add(step)
    assert all(len(of_scale) > 1 for of_scale in steps.values())
