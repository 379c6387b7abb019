from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.paragraphs import cut_paragraphs
from stateofplay.model.report import Kind

WRAPPED = (
    "The council of the northern town met on Monday to talk about the\n"
    "bridge that both sides of the river have wanted for many years and\n"
    "that nobody has paid for.\n"
    "The mayor said that the money would come from a fund that the two\n"
    "towns share, and that work could begin before the winter.\n"
)
LONG = "A paragraph of a page that goes on for longer than any mailer would wrap a line. " * 2

CASES: dict[str, tuple[str, Kind, list[str]]] = {
    "blank lines end paragraphs": ("One.\n\nTwo.", "text", ["One.", "Two."]),
    "a line of spaces is blank": ("One.\n \t\nTwo.", "text", ["One.", "Two."]),
    "Windows line ends": ("One.\r\n\r\nTwo.", "text", ["One.", "Two."]),
    "long lines are paragraphs": (
        f"{LONG}\n{LONG}",
        "text",
        [LONG.strip(), LONG.strip()],
    ),
    "wrapped lines are joined, and end where a word would have fitted": (
        WRAPPED,
        "text",
        [WRAPPED[: WRAPPED.index("\nThe mayor")], WRAPPED[WRAPPED.index("The mayor") : -1]],
    ),
    "extracted pages are never wrapped": (WRAPPED, "html", WRAPPED.splitlines()),
    "short lines are a list": (
        "Jane Roe\nThe Courier\nNortham",
        "text",
        ["Jane Roe", "The Courier", "Northam"],
    ),
    "a Markdown heading stands alone": (
        "# Bridge near\n" + WRAPPED,
        "markdown",
        [
            "# Bridge near",
            WRAPPED[: WRAPPED.index("\nThe mayor")],
            WRAPPED[WRAPPED.index("The mayor") : -1],
        ],
    ),
    "nothing": (" \n\n ", "text", []),
}


@pytest.mark.parametrize(("text", "kind", "expected"), CASES.values(), ids=CASES)
def test_cut_paragraphs(text: str, kind: Kind, expected: list[str]) -> None:
    """Blank lines always end a paragraph, line ends only where the text is not wrapped."""
    assert [text[p.start : p.end] for p in cut_paragraphs(text, kind)] == expected


@pytest.mark.parametrize(("width", "n"), [(100, 1), (101, 3)])
def test_lines_beyond_the_widest_wrap_are_paragraphs(width: int, n: int) -> None:
    """Lines of 100 characters can be wrapped prose, lines of 101 are paragraphs."""
    line = ("word " * 30)[: width - 4].strip()
    line += "x" * (width - len(line))
    text = f"{line}\n{line}\nand the end of it"
    assert len(cut_paragraphs(text, "text")) == n


@pytest.mark.parametrize(("width", "n"), [(40, 1), (39, 3)])
def test_lines_below_the_narrowest_wrap_are_a_list(width: int, n: int) -> None:
    """Lines of 40 characters can be wrapped prose, lines of 39 are a list."""
    line = ("word " * 10)[: width - 3].strip()
    line += "x" * (width - len(line))
    text = f"{line}\n{line}\nand the end of it"
    assert len(cut_paragraphs(text, "text")) == n


def wrapped(first: str, second: str) -> int:
    """Return the number of paragraphs when both lines stand in a text wrapped to 60."""
    full = "x" * 29 + " " + "y" * 30
    return len(cut_paragraphs(f"{full}\n{full}\n{full}\n{first}\n{second}", "text"))


def test_a_word_that_would_have_fitted_starts_a_paragraph() -> None:
    """At width 60, a word that would end at 60 starts a paragraph, one that ends at 61 goes on."""
    assert wrapped("a" * 55, "word and more") == 2
    assert wrapped("a" * 56, "word and more") == 1


def test_an_indented_line_starts_a_paragraph() -> None:
    """Two blanks in front of a line start a paragraph, one does not."""
    assert wrapped("a" * 60, "  word and more") == 2
    assert wrapped("a" * 60, " word and more") == 1


def test_a_number_behind_an_unfinished_line_is_no_list_item() -> None:
    """`on November` and `20.` below it are one sentence; behind a full stop a list goes on."""
    assert wrapped("a" * 60, "20. Then more") == 1
    assert wrapped("a" * 59 + ".", "20. Then more") == 2


def test_lines_set_in_the_middle_tell_nothing_about_the_width() -> None:
    """Ten blanks in front of both lines take them out of the count; nine do not."""
    full = "x" * 29 + " " + "y" * 30
    for n_blanks, n in ((10, 4), (9, 5)):
        pair = f"{' ' * n_blanks}The Courier\n{' ' * n_blanks}Late Edition\n\n"
        text = f"Head\n\n{pair}{full}\nand the end"
        assert len(cut_paragraphs(text, "text")) == n


@given(st.text(max_size=300))
def test_paragraphs_cover_all_but_white_space(text: str) -> None:
    """Paragraphs do not overlap, come in order, and leave out white space only."""
    before = 0
    for paragraph in cut_paragraphs(text, "text"):
        assert not text[before : paragraph.start].strip()
        assert (
            text[paragraph.start : paragraph.end].strip() == text[paragraph.start : paragraph.end]
        )
        assert paragraph.start < paragraph.end
        before = paragraph.end
    assert not text[before:].strip()
