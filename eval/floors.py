"""The lowest accepted scores, each with a digest of the data that it was measured on."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from score import Score

# Not held to a floor: they depend on the machine, or are better when lower.
UNFLOORED = ("tokens_per_cpu_s", "cpu_s", "false_pairs", "false_per_passage", "false_per_100")
_MARGIN = 0.005  # a floor lies this far below the score, so that a change elsewhere trips none


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
        if score.metric in UNFLOORED:
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
