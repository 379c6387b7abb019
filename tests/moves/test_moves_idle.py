"""What reads like an act and is none."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, ITO, actor, report_of

from stateofplay.model.finding import Actor, Move
from stateofplay.moves.find import find_moves
from stateofplay.moves.unnamed import find_unnamed

TARN = actor("Tarn", "place")


def _told(text: str, *, ito_says: str = "") -> set[str]:
    """Return the moves of a text with those of actors that nobody names."""
    quotes = [("indirect", ito_says, ITO)] if ito_says else []
    found = find_unnamed([report_of(text, quotes=quotes)], ACTORS)
    known: dict[str, Actor] = {one.id: one for one in (*ACTORS, *found.actors)}
    moves = find_moves(found.analyses, (*ACTORS, *found.actors))
    return {_brief(move, known) for move in moves}


def _brief(move: Move, known: dict[str, Actor]) -> str:
    negative = ("not",) if move.polarity == "negative" else ()
    return " ".join((*(known[one].name for one in move.actors), *negative, move.act))


CASES: dict[str, tuple[str, set[str]]] = {
    "a habit of a kind of people": ("Politicians usually reject the plan.", set()),
    "the same, once": ("Politicians rejected the plan.", {"politicians reject"}),
    "a habit of somebody known": ("Ito often accuses Besk of theft.", {"Mara Ito accuse"}),
    "what people want": ("People want a vote.", set()),
    "what a body wants": ("The union wants a vote.", {"Dockers Union claim"}),
    "a wish that picks out": ("It helps residents who want a vote.", set()),
    "a word foretold": ("Voters will pledge to stay calm.", set()),
    "a demand foretold": ("Voters will demand a vote.", set()),
    "a duty": ("Arland had to approve the plan.", set()),
    "a word given": ("Voters pledged to stay calm.", {"voters promise"}),
    "a joke": ("Ito jokingly offered Vell a job.", set()),
    "no joke": ("Ito offered Vell a job.", {"Mara Ito propose"}),
    "a rescue": ("Arland freed the crew from the rubble.", set()),
    "a release": ("Arland freed the crew.", {"Arland retreat"}),
    "a question": ("Ito asked the union who would win.", set()),
    "a request": ("Ito asked the union to say who would win.", {"Mara Ito request"}),
    "for an answer": ("Ito asked for a yes-no answer.", set()),
    "weather": ("Arland refused to let the rain interfere with the vote.", set()),
    "no weather": ("Arland refused to let the inspectors in.", {"Arland reject"}),
    "no to a question": ("Asked if it was late, Besk said no.", set()),
    "no": ("Besk said no.", {"Besk reject"}),
    "granting what others do": ("The voters acknowledged that Ito was right.", set()),
    "of the other side": ("Ito acknowledged that Besk was right.", set()),
    "of the own side": ("Ito acknowledged that Arland had erred.", {"Mara Ito concede"}),
    "of oneself": ("Ito acknowledged that she had erred.", {"Mara Ito concede"}),
    "a word of the passive": ("The aims ignored or opposed by Besk are old.", set()),
    "a list that somebody unknown opens": ("The painter, Arland and Besk agreed.", set()),
    "a list of the known": (
        "Corvia, Arland and Besk rejected the plan.",
        {"Corvia Arland Besk reject"},
    ),
    "a list behind a clause": (
        "In the end, Arland and Besk rejected the plan.",
        {"Arland Besk reject"},
    ),
    "some members": ("Two members of the Dockers Union criticized Vell.", set()),
    "a title before a name": (
        "The paper's candidate, Corvian Sen. Mara Ito, criticized Vell.",
        {"Mara Ito accuse"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_no_act(text: str, expected: set[str]) -> None:
    """Habits, jokes, rescues, questions and half lists tell nothing; acts like them do."""
    assert _told(text) == expected


REPORTED: dict[str, tuple[str, str, set[str]]] = {
    "may be the speaker's": (
        "Ito said the rebels had left and praised the union.",
        "the rebels had left and praised the union",
        set(),
    ),
    "a refusal is no warning besides": (
        "Ito warned that Arland would not sign the treaty.",
        "Arland would not sign the treaty",
        {"Mara Ito reject"},
    ),
    "aid announced is a promise": (
        "Ito said Arland will send food to Besk.",
        "Arland will send food to Besk",
        {"Arland promise"},
    ),
    "said by a kind of people": (
        "Voters usually end by saying Ito would make good laws.",
        "Ito would make good laws",
        set(),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words", "expected"), REPORTED.values(), ids=REPORTED)
def test_what_reported_words_leave_open(text: str, words: str, expected: set[str]) -> None:
    """What may be another's act, or is told as another act already, is no act besides."""
    assert _told(text, ito_says=words) == expected


def test_a_place_behind_a_comma_only_tells_where() -> None:
    """A body in "a school in Tarn, which closed" is not the place."""
    text = "It met at a school in Tarn, which rejected the plan."
    assert not find_moves([report_of(text)], (*ACTORS, TARN))


CONDITIONS: dict[str, tuple[str, str | None]] = {
    "ahead": ("Once the levy is lifted, Arland will free the crew.", "Once the levy is lifted"),
    "if": ("If the levy is lifted, Arland will free the crew.", "If the levy is lifted"),
    "told as past": ("When it did, Arland rejected the plan.", None),
    "by a participle": ("After blocking the port, Arland rejected the plan.", None),
    "by a verb": ("After Besk blocked the port, Arland rejected the plan.", None),
}


@pytest.mark.parametrize(("text", "expected"), CONDITIONS.values(), ids=CONDITIONS)
def test_what_happened_before_is_no_condition(text: str, expected: str | None) -> None:
    """A clause of time that tells what has happened is no condition; one that lies ahead is."""
    moves = find_moves([report_of(text)], ACTORS)
    spans = {move.condition for move in moves}
    assert {None if one is None else text[one.start : one.end] for one in spans} == {expected}
