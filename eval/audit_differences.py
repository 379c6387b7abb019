"""Draw differences and lines of the ledger for readers, look through verdicts, and join them.

    python eval/audit_differences.py draw --data FOLDER --n 100 --seed 7 --to SHEET
    python eval/audit_differences.py check VERDICTS --sheet SHEET
    python eval/audit_differences.py join FIRST SECOND [--settled FILE] --to TABLE [--page FILE]
    python eval/audit_differences.py tell TABLE [--page FILE]

`--n` is how many of each are drawn. How they are judged is written in
`eval/audit/GUIDE_DIFFERENCES.md`; the rest is as in `eval/audit_moves.py`.
"""

from __future__ import annotations

import sys

from audit_commands import Audit, run_audit
from audit_draw_differences import draw_differences
from audit_verdicts import Questions

_HEAD = (
    "# Audit of differences and figures",
    "",
    "Differences and lines of the ledger of figures, drawn at random from what the program finds"
    " in published news, each judged by two readers who did not see one another's verdicts.",
    "The readers were language models, not people.",
    "The table with every verdict and its reason is `eval/audit/differences.csv`;"
    " this page is made from it by `python eval/audit_differences.py tell`.",
    "[How it was done](../eval/audit/README.md).",
    "",
)
ASKED = Questions("differences and figures", ("thing", "values", "relation"), ("by", "when"))
AUDIT = Audit(ASKED, draw_differences, 100, _HEAD)


if __name__ == "__main__":
    sys.exit(run_audit(AUDIT))
