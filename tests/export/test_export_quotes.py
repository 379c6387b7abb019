"""Quotes in the contract, on the page, in Markdown and in a table: what each printing changes."""

from __future__ import annotations

import csv
import io
from copy import deepcopy
from typing import Any

import pytest
from quotes_pile import SAID, quotes_document, quotes_pile

from stateofplay.export.listing import list_part
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.export.printings import is_flagged, printings_of
from stateofplay.export.quotes_csv import quotes_csv
from stateofplay.export.words import occasion_label


def _quote() -> dict[str, Any]:
    (found,) = (one for one in quotes_document()["quotes"] if one["content"] == SAID)
    return found


def _files() -> dict[str, str]:
    return {one["id"]: one["file"].rsplit("/")[-1] for one in quotes_document()["reports"]}


def test_each_printing_tells_what_it_changes() -> None:
    """A printing names its variant, the words lost and added, and how many texts differ."""
    told = {_files()[o["report"]]: o for o in _quote()["occurrences"]}
    assert {file: o["variant"] for file, o in told.items()} == {
        "first.txt": None, "second.txt": None, "third.txt": "figure", "fourth.txt": "speaker",
        "sixth.txt": "cut",
    }  # fmt: skip
    (change,) = told["third.txt"]["changes"]
    assert [c["exact"] for c in (*change["lost"], *change["added"])] == ["12", "20"]
    (voice,) = told["fourth.txt"]["changes"]
    assert [c["exact"] for c in voice["lost"]] == ["mayor Ada Lind"]
    assert [c["exact"] for c in voice["added"]] == ["the union leader Orban Pell"]
    assert told["third.txt"]["differs_from"] == 2  # the shortened one does not have the figure
    assert told["fourth.txt"]["differs_from"] == 3
    assert told["first.txt"]["differs_from"] is None


def test_time_and_occasion() -> None:
    """The quote has the exact day and the fullest occasion; each printing what it tells itself."""
    quote = _quote()
    assert quote["said"]["value"] == "2031-05-03"
    assert quote["occasion"]["exact"] == "reporters in Halven"
    said = {_files()[o["report"]]: o["said"] for o in quote["occurrences"]}
    assert [file for file, when in said.items() if when] == ["first.txt"]
    assert occasion_label(quote) == "told"
    other = {**quote, "citations": []}
    assert occasion_label(other) == "told before"


def test_printings_are_cut_at_the_changed_words() -> None:
    """Pieces give back the printing, the changed words apart; flagged ones come first."""
    figure, voice, cut = sorted(printings_of(_quote()), key=lambda one: one.kind)
    assert (cut.kind, cut.is_flagged, cut.lost, cut.differs) == ("shortened", False, (), None)
    assert (figure.kind, figure.is_flagged, figure.lost) == ("another figure", True, ("12",))
    assert [text for part in figure.parts for text, changed in part if changed] == ["20"]
    assert "".join(text for part in figure.parts for text, _ in part).startswith("We will never")
    assert figure.differs == "differs from 2 independent texts"
    assert voice.lost == ("mayor Ada Lind",)
    assert is_flagged(_quote())


def test_flagged_printings_come_first() -> None:
    """A turned sense stands before a shortened or respelled printing, which are not flagged."""
    quote = deepcopy(_quote())
    quote["occurrences"].sort(key=lambda told: told["variant"] != "cut")
    assert [one.is_flagged for one in printings_of(quote)] == [True, True, False]
    for told in quote["occurrences"]:
        told["variant"] = "spelling"
    assert not is_flagged(quote)


PAGE = {
    "flag": '<span class="tag warn">another figure</span> <a href=',
    "base": "<bdi>The Elbe Courier</bdi></a> differs from 2 independent texts: ",
    "changed words": "<mark>20</mark>",
    "words replaced": 'above: <bdi class="v">“12”</bdi>',
    "other speaker": 'speaker here: <bdi class="v">the union leader Orban Pell</bdi>',
    "listed above": "Printed with another figure, name, negation or speaker:",
    "occasion": "“reporters in Halven”",
}


@pytest.mark.parametrize("expected", PAGE.values(), ids=PAGE)
def test_the_page_shows_it(expected: str) -> None:
    """The page marks what was changed and says what stands against it."""
    assert expected in to_html(quotes_pile(), quotes_document())


def test_the_list_of_flagged_quotes_leads_to_them() -> None:
    """The link above the quotes goes to the quote."""
    page = to_html(quotes_pile(), quotes_document())
    assert f'href="#{_quote()["id"]}"' in page
    assert f'id="{_quote()["id"]}"' in page


def test_markdown_says_the_same() -> None:
    """A flagged printing is bold, with its changed words and what they replace."""
    told = to_markdown(quotes_pile(), quotes_document())
    assert "**another figure**, differs from 2 independent texts: “We will never" in told
    assert "to **20** foreign owners" in told
    assert "(above: “12”)" in told
    assert "told: “reporters in Halven”" in told


def test_the_listing_says_the_same() -> None:
    """Lines tell time, occasion and differing printings with their files."""
    lines = "\n".join(list_part(quotes_document(), "quotes"))
    assert "3 May 2031; told: reporters in Halven" in lines
    assert "[another figure] differs from 2 independent texts We will never" in lines


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_quote() -> None:
    """The table has one row a quote, with counts and the kinds of differing printings."""
    rows = _rows(quotes_csv(quotes_document()))
    assert len(rows) == len(quotes_document()["quotes"])
    (row,) = (row for row in rows if row["content"] == SAID)
    assert row["speaker"] == "Ada Lind"
    assert row["said"] == "2031-05-03"
    assert row["occasion"] == "reporters in Halven"
    assert (row["reports"], row["independent_texts"]) == ("5", "5")
    assert set(row["variants"].split()) == {"figure", "speaker", "cut"}


def test_a_row_a_printing() -> None:
    """With occurrences each printing has a row, with its words, its publisher and its place."""
    rows = _rows(quotes_csv(quotes_document(), occurrences=True))
    (row,) = (row for row in rows if row["variant"] == "figure")
    assert (row["lost"], row["added"], row["differs_from_independent_texts"]) == ("12", "20", "2")
    assert row["publisher"] == "The Elbe Courier"
    assert row["words"] == SAID.replace("12", "20")
    assert int(row["end"]) - int(row["start"]) == len(row["words"])


CELLS = {
    "equals": "=SUM(A1)", "plus": "+1", "minus": "-1", "at": "@x", "tab": "\t=1", "line": "\n=1",
    "space": "  =1",
}  # fmt: skip


@pytest.mark.parametrize("words", CELLS.values(), ids=CELLS)
@pytest.mark.parametrize("occurrences", [False, True])
def test_no_cell_is_a_formula(words: str, occurrences: bool) -> None:
    """No cell begins with what a spreadsheet takes for a formula, and none has a line break."""
    document = deepcopy(quotes_document())
    for quote in document["quotes"]:
        quote["content"] = quote["speaker"]["name"] = words
        for told in quote["occurrences"]:
            told["parts"][0]["exact"] = words
    for report in document["reports"]:
        report["title"] = report["publisher"] = words
    for row in _rows(quotes_csv(document, occurrences=occurrences)):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@"))
            assert "\n" not in cell
            assert "\t" not in cell


def test_an_empty_table_has_a_head() -> None:
    """No quotes give the head alone."""
    for occurrences in (False, True):
        text = quotes_csv({"reports": [], "quotes": []}, occurrences=occurrences)
        assert text.count("\r\n") == 1
