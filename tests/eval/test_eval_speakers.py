"""The scorer of who said what: names of the whole program against settled annotations."""

from pathlib import Path
from typing import Any

import pytest
from eval_data import write_rows

from annotated import Part, Passage, Printed
from items import Item
from score import Score
from speakers import find_parts, run

TEXT = "It sank. It rose. It wants paint."
SANK, ROSE = "It sank", "It rose"


def _scored(tmp_path: Path, quotes: list[dict[str, Any]], found: list[Part]) -> list[Any]:
    report = {"file": "a.txt", "title": "Boat", "text": TEXT}
    folder = tmp_path / "speakers"
    write_rows(folder / "passages.jsonl", [{"id": "a", "half": "kept", "reports": [report]}])
    write_rows(folder / "kept.jsonl", [{"id": "a", "quotes": quotes}])
    return list(run(tmp_path, lambda _: found))


def _values(scored: list[Any]) -> dict[str, float]:
    scores = [one for one in scored if isinstance(one, Score)]
    return {one.metric: one.value for one in scores if one.value == one.value}


def _found(text: str, speaker: str | None, **fields: Any) -> Part:
    start = f"Boat\n\n{TEXT}".index(text)
    places = frozenset(start + i for i, c in enumerate(text) if c.isalnum())
    return Part(places, text, "direct", speaker, **fields)


def _gold(text: str, speaker: str | None, **fields: Any) -> dict[str, Any]:
    return {"kind": "direct", "parts": [text], "speaker": speaker, **fields}


# Annotated, found -> accuracy, found, precision of names, false ones a passage.
SCORED: dict[str, tuple[dict[str, Any], list[Part], tuple[float, float, float | None, float]]] = {
    "right": (_gold(SANK, "Ada Brenn"), [_found(SANK, "ada brenn")], (1, 1, 1, 0)),
    "wrong name": (_gold(SANK, "Ada Brenn"), [_found(SANK, "Ola Brenn")], (0, 1, 0, 0)),
    "left open": (_gold(SANK, "Ada Brenn"), [_found(SANK, None)], (0, 1, None, 0)),
    "open on both sides": (_gold(SANK, None), [_found(SANK, None)], (1, 1, None, 0)),
    "a name for an open one": (_gold(SANK, None), [_found(SANK, "Ada Brenn")], (0, 1, 0, 0)),
    "not found": (_gold(SANK, None), [], (0, 0, None, 0)),
    "elsewhere": (_gold(SANK, None), [_found(ROSE, None)], (0, 0, None, 1)),
    "another name is as right": (
        _gold(SANK, "Peru", accept=["Republic of Peru"]),
        [_found(SANK, "Republic of Peru")],
        (1, 1, 1, 0),
    ),
    "one of two speakers": (
        _gold(SANK, "Ada Brenn", also=["Ola Ferro"]),
        [_found(SANK, "Ola Ferro")],
        (1, 1, 1, 0),
    ),
}


@pytest.mark.parametrize(("gold", "found", "expected"), SCORED.values(), ids=SCORED)
def test_scored(
    gold: dict[str, Any],
    found: list[Part],
    expected: tuple[float, float, float | None, float],
    tmp_path: Path,
) -> None:
    """Words found with the right name, or none where nobody can tell, are right."""
    values = _values(_scored(tmp_path, [gold], found))
    metrics = ("tuple_accuracy", "found", "name_precision", "false_per_passage")
    assert tuple(values.get(metric) for metric in metrics) == expected


PRINCIPALS: dict[str, tuple[str | None, str | None, float | None]] = {
    "right": ("Pier Board", "the Pier Board", 1),
    "wrong": ("Pier Board", "Dock Board", 0),
    "none found": ("Pier Board", None, 0),
    "none annotated": (None, "Dock Board", None),
}


@pytest.mark.parametrize(("gold", "found", "expected"), PRINCIPALS.values(), ids=PRINCIPALS)
def test_whom_they_speak_for(
    gold: str | None, found: str | None, expected: float | None, tmp_path: Path
) -> None:
    """Of words by spokespersons, those with the right principal are counted."""
    quotes, parts = [_gold(SANK, None, speaks_for=gold)], [_found(SANK, None, speaks_for=found)]
    assert _values(_scored(tmp_path, quotes, parts)).get("speaks_for_accuracy") == expected


JOINT: dict[str, tuple[list[str], float]] = {
    "both": (["Ada Brenn", "Ola Ferro"], 1),
    "both, in another order": (["Ola Ferro", "Ada Brenn"], 1),
    "one": (["Ada Brenn"], 0),
    "one too many": (["Ada Brenn", "Ola Ferro", "Cy Dunn"], 0),
}


@pytest.mark.parametrize(("names", "expected"), JOINT.values(), ids=JOINT)
def test_joint_speakers(names: list[str], expected: float, tmp_path: Path) -> None:
    """Joint words are right with all their speakers, in any order, and no other."""
    quotes = [_gold(SANK, "Ada Brenn", also=["Ola Ferro"])]
    parts = [_found(SANK, names[0], also=tuple(names[1:]))]
    assert _values(_scored(tmp_path, quotes, parts))["also_accuracy"] == expected


def test_attitudes_are_not_scored(tmp_path: Path) -> None:
    """An attitude found as a quote is neither right nor false, and one not found is no miss."""
    quotes = [_gold(SANK, None), {"kind": "attitude", "parts": ["paint"], "speaker": "It"}]
    for found in ([_found("paint", None)], []):
        values = _values(_scored(tmp_path, quotes, [_found(SANK, None), *found]))
        assert (values["tuple_accuracy"], values["false_per_passage"]) == (1, 0)


def test_a_half_that_is_not_settled_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other half is scored, and it is told which one is not."""
    scored = _scored(tmp_path, [], [])
    assert {one.set for one in scored} == {"kept"}
    assert (
        capsys.readouterr().err == "skipped speakers/open: no open.jsonl with settled annotations\n"
    )


def test_items_tell_both_sides(tmp_path: Path) -> None:
    """Every annotated part and every false one is an item that tells who is thought to speak."""
    quotes = [_gold(SANK, "Ada Brenn", speaks_for="Pier Board")]
    parts = [_found(SANK, None), _found(ROSE, "Ola Ferro", also=("Cy Dunn",))]
    items = [one for one in _scored(tmp_path, quotes, parts) if isinstance(one, Item)]
    assert [(one.id, one.is_right, one.expected, one.found) for one in items] == [
        ("a 6-12", False, "Ada Brenn for Pier Board: It sank", "nobody: It sank"),
        ("a 15-21 found", False, None, "Ola Ferro and Cy Dunn: It rose"),
    ]


def test_the_whole_program_is_asked() -> None:
    """A surname in one report has the full name that stands in another report of the pile."""
    one = "Mayor Ada Brenn opened the harbour on Monday."
    two = "“The ferry sails tonight,” Brenn said on Tuesday."
    reports = [
        Printed(f"{title}.txt", title, f"{title}\n\n{text}", None)
        for title, text in (("Harbour opens", one), ("Ferry sails", two))
    ]
    (part,) = find_parts(Passage("a", "open", tuple(reports)))
    assert (part.speaker, part.kind) == ("Ada Brenn", "direct")
    start = len(reports[0].text) + reports[1].text.index("The ferry")
    assert min(part.content) == start
