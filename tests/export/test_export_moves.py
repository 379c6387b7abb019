"""Moves on the page, in Markdown, as lines, as a table and as events of PLOVER."""

from __future__ import annotations

import csv
import io
import json
import re
from copy import deepcopy
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from export_builder import affair, affair_reports, find, make_move, sentence

from stateofplay.export.contract import contract
from stateofplay.export.json import to_json_line
from stateofplay.export.listing import list_part
from stateofplay.export.markdown import to_markdown
from stateofplay.export.moves_csv import moves_csv
from stateofplay.export.moves_plover import plover_events
from stateofplay.export.moves_view import (
    MAX_PARTIES,
    choice_style,
    has_condition_apart,
    list_moves,
    newest_first,
    told_pieces,
)
from stateofplay.export.page import to_html
from stateofplay.model.dossier import Dossier
from stateofplay.model.ids import content_id


@lru_cache(maxsize=1)
def _marked() -> Dossier:
    """Return the affair with moves that are denied, planned, told again and by others."""
    dossier, reports = affair(), affair_reports()
    place = sentence(reports["fifth"], "demanded")
    text = reports["fifth"].exact(place)
    union = content_id("actor", "Harbour Union")
    toll = dossier.moves[1]
    further = (
        make_move("plan", (union,), "request", place, text=text, modality="planned",
                  is_official=False, plover=("REQUEST", None), recipients=(toll.actors[0],)),
        make_move("denial", (union,), "support", place, text=text, polarity="negative",
                  plover=("SUPPORT", None), modality="possible"),
        make_move("again", toll.actors, "agree", place, text=text, recap_of=toll.id,
                  plover=("AGREE", None), condition=find(reports["first"], "if Sudmark withdrew")),
        make_move("nobody", (), "agree", place, text=text, plover=("AGREE", None)),
    )  # fmt: skip
    return replace(dossier, moves=(*dossier.moves, *further))


@lru_cache(maxsize=1)
def _document() -> dict[str, Any]:
    return contract(_marked())


def _move(name: str) -> dict[str, Any]:
    (found,) = (one for one in _document()["moves"] if one["id"] == content_id("move", name))
    return found


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
    assert expected in "\n".join(list_part(_document(), "moves")) + "\n"


def test_no_moves_are_said() -> None:
    """An empty list says so."""
    assert list(list_part({**_document(), "moves": []}, "moves")) == ["no moves found"]


# --- the table


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_move() -> None:
    """The table has one row a move, with sides by name, time, condition and place."""
    rows = {row["id"]: row for row in _rows(moves_csv(_document()))}
    assert len(rows) == len(_document()["moves"])
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
    document = deepcopy(_document())
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


# --- events of PLOVER


def _events() -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in plover_events(_document()).events}


def _event(name: str) -> dict[str, Any]:
    return _events()[content_id("move", name)]


def test_an_event_has_the_fields_of_the_format() -> None:
    """Required fields stand first; each object has PLOVER's names; a line has no break."""
    event = _event("refusal")
    assert list(event)[:4] == ["id", "date", "source", "recipient"]
    assert event["event"] == ["REJECT"]
    assert event["date"] == "2019-03-05"
    (side,) = event["source"]
    assert side["identifier_text"] == side["actor_text"] == "Egil Storm"
    assert event["cite_info"]["title"] == "Sudmark says no to inspectors"
    assert event["text_info"] == {
        key: _move("refusal")["citations"][0][key] for key in ("start", "end")
    }
    assert event["comment"] is None
    assert (event["published"], _event("plan")["published"]) == ("2019-03-05", None)
    line = to_json_line(event)
    assert "\n" not in line
    assert json.loads(line) == event


def test_offers_are_agree_with_a_comment() -> None:
    """Proposals, promises and a yes under a condition are AGREE, and the comment says why."""
    for name, act in (("toll", "propose"), ("handover", "promise"), ("inspectors", "accept_if")):
        event = _event(name)
        assert event["event"] == ["AGREE"]
        assert event["comment"].startswith(f"the act is {act}: ")
        assert event["act"] == act
    assert _event("toll")["condition"] == "if Sudmark withdrew its patrols"


def test_what_has_no_place_is_counted() -> None:
    """Acts without a category and moves of nobody are left out, and counted."""
    found = plover_events(_document())
    assert dict(found.without_category) == {"warn": 1}
    assert found.n_without_actor == 1
    assert len(found.events) == len(_document()["moves"]) - 2
    assert found.n_without_day == sum(one["date"] is None for one in found.events) == 5


CONTEXTS = {
    "toll": [], "plan": ["future"], "denial": ["negation", "hypothetical"], "again": ["historical"],
}  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), CONTEXTS.items(), ids=CONTEXTS)
def test_contexts(name: str, expected: list[str]) -> None:
    """Denied, planned, possible and retold moves say so in PLOVER's words."""
    assert _event(name)["context"] == expected


def test_a_retold_move_is_linked() -> None:
    """What is told again has the id of the first as link."""
    assert _event("again")["link"] == content_id("move", "toll")
    assert _event("toll")["link"] is None


def _timed(**said: object) -> dict[str, Any]:
    document = deepcopy(_document())
    when = {"value": "x", "start": "2031-05-03", "end": "2031-05-03", "mod": None, "says": "then"}
    document["moves"] = [{**_move("refusal"), "said": when | said}]
    (event,) = plover_events(document).events
    return event


DAYS: dict[str, tuple[dict[str, object], tuple[str | None, str | None, str | None]]] = {
    "a day": ({}, ("2031-05-03", "2031-05-03", "2031-05-03")),
    "two days": ({"end": "2031-05-04"}, (None, "2031-05-03", "2031-05-04")),
    "by a day": ({"mod": "before"}, (None, None, "2031-05-03")),
    "after a day": ({"mod": "after"}, (None, "2031-05-03", None)),
    "about a day": ({"mod": "approx"}, (None, "2031-05-03", "2031-05-03")),
}


@pytest.mark.parametrize(("said", "expected"), DAYS.values(), ids=DAYS)
def test_no_day_is_invented(
    said: dict[str, object], expected: tuple[str | None, str | None, str | None]
) -> None:
    """Only an exact day is the date; other times have the days they can have."""
    event = _timed(**said)
    assert (event["date"], event["first_day"], event["last_day"]) == expected


def test_no_time_no_days() -> None:
    """A move without a time has neither date nor bounds."""
    event = _event("plan")
    fields = ("date", "first_day", "last_day", "date_value", "date_says")
    assert [event[field] for field in fields] == [None] * len(fields)


def _side(**changes: object) -> dict[str, Any]:
    """Return the source of an event whose actor is of a known state, with some fields changed."""
    document = deepcopy(_document())
    for one in document["actors"]:
        if one["name"] == "Norland":
            one["name"] = "Portugal"
        if one["name"] == "Ada Brenn":
            one |= changes
    document["moves"] = [_move("inspectors")]
    (event,) = plover_events(document).events
    side: dict[str, Any] = event["source"][0]
    return side


SIDES: dict[str, tuple[dict[str, object], tuple[str | None, str | None, str | None]]] = {
    "an office of a state": ({}, ("PRT", "GOV", "foreign minister")),
    "no office": ({"roles": ["painter"]}, ("PRT", None, None)),
    "the second role is the office": ({"roles": ["poet", "envoy"]}, ("PRT", "GOV", "envoy")),
    "of a body, not of a state": (
        {"member_of": content_id("actor", "Harbour Union"), "roles": ["president"]},
        (None, None, None),
    ),
    "of no state": ({"member_of": None}, (None, None, None)),
    "a country": ({"kind": "country", "name": "Peru", "member_of": None}, ("PER", None, None)),
    "a body": ({"kind": "organisation", "name": "Navy", "roles": []}, ("PRT", "MIL", None)),
    "a body of states": (
        {"kind": "organisation", "name": "United Nations", "member_of": None}, ("IGO", None, None)
    ),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), SIDES.values(), ids=SIDES)
def test_codes_and_sectors(
    changes: dict[str, object], expected: tuple[str | None, str | None, str | None]
) -> None:
    """A code and a sector are given where a tie, an office or a name tells them, else null."""
    side = _side(**changes)
    assert (side["code"], side["sector"], side["office"]) == expected


@pytest.mark.parametrize(
    ("past", "expected"), [("2019-03-03", None), ("2019-03-04", "GOV"), (None, "GOV")]
)
def test_who_is_out_of_office_has_no_sector(past: str | None, expected: str | None) -> None:
    """From the first day on which reports print an office as held before, it is none."""
    tenure = {"role": "foreign minister", "first": None, "last": None, "past": past}
    assert _side(tenures=[tenure])["sector"] == expected


def test_names_in_the_sentence() -> None:
    """The actor's text is the longest name that the sentence prints whole, else null."""
    aliases = [{"name": name} for name in ("Ada", "Ada Brenn", "Bren", "Sudmark’s Ada Brenn")]
    assert _side(aliases=aliases)["actor_text"] == "Ada Brenn"
    assert _side(aliases=[{"name": "Bren"}])["actor_text"] is None


MODES = {
    "a mode of PLOVER": ("MOBILIZE", "troops", "troops", False),
    "a mode of ours": ("CONSULT", "meet", None, False),
    "a mode of another category": ("AGREE", "troops", None, False),
    "the host is the recipient": ("CONSULT", "host", "visit", True),
}


@pytest.mark.parametrize(("category", "mode", "expected", "is_turned"), MODES.values(), ids=MODES)
def test_modes(category: str, mode: str, expected: str | None, is_turned: bool) -> None:
    """Only PLOVER's modes are given; of a visit the guest is the source."""
    document = deepcopy(_document())
    document["moves"] = [{**_move("toll"), "plover": {"category": category, "mode": mode}}]
    (event,) = plover_events(document).events
    assert event["mode"] == expected
    names = [event[side][0]["identifier_text"] for side in ("source", "recipient")]
    assert names == (["Sudmark", "Norland"] if is_turned else ["Norland", "Sudmark"])


def test_half_a_character_fits_on_a_line() -> None:
    """What no UTF-8 can hold is escaped."""
    assert to_json_line({"a": "\ud800é"}) == '{"a": "\\ud800é"}'


# --- the page


def test_newest_first_and_undated_last() -> None:
    """Moves are turned round; those without a time stay behind, in their order."""
    moves = newest_first(_document()["moves"])
    dated = [move["said"]["start"] for move in moves if move["said"]]
    assert dated == sorted(dated, reverse=True)
    assert [move["said"] is None for move in moves] == [False] * len(dated) + [True] * 4
    assert moves[-1] == _document()["moves"][-1]


def test_choices_count_what_they_keep() -> None:
    """Each choice has the number of moves that carry its key; a person counts for the party."""
    listed = list_moves(_document())
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
    one = {**_document(), "moves": [_move("refusal")]}
    assert list_moves(one).groups == ()
    assert list_moves({**_document(), "moves": []}).moves == ()
    two = {**_document(), "moves": [_move("refusal"), _move("joint")]}
    assert [label for label, _ in list_moves(two).groups] == ["Who", "Act"]


def test_many_parties_are_others() -> None:
    """Parties beyond those with most moves are one choice."""
    document = deepcopy(_document())
    first = document["moves"][0]
    for n in (MAX_PARTIES, MAX_PARTIES + 1):
        document["moves"] = [{**first, "actors": [f"Party {one}"]} for one in range(n)]
        ((_, choices),) = list_moves(document).groups
        assert len(choices) == n
        assert [one.name for one in choices][-1] == ("Party 7" if n == MAX_PARTIES else "others")


def test_each_choice_has_its_style() -> None:
    """A line of style hides what a choice leaves out."""
    listed = list_moves(_document())
    style = choice_style(listed)
    assert style.count("\n") == sum(len(choices) for _, choices in listed.groups)
    assert "#moves:has(#show-a-agree:checked) .mv:not(.a-agree){display:none}" in style


def test_pieces_are_the_sentence() -> None:
    """The pieces of a sentence give it back; content and condition are apart."""
    for move in _document()["moves"]:
        assert "".join(text for text, _ in told_pieces(move)) == move["text"]
    roles = {role: text for text, role in told_pieces(_move("toll"))}
    assert roles["content"] == "a joint toll for the Merrow Strait"
    assert roles["condition"] == "if Sudmark withdrew its patrols"


def test_a_condition_inside_the_content_is_a_condition() -> None:
    """Words that are both are shown as the condition."""
    move = {**_move("inspectors"), "condition": _move("toll")["condition"]}
    told = [(text, role) for text, role in told_pieces(move) if role]
    assert told == [
        ("would accept inspectors ", "content"), ("if Sudmark withdrew its patrols", "condition"),
    ]  # fmt: skip


def test_a_condition_of_another_sentence_is_told_apart() -> None:
    """Where another report or sentence has the condition, no piece shows it."""
    assert has_condition_apart(_move("again"))
    assert not has_condition_apart(_move("toll"))
    assert not has_condition_apart(_move("joint"))
    assert not any(role == "condition" for _, role in told_pieces(_move("again")))
    toll = _move("toll")
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
    assert expected in re.sub(r"\s+", " ", to_html(_marked(), _document()))


def test_a_page_without_moves_says_so() -> None:
    """No list, no buttons, one sentence."""
    dossier = replace(_marked(), moves=(), positions=())
    page = to_html(dossier, contract(dossier))
    assert "No move was found in these reports." in page
    assert 'class="picks"' not in page


def test_markdown_says_the_same() -> None:
    """Sides, act, marks, the condition in bold, or told apart."""
    told = to_markdown(_marked(), _document())
    section = told[told.index("## Moves") : told.index("## Timeline")]
    assert "- 3 March 2019: Norland **proposes** → Sudmark. " in section
    assert "accept inspectors **if Sudmark withdrew its patrols**." in section
    assert "Harbour Union **plans to ask** → Norland *(planned, not an official)*. " in section
    assert "*(on the word of Norland)*" in section
    assert "On condition: **if Sudmark withdrew**[^" in section
    assert section.count("\n- ") == len(_document()["moves"])


def test_markdown_without_moves_says_so() -> None:
    """One sentence stands in place of the list."""
    dossier = replace(_marked(), moves=(), positions=())
    assert "No move was found in these reports." in to_markdown(dossier, contract(dossier))
