"""The lowest accepted scores, each with a digest of the data that it was measured on."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from score import Score

# Not held to a floor: they depend on the machine, or are better when lower.
_NO_FRACTIONS = ("tokens_per_cpu_s", "cpu_s", "false_pairs", "false_shown", "false_per_passage",
                 "false_per_100")  # fmt: skip
# Shares of what was found, which may fall when more is found.
_OF_FOUND = ("positions_order", "open_ends_who", "quotes_said", "condition_f1", "negation_f1",
             "modality_accuracy", "authority_accuracy", "on_word_of_accuracy")  # fmt: skip
_COUNTS = ("_found", "_missing", "_wrong")  # ends of metrics that count and are no fraction
_MARGIN = 0.005  # a floor lies this far below the score, so that a change elsewhere trips none


def is_fraction(metric: str) -> bool:
    """Return whether a metric is a fraction, where more is better."""
    return metric not in _NO_FRACTIONS and not is_count(metric)


def is_count(metric: str) -> bool:
    """Return whether a metric counts what stands behind another one."""
    return metric.endswith(_COUNTS)


class Floors:
    """The floors of a file; a set that is not the one that was measured is never compared.

    Args:
        path: of the file, which need not be there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        text = path.read_text(encoding="utf-8") if path.exists() else "{}"
        self._floors: dict[str, dict[str, Any]] = json.loads(text)

    def sets(self, task: str) -> list[str]:
        """Return the sets of a task that floors are known for, sorted."""
        names = (key.removeprefix(f"{task}/") for key in self._floors if key.startswith(f"{task}/"))
        return sorted({name.rpartition("/")[0] for name in names})

    def fault(self, score: Score, data: str) -> str | None:
        """Return what is wrong with a score, `None` when it lies on its floor or above.

        Args:
            score: any score; without a floor of its own it is never wrong.
            data: digest of the set.
        """
        known = self._known(score, data)
        if known is None or score.value >= known:
            return None
        return f"{score.key} is {score.value:.4f}, floor {known:.4f}"

    def is_other_data(self, score: Score, data: str) -> bool:
        """Return whether the floor of a score was measured on a set of that name that differs."""
        return score.key in self._floors and self._floors[score.key]["data"] != data

    def raise_to(self, score: Score, data: str) -> None:
        """Put the floor just below a score, unless it lies higher for the same data."""
        if not is_fraction(score.metric) or score.metric in _OF_FOUND:
            return
        floor = max(0.0, math.floor((score.value - _MARGIN) * 1000) / 1000)
        known = self._known(score, data)
        if known is None or floor > known:
            self._floors[score.key] = {"floor": floor, "data": data}

    def write(self) -> None:
        """Write the file."""
        text = json.dumps(self._floors, indent=1, sort_keys=True)
        self._path.write_text(f"{text}\n", encoding="utf-8")

    def _known(self, score: Score, data: str) -> float | None:
        one = self._floors.get(score.key)
        return one["floor"] if one is not None and one["data"] == data else None
