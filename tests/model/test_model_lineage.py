"""Lineage: the three honest counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.group import CopyGroup, CopyPair, Counts, Passage
from stateofplay.model.lineage import Lineage
from stateofplay.model.report import Block, Report
from stateofplay.model.span import Span

LENGTH = 100


def _report(name: str, publisher: str | None = None) -> Report:
    return Report(
        id=name, file=name, text="x" * LENGTH, blocks=(Block(0, LENGTH, "body"),), title=None,
        publisher=publisher, agency=None, byline=None, place=None, url=None, language=None,
        published=None,
    )  # fmt: skip


def _pair(left: str, right: str, *places: tuple[int, int, int, int]) -> CopyPair:
    kept = tuple(Passage(Span(left, a, b), Span(right, c, d)) for a, b, c, d in places)
    return CopyPair(left, right, "unknown", 0.5, 0.5, True, kept, (), (), (), "")


def _group(name: str, *pairs: CopyPair) -> CopyGroup:
    reports = sorted({report for pair in pairs for report in (pair.left, pair.right)})
    return CopyGroup(name, tuple(reports), None, False, None, "", pairs)


# `wire` stands whole in `feature`, at 0 to 30 of each; most of `feature` is its own.
FEATURE = _group("g1", _pair("feature", "wire", (0, 30, 0, 30), (30, 40, 60, 95)))
TWINS = _group("g2", _pair("one", "two", (0, 60, 20, 80)))
NAMES = ("feature", "wire", "one", "two", "lone", "other")
LINEAGE = Lineage(
    [_report(n, f"The {n}" if n != "lone" else None) for n in NAMES], [FEATURE, TWINS]
)

CASES = {
    "nothing": ([], Counts(0, 0, 0)),
    "two lone reports": ([("lone", 0, 9), ("other", 0, 9)], Counts(2, 1, 2)),
    "two places in one report": ([("lone", 0, 9), ("lone", 20, 29)], Counts(1, 0, 1)),
    "shared words of two copies": ([("one", 0, 9), ("two", 20, 29)], Counts(2, 2, 1)),
    "own words of two whole copies": ([("one", 70, 80), ("two", 0, 10)], Counts(2, 2, 1)),
    "own words of one copy alone": ([("one", 70, 80)], Counts(1, 1, 1)),
    "own words of a feature": ([("feature", 50, 70), ("wire", 0, 10)], Counts(2, 2, 2)),
    "shared words of a feature": ([("feature", 0, 10), ("wire", 0, 10)], Counts(2, 2, 1)),
    "both kinds of words in a feature alone": (
        [("feature", 0, 10), ("feature", 50, 70)], Counts(1, 1, 1),
    ),
    "both kinds of words and the wire": (
        [("feature", 0, 10), ("feature", 50, 70), ("wire", 0, 10)], Counts(2, 2, 2),
    ),
    "half of the span shared": ([("feature", 30, 50), ("wire", 0, 9)], Counts(2, 2, 1)),
    "less than half of the span shared": ([("feature", 30, 51), ("wire", 0, 9)], Counts(2, 2, 2)),
    "copies in two groups": ([("wire", 0, 9), ("two", 20, 29)], Counts(2, 2, 2)),
    "two groups and a lone one": (
        [("feature", 0, 9), ("feature", 50, 70), ("one", 0, 9), ("two", 30, 40), ("lone", 1, 2)],
        Counts(4, 3, 3),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("places", "expected"), CASES.values(), ids=CASES)
def test_count(places: list[tuple[str, int, int]], expected: Counts) -> None:
    """A group counts once, except a report that is mostly its own, for its own words."""
    assert LINEAGE.count(Span(*place) for place in places) == expected


def test_forty_reprints_are_one_text() -> None:
    """However many reprints hold a sentence, it is one independent text."""
    names = [f"r{i:02d}" for i in range(40)]
    group = _group("g", *(_pair(names[0], name, (0, 90, 0, 90)) for name in names[1:]))
    lineage = Lineage([_report(name, name) for name in names], [group])
    assert lineage.count(Span(name, 0, 20) for name in names) == Counts(40, 40, 1)


@pytest.mark.parametrize(("end", "expected"), [(49, 2), (50, 1)], ids=["just below half", "half"])
def test_half_shared_makes_a_copy(end: int, expected: int) -> None:
    """Own words count as a text of their own only in a report less than half of which is shared."""
    group = _group("g", _pair("a", "b", (0, end, 0, end)))
    lineage = Lineage([_report("a"), _report("b")], [group])
    assert lineage.count([Span("a", 80, 90), Span("b", 0, 10)]).independent_texts == expected


def test_overlapping_passages_count_once() -> None:
    """Words that a report shares with two copies are not counted twice as shared."""
    pairs = (_pair("a", "b", (0, 40, 0, 40)), _pair("a", "c", (10, 45, 0, 35)))
    lineage = Lineage([_report(n) for n in "abc"], [_group("g", *pairs)])
    assert lineage.count([Span("a", 60, 70), Span("b", 0, 9)]).independent_texts == 2


def test_publishers_of_one_name_count_once() -> None:
    """Two reports of one publisher are one publisher."""
    lineage = Lineage([_report("a", "The Lamp"), _report("b", "The Lamp")], [])
    assert lineage.count([Span("a", 0, 1), Span("b", 0, 1)]) == Counts(2, 1, 2)


_SPANS = st.builds(
    lambda name, start, size: Span(name, start, start + size),
    st.sampled_from(NAMES), st.integers(0, 90), st.integers(1, 40),
)  # fmt: skip


@given(st.lists(_SPANS), st.lists(_SPANS))
def test_more_evidence_never_lowers_a_count(some: list[Span], more: list[Span]) -> None:
    """Counts grow with evidence, and no text is counted that is no report."""
    few, many = LINEAGE.count(some), LINEAGE.count([*more, *some])
    assert few.reports <= many.reports
    assert few.publishers <= many.publishers
    assert few.independent_texts <= many.independent_texts <= many.reports


@given(st.lists(_SPANS, min_size=1))
def test_order_and_repeats_do_not_matter(spans: list[Span]) -> None:
    """The same evidence in another order, or twice, gives the same counts, at least one text."""
    assert LINEAGE.count(spans) == LINEAGE.count([*reversed(spans), *spans])
    assert LINEAGE.count(spans).independent_texts >= 1
