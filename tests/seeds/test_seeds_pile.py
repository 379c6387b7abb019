"""Five real reports of one affair, when they are at hand: what must be found in them.

The reports are not part of this project; the tests are skipped where the folder is missing.
"""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from stateofplay.api import build, verify
from stateofplay.export.contract import contract
from stateofplay.export.json import to_json

FOLDER = Path(os.environ.get("STATEOFPLAY_SEEDS", Path(__file__).parents[3] / "shared" / "seeds"))
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no reports at {FOLDER}")

PUBLISHED = {
    "000": ("2019-01-04", "2019-01-04", "2019-01-04", "stated"),
    "001": ("2019-01-04", "2019-01-04", "2019-01-04", "stated"),
    "002": ("2018-09", "2018-09-01", "2018-09-30", "inferred"),
    "003": ("2016", "2016-01-01", "2016-12-31", "inferred"),
    "004": ("2019-11-07", "2019-11-07", "2019-11-07", "stated"),
}
SAYS = {"002": "September 2018, a Wednesday", "003": "2016"}
AGENCIES = {"000": None, "001": "Reuters", "002": None, "003": None, "004": "TASS"}
# (speaker, first words or a telling part, reports) of each direct and mixed quote.
ABE, PUTIN = "Shinzo Abe", "Vladimir Putin"
QUOTES = [
    (ABE, "I'll visit Russia", {"000", "001"}),
    (ABE, "absolutely no progress", {"000", "001"}),
    (ABE, "as never before", {"000", "001"}),
    (ABE, "We both do not want", {"000", "001"}),
    (PUTIN, "before the end of this year", {"000", "001", "002"}),
    (ABE, "Our relations with Russia", {"002"}),
    (ABE, "Over the long stretch", {"002"}),
    (ABE, "There in Nagato", {"002"}),
    (ABE, "advancing at a degree", {"002"}),
    (ABE, "determination to end the issue", {"003"}),
    (PUTIN, "anachronism", {"003"}),
    (PUTIN, "how to do this", {"003"}),
    ("Natasha Ghoneim", "very remote", {"003"}),
    (ABE, "We both share a desire", {"004"}),
]
# (value, telling word, reports that tell it) of happenings on the timeline.
TIMELINE = [
    ("1945", "seized", {"000", "003"}),
    ("1960-01-27", "memorandum", {"004"}),
    ("197X", "abducted", {"004"}),
    ("1991", "died", {"003"}),
    ("2014", "Crimea", {"003"}),
    ("2018-09", "Vladivostok", {"000", "001", "002"}),
    ("2018-11", "speed up", {"000", "001", "004"}),
    ("2019-01-04", "news conference", {"000", "001"}),
    ("2019-06", "Osaka", {"004"}),
]


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The contract document of the pile."""
    return contract(build([FOLDER]))


@pytest.fixture(scope="module")
def numbers(document: dict[str, Any]) -> dict[str, str]:
    """Report id to the number that its file name starts with."""
    return {r["id"]: Path(r["file"]).name[:3] for r in document["reports"]}


def _by_number(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {Path(r["file"]).name[:3]: r for r in document["reports"]}


@pytest.mark.parametrize("number", PUBLISHED)
def test_publication_time(number: str, document: dict[str, Any]) -> None:
    """Each report is dated as exactly as the texts allow, and no more."""
    found = _by_number(document)[number]["published"]
    assert (found["value"], found["start"], found["end"], found["basis"]) == PUBLISHED[number]
    if number in SAYS:
        assert found["says"] == SAYS[number]
        assert found["why"]
        assert {c["report"] for c in found["citations"]} > {_by_number(document)[number]["id"]}


@pytest.mark.parametrize("number", ["002", "003"])
def test_no_false_day_for_the_undated(number: str, document: dict[str, Any]) -> None:
    """No finding that only an undated report tells lies on a single day made up for it."""
    report = _by_number(document)[number]["id"]
    for entry in document["timeline"]:
        if {c["report"] for c in entry["citations"]} == {report}:
            start, end = (date.fromisoformat(entry["when"][k]) for k in ("start", "end"))
            assert (end - start).days > 1, entry


@pytest.mark.parametrize("number", AGENCIES)
def test_agency(number: str, document: dict[str, Any]) -> None:
    """Two reports credit a wire for their text; a photo credit is none."""
    assert _by_number(document)[number]["agency"] == AGENCIES[number]


def test_publishers_are_named_only_where_a_text_names_them(document: dict[str, Any]) -> None:
    """One address names a publisher; the other four reports state none."""
    named = {n: r["publisher"] for n, r in _by_number(document).items() if r["publisher"]}
    assert set(named) == {"001"}
    assert document["counts"]["publishers_not_stated"] == 4


def test_the_one_copy_pair(document: dict[str, Any], numbers: dict[str, str]) -> None:
    """Two siblings of a wire text that is not here, each with passages of its own."""
    (group,) = document["copy_groups"]
    assert {numbers[r] for r in group["reports"]} == {"000", "001"}
    assert group["origin"]["report"] is None
    assert group["origin"]["unseen"]
    assert group["origin"]["agency"] == "Reuters"
    (pair,) = group["pairs"]
    assert (pair["direction"], pair["class"]) == ("common_origin", "whole")
    only = {"000": "", "001": ""}
    for citation in pair["only_left"] + pair["only_right"]:
        only[numbers[citation["report"]]] += citation["exact"] + "\n"
    assert "missile" in only["000"]
    assert "Kuril" in only["000"]
    assert "counter-balance to China" in only["001"]
    assert "stymied" in only["001"]
    assert document["counts"]["independent_texts"] == 4


@pytest.mark.parametrize("row", QUOTES, ids=lambda row: row[1])
def test_quote(
    row: tuple[str, str, set[str]], document: dict[str, Any], numbers: dict[str, str]
) -> None:
    """Each direct and mixed quote is one quote with its speaker's full name."""
    speaker, words, reports = row
    found = [
        q
        for q in document["quotes"]
        if q["kind"] != "indirect" and any(words in c["exact"] for c in q["citations"])
        if any(words in p["exact"] for o in q["occurrences"] for p in o["parts"])
    ]
    assert [q["speaker"]["name"] for q in found] == [speaker]
    assert {numbers[o["report"]] for o in found[0]["occurrences"]} == reports


def test_no_other_quote(document: dict[str, Any]) -> None:
    """Nothing that is not speech is shown as a quote."""
    direct = [q["content"] for q in document["quotes"] if q["kind"] != "indirect"]
    assert len(direct) == len(QUOTES), direct


@pytest.mark.parametrize("row", TIMELINE, ids=lambda row: f"{row[0]} {row[1]}")
def test_timeline(
    row: tuple[str, str, set[str]], document: dict[str, Any], numbers: dict[str, str]
) -> None:
    """Each happening is one entry, from all the reports that tell it."""
    value, word, reports = row
    found = [
        e
        for e in document["timeline"]
        if e["when"]["value"] == value
        and word in " ".join([e["text"], *(c["exact"] for c in e["citations"])])
    ]
    assert len(found) == 1, [(e["when"]["value"], e["text"]) for e in document["timeline"]]
    assert {numbers[c["report"]] for c in found[0]["citations"]} == reports


def test_timeline_runs_from_1945_to_2019(document: dict[str, Any]) -> None:
    """The first entry is of 1945 at the latest, the last one of November 2019."""
    assert document["timeline"][0]["when"]["start"] <= "1945-12-31"
    assert document["timeline"][-1]["when"]["end"][:7] == "2019-11"


def test_every_citation_is_exact(document: dict[str, Any]) -> None:
    """The files, read anew, prove every citation."""
    assert verify(json.loads(to_json(document)), [FOLDER]) == ()


def test_the_order_of_files_does_not_matter() -> None:
    """The same bytes come out whichever way round the files are named."""
    files = sorted(FOLDER.iterdir())
    assert to_json(contract(build(files))) == to_json(contract(build(files[::-1])))
