"""Reports of two events in one form of words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from copies_builder import make_report, prose
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.copies.find import find_pairs
from stateofplay.model.report import Report

DAY = date(2031, 5, 2)
FORM = (
    "A bomb went off in {place} on {day}, killing {dead} people and wounding {hurt} others, police"
    " said. No group has said that it was behind the attack. Soldiers closed all roads into"
    " the town and searched cars. {extra}"
)
FIRST = {"place": "Tessim", "day": "Friday", "dead": "12", "hurt": "thirty", "extra": ""}
MAYOR = "The mayor, Carla Brill, came back from Orsik and spoke to the families in the afternoon."


def report(name: str, published: date | None = None, **facts: str) -> Report:
    """Return the form, filled in."""
    return make_report(name, FORM.format(**{**FIRST, **facts}), day=published)


def are_copies(left: Report, right: Report) -> bool:
    """Return whether a pair is found."""
    return bool(find_pairs([left, right]))


EVENTS = {
    # what is other in the second report -> copies on one day, copies a month apart
    "nothing": ({}, True, True),
    "one figure": ({"dead": "14"}, True, True),
    "two figures": ({"dead": "14", "hurt": "31"}, True, True),
    "place, day and figure": ({"place": "Lodvar", "day": "Monday", "dead": "9"}, False, False),
    "all": ({"place": "Lodvar", "day": "Monday", "dead": "9", "hurt": "22"}, False, False),
}


@pytest.mark.parametrize(("facts", "near", "far"), EVENTS.values(), ids=EVENTS)
def test_other_place_day_and_figures_make_another_event(
    facts: dict[str, str], near: bool, far: bool
) -> None:
    """A correction leaves a copy a copy; the form filled in anew is no copy, whenever it was."""
    assert are_copies(report("a", DAY), report("b", DAY, **facts)) == near
    assert are_copies(report("a", DAY), report("b", DAY + timedelta(30), **facts)) == far
    assert are_copies(report("a"), report("b", **facts)) == near


@pytest.mark.parametrize(("days", "expected"), [(0, True), (7, True), (8, False), (400, False)])
def test_reprints_come_out_within_a_week(days: int, expected: bool) -> None:
    """Beyond a week three facts of four must be kept; within it half of them are enough."""
    facts = {"place": "Lodvar", "day": "Monday", "dead": "9"}
    left = report("a", DAY, extra=MAYOR)  # kept: thirty, Carla, Brill, Orsik
    right = report("b", DAY + timedelta(days), extra=MAYOR, **facts)
    assert are_copies(left, right) == expected
    assert are_copies(right, left) == expected


KEPT = {
    # facts kept beside three that are other -> copies on one day, copies a month apart
    "two": (2, False, False),
    "three, which is half": (3, True, False),
    "eight": (8, True, False),
    "nine, which is three of four": (9, True, True),
}


@pytest.mark.parametrize(("n_kept", "near", "far"), KEPT.values(), ids=KEPT)
def test_share_of_kept_facts(n_kept: int, near: bool, far: bool) -> None:
    """Half of the facts must be kept, and three of four a month later."""
    names = " ".join(
        f"Then spoke {word.rstrip('.')}." for word in prose(500, n_kept - 1, 1).split()
    )
    left = report("a", DAY, extra=names)
    for days, expected in ((0, near), (30, far)):
        day = DAY + timedelta(days)
        right = report("b", day, extra=names, place="Lodvar", day="Monday", dead="9")
        assert are_copies(left, right) == expected


def test_headlines_tell_no_facts() -> None:
    """Where every word has a capital a headline that was reworded names nothing."""
    body, place = FORM.format(**FIRST), "At The Tessim Harbour Market On Friday"
    left = make_report("a", ("title", f"Big Blast Kills Dozens {place}"), body, day=DAY)
    title = f"Scores Dead Following Explosion {place}"
    right = make_report("b", ("title", title), body, day=DAY + timedelta(30))
    (pair,) = find_pairs([left, right])
    assert [left.exact(change.left) for change in pair.changed] == ["Big Blast Kills Dozens"]


@given(st.sampled_from(sorted(EVENTS)), st.integers(0, 40))
def test_order_of_input_does_not_matter(event: str, days: int) -> None:
    """Either order, and either name, gives the same answer."""
    facts = EVENTS[event][0]
    one, other = report("a", DAY), report("b", DAY + timedelta(days), **facts)
    assert find_pairs([one, other]) == find_pairs([other, one])
    renamed = report("c", DAY)
    assert are_copies(one, other) == are_copies(other, renamed)
