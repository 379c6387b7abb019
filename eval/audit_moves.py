"""Draw moves for readers, look through what they judged, and join it.

    python eval/audit_moves.py draw --data FOLDER --n 200 --seed 7 --to SHEET [--without SHEET ...]
    python eval/audit_moves.py check VERDICTS --sheet SHEET
    python eval/audit_moves.py join FIRST SECOND [--settled FILE] --to TABLE [--page FILE]
    python eval/audit_moves.py tell TABLE [--page FILE]

A sheet holds words of texts that belong to others, and stays outside the project. `check` and
`join` return 1 when a file is not in order. How moves are judged is written in
`eval/audit/GUIDE.md`, what came of it in `eval/audit/README.md`.
"""

from __future__ import annotations

import sys

from audit_commands import Audit, run_audit
from audit_draw import draw_moves
from audit_verdicts import MOVES

_HEAD = (
    "# Audit of moves",
    "",
    "Moves drawn at random from what the program finds in published news, each judged by two"
    " readers who did not see one another's verdicts.",
    "The readers were language models, not people.",
    "The table with every verdict and its reason is `eval/audit/moves.csv`;"
    " this page is made from it by `python eval/audit_moves.py tell`.",
    "[How it was done](../eval/audit/README.md).",
    "",
)
AUDIT = Audit(MOVES, draw_moves, 200, _HEAD)


if __name__ == "__main__":
    sys.exit(run_audit(AUDIT))
