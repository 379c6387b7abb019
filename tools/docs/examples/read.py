"""Two files, one of them with two records."""

import tempfile
from pathlib import Path

from stateofplay.read.paths import read_paths

folder = Path(tempfile.mkdtemp())
(folder / "one.txt").write_text("The ferry sailed on Monday.", encoding="utf-8")
(folder / "two.jsonl").write_text(
    '{"text": "The strike is over.", "date": "2031-05-06", "outlet": "Elbe Mirror"}\n'
    '{"title": "A record without a text"}\n',
    encoding="utf-8",
)
found = read_paths([folder])
for report in found.reports:
    print(Path(report.file).name, report.stated.publisher, report.stated.published, report.text)
for one in found.dropped:
    print("dropped:", Path(one.file).name, one.reason)
