"""Annotations of moves are read, and what is wrong with a file of them is told."""

from pathlib import Path
from typing import Any

import pytest
from eval_data import write_rows

from move_annotations import (
    Named,
    Sentence,
    Told,
    are_same_sides,
    find_move_faults,
    is_same_side,
    read_moves,
    read_sentences,
    word_overlap,
)

CAST = {
    one.name: one
    for one in (
        Named("Dorland", ("Port Ember",)),
        Named("Mirova"),
        Named("Ada Roth", of=("Dorland",)),
        Named("Jon Falk", of=("Dorland",)),
    )
}
TEXT = "Roth would light the lamp only if Mirova paid, two aides said."
SENTENCE = Sentence("one", "open", "2031-05-07", TEXT, CAST)
MOVE: dict[str, Any] = {"act": "accept_if", "actors": ["Ada Roth"]}

# Fields added to MOVE -> what is told of it, "" for nothing.
FIELDS: dict[str, tuple[dict[str, Any], str]] = {
    "all in order": (
        {
            "recipients": ["Mirova"], "content": "light the lamp",
            "condition": "only if Mirova paid", "negated": False, "modality": "reported",
            "authority": "official", "on_word_of": "two aides", "said": "2031-05-07",
        },
        "",
    ),
    "empty fields": ({"content": None, "condition": None, "on_word_of": None, "said": None}, ""),
    "acts as right": ({"accept_acts": ["promise", "propose"]}, ""),
    "no such act as right": ({"accept_acts": ["pay"]}, "accept_acts cannot be ['pay']"),
    "its own act as right": (
        {"accept_acts": ["promise", "accept_if"]},
        "accept_acts has accept_if, which is the act already",
    ),
    "an act in place of acts": ({"accept_acts": "promise"}, "accept_acts cannot be 'promise'"),
    "nobody acts": ({"actors": []}, ""),
    "words of the sentence as a name": ({"actors": ["aides"]}, ""),
    "no such act": ({"act": "agree_if"}, "act cannot be 'agree_if'"),
    "no such modality": ({"modality": "denied"}, "modality cannot be 'denied'"),
    "no such authority": ({"authority": "expert"}, "authority cannot be 'expert'"),
    "no such field": ({"when": "2031"}, "no field is called when"),
    "a name in place of names": ({"actors": "Ada Roth"}, "actors cannot be 'Ada Roth'"),
    "an empty name": ({"actors": [""]}, "actors cannot be ['']"),
    "an empty condition": ({"condition": ""}, "condition cannot be ''"),
    "no truth value": ({"negated": None}, "negated cannot be None"),
    "a weekday": ({"said": "Monday"}, "said cannot be 'Monday'"),
    "other words": ({"content": "lit the lamp"}, "content is not in the sentence: 'lit the lamp'"),
    "half a word": ({"content": "light the la"}, "content is not in the sentence: 'light the la'"),
    "condition not there": ({"condition": "if paid"}, "condition is not in the sentence"),
    "another spelling": ({"actors": ["port ember"]}, "'port ember' is 'Dorland' in the list"),
    "nobody known": (
        {"on_word_of": "Ola Brenn"},
        "'Ola Brenn' is neither in the list of names nor in the sentence",
    ),
    "recipient not known": ({"recipients": ["Fiji"]}, "'Fiji' is neither in the list of names"),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "fault"), FIELDS.values(), ids=FIELDS)
def test_faults_of_a_move(fields: dict[str, Any], fault: str, tmp_path: Path) -> None:
    """Every field is looked through, and the fault names sentence and move."""
    path = tmp_path / "one.jsonl"
    write_rows(path, [{"id": "one", "moves": [{**MOVE, **fields}]}])
    faults = list(find_move_faults(path, [SENTENCE]))
    if not fault:
        assert faults == []
    else:
        assert len(faults) == 1
        assert faults[0].startswith(f"one move 1: {fault}")


# Rows of a file -> what is told of them.
ROWS: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "a sentence left out": ([], ["one: not annotated; give an empty list when it tells no move"]),
    "twice": (
        [{"id": "one", "moves": []}] * 2,
        ["one: stands 2 times; give each sentence one line"] * 2,
    ),
    "no such sentence": (
        [{"id": "one", "moves": []}, {"id": "two", "moves": []}],
        ["two: no such sentence"],
    ),
    "no list": ([{"id": "one", "moves": None}], ["one: no list of moves"]),
    "no move": ([{"id": "one", "moves": ["reject"]}], ["one move 1: 'reject' is no move"]),
    "no act": ([{"id": "one", "moves": [{"actors": []}]}], ["one move 1: act is missing"]),
    "no actors": ([{"id": "one", "moves": [{"act": "agree"}]}], ["one move 1: actors is missing"]),
}


@pytest.mark.parametrize(("rows", "faults"), ROWS.values(), ids=ROWS)
def test_faults_of_a_file(rows: list[dict[str, Any]], faults: list[str], tmp_path: Path) -> None:
    """Every sentence has one line, and every line one sentence and a list of moves."""
    path = tmp_path / "one.jsonl"
    write_rows(path, rows)
    assert list(find_move_faults(path, [SENTENCE])) == faults


def test_a_file_in_order_is_read(tmp_path: Path) -> None:
    """What is left out gets its usual value; a file with a fault is not read."""
    path = tmp_path / "one.jsonl"
    write_rows(path, [{"id": "one", "moves": [{**MOVE, "recipients": ["Mirova"]}]}])
    expected = Told("accept_if", ("Ada Roth",), ("Mirova",), modality="actual")
    assert read_moves(path, [SENTENCE]) == {"one": [expected]}
    write_rows(path, [{"id": "other", "moves": []}])
    with pytest.raises(ValueError, match="other: no such sentence; check the file with python"):
        read_moves(path, [SENTENCE])


def test_sentences_come_with_the_names_of_their_dispute(tmp_path: Path) -> None:
    """A sentence has the cast of its own dispute."""
    names = [{"name": "Dorland", "is": "state", "also": ["Port Ember"]}]
    other = [{"name": "Ada Roth", "of": ["Dorland"]}]
    disputes = [{"dispute": "lamp", "names": names}, {"dispute": "stairs", "names": other}]
    write_rows(tmp_path / "disputes.jsonl", disputes)
    row = {"id": "a", "dispute": "stairs", "half": "kept", "published": "2031", "text": TEXT}
    write_rows(tmp_path / "sentences.jsonl", [row])
    cast = {"Ada Roth": Named("Ada Roth", of=("Dorland",))}
    assert read_sentences(tmp_path) == [Sentence("a", "kept", "2031", TEXT, cast)]


SIDES = {
    "one name": ("Dorland", "the DORLAND", True),
    "a person and the body": ("Ada Roth", "Dorland", True),
    "the body and a person": ("Dorland", "Jon Falk", True),
    "two persons of one body": ("Ada Roth", "Jon Falk", False),
    "two bodies": ("Dorland", "Mirova", False),
    "a person and another body": ("Ada Roth", "Mirova", False),
    "words of the sentence": ("residents", "residents", True),
}


@pytest.mark.parametrize(("left", "right", "is_same"), SIDES.values(), ids=SIDES)
def test_sides(left: str, right: str, is_same: bool) -> None:
    """A person and the body that the person speaks for are one side."""
    assert is_same_side(left, right, CAST) is is_same


def test_all_names_have_their_side() -> None:
    """A name too many in either list makes them differ; nobody and nobody are the same."""
    assert are_same_sides(["Ada Roth", "Mirova"], ["Mirova", "Dorland"], CAST)
    assert not are_same_sides(["Ada Roth", "Mirova"], ["Dorland"], CAST)
    assert not are_same_sides(["Dorland"], ["Mirova", "Dorland"], CAST)
    assert not are_same_sides([], ["Dorland"], CAST)
    assert are_same_sides([], [], CAST)


def test_words_in_common() -> None:
    """Words are counted once, in any case, over those of both; nothing shares nothing."""
    assert word_overlap("the lamp, the LAMP", "the old lamp") == pytest.approx(2 / 3)
    assert word_overlap("the lamp", None) == 0
    assert word_overlap(None, None) == 0
