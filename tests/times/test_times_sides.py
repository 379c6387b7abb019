from __future__ import annotations

from datetime import date

import pytest

from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.times.reading import Side
from stateofplay.times.sides import on_side

MAY = month_of(2030, 5)
DAYS = {
    "after a day": (MAY, "after", day_of(date(2030, 5, 4)), "2030-05-05/2030-05-31"),
    "before a day": (MAY, "before", day_of(date(2030, 5, 4)), "2030-05-01/2030-05-03"),
    "by, on a day": (MAY, "by", day_of(date(2030, 5, 4)), "2030-05-04/2030-05-31"),
    "after one of some days": (
        MAY, "after", between(date(2030, 5, 4), date(2030, 5, 6)), "2030-05-05/2030-05-31",
    ),
    "before one of some days": (
        MAY, "before", between(date(2030, 5, 4), date(2030, 5, 6)), "2030-05-01/2030-05-05",
    ),
    "one day is left": (MAY, "after", day_of(date(2030, 5, 30)), "2030-05-31/2030-05-31"),
    "nothing is left": (MAY, "after", day_of(date(2030, 5, 31)), "2030-05"),
    "nothing lies before": (MAY, "before", day_of(date(2030, 5, 1)), "2030-05"),
    "publication is no more exact": (MAY, "after", MAY, "2030-05"),
    "publication is less exact": (MAY, "after", year_of(2030), "2030-05"),
    "another month": (MAY, "before", day_of(date(2030, 7, 4)), "2030-05"),
    "unknown publication": (MAY, "after", None, "2030-05"),
}  # fmt: skip


@pytest.mark.parametrize(("when", "side", "published", "value"), DAYS.values(), ids=DAYS)
def test_days_on_one_side(when: When, side: Side, published: When | None, value: str) -> None:
    """The days left on that side of publication, or the whole where it bounds nothing."""
    found = on_side(when, side, published)
    assert found.value == value
    assert found.within(when)


def test_a_day_of_another_year_is_told_with_its_year() -> None:
    """A week that begins in December is named by it, so that a day in January needs its year."""
    week = between(date(2030, 12, 30), date(2031, 1, 5), "week of 30 December 2030")
    says = on_side(week, "after", day_of(date(2031, 1, 2))).says
    assert says == "week of 30 December 2030, after 2 January 2031"
