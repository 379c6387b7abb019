import sys
from pathlib import Path
from typing import Any

from eval_data import write_data

sys.path.insert(0, str(Path(__file__).parents[2] / "peers"))

from compare import scores_of  # behind the line that makes it importable
from peers_page import page  # idem

OTHER = "spaCy en_core_web_sm"


def _row(tool: str, value: float, **fields: Any) -> dict[str, Any]:
    return {
        "task": "names", "set": "one", "tool": tool, "version": "1.0", "metric": "f1",
        "value": value, "n": 3, "cpu_s": 1.5, "machine": "Linux", "day": "2031-05-06", **fields,
    }  # fmt: skip


def test_sets_that_rules_were_written_on_are_left_out(tmp_path: Path) -> None:
    """Only sets without `train` in their names are scored, by the task of the evaluation."""
    data = write_data(tmp_path)
    seen = data / "language" / "ww_train.jsonl.gz"
    seen.write_bytes((data / "language" / "ww_held_out.jsonl.gz").read_bytes())
    rows = list(scores_of(data, "names", "State of Play"))
    assert {row["set"] for row in rows} == {"ww_held_out", "uner_other"}
    assert {row["value"] for row in rows if row["metric"] == "f1"} == {1.0}


def test_the_best_figure_is_bold_and_a_better_tool_is_told() -> None:
    """The page says where another tool has the better figure."""
    text = page([_row("State of Play", 0.5), _row(OTHER, 0.75)])
    assert "| one | State of Play 1.0 | 0.500 |" in text
    assert f"| one | {OTHER} 1.0 | **0.750** |" in text
    assert f"- names, one, f1: {OTHER} 0.750, ours 0.500" in text


def test_a_tie_is_no_loss() -> None:
    """With the same figure both are bold and nothing is listed."""
    text = page([_row("State of Play", 0.5), _row(OTHER, 0.5)])
    assert text.count("**0.500**") == 2
    assert "Nowhere in these sets." in text
