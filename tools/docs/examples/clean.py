"""The parts of one report, and what they tell."""

from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Stated

text = """Ferry talks resume
By Ann Bee, Elbe Mirror
6 May 2031

PORT ELBE (Reuters) - The harbour union met the ferry company on Tuesday.
The two sides talked for three hours about pay.

Read more: Ten things to see in Port Elbe"""

raw = RawReport(id="report-1", file="ferry.txt", kind="text", text=text, stated=Stated())
report = clean_report(raw)
for block in report.blocks:
    print(f"{block.role:<10}{report.text[block.start : block.end]!r}")
print(report.publisher, report.agency, report.byline, report.place, sep=" | ")
if report.published is not None:
    print(report.published.when.says, report.published.basis, sep=" | ")
