from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from times_builder import analysis_of

from stateofplay.model.interval import When, day_of
from stateofplay.times.own_news import find_news
from stateofplay.times.terms import find_terms, names_in
from stateofplay.times.twins import Told, Twin, TwinConfig, Twins

THURSDAY = day_of(date(2031, 1, 16))
OTHER = "Then snow fell. Roads were icy. Sheep froze. Ferries sank. Bells rang. Wells dried."
NEWS = "Then Brill offered salt to Maro in Torvik on Tuesday."
TOLD = "Then Brill offered salt to Maro at Torvik on Tuesday."


def twins(
    undated: str,
    known: str,
    published: When | None = THURSDAY,
    config: TwinConfig | None = None,
    apart_from: str = "undated",
) -> list[Twin]:
    """Return the twins of one report in a pile of three."""
    analyses = [analysis_of(undated, None, "undated"), analysis_of(known, published, "known"),
                analysis_of(OTHER, THURSDAY, "other")]  # fmt: skip
    names: set[str] = set().union(*(names_in(a) for a in analyses))
    rows = [find_terms(a, names) for a in analyses]
    told = [Told(a.report, find_news(a, row), row) for a, row in zip(analyses, rows, strict=True)]
    df = Counter(key for terms in rows for key in {t.key for row in terms for t in row})
    made = Twins(told, len(told), df, config=config or TwinConfig())
    return made.find("report-undated", frozenset({f"report-{apart_from}"}))


WEEKDAYS = {
    "the same weekday": (NEWS, TOLD, True),
    "another weekday": (NEWS, TOLD.replace("Tuesday", "Wednesday"), False),
    "a day word for that weekday": (NEWS, TOLD.replace("on Tuesday", "two days ago"), False),
    "yesterday is another weekday": (NEWS, TOLD.replace("on Tuesday", "yesterday"), False),
    "yesterday was that weekday": (
        NEWS.replace("Tuesday", "Wednesday"), TOLD.replace("on Tuesday", "yesterday"), True,
    ),
    "the undated report names no weekday": (NEWS.replace("on Tuesday", "today"), TOLD, False),
    "last Tuesday may be a week off": (NEWS.replace("on", "last"), TOLD, False),
    "last Tuesday of the other report too": (NEWS, TOLD.replace("on", "last"), False),
    "planned in the undated report": (NEWS.replace("offered", "will offer"), TOLD, False),
    "planned in the other report": (NEWS, TOLD.replace("offered", "will offer"), False),
    "told as done before": (NEWS.replace("offered", "again offered"), TOLD, False),
    "other words": (NEWS, "Then Brill spoke on Tuesday. Hens ate. Cows slept. Pigs ran.", False),
}  # fmt: skip


@pytest.mark.parametrize(("undated", "known", "is_found"), WEEKDAYS.values(), ids=WEEKDAYS)
def test_twins_tell_the_same_news_of_the_same_weekday(
    undated: str, known: str, is_found: bool
) -> None:
    """Two reports are twins when sentences alike tell of one weekday as done, once."""
    assert bool(twins(undated, known)) is is_found


def test_a_twin_has_the_day_the_sentences_and_the_shared_words() -> None:
    """The day is that of the dated report; shared words are shown as written, rarest first."""
    [twin] = twins(NEWS, TOLD)
    assert twin.when == day_of(date(2031, 1, 14))
    assert twin.report.file == "known.txt"
    assert set(twin.shared) == {"Brill", "offered", "salt", "Maro", "Torvik"}


def test_the_likeness_that_makes_twins_is_a_threshold() -> None:
    """A pair exactly as like as asked is a twin, and none where a little more is asked."""
    [twin] = twins(NEWS, TOLD)
    assert twins(NEWS, TOLD, config=TwinConfig(likeness=twin.score - 1e-6)) != []
    assert twins(NEWS, TOLD, config=TwinConfig(likeness=twin.score + 1e-5)) == []


def test_few_shared_words_count_in_part() -> None:
    """Five shared words count in full where four are asked, half where ten are."""
    [full] = twins(NEWS, TOLD)
    [half] = twins(NEWS, TOLD, config=TwinConfig(full_words=10))
    [also_full] = twins(NEWS, TOLD, config=TwinConfig(full_words=5))
    assert full.score == also_full.score > half.score


def test_words_of_many_texts_lead_nowhere() -> None:
    """A sentence is only found by words that stand in few texts of the pile."""
    assert twins(NEWS, TOLD, config=TwinConfig(max_texts=2)) != []
    assert twins(NEWS, TOLD, config=TwinConfig(max_texts=1)) == []


def test_undated_reports_and_those_apart_are_no_twins() -> None:
    """Another undated report tells no day; copies of the report are left out."""
    assert twins(NEWS, TOLD, published=None) == []
    assert twins(NEWS, TOLD, apart_from="known") == []
