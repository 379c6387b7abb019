from __future__ import annotations

import pytest

from stateofplay.clean.report import clean_report
from stateofplay.clean.stamp import find_stamp
from stateofplay.model.report import RawReport, Stated

STAMPS = {
    "place, day, clock and zone": (
        "OSLO | Mon May 6, 2030 6:14 pm EDT OSLO (Nord Wire) - Snow fell.", "2030-05-06",
    ),
    "day and clock behind a title": (
        "Snow falls Roads are closed Monday 6 May 2030 17.37 BST Snow fell.", "2030-05-06",
    ),
    "day and label before the clock": (
        "6 May 2030 Last updated at 06:15 GMT Help Snow fell.", "2030-05-06",
    ),
    "clock before the day": (
        "Page last updated at 10:39 GMT, Monday, 6 May 2030 Snow fell.", "2030-05-06",
    ),
    "label before the day": ("Last updated: 6 May 2030 - Snow fell.", "2030-05-06"),
    "semicolon and half of the day": ("Monday, May 6, 2030; 10:18 AM Snow fell.", "2030-05-06"),
    "a day without a clock": ("Snow fell on 6 May 2030 in Oslo.", None),
    "a clock without zone or half": ("Snow fell on 6 May 2030 17.37 times as hard.", None),
    "a clock told in prose": ("Snow fell on 6 May 2030, and at 6:14 pm it rained.", None),
    "no year": ("Mon May 6 6:14 pm EDT Snow fell.", None),
    "a month": ("In May 2030 6:14 pm EDT Snow fell.", None),
    "the same day twice": (
        "6 May 2030 06:15 GMT Snow fell. Last updated 6 May 2030", "2030-05-06",
    ),
    "two days": ("More posts 6 May 2030 06:15 GMT and 8 May 2030 07:15 GMT", None),
    "within reach": ("x" * 285 + " 6 May 2030 06:15 GMT", "2030-05-06"),
    "beyond reach": ("x" * 300 + " 6 May 2030 06:15 GMT", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), STAMPS.values(), ids=STAMPS)
def test_stamps_at_the_head_of_a_paragraph(text: str, day: str | None) -> None:
    """A full date beside a clock time or a label is a stamp; any other date is news."""
    found = find_stamp(text, 0, len(text))
    assert (found.when.value if found and found.when else None) == day


def test_a_stamp_run_into_the_first_paragraph_dates_a_report() -> None:
    """The stamp is the stated publication time, with its words as evidence."""
    text = (
        "OSLO | Mon May 6, 2030 6:14 pm EDT OSLO - Snow fell on all roads of the north, the "
        "office of roads said.\n\nIt last fell so early in 1999, and nobody was prepared for it."
    )
    report = clean_report(RawReport("report-1", "1.txt", "plain", text, Stated()))
    assert report.published is not None
    assert (report.published.when.value, report.published.basis) == ("2030-05-06", "stated")
    assert [report.exact(span) for span in report.published.evidence] == ["May 6, 2030"]


def test_a_line_with_paper_and_day_dates_a_report_and_names_its_publisher() -> None:
    """Under the title such a line is no title of its own."""
    text = (
        "Snow closes roads of the north\n\n*The Elbe Mirror, 6 May 2030*\n\n"
        "Snow fell on all roads of the north, the office of roads said on Monday.\n"
    )
    report = clean_report(RawReport("report-1", "1.txt", "plain", text, Stated()))
    assert report.published is not None
    assert (report.published.when.value, report.publisher) == ("2030-05-06", "The Elbe Mirror")
    assert (report.title, report.byline) == ("Snow closes roads of the north", None)
