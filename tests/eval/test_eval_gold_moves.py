"""The program's moves are scored against annotated ones, line by line."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from eval_data import write_rows

from gold_moves import are_right, find_told, is_right_name, run
from items import Item
from move_annotations import Named, Sentence, Told
from score import Score

CAST = {
    "Dorland": Named("Dorland", ("Port Ember",)),
    "Ada Roth": Named("Ada Roth", of=("Dorland",)),
    "Keepers' Guild": Named("Keepers' Guild", ("guild",)),
}
TEXT = "Ada Roth told the guild that she might pay, if asked."
GOLD = {
    "act": "promise", "actors": ["Ada Roth"], "recipients": ["Keepers' Guild"],
    "condition": "if asked", "negated": True, "modality": "possible", "authority": "other",
    "on_word_of": "Dorland",
}  # fmt: skip
RIGHT = Told(
    "promise", ("Roth",), ("Guild",), None, "if asked", True, "possible", "other", "Port Ember"
)


def _write(folder: Path, moves: list[dict[str, Any]]) -> Path:
    names = [
        {"name": one.name, "also": list(one.also), "of": list(one.of)} for one in CAST.values()
    ]
    write_rows(folder / "moves" / "disputes.jsonl", [{"dispute": "lamp", "names": names}])
    row = {"dispute": "lamp", "half": "open", "published": "2031-05-07", "text": TEXT}
    write_rows(folder / "moves" / "sentences.jsonl", [{"id": "one", **row}])
    write_rows(folder / "moves" / "open.jsonl", [{"id": "one", "moves": moves}])
    return folder


def _ran(
    folder: Path, moves: list[dict[str, Any]], found: list[Told]
) -> tuple[dict[str, tuple[float, int]], list[Item]]:
    results = list(run(_write(folder, moves), lambda _: found))
    scores = {one.metric: (one.value, one.n) for one in results if isinstance(one, Score)}
    return scores, [one for one in results if isinstance(one, Item)]


# What the program has in place of RIGHT -> metrics that then are not as they should be.
WRONG: dict[str, tuple[dict[str, Any], set[str]]] = {
    "all right": ({}, set()),
    "the body": ({"actors": ("Dorland",)}, set()),
    "no recipient": ({"recipients": ()}, {"recipient_f1"}),
    "another recipient": ({"recipients": ("Roth",)}, {"recipient_f1"}),
    "no condition": ({"condition": None}, {"condition_f1"}),
    "half of the condition": ({"condition": "asked"}, set()),
    "another condition": ({"condition": "and so on"}, {"condition_f1"}),
    "not negated": ({"negated": False}, {"negation_f1"}),
    "actual": ({"modality": "actual"}, {"modality_accuracy"}),
    "official": ({"authority": "official"}, {"authority_accuracy"}),
    "on nobody's word": ({"on_word_of": None}, {"on_word_of_accuracy"}),
    "on another's word": ({"on_word_of": "Guild"}, {"on_word_of_accuracy"}),
}


@pytest.mark.parametrize(("fields", "lower"), WRONG.values(), ids=WRONG)
def test_one_metric_for_each_field(fields: dict[str, Any], lower: set[str], tmp_path: Path) -> None:
    """A field that is wrong lowers its own metric only; the move stays right."""
    scores, items = _ran(tmp_path, [GOLD], [replace(RIGHT, **fields)])
    assert scores.pop("false_per_100") == (0, 1)
    assert {name for name, (value, _) in scores.items() if value != 1} == lower
    assert [item.is_right for item in items] == [True]


# What the program has in place of RIGHT -> whether the move is still right
ACTED: dict[str, dict[str, Any]] = {
    "another act": {"act": "agree"},
    "another actor": {"actors": ("Guild",)},
    "an actor more": {"actors": ("Roth", "Guild")},
    "nobody": {"actors": ()},
}


@pytest.mark.parametrize("fields", ACTED.values(), ids=ACTED)
def test_a_move_with_wrong_act_or_actor_is_false(fields: dict[str, Any], tmp_path: Path) -> None:
    """It counts against precision and recall, and as one false move in one line."""
    scores, items = _ran(tmp_path, [GOLD], [replace(RIGHT, **fields)])
    assert scores["act_actor_f1"] == (0, 1)
    assert scores["act_actor_precision"] == (0, 1)
    assert scores["act_actor_recall"] == (0, 1)
    assert scores["false_per_100"] == (100, 1)
    assert scores["modality_accuracy"][1] == 0
    assert not any(item.is_right for item in items)


def test_an_act_as_right_as_the_settled_one(tmp_path: Path) -> None:
    """It is right, also where another found move has the act that no annotated one has."""
    gold = {**GOLD, "accept_acts": ["propose", "accept_if"]}
    found = [replace(RIGHT, act="aid"), replace(RIGHT, act="propose")]
    scores, items = _ran(tmp_path, [gold], found)
    assert (scores["act_actor_recall"], scores["act_actor_precision"]) == ((1, 1), (0.5, 2))
    assert [item.is_right for item in items] == [True, False]
    _, items = _ran(tmp_path, [gold], [replace(RIGHT, act="agree")])
    assert not any(item.is_right for item in items)


def test_moves_too_many_and_too_few(tmp_path: Path) -> None:
    """A second found move lowers precision, a second annotated one recall."""
    more = replace(RIGHT, act="assault", actors=("Fiji",))
    scores, items = _ran(tmp_path, [GOLD], [more, RIGHT])
    assert (scores["act_actor_precision"], scores["act_actor_recall"]) == ((0.5, 2), (1, 1))
    assert scores["act_actor_f1"] == (pytest.approx(2 / 3), 1)
    assert scores["recipient_f1"] == (pytest.approx(2 / 3), 1)
    assert [(item.is_right, item.expected is None) for item in items] == [
        (True, False),
        (False, True),
    ]
    scores, items = _ran(tmp_path, [GOLD, {"act": "aid", "actors": ["Keepers' Guild"]}], [RIGHT])
    assert (scores["act_actor_precision"], scores["act_actor_recall"]) == ((1, 1), (0.5, 2))
    assert [item.found is None for item in items] == [False, True]


def test_one_found_recipient_counts_once(tmp_path: Path) -> None:
    """A body found for two annotated names, its own and that of its premier, is one hit."""
    gold = {**GOLD, "recipients": ["Ada Roth", "Dorland"]}
    scores, _ = _ran(tmp_path, [gold], [replace(RIGHT, recipients=("Dorland",))])
    assert scores["recipient_f1"] == (pytest.approx(2 / 3), 2)


def test_a_condition_that_is_not_there_counts(tmp_path: Path) -> None:
    """Of two right moves one has a condition, and the program gives one to both: 2 of 3."""
    other = {**GOLD, "act": "aid", "condition": None, "negated": False}
    found = [RIGHT, replace(RIGHT, act="aid")]
    scores, _ = _ran(tmp_path, [GOLD, other], found)
    assert scores["condition_f1"] == (pytest.approx(2 / 3), 1)
    assert scores["negation_f1"] == (pytest.approx(2 / 3), 1)


def test_a_line_without_moves_is_counted(tmp_path: Path) -> None:
    """Nothing annotated and nothing found: no false move in one line, all else has no value."""
    scores, items = _ran(tmp_path, [], [])
    assert scores["false_per_100"] == (0, 1)
    assert scores["act_actor_f1"][0] != scores["act_actor_f1"][0]
    assert items == []


def test_hearsay_counts_as_actual(tmp_path: Path) -> None:
    """The program has no word for hearsay."""
    gold = {**GOLD, "modality": "reported"}
    assert _ran(tmp_path, [gold], [RIGHT])[0]["modality_accuracy"] == (0, 1)
    actual = replace(RIGHT, modality="actual")
    assert _ran(tmp_path, [gold], [actual])[0]["modality_accuracy"] == (1, 1)


def test_a_half_without_settled_annotations_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other half is scored all the same."""
    _ran(tmp_path, [GOLD], [RIGHT])
    assert "skipped gold_moves/kept: no kept.jsonl" in capsys.readouterr().err


NAMES = {
    "surname": ("Ada Roth", "Roth", True),
    "with a role": ("Ada Roth", "Premier Ada Roth", True),
    "the body": ("Ada Roth", "Dorland", True),
    "another way to write the body": ("Ada Roth", "Port Ember", True),
    "the person for the body": ("Dorland", "Ada Roth", False),
    "another first name": ("Ada Roth", "Eva Roth", False),
    "words of the line": ("residents", "residents", True),
    "no words": ("Ada Roth", "of the", False),
}


@pytest.mark.parametrize(("gold", "found", "is_right"), NAMES.values(), ids=NAMES)
def test_names(gold: str, found: str, is_right: bool) -> None:
    """All words of one name stand in the other; the body of a person will do."""
    assert is_right_name(gold, found, CAST) is is_right


def test_every_name_needs_its_like() -> None:
    """Names too many or too few are wrong; nobody and nobody is right."""
    assert are_right(["Ada Roth", "Keepers' Guild"], ["guild", "Roth"], CAST)
    assert not are_right(["Ada Roth"], ["guild", "Roth"], CAST)
    assert not are_right(["Ada Roth", "Keepers' Guild"], ["Roth"], CAST)
    assert are_right([], [], CAST)


def test_the_whole_program_reads_the_line() -> None:
    """Names, condition and negation come as an annotator writes them."""
    text = "Norway rejected a plan of Peru on Monday."
    told = find_told(Sentence("a", "open", "2031-05-07", text, {}))
    assert [(one.act, one.actors, one.negated, one.authority) for one in told] == [
        ("reject", ("Norway",), False, "official")
    ]
    text = "Peru said it would open the gates only if Norway paid."
    told = find_told(Sentence("b", "open", "2031-05-07", text, {}))
    assert [one.condition for one in told] == ["only if Norway paid"]


def test_the_program_is_told_who_is_who_but_acts_of_the_line_alone_count() -> None:
    """A report read beside the line gives full names; its own acts are not the line's."""
    context = ("Ada Roth, Norway's envoy, rejected an older plan.", "2031-04-01")
    text = "Roth accepted the plan of Peru on Monday."
    told = find_told(Sentence("a", "open", "2031-05-07", text, {}, context))
    assert [(one.act, one.actors) for one in told] == [("agree", ("Ada Roth",))]
