"""The example pile gives what its hand-written key says must be found."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stateofplay.api import build, verify
from stateofplay.export.contract import contract

FOLDER = Path(__file__).parents[2] / "examples" / "islands"
KEY = json.loads((FOLDER / "key.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The contract document of the example."""
    return contract(build([FOLDER / "reports"], meta=FOLDER / "meta.csv"))


@pytest.fixture(scope="module")
def reports(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Reports by file name."""
    return {Path(report["file"]).name: report for report in document["reports"]}


def _names(document: dict[str, Any]) -> dict[str, str]:
    return {actor["id"]: actor["name"] for actor in document["actors"]}


def test_counts(document: dict[str, Any]) -> None:
    """Reports, dropped ones and unnamed publishers are counted as the key says."""
    assert {name: document["counts"][name] for name in KEY["counts"]} == KEY["counts"]


def test_dropped_are_listed(document: dict[str, Any]) -> None:
    """Each broken input is listed with a reason."""
    dropped = {Path(one["file"]).name: one["reason"] for one in document["dropped"]}
    assert sorted(dropped) == sorted(KEY["dropped"])
    assert all(dropped.values())


@pytest.mark.parametrize("file", KEY["published"])
def test_publication_days(file: str, reports: dict[str, Any]) -> None:
    """A stated day is read exactly, with where it came from."""
    day, basis = KEY["published"][file]
    published = reports[file]["published"]
    assert (published["start"], published["end"], published["basis"]) == (day, day, basis)


@pytest.mark.parametrize("file", KEY["inferred"])
def test_undated_report_gets_an_interval(file: str, reports: dict[str, Any]) -> None:
    """The undated report is dated from the others, with reason and citation, no more exactly."""
    expected, published = KEY["inferred"][file], reports[file]["published"]
    assert published["basis"] == "inferred"
    assert expected["start_not_before"] <= published["start"] <= expected["holds"]
    assert expected["holds"] <= published["end"] <= expected["end_not_after"]
    assert published["why"]
    assert published["citations"]


@pytest.mark.parametrize("file", KEY["agency"])
def test_agency_credit(file: str, reports: dict[str, Any]) -> None:
    """The wire that the text credits is named."""
    assert reports[file]["agency"] == KEY["agency"][file]


def test_copy_group(document: dict[str, Any], reports: dict[str, Any]) -> None:
    """The three wire copies are one group and nothing else is."""
    assert len(document["copy_groups"]) == KEY["copies"]["groups"]
    group = document["copy_groups"][0]
    assert sorted(group["reports"]) == sorted(reports[f]["id"] for f in KEY["copies"]["together"])


def test_copy_alignment(document: dict[str, Any], reports: dict[str, Any]) -> None:
    """The changed figure is a change, and what only one copy has is listed as its own."""
    pairs = document["copy_groups"][0]["pairs"]
    changed = [c for pair in pairs for c in pair["changed"] if c["what"] == "figure"]
    assert any(
        [c["left"]["exact"], c["right"]["exact"]]
        in (KEY["copies"]["figure_changed"], [*reversed(KEY["copies"]["figure_changed"])])
        for c in changed
    )
    for file, words in KEY["copies"]["only_in"].items():
        only = [c for p in pairs for c in p["only_left"] + p["only_right"]]
        assert any(c["report"] == reports[file]["id"] and words in c["exact"] for c in only)


@pytest.mark.parametrize("row", KEY["timeline"], ids=lambda row: f"{row[0]} {row[1]}")
def test_timeline(row: list[str], document: dict[str, Any]) -> None:
    """Each happening is one entry at its time, as exactly as the texts allow."""
    value, words = row
    found = [e for e in document["timeline"] if e["when"]["value"] == value and words in _told(e)]
    assert len(found) == 1, [(e["when"]["value"], e["text"]) for e in document["timeline"]]


@pytest.mark.parametrize("row", KEY["planned"], ids=lambda row: f"{row[0]} {row[1]}")
def test_planned_is_marked(row: list[str], document: dict[str, Any]) -> None:
    """What was still to come is marked planned."""
    value, words = row
    assert any(
        e["status"] == "planned" and e["when"]["value"] == value and words in e["text"]
        for e in document["timeline"]
    )


def _told(entry: dict[str, Any]) -> str:
    return " ".join([entry["text"], *(c["exact"] for c in entry["citations"])])


@pytest.mark.parametrize("row", KEY["quotes"], ids=lambda row: row[1][:40])
def test_quotes(row: list[str], document: dict[str, Any]) -> None:
    """Each quote stands once, with its kind and the full name of its speaker."""
    speaker, words, kind = row
    found = [
        q
        for q in document["quotes"]
        if any(words in part["exact"] for o in q["occurrences"] for part in o["parts"])
        and q["kind"] != "indirect"
    ]
    assert [(q["speaker"]["name"], q["kind"]) for q in found] == [(speaker, kind)]


@pytest.mark.parametrize("pair", KEY["altered_quotes"], ids=lambda pair: pair[1][:40])
def test_altered_quotes(pair: list[str], document: dict[str, Any]) -> None:
    """Two wordings of one quote stand together, one of them marked as altered."""
    quotes = [
        {"".join(p["exact"] for p in o["parts"]): o["variant"] for o in q["occurrences"]}
        for q in document["quotes"]
    ]
    (printed,) = [q for q in quotes if any(pair[0] in text for text in q)]
    variants = {printed[text] for text in printed if pair[0] in text or pair[1] in text}
    assert None in variants
    assert variants - {None} <= {"words", "negation"}
    assert len(variants) == 2


@pytest.mark.parametrize("names", KEY["naming"], ids=str)
def test_two_names_for_one_thing(names: list[str], document: dict[str, Any]) -> None:
    """Both names stand as the sides of one naming difference."""
    sides = [
        {side["value"] for side in d["sides"]}
        for d in document["differences"]
        if d["kind"] == "naming"
    ]
    assert sides.count(set(names)) == 1


@pytest.mark.parametrize("figures", KEY["figures"], ids=str)
def test_differing_figures(figures: list[str], document: dict[str, Any]) -> None:
    """Two figures for the same thing are the sides of one difference."""
    sides = [
        " | ".join(side["value"] for side in d["sides"])
        for d in document["differences"]
        if d["kind"] == "figure"
    ]
    assert any(all(figure in text for figure in figures) for text in sides), sides


@pytest.mark.parametrize("row", KEY["moves"], ids=lambda row: " ".join(row[:2]))
def test_moves(row: list[str], document: dict[str, Any]) -> None:
    """Each plain act is found with who did it and what it is about."""
    act, actor, content = row
    names = _names(document)
    assert any(
        m["act"] == act and actor in [names[a] for a in m["actors"]] and content in m["content"]
        for m in document["moves"]
    ), [(m["act"], [names[a] for a in m["actors"]], m["content"]) for m in document["moves"]]


def test_furniture_is_never_news(document: dict[str, Any]) -> None:
    """Nothing from scripts, menus, credits or site lines is in any finding."""
    parts = ("timeline", "quotes", "moves", "differences", "open_ends", "actors")
    shown = "\n".join(_shown([document[part] for part in parts]))
    for words in KEY["never"]:
        assert words not in shown


def _shown(value: Any) -> Iterator[str]:
    """Yield every text of a finding but the words around its citations."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _shown(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in ("prefix", "suffix"):
                yield from _shown(one)


def test_every_citation_is_exact(document: dict[str, Any]) -> None:
    """Reading the files again proves each citation; a moved one is seen."""
    assert verify(document, [FOLDER / "reports"]) == ()
    moved = json.loads(json.dumps(document))
    moved["timeline"][0]["citations"][0]["start"] += 1
    assert len(verify(moved, [FOLDER / "reports"])) > 0
