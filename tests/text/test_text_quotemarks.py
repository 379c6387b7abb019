"""Stretches in quote marks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.report import Block, Report, Role
from stateofplay.text.quotemarks import quote_regions, report_quote_regions

MARKED = {
    "straight": ('He said "no way" to "it".', ["no way", "it"]),
    "curly": ("“Go,” she said. “Now.”", ["Go,", "Now."]),
    "single straight": ("'Go on,' said Bo.", ["Go on,"]),
    "single curly": ("‘Go on,’ said Bo.", ["Go on,"]),
    "guillemets": ("«Oui» dit-il", ["Oui"]),
    "german": ("„Nein“ sagt sie", ["Nein"]),
    "typewriter": ("``Old style,'' he said", ["Old style,"]),
    "escaped in Markdown": ('\\"Escaped,\\" he said', ["Escaped,"]),
    "bold in Markdown": ("He said: *“bold”*", ["bold"]),
    "in brackets": ('(the "Otter")', ["Otter"]),
    "after a dash": ('He paused—"no"—and left', ["no"]),
    "broken off": ('"I was—" he said', ["I was—"]),
    "other marks inside": ("“It is ‘fine’,” he said", ["It is ‘fine’,"]),
    "same marks inside": ('"He said "no" to me," she said', ['He said "no" to me,']),
    "straight inside curly": ("“He said \"no\" to me,” she said", ['He said "no" to me,']),
    "closing mark on both sides": ("”Wrong,” he said", ["Wrong,"]),
    "white space inside the marks": ('" spaced out " he', ["spaced out"]),
    "white space before the closing mark": ('an " orderly exit ". He', ["orderly exit"]),
    "apostrophes": ("don't touch Lee's boat, it isn't Ray’s", []),
    "decade and left-out letters": ("in the '90s, rock 'n' roll, tell 'em", []),
    "plural possessive": ("the workers' rights and the miners' pay", []),
    "apostrophe inside single marks": ("'I won't go,' said Bo's aide", ["I won't go,"]),
    "possessive inside single marks": ("'The boys' toys fell.'", ["The boys' toys fell."]),
    "closing mark after an s": ("'We fear the boys' said Bo.", ["We fear the boys"]),
    "apostrophe inside other marks": ("'It “rock an' rolls”,' he said", ["It “rock an' rolls”,"]),
    "inner mark never closed": ("“He said ‘go,” she said", ["He said ‘go,"]),
    "feet and inches": ("a 6'2\" man said \"hi\"", ["hi"]),
    "no letter inside": ('he said "..." and left', []),
    "opening mark lost": ('It rained. He left," she said.', ["He left,"]),
    "opening mark lost, no comma": ('He left" she said.', []),
    "never closed": ('He said "go and left.', []),
    "never closed, then a good one": ('"Go, he said. Then "no," she said', ["no,"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MARKED.values(), ids=MARKED)
def test_quote_regions(text: str, expected: list[str]) -> None:
    """The outermost stretches in marks are found; apostrophes and unpaired marks are not."""
    found = [text[r.inner_start : r.inner_end] for r in quote_regions(text, 0, len(text))]
    assert found == expected


def test_outer_span_holds_the_marks() -> None:
    """The outer stretch holds marks and their escapes, the inner one neither."""
    text = 'x \\"Go\\" y'
    (region,) = quote_regions(text, 0, len(text))
    assert text[region.start : region.end] == '\\"Go\\"'
    assert text[region.inner_start : region.inner_end] == "Go"


def test_only_the_asked_stretch_is_read() -> None:
    """Marks outside of start and end play no part."""
    text = '"a" "b" "c"'
    found = [text[r.inner_start : r.inner_end] for r in quote_regions(text, 4, 7)]
    assert found == ["b"]


def _report(*blocks: tuple[Role, str]) -> Report:
    text = ""
    placed = []
    for role, words in blocks:
        placed.append(Block(len(text), len(text) + len(words), role))
        text += words + "\n"
    return Report("r", "f", text, tuple(placed), None, None, None, None, None, None, "en", None)


def _inner(report: Report) -> list[tuple[str, bool]]:
    regions = report_quote_regions(report)
    return [(report.text[r.inner_start : r.inner_end], r.continues) for r in regions]


PARAGRAPHS: dict[str, tuple[list[tuple[Role, str]], list[tuple[str, bool]]]] = {
    "runs on into the next paragraph": (
        [("body", "“One. Two."), ("body", "“Three.” End.")],
        [("One. Two.", False), ("Three.", True)],
    ),
    "runs on over three": (
        [("body", "“One."), ("body", "“Two."), ("body", "“Three.”")],
        [("One.", False), ("Two.", True), ("Three.", True)],
    ),
    "a caption between changes nothing": (
        [("body", "“One."), ("caption", "A photo"), ("body", "“Two.”")],
        [("One.", False), ("Two.", True)],
    ),
    "a crosshead ends it": (
        [("body", "“One."), ("title", "Crosshead"), ("body", "“Two.”")],
        [("One.", False), ("Two.", False)],
    ),
    "the next paragraph closes it": (
        [("body", "He said “One."), ("body", "Two.” End.")],
        [("One.", False), ("Two.", True)],
    ),
    "the third paragraph closes it": (
        [("body", "“One."), ("body", "Two."), ("body", "Three.” “Four.”")],
        [("One.", False), ("Two.", True), ("Three.", True), ("Four.", False)],
    ),
    "the sixth closes it": (
        [("body", "“One."), *[("body", "Two.")] * 5, ("body", "Three.”")],
        [("One.", False), *[("Two.", True)] * 5, ("Three.", True)],
    ),
    "the seventh is too far": (
        [("body", "“One."), *[("body", "Two.")] * 6, ("body", "Three.”")],
        [("One.", False)],
    ),
    "a mark that stands alone closes": (
        [("body", 'He said: " One.'), ("body", '" The crew left.'), ("body", '" Two. " End.')],
        [("One.", False), ("Two.", False)],
    ),
    "the opening mark at the end of the line before": (
        [("body", 'They left. "'), ("body", 'We will sign, " she said.')],
        [("We will sign,", True)],
    ),
    "nobody opens or closes": ([("body", "“One."), ("body", "Two.")], [("One.", False)]),
    "nobody closes, behind a colon": (
        [("body", "He said: “One."), ("body", "Two.")],
        [("One.", False)],
    ),
    "nobody closes, in the middle": ([("body", "He said “one."), ("body", "Two.")], []),
    "nobody closes, a good pair behind": (
        [("body", "“One. “Two,” he said."), ("body", "Three.")],
        [("Two,", False)],
    ),
    "single marks open anew": (
        [("body", "‘One."), ("body", "‘Two.’")],
        [("One.", False), ("Two.", True)],
    ),
    "a single mark in the middle is an apostrophe": (
        [("body", "In the 'hills."), ("body", "'Two.'")],
        [("Two.", False)],
    ),
    "a headline does not carry on": ([("title", "“One."), ("body", "“Two.”")], [("Two.", False)]),
    "marks of another shape do not carry on": (
        [("body", "“One."), ("body", "«Two.»")],
        [("One.", False), ("Two.", False)],
    ),
    "a closed quote before the open one stays": (
        [("body", "“A,” he said. “One."), ("body", "“Two.”")],
        [("A,", False), ("One.", False), ("Two.", True)],
    ),
    "furniture is not read": (
        [("furniture", "“Read more”"), ("body", "“Two.”")],
        [("Two.", False)],
    ),
}


@pytest.mark.parametrize(("blocks", "expected"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_report_quote_regions(
    blocks: list[tuple[Role, str]], expected: list[tuple[str, bool]]
) -> None:
    """A paragraph left unclosed carries on when the next one opens; otherwise it is no quote."""
    assert _inner(_report(*blocks)) == expected


MARKS = st.text(alphabet="ab s'\"“”‘’«»„`\\.,—\n", max_size=60)


@given(st.one_of(MARKS, st.text(max_size=60)))
def test_regions_lie_inside_in_order_and_apart(text: str) -> None:
    """Whatever the text, regions lie inside it, in order, without overlap, with words inside."""
    regions = quote_regions(text, 0, len(text))
    place = 0
    for region in regions:
        assert place <= region.start < region.inner_start < region.inner_end <= region.end
        place = region.end
        assert any(c.isalnum() for c in text[region.inner_start : region.inner_end])
    assert place <= len(text)
    assert regions == quote_regions(text, 0, len(text))


PIECES = st.sampled_from(
    (
        "“We sail,” said Bo.",
        "Bo said it was “late” and ‘bad’.",
        "“It is ‘fine’,” she said.",
        "The dockers’ pay isn’t late.",
        "Bo’s boat sailed in the ’90s.",
        "‘We can’t go,’ Bo said.",
        "He wants “all the boys’ toys” back.",
    )
)
ODD = (
    "The “Otter sailed.", 'The "Otter sailed.', "An ‘Otter.", "The Otter” left.",
    'The Otter" left.', "«An Otter.", "Otter» left.", "An „Otter.", "'", '"', "“",
)  # fmt: skip
STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


@given(st.lists(PIECES, min_size=1, max_size=6).map(" ".join))
def test_curly_and_straight_marks_are_read_alike(text: str) -> None:
    """The same text has the same quoted stretches in curly and in straight marks."""
    assert quote_regions(text, 0, len(text)) == quote_regions(
        text.translate(STRAIGHT), 0, len(text)
    )


@given(
    st.lists(PIECES, min_size=1, max_size=4),
    st.lists(PIECES, min_size=1, max_size=4),
    st.sampled_from(ODD),
    st.booleans(),
)
def test_an_odd_mark_costs_its_own_paragraph_only(
    before: list[str], after: list[str], odd: str, is_straight: bool
) -> None:
    """A paragraph with a mark that has no partner leaves the stretches of all others."""
    if is_straight:
        before, after = ([p.translate(STRAIGHT) for p in side] for side in (before, after))
    report = _report(*(("body", p) for p in (*before, odd, *after)))
    place = len("\n".join(before)) + 1
    found = {
        (r.start, r.end)
        for r in report_quote_regions(report)
        if not place <= r.start <= place + len(odd)
    }
    alone = {
        (block.start + r.start, block.start + r.end)
        for block in report.blocks
        if block.start != place
        for p in [report.text[block.start : block.end]]
        for r in quote_regions(p, 0, len(p))
    }
    assert found == alone


@given(MARKS)
def test_inner_stretches_lie_inside_outer_ones(text: str) -> None:
    """Pairs never cross: what is quoted inside a stretch ends inside it."""
    for outer in quote_regions(text, 0, len(text)):
        for inner in quote_regions(text, outer.inner_start, outer.inner_end):
            assert outer.inner_start <= inner.start < inner.end <= outer.inner_end


MANY = {
    "opening": "“a ",
    "closing": "a” ",
    "single opening": "'a ",
    "closing behind commas": 'a," ',
    "only marks": '"',
    "three shapes": "“a «b 'c ",
    "paragraphs left open": "“a\n",
    "inches": 'a 12" b',
}


@pytest.mark.parametrize("piece", MANY.values(), ids=MANY)
def test_a_text_of_marks_is_read_in_linear_time(piece: str) -> None:
    """Ten thousand marks and more are read within seconds, whatever they are."""
    report = _report(*(("body", line) for line in (piece * (50_000 // len(piece))).split("\n")))
    started = time.process_time()
    report_quote_regions(report)
    assert time.process_time() - started < 15  # a quadratic reading takes minutes
