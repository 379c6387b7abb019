"""Six short reports in which one quote is printed in several ways."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from stateofplay.api import build
from stateofplay.export.contract import contract
from stateofplay.model.dossier import Dossier

SAID = "We will never sell the old port of Marn to 12 foreign owners, whatever they may offer us"
HEAD = "{title}\n\nBy {who}, The {paper}\n\n{day} May 2031\n\n"
REPORTS = {
    "first.txt": ("Lind rules out a sale", "Tove Hallan", "Quay Mirror", 3,
                  f"“{SAID},” mayor Ada Lind told reporters in Halven on Saturday.\n\n"
                  "The crew walked out of the meeting and the harbour stayed shut all night."),
    "second.txt": ("No sale, says mayor", "Jan Holm", "Sund Gazette", 4,
                   "Nobody expected so plain an answer from the town hall this spring.\n\n"
                   f"Mayor Ada Lind told reporters: “{SAID}.”"),
    "third.txt": ("The port question", "Nora Quist", "Elbe Courier", 4,
                  "The buyers come from three countries and have waited for two years.\n\n"
                  f"“{SAID.replace('12', '20')},” mayor Ada Lind said."),
    "fourth.txt": ("A port and its price", "Emil Sand", "Coast Herald", 4,
                   "Fishermen fear for their berths, and so do the two shipyards.\n\n"
                   f"“{SAID},” said the union leader Orban Pell."),
    "fifth.txt": ("What the union wants", "Ola Wen", "North Post", 9,
                  "The union met in a hall by the water.\n\n"
                  "“=SUM is what they call our wages now, and it will not do,” Orban Pell said."),
    "sixth.txt": ("Marn in short", "Liv Rask", "Bay Courant", 4,
                  "The spring fair begins on Sunday with a regatta of old boats.\n\n"
                  "“We will never sell the old port of Marn,” mayor Ada Lind said."),
}  # fmt: skip


@lru_cache(maxsize=1)
def quotes_pile() -> Dossier:
    """Return the dossier of the reports."""
    with TemporaryDirectory() as folder:
        for name, (title, who, paper, day, body) in REPORTS.items():
            text = HEAD.format(title=title, who=who, paper=paper, day=day) + body + "\n"
            (Path(folder) / name).write_text(text, encoding="utf-8")
        return build([folder])


@lru_cache(maxsize=1)
def quotes_document() -> dict[str, Any]:
    """Return the contract of the reports."""
    return contract(quotes_pile())
