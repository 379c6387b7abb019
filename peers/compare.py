"""Which tools are run in which task, each in the place of ours.

Nothing is imported before a tool runs, so that one that cannot be installed keeps no other from
running. A tool is looked for in `tools`, by the name given here; `None` stands for this program.
"""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from score import Score

# Task -> tool as the page names it -> (package whose version is told, function of `tools`).
COMPARISONS: dict[str, dict[str, tuple[str, str | None]]] = {
    "copies": {
        "State of Play": ("stateofplay", None),
        "datasketch MinHash LSH, 0.5": ("datasketch", "minhash_pairs"),
        "datasketch MinHash LSH, 0.4": ("datasketch", "minhash_pairs_lower"),
    },
    "extract": {
        "State of Play": ("stateofplay", None),
        "trafilatura, as it comes": ("trafilatura", "trafilatura_report"),
        "htmldate (day only)": ("htmldate", "htmldate_report"),
    },
    "timex": {
        "State of Play": ("stateofplay", None),
        "parsedatetime nlp": ("parsedatetime", "parsedatetime_expressions"),
        "dateparser search_dates": ("dateparser", "dateparser_expressions"),
    },
    "timeline": {
        "State of Play": ("stateofplay", None),
        "dates by mentions, centroid sentences": ("stateofplay", "plain_timeline"),
    },
    "names": {
        "State of Play": ("stateofplay", None),
        "spaCy en_core_web_sm": ("spacy", "spacy_spots"),
    },
    "quotes": {
        "State of Play": ("stateofplay", None),
        "textacy direct_quotations": ("textacy", "textacy_sayings"),
    },
}
FOLDERS = {"names": "language"}  # task -> folder of the data, where it has another name
KEPT = {
    "copies": ("recall_j50", "precision_j50", "recall_j80"),
    "extract": ("body_f1", "title_exact", "day_exact"),
    "timex": ("strict_f1", "relaxed_f1", "value_f1", "interval_f1"),
    "timeline": ("date_f1", "ar1", "ar2"),
    "names": ("f1", "precision", "f1_person", "f1_organisation", "f1_place"),
    "quotes": ("ov50_f1", "tuple_f1", "tuple_f1_direct_mixed"),
}
_ONLY = {"htmldate_report": ("day_exact",)}  # what a tool that does one thing is measured by
_SEEN = ("*train*", "german")  # sets that our rules were written on, or are not made for


def scores_of(data: Path, task: str, tool: str) -> Iterator[dict[str, Any]]:
    """Yield the scores of one tool in one task, a row for each set and metric."""
    package, name = COMPARISONS[task][tool]
    find = getattr(importlib.import_module("tools"), name) if name else None
    metrics = _ONLY.get(name or "", KEPT[task])
    folder = FOLDERS.get(task, task)
    with TemporaryDirectory() as unseen:
        ignore = shutil.ignore_patterns(*_SEEN)
        shutil.copytree(data / folder, Path(unseen, folder), ignore=ignore)
        for one in importlib.import_module(task).run(Path(unseen), *([find] if find else [])):
            if isinstance(one, Score) and one.metric in metrics:
                yield {
                    "task": task, "set": one.set, "tool": tool, "version": version(package),
                    "metric": one.metric, "value": round(one.value, 4), "n": one.n,
                    "cpu_s": round(one.seconds, 2),
                }  # fmt: skip
