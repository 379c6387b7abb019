"""An act told again much later."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.finding import Move
from stateofplay.model.interval import When, day_of, year_of
from stateofplay.moves.find import find_moves
from stateofplay.moves.recap import RECAP_DAYS

_FIRST = "Arland demanded a smaller fleet, quiet harbours and a new lighthouse."
_AGAIN = "In 2029 Arland demanded a smaller fleet and lower tolls."
_YEAR = year_of(2029)


def told(again: str, day: date, when: When | None = _YEAR) -> list[Move]:
    """Return the moves of an early report and a later one that came out on `day`."""
    early = report_of(_FIRST, day=date(2029, 5, 30), name="early")
    times = {} if when is None else {"2029": when}
    late = report_of(again, day=day, name="late", times=times)
    found = find_moves([late, early], ACTORS)
    assert found == find_moves([early, late], ACTORS)
    return sorted(found, key=lambda move: move.evidence)


def test_a_late_telling_is_linked() -> None:
    """What a report of two years later tells of 2029 is the demand of that year."""
    early, late = told(_AGAIN, date(2031, 5, 9))
    assert (early.recap_of, late.recap_of) == (None, early.id)


def test_news_of_a_month_is_no_recap() -> None:
    """A telling counts as late one day beyond the days that a monthly looks back."""
    last = _YEAR.end + timedelta(RECAP_DAYS)
    assert [move.recap_of for move in told(_AGAIN, last)] == [None, None]
    assert [move.recap_of is None for move in told(_AGAIN, last + timedelta(1))] == [True, False]


NEW: dict[str, tuple[str, When | None]] = {
    "made anew, no time": ("Arland demanded a smaller fleet and lower tolls.", None),
    "another act": ("In 2029 Arland rejected a smaller fleet and lower tolls.", _YEAR),
    "another actor": ("In 2029 Besk demanded a smaller fleet and lower tolls.", _YEAR),
    "another matter": ("In 2029 Arland demanded a bridge and lower tolls.", _YEAR),
    "one word shared": ("In 2029 Arland demanded a fleet of ferries.", _YEAR),
    "a time after it": (_AGAIN, day_of(date(2029, 7, 2))),
}


@pytest.mark.parametrize(("text", "when"), NEW.values(), ids=NEW)
def test_another_act_is_a_move_of_its_own(text: str, when: When | None) -> None:
    """Only the same act by the same side about the same at a time that fits is told again."""
    assert [move.recap_of for move in told(text, date(2031, 5, 9), when)] == [None, None]


# Sentence of a later report that names no time -> whether it tells the demand of 2029 again.
BACK: dict[str, tuple[str, bool]] = {
    "had": ("Arland had demanded a smaller fleet and lower tolls.", True),
    "had, with a word between": ("Arland had long demanded a smaller fleet and a tower.", True),
    "originally": ("Arland originally demanded a smaller fleet and lower tolls.", True),
    "present": ("Arland demands a smaller fleet and lower tolls.", False),
    "perfect": ("Arland has demanded a smaller fleet and lower tolls.", False),
    "had elsewhere": (
        "When the boats had sunk Arland demanded a smaller fleet and a tower.",
        False,
    ),
    "another matter": ("Arland had demanded a bridge and lower tolls.", False),
}


@pytest.mark.parametrize(("text", "is_again"), BACK.values(), ids=BACK)
def test_words_that_look_back(text: str, is_again: bool) -> None:
    """Without a time, only a telling whose words look back is one of the earlier demand."""
    early, late = told(text, date(2031, 5, 9), None)
    assert late.recap_of == (early.id if is_again else None)


def test_looking_back_on_news_is_no_recap() -> None:
    """What looks back counts one day beyond the days that a monthly looks back."""
    text = BACK["had"][0]
    last = date(2029, 5, 30) + timedelta(RECAP_DAYS)
    assert [move.recap_of for move in told(text, last, None)] == [None, None]
    again = told(text, last + timedelta(1), None)
    assert [move.recap_of is None for move in again] == [True, False]
