from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.model.span import Span
from stateofplay.text.inside import mentions_inside


def _sentences(*edges: tuple[int, int]) -> list[Sentence]:
    return [Sentence(Span("report-0", *edge), n, 0, "body") for n, edge in enumerate(edges)]


def _mention(start: int, end: int) -> TimeMention:
    return TimeMention(Span("report-0", start, end), "DATE", None, None, False, "year")


SENTENCES = _sentences((0, 10), (11, 20), (20, 30))


def test_mentions_go_to_their_sentences() -> None:
    """A mention is in the sentence that holds it, edges included, in the order given."""
    first, edge, last = _mention(0, 4), _mention(11, 20), _mention(20, 30)
    assert mentions_inside([last, edge, first], SENTENCES) == [[first], [edge], [last]]


def test_a_mention_that_no_sentence_holds() -> None:
    """A mention over two sentences, or between them, is in none."""
    assert mentions_inside([_mention(8, 12), _mention(10, 11), _mention(31, 33)], SENTENCES) == [
        [], [], [],
    ]  # fmt: skip


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), max_size=9),
    st.lists(st.tuples(st.integers(0, 99), st.integers(1, 20)), max_size=20),
)
def test_each_mention_with_each_sentence(
    gaps: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    """The result is what comparing every mention with every sentence gives."""
    edges, at = [], 0
    for gap, length in gaps:
        edges.append((at + gap, at + gap + length))
        at += gap + length
    sentences = _sentences(*edges)
    mentions = [_mention(start, start + length) for start, length in places]
    compared = [[m for m in mentions if one.span.covers(m.span)] for one in sentences]
    assert mentions_inside(mentions, sentences) == compared
