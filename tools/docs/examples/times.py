"""Each expression of time in a report that came out on 7 May 2031."""

from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Stated
from stateofplay.text.sentences import split_sentences
from stateofplay.times.recognise import find_times

text = (
    "The harbour union met the company on Monday. "
    "They had last talked in March 2029, and the contract of 3 June 2027 ran for two years."
)
raw = RawReport("report-1", "ferry.txt", "text", text, Stated(published="2031-05-07"))
report = clean_report(raw)
for mention in find_times(report, split_sentences(report)):
    said = mention.when.says if mention.when else "no days of the calendar"
    print(f"{report.exact(mention.span):<12} {mention.type:<9} {mention.value:<11} {said}")
