from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from stateofplay.times import day_scores
from stateofplay.times.day_scores import Scores, days_in_years, density, strength
from stateofplay.times.named import DayKind, Manner, Named, NamedDay, NamedWeekday, WeekdayKind

FIRST = date(2031, 3, 14)  # a Friday
DAY = FIRST.toordinal()
AXIS = np.arange(DAY - 60, DAY + 61)


def _best(score: Scores) -> int:
    """Return how many days after the first day the best lies."""
    return int(AXIS[int(np.argmax(score))]) - DAY


def _named(ordinal: int, kind: DayKind, *, has_year: bool = False) -> NamedDay:
    day = date.fromordinal(ordinal)
    return NamedDay(day.month, day.day, day.year if has_year else None, kind)


@pytest.mark.parametrize("count", [density, strength])
def test_nearer_reports_count_more(count: object) -> None:
    """The day of the nearest report is likeliest, and days beside it are likelier than far ones."""
    votes = [(DAY + 9, 0.2), (DAY, 0.8), (DAY - 20, 0.2)]
    score = count(AXIS, votes, power=2, fade=1.5, floor=0.003)  # type: ignore[operator]
    assert _best(score) == 0
    assert score[61] > score[65]
    assert score[69] > score[80]


def test_weak_votes_say_little() -> None:
    """Shares are the same however weak all votes are; their strength is not."""
    weak, strong = [(DAY, 0.1)], [(DAY, 0.9)]
    same = [density(AXIS, v, power=2, fade=1.5, floor=0.003) for v in (weak, strong)]
    less, more = (strength(AXIS, v, power=2, fade=1.5, floor=0.003) for v in (weak, strong))
    assert np.allclose(*same)
    assert np.ptp(less) < np.ptp(more)


def test_no_votes_say_nothing() -> None:
    """Without votes all days are as likely."""
    for count in (density, strength):
        assert np.ptp(count(AXIS, [], power=2, fade=1.5, floor=0.003)) == 0


@pytest.mark.parametrize("has_year", [True, False])
@pytest.mark.parametrize("kind", ["page", "dateline", "remark", "caption"])
def test_a_printed_day_is_the_likeliest(kind: DayKind, has_year: bool) -> None:
    """A day printed as that of the page, with its year or without, is the best one."""
    named = Named((_named(DAY + 5, kind, has_year=has_year),))
    assert _best(day_scores.of_days(AXIS, named, {})) == 5


def test_a_told_day_is_mostly_over() -> None:
    """The day after a told day is likelier than that day, and days long before it are not."""
    score = day_scores.of_days(AXIS, Named((_named(DAY, "told"),)), {})
    assert _best(score) == 1
    assert score[70] > score[50]


def test_a_told_day_that_others_recall_counts_for_little() -> None:
    """A day that dated reports name long after it, an anniversary, draws less to itself."""
    named = Named((_named(DAY, "told"),))
    trusted = day_scores.of_days(AXIS, named, {})
    recalled = day_scores.of_days(AXIS, named, {(FIRST.month, FIRST.day): 0.25})
    assert np.allclose(recalled, trusted / 4)


def test_of_two_told_days_either_may_be_near() -> None:
    """Each day takes the better of the scores of two told days; kinds are added."""
    one, two = _named(DAY, "told"), _named(DAY + 20, "told")
    both = day_scores.of_days(AXIS, Named((one, two)), {})
    alone = [day_scores.of_days(AXIS, Named((day,)), {}) for day in (one, two)]
    assert np.allclose(both, np.maximum(*alone))
    page = _named(DAY + 3, "page")
    added = day_scores.of_days(AXIS, Named((one, page)), {})
    assert np.allclose(added, alone[0] + day_scores.of_days(AXIS, Named((page,)), {}))


def test_a_day_of_another_year_favours_no_day() -> None:
    """A day two years before the pile makes no day of it likelier than another."""
    named = Named((_named(DAY - 700, "told", has_year=True),))
    assert np.ptp(day_scores.of_days(AXIS, named, {})) == 0


def test_a_day_that_is_to_come_lies_ahead() -> None:
    """Days before it are likelier, the nearer the more; days after it are not."""
    score = day_scores.of_coming_days(AXIS, Named((_named(DAY, "coming"),)))
    assert score[58] > score[30] > score[62]
    assert np.ptp(day_scores.of_days(AXIS, Named((_named(DAY, "coming"),)), {})) == 0


FRIDAY = 4
WEEKDAYS: dict[str, tuple[WeekdayKind, Manner, int]] = {
    "told first: today": ("lead", "weekday", 0),
    "told later: yesterday": ("rest", "weekday", 1),
    "where yesterday is said it is older": ("rest", "yesterday", 3),
}


@pytest.mark.parametrize(("kind", "manner", "days"), WEEKDAYS.values(), ids=WEEKDAYS)
def test_weekdays_tell_the_weekday(kind: WeekdayKind, manner: Manner, days: int) -> None:
    """The likeliest weekday follows from the named one by place and manner."""
    score = day_scores.of_weekdays(AXIS, Named((), (NamedWeekday(FRIDAY, kind),), (), manner))
    best = date.fromordinal(int(AXIS[int(np.argmax(score))]))
    assert (best.weekday() - FRIDAY) % 7 == days


def test_weekdays_of_one_kind_hang_together() -> None:
    """A weekday named four times counts twice as much as named once."""
    once = day_scores.of_weekdays(AXIS, Named((), (NamedWeekday(FRIDAY, "lead"),)))
    often = day_scores.of_weekdays(AXIS, Named((), (NamedWeekday(FRIDAY, "lead"),) * 4))
    assert np.allclose(often, 2 * once)


def test_months_tell_the_month() -> None:
    """A bare month of the past is one or two months back, one to come one or two ahead."""
    axis = np.arange(DAY - 200, DAY + 200)
    past = day_scores.of_months(axis, Named((), (), ((3, False),)))
    coming = day_scores.of_months(axis, Named((), (), ((3, True),)))
    assert date.fromordinal(int(axis[int(np.argmax(past))])).month == 5
    assert date.fromordinal(int(axis[int(np.argmax(coming))])).month == 2
    assert np.ptp(day_scores.of_months(axis, Named())) == 0


def test_days_in_years_skip_days_that_do_not_exist() -> None:
    """29 February is a day of leap years only."""
    found = [date.fromordinal(d) for d in days_in_years([(2, 29), (3, 1)], (2031, 2032))]
    assert found == [date(2031, 3, 1), date(2032, 2, 29), date(2032, 3, 1)]
