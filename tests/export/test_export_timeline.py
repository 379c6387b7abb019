"""The timeline as a table and as the JSON of TimelineJS."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import pytest

from stateofplay.export.timeline_csv import timeline_csv
from stateofplay.export.timeline_js import timeline_js
from stateofplay.model.interval import (
    When,
    between,
    day_of,
    decade_of,
    month_of,
    season_of,
    year_of,
)


def _document(when: When, **fields: Any) -> dict[str, Any]:
    told = {"report": "r1", "exact": "Lind <b>shut</b> the port."}
    entry = {
        "id": "e1", "status": "happened", "recap": False, "text": "Lind <b>shut</b> the port.",
        "focus": None, "citations": [told], "counts": {
            "reports": 1, "publishers": 1, "independent_texts": 1},
        "when": {"value": when.value, "says": when.says, "start": when.start.isoformat(),
                 "end": when.end.isoformat(), "mod": when.mod},
    }  # fmt: skip
    report = {
        "id": "r1", "file": "one.txt", "publisher": "The Elbe Mirror",
        "published": {"says": "4 May 2031"},
    }  # fmt: skip
    return {"reports": [report], "timeline": [entry | fields]}


DRAWN = {
    "a day": (day_of(date(2031, 5, 3)), {"start_date": {"year": 2031, "month": 5, "day": 3}}),
    "a month": (month_of(2031, 5), {"start_date": {"year": 2031, "month": 5}}),
    "a year": (year_of(2031), {"start_date": {"year": 2031}}),
    "a part of a year": (
        year_of(2031, "start"),
        {"start_date": {"year": 2031, "month": 1, "day": 1},
         "end_date": {"year": 2031, "month": 5, "day": 2}},
    ),
    "a season": (
        season_of(2031, 2),
        {"start_date": {"year": 2031, "month": 6, "day": 1},
         "end_date": {"year": 2031, "month": 9, "day": 30}},
    ),
    "a decade": (
        decade_of(2031),
        {"start_date": {"year": 2030, "month": 1, "day": 1},
         "end_date": {"year": 2039, "month": 12, "day": 31}},
    ),
    "days": (
        between(date(2031, 5, 3), date(2031, 5, 9)),
        {"start_date": {"year": 2031, "month": 5, "day": 3},
         "end_date": {"year": 2031, "month": 5, "day": 9}},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("when", "dates"), DRAWN.values(), ids=DRAWN)
def test_nothing_is_drawn_more_exact_than_it_is(when: When, dates: dict[str, Any]) -> None:
    """A month is drawn without a day, a year without a month, anything else as an interval."""
    (event,) = timeline_js(_document(when))["events"]
    assert {key: event[key] for key in event if key.endswith("_date") and key[0] != "d"} == dates
    assert event["display_date"] == when.says


def test_an_event_has_its_sentences_escaped() -> None:
    """The sentence is the headline and stands below with its publisher, day and file."""
    (event,) = timeline_js(_document(day_of(date(2031, 5, 3))))["events"]
    assert event["text"] == {
        "headline": "Lind &lt;b&gt;shut&lt;/b&gt; the port.",
        "text": "<p>Lind &lt;b&gt;shut&lt;/b&gt; the port. "
        "(The Elbe Mirror, 4 May 2031, one.txt)</p>",
    }
    assert (event["unique_id"], event["group"]) == ("e1", "happened")


def test_only_the_dated_words_are_the_headline() -> None:
    """Of a sentence that tells something else as well, the words that the time belongs to."""
    document = _document(year_of(2031), focus={"exact": "the port"}, status="planned")
    (event,) = timeline_js(document)["events"]
    assert (event["text"]["headline"], event["group"]) == ("the port", "planned")


def test_title() -> None:
    """A title is drawn where one is given, and no empty slide where none is."""
    assert "title" not in timeline_js(_document(year_of(2031)))
    titled = timeline_js(_document(year_of(2031)), "Port & toll")
    assert titled["title"] == {"text": {"headline": "Port &amp; toll"}}


def test_csv_has_a_row_an_entry() -> None:
    """A row has the time as value, in words and as days, the words told and where they stand."""
    document = _document(month_of(2031, 5), focus={"exact": "the port"}, recap=True)
    (row,) = csv.DictReader(io.StringIO(timeline_csv(document)))
    assert row == {
        "id": "e1", "status": "happened", "when": "2031-05", "when_in_words": "May 2031",
        "first_day": "2031-05-01", "last_day": "2031-05-31",
        "text": "Lind <b>shut</b> the port.", "dated_words": "the port", "recap": "yes",
        "reports": "1", "publishers": "1", "independent_texts": "1", "files": "one.txt",
    }  # fmt: skip
