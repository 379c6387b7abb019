"""Annotated events: four kinds of lines become one record, and twins share a fold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from training.events_gold import EventGold, read_events

TEXT = "Freedonia's navy warned the Sylvania Line on Monday."
SPANS_ROW = {
    "id": "s1",
    "tokens": "Freedonia 's navy warned the Sylvania Line on Monday .".split(),
    "tags": "B-S I-S I-S O B-T I-T I-T O O O".split(),
}
PLV_ROW = {
    "id": "p1",
    "text": f"ORSA - {TEXT}",
    "marked": f"ORSA - {TEXT}".replace("the Sylvania Line", "<t>the Sylvania Line</t>"),
    "source": "An actor",
    "target": "the Sylvania Line",
    "event": "DEMAND",
}
GSR_ROW = {
    "id": "g1",
    "text": "The guild (of Orsa) asked the mayor to step down.",
    "markup": "The (SRC: guild (of Orsa)) (EVT: asked (TAR: the mayor)) to step down.",
    "source": [{"actorText": "guild"}],
    "target": [{"actorText": "the mayor"}],
    "event": "REQUEST",
}
QUAD_ROW = {"id": "q1", "text": "Rufus Doe tore the treaty up.", "label": 3}


def _write(folder: Path, **files: list[dict[str, Any]]) -> Path:
    (folder / "events").mkdir(exist_ok=True)
    for name, rows in files.items():
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / "events" / f"{name}.jsonl").write_text(lines)
    return folder


def _read(folder: Path, **files: list[dict[str, Any]]) -> dict[str, EventGold]:
    return {gold.id: gold for gold in read_events(_write(folder, **files))}


def _told(gold: EventGold) -> tuple[list[str], list[str]]:
    actors, recipients = (
        [gold.text[a:b] for a, b in side] for side in (gold.actors, gold.recipients)
    )
    return actors, recipients


READ = {
    "words with tags": ("cameo_spans_x", SPANS_ROW, ["Freedonia's navy"], ["the Sylvania Line"]),
    "marks in the text": ("plv_x", PLV_ROW, [], ["the Sylvania Line"]),
    "marks within brackets": ("plover_gsr_x", GSR_ROW, ["guild (of Orsa)"], ["the mayor"]),
    "a class only": ("cameo_quad_x", QUAD_ROW, [], []),
}


@pytest.mark.parametrize(("name", "row", "actors", "recipients"), READ.values(), ids=READ)
def test_spans(
    tmp_path: Path, name: str, row: dict[str, Any], actors: list[str], recipients: list[str]
) -> None:
    """Spans count in the text as printed, whatever the corpus counts in."""
    gold = _read(tmp_path, **{name: [row]})[row["id"]]
    assert _told(gold) == (actors, recipients)


def test_printed_text(tmp_path: Path) -> None:
    """Words without white space stand as another corpus prints them."""
    row = {"id": "q", "text": "Freedonia’s navy  warned", "label": 1}
    words = {"id": "s", "tokens": ["Freedonia", "’", "s", "navy", "warned"], "tags": ["O"] * 5}
    read = _read(tmp_path, cameo_quad_a=[row], cameo_spans_b=[words])
    assert read["s"].text == row["text"]
    assert [read["s"].text[a:b] for a, b in read["s"].tokens] == words["tokens"]


JOINED = {
    "figures": ("about 1 , 100 men of $ 17 million .", "about 1,100 men of $17 million."),
    "a list": ("Orsa , 3 ships", "Orsa, 3 ships"),
    "compounds": ("COVID - 19 and al - Orsa", "COVID-19 and al-Orsa"),
    "initials": ("the U . S navy", "the U.S navy"),
    "possessives": ("the states ' port and Orsa ’ s bay", "the states' port and Orsa’s bay"),
}


@pytest.mark.parametrize(("words", "text"), JOINED.values(), ids=JOINED)
def test_joined_words(tmp_path: Path, words: str, text: str) -> None:
    """Words that no corpus prints are joined as print would have them."""
    row = {"id": "s", "tokens": words.split(), "tags": ["O"] * len(words.split())}
    assert _read(tmp_path, cameo_spans_x=[row])["s"].text == text


def test_folded_class_and_names(tmp_path: Path) -> None:
    """Older classes go by their new name; "an actor" is nobody's name."""
    gold = _read(tmp_path, plv_x=[PLV_ROW])["p1"]
    assert gold.event == "REQUEST"
    assert (gold.actor_names, gold.recipient_names) == ((), ("the Sylvania Line",))


TEN = "a b c d e f g h i j"
LONG = "On Monday, Rufus Doe tore the old treaty and left for the sea with all his men and horses"
REST = "k l m n o p q r s t u v"
APART = "the old port of wind farm water way light house ship yard fell on Monday in a great storm"
JOINT = "The old port of windfarm waterway lighthouse shipyard fell."
TWINS = {
    "one inside the other": ("Rufus Doe tore the old treaty", LONG, True),
    "other gaps inside the other": (APART, JOINT, True),
    "other marks": ("Rufus Doe's men: gone, all of them", "RUFUS DOES MEN GONE ALL OF THEM", True),
    "half of the words": ("a b c d e f g x y z", "a b c d e f g u v w p", True),
    "less than half": ("a b c d e f g x y z", "a b c d e f g u v w p q", False),
    "most of the shorter": (f"{TEN} x", f"{TEN} {REST}", True),
    "too little of the shorter": (f"{TEN} x y", f"{TEN} {REST}", False),
    "too short": ("the old treaty fell", "the old treaty fell on Monday in Orsa by the sea", False),
}


@pytest.mark.parametrize(("left", "right", "are_twins"), TWINS.values(), ids=TWINS)
def test_twins(tmp_path: Path, left: str, right: str, *, are_twins: bool) -> None:
    """Sentences that tell the same share a group, and so a fold."""
    rows = [{"id": f"q{at}", "text": text, "label": 0} for at, text in enumerate((left, right))]
    read = _read(tmp_path, cameo_quad_x=rows)
    assert (read["q0"].group == read["q1"].group) == are_twins


def test_folds_across_files(tmp_path: Path) -> None:
    """A sentence and its twin under a dateline are never parted, in whatever order they come."""
    one = _read(tmp_path, cameo_spans_x=[SPANS_ROW], plv_x=[PLV_ROW], plover_gsr_x=[GSR_ROW])
    other = _read(tmp_path, cameo_spans_x=[SPANS_ROW], plv_x=[PLV_ROW])
    for n_folds in (5, 10, 97):
        assert one["s1"].fold(n_folds) == one["p1"].fold(n_folds) == other["p1"].fold(n_folds)
    assert one["g1"].group != one["p1"].group
