"""Two reports of one day."""

import tempfile
from pathlib import Path

from stateofplay.api import build

folder = Path(tempfile.mkdtemp())
(folder / "mirror.txt").write_text(
    "7 May 2031\n\nElbe Ferries cancelled 40 sailings to the northern islands because its crews "
    "stayed away. The strait is known as the Elbe Sound in Norway and the Kattan in Denmark.\n",
    encoding="utf-8",
)
(folder / "courier.txt").write_text(
    "8 May 2031\n\nBecause crews stayed away, Elbe Ferries cancelled 60 sailings to the northern "
    "islands. No ship has crossed the Elbe Sound since the winter.\n",
    encoding="utf-8",
)
for difference in build([folder]).differences:
    print(difference.kind, "|", difference.about)
    for side in difference.sides:
        print("   ", side.value, "| reports:", len({span.report for span in side.evidence}))
