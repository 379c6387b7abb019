from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from times_builder import analysis_of

from stateofplay.model.interval import day_of
from stateofplay.times import particulars
from stateofplay.times.particulars import Particular, Particulars

FIRST = date(2030, 6, 3)
DAY = FIRST.toordinal()
AXIS = np.arange(DAY - 20, DAY + 41)
FILL = "Gulls ate bread beside the old pier, and it rained. "  # a day before it is of the page
DATED = [
    analysis_of("The ferry office of Torvik has sold 4,200 tickets.", day_of(FIRST), "a"),
    analysis_of("The bakers of Lund have sold 4,200 tickets.", day_of(FIRST + timedelta(9)), "b"),
    analysis_of(
        f"{FILL}Norlin opens the mill on 9 August 2030.", day_of(FIRST + timedelta(15)), "c"
    ),
    analysis_of(
        f"{FILL}Choirs sing in Halven on 9 August 2030.", day_of(FIRST + timedelta(22)), "d"
    ),
    analysis_of(
        "The ferry office of Torvik has sold 4,700 tickets.", day_of(FIRST + timedelta(28)), "f"
    ),
    analysis_of("Snow fell over Ostrava.", day_of(FIRST + timedelta(30)), "e"),
]


def _index() -> Particulars:
    days = [a.report.published.when.start.toordinal() for a in DATED if a.report.published]
    return Particulars(DATED, days)


def _best(text: str, kind: Particular) -> int | None:
    """Return the likeliest day, in days after the first; `None` when all are as likely."""
    score = _index().scores(analysis_of(text), AXIS)[kind]
    return int(AXIS[int(np.argmax(score))]) - DAY if np.ptp(score) else None


TEXTS: dict[str, tuple[str, Particular, int | None]] = {
    "one count of one thing": ("In Torvik the ferry office sold 4,200 tickets.", "same_count", 0),
    "the words beside it decide": ("Bakers in Lund sold 4,200 tickets.", "same_count", 9),
    "about as many": ("In Torvik the ferry office sold 4,300 tickets.", "same_count", 0),
    "the nearer number": ("In Torvik the ferry office sold 4,650 tickets.", "same_count", 28),
    "a third more": ("In Torvik the ferry office sold 6,500 tickets.", "same_count", None),
    "as many of something else": ("The Torvik ferry office has 4,200 seats.", "same_count", None),
    "one day of one thing": (f"{FILL}The mill of Norlin waits for 9 August.", "same_day", 15),
    "one day of another thing": (f"{FILL}In Halven choirs wait for August 9.", "same_day", 22),
    "a day in another year": (
        f"{FILL}The mill of Norlin opened on 9 August 1990.",
        "same_day",
        None,
    ),
    "a day that nobody names": (f"{FILL}The mill of Norlin waits for 10 August.", "same_day", None),
    "the day of its own page": ("9 August 2030, 16:19: the mill of Norlin.", "same_day", None),
}


@pytest.mark.parametrize(("text", "kind", "days"), TEXTS.values(), ids=TEXTS)
def test_who_counts_or_dates_alike_votes(text: str, kind: Particular, days: int | None) -> None:
    """A sentence with the same count or day votes for the day of its report, by shared words."""
    assert _best(text, kind) == days


def test_a_day_of_no_shared_words_votes_a_little() -> None:
    """Without a word in common a day that both name still tells something."""
    assert _best(f"{FILL}Nobody rests on 9 August.", "same_day") is not None


@pytest.mark.parametrize(("most", "tells"), [(3, True), (1, False)])
def test_what_stands_everywhere_tells_nothing(
    most: int, tells: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A count or day that stands in more sentences than the cap looks nothing up."""
    monkeypatch.setattr(particulars, "_MAX_PLACES", most)
    text = f"{FILL}The Torvik ferry office sold 4,200 tickets for 9 August."
    for score in _index().scores(analysis_of(text), AXIS).values():
        assert bool(np.ptp(score)) == tells


def test_the_order_of_reports_changes_nothing() -> None:
    """Dated reports in another order give the same scores to the bit."""
    text = analysis_of("The Torvik ferry office sold 4,200 tickets for 9 August.")
    days = [a.report.published.when.start.toordinal() for a in DATED if a.report.published]
    turned = Particulars(DATED[::-1], days[::-1]).scores(text, AXIS)
    for kind, score in _index().scores(text, AXIS).items():
        assert np.allclose(turned[kind], score, rtol=0, atol=1e-12)
