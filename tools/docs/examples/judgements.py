"""A person says when a report came out; the dossier heeds it, and says so."""

import tempfile
from pathlib import Path

from stateofplay.api import Archive

folder = Path(tempfile.mkdtemp())
(folder / "ferry.txt").write_text("6 May 2031\n\nThe ferry sailed at noon.", encoding="utf-8")
with Archive.open(folder / "affair.sop", may_create=True) as archive:
    archive.add([folder / "ferry.txt"])
    report = archive.dossier().reports[0]
    archive.judge("date", [report.id, "2031-05"], note="the day is a guess")
    dossier = archive.dossier()
for report in dossier.reports:
    if report.published is not None:
        print(report.published.when.says, "|", report.published.why)
for judged in dossier.judgements:
    print(judged.judgement.kind, judged.judgement.value, "|", judged.outcome, "|", judged.why)
