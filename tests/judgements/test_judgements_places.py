"""The words of a judgement are found again where they stand now."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.judgements.places import Members, Texts
from stateofplay.judgements.regroup import regrouped
from stateofplay.model.judgement import Place, Target
from stateofplay.model.report import RawReport, Stated
from stateofplay.model.span import Span

WORDS = "the border comes first and tolls come later"
FOUND = {
    "at its place": (f"Now {WORDS}.", 4, WORDS),
    "moved": (f"Much later now {WORDS}.", 4, WORDS),
    "the nearest of two": (f"{WORDS} or {WORDS}", 40, WORDS),
    "over two lines": (f"Now {WORDS.replace('first and', 'first' + chr(10) + 'and')}.", 0, None),
    "its first half": ("Now the border comes first, he said.", 0, "the border comes first"),
    "its second half": ("He said: and tolls come later.", 0, "and tolls come later"),
    "less than a half": ("Now the border comes.", 0, ""),
    "gone": ("It rained.", 0, ""),
}


def _raw(text: str, report: str = "report-1", file: str = "a.txt") -> RawReport:
    return RawReport(report, file, "text", text, Stated())


@pytest.mark.parametrize(("text", "start", "expected"), FOUND.values(), ids=FOUND)
def test_words_are_found_again(text: str, start: int, expected: str | None) -> None:
    """The words are found at their place, else nearest to it, else half of them."""
    span = Texts([_raw(text)]).find(Place("report-1", WORDS, start, "a.txt"))
    if expected == "":
        assert span is None
    else:
        assert span is not None
        found = " ".join(text[span.start : span.end].split())
        assert found == (expected or WORDS)


def test_the_nearest_of_two_is_the_nearest() -> None:
    """Of two places with the words, the one nearer to where they stood is found."""
    text = f"{WORDS} or {WORDS}"
    span = Texts([_raw(text)]).find(Place("report-1", WORDS, 45, "a.txt"))
    assert span is not None
    assert span.start == text.rindex("the border")


def test_a_half_needs_four_words() -> None:
    """Seven words have no half that would tell them from others; eight have."""
    texts = Texts([_raw("He said: one two three four.")])
    assert texts.find(Place("report-1", "one two three x y z z", 0, "a.txt")) is None
    assert texts.find(Place("report-1", "one two three four x y z z", 0, "a.txt")) is not None


def test_a_file_that_two_reports_have_tells_neither() -> None:
    """Where two reports of one file print the words, a lost id stays lost."""
    place = Place("report-0", WORDS, 0, "a.txt")
    assert Texts([_raw(WORDS)]).report_of(place) == "report-1"
    assert Texts([_raw(WORDS, file="b.txt")]).report_of(place) is None
    assert Texts([_raw(WORDS), _raw(WORDS, "report-2")]).report_of(place) is None


SHARED = {"half of the shorter": (4, 1), "less than half of it": (5, 0)}


@pytest.mark.parametrize(("start", "n"), SHARED.values(), ids=SHARED)
def test_members_share_half_of_the_shorter_stretch(start: int, n: int) -> None:
    """A stretch that shares half of the shorter one is meant, one that shares less is not."""
    texts = Texts([_raw("abcdefgh and more of it")])
    members = Members(texts, [([Span("report-1", start, start + 9)], None)])
    target = Target("entry", "entry-1", (Place("report-1", "abcdefgh", 0, "a.txt"),))
    assert len(members.of(target)) == n


@given(
    st.lists(st.integers(1, 3), min_size=1, max_size=5),
    st.lists(
        st.tuples(st.booleans(), st.sets(st.integers(0, 6)), st.sets(st.integers(0, 6))),
        max_size=6,
    ),
)
def test_regrouping_keeps_every_member(
    sizes: list[int], said: list[tuple[bool, set[int], set[int]]]
) -> None:
    """Whatever is judged, each member is in one group and the last judgement holds."""
    n = sum(sizes)
    starts = [sum(sizes[:i]) for i in range(len(sizes) + 1)]
    groups = [list(range(a, b)) for a, b in pairwise(starts)]
    sides = [[{m for m in side if m < n} for side in one[1:]] for one in said]
    found = regrouped(groups, sides, [one[0] for one in said])
    assert sorted(m for group in found for m in group) == list(range(n))
    assert all(found)
    if said and sides[-1][0] and sides[-1][1] and not sides[-1][0] & sides[-1][1]:
        of = {m: i for i, group in enumerate(found) for m in group}
        left, right = ({of[m] for m in side} for side in sides[-1])
        assert bool(left & right) == said[-1][0]
