from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, ITO, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry, OpenEnd, Status
from stateofplay.model.interval import When, between, day_of
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves
from stateofplay.moves.open_ends import find_open_ends


def entry(text: str, day: date, status: Status, report: str = "a", start: int = 0) -> Entry:
    """Return an entry of the timeline that rests on one report."""
    span = Span(report, start, start + len(text))
    return Entry(f"{status}-{text}", day_of(day), status, text, (span,), (report,), False)


def ends_of(*reports: Analysis, entries: tuple[Entry, ...] = ()) -> tuple[OpenEnd, ...]:
    """Return the open ends of a pile."""
    return find_open_ends(find_moves(reports, ACTORS), entries, reports)


def filed(name: str, text: str, day: int, **told: object) -> Analysis:
    """Return a report of a day in May."""
    return report_of(text, name=name, day=date(2031, 5, day), **told)  # type: ignore[arg-type]  # passed through


PLAN = "Ito will meet Vell at the old lighthouse."
FIRST, LAST = filed("a", PLAN, 1), filed("z", "It rained.", 30)


def test_a_plan_without_outcome_is_open() -> None:
    """What was planned for a day before the last report and told by nobody since is open."""
    planned = entry(PLAN, date(2031, 5, 9), "planned")
    (end,) = ends_of(FIRST, LAST, entries=(planned,))
    assert (end.what, end.due, end.text, end.who) == ("planned", planned.when, PLAN, (ITO.id,))


def test_a_plan_is_not_open_before_its_day() -> None:
    """On the day of the last report nothing is late yet."""
    for day, n_open in ((29, 1), (30, 0)):
        planned = entry(PLAN, date(2031, 5, day), "planned")
        assert len(ends_of(FIRST, LAST, entries=(planned,))) == n_open


def test_a_plan_for_no_sure_month_is_not_listed() -> None:
    """Up to a month a plan can be missed; over a longer time nobody can tell."""
    for start, n_open in ((date(2031, 3, 31), 1), (date(2031, 3, 30), 0)):
        planned = replace(entry(PLAN, start, "planned"), when=between(start, date(2031, 4, 30)))
        assert len(ends_of(FIRST, LAST, entries=(planned,))) == n_open


def test_an_outcome_closes_a_plan() -> None:
    """A telling with the same rare words within a week is an outcome; a later one is not."""
    planned = entry(PLAN, date(2031, 5, 9), "planned")
    for day, n_open in ((16, 0), (17, 1)):
        told = entry("Ito met Vell at the lighthouse.", date(2031, 5, day), "happened", "z")
        assert len(ends_of(FIRST, LAST, entries=(planned, told))) == n_open
    other = entry("Floods hit the southern valley.", date(2031, 5, 9), "happened", "z")
    assert len(ends_of(FIRST, LAST, entries=(planned, other))) == 1


CALLED_OFF = {
    "in its own words": ("Vell postponed the lighthouse meeting.", 8, 0),
    "before it was planned": ("Vell postponed the lighthouse meeting.", 1, 1),
    "long after its day": ("Vell postponed the lighthouse meeting.", 17, 1),
    "a week after its day": ("Vell postponed the lighthouse meeting.", 16, 0),
    "something else": ("Vell postponed a vote on tolls, far from any lighthouse.", 8, 1),
}


@pytest.mark.parametrize(("text", "day", "n_open"), CALLED_OFF.values(), ids=CALLED_OFF)
def test_what_was_called_off_is_not_open(text: str, day: int, n_open: int) -> None:
    """A later report that calls the plan off closes it, whoever calls it off."""
    plan = filed("a", PLAN, 2)
    planned = entry(PLAN, date(2031, 5, 9), "planned")
    assert len(ends_of(plan, filed("b", text, day), LAST, entries=(planned,))) == n_open


def test_the_very_day_needs_fewer_words() -> None:
    """One telling word is enough for the day of the plan, and too little for a day near it."""
    text = "Corvia's envoy held talks by the sea."
    planned = entry(PLAN, date(2031, 5, 9), "planned")
    for day, n_open in ((9, 0), (12, 1)):
        told = entry(text, date(2031, 5, day), "happened", "z")
        assert len(ends_of(FIRST, LAST, entries=(planned, told))) == n_open


def test_a_plan_is_listed_once() -> None:
    """Copies of a plan that differ in a figure, and a promise that is its plan, are one."""
    plan = "Besk said its 460 dockers would march to the old lighthouse on 9 May."
    one = entry(plan, date(2031, 5, 9), "planned")
    two = entry(plan.replace("460", "640"), date(2031, 5, 9), "planned", "b")
    assert len(ends_of(filed("a", plan, 1), LAST, entries=(one, two))) == 1
    other = entry("Corvia opens a dam.", date(2031, 5, 9), "planned", "c")
    assert len(ends_of(filed("a", plan, 1), LAST, entries=(one, other))) == 2


def test_what_is_due_last_comes_first() -> None:
    """Open ends come newest first; those without a time come last."""
    entries = (
        entry("Besk opens a dam.", date(2031, 5, 3), "planned"),
        entry("Corvia holds a vote.", date(2031, 5, 20), "planned"),
    )
    found = ends_of(filed("a", ASKED, 1), LAST, entries=entries)
    assert [end.due and end.due.start.day for end in found] == [20, 3, None]


ASKED = "Arland asked Besk to free the fishing crew."


def test_a_request_without_answer_is_open() -> None:
    """Whoever was asked and neither agreed, refused nor did it, still owes an answer."""
    (end,) = ends_of(filed("a", ASKED, 1), LAST)
    assert (end.what, end.who, end.text) == ("asked", ("arland",), ASKED)
    answers = (
        "Besk refused to free the fishing crew.",
        "Besk released the fishing crew.",
        "Besk agreed to free the fishing crew.",
    )
    for answer in answers:
        assert ends_of(filed("a", ASKED, 1), filed("b", answer, 9), LAST) == ()
    other = "Besk refused to lower tolls."
    assert len(ends_of(filed("a", ASKED, 1), filed("b", other, 9), LAST)) == 1
    before = filed("b", "Besk refused to free the fishing crew.", 1)
    assert len(ends_of(filed("a", ASKED, 9), before, LAST)) == 1


WORDS = {
    "its time has passed": ("Besk promised to publish the map by 20 May.", 1),
    "its time lies ahead": ("Besk promised to publish the map by 31 May.", 1),
    "no time": ("Besk promised to publish the map.", 1),
    "not to do something": ("Besk promised openness.", 0),
    "to last until a day that has passed": ("Besk promised to close the gate until 20 May.", 0),
}


@pytest.mark.parametrize(("text", "n_open"), WORDS.values(), ids=WORDS)
def test_a_promise_is_open_until_something_is_told_of_it(text: str, n_open: int) -> None:
    """A word given to do something is open; one that was to last until a day is over then."""
    times: dict[str, When] = {
        day: day_of(date(2031, 5, int(day[:2]))) for day in ("20 May", "31 May") if day in text
    }
    found = ends_of(filed("a", text, 1, times=times), LAST)
    assert [(end.what, end.who) for end in found] == [("promised", ("besk",))] * n_open


def test_what_stays_out() -> None:
    """Requests on another's word, denied ones, and those of bystanders are not listed."""
    for text in (
        "Vell said Arland asked Corvia to pay.",
        "Arland did not ask Besk to pay.",
        "Pia Sorn asked Besk to pay.",
    ):
        assert ends_of(filed("a", text, 1), LAST) == ()


def test_without_a_dated_report_nothing_is_open() -> None:
    """Nobody can say what is late when no report has a day."""
    planned = entry(PLAN, date(2031, 5, 9), "planned")
    assert ends_of(report_of(PLAN, day=None), entries=(planned,)) == ()


def test_order_changes_nothing() -> None:
    """Open ends do not depend on the order of moves, entries or reports."""
    reports = (filed("a", ASKED, 1), filed("b", "Besk asked Corvia to pay.", 2), LAST)
    entries = (entry(PLAN, date(2031, 5, 9), "planned"), entry("X.", date(2031, 5, 3), "planned"))
    moves = find_moves(reports, ACTORS)
    expected = find_open_ends(moves, entries, reports)
    assert len(expected) == 4
    assert find_open_ends(moves[::-1], entries[::-1], reports[::-1]) == expected
