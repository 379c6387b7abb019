"""Which time mentions name the time of a happening."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from timeline_builder import build_analysis

from stateofplay.model.interval import When, day_of
from stateofplay.timeline.config import DEFAULTS
from stateofplay.timeline.points import find_points
from stateofplay.timeline.reading import read_sentences

FIRST, THIRD = date(2030, 4, 13), date(2030, 4, 15)
STRETCH = When(FIRST, THIRD, "2030-04-13/2030-04-15", "13 to 15 April 2030")

CASES: dict[str, tuple[str, Mapping[str, When], int]] = {
    "both ends of a stretch": (
        "Norland held drills on April 13 to 15.", {"April 13": STRETCH, "15": STRETCH}, 1),
    "two days": (
        "Norland held drills on April 13 and 15.",
        {"April 13": day_of(FIRST), "15": day_of(THIRD)}, 2),
    "one stretch told twice, far apart": (
        "In April 13-15 Norland shut Tarn and in that long week it held drills.",
        {"April 13-15": STRETCH, "that long week": STRETCH}, 2),
}  # fmt: skip


@pytest.mark.parametrize(("text", "times", "n"), CASES.values(), ids=CASES)
def test_a_stretch_is_one_point(text: str, times: Mapping[str, When], n: int) -> None:
    """The ends of one stretch are one time, two days are two."""
    (read,) = read_sentences(build_analysis(text, times))
    assert len(list(find_points(read, DEFAULTS))) == n


NOTES = {
    "amended": ("This article was amended on April 13 to name Tarn.", 0),
    "corrected": ("The headline has been corrected on April 13.", 0),
    "updated": ("Last updated on April 13.", 0),
    "a thing that was amended": ("The treaty was amended on April 13.", 1),
}


@pytest.mark.parametrize(("text", "n"), NOTES.values(), ids=NOTES)
def test_notes_on_the_page_tell_no_happening(text: str, n: int) -> None:
    """When a page was amended is no time of a happening; when a treaty was is one."""
    (read,) = read_sentences(build_analysis(text, {"April 13": day_of(FIRST)}))
    assert len(list(find_points(read, DEFAULTS))) == n
