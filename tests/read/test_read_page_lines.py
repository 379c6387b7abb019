from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.read.page_lines import Line, join_pages

FULL = "The harbour council met on the quay for a third day of talks"  # 60 characters
OTHER = "A ferry left the island before the wind turned to the north"


def page(*texts: str | tuple[str, float], left: float = 50, top: float = 700) -> list[Line]:
    """Return lines 12 points apart; a pair is a line and how far it is set in, `` a gap."""
    lines = []
    for i, one in enumerate(texts):
        text, indent = one if isinstance(one, tuple) else (one, 0.0)
        if text:
            x = left + indent
            lines.append(Line(text, x, top - 12 * i, 10, x + 5 * len(text)))
    return lines


PAGES: dict[str, tuple[list[list[Line]], list[str]]] = {
    "full lines go on": ([page(FULL, FULL, "and left.")], [f"{FULL} {FULL} and left."]),
    "a gap": ([page(FULL, FULL + ".", "", FULL)], [f"{FULL} {FULL}.", FULL]),
    "an indent": ([page(FULL, FULL + ".", (FULL, 15))], [f"{FULL} {FULL}.", FULL]),
    "an indented first line goes on": ([page((FULL, 15), FULL)], [f"{FULL} {FULL}"]),
    "a short last line": ([page(FULL, "They left.", FULL)], [f"{FULL} They left.", FULL]),
    "a short line in front": ([page("Harbour deal near", FULL)], ["Harbour deal near", FULL]),
    "a short line before a small letter": ([page("Only", "one", FULL)], ["Only one", FULL]),
    "a loose line inside a paragraph": (
        [page(FULL, "and called it off for the European", "Union talks.", FULL)],
        [f"{FULL} and called it off for the European Union talks.", FULL],
    ),
    "items": (
        [page("• " + FULL, ("and more", 10), "• Two", "3. Three", FULL + " 2")],
        [f"• {FULL} and more", "• Two", "3. Three", FULL + " 2"],
    ),
    "text behind an item": (
        [page("• " + FULL, (FULL, 10), FULL)], [f"• {FULL} {FULL}", FULL],
    ),
    "text behind a block that is set in": (
        [page((FULL, 20), (FULL, 20), FULL)], [f"{FULL} {FULL}", FULL],
    ),
    "over the page, further down": (
        [page(FULL, FULL), page("of talks.", OTHER, OTHER, top=500)],
        [f"{FULL} {FULL} of talks.", f"{OTHER} {OTHER}"],
    ),
    "two columns": (
        [page(FULL, FULL) + page("of talks.", FULL, left=320)], [f"{FULL} {FULL} of talks.", FULL],
    ),
    "a new column that begins anew": ([page(FULL, FULL) + page(FULL)], [f"{FULL} {FULL}", FULL]),
    "over the page": (
        [page(FULL, FULL, "", "3"), page("of talks.", "", FULL + ".")],
        [f"{FULL} {FULL} of talks.", "3", f"{FULL}."],
    ),
    "a running head": (
        [
            page("The Quay, page 1", "", FULL, FULL),
            page("The Quay, page 2", "", "of talks. " + FULL, FULL + "."),
        ],
        ["The Quay, page 1", f"{FULL} {FULL} of talks. {FULL} {FULL}.", "The Quay, page 2"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("pages", "expected"), PAGES.values(), ids=PAGES)
def test_paragraphs(pages: list[list[Line]], expected: list[str]) -> None:
    """Lines become paragraphs as a reader sees them; heads and numbers stand beside them."""
    assert join_pages(pages).split("\n\n") == expected


def test_another_size_begins_anew() -> None:
    """A heading above a text is a paragraph of its own, however near it stands."""
    heading = Line(FULL, 50, 712, 14, 470)
    assert join_pages([[heading, *page(FULL)]]) == f"{FULL}\n\n{FULL}"


BROKEN = {
    "printed whole elsewhere": ("harbour is near", "har-", "bour", "harbour"),
    "printed with its hyphen elsewhere": ("the long-term plan", "long-", "term", "long-term"),
    "printed nowhere else": ("a plan", "long-", "term", "long-term"),
    "both, whole more often": ("reopen, re-open, reopen", "re-", "open", "reopen"),
    "both as often": ("reopen, re-open", "re-", "open", "re-open"),
    "a soft hyphen": ("a plan", "har\u00ad", "bour", "harbour"),
    "a name behind it": ("a plan", "Anglo-", "French", "Anglo-French"),
    "a dash is none": ("a plan", "quay –", "they say", "quay – they say"),
    "a figure behind it": ("a plan", "quay-", "2031", "quay-2031"),
}


@pytest.mark.parametrize(("other", "first", "second", "expected"), BROKEN.values(), ids=BROKEN)
def test_broken_words(other: str, first: str, second: str, expected: str) -> None:
    """A broken word loses its hyphen only where the text itself prints it whole."""
    lines = page(f"{FULL} {first}", f"{second} {FULL}", "", other)
    assert join_pages([lines]).startswith(f"{FULL} {expected} {FULL}")


TEXTS = st.text(st.sampled_from("aB. 1-•\u00ad,"), min_size=1, max_size=30).map(str.strip)


@given(st.lists(st.lists(TEXTS.filter(bool), max_size=6), max_size=4))
def test_nothing_is_left_out(pages: list[list[str]]) -> None:
    """Every letter and figure of the pages is in the text."""
    text = join_pages([page(*texts) for texts in pages])
    letters = sorted(c for texts in pages for one in texts for c in one if c.isalnum())
    assert sorted(c for c in text if c.isalnum()) == letters
