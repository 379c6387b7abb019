from __future__ import annotations

import pytest

from stateofplay.clean.byline import (
    find_stated_dates,
    is_bare_name,
    is_byline,
    is_closer,
    is_date_line,
    is_sure_byline,
    read_writers,
)

BYLINES = {
    "by one": ("By Jane Roe", "Jane Roe"),
    "by two with a role": (
        "By Jane Roe and John Doe, Staff writer",
        "Jane Roe and John Doe, Staff writer",
    ),
    "by an agency": ("By Reuters", "Reuters"),
    "small by": ("by Jane Q. Roe", "Jane Q. Roe"),
    "with a date": ("By Jane Roe | May 4, 2031 10:15 am", "Jane Roe"),
    "a name and a paper": ("Jane Roe, The Courier", "Jane Roe, The Courier"),
    "a name and a role": (
        "Jane Roe, diplomatic correspondent",
        "Jane Roe, diplomatic correspondent",
    ),
    "names in places": (
        "Jane Roe in Northam and John Doe in Eastham",
        "Jane Roe in Northam and John Doe in Eastham",
    ),
}

NO_BYLINES = {
    "a year": "By 2031 the bridge will stand",
    "a sentence": "By Friday the council had agreed. Work begins.",
    "small letters": "By now the council has agreed",
    "a sentence about a writer": "Jane Roe, diplomatic correspondent.",
    "prose": "Jane Roe in Northam said that it was over.",
    "a question": "Who pays?",
    "too long": "By " + "Jane Roe, " * 30,
}

DATE_LINES = {
    "military time": ("Updated 1012 GMT (1812 HKT) May 3, 2031", True),
    "years and months ago": (
        "Published date: 4 May 2031 10:00 UTC | Last update: 1 year 2 months ago",
        True,
    ),
    "four figures without a zone": ("May 4, 2031 saw 1012", False),
    "a date": ("May 04, 2031", True),
    "a date and a time": ("4 May 2031, 10:15 GMT", True),
    "with a label": ("Published on May 4, 2031", True),
    "two dates": ("Published May 4, 2031 | Updated May 5, 2031, 7:00 p.m.", True),
    "with a weekday": ("Sunday, May 4, 2031", True),
    "hours ago": ("Updated 3 hours ago", True),
    "a time of day": ("Updated at 9:50 p.m. ET Thursday", True),
    "hours ago without a label": ("3 hours ago", False),
    "more words": ("May 4, 2031 was cold", False),
    "a label alone": ("Published", False),
    "nothing": ("", False),
}

CLOSERS = {
    "how to reach the writer": ("Jane Roe can be reached at jroe@example.com.", True),
    "the desk's initials": ("(NT)", True),
    "translated from": ("(Japanese original by Jane Roe, Northam Bureau)", True),
    "initials in a sentence": ("(NT) stands for Northam Times.", False),
    "a reached goal": ("The deal can be reached at dawn.", False),
    "reporting": ("(Reporting by Jane Roe; Editing by John Doe)", True),
    "additional reporting": ("Additional reporting by John Doe", True),
    "contributed": ("John Doe in Eastham contributed to this report.", True),
    "an agency": ("AFP", True),
    "with an agency": ("With AFP", True),
    "unnamed agencies": ("Agencies", True),
    "prose": ("The council met on Monday.", False),
}


@pytest.mark.parametrize(("line", "writers"), BYLINES.values(), ids=BYLINES)
def test_bylines(line: str, writers: str) -> None:
    """A byline is told, and its writers come without `By` and date."""
    assert is_byline(line)
    assert read_writers(line) == writers


@pytest.mark.parametrize("line", NO_BYLINES.values(), ids=NO_BYLINES)
def test_other_lines_are_no_bylines(line: str) -> None:
    """A line that only opens like a byline is none."""
    assert not is_byline(line)


@pytest.mark.parametrize(("line", "expected"), DATE_LINES.values(), ids=DATE_LINES)
def test_is_date_line(line: str, expected: bool) -> None:
    """A date line holds dates, times and their labels, and nothing else."""
    assert is_date_line(line) is expected


@pytest.mark.parametrize(("line", "expected"), CLOSERS.values(), ids=CLOSERS)
def test_is_closer(line: str, expected: bool) -> None:
    """A closing credit is told from the last paragraph."""
    assert is_closer(line) is expected


def test_only_sure_bylines_stand_where_a_title_could() -> None:
    """`Northam, Eastham` may be a title; `By Jane Roe` and `AFP` may not."""
    assert not is_sure_byline("Northam, Eastham")
    assert is_sure_byline("By Jane Roe")
    assert is_sure_byline("AFP | Updated: 2031-05-04 17:52")


@pytest.mark.parametrize(
    ("line", "expected"), [("Jane Roe", True), ("Jane", False), ("Peace near", False)]
)
def test_is_bare_name(line: str, expected: bool) -> None:
    """Two to four capitalised words can be a name."""
    assert is_bare_name(line) is expected


def test_labels_tell_an_update_from_the_publication() -> None:
    """The label before a date says whether the report came out or was changed then."""
    line = "Updated May 6, 2031 | May 5, 2031 | Updated May 7, 2031"
    dates = list(find_stated_dates(line, 0, len(line)))
    assert [(line[d.date.start : d.date.end], d.is_update) for d in dates] == [
        ("May 6, 2031", True),
        ("May 5, 2031", False),
        ("May 7, 2031", True),
    ]
