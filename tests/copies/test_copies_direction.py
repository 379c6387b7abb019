"""Which of two copies came first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from copies_builder import make_report

from stateofplay.copies.config import DEFAULTS
from stateofplay.copies.direction import Copy, is_before, judge_direction
from stateofplay.model.interval import When, day_of, month_of
from stateofplay.model.report import Publication, Report

MONDAY, TUESDAY = date(2031, 3, 3), date(2031, 3, 4)
OWN = DEFAULTS.sibling_words

CASES = {
    # left, right, words of their own -> direction, a word of the reason
    "earlier day": ({"day": MONDAY}, {"day": TUESDAY}, (0, 0), "left_first", "dated"),
    "later day": ({"day": TUESDAY}, {"day": MONDAY}, (0, 0), "right_first", "dated"),
    "longer and undated": ({}, {}, (500, 0), "unknown", "nothing"),
    "both credit one agency, on two days": (
        {"day": MONDAY, "agency": "Norwire"}, {"day": TUESDAY, "agency": "NORWIRE"}, (0, 0),
        "common_origin", "both credit Norwire",
    ),
    "a credit of the later one does not outweigh the date": (
        {"day": MONDAY}, {"day": TUESDAY, "agency": "Norwire"}, (0, 0), "left_first", "dated",
    ),
    "one credits an agency, same day": (
        {"day": MONDAY}, {"day": MONDAY, "agency": "Norwire"}, (0, 0), "common_origin", "Norwire",
    ),
    "one credits an agency, undated": (
        {"agency": "Norwire"}, {}, (0, 0), "common_origin", "Norwire",
    ),
    "they credit two agencies": (
        {"agency": "Norwire"}, {"agency": "Estpress"}, (0, 0), "common_origin", "the other Norwire",
    ),
    "one is by the agency that the other credits": (
        {"agency": "Norwire"}, {"publisher": "Norwire"}, (0, 0), "right_first", "by the agency",
    ),
    "an agency that names itself is no credit": (
        {"agency": "Norwire", "publisher": "Norwire"}, {}, (0, 0), "unknown", "nothing",
    ),
    "first published by the other": (
        {"publisher": "The Lamp"}, {"text": "First published in The Lamp."}, (0, 0), "left_first",
        "names",
    ),
    "the other is only mentioned": (
        {"publisher": "The Lamp"}, {"text": "He bought The Lamp."}, (0, 0), "unknown", "nothing",
    ),
    "address of the other": (
        {"text": "See https://lamp.example/a1."}, {"url": "https://lamp.example/a1"}, (0, 0),
        "right_first", "names",
    ),
    "the page of one names the other's address, against dates and a common agency": (
        {"day": MONDAY, "agency": "Norwire", "original_url": "https://lamp.example/a1"},
        {"day": TUESDAY, "agency": "Norwire", "url": "http://www.lamp.example/a1/?utm_source=x"},
        (0, 0), "right_first", "as its original",
    ),
    "the page names another address of that host": (
        {"original_url": "https://lamp.example/a1?id=1"}, {"url": "https://lamp.example/a1?id=2"},
        (0, 0), "unknown", "nothing",
    ),
    "both pages name one original": (
        {"original_url": "https://lamp.example/a1"}, {"original_url": "https://lamp.example/a1"},
        (0, 0), "common_origin", "both pages name https://lamp.example/a1",
    ),
    "each page names the other": (
        {"url": "https://lamp.example/a", "original_url": "https://bell.example/b"},
        {"url": "https://bell.example/b", "original_url": "https://lamp.example/a"},
        (0, 0), "unknown", "nothing",
    ),
    "a broken address names nothing": (
        {"original_url": "https://[lamp"}, {"url": "https://[lamp"}, (0, 0), "unknown", "nothing",
    ),
    "each names the other": (
        {"publisher": "The Lamp", "text": "Source: The Bell"},
        {"publisher": "The Bell", "text": "Source: The Lamp"}, (0, 0), "unknown", "nothing",
    ),
    "one day, and words of their own": (
        {"day": MONDAY}, {"day": MONDAY}, (OWN, OWN), "common_origin", "probably",
    ),
    "one day, and too few words of its own": (
        {"day": MONDAY}, {"day": MONDAY}, (OWN - 1, OWN), "unknown", "nothing",
    ),
    "no day, and words of their own": ({}, {}, (OWN, OWN), "unknown", "nothing"),
}  # fmt: skip


def _make(name: str, text: str = "x", **fields: object) -> Report:
    return make_report(name, text, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("left", "right", "own", "expected", "why"), CASES.values(), ids=list(CASES)
)
def test_direction(
    left: dict[str, object], right: dict[str, object], own: tuple[int, int], expected: str, why: str
) -> None:
    """The first evidence that answers decides, the other way round as well; length never does."""
    one, other = Copy(_make("a", **left), own[0]), Copy(_make("b", **right), own[1])
    direction, reason = judge_direction(one, other, DEFAULTS)
    assert direction == expected
    assert why in reason
    mirrored = {"left_first": "right_first", "right_first": "left_first"}.get(expected, expected)
    assert judge_direction(other, one, DEFAULTS)[0] == mirrored


TIMES = {
    "day before day": (day_of(MONDAY), day_of(TUESDAY), True),
    "same day": (day_of(MONDAY), day_of(MONDAY), False),
    "month before a day of the next": (month_of(2031, 2), day_of(date(2031, 3, 1)), True),
    "month and its last day": (month_of(2031, 3), day_of(date(2031, 3, 31)), False),
    "no later than a day": (replace(day_of(MONDAY), mod="before"), day_of(TUESDAY), False),
    "time of day": (
        When(MONDAY, MONDAY, "2031-03-03T08:00", ""), When(MONDAY, MONDAY, "2031-03-03T09:00", ""),
        True,
    ),
    "times written unlike": (
        When(MONDAY, MONDAY, "2031-03-03T08:00", ""), When(MONDAY, MONDAY, "2031-03-03T09:00Z", ""),
        False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), TIMES.values(), ids=list(TIMES))
def test_is_before(one: When, other: When, expected: bool) -> None:
    """One report is before another only when no day that both may have come out on is left."""
    left, right = (
        replace(_make(name), published=Publication(when, "stated", "", ()))
        for name, when in (("a", one), ("b", other))
    )
    assert is_before(left, right) is expected
    assert not is_before(right, left)
    assert not is_before(left, _make("c"))
