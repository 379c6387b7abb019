"""Reports that a pile points to and does not hold are open ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.report import Block
from stateofplay.moves.pointers import MAX_CHARS, find_pointers

OTHER = "Ferry to the northern lighthouse cancelled"


def _page(line: str, name: str = "a", title: str | None = None) -> Analysis:
    analysis = report_of(line, name=name)
    blocks = (Block(0, len(line), "furniture"),)
    return replace(analysis, report=replace(analysis.report, blocks=blocks, title=title))


# Line of furniture -> whether it points to a report that is not there.
LINES: dict[str, tuple[str, bool]] = {
    "a label": (f"Read more: {OTHER}", True),
    "in capitals": (f"READ MORE: {OTHER}", True),
    "in bold, with an address": (f"**Related article:** [{OTHER}](#a)", True),
    "another label": (f"See also: {OTHER}", True),
    "no colon": (f"Read more about the {OTHER}", False),
    "three words": ("Read more: Ferry runs aground", True),
    "two words": ("Read more: Ferry news", False),
    "an address only": ("Read more: https://elbe.example/ferry/runs/aground", False),
    "no other report": (f"Listen: {OTHER}", False),
    "as long as allowed": (f"Read more: Ice and {'x' * (MAX_CHARS - 19)}", True),
    "longer": (f"Read more: Ice and {'x' * (MAX_CHARS - 18)}", False),
}


@pytest.mark.parametrize(("line", "is_open"), LINES.values(), ids=LINES)
def test_a_line_that_points_elsewhere(line: str, is_open: bool) -> None:
    """A label of another report with a title behind it is an open end, with its words."""
    ends = list(find_pointers([_page(line)]))
    assert [(end.what, end.text) for end in ends] == ([("report_not_in_pile", line)] * is_open)
    assert all(end.evidence[0].end - end.evidence[0].start == len(line) for end in ends)


# Title of a report in the pile -> whether the pointed one is still missing.
TITLES: dict[str, tuple[str, bool]] = {
    "the same": (OTHER, False),
    "three words of five in common": ("Ferry cancelled: lighthouse crews strike again", False),
    "two words of four in common": ("Ferry cancelled as crews strike", True),
    "another": ("Mayor opens the new library", True),
}


@pytest.mark.parametrize(("title", "is_open"), TITLES.values(), ids=TITLES)
def test_a_report_of_the_pile_is_not_missing(title: str, is_open: bool) -> None:
    """A report under the same title, or one much like it, is in the pile."""
    pages = [_page(f"Read more: {OTHER}"), _page("Anything else", "b", title)]
    assert bool(list(find_pointers(pages))) == is_open
    assert list(find_pointers(pages)) == list(find_pointers(pages[::-1]))


def test_one_report_is_missed_once() -> None:
    """Two reports that point to one title make one open end; body text points nowhere."""
    line = f"Read more: {OTHER}"
    assert len(list(find_pointers([_page(line), _page(line, "b")]))) == 1
    assert not list(find_pointers([report_of(line)]))
