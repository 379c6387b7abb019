"""Three quotes of one report."""

from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Stated
from stateofplay.quotes.find import find_quotes
from stateofplay.text.sentences import split_sentences

text = (
    "“We shall not sail on Friday,” said union leader Ann Bee. "
    "The company said its offer was “more than fair”. "
    "According to the harbour office, 40 sailings were cancelled."
)
report = clean_report(RawReport("report-1", "ferry.txt", "text", text, Stated()))
for quote in find_quotes(report, split_sentences(report)):
    words = " ... ".join(report.exact(part) for part in quote.parts)
    speaker = report.exact(quote.speaker) if quote.speaker else "nobody named"
    print(f"{quote.kind:<9}{speaker}: {words}")
    print("         ", quote.why)
