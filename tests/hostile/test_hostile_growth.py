"""What a hostile text costs grows no faster than the text.

Nothing here is timed: what the later stages do in pairs is bounded by the size of the units that
they get, and those are counted.
"""

from __future__ import annotations

import re

import pytest
from hostile_texts import SHAPES
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.report import clean_report
from stateofplay.differences.name_pairs import find_name_groups
from stateofplay.model.mention import Sentence
from stateofplay.model.report import RawReport, Report, Stated
from stateofplay.model.span import Span
from stateofplay.people.names import find_names
from stateofplay.quotes.find import find_quotes
from stateofplay.quotes.frames import build_frames
from stateofplay.text.quotemarks import report_quote_regions
from stateofplay.text.sentences import MOST_CHARS, sentence_bounds, split_sentences, touched_by
from stateofplay.times.recognise import find_times

MOST_TOKENS = 800
N_CHARS = 20_000
LONG = [
    "one word",
    "one sentence",
    "capitalised words",
    "pronouns",
    "dates",
    "digits",
    "dots",
    "abbreviations",
    "nested curly quotes",
    "alternating quotes",
    "spaces",
]


def _cleaned(text: str, stated: Stated | None = None) -> Report:
    return clean_report(RawReport("report-0", "a.txt", "text", text, stated or Stated()))


@pytest.mark.parametrize("name", LONG)
def test_units_are_bounded(name: str) -> None:
    """No sentence and no frame is longer than the longest that was ever printed, by far."""
    report = _cleaned(SHAPES[name](N_CHARS))
    sentences = split_sentences(report)
    assert max(one.span.end - one.span.start for one in sentences) <= MOST_CHARS
    frames = build_frames(report.text, sentences, report_quote_regions(report))
    assert max(len(frame.tokens) for frame in frames) <= MOST_TOKENS
    body = [b for b in report.blocks if b.role in ("title", "body")]
    told = re.sub(r"\s", "", "".join(report.exact(one.span) for one in sentences))
    assert told == re.sub(r"\s", "", "".join(report.text[b.start : b.end] for b in body))


SENTENCES = {
    "as long as may be": ("a" * MOST_CHARS, [MOST_CHARS]),
    "one longer, without a gap": ("a" * (MOST_CHARS + 1), [MOST_CHARS, 1]),
    "one longer, cut at its last gap": ("b " + "a" * (MOST_CHARS - 1), [1, MOST_CHARS - 1]),
    "a gap right at the end of what fits": ("b " + "a" * (MOST_CHARS - 2) + " c", [MOST_CHARS, 1]),
}


@pytest.mark.parametrize(("text", "lengths"), SENTENCES.values(), ids=SENTENCES)
def test_too_long_a_sentence_is_cut_at_white_space(text: str, lengths: list[int]) -> None:
    """A stretch longer than any sentence is cut at its last gap, or where it must be."""
    assert [end - start for start, end in sentence_bounds(text, 0, len(text))] == lengths


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 2)), max_size=8), st.data())
def test_touched_sentences(sizes: list[tuple[int, int]], data: st.DataObject) -> None:
    """The places found by bisection are those of the sentences that share a character."""
    sentences, at = [], 0
    for length, gap in sizes:
        span = Span("report-0", at, at + length)
        sentences.append(Sentence(span, len(sentences), 0, "body"))
        at += length + gap
    start = data.draw(st.integers(0, at + 1))
    span = Span("report-0", start, start + data.draw(st.integers(1, 6)))
    expected = [i for i, one in enumerate(sentences) if one.span.overlaps(span)]
    assert list(touched_by(span, sentences)) == expected


LONG_NAMES = ["A", "Brandt ", "Brandt and ", "A.B", "Brandt of the ", "also ", "A-", "Brandt ("]


@pytest.mark.parametrize("unit", LONG_NAMES)
def test_patterns_of_names_end(unit: str) -> None:
    """A sentence of nothing but capitals gives two names for nothing, and the search ends."""
    text = unit * (MOST_CHARS // len(unit)) + " known"  # a cue: without one nothing is looked for
    assert list(find_name_groups(text, 0, len(text))) == []


def _inside(spans: list[Span], report: Report) -> bool:
    return all(span.end <= len(report.text) and report.exact(span).strip() for span in spans)


_stated = st.builds(
    Stated,
    *(st.none() | st.text(max_size=30) for _ in range(7)),
)


@given(st.text(max_size=300), _stated)
def test_any_text_and_any_fields_are_cleaned_and_read(text: str, stated: Stated) -> None:
    """Whatever characters stand in a text and beside it, blocks and findings lie inside it."""
    report = _cleaned(text, stated)
    edges = [edge for block in report.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    sentences = split_sentences(report)
    times = find_times(report, sentences)
    names = find_names(report, sentences)
    quotes = find_quotes(report, sentences)
    found = [*(t.span for t in times), *(n.span for n in names)]
    assert _inside([*found, *(part for quote in quotes for part in quote.parts)], report)
