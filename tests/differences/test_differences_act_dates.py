"""One act, dated differently by independent texts."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))  # shares its builder
from timeline_builder import build_analysis

from stateofplay.differences.act_dates import find_act_dates
from stateofplay.differences.config import DEFAULTS
from stateofplay.differences.dated_acts import find_dated_acts
from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.model.mention import NameMention
from stateofplay.text.rarity import Rarity

NAMES = ("Norland", "Westmark", "Vasko", "Orlen", "Kessa", "Tarn")


def _report(text: str, said: str, when: When, name: str, rule: str = "month day") -> Analysis:
    found = build_analysis(text, {said: when}, name=name)
    times = tuple(replace(one, rule=rule, is_relative=when.is_day) for one in found.times)
    names = tuple(
        NameMention(one.span, None, found.report.exact(one.span)) for one in found.mentions
    )
    return replace(found, times=times, names=names)


def _dates(
    left: tuple[str, str, When],
    right: tuple[str, str, When],
    *,
    voices: dict[str, str] | None = None,
) -> list[list[str]]:
    pile = [_report(*left, "a"), _report(*right, "b")]
    words = [set(text.casefold().split()) for text in (left[0], right[0])]
    found = find_act_dates(pile, voices or {}, Rarity(words), DEFAULTS)
    return [[side.value for side in one.sides] for one in found]


def _day(n: int) -> When:
    return day_of(date(2029, 4, n))


OFFER = "Vasko made its offer on {}."
BID = "Vasko offered twelve boats on {}."
VOTE = "Villagers of Tarn approved a new pier in {}."
SALE = "In {}, Vasko bought the old ferry."
CASES = {
    "a known act, three days": ((OFFER, _day(2)), (BID, _day(5)), True),
    "a known act, four days": ((OFFER, _day(2)), (BID, _day(6)), False),
    "one day": ((OFFER, _day(2)), (BID, _day(2)), False),
    "of somebody else": ((OFFER, _day(2)), (BID.replace("Vasko", "Orlen"), _day(3)), False),
    "another act": ((OFFER, _day(2)), (BID.replace("offered", "sold"), _day(3)), False),
    "done day by day": (
        ("Vasko sailed on {}.", _day(2)),
        ("Vasko sailed on {}.", _day(3)),
        False,
    ),
    "done once": (
        ("Vasko disappeared on {}.", _day(2)),
        ("Vasko suddenly disappeared on {}.", _day(3)),
        True,
    ),
    "done again": (
        ("Vasko disappeared on {}.", _day(2)),
        ("Vasko disappeared again on {}.", _day(3)),
        False,
    ),
    "said": (
        ("Vasko told the council on {}.", _day(2)),
        ("Vasko told the council on {}.", _day(3)),
        False,
    ),
    "two years": ((VOTE, year_of(2021)), (VOTE, year_of(2022)), True),
    "two years, too far": ((VOTE, year_of(2021)), (VOTE, year_of(2023)), False),
    "two years, another thing": (
        (VOTE, year_of(2021)),
        (VOTE.replace("pier", "school"), year_of(2022)),
        False,
    ),
    "two years, names apart": (
        (VOTE, year_of(2021)),
        (VOTE.replace("Tarn", "Kessa"), year_of(2022)),
        False,
    ),
    "a year and a day": ((OFFER, year_of(2028)), (BID, _day(2)), False),
    "two months": ((SALE, month_of(2029, 4)), (SALE, month_of(2029, 5)), True),
    "two months, too far": ((SALE, month_of(2029, 4)), (SALE, month_of(2029, 6)), False),
    "planned": (
        ("Vasko will make its offer on {}.", _day(2)),
        (BID, _day(3)),
        False,
    ),
}


@pytest.mark.parametrize(("left", "right", "told"), CASES.values(), ids=CASES)
def test_one_act_on_two_dates(
    left: tuple[str, When], right: tuple[str, When], *, told: bool
) -> None:
    """Sentences of two texts that date one act by the calendar differ where the dates are near."""
    filled = [(text.format(when.says), when.says, when) for text, when in (left, right)]
    assert bool(_dates(filled[0], filled[1])) is told


def test_the_dates_are_told_as_printed_earliest_first() -> None:
    """Each side is a date in the words of its report."""
    left = ("Vasko offered twelve boats on April 5.", "April 5", _day(5))
    right = ("Vasko made its offer on April 3.", "April 3", _day(3))
    assert _dates(left, right) == [["April 3", "April 5"]]


def test_copies_are_one_voice() -> None:
    """A text that gives an act two dates, itself or in a copy, tells two acts."""
    left = ("Vasko offered twelve boats on April 5.", "April 5", _day(5))
    right = ("Vasko made its offer on April 3.", "April 3", _day(3))
    assert _dates(left, right, voices={"a": "g", "b": "g"}) == []


DATED = {
    "a day of the month": ("Vasko left Tarn on April 3.", "April 3", _day(3), "month day", 1),
    "a weekday": ("Vasko left Tarn on Monday.", "Monday", _day(3), "weekday", 0),
    "the day it came out": (
        "Vasko left Tarn on March 8.",
        "March 8",
        day_of(date(2030, 3, 8)),
        "month day",
        0,
    ),
    "the day before": (
        "Vasko left Tarn on March 7.",
        "March 7",
        day_of(date(2030, 3, 7)),
        "month day",
        1,
    ),
    "a bound": ("Vasko stayed in Tarn until April 3.", "April 3", _day(3), "month day", 0),
    "denied": ("Vasko did not leave Tarn on April 3.", "April 3", _day(3), "month day", 0),
    "a paper of a year": (
        "Vasko broke the treaty of 2021.",
        "2021",
        year_of(2021),
        "year",
        0,
    ),
}


@pytest.mark.parametrize(("text", "said", "when", "rule", "n"), DATED.values(), ids=DATED)
def test_dated_acts(text: str, said: str, when: When, rule: str, n: int) -> None:
    """An act has the date that its own clause prints, if that lies before the report."""
    assert len(list(find_dated_acts(_report(text, said, when, "a", rule)))) == n


def test_a_sentence_with_two_dates_tells_neither() -> None:
    """Which of two dates belongs to which act is not guessed."""
    text = "Vasko left Tarn on April 3 and reached Kessa on April 5."
    analysis = build_analysis(text, {"April 3": _day(3), "April 5": _day(5)})
    times = tuple(replace(one, rule="month day") for one in analysis.times)
    assert list(find_dated_acts(replace(analysis, times=times))) == []
