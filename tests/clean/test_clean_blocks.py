from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.blocks import mark_parts
from stateofplay.model.report import Kind, Stated

FIRST = (
    "The council of Northam has agreed to pay for half of the bridge, the mayor said on Monday, "
    "after two years of talks."
)
SECOND = "Eastham, on the other side of the river, wants to see the plans before it pays its half."
THIRD = "Both towns have claimed the island in the river since the flood, and neither has built."

# Text -> (role, start of the words) of each part.
CASES = {
    "a paper and a day on one line above the title": (
        f"Reed & Quay | Monday 4 May 2031\nBridge near as council agrees\nby Jane Roe\n\n{FIRST}",
        [("byline", "Reed"), ("title", "Bridge"), ("byline", "by"), ("body", "The council")],
    ),
    "a name between writer and day": (
        f"Bridge near\n\nBy Jane Roe\nHarbour Wharf\n4 May 2031\n\n{FIRST}",
        [
            ("title", "Bridge"),
            ("byline", "By"),
            ("byline", "Harbour"),
            ("byline", "4"),
            ("body", "The council"),
        ],
    ),
    "short lines below a rights line": (
        f"{FIRST}\n\n© 2031 Elbe Mirror\n\nTerms and more\n\nOur people",
        [("body", "The council"), ("furniture", "©"), ("furniture", "Terms"), ("furniture", "Our")],
    ),
    "what may be half a sentence below a rights line": (
        f"{FIRST}\n\n© 2031 Elbe Mirror\n\nor so the council said\n\n{'Our People ' * 6}One",
        [("body", "The council"), ("furniture", "©"), ("body", "or so"), ("body", "Our")],
    ),
    "twelve words below a rights line": (
        f"{FIRST}\n\n© 2031 Elbe Mirror\n\n{'Our People ' * 6}",
        [("body", "The council"), ("furniture", "©"), ("furniture", "Our")],
    ),
    "a running line below a rights line": (
        f"{FIRST}\n\n© 2031 Elbe Mirror\n\n{SECOND}",
        [("body", "The council"), ("furniture", "©"), ("body", "Eastham")],
    ),
    "credits with more below": (
        f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\nReporting by Jane Roe. Editing by Bo Fisk."
        "\n\nShare this\n\nShare this\n\nShare this\n\nShare this",
        [
            ("body", "The"),
            ("body", "Eastham"),
            ("body", "Both"),
            ("byline", "Reporting"),
            *[("furniture", "Share")] * 4,
        ],
    ),
    "who the writer is, with more below": (
        f"By Jane Roe\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\nJane Roe has covered bridges since 2020."
        "\n\nShare this\n\nShare this\n\nShare this\n\nShare this",
        [
            ("byline", "By"),
            ("body", "The"),
            ("body", "Eastham"),
            ("body", "Both"),
            ("byline", "Jane"),
            *[("furniture", "Share")] * 4,
        ],
    ),
    "a numbered list tells of each report": (
        f"{FIRST}\n\n{SECOND}\n\nMost read\n\n1. Ferry late\n\nThe ferry came late.\n\n"
        f"2. Mill shut\n\nThe mill was shut.\n\n{THIRD}",
        [
            ("body", "The"),
            ("body", "Eastham"),
            ("furniture", "Most"),
            ("furniture", "1."),
            ("furniture", "The ferry"),
            ("furniture", "2."),
            ("furniture", "The mill"),
            ("body", "Both"),
        ],
    ),
    "a paper and a day above the title": (
        f"The Elbe Mirror\n4 May 2031\n\nBridge near as council agrees\n\n{FIRST}",
        [("byline", "The"), ("byline", "4"), ("title", "Bridge"), ("body", "The council")],
    ),
    "a paper's name alone is the title": (
        f"The Elbe Mirror\n\n4 May 2031\n\n{FIRST}",
        [("title", "The"), ("byline", "4"), ("body", "The council")],
    ),
    "an archive's code": (
        f"Bridge near as council agrees\n\n4 May 2031\n\nNRTHM\n\n512 words\n\n{FIRST}",
        [
            ("title", "Bridge"),
            ("byline", "4"),
            ("furniture", "NRTHM"),
            ("furniture", "512"),
            ("body", "The"),
        ],
    ),
    "label, day, paper and writer are one line": (
        f"# Bridge near\n\n*Published 4 May 2031 — Elbe Mirror — by Jane Roe*\n\n{FIRST}",
        [("title", "# Bridge"), ("byline", "*Published"), ("body", "The")],
    ),
    "who the writer is": (
        f"Bridge near\n\nBy Jane Roe\n\n{FIRST}\n\nJane Roe is a reporter in Northam.",
        [("title", "Bridge"), ("byline", "By"), ("body", "The"), ("byline", "Jane")],
    ),
    "who somebody else is": (
        f"Bridge near\n\nBy Jane Roe\n\n{FIRST}\n\nJohn Doe is a reporter in Northam.",
        [("title", "Bridge"), ("byline", "By"), ("body", "The"), ("body", "John")],
    ),
    "a known place in capitals and a colon": (
        f"Bridge near\n\nNEW DELHI: {FIRST}",
        [("title", "Bridge"), ("dateline", "NEW"), ("body", "The")],
    ),
    "a place with its country in brackets": (
        f"Bridge near\n\nNew Delhi [India], May 4 (ANI): {FIRST}",
        [("title", "Bridge"), ("dateline", "New"), ("body", "The")],
    ),
    "an acronym in brackets": (
        f"Bridge near\n\n(NTV) {FIRST}",
        [("title", "Bridge"), ("dateline", "(NTV)"), ("body", "The")],
    ),
    "running text has no title": (f"{FIRST}\n\n{SECOND}", [("body", "The"), ("body", "Eastham")]),
    "a first line without a point is the title": (
        f"Bridge near as council agrees to pay\n\n{FIRST}",
        [("title", "Bridge"), ("body", "The")],
    ),
    "a standfirst is body": (
        f"Bridge near as council agrees\n\nThe mayor says it will stand by May.\n\n{FIRST}",
        [("title", "Bridge"), ("body", "The mayor"), ("body", "The council")],
    ),
    "a Markdown page": (
        f"# Bridge near\n\nBy [Reuters](#)\n\nMay 04, 2031\n\n**Jane Roe / TASS**\n\n{FIRST}",
        [
            ("title", "# Bridge"),
            ("byline", "By"),
            ("byline", "May"),
            ("caption", "**Jane"),
            ("body", "The"),
        ],
    ),
    "a section label above the title": (
        f"World\n\nBridge near as council agrees\n\n{FIRST}",
        [("furniture", "World"), ("title", "Bridge"), ("body", "The")],
    ),
    "a bare name beside a date": (
        f"Bridge near as council agrees\n\nJane Roe\n\nMay 4, 2031\n\n{FIRST}",
        [("title", "Bridge"), ("byline", "Jane"), ("byline", "May"), ("body", "The")],
    ),
    "a byline after the standfirst": (
        f"Bridge near\n\nThe mayor says it will stand by May.\n\nBy Jane Roe\n\n{FIRST}",
        [("title", "Bridge"), ("body", "The mayor"), ("byline", "By"), ("body", "The council")],
    ),
    "a leading date in the same line": (
        f" date 2031-05-04 {FIRST}\n\n{SECOND}",
        [("furniture", "date 2031-05-04"), ("body", "The"), ("body", "Eastham")],
    ),
    "a leading date and a dateline": (
        f"Published: 4 May 2031 NORTHAM, May 4. /TASS/. {FIRST}",
        [("furniture", "Published: 4 May 2031"), ("dateline", "NORTHAM"), ("body", "The")],
    ),
    "fields of a text dump": (
        f"Title: Bridge near\nDate: 2031-05-04\nAuthor: Jane Roe\nPublisher: Courier\n\n{FIRST}",
        [
            ("furniture", "Title:"),
            ("title", "Bridge near"),
            ("furniture", "Date"),
            ("byline", "Author"),
            ("furniture", "Publisher"),
            ("body", "The"),
        ],
    ),
    "a dateline in its own line": (
        f"Bridge near\n\nNORTHAM (AP) --\n\n{FIRST}",
        [("title", "Bridge"), ("dateline", "NORTHAM"), ("body", "The")],
    ),
    "a dateline after the standfirst": (
        f"Bridge near\n\nThe mayor says so.\n\nNORTHAM, May 4 (AP) — {FIRST}",
        [("title", "Bridge"), ("body", "The mayor"), ("dateline", "NORTHAM"), ("body", "The c")],
    ),
    "a first line like a name is the title": (
        f"Bridge Near\n\nMay 4, 2031\n\n{FIRST}",
        [("title", "Bridge"), ("byline", "May"), ("body", "The")],
    ),
    "a second dateline is body": (
        f"NORTHAM (AP) — {FIRST}\n\nEASTHAM (AP) — {SECOND}",
        [("dateline", "NORTHAM"), ("body", "The"), ("body", "EASTHAM (AP)")],
    ),
    "a dateline in the third paragraph is body": (
        f"{FIRST}\n\n{SECOND}\n\nNORTHAM (AP) — {THIRD}",
        [("body", "The"), ("body", "Eastham"), ("body", "NORTHAM (AP)")],
    ),
    "a title that opens like a dateline": (
        f"NORTHAM — Bridge near as council agrees\n\n{FIRST}",
        [("title", "NORTHAM — Bridge"), ("body", "The")],
    ),
    "a label above the title starts no list": (
        f"Top stories\n\nBridge near as council agrees\n\n{FIRST}",
        [("furniture", "Top"), ("title", "Bridge"), ("body", "The")],
    ),
    "an agency before the place": (
        f"(AP) - NORTHAM, MAY 4 - {FIRST}",
        [("dateline", "(AP) - NORTHAM, MAY 4 -"), ("body", "The")],
    ),
    "two dates in one line are a date line": (
        f"Bridge near\n\nPublished 4 May 2031 Updated 5 May 2031\n\n{FIRST}",
        [("title", "Bridge"), ("byline", "Published 4 May 2031 Updated"), ("body", "The")],
    ),
    "an open quote mark is no crosshead": (
        f"{FIRST}\n\n“We will pay\n\n{SECOND}",
        [("body", "The"), ("body", "“We"), ("body", "Eastham")],
    ),
    "a list under its label": (
        f"World > Rivers\n\nBridge near\n\n{FIRST}\n\nRelated topics\n\nThe flood\n\n{SECOND}",
        [
            ("furniture", "World"),
            ("title", "Bridge"),
            ("body", "The"),
            ("furniture", "Related"),
            ("furniture", "The flood"),
            ("body", "Eastham"),
        ],
    ),
    "a crosshead between paragraphs": (
        f"{FIRST}\n\nTwo-year dispute\n\n{SECOND}",
        [("body", "The"), ("title", "Two-year"), ("body", "Eastham")],
    ),
    "a question set off by blank lines": (
        f"{FIRST}\n\nWho pays?\n\n{SECOND}",
        [("body", "The"), ("title", "Who"), ("body", "Eastham")],
    ),
    "a question in a line of its own": (
        f"{FIRST}\nWho pays?\n{SECOND}",
        [("body", "The"), ("body", "Who"), ("body", "Eastham")],
    ),
    "two short lines are no crossheads": (
        f"{FIRST}\n\nNortham\n\nEastham\n\n{SECOND}",
        [("body", "The"), ("body", "Northam"), ("body", "Eastham"), ("body", "Eastham,")],
    ),
    "a short line at the end is none": (f"{FIRST}\n\nNortham", [("body", "The"), ("body", "Nor")]),
    "furniture between paragraphs": (
        f"{FIRST}\n\nREAD MORE: The river\n\n{SECOND}\n\n[The flood](#)\n\n{THIRD}",
        [
            ("body", "The"),
            ("furniture", "READ"),
            ("body", "Eastham"),
            ("furniture", "[The"),
            ("body", "Both"),
        ],
    ),
    "closing credits": (
        f"{FIRST}\n\n{SECOND}\n\n(Reporting by Jane Roe; Editing by John Doe)\n\nShow more",
        [("body", "The"), ("body", "East"), ("byline", "(Rep"), ("furniture", "Show")],
    ),
    "a sign-off in the last line": (
        f"{FIRST}\n\n{SECOND} (Reuters)",
        [("body", "The"), ("body", "Eastham"), ("byline", "(Reuters)")],
    ),
    "a name in brackets that is no agency": (
        f"{FIRST}\n\n{SECOND} (Courier)",
        [("body", "The"), ("body", "Eastham")],
    ),
    "a headline alone is body": ("Bridge near as council agrees", [("body", "Bridge")]),
    "a date inside the report is body": (
        f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\nMay 4, 2031\n\n{FIRST}",
        [("body", "The"), ("body", "East"), ("body", "Both"), ("title", "May"), ("body", "The")],
    ),
    "nothing": (" \n", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_mark_parts(text: str, expected: list[tuple[str, str]]) -> None:
    """Each stretch gets the role that its words and its place tell."""
    parts = mark_parts(text, "text", Stated())
    assert [part.role for part in parts] == [role for role, _ in expected]
    for part, (_, words) in zip(parts, expected, strict=True):
        assert text[part.start : part.end].startswith(words)


def test_the_stated_title_is_found_in_the_text() -> None:
    """A first line that ends in a point is the title when the page states it as such."""
    text = f"The bridge is near.\n\n{FIRST}"
    stated = Stated(title="The bridge is near.")
    assert mark_parts(text, "html", stated)[0].role == "title"
    assert mark_parts(text, "html", Stated())[0].role == "body"


@pytest.mark.parametrize(("n_chars", "role"), [(160, "title"), (161, "body")])
def test_long_first_lines_are_no_titles(n_chars: int, role: str) -> None:
    """A first line of 160 characters can be a title, one of 161 is running text."""
    line = "Bridge " + "x" * (n_chars - 7)
    assert mark_parts(f"{line}\n\n{FIRST}", "text", Stated())[0].role == role


@pytest.mark.parametrize(("n_chars", "role"), [(80, "title"), (81, "body")])
def test_long_lines_are_no_crossheads(n_chars: int, role: str) -> None:
    """A line of 80 characters can be a crosshead, one of 81 is running text."""
    line = "Bridge " + "x" * (n_chars - 7)
    assert mark_parts(f"{FIRST}\n\n{line}\n\n{SECOND}", "text", Stated())[1].role == role


@pytest.mark.parametrize(("n_words", "role"), [(12, "title"), (13, "body")])
def test_many_words_are_no_crosshead(n_words: int, role: str) -> None:
    """A line of 12 words can be a crosshead, one of 13 is running text."""
    line = "Bridge " + "to " * (n_words - 2) + "us"
    assert mark_parts(f"{FIRST}\n\n{line}\n\n{SECOND}", "text", Stated())[1].role == role


@pytest.mark.parametrize(("n_before", "role"), [(2, "byline"), (3, "body")])
def test_a_byline_stands_at_the_head(n_before: int, role: str) -> None:
    """A byline may follow two running paragraphs; after three it is part of the report."""
    text = "\n\n".join([FIRST] * n_before + ["By Jane Roe", SECOND, THIRD])
    assert mark_parts(text, "text", Stated())[n_before].role == role


@pytest.mark.parametrize(("n_after", "role"), [(3, "byline"), (4, "body")])
def test_a_closing_credit_stands_at_the_end(n_after: int, role: str) -> None:
    """A credit among the last four paragraphs closes the report; an earlier one is body."""
    text = "\n\n".join([FIRST, SECOND, THIRD, "With AFP and Reuters.", *[SECOND] * n_after])
    assert mark_parts(text, "text", Stated())[3].role == role


PIECES = st.sampled_from(
    [
        FIRST,
        SECOND,
        "Bridge near",
        "By Jane Roe",
        "May 4, 2031",
        "NORTHAM (AP) — ",
        "(Reuters)",
        "READ MORE: x",
        "Jane Roe / TASS",
        "# Title",
        "**bold**",
        "[link](#)",
        "date 2031-05-04 ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\t",
        "Source: The Courier",
        "https://example.com/2031/05/04/a",
        "Title: ",
        "© 2031 The Courier",
        "\u2028",
        "\x0c",
        "\ud800",
        "—",
        "1234567",
    ]
)


@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map("".join)),
    st.sampled_from(["text", "markdown", "html", "record"]),
)
def test_parts_cover_all_but_white_space(text: str, kind: Kind) -> None:
    """Parts have a role, do not overlap, come in order, and leave out white space only."""
    before = 0
    for part in mark_parts(text, kind, Stated()):
        assert part.role is not None
        assert not text[before : part.start].strip()
        assert part.start < part.end
        assert text[part.start : part.end] == text[part.start : part.end].strip()
        before = part.end
    assert not text[before:].strip()
