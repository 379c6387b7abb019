"""The ideal dossiers are true to the reports they are written from, and well formed."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from stateofplay.api import build
from stateofplay.model.finding import Act

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "eval" / "gold" / "piles"
PILES = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}
PARTS = {
    "positions": "party issue act words when by evidence",
    "threads": "party issue steps",
    "proposals": "by content state steps",
    "open_ends": "what who due evidence",
    "figures": "about agree values",
    "differences": "kind about sides",
    "quotes": "speaker words said evidence",
    "timeline": "when status evidence",
}
WHATS = {"planned", "asked", "promised", "report_not_in_pile"}
STATES = "floated tabled accepted accepted_if countered rejected withdrawn lapsed".split()
KINDS = {"naming", "figure", "date", "wording", "quote", "omission"}
FALSE = "part why party act status when words speaker kind values evidence".split()

every_pile = pytest.mark.parametrize("name", sorted(PILES))


def test_the_four_piles_are_there() -> None:
    """States, companies, an employer and a union, a town and a museum."""
    assert sorted(PILES) == ["altar", "islands", "merger", "strike"]


def _evidence(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, list):
        for one in value:
            yield from _evidence(one)
    elif isinstance(value, dict):
        if "sentence" in value:
            yield value
        for one in value.values():
            yield from _evidence(one)


def _content(folder: Path, file: str) -> str:
    """Return what a file holds; of records the strings, without the marks that JSON adds."""
    name, _, number = file.partition("#")
    text = (folder / name).read_text(encoding="utf-8")
    if "json" not in Path(name).suffix:
        return text
    record = json.loads(text.splitlines()[int(number) - 1] if number else text)
    return "\n".join(value for value in record.values() if isinstance(value, str))


@every_pile
def test_each_sentence_stands_in_its_file(name: str) -> None:
    """Evidence is exact, whole and in the file it names, once."""
    folder = FOLDER / PILES[name]["reports"]
    for one in _evidence(PILES[name]):
        assert _content(folder, one["file"]).count(one["sentence"]) == 1, one


@every_pile
def test_each_sentence_is_read_by_the_program(name: str) -> None:
    """The text of a report holds each sentence, so that a missing finding is no reading fault."""
    gold = PILES[name]
    meta = FOLDER / gold["meta"] if gold["meta"] else None
    dossier = build([FOLDER / gold["reports"]], meta=meta)
    texts = {Path(report.file).name: report.text for report in dossier.reports}
    for one in _evidence(gold):
        assert one["sentence"] in texts[one["file"]], one
    assert {one["file"] for one in _evidence(gold)} == set(texts)


@every_pile
def test_words_and_values_stand_in_their_sentences(name: str) -> None:
    """Stance words, quotes, figures and the sides of differences are verbatim."""
    gold = PILES[name]
    for part in ("positions", "quotes"):
        for one in gold[part]:
            assert any(one["words"] in e["sentence"] for e in one["evidence"]), one
    for one in gold["proposals"]:
        assert one["content"] in one["steps"][0]["sentence"]
    sides = [side for one in gold["differences"] for side in one["sides"] if side["value"]]
    for side in (*sides, *(value for one in gold["figures"] for value in one["values"])):
        assert all(side["value"] in e["sentence"] for e in side["evidence"]), side


@every_pile
def test_each_part_has_its_fields(name: str) -> None:
    """Nothing is misspelt: fields, acts, kinds and states are those of the guide."""
    gold = PILES[name]
    for part, fields in PARTS.items():
        assert gold[part]
        assert {*(field for one in gold[part] for field in one), "may"} == {*fields.split(), "may"}
    assert {act for one in gold["positions"] for act in one["act"]} <= set(get_args(Act))
    assert {what for one in gold["open_ends"] for what in one["what"]} <= WHATS
    assert {state for one in gold["proposals"] for state in one["state"]} <= set(STATES)
    assert {one["kind"] for one in gold["differences"]} <= KINDS
    assert {field for one in gold["false"] for field in one} <= set(FALSE)


@every_pile
def test_parties_and_issues_are_known(name: str) -> None:
    """A position, an open end or a thing called false names parties and issues of the list."""
    gold = PILES[name]
    parties = {one["name"] for one in gold["parties"]}
    issues = {one["name"] for one in gold["issues"]}
    assert all(one["name"] in one["names"] for one in gold["parties"] + gold["issues"])
    for one in gold["positions"]:
        assert one["party"] in parties
        assert set(one["issue"]) <= issues
    assert {who for one in gold["open_ends"] for who in one["who"]} <= parties
    assert {who for one in gold["proposals"] for who in one["by"]} <= parties
    assert {who for one in gold["false"] for who in one.get("party", [])} <= parties


@every_pile
def test_threads_hold_every_step_in_order_of_time(name: str) -> None:
    """A thread is one party on one issue, oldest step first, and each step is in one thread."""
    positions, threads = PILES[name]["positions"], PILES[name]["threads"]
    assert sorted(n for one in threads for n in one["steps"]) == list(range(len(positions)))
    for thread in threads:
        steps = [positions[n] for n in thread["steps"]]
        assert {one["party"] for one in steps} == {thread["party"]}
        assert all(one["issue"][0] == thread["issue"] for one in steps)
        days = [next(filter(None, one["when"]), "").partition("/")[0] for one in steps]
        assert all(left <= right or right in left for left, right in pairwise(days)), days


@every_pile
def test_what_is_false_can_be_recognised(name: str) -> None:
    """Each false thing says why it is wrong and by which sentence or words it is known."""
    for one in PILES[name]["false"]:
        assert one["why"].endswith(".")
        assert {"evidence", "words", "values"} & set(one), one
