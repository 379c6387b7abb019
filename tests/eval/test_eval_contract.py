import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from eval_data import write_data, write_rows

from floors import is_fraction
from score import digest

EVAL = Path(__file__).parents[2] / "eval"
FIELDS = ["task", "set", "metric", "value", "n", "seconds", "command"]
# Task -> set -> metrics that must be there, of the data that `write_data` makes.
EXPECTED = {
    "timex": {
        "never_seen": "strict_f1 relaxed_f1 value_f1 interval_f1 tokens_per_cpu_s",
        "packed": "strict_f1 relaxed_f1 value_f1 interval_f1 tokens_per_cpu_s",
    },
    "dating": {
        "ferries": "exact within_1d within_3d within_7d",
        "all": "exact within_1d within_3d within_7d",
    },
    "timeline": {"t17": "ar1 ar2 date_f1", "entities": "date_f1", "semeval2015_task4": "date_f1"},
    "quotes": {
        "other_papers": "ov50_f1 tuple_f1 tuple_f1_direct_mixed speech_indirect_recall",
        "split/held_out": "ov50_f1 tuple_f1 tuple_f1_direct_mixed speech_indirect_recall",
        "german/dev": "ov50_f1 tuple_f1 tuple_f1_direct_mixed speech_indirect_recall",
    },
    "speakers": {
        "open": "tuple_accuracy found name_precision false_per_passage",
        "kept": "tuple_accuracy found name_precision false_per_passage",
    },
    "gold_moves": {
        "open": "act_actor_f1 act_actor_precision act_actor_recall recipient_f1 modality_accuracy "
        "authority_accuracy on_word_of_accuracy false_per_100",
        "kept": "act_actor_f1 act_actor_precision act_actor_recall recipient_f1 modality_accuracy "
        "authority_accuracy on_word_of_accuracy false_per_100",
    },
    "names": {"ww_held_out": "f1 f1_person", "uner_other": "f1 f1_person"},
    "syntax": {
        "ud_held_out": "upos xpos uas las nsubj_f1 obj_f1 iobj_f1 own_words_f1 own_las_f1 "
        "tokens_per_cpu_s"
    },
    "lone_moves": {
        "plv_held_out": "class_accuracy actor_f1 recipient_f1 tuple_recall",
        "plover_gsr_other": "class_accuracy actor_f1 recipient_f1 tuple_recall",
        "cameo_spans_other": "actor_f1 recipient_f1",
    },
    "moves": {
        "plv_held_out": "actor_f1 recipient_f1 tuple_recall class_accuracy",
        "plover_gsr_other": "actor_f1 actor_overlap_f1 recipient_head_f1 tuple_recall",
        "cameo_spans_other": "actor_f1 actor_overlap_f1 actor_head_f1 actor_words_f1 recipient_f1 "
        "recipient_overlap_f1 recipient_head_f1 recipient_words_f1",
    },
    "copies": {
        "synth_small": "recall_j50 precision_j50 recall_j80 parent_exact parent_exact_undated "
        "false_pairs cpu_s",
        "labelled": "recall_cut cpu_s",
        "passages": "passage_hit char_f1 cpu_s",
    },
    "extract": {"other_pages": "body_f1 title_exact day_exact"},
    "piles": {"dam": "positions_f1 acts_f1 quotes_f1 timeline_f1 timeline_wrong false_kept_out"},
}
SKIPPED = (
    "names/trees",
    "syntax/trees",
    "moves/unlike_all",
    "lone_moves/unlike_all",
    "copies/empty",
    "speakers/open/also_accuracy",
    "gold_moves/kept/condition_f1",
    "stories",
)


def _program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("eval_program", EVAL / "__main__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass
class Ran:
    """What one run printed and returned."""

    code: int
    out: str
    err: str
    rows: list[dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run the program with floors and results of its own, and without the project's own sets."""

    def go(*arguments: str) -> Ran:
        own = ["--floors", str(tmp_path / "floors.json"), "--results", str(tmp_path / "out.jsonl")]
        own += ["--own", str(tmp_path / "own")]
        code = _program().main([*own, *arguments])
        said = capsys.readouterr()
        rows = [json.loads(line) for line in said.out.splitlines() if line.startswith("{")]
        return Ran(code, said.out, said.err, rows)

    return go


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a set for every task."""
    return write_data(tmp_path / "data")


def test_every_task_scores_sets_of_any_name(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """Every task gives its metrics for sets it never saw, plain and packed, and keeps its items."""
    kept = tmp_path / "kept"
    ran = run("--data", str(data), "--keep", str(kept))
    assert ran.code == 0, ran.err
    found = {(row["task"], row["set"], row["metric"]) for row in ran.rows}
    wanted = {
        (task, name, metric)
        for task, sets in EXPECTED.items()
        for name, metrics in sets.items()
        for metric in metrics.split()
    }
    assert wanted <= found
    assert {key[:2] for key in found} == {key[:2] for key in wanted}
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == ran.out
    for row in ran.rows:
        assert list(row) == FIELDS
        assert row["command"] == f"make eval DATA={data} TASK={row['task']}"
        assert 0 <= row["value"] <= (1 if is_fraction(row["metric"]) else row["value"])
        assert row["n"] >= 0
        assert row["seconds"] >= 0
    for name in SKIPPED:
        assert f"skipped {name}: " in ran.err
    items = {path.stem for path in kept.iterdir()}
    assert items == set(EXPECTED)
    for task in set(EXPECTED) - {"timeline"}:
        assert (kept / f"{task}.jsonl").stat().st_size > 0


# Task -> metrics that are 1 on the invented data, where everything annotated is easily found.
RIGHT = {
    "timex": "strict_f1 relaxed_f1 value_f1 interval_f1",
    "names": "f1 f1_person",
    "syntax": "upos xpos uas las nsubj_f1 obj_f1 iobj_f1 own_words_f1 own_las_f1",
    "quotes": "ov50_f1 tuple_f1 speech_indirect_recall",
    "speakers": "tuple_accuracy found name_precision",
    "gold_moves": "act_actor_f1 act_actor_recall modality_accuracy",
    "lone_moves": "class_accuracy actor_f1",
    "copies": "recall_j50 precision_j50 parent_exact parent_exact_undated recall_cut passage_hit",
    "extract": "title_exact day_exact",
    "piles": "acts_f1 quotes_f1 false_kept_out",
}


@pytest.mark.parametrize(("task", "metrics"), RIGHT.items(), ids=RIGHT)
def test_what_the_program_has_right_is_scored_as_right(
    run: Callable[..., Ran], data: Path, tmp_path: Path, task: str, metrics: str
) -> None:
    """A score of 1 rests on items that are all right."""
    rows = run("--data", str(data), "--task", task, "--keep", str(tmp_path / "kept")).rows
    wanted = metrics.split()
    assert {row["value"] for row in rows if row["metric"] in wanted} == {1.0}
    items = _rows(tmp_path / "kept" / f"{task}.jsonl")
    assert {item["metric"] for item in items} & set(wanted)
    assert all(item["is_right"] for item in items if item["metric"] in wanted)


def test_an_item_that_is_wrong_tells_both_sides(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """What is annotated and not found, and what is found and not annotated, are items as well."""
    text = "The ferry sailed on 3 May 2031."
    spans = [{"start": 4, "end": 9, "type": "DATE", "value": "2031"}]
    rows = [{"id": "a", "dct": None, "title": "", "text": text, "spans": spans}]
    write_rows(tmp_path / "other" / "timex" / "wrong.jsonl", rows)
    run("--data", str(tmp_path / "other"), "--task", "timex", "--keep", str(tmp_path / "kept"))
    items = _rows(tmp_path / "kept" / "timex.jsonl")
    assert [(i["metric"], i["id"], i["is_right"], i["expected"], i["found"]) for i in items] == [
        ("strict_f1", "a 20-30 found", False, None, "3 May 2031 = 2031-05-03"),
        ("strict_f1", "a 4-9", False, "ferry = 2031", None),
        ("value_f1", "a 4-9", False, "ferry = 2031", None),
    ]


def test_missing_tasks_are_skipped_and_said(run: Callable[..., Ran], tmp_path: Path) -> None:
    """A folder without data ends well and says each task that is not there."""
    ran = run("--data", str(tmp_path))
    assert (ran.code, ran.rows) == (0, [])
    for task in EXPECTED:
        assert f"skipped {task}: no folder " in ran.err


def test_a_set_of_the_project_is_scored_where_the_data_have_none(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """A task whose folder the data lack is scored on the set that lives in the project."""
    (data / "speakers").rename(tmp_path / "moved")
    assert "skipped speakers: no folder" in run("--data", str(data), "--task", "speakers").err
    (tmp_path / "own").mkdir()
    (tmp_path / "moved").rename(tmp_path / "own" / "speakers")
    ran = run("--data", str(data), "--task", "speakers", "--raise")
    assert {row["set"] for row in ran.rows} == {"open", "kept"}
    floors = json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))
    assert floors["speakers/kept/tuple_accuracy"]["floor"] == 0.995
    assert "speakers/kept/false_per_passage" not in floors


def test_annotations_are_looked_through(
    run: Callable[..., Ran], data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file in order ends with 0, a fault with 1, a file that is not there with a hint.

    A file named after a half needs that half only, any other one both.
    """
    (data / "speakers").rename(tmp_path / "moved")
    (tmp_path / "own").mkdir()
    folder = (tmp_path / "moved").rename(tmp_path / "own" / "speakers")
    opened, kept = str(folder / "open.jsonl"), str(folder / "kept.jsonl")
    assert run("--check", opened).code == 0
    write_rows(folder / "first.jsonl", _rows(folder / "open.jsonl"))
    ran = run("--check", str(folder / "first.jsonl"))
    assert (ran.code, ran.out.startswith("kept: not annotated")) == (1, True)
    write_rows(
        folder / "both.jsonl", [*_rows(folder / "open.jsonl"), *_rows(folder / "kept.jsonl")]
    )
    both = str(folder / "both.jsonl")
    assert (run("--check", both).code, run("--agree", both, opened).code) == (0, 0)
    write_rows(folder / "kept.jsonl", [{"id": "other", "quotes": []}])
    ran = run("--agree", opened, kept)
    assert (ran.code, "other: no such passage; check the file with" in ran.out) == (1, True)
    (data / "moves").rename(tmp_path / "own" / "moves")
    moves = str(tmp_path / "own" / "moves" / "open.jsonl")
    assert run("--check", moves).code == 0
    moves = str((tmp_path / "own" / "moves" / "open.jsonl").rename(tmp_path / "first.jsonl"))
    ran = run("--check", moves)
    assert (ran.code, ran.out.startswith("kept: not annotated; give an empty list")) == (1, True)
    assert run("--agree", moves, moves).out.startswith("open and kept: 1 sentences")
    with pytest.raises(SystemExit):
        run("--check", str(folder / "none.jsonl"))
    assert "give a file of annotations" in capsys.readouterr().err


def test_a_set_that_cannot_be_scored_ends_no_other_task(
    run: Callable[..., Ran], data: Path
) -> None:
    """A broken set is a failure that names its task, and the other tasks are scored."""
    write_rows(data / "timex" / "broken.jsonl", [{"id": "a"}])
    ran = run("--data", str(data))
    assert ran.code == 1
    assert "FAILED: timex" in ran.err
    assert {row["task"] for row in ran.rows} >= set(EXPECTED) - {"timex"}


def test_floors_hold_for_the_data_they_were_measured_on(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """A score below its floor fails; on data that differ it is not compared, and that is said."""
    timex = ["--data", str(data), "--task", "timex"]
    assert run(*timex, "--raise").code == 0
    floors = json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))
    assert floors["timex/never_seen/value_f1"]["floor"] == 0.995
    assert "timex/never_seen/tokens_per_cpu_s" not in floors
    floors["timex/never_seen/value_f1"]["floor"] = 1.5
    (tmp_path / "floors.json").write_text(json.dumps(floors), encoding="utf-8")
    ran = run(*timex)
    assert ran.code == 1
    assert "BELOW THE FLOOR: timex/never_seen/value_f1 is 1.0000, floor 1.5000" in ran.err
    path = data / "timex" / "never_seen.jsonl"
    path.write_bytes(path.read_bytes() * 2)
    ran = run(*timex)
    assert ran.code == 0
    assert "not compared with its floor: timex/never_seen/value_f1, the data differ" in ran.err
    path.unlink()
    assert "skipped timex/never_seen: not in the data" in run(*timex).err


def test_a_new_set_leaves_the_floors_of_others_in_force(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """Putting a set beside others, or packing one, changes no digest of the others."""
    timex = ["--data", str(data), "--task", "timex"]
    run(*timex, "--raise")
    rows = [{"id": "b", "dct": None, "title": "", "text": "Nothing here.", "spans": []}]
    write_rows(data / "timex" / "newer.jsonl", rows)
    path = data / "timex" / "never_seen.jsonl"
    write_rows(data / "timex" / "never_seen.jsonl.gz", _rows(path))
    path.unlink()
    assert "differ" not in run(*timex).err


def test_tasks_that_train_run_from_a_bare_command(tmp_path: Path) -> None:
    """`python eval` finds what it trains with, though no path tells where it is."""
    write_rows(tmp_path / "events" / "unlike_all.jsonl", [{"id": "a"}])
    root = Path(__file__).parents[2]
    results = ["--results", str(tmp_path / "results.jsonl")]
    ran = subprocess.run(
        [sys.executable, "eval", "--data", str(tmp_path), "--task", "moves", *results],
        cwd=root, env={**os.environ, "PYTHONPATH": ""}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert (ran.returncode, "skipped moves/unlike_all" in ran.stderr) == (0, True), ran.stderr


def test_what_all_sets_are_read_beside_is_part_of_each(tmp_path: Path) -> None:
    """A changed context makes every set of its task another one; that of another task does not."""
    for task in ("moves", "other"):
        write_rows(tmp_path / task / "open.jsonl", [{"id": "a"}])
    before = [digest(tmp_path / task, "open") for task in ("moves", "other")]
    write_rows(tmp_path / "moves" / "context.jsonl", [{"text": "Roth is an envoy."}])
    after = [digest(tmp_path / task, "open") for task in ("moves", "other")]
    assert after[0] != before[0]
    assert after[1] == before[1]
    write_rows(tmp_path / "moves" / "context.jsonl", [{"text": "Roth is no envoy."}])
    assert digest(tmp_path / "moves", "open") not in (before[0], after[0])


def test_raising_lowers_no_floor(run: Callable[..., Ran], data: Path, tmp_path: Path) -> None:
    """A floor above the score stays where it is."""
    timex = ["--data", str(data), "--task", "timex", "--raise"]
    run(*timex)
    path = tmp_path / "floors.json"
    high = path.read_text(encoding="utf-8").replace("0.995", "0.999")
    path.write_text(high, encoding="utf-8")
    run(*timex)
    assert path.read_text(encoding="utf-8") == high


def test_two_runs_are_compared_item_by_item(
    run: Callable[..., Ran], data: Path, tmp_path: Path
) -> None:
    """Of two kept runs it is told which items one gained and lost."""
    old, new = tmp_path / "old", tmp_path / "new"
    run("--data", str(data), "--task", "timex", "--keep", str(old))
    run("--data", str(data), "--task", "timex", "--keep", str(new))
    path = old / "timex.jsonl"
    rows = _rows(path)
    rows[0]["is_right"] = False
    write_rows(path, rows)
    ran = run("--compare", str(old), str(new))
    assert ran.code == 0
    first = f"{rows[0]['task']}/{rows[0]['set']}/{rows[0]['metric']}"
    assert f"{first}: 1 gained, 0 lost" in ran.out
    assert f"gained {first} {rows[0]['id']}: expected " in ran.out


def test_comparing_a_folder_without_items_says_what_to_do(
    run: Callable[..., Ran], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that holds no items is refused with a hint."""
    with pytest.raises(SystemExit):
        run("--compare", str(tmp_path / "none"), str(tmp_path / "none"))
    assert "write them there with --keep" in capsys.readouterr().err


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
