from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.opening import find_opening
from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Stated

OPENINGS = {
    "a labelled stamp": (
        "Page last updated at 06:15 GMT, Monday, 6 May 2030 Snow fell.",
        [("furniture", "Page last updated at 06:15 GMT, Monday, 6 May 2030")],
    ),
    "a second clock": (
        "Page last updated at 06:15 GMT, Monday, 6 May 2030 07:15 UK Snow fell.",
        [("furniture", "Page last updated at 06:15 GMT, Monday, 6 May 2030 07:15 UK")],
    ),
    "a label with a colon": (
        "Last Updated: Monday, 6 May 2030, 06:15 GMT Snow fell.",
        [("furniture", "Last Updated: Monday, 6 May 2030, 06:15 GMT")],
    ),
    "a colon and no clock": (
        "Updated: Monday, 6 May 2030 Snow fell.",
        [("furniture", "Updated: Monday, 6 May 2030")],
    ),
    "a day before the label": (
        "6 May 2030 Last updated at 06:15 GMT Help Snow fell.",
        [("furniture", "6 May 2030 Last updated at 06:15 GMT Help")],
    ),
    "half of the day and zone": (
        "Monday, May 6, 2030 6:15 pm EDT Snow fell.",
        [("furniture", "Monday, May 6, 2030 6:15 pm EDT")],
    ),
    "a place before a bar": (
        "OSLO | Mon May 6, 2030 6:15 pm EDT OSLO (Nord Wire) - Snow fell.",
        [("furniture", "OSLO | Mon May 6, 2030 6:15 pm EDT")],
    ),
    "a writer with a role, then a stamp": (
        "By Ann Ode, Health and Science Editor OSLO | Mon May 6, 2030 6:15 pm EDT Snow fell.",
        [
            ("byline", "By Ann Ode, Health and Science Editor"),
            ("furniture", "OSLO | Mon May 6, 2030 6:15 pm EDT"),
        ],
    ),
    "a writer, a paper and a known place": (
        "By Ann Ode Lund News, Los Angeles Marta Veld closed her eyes.",
        [("byline", "By Ann Ode"), ("byline", "Lund News, Los Angeles")],
    ),
    "a writer, a paper and an unknown place before an opening word": (
        "By Ann Ode Lund News, Krebo The snow fell.",
        [("byline", "By Ann Ode"), ("byline", "Lund News, Krebo")],
    ),
    "an unknown place before a name": (
        "By Ann Ode Lund News, Krebo Marta Veld closed her eyes.", [],
    ),
    "a writer and a paper": (
        "By Ann Ode Lund News Snow fell.", [("byline", "By Ann Ode"), ("byline", "Lund News")],
    ),
    "no clock and no colon": ("Last updated 6 May 2030 Snow fell.", []),
    "no year": ("Page last updated at 06:15 GMT, Monday, 6 May Snow fell.", []),
    "a month": ("Page last updated at 06:15 GMT, May 2030 Snow fell.", []),
    "a sentence that goes on": ("Page last updated at 06:15 GMT, 6 May 2030 was wrong.", []),
    "a clause": ("Last updated in 1998, the law bans ferries.", []),
    "a time in a sentence": ("At 06:15 GMT on Monday, 6 May 2030 the ship sank.", []),
    "an event by a day": ("By Friday 6 May 2030 the talks had failed.", []),
    "by a person": ("By Ann Ode's account the snow fell.", []),
    "nothing behind": ("Page last updated at 06:15 GMT, Monday, 6 May 2030", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OPENINGS.values(), ids=OPENINGS)
def test_openings(text: str, expected: list[tuple[str, str]]) -> None:
    """A day with its clock or label, and a writer with a paper, are cut off before a sentence."""
    found = [(o.role, text[o.start : o.end]) for o in find_opening(text, 0, len(text))]
    assert found == expected


@given(st.text(alphabet="By AnOde,|:0123456789 May2030GMT\n-", max_size=300))
def test_openings_lie_inside_in_order(text: str) -> None:
    """Pieces do not overlap, and something is left behind them."""
    found = list(find_opening(text, 0, len(text)))
    edges = [edge for o in found for edge in (o.start, o.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] < len(text)


def test_a_header_run_into_the_text_is_no_news() -> None:
    """The sentence starts behind it, and an update dates the report when nothing else does."""
    text = (
        "Page last updated at 06:15 GMT, Monday, 6 May 2030 Snow fell on all roads of the north, "
        "the office of roads said.\n\nIt last fell so early in 1999."
    )
    report = clean_report(RawReport("report-1", "1.txt", "text", text, Stated()))
    body = [text[b.start : b.end] for b in report.blocks if b.role == "body"]
    assert body[0].startswith("Snow fell")
    assert report.published is not None
    assert report.published.when.value == "2030-05-06"
