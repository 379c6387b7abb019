"""Moves on the page, in Markdown, as lines and as a table."""

from __future__ import annotations

import csv
import io
import re
from copy import deepcopy
from dataclasses import replace

import pytest
from shown_moves import marked, moves_document, the_move

from stateofplay.export.contract import contract
from stateofplay.export.listing import list_part
from stateofplay.export.markdown import to_markdown
from stateofplay.export.moves_csv import moves_csv
from stateofplay.export.moves_view import (
    MAX_PARTIES,
    choice_style,
    has_condition_apart,
    list_moves,
    newest_first,
    told_pieces,
)
from stateofplay.export.page import to_html
from stateofplay.model.ids import content_id

# --- lines


LINES = {
    "when, who, act, whom": "3 March 2019  Norland proposes → Sudmark\n",
    "about and issue": "    about: a joint toll for the Merrow Strait  (issue: toll)\n",
    "condition": "    condition: if Sudmark withdrew its patrols\n",
    "two actors": "9 June 2021  Norland and Sudmark agree\n",
    "a deed": "Sudmark mobilises  [deed]\n",
    "planned, by another": "no date  Harbour Union plans to ask → Norland  [planned]  [not an offi",
    "denied and possible": "Harbour Union may not support  [negated]  [possible]\n",
    "told again": "Norland agrees  [told again]\n",
    "on whose word": "    on the word of Norland\n",
    "nobody": "no date  not stated who agrees\n",
    "where": "independent text: pile/fifth.txt\n",
}


@pytest.mark.parametrize("expected", LINES.values(), ids=LINES)
def test_lines(expected: str) -> None:
    """A move is told with its time, sides, act, marks, content, condition, sentence and files."""
    assert expected in "\n".join(list_part(moves_document(), "moves")) + "\n"


def test_no_moves_are_said() -> None:
    """An empty list says so."""
    assert list(list_part({**moves_document(), "moves": []}, "moves")) == ["no moves found"]


# --- the table


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_move() -> None:
    """The table has one row a move, with sides by name, time, condition and place."""
    rows = {row["id"]: row for row in _rows(moves_csv(moves_document()))}
    assert len(rows) == len(moves_document()["moves"])
    row = rows[content_id("move", "toll")]
    assert (row["actors"], row["act"], row["act_in_words"]) == ("Norland", "propose", "proposes")
    assert (row["recipients"], row["issue"]) == ("Sudmark", "toll")
    assert row["condition"] == "if Sudmark withdrew its patrols"
    assert (row["said"], row["said_start"], row["said_end"]) == ("2019-03-03",) * 3
    assert row["said_in_words"] == "3 March 2019"
    assert (row["plover_category"], row["on_word_of"]) == ("", "")
    assert (row["publisher"], row["file"]) == ("The Halven Courier", "pile/first.txt")
    assert int(row["end"]) - int(row["start"]) == len(row["sentence"])
    joint = rows[content_id("move", "joint")]
    assert joint["actors"] == "Norland; Sudmark"
    refusal = rows[content_id("move", "refusal")]
    assert (refusal["plover_category"], refusal["plover_mode"]) == ("REJECT", "")
    assert rows[content_id("move", "answer")]["on_word_of"] == "Norland"


@pytest.mark.parametrize("words", ["=SUM(A1)", "+1", "-1", "@x", "\t=1", "\n=1", "  =1"])
def test_no_cell_is_a_formula(words: str) -> None:
    """No cell begins with what a spreadsheet takes for a formula, and none has a line break."""
    document = deepcopy(moves_document())
    for move in document["moves"]:
        move["content"] = move["text"] = words
    for one in (*document["actors"], *document["issues"]):
        one["name"] = words
    for report in document["reports"]:
        report["title"] = report["publisher"] = words
    for row in _rows(moves_csv(document)):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@"))
            assert not set(cell) & set("\n\t")


# --- the page


def test_newest_first_and_undated_last() -> None:
    """Moves are turned round; those without a time stay behind, in their order."""
    moves = newest_first(moves_document()["moves"])
    dated = [move["said"]["start"] for move in moves if move["said"]]
    assert dated == sorted(dated, reverse=True)
    assert [move["said"] is None for move in moves] == [False] * len(dated) + [True] * 4
    assert moves[-1] == moves_document()["moves"][-1]


def test_choices_count_what_they_keep() -> None:
    """Each choice has the number of moves that carry its key; a person counts for the party."""
    listed = list_moves(moves_document())
    rows = dict(listed.groups)
    for choices in rows.values():
        for one in choices:
            assert one.n == sum(one.key in move.keys for move in listed.moves) > 0
    assert [(one.name, one.n) for one in rows["Who"]][:2] == [("Norland", 5), ("Sudmark", 3)]
    assert {one.name for one in rows["Only"]} == {
        "under a condition", "deed", "planned", "negated", "possible", "told again",
        "not an official",
    }  # fmt: skip


def test_a_choice_of_everything_is_none() -> None:
    """A row is left out when none of its buttons would leave a move out."""
    one = {**moves_document(), "moves": [the_move("refusal")]}
    assert list_moves(one).groups == ()
    assert list_moves({**moves_document(), "moves": []}).moves == ()
    two = {**moves_document(), "moves": [the_move("refusal"), the_move("joint")]}
    assert [label for label, _ in list_moves(two).groups] == ["Who", "Act"]


def test_many_parties_are_others() -> None:
    """Parties beyond those with most moves are one choice."""
    document = deepcopy(moves_document())
    first = document["moves"][0]
    for n in (MAX_PARTIES, MAX_PARTIES + 1):
        document["moves"] = [{**first, "actors": [f"Party {one}"]} for one in range(n)]
        ((_, choices),) = list_moves(document).groups
        assert len(choices) == n
        assert [one.name for one in choices][-1] == ("Party 7" if n == MAX_PARTIES else "others")


def test_each_choice_has_its_style() -> None:
    """A line of style hides what a choice leaves out."""
    listed = list_moves(moves_document())
    style = choice_style(listed)
    assert style.count("\n") == sum(len(choices) for _, choices in listed.groups)
    assert "#moves:has(#show-a-agree:checked) .mv:not(.a-agree){display:none}" in style


def test_pieces_are_the_sentence() -> None:
    """The pieces of a sentence give it back; content and condition are apart."""
    for move in moves_document()["moves"]:
        assert "".join(text for text, _ in told_pieces(move)) == move["text"]
    roles = {role: text for text, role in told_pieces(the_move("toll"))}
    assert roles["content"] == "a joint toll for the Merrow Strait"
    assert roles["condition"] == "if Sudmark withdrew its patrols"


def test_a_condition_inside_the_content_is_a_condition() -> None:
    """Words that are both are shown as the condition."""
    move = {**the_move("inspectors"), "condition": the_move("toll")["condition"]}
    told = [(text, role) for text, role in told_pieces(move) if role]
    assert told == [
        ("would accept inspectors ", "content"), ("if Sudmark withdrew its patrols", "condition"),
    ]  # fmt: skip


def test_a_condition_of_another_sentence_is_told_apart() -> None:
    """Where another report or sentence has the condition, no piece shows it."""
    assert has_condition_apart(the_move("again"))
    assert not has_condition_apart(the_move("toll"))
    assert not has_condition_apart(the_move("joint"))
    assert not any(role == "condition" for _, role in told_pieces(the_move("again")))
    toll = the_move("toll")
    elsewhere = {**toll, "condition": {**toll["condition"], "report": "another"}}
    assert has_condition_apart(elsewhere)


PAGE = {
    "condition in its sentence": '<mark class="if" title="a condition">if Sudmark withdrew its',
    "condition told apart": 'On condition: <a href="#r1-',
    "content": "<b>any inspectors on the lightships</b>",
    "told again leads to the first": f'<a class="tag" href="#{content_id("move", "toll")}">told',
    "the first": f'id="{content_id("move", "toll")}"',
    "not an official": '<span class="tag warn">not an official</span>',
    "negated": '<span class="tag warn">negated</span>',
    "planned": '<span class="tag">planned</span>',
    "on whose word": '<span class="tag warn">on the word of <bdi>Norland</bdi></span>',
    "a choice": 'name="show-act" autocomplete="off" id="show-a-agree">',
    "condition beside the last moves": '<mark class="if v" title="a condition"><bdi>if Sudmark',
    "number": '<a href="#moves">Moves <b>12</b></a>',
}


@pytest.mark.parametrize("expected", PAGE.values(), ids=PAGE)
def test_the_page_shows_it(expected: str) -> None:
    """The page marks conditions, denials, plans, others, retellings and whose word it is."""
    assert expected in re.sub(r"\s+", " ", to_html(marked(), moves_document()))


def test_a_page_without_moves_says_so() -> None:
    """No list, no buttons, one sentence."""
    dossier = replace(marked(), moves=(), positions=())
    page = to_html(dossier, contract(dossier))
    assert "No move was found in these reports." in page
    assert 'class="picks"' not in page


def test_markdown_says_the_same() -> None:
    """Sides, act, marks, the condition in bold, or told apart."""
    told = to_markdown(marked(), moves_document())
    section = told[told.index("## Moves") : told.index("## Proposals")]
    assert "- 3 March 2019: Norland **proposes** → Sudmark. " in section
    assert "accept inspectors **if Sudmark withdrew its patrols**." in section
    assert "Harbour Union **plans to ask** → Norland *(planned, not an official)*. " in section
    assert "*(on the word of Norland)*" in section
    assert "On condition: **if Sudmark withdrew**[^" in section
    assert section.count("\n- ") == len(moves_document()["moves"])


def test_markdown_without_moves_says_so() -> None:
    """One sentence stands in place of the list."""
    dossier = replace(marked(), moves=(), positions=())
    assert "No move was found in these reports." in to_markdown(dossier, contract(dossier))
