import re

import pytest
from export_builder import affair
from hypothesis import given
from hypothesis import strategies as st
from test_export_page import HOSTILE, _hostile

from stateofplay.export.contract import contract
from stateofplay.export.markdown import to_markdown
from stateofplay.export.markdown_notes import escaped
from stateofplay.model.dossier import Dossier


def _markdown(dossier: Dossier) -> str:
    return to_markdown(dossier, contract(dossier))


def test_order_of_the_page() -> None:
    """The sections come in the order of the page."""
    assert re.findall(r"^## ([A-Z]\w+)", _markdown(affair()), re.M) == [
        "Where", "Last", "Open", "Moves", "Proposals", "Attempts", "Timeline", "Where", "Figures",
        "Who", "Names", "Reports", "Left",
    ]  # fmt: skip


def test_every_mark_has_its_footnote() -> None:
    """Footnotes are numbered by first use; each is used, each use has one."""
    text = _markdown(affair())
    used = [int(n) for n in re.findall(r"\[\^(\d+)\](?!:)", text)]
    given_notes = [int(n) for n in re.findall(r"^\[\^(\d+)\]:", text, re.M)]
    assert list(dict.fromkeys(used)) == given_notes == list(range(1, len(given_notes) + 1))


def test_a_footnote_tells_where_the_words_stand() -> None:
    """A footnote holds report, publisher, date, exact words, file and place."""
    assert re.search(
        r"^\[\^\d+\]: R1 The Halven Courier \(Coastwire\), 3 March 2019: “inspectors” "
        r"\(first\.txt, characters \d+–\d+\)$",
        _markdown(affair()),
        re.M,
    )


def test_cells_of_the_table_are_even() -> None:
    """Each row of the table has as many cells as its head."""
    rows = [line for line in _markdown(affair()).splitlines() if line.startswith("|")]
    assert len(rows) == 5
    assert {line.count("|") for line in rows} == {5}


def test_empty_dossier() -> None:
    """A dossier of nothing says what was not found, and has no footnote."""
    text = _markdown(Dossier(None, ()))
    assert text.startswith("# No reports\n")
    assert "No quote was found in these reports." in text
    assert "[^" not in text


def test_same_text_twice() -> None:
    """The same dossier gives the same text, which ends with one line break."""
    text = _markdown(affair())
    assert text == _markdown(affair())
    assert text.endswith(")\n")


CASES = {
    "emphasis": ("*a* _b_", r"\*a\* \_b\_"),
    "a tag": ("<b>", r"\<b\>"),
    "a link": ("[a](b)", r"\[a\](b)"),
    "an entity": ("a &amp; b", r"a \&amp; b"),
    "a heading": ("# a", r"\# a"),
    "a numbered member": ("1. a", r"1\. a"),
    "a member": ("- a", r"\- a"),
    "a footnote": ("[^1]", r"\[\^1\]"),
    "a cell": ("a | b", r"a \| b"),
    "two lines": ("a\n\nb", "a b"),
    "a hyphen inside": ("a - b", "a - b"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_escaped(text: str, expected: str) -> None:
    """No character of a report means anything in Markdown."""
    assert escaped(text) == expected


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_text_stays_text(words: str) -> None:
    """No tag of a report is left bare."""
    text = _markdown(_hostile(words))
    assert not re.search(r"(?<!\\)<", text)
    text.encode("utf-8")


@given(st.text(st.characters(exclude_categories=())))
def test_escaped_is_one_line(text: str) -> None:
    """Any text becomes one line that UTF-8 can hold."""
    assert "\n" not in escaped(text)
    escaped(text).encode("utf-8")


def test_proposals_and_attempts() -> None:
    """A proposal shows its fate and its steps, an attempt its form, place and outcome."""
    text = _markdown(affair())
    assert "Norland: “a joint toll” **rejected**, replaced by another" in text
    assert "(**rejected**)" in text
    assert "Norland and Sudmark (*between the parties*), about “Merrow talks”: Norland and" in text
    assert "(*with a mediator*, Harbour Union), Halven: no outcome found here" in text
