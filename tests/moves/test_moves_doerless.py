"""Acts told without a doer: read, left out, and united with those of somebody."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from moves_pile import ACTORS, report_of, told_in

from stateofplay.model.finding import Act
from stateofplay.model.interval import day_of, year_of
from stateofplay.moves.find import find_moves
from stateofplay.text.languages.en.act_doerless import DOERLESS_LINES, DONE_TO

TOLD = {
    "past": ("The talks were called off.", {"withdraw: The talks"}),
    "perfect": ("The summit has been put off until May.", {"postpone: The summit"}),
    "said of by somebody": ("Jon Vell said the summit had been put off.", {"postpone: the summit"}),
    "after": ("After the talks were called off, it rained.", {"withdraw: the talks"}),
    "joined by and": (
        "The hearing was adjourned and later cancelled.",
        {"postpone: The hearing", "withdraw: The hearing"},
    ),
    "done to an owner": ("The union's offer was turned down.",
                         {"reject dockers-union: The union's offer"}),
    "own forces": ("Arlandic troops were withdrawn in June.", {"retreat: Arlandic troops"}),
    "done on somebody": ("Sanctions were imposed on Besk.", {"sanction besk: Sanctions"}),
    "a share of them": (
        "Four of the hostages were released.", {"retreat: Four of the hostages"},
    ),
    "that one": ("That request was granted.", {"agree: That request"}),
    "behind a but": ("It rained, but the offer was rejected.", {"reject: the offer"}),
    "by so much": ("The exchange was delayed by two days.", {"postpone: The exchange"}),
    "a capital that misleads": (
        "Aid to the valley was suspended.", {"sanction: Aid to the valley"},
    ),
}  # fmt: skip

NOT_TOLD = {
    "a habit": "Meetings are often postponed in winter.",
    "a habit of the past": "The meeting was often postponed.",
    "possible": "The talks may be called off.",
    "unreal": "The talks would be called off.",
    "none meant": "No deal was signed.",
    "not done": "The treaty was never signed.",
    "neither": "The offer was neither accepted nor rejected.",
    "in doubt": "It is not known whether the plan was rejected.",
    "asked": "Was the treaty signed?",
    "a headline": "Treaty signed in Northport",
    "going on": "The plan is being rejected.",
    "only due": "The treaty was due to be signed in May.",
    "before it": "Before the treaty was signed, the isle was empty.",
    "under a condition": "The talks were called off if it rained.",
    "what a pact holds": "The agreement says that the crews will be freed.",
    "under a plan": "Under the plan, troops will be withdrawn.",
    "a film": "The film was released in 1998.",
    "a match": "The match was postponed.",
    "a road after a storm": "The road was reopened.",
    "a suspect": "The suspects were arrested.",
    "by nobody known": "The plan was rejected by voters.",
    "between two": "A truce was signed between them.",
    "with somebody": "A truce was signed with the rebels.",
    "wished": "He hoped that the plan was rejected.",
}


@pytest.mark.parametrize(("text", "moves"), TOLD.values(), ids=TOLD)
def test_an_act_without_a_doer_is_a_move_of_nobody(text: str, moves: set[str]) -> None:
    """What is plainly told as done is a move, though not by whom."""
    assert told_in(text) == moves


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_is_not_plainly_done_is_no_move(text: str) -> None:
    """Habits, doubts, plans of a text and things of no dispute tell nothing."""
    assert told_in(text) == set()


def test_the_same_act_of_somebody_in_one_sentence_is_one() -> None:
    """Where the sentence tells who does it, nobody does it besides."""
    told = told_in("The offer was turned down and Arland rejected the plan.")
    assert told == {"arland reject: the plan"}


def test_what_lies_ahead_is_planned() -> None:
    """Under "will" an act is planned."""
    (move,) = find_moves([report_of("The treaty will be signed on Friday.")], ACTORS)
    assert (move.act, move.modality, move.actors) == ("agree", "planned", ())


def test_what_somebody_says_rests_on_that_word() -> None:
    """The speaker is no doer; the act stands on that word alone."""
    (move,) = find_moves([report_of("Jon Vell said the summit had been put off.")], ACTORS)
    assert (move.actors, move.on_word_of) == ((), "jon-vell")


def test_each_line_is_of_a_known_act_and_list() -> None:
    """The table names acts of the model and lists of its own only."""
    for line in DOERLESS_LINES.strip().splitlines():
        _, act, _, lists = (part.strip() for part in line.split("|"))
        assert act in get_args(Act)
        assert set(lists.split()) <= set(DONE_TO)


def _told_of(first: str, second: str, days: tuple[int, int] = (8, 9)) -> list[tuple[object, ...]]:
    times = {"in 1951": year_of(1951), "on Monday": day_of(date(2031, 5, 5))}
    reports = [
        report_of(text, day=date(2031, 5, day), name=name, times=times)
        for text, day, name in zip((first, second), days, ("report-a", "report-b"), strict=True)
    ]
    return [(move.actors, len(move.evidence)) for move in find_moves(reports, ACTORS)]


UNITED = {
    "one dated act": (
        "Arland called off the border talks on Monday.",
        "The border talks were called off on Monday.",
        [(("arland",), 2)],
    ),
    "one year": (
        "Arland and Besk signed the river treaty in 1951.",
        "The river treaty was signed in 1951.",
        [(("arland", "besk"), 2)],
    ),
    "both of nobody": (
        "The river treaty was signed in 1951.",
        "In Northport the river treaty was signed in 1951.",
        [((), 2)],
    ),
    "other content": (
        "Arland called off the border talks on Monday.",
        "The fishing summit was called off on Monday.",
        [((), 1), (("arland",), 1)],
    ),
    "other act": (
        "Arland called off the border talks on Monday.",
        "The border talks were postponed on Monday.",
        [((), 1), (("arland",), 1)],
    ),
}


@pytest.mark.parametrize(("first", "second", "moves"), UNITED.values(), ids=UNITED)
def test_a_telling_without_a_doer_joins_the_act_it_tells(
    first: str, second: str, moves: list[tuple[object, ...]]
) -> None:
    """Act, content and time alike make one move, whichever report comes first."""
    assert sorted(_told_of(first, second)) == sorted(moves)
    assert sorted(_told_of(second, first)) == sorted(moves)


@pytest.mark.parametrize(("day", "n_moves"), {"near": (11, 1), "too far": (13, 2)}.values())
def test_undated_tellings_are_one_only_in_reports_of_the_same_days(day: int, n_moves: int) -> None:
    """Three days part reports of one piece of news at most."""
    told = _told_of(
        "Arland called off the border talks.", "The border talks were called off.", (8, day)
    )
    assert len(told) == n_moves


def test_an_act_that_two_sides_did_is_of_neither() -> None:
    """Where two sides did the like, a telling without a doer stays by itself."""
    texts = ("Arland rejected the peace plan.", "Besk rejected the peace plan.",
             "The peace plan was rejected.")  # fmt: skip
    reports = [report_of(text, name=f"report-{n}") for n, text in enumerate(texts)]
    actors = {move.actors for move in find_moves(reports, ACTORS)}
    assert actors == {("arland",), ("besk",), ()}
