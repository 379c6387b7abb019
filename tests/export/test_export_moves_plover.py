"""Moves as events of PLOVER: fields, categories, days, codes, modes."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from shown_moves import moves_document, the_move

from stateofplay.export.json import to_json_line
from stateofplay.export.moves_plover import plover_events
from stateofplay.model.ids import content_id


def _events() -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in plover_events(moves_document()).events}


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
        key: the_move("refusal")["citations"][0][key] for key in ("start", "end")
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
    found = plover_events(moves_document())
    assert dict(found.without_category) == {"warn": 1}
    assert found.n_without_actor == 1
    assert len(found.events) == len(moves_document()["moves"]) - 2
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
    document = deepcopy(moves_document())
    when = {"value": "x", "start": "2031-05-03", "end": "2031-05-03", "mod": None, "says": "then"}
    document["moves"] = [{**the_move("refusal"), "said": when | said}]
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
    document = deepcopy(moves_document())
    for one in document["actors"]:
        if one["name"] == "Norland":
            one["name"] = "Portugal"
        if one["name"] == "Ada Brenn":
            one |= changes
    document["moves"] = [the_move("inspectors")]
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
    document = deepcopy(moves_document())
    document["moves"] = [{**the_move("toll"), "plover": {"category": category, "mode": mode}}]
    (event,) = plover_events(document).events
    assert event["mode"] == expected
    names = [event[side][0]["identifier_text"] for side in ("source", "recipient")]
    assert names == (["Sudmark", "Norland"] if is_turned else ["Norland", "Sudmark"])


def test_half_a_character_fits_on_a_line() -> None:
    """What no UTF-8 can hold is escaped."""
    assert to_json_line({"a": "\ud800é"}) == '{"a": "\\ud800é"}'
