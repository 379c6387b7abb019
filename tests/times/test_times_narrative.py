from __future__ import annotations

from datetime import date

import pytest
from times_builder import analysis_of, times_in

from stateofplay.model.interval import day_of, year_of
from stateofplay.times.narrative import narrated_years
from stateofplay.times.reading import Reading

PUBLISHED = day_of(date(2031, 3, 14))
YEARS = "".join(f"In {1801 + n} the duke built a mill. " for n in range(12))


def _value(text: str) -> str | None:
    return times_in(text, PUBLISHED)[-1][1].value


def test_history_is_read_from_the_year_named_last() -> None:
    """In a text of history a day without a year lies in the year named last."""
    assert _value(YEARS + "It burnt down on 5 December.") == "1812-12-05"
    assert _value(YEARS + "It burnt down in June.") == "1812-06"


NEWS = {
    "one old year too few": YEARS.removeprefix("In 1801 the duke built a mill. "),
    "told from the day of publication": YEARS + "The mayor spoke on Friday. ",
    "recent years": YEARS.replace("1811", "2029").replace("1812", "2030"),
}


@pytest.mark.parametrize("text", NEWS.values(), ids=NEWS)
def test_news_is_read_from_publication(text: str) -> None:
    """News with some history in it keeps its publication day as anchor."""
    assert _value(text + "It burnt down on 5 February.") == "2031-02-05"


def test_undated_history_has_no_anchor() -> None:
    """Without a publication day nothing tells history from news."""
    assert analysis_of(YEARS + "It burnt on 5 May.").times[-1].when is None


def test_history_published_in_some_year() -> None:
    """A year of publication is enough to tell that a text is history."""
    mention = times_in(YEARS + "It burnt down on 5 December.", year_of(2031))[-1][1]
    assert mention.value == "1812-12-05"


def test_years_go_on_from_the_year_named_last() -> None:
    """A reading is told from the last year before it; its own, and longer times, do not count."""
    values = ("1990", "1991-05", None, "199", "1993-01-02", "1994")
    readings = [Reading("DATE", value) for value in values]
    assert narrated_years(readings) == [None, 1990, 1991, 1991, 1991, 1993]
