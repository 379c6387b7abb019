from __future__ import annotations

import pytest
from times_builder import times_in

from stateofplay.times.deictic import shift_by
from stateofplay.times.eras import era_year, in_era

ERAS = {
    "year": ("The wall fell in 480 BC.", ["480 BC"], ["BC0480"]),
    "points and a later name": ("The wall fell in 480 B.C.E. at last.", ["480 B.C.E."], ["BC0480"]),
    "month": ("The wall fell in April 480 BC.", ["April 480 BC"], ["BC0480-04"]),
    "season": ("It fell in the spring of 480 BC.", ["the spring of 480 BC"], ["BC0480-SP"]),
    "part": ("It fell in early 480 BC.", ["early 480 BC"], ["BC0480"]),
    "about": ("It fell, ca. 466 BC, at night.", ["ca. 466 BC"], ["BC0466"]),
    "both ends": ("The league (499-493 BC) broke.", ["499", "493 BC"], ["BC0499", "BC0493"]),
    "from and to": ("It held from 499 to 493 BC.", ["499", "493 BC"], ["BC0499", "BC0493"]),
    "decade": ("It grew in the 470s BC.", ["the 470s BC"], ["BC047"]),
    "century": ("It grew in the 4th century BC.", ["the 4th century BC"], ["BC03"]),
    "two figures": ("He died in 44 BC.", ["44 BC"], ["BC0044"]),
    "since Christ": ("The hill burst in AD 79.", ["AD 79"], ["0079"]),
    "era after its year": ("The hill burst in 793 AD.", ["793 AD"], ["0793"]),
}
NO_ERA = {
    "small letters": "It holds 480 bc of it.",
    "letters of a word": "It sold 480 BCA shares.",
    "no letters": "The wall fell for 480 men.",
}


@pytest.mark.parametrize(("text", "words", "values"), ERAS.values(), ids=ERAS)
def test_years_with_an_era(text: str, words: list[str], values: list[str]) -> None:
    """A number with an era is a year; before Christ it has a value and no place in the calendar."""
    found = times_in(text)
    assert [one for one, _ in found] == words
    assert [mention.value for _, mention in found] == values
    assert all(mention.when is None for _, mention in found if str(mention.value)[:2] == "BC")


@pytest.mark.parametrize("text", NO_ERA.values(), ids=NO_ERA)
def test_no_era(text: str) -> None:
    """A number without the capitals of an era is no year."""
    assert times_in(text) == []


def test_era_of_a_value() -> None:
    """Only values before Christ have a year before Christ."""
    assert era_year("BC0480-04") == 480
    assert era_year("0480-04") is None
    assert era_year("BC047") is None


def test_years_before_christ_count_down() -> None:
    """The year after 480 BC is 479 BC, and after 1 BC comes none that this way of counting has."""
    assert in_era(shift_by("Y", 1), 480) == "BC0479"
    assert in_era(shift_by("Y", -1), 480) == "BC0481"
    assert in_era(shift_by("Y", 1), 1) is None
    assert in_era(shift_by("W", 1), 480) is None
