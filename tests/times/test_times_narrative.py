from __future__ import annotations

from datetime import date

import pytest
from times_builder import analysis_of, times_in

from stateofplay.model.interval import day_of, year_of

PUBLISHED = day_of(date(2031, 3, 14))
YEARS = "".join(f"In {1801 + n} the duke built a mill. " for n in range(8))


def _value(text: str) -> str | None:
    return times_in(text, PUBLISHED)[-1][1].value


HISTORY = {
    "a day": ("It burnt down on 5 December.", "1808-12-05"),
    "a month": ("It burnt down in June.", "1808-06"),
    "days": ("It burnt from 5 to 7 June.", "1808-06-07"),
    "the months turn over": ("It shut in November 1808. It burnt in March.", "1809-03"),
    "eight months back": ("It shut in October 1808. It burnt in February.", "1809-02"),
    "seven months back": ("It shut in October 1808. It burnt in March.", "1808-03"),
    "nine months ahead": ("It shut in January 1808. It burnt in October.", "1808-10"),
    "ten months ahead": ("It shut in January 1808. It burnt in November.", "1807-11"),
    "the previous year": ("It burnt the previous year.", "1807"),
    "a look back moves nothing": ("He had begun the previous year. It shut in June.", "1808-06"),
    "the end of the month": ("It shut on 5 May 1808 and burnt by the end of the month.", "1808-05"),
    "no month was told": ("It burnt at the end of the month.", None),
    "the summer": ("It burnt in the summer.", "1808-SU"),
    "the same year": ("It burnt in August of that year.", "1808-08"),
    "a leap day": ("It burnt on 29 February.", "1808-02-29"),
    "the year before Christ": ("It began in 480 BC and fell the following year.", "BC0479"),
    "a month before Christ": ("It began in 480 BC and fell in May.", "BC0480-05"),
    "a season before Christ": ("It began in 480 BC and fell in the winter.", "BC0480-WI"),
    "no day before Christ": ("It began in 480 BC. It fell that day.", "BC0480"),
}


@pytest.mark.parametrize(("text", "value"), HISTORY.values(), ids=HISTORY)
def test_history_goes_on_from_the_date_told_last(text: str, value: str | None) -> None:
    """In a text of history a date that lacks its year goes on from the one told before."""
    assert _value(YEARS + text) == value


ASIDES = {
    "a look back": ("It shut in 1812. The duke had left in 1790 and it burnt in June.", "1812-06"),
    "an end to come": ("It shut in 1812. He stayed until 1830. It burnt in June.", "1812-06"),
    "a step of the story": ("It shut in 1812. He came in 1830. It burnt in June.", "1830-06"),
}


@pytest.mark.parametrize(("text", "value"), ASIDES.values(), ids=ASIDES)
def test_a_year_beside_the_story(text: str, value: str) -> None:
    """A year that the text only looks back or ahead to does not become that of the story."""
    assert _value(YEARS + text) == value


HEADINGS = {
    "year": ("1820: The flood\nLater, as told in 1850, it sank. It rose in June.", "1820-06"),
    "same sentence": ("1820: The flood\nIn 1850 it sank, and rose in June.", "1850-06"),
    "years": ("1820-1825: The floods\nAs told in 1850, it sank. It rose in June.", "1850-06"),
    "left behind": (
        "1820: The flood\nIn 1825 it sank. In 1826 it rose.\nIt fell in June.",
        "1826-06",
    ),
    "a single later year": (
        "1820: The flood\nIn 1825 it sank. In 1820 it rose.\nIt fell in June.",
        "1820-06",
    ),
    "sentence": ("It was 1820.\nAs told in 1850, it sank. It rose in June.", "1850-06"),
}


@pytest.mark.parametrize(("text", "value"), HEADINGS.values(), ids=HEADINGS)
def test_the_year_of_a_heading(text: str, value: str) -> None:
    """A year in the heading of a section is that of its dates, unless their sentence names one."""
    assert _value(YEARS + "\n" + text) == value


NEWS = {
    "one old year too few": YEARS.removeprefix("In 1801 the duke built a mill. "),
    "told from the day of publication": YEARS + "The mayor spoke on Friday. ",
    "years to come": YEARS.replace("1807", "2031").replace("1808", "2032"),
}


@pytest.mark.parametrize("text", NEWS.values(), ids=NEWS)
def test_news_is_read_from_publication(text: str) -> None:
    """News with some history in it keeps its publication day as anchor."""
    assert _value(text + "\nIt burnt down on 5 February.") == "2031-02-05"


def test_history_with_a_weekday() -> None:
    """One weekday among ten years does not make news of a history."""
    years = YEARS + "In 1809 it grew. In 1810 it shrank. "
    assert _value(years + "The mayor spoke on Friday. It burnt on 5 December.") == "1810-12-05"


def test_undated_history_has_no_anchor() -> None:
    """Without a publication day nothing tells history from news."""
    assert analysis_of(YEARS + "It burnt on 5 May.").times[-1].when is None


def test_history_published_in_some_year() -> None:
    """A year of publication is enough to tell that a text is history."""
    mention = times_in(YEARS + "It burnt down on 5 December.", year_of(2031))[-1][1]
    assert mention.value == "1808-12-05"


def test_a_date_before_any_year() -> None:
    """A day told before the first year of a history has no value."""
    assert times_in("It rose on 5 May. " + YEARS, PUBLISHED)[0][1].value is None
