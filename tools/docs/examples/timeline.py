"""Two reports, three happenings."""

import tempfile
from pathlib import Path

from stateofplay.api import build

folder = Path(tempfile.mkdtemp())
(folder / "mirror.txt").write_text(
    "7 May 2031\n\nNorway and Denmark opened talks about the ferry line in Oslo on Monday. "
    "They had signed the treaty on the line in March 2019.\n",
    encoding="utf-8",
)
(folder / "courier.txt").write_text(
    "8 May 2031\n\nThe next meeting will be held on 9 June 2031 in Copenhagen. "
    "On 5 May Norway and Denmark opened their talks about the ferry line in Oslo.\n",
    encoding="utf-8",
)
for entry in build([folder]).timeline:
    print(entry.when.says, "|", entry.status, "| reports:", len(entry.reports))
    print("   ", entry.text)
